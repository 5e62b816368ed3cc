@sessions @oauth @minimal
Feature: Sessions with servers act for one person
  Who a server takes the gateway for depends on the token that came with the session. A release is unfit if a session goes on
  with a token that has been renewed meanwhile, or with that of somebody else.
  Verifies: the session pool's test plan (SP-1, SP-2); RFC 6749, section 1.5; MCP 2025-11-25, basic/authorization

  Background:
    Given gateway A keeps sessions
    And gateway A has a connection "vault" that people authorize at provider "north"

  @SE-21 @SP-2 @blocker @security
  Scenario: In their own sessions people reach a server as themselves
    Given the administrator has connected "vault" on gateway A
    And "alice" has connected "vault" on gateway A
    And "administrator" has a session at gateway A
    And "alice" has a session at gateway A
    When "administrator" asks "vault" for an echo in the session
    And "alice" asks "vault" for an echo in the session
    Then "alice" gets the echo, and server "vault" was called with the token of "alice"
    When "administrator" asks "vault" for an echo in the session
    Then "administrator" gets the echo, and server "vault" was called with the token of "administrator"

  @SE-22 @SP-1 @critical
  Scenario: A session goes on with the token that was renewed
    Given tokens of provider "north" end soon
    And the administrator has connected "vault" on gateway A
    And "administrator" has a session at gateway A
    When "administrator" asks "vault" for an echo in the session
    And "administrator" asks "vault" for an echo in the session
    Then "administrator" gets the echo, and server "vault" was called with the token of "administrator"
    And server "vault" was called with the renewed token of provider "north"
