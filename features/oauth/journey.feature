@oauth @basic @own_gateway @slow
Feature: The whole way of a connection
  One connection from its first day on: what each feature about it shows alone must also hold in a row, on one gateway, and
  leave a trace that tells who called what through which connection.
  Verifies: live report (LV-2, LV-B2), as one story

  @OA-90 @LV-2.1 @LV-2.6 @LV-B2 @blocker
  Scenario: A connection is made, authorized, kept, used, renewed and accounted for
    Given gateway A keeps an account of everything
    And gateway A has a connection "vault" that people authorize at provider "north"
    And the administrator has connected "vault" on gateway A
    And tokens of provider "north" end soon
    And "alice" has connected "vault" on gateway A
    Then the database of gateway A holds no secret of provider "north" in readable form
    When gateway A is killed at once and started again
    And the tokens of provider "north" have expired
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"
    And a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"
    And no refresh token of provider "north" was used twice
    And the account of gateway A names "vault" as the connection of each call
