@federation @health_checks
Feature: Asynchronous registration
  Where peers come and go, adding one must not hang on whether it answers just now: the gateway takes the order, tells
  how it stands, and sees it through.
  Verifies: the gateway's setting GATEWAY_ASYNC_LIFECYCLE_ENABLED (gateway README, "Async gateway lifecycle")

  Background:
    Given gateway A registers peers in the background

  @FD-460 @minimal @critical
  Scenario: A new peer is accepted at once and becomes active by itself
    Given server "clock" hangs from the beginning
    When an administrator orders gateway A to add server "clock"
    Then peer "clock" of gateway A is pending, and its tools are not offered
    When server "clock" recovers
    Then peer "clock" of gateway A becomes active
    And gateway A offers of "clock" exactly what the server offers
    And calls of "clock" on gateway A succeed

  @FD-461 @minimal @critical
  Scenario: A dead peer stays pending, with the reason, until it comes up
    Given server "clock" dies from the beginning
    When an administrator orders gateway A to add server "clock"
    Then gateway A tries to reach pending "clock" 2 times
    And gateway A gives "connect, unreachable" as the reason for "clock"
    When server "clock" recovers
    Then peer "clock" of gateway A becomes active
    And calls of "clock" on gateway A succeed

  @FD-462 @minimal @normal
  Scenario: A peer that refuses the credential stays pending, with the reason
    Given server "clock" revokes the credential from the beginning
    When an administrator orders gateway A to add server "clock"
    Then gateway A tries to reach pending "clock" 1 times
    And gateway A gives "401" as the reason for "clock"
    When server "clock" recovers
    Then peer "clock" of gateway A becomes active

  @FD-463 @minimal @normal
  Scenario: The same order given twice is one peer
    Given server "clock" dies from the beginning
    When an administrator orders gateway A to add server "clock"
    And an administrator orders gateway A to add server "clock"
    Then both orders are for the same peer of gateway A
    When server "clock" recovers
    Then peer "clock" of gateway A becomes active
    And gateway A offers of "clock" exactly what the server offers

  @FD-464 @minimal @normal
  Scenario: A pending peer can be taken out
    Given server "clock" dies from the beginning
    When an administrator orders gateway A to add server "clock"
    Then gateway A tries to reach pending "clock" 1 times
    When an administrator takes peer "clock" out of gateway A
    Then peer "clock" is nowhere on gateway A
    When server "clock" recovers
    Then server "clock" is not asked, while gateway A adds and watches server "calendar"

  @FD-465 @minimal @normal
  Scenario: An active peer that is taken out is gone soon
    Given server "clock" lives from the beginning
    When an administrator orders gateway A to add server "clock"
    Then peer "clock" of gateway A becomes active
    When an administrator takes peer "clock" out of gateway A
    Then peer "clock" is nowhere on gateway A

  @FD-466 @minimal @normal @own_gateway
  Scenario: An order is carried out although the gateway was killed meanwhile
    Given server "clock" dies from the beginning
    When an administrator orders gateway A to add server "clock"
    And gateway A is killed at once and started again
    And server "clock" recovers
    Then peer "clock" of gateway A becomes active
    And calls of "clock" on gateway A succeed

  @FD-467 @minimal @normal @own_gateway @slow
  Scenario: An order is carried out although the gateway was killed over it
    Given server "clock" hangs from the beginning
    When an administrator orders gateway A to add server "clock"
    And gateway A is killed while it asks server "clock", and started again
    And server "clock" recovers
    Then peer "clock" of gateway A becomes active
    And calls of "clock" on gateway A succeed
