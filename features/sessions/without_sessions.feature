@sessions @minimal
Feature: A gateway that keeps no sessions keeps none with servers either
  By default each request to the gateway stands for itself. Then each call has a session of its own with the server, which is
  ended after it: whoever leaves sessions open at every call makes servers collapse, and whoever shares them mixes people up.
  Verifies: MCP 2025-11-25, basic/transports, Session Management, and the session pool's test plan (SP-2)

  Background:
    Given gateway A offers everything of server "clock"

  @SE-30 @SP-2 @blocker @security
  Scenario: Calls of two users have sessions of their own, and none stays open
    Given "alice" has a session at gateway A
    And "bob" has a session at gateway A
    When the clients call the counter of "clock" 3 times each, in turns
    Then "alice" was given no session
    And each of the clients was told "1, 1, 1"
    And server "clock" saw no two clients in one session
    And server "clock" was asked for 6 sessions
    And all sessions with server "clock" are soon ended

  @SE-31 @SP-2 @blocker @security
  Scenario Outline: A session id that people make up themselves brings no two of them together at the <endpoint> endpoint
    When "alice" and "bob" call the counter of "clock" at the <endpoint> endpoint of gateway A under one session id of their own making
    Then server "clock" saw no two clients in one session

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @SE-32 @SP-2 @basic @requires.redis @blocker @security
  Scenario: Clients over SSE share no session with the server, and theirs are ended when they leave
    Given a client of "alice" has connected to gateway A over SSE
    And a client of "bob" has connected to gateway A over SSE
    When the clients over SSE call the counter of "clock" 2 times each, in turns
    Then server "clock" saw no two clients in one session
    When the client of "alice" leaves
    Then the session of "alice" with server "clock" is soon ended

  @SE-33 @SP-2 @basic @requires.redis @blocker @security
  Scenario: Nobody posts into somebody else's stream
    Given "alice" has a stream at gateway A
    When "bob" posts a call of the counter of "clock" into the stream of "alice"
    Then the request is refused as that of a stranger
    And server "clock" heard nothing of it

  @SE-34 @basic @requires.redis @normal
  Scenario: A stream that its client left takes no more messages
    Given "alice" has a stream at gateway A
    When "alice" leaves the stream
    Then soon what "alice" posts into it is refused as for a stream that does not exist
