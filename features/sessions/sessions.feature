@sessions @minimal
Feature: Sessions with servers belong to one client
  A server remembers things per session: a shell, a database transaction, who is logged in. The gateway speaks with it for many
  people. A release is unfit if one person's call lands in the session of another, or if a session forgets in the middle.
  Verifies: MCP 2025-11-25, basic/transports, Session Management, and the session pool's test plan (SP-1, SP-2, SP-4, SP-6, SP-10)

  Background:
    Given gateway A keeps sessions
    And gateway A offers everything of server "clock"

  # -- one session each ------------------------------------------------------------------------------------------------------------
  @SE-01 @SP-10 @blocker
  Scenario: A client's session with the gateway is one session with the server
    Given "administrator" has a session at gateway A
    When "administrator" calls the counter of "clock" 3 times
    Then "administrator" was told "1, 2, 3"
    And server "clock" was asked for 1 session

  @SE-02 @blocker
  Scenario: Sessions of one user count for themselves
    Given 3 clients of one user have sessions at gateway A
    When the clients call the counter of "clock" 3 times each, in turns
    Then each of the clients was told "1, 2, 3"
    And server "clock" saw one session of each client

  @SE-03 @SP-2 @blocker @security
  Scenario: Two users never share a session with a server
    Given "alice" has a session at gateway A
    And "bob" has a session at gateway A
    When the clients call the counter of "clock" 2 times each, in turns
    Then each of the clients was told "1, 2"
    And server "clock" saw one session of each client

  @SE-04 @SP-1 @critical
  Scenario: A user's session stays the same while tokens change
    Given "administrator" has a session at gateway A
    When "administrator" calls the counter of "clock" with 3 tokens, one after the other
    Then "administrator" was told "1, 2, 3"
    And server "clock" was asked for 1 session

  # -- other people's sessions -----------------------------------------------------------------------------------------------------
  @SE-05 @SP-2 @blocker @security
  Scenario Outline: A <request> in somebody else's session is refused
    Given "alice" has a session at gateway A
    And "bob" has a session at gateway A
    And "alice" has called the counter of "clock"
    When "bob" sends a <request> for "clock" in the session of "alice"
    Then the request is refused as that of a stranger
    And server "clock" heard nothing of it

    Examples:
      | request |
      | call    |
      | list    |
      | ping    |
      | stream  |

  @SE-06 @SP-2 @critical @security
  Scenario: Nobody can end somebody else's session
    Given "alice" has a session at gateway A
    And "bob" has a session at gateway A
    And "alice" has called the counter of "clock"
    When "bob" tries to end the session of "alice"
    Then the end is refused as that of a stranger
    When "alice" calls the counter of "clock"
    Then "alice" was told "1, 2"

  @SE-07 @MT-15 @critical
  Scenario Outline: A <request> in a session that nobody opened is refused
    Given "administrator" has a session at gateway A
    When "administrator" sends a <request> for "clock" in a session that nobody opened
    Then the request is refused as one for a session that does not exist
    And server "clock" heard nothing of it

    Examples:
      | request |
      | call    |
      | list    |
      | stream  |

  @SE-08 @MT-18 @normal
  Scenario Outline: A <request> that names no session is refused
    Given "administrator" has a session at gateway A
    When "administrator" sends a <request> for "clock" without a session
    Then the request is refused as one that lacks its session
    And server "clock" heard nothing of it

    Examples:
      | request |
      | call    |
      | list    |

  # -- ends ------------------------------------------------------------------------------------------------------------------------
  @SE-09 @critical
  Scenario: A session that its client ends is ended at the server as well
    Given "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    When "administrator" ends the session
    Then the session of "administrator" with server "clock" is soon ended

  @SE-10 @MT-15 @critical
  Scenario: A session that its client ended is over
    Given "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    And "administrator" has ended the session
    When "administrator" sends a call for "clock" in the session that is over
    Then the request is refused as one for a session that does not exist
    And server "clock" heard nothing of it

  @SE-11 @normal
  Scenario: Sessions with a server that is no peer any more are ended
    Given "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    When an administrator removes the server "clock" from gateway A
    Then the session of "administrator" with server "clock" is soon ended

  @SE-23 @security @critical
  Scenario: A session with a server does not outlast the credential that it was opened with
    Given server "vault" is a peer of gateway A with the token "first"
    And server "vault" accepts the tokens "first" and "second"
    And "administrator" has a session at gateway A
    And "administrator" has called the counter of "vault" 2 times
    When an administrator changes the token of "vault" on gateway A to "second"
    And "administrator" calls the counter of "vault"
    Then "administrator" was told "1, 2, 1"

  # -- what servers say by themselves ----------------------------------------------------------------------------------------------
  @SE-24 @critical
  Scenario: A client that stopped listening in its session can listen again
    Given "administrator" has a session at gateway A
    Then "administrator" can listen in the session, and stop, 3 times

  @SE-25 @MT-17 @critical
  Scenario: What a client missed while it did not listen it is told, and nothing twice
    Given "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    And "administrator" listens in the session
    When server "clock" says that its tools have changed
    Then "administrator" hears that the tools have changed
    When "administrator" stops listening
    And server "clock" says that its prompts have changed
    And "administrator" listens again, after what was heard last
    Then "administrator" hears that the prompts have changed, and nothing else

  @SE-26 @MT-16 @normal
  Scenario: A client that asks for two streams is told everything once
    Given "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    And "administrator" listens in the session
    When "administrator" asks for another stream beside it
    And server "clock" says that its prompts have changed
    And server "clock" says that its tools have changed
    Then "administrator" hears of each change once

  @SE-27 @slow @critical
  Scenario: A client that goes on listening goes on hearing
    Given gateway B keeps sessions, and takes streams for gone that are silent for 3 seconds
    And gateway B offers everything of server "watch"
    And "administrator" has a session at gateway B
    And "administrator" has called the counter of "watch"
    And "administrator" listens in the session
    When "administrator" goes on listening for several times as long
    And server "watch" says that its tools have changed
    Then "administrator" hears that the tools have changed

  # -- troubles of servers ---------------------------------------------------------------------------------------------------------
  @SE-12 @blocker
  Scenario Outline: A session that the server <loss> is not handed out again
    Given "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock" 2 times
    When server "clock" <loss>
    And "administrator" calls the counter of "clock"
    Then "administrator" was told "1, 2, 1"

    Examples:
      | loss                 |
      | forgets its sessions |
      | dies and comes back  |

  # -- several things at once ------------------------------------------------------------------------------------------------------
  @SE-13 @critical
  Scenario: Calls at once in one session get their own answers
    Given "administrator" has a session at gateway A
    When "administrator" asks "clock" for 10 echoes at once
    Then each echo is the right one
    And server "clock" was asked for 1 session

  @SE-14 @normal
  Scenario: A call that takes its time holds up no other one of the same session
    Given "administrator" has a session at gateway A
    And a call of "administrator" is under way at "clock"
    Then another call of "administrator" to "clock" is answered meanwhile

  @SE-15 @own_gateway @critical
  Scenario: A call is answered although another one came under its id
    Given "administrator" has a session at gateway A
    When "administrator" sends "clock" another call under the id of one that is under way
    Then the call that was under way is answered once "clock" answers

  # -- the end of the gateway's patience, and of the gateway -----------------------------------------------------------------------
  @SE-16 @own_gateway @normal
  Scenario: A gateway that is shut down ends its sessions with servers
    Given "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    When gateway A is shut down and started again
    Then the session of "administrator" with server "clock" is soon ended

  @SE-17 @SP-6 @slow @normal
  Scenario: A session that is left idle for longer than it may live is ended at the server
    Given gateway B keeps sessions that end when they are idle
    And gateway B offers everything of server "watch"
    And "administrator" has a session at gateway B
    When "administrator" calls the counter of "watch"
    Then the session of "administrator" with server "watch" is soon ended

  # -- two transports --------------------------------------------------------------------------------------------------------------
  @SE-18 @SP-4 @critical
  Scenario: Streamable HTTP and SSE to one server are two sessions
    Given gateway A offers server "watch" over streamable HTTP, and once more over SSE as "stream"
    And "administrator" has a session at gateway A
    When "administrator" calls the counter of "watch" 2 times
    And "administrator" calls the counter of "stream" 2 times
    Then "administrator" was told "1, 2, 1, 2"
    And server "watch" saw one session over streamable HTTP and one over SSE

  @SE-20 @basic @requires.redis @critical
  Scenario: A client's session over SSE is one session with the server
    Given a client of "alice" has connected to gateway A over SSE
    And a client of "bob" has connected to gateway A over SSE
    When the clients over SSE call the counter of "clock" 2 times each, in turns
    Then each of the clients was told "1, 2"
    And server "clock" saw one session of each client

  # -- figures ---------------------------------------------------------------------------------------------------------------------
  @SE-19 @SP-10 @timed @performance @normal
  Scenario: A session that is there saves the time of opening one
    Given gateway B offers everything of server "clock"
    When calls of "clock" in one session of gateway A and each with its own of gateway B are timed in turns
    Then a call in a session that is there takes less time
