@oauth @minimal
Feature: Tokens of connections
  Tokens open doors in the name of people. They are kept so that nobody can read them, shown to one server only, renewed before
  they end, and when they cannot be renewed, the person learns what to do.
  Verifies: live report (LV-2, LV-B4); requirement AC-3; RFC 6749 sections 6 and 10; RFC 9700 section 4.14

  Background:
    Given everything that gateway A says and logs is observed
    And gateway A has a connection "vault" that people authorize at provider "north"

  # -- at rest ---------------------------------------------------------------------------------------------------------------------
  @OA-20 @LV-2.5 @AC-3 @critical @security
  Scenario: Tokens and the client secret are kept unreadable
    Given the administrator has connected "vault" on gateway A
    When "alice" connects "vault" on gateway A
    Then gateway A keeps tokens for "vault" of "alice", with expiry and scopes
    And the database of gateway A holds no secret of provider "north" in readable form

  @OA-21 @AC-3 @critical @security
  Scenario: Tokens and the client secret are in no answer and no log
    Given tokens of provider "north" end soon
    And the administrator has connected "vault" on gateway A
    When the administrator calls "vault" on gateway A
    Then no answer of gateway A about "vault" and no log holds a secret of provider "north"

  @OA-22 @security
  Scenario: With the connection its tokens go
    Given the administrator has connected "vault" on gateway A
    When an administrator removes the connection "vault" from gateway A
    Then gateway A keeps no tokens for "vault"

  @OA-23 @AC-3 @critical @security
  Scenario: Tokens of one connection reach no other server
    Given gateway A has a connection "safe" that people authorize at provider "south"
    And the administrator has connected "vault" on gateway A
    And the administrator has connected "safe" on gateway A
    When the administrator calls "vault" on gateway A
    And the administrator calls "safe" on gateway A
    Then server "vault" was shown tokens of provider "north" and nothing else
    And server "safe" was shown tokens of provider "south" and nothing else

  @OA-24 @security
  Scenario: A token of another issuer is not shown to the server when its tools are fetched
    Given provider "north" issues tokens of another issuer
    When the administrator connects "vault" on gateway A
    Then fetching the tools of "vault" on gateway A fails before it reaches the server

  # -- renewal ---------------------------------------------------------------------------------------------------------------------
  @OA-25 @LV-2.7 @blocker
  Scenario: A token that has expired is renewed, and the call succeeds
    Given tokens of provider "north" end soon
    And the administrator has connected "vault" on gateway A
    And tokens of provider "north" live long
    When the tokens of provider "north" have expired
    Then a call of "vault" on gateway A reaches the server as "administrator" of provider "north"
    And server "vault" was called with the renewed token of provider "north"
    And a call of "vault" on gateway A reaches the server as "administrator" of provider "north"
    And provider "north" was asked for 1 refresh since its tokens live long

  @OA-26 @critical
  Scenario: Each renewal uses the newest refresh token, and no old token is used again
    Given tokens of provider "north" end soon
    And the administrator has connected "vault" on gateway A
    When the administrator calls "vault" on gateway A 3 times
    Then no refresh token of provider "north" was used twice
    And server "vault" was never shown an older token of provider "north" after a newer one
    And the database of gateway A holds no secret of provider "north" in readable form

  @OA-27 @blocker
  Scenario: Many calls at once with an expired token cause one refresh
    Given tokens of provider "north" end soon
    And the administrator has connected "vault" on gateway A
    And tokens of provider "north" live long
    And provider "north" takes a second to refresh
    When the administrator calls "vault" on gateway A 5 times at once
    Then all calls are answered
    And provider "north" was asked for 1 refresh since its tokens live long

  @OA-28 @LV-B4
  Scenario: Tokens that live five minutes are not renewed with every call
    Given tokens of provider "north" live 300 seconds
    And the administrator has connected "vault" on gateway A
    And provider "north" forgets what it was asked
    When the administrator calls "vault" on gateway A 3 times
    Then provider "north" was asked for at most 1 refresh

  @OA-29 @critical
  Scenario: Who cannot be renewed learns where to authorize again, and can
    Given tokens of provider "north" end soon
    And the administrator has connected "vault" on gateway A
    And provider "north" has withdrawn all refresh tokens
    Then a call of "vault" on gateway A by "administrator" tells where to authorize it again
    When the administrator connects "vault" on gateway A
    Then a call of "vault" on gateway A reaches the server as "administrator" of provider "north"

  @OA-30
  Scenario Outline: A provider that <trouble> at a refresh is named, and nothing is lost
    Given tokens of provider "north" end soon
    And the administrator has connected "vault" on gateway A
    And provider "north" <trouble> when it is asked for tokens
    When the administrator calls "vault" on gateway A
    Then the error does not ask for a new authorization
    When provider "north" is well again
    Then a call of "vault" on gateway A reaches the server as "administrator" of provider "north"

    Examples:
      | trouble         |
      | breaks down     |
      | answers no JSON |

  @OA-31 @critical
  Scenario: After a trouble of the provider at a refresh the connection works again
    Given tokens of provider "north" end soon
    And the administrator has connected "vault" on gateway A
    And provider "north" breaks down when it is asked for tokens
    When the administrator calls "vault" on gateway A
    And provider "north" is well again
    Then a call of "vault" on gateway A reaches the server as "administrator" of provider "north"

  @OA-32
  Scenario: A token that the server refuses before its time is renewed
    Given the administrator has connected "vault" on gateway A
    And provider "north" has withdrawn all access tokens
    Then a call of "vault" on gateway A reaches the server as "administrator" of provider "north"
    And server "vault" was called with the renewed token of provider "north"

  @OA-33
  Scenario: A token of which nobody said when it ends is used as it is
    Given tokens of provider "north" come without their end
    And the administrator has connected "vault" on gateway A
    When the administrator calls "vault" on gateway A 2 times
    Then provider "north" was asked for at most 0 refreshes

  @OA-34 @critical @security
  Scenario: Each person's token is renewed with their own
    Given the administrator has connected "vault" on gateway A
    And tokens of provider "north" end soon
    When "alice" connects "vault" on gateway A
    And "bob" connects "vault" on gateway A
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"
    And a call of "vault" on gateway A by "bob" reaches the server as "bob" of provider "north"
    And no refresh token of provider "north" was used twice

  @OA-35 @critical @security
  Scenario: Tokens are asked for one server, with a code and with a refresh token
    Given the administrator has connected "vault" on gateway A
    And tokens of provider "north" end soon
    And "alice" has connected "vault" on gateway A
    And tokens of provider "north" live long
    When the tokens of provider "north" have expired
    And "alice" calls "vault" on gateway A
    Then each request for tokens at provider "north" names server "vault"
