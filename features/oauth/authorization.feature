@oauth @minimal
Feature: Authorizing a connection
  Servers of others are used in the name of people, who say so at a provider. Whoever comes back from there with the right
  words connects themselves, and nobody else; whoever comes with the wrong ones connects nothing.
  Verifies: live report (LV-2, LV-N3); MCP authorization, https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization

  Background:
    Given gateway A has a connection "vault" that people authorize at provider "north"

  # -- there -----------------------------------------------------------------------------------------------------------------------
  @OA-01 @LV-2.3 @critical
  Scenario: People are sent to the provider with all that it needs
    When "alice" asks gateway A to connect "vault"
    Then the request to provider "north" holds
      | parameter             | value                  |
      | client_id             | the client's name      |
      | code_challenge        | a SHA-256 digest       |
      | code_challenge_method | S256                   |
      | redirect_uri          | the gateway's callback |
      | resource              | the server's address   |
      | response_type         | code                   |
      | scope                 | the configured scopes  |
      | state                 | a random text          |

  @OA-02
  Scenario: Every request to the provider has a state and a challenge of its own
    When "alice" asks gateway A to connect "vault"
    And "alice" asks gateway A again to connect "vault"
    Then both requests differ in state and challenge

  @OA-03 @LV-2.2
  Scenario: A connection that nobody authorized is shown as such
    Then gateway A shows that "vault" awaits authorization

  @OA-04 @critical
  Scenario: Who has not authorized a connection is told where to do it
    Given the administrator has connected "vault" on gateway A
    Then a call of "vault" on gateway A by "alice" fails with the address where to authorize it

  # -- and back --------------------------------------------------------------------------------------------------------------------
  @OA-05 @LV-2.4 @blocker
  Scenario: Who comes back is connected, and the tools are there
    When the administrator connects "vault" on gateway A
    Then provider "north" has verified the code of that person
    When the administrator fetches the tools of "vault" on gateway A
    Then gateway A offers of "vault" exactly what the server offers
    And a call of "vault" on gateway A reaches the server as "administrator" of provider "north"

  @OA-06 @critical @security
  Scenario Outline: Who comes back with <state> state connects nothing
    Given the administrator has connected "vault" on gateway A
    When "alice" comes back to gateway A for "vault" with <state> state
    Then the callback is refused, and the page names "state"
    And "alice" is not connected to "vault" on gateway A

    Examples:
      | state        |
      | no           |
      | an empty     |
      | an invented  |
      | a lengthened |

  @OA-07 @critical @security
  Scenario: A way back can be gone once only
    Given the administrator has connected "vault" on gateway A
    When "alice" connects "vault" on gateway A
    And the same address is opened again
    Then the callback is refused, and the page names "state"
    And a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"

  @OA-08 @security
  Scenario: Of eight callbacks with one state, one connects
    When "alice" comes back to gateway A for "vault" 8 times at once
    Then exactly one callback succeeded
    And provider "north" was asked for tokens once

  @OA-09 @standard @security @requires.redis @requires.cache_access
  Scenario: A way back that was not gone in time is closed
    Given the administrator has connected "vault" on gateway A
    When "alice" comes back to gateway A for "vault" after her state has expired
    Then the callback is refused, and the page names "state"
    And "alice" is not connected to "vault" on gateway A

  # -- troubles at the provider ----------------------------------------------------------------------------------------------------
  @OA-10 @critical
  Scenario: Who says no at the provider is told so, and may say yes later
    Given the administrator has connected "vault" on gateway A
    When "alice" refuses to connect "vault" of gateway A
    Then the callback is refused, and the page names "access_denied"
    And "alice" is not connected to "vault" on gateway A
    When "alice" connects "vault" on gateway A
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"

  @OA-11 @security
  Scenario: Words of the provider do not become part of the page
    When "alice" comes back to gateway A for "vault" with a script in the provider's error
    Then the page shows the script as text

  @OA-12 @critical @security
  Scenario: A code that was redeemed before connects nobody
    Given the administrator has connected "vault" on gateway A
    When "alice" comes back to gateway A for "vault" with the code by which "bob" has connected
    Then the callback is refused, and the page names "invalid_grant / token"
    And "alice" is not connected to "vault" on gateway A

  @OA-13
  Scenario: A code that the provider refuses is not sent to it again
    When "alice" comes back to gateway A for "vault" with the code by which "bob" has connected
    Then provider "north" had to refuse that code once

  @OA-14
  Scenario Outline: A provider that <trouble> connects nobody, and the next attempt works
    Given the administrator has connected "vault" on gateway A
    And provider "north" <trouble> when it is asked for tokens
    When "alice" comes back to gateway A for "vault"
    Then the callback is refused, and the page names "token"
    And "alice" is not connected to "vault" on gateway A
    When provider "north" is well again
    And "alice" connects "vault" on gateway A
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"

    Examples:
      | trouble             |
      | breaks down         |
      | answers no JSON     |
      | refuses the client  |
      | forgets to send one |

  # -- several people --------------------------------------------------------------------------------------------------------------
  @OA-15 @LV-N3 @critical @security
  Scenario: Two people who connect at the same moment each get their own token
    Given the administrator has connected "vault" on gateway A
    When "alice" and "bob" connect "vault" on gateway A at the same moment
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"
    And a call of "vault" on gateway A by "bob" reaches the server as "bob" of provider "north"

  @OA-16 @security @critical
  Scenario: Who follows somebody else's way to the provider does not give them an account
    Given the administrator has connected "vault" on gateway A
    When "bob" talks "alice" into following his way to the provider of "vault" of gateway A
    Then "bob" cannot reach the server of "vault" on gateway A as "alice" of provider "north"

  @OA-17 @security
  Scenario: Nobody connects without being known to the gateway
    When a stranger asks gateway A to connect "vault"
    Then the stranger is turned away, and provider "north" was never asked

  @OA-18 @security @critical
  Scenario: Nobody is sent to the provider of a connection that is not for them
    Given gateway A has a connection "safe" of the administrator's own at provider "south"
    Then "alice" is not sent to the provider of "safe" by gateway A

  @OA-19 @security
  Scenario: Who may only use a connection does not fetch its tools
    Given the administrator has connected "vault" on gateway A
    When "alice" connects "vault" on gateway A
    Then "alice" may not fetch the tools of "vault" on gateway A
