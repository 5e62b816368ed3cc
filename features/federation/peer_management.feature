@federation
Feature: Peer management
  Teams share tools by joining their gateways. A release is unfit if a peer can be added but not seen,
  or removed but not forgotten. Verifies: federation test plan PM-01 to PM-04.

  Background:
    Given gateway B offers the tools of a fast-time server
    And gateway A is running

  @PM-01 @minimal
  Scenario: The tools of a new peer can be discovered
    When an administrator adds gateway B to gateway A as peer "clock"
    Then gateway A offers all tools of gateway B as tools of "clock"
