@oauth @minimal
Feature: Connections that need no person
  Some servers are used in the gateway's own name, others in the caller's without asking them, and some providers take new
  clients by themselves. The gateway gets the tokens it needs, and no more of them than it needs.
  Verifies: RFC 6749 section 4.4; RFC 8693; RFC 7591; RFC 8414

  # -- client credentials ----------------------------------------------------------------------------------------------------------
  @OA-50 @critical
  Scenario Outline: A gateway that identifies itself <way> gets tokens of its own
    Given gateway A has a connection "vault" with its own credentials at provider "north", sent <way>
    Then gateway A offers of "vault" exactly what the server offers
    And a call of "vault" on gateway A reaches the server with the gateway's own token of provider "north"

    Examples:
      | way           |
      | in the body   |
      | in the header |

  @OA-51
  Scenario: A token of the gateway's own is used until it ends
    Given gateway A has a connection "vault" with its own credentials at provider "north", sent in the body
    When the administrator calls "vault" on gateway A 3 times
    Then provider "north" gave the gateway at most 2 tokens

  @OA-56
  Scenario: A token of the gateway's own is asked for with the scopes of its connection
    Given gateway A has a connection "vault" with its own credentials at provider "north", sent in the body
    When the administrator calls "vault" on gateway A
    Then provider "north" was asked for the scopes of the connection

  @OA-57 @critical
  Scenario Outline: Where a gateway is known <way>, people connect and their tokens are renewed
    Given gateway A has a connection "vault" that people authorize at provider "north", which knows the gateway <way>
    And the administrator has connected "vault" on gateway A
    And tokens of provider "north" end soon
    And "alice" has connected "vault" on gateway A
    And tokens of provider "north" live long
    When the tokens of provider "north" have expired
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"
    And provider "north" was asked for 1 refresh since its tokens live long

    Examples:
      | way               |
      | in the header     |
      | in the body       |
      | by its name alone |

  @OA-52 @critical @slow
  Scenario: A token of the gateway's own that has expired is replaced
    Given tokens of provider "north" end soon
    And gateway A has a connection "vault" with its own credentials at provider "north", sent in the body
    When the administrator calls "vault" on gateway A
    And the tokens of provider "north" have expired
    Then a call of "vault" on gateway A reaches the server with the gateway's own token of provider "north"

  @OA-53
  Scenario: A connection whose secret is wrong is refused, and nothing of it is kept
    When an administrator adds "vault" to gateway A with a wrong secret for provider "north"
    Then the registration is refused, and the reason names "OAuth authentication / invalid_client"
    And "vault" is not among the peers of gateway A

  @OA-54 @critical @security
  Scenario: The gateway's own secret and tokens are kept and shown nowhere
    Given everything that gateway A says and logs is observed
    And gateway A has a connection "vault" with its own credentials at provider "north", sent in the body
    When the administrator calls "vault" on gateway A
    Then the database of gateway A holds no secret of provider "north" in readable form
    And no answer of gateway A about "vault" and no log holds a secret of provider "north"

  @OA-55 @slow
  Scenario Outline: A provider that <trouble> is named in the error, and a later call works
    Given tokens of provider "north" end soon
    And gateway A has a connection "vault" with its own credentials at provider "north", sent in the body
    And provider "north" <trouble> when it is asked for tokens
    When the tokens of provider "north" have expired
    And the administrator calls "vault" on gateway A
    Then the error names the provider's trouble
    When provider "north" is well again
    Then a call of "vault" on gateway A reaches the server with the gateway's own token of provider "north"

    Examples:
      | trouble             |
      | breaks down         |
      | answers no JSON     |
      | refuses the client  |
      | forgets to send one |

  # -- token exchange --------------------------------------------------------------------------------------------------------------
  @TX-01 @token-exchange @critical @security @requires.signing_key
  Scenario: The caller's token is exchanged for one that is meant for the server
    Given gateway A has a connection "vault" that exchanges tokens at provider "north"
    When the administrator calls "vault" on gateway A
    Then provider "north" exchanged the token that the administrator has for gateway A for one for "vault"
    And server "vault" was shown tokens of provider "north" and nothing else

  @TX-02 @token-exchange @standard @security @requires.redis @requires.cache_access @requires.signing_key
  Scenario: An exchanged token is kept unreadable
    Given gateway A has a connection "vault" that exchanges tokens at provider "north"
    When the administrator calls "vault" on gateway A
    Then Redis of gateway A holds no secret of provider "north" in readable form

  @TX-03 @token-exchange @requires.signing_key
  Scenario: An exchanged token is used until it ends
    Given gateway A has a connection "vault" that exchanges tokens at provider "north"
    When the administrator calls "vault" on gateway A 3 times
    Then provider "north" was asked for at most 2 exchanges

  @TX-04 @token-exchange @blocker @security @requires.signing_key
  Scenario: Each caller's token is exchanged for one of their own
    Given gateway A has a connection "vault" that exchanges tokens at provider "north"
    When the administrator calls "vault" on gateway A
    Then a call of "vault" on gateway A by "alice" reaches the server with a token of provider "north" for their own
    And a call of "vault" on gateway A by "bob" reaches the server with a token of provider "north" for their own
    And a call of "vault" on gateway A by "alice" reaches the server with a token of provider "north" for their own

  @TX-05 @token-exchange @critical @slow @requires.signing_key
  Scenario: An exchanged token that has expired is replaced
    Given gateway A has a connection "vault" that exchanges tokens at provider "north"
    And tokens of provider "north" end soon
    When "alice" calls "vault" on gateway A
    And tokens of provider "north" live long
    And the tokens of provider "north" have expired
    Then a call of "vault" on gateway A by "alice" reaches the server with a token of provider "north" for their own

  @TX-06 @token-exchange @requires.signing_key
  Scenario: An exchanged token that the server refuses before its time is replaced
    Given gateway A has a connection "vault" that exchanges tokens at provider "north"
    When the administrator calls "vault" on gateway A
    And provider "north" has withdrawn all access tokens
    Then a call of "vault" on gateway A by "administrator" reaches the server with a token of provider "north" for their own

  # -- registration of clients -----------------------------------------------------------------------------------------------------
  @OA-70 @critical @security
  Scenario: A gateway registers itself at a provider of which it knows the issuer only
    Given gateway A has a connection "vault" for which it registers itself at provider "north"
    When the administrator connects "vault" on gateway A
    And the administrator fetches the tools of "vault" on gateway A
    Then a call of "vault" on gateway A reaches the server as "administrator" of provider "north"
    And provider "north" has registered one client, with the callback of gateway A
    And the database of gateway A holds no secret of provider "north" in readable form

  @OA-71
  Scenario: Further people are clients of the same registration
    Given gateway A has a connection "vault" for which it registers itself at provider "north"
    And the administrator has connected "vault" on gateway A
    When "alice" connects "vault" on gateway A
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"
    And provider "north" has registered one client, with the callback of gateway A

  @OA-72 @security @critical
  Scenario: A provider that claims to be another one is not trusted
    Given provider "north" claims to be another issuer
    When an administrator adds "vault" to gateway A by the issuer of provider "north"
    Then nobody is sent to provider "north" for "vault" by gateway A

  @OA-73
  Scenario: A provider below a path is taken by its endpoints alone
    Given gateway A has a connection "vault" to provider "north", of which it knows the endpoints only
    When the administrator connects "vault" on gateway A
    And the administrator fetches the tools of "vault" on gateway A
    Then a call of "vault" on gateway A reaches the server as "administrator" of provider "north"
