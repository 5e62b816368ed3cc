@sessions @standard @requires.replicas
Feature: Sessions over several replicas
  A load balancer sends the requests of a session wherever it likes. Replicas that know of each other bring them to where the
  session is; replicas that do not say so at once, so that the client begins anew.
  Verifies: MCP 2025-11-25, basic/transports, Session Management; the gateway's documentation on session affinity

  @SE-40 @critical
  Scenario: A session goes on at another replica
    Given gateway A and its replica gateway B keep sessions together
    And gateway A offers everything of server "clock"
    And "administrator" has a session at gateway A
    When "administrator" calls the counter of "clock" 2 times
    And "administrator" turns to gateway B
    And "administrator" calls the counter of "clock" 2 times
    Then "administrator" was told "1, 2, 3, 4"
    And server "clock" was asked for 1 session

  @SE-41 @SP-2 @blocker @security
  Scenario: Somebody else's session is closed at every replica
    Given gateway A and its replica gateway B keep sessions together
    And gateway A offers everything of server "clock"
    And "alice" has a session at gateway A
    And "bob" has a session at gateway A
    And "alice" has called the counter of "clock"
    When "bob" turns to gateway B
    And "bob" sends a call for "clock" in the session of "alice"
    Then the request is refused as that of a stranger
    And server "clock" heard nothing of it

  @SE-42 @normal
  Scenario: A session that is ended at one replica is ended at the server by the other
    Given gateway A and its replica gateway B keep sessions together
    And gateway A offers everything of server "clock"
    And "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    When "administrator" turns to gateway B
    And "administrator" ends the session
    Then the session of "administrator" with server "clock" is soon ended

  @SE-43 @own_gateway @critical
  Scenario: A replica that shares no sessions says that it does not know this one
    Given gateway A keeps sessions
    And gateway B is a replica of gateway A
    And gateway A offers everything of server "clock"
    And "administrator" has a session at gateway A
    When "administrator" turns to gateway B
    And "administrator" sends a call for "clock" in the session of "administrator"
    Then the request is refused as one for a session that does not exist
    And server "clock" heard nothing of it

  @SE-44 @own_gateway @slow @critical
  Scenario: A session whose replica died is over, and the client is told in time
    Given gateway A and its replica gateway B keep sessions together
    And gateway A offers everything of server "clock"
    And "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    When gateway A is killed
    And "administrator" turns to gateway B
    And "administrator" sends a call for "clock" in the session of "administrator"
    Then the request is refused as one for a session that does not exist
