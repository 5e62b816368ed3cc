@access @minimal @security @requires.loopback
Feature: How much one may ask
  Who asks too much is told so, and told when to come again; nobody else notices. Limits count by user and by address, and
  an address is where a request comes from, not what it says of itself.
  Verifies: the gateway's documentation ("RFC 6585 Compliance"); RFC 6585, section 4; RFC 9110, section 10.2.3

  Background:
    Given gateway A allows 5 requests in a minute
    And "alice" and "bob" ask gateway A from addresses of their own

  @AC-60 @critical
  Scenario Outline: More <what> in a minute than allowed are refused
    When "alice" makes 6 <what>
    Then the first 5 are served, and the rest is refused with the time to wait

    Examples:
      | what                           |
      | questions over streamable HTTP |
      | questions over REST            |
      | logins                         |

  @AC-61 @critical
  Scenario: Who asks too much is refused alone
    When "alice" makes 6 questions over streamable HTTP
    Then the first 5 are served, and the rest is refused with the time to wait
    And gateway A serves "bob"

  @AC-62
  Scenario: The limit goes with the user
    When "alice" makes 6 questions over streamable HTTP
    Then gateway A refuses "alice" at another address, too

  @AC-63
  Scenario: The limit stays with the address
    When "alice" makes 6 questions over streamable HTTP
    Then gateway A refuses "bob" at the address of "alice", too

  @AC-64 @critical
  Scenario: Claiming other addresses gets nobody around the limit
    When "alice" asks 6 times as if from other addresses
    Then gateway A refuses "bob" at the address of "alice", too

  @AC-65 @critical
  Scenario: Who goes on after being refused is locked out alone
    When "alice" makes 11 questions over streamable HTTP
    Then the last is refused for as long as a lock lasts
    And gateway A serves "bob"

  @AC-66 @critical
  Scenario: Nobody is locked out by what others ask as if from his address
    When "alice" asks 12 times as if from the address of "bob"
    Then gateway A serves "bob"

  @AC-67 @slow
  Scenario: Who waits as long as told is served again
    When "alice" makes 6 questions over streamable HTTP
    And "alice" waits as long as told
    Then gateway A serves "alice"
