@federation @health_checks
Feature: Dead peers
  Peers die, and nobody should have to guess: what still works goes on working, what does not is refused at once with a
  reason, and everything is well again as soon as the peer is.
  Verifies: federation test plan TD-03 and CG-03; MCP 2025-11-25, server/tools, "Error Handling"

  @TD-03 @minimal @critical @own_gateway
  Scenario: The tools of others stay when a peer goes offline, and its own are marked
    Given gateway A has a tool "greeter" of its own
    And gateway A watches server "calendar"
    And gateway B offers the tools of server "clock"
    And gateway B is a peer "team-b" of gateway A
    When gateway B is killed
    Then gateway A reports "team-b" as offline
    And gateway A lists tools of these sources
      | source    | reachable |
      | gateway A | yes       |
      | calendar  | yes       |
      | team-b    | no        |
    And calls of "calendar" on gateway A succeed

  @FD-420 @minimal @normal
  Scenario: MCP clients can tell which tools belong to a dead peer
    Given gateway A watches server "clock"
    When server "clock" dies
    Then gateway A reports "clock" as offline
    And MCP clients of gateway A can tell that the tools of "clock" are offline

  @CG-03 @minimal @critical @own_gateway @slow
  Scenario: A dead peer is named as the reason, and forgiven when it returns
    Given gateway B offers the tools of server "clock"
    And gateway B is a peer "team-b" of gateway A
    When gateway B is killed
    Then a call of "team-b" at the MCP endpoint of gateway A fails at once, because the peer is not reachable
    And gateway A reports "team-b" as offline
    And a call of "team-b" at the MCP endpoint of gateway A fails at once, because the peer "team-b" is not reachable
    When gateway B is started again
    Then calls of "team-b" on gateway A succeed again

  @FD-421 @minimal @normal
  Scenario: The error of a call that finds its peer dead names the peer
    Given gateway A watches server "clock"
    When server "clock" dies
    Then a call of "clock" at the MCP endpoint of gateway A fails at once, because the peer "clock" is not reachable

  @FD-422 @minimal @normal
  Scenario: A call at the JSON-RPC endpoint that finds its peer dead says so
    Given gateway A watches server "clock"
    When server "clock" dies
    Then a call of "clock" at the JSON-RPC endpoint of gateway A fails at once, because the peer is not reachable

  @FD-423 @minimal @normal
  Scenario: A call at the JSON-RPC endpoint of a peer that is known to be dead says so
    Given gateway A watches server "clock"
    When server "clock" dies
    Then gateway A reports "clock" as offline
    And a call of "clock" at the JSON-RPC endpoint of gateway A fails at once, because the peer is not reachable

  @FD-424 @minimal @normal
  Scenario: A peer that dies and returns before anybody noticed is called as if nothing had been
    Given gateway A watches server "clock"
    When server "clock" dies
    Then a call of "clock" at the MCP endpoint of gateway A fails at once, because the peer is not reachable
    When server "clock" recovers
    Then calls of "clock" on gateway A succeed

  @FD-429 @minimal @normal
  Scenario: A peer that is reported as online is called at once, even if a call was refused before
    Given gateway A watches server "clock"
    When server "clock" dies
    Then gateway A reports "clock" as offline
    And a call of "clock" at the MCP endpoint of gateway A fails at once, because the peer is not reachable
    When server "clock" recovers
    Then gateway A reports "clock" as online
    And calls of "clock" on gateway A succeed

  @FD-425 @minimal @critical @own_gateway
  Scenario: A call under way ends with an error when the peer is killed
    Given gateway B offers the tools of server "clock"
    And gateway B is a peer "team-b" of gateway A
    And 1 call of "team-b" on gateway A is held at server "clock"
    When gateway B is killed
    Then every running call ends with an error within 20 seconds
    And the error says that the peer is not reachable

  @FD-426 @minimal @critical
  Scenario: Ten calls under way are each answered when their server dies
    Given gateway A ends calls after 5 seconds
    And gateway A watches the servers "clock, calendar"
    And 10 calls of "clock" on gateway A are held at server "clock"
    When server "clock" dies
    Then every running call ends with an error within 20 seconds
    And calls of "calendar" on gateway A succeed

  @FD-430 @minimal @normal @slow
  Scenario: A call under way does not wait for its timeout when its server dies
    Given gateway A watches server "clock"
    And 1 call of "clock" on gateway A is held at server "clock"
    When server "clock" dies
    Then every running call ends with an error within 10 seconds

  @FD-427 @minimal @normal
  Scenario: A peer that lives tells through the gateway that the server behind it is dead
    Given gateway B watches server "clock"
    And gateway B is a peer "team-b" of gateway A
    When server "clock" dies
    Then a call of "team-b" at the MCP endpoint of gateway A fails at once, because the peer is not reachable
    And gateway B reports "clock" as offline
    And a call of "team-b" at the MCP endpoint of gateway A fails at once, because the peer is not reachable

  @FD-428 @minimal @normal
  Scenario: A dead peer can be taken out, and added again when it lives
    Given gateway A watches server "clock"
    When server "clock" dies
    And an administrator takes peer "clock" out of gateway A
    Then peer "clock" is nowhere on gateway A
    When server "clock" recovers
    And an administrator adds server "clock" to gateway A again
    Then calls of "clock" on gateway A succeed
