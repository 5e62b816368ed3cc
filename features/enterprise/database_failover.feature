@enterprise @persistence @own_gateway @requires.own_database @requires.standby @slow
Feature: A standby takes the database's place
  Whoever cannot do without the gateway gives its PostgreSQL a standby. When that takes over, nobody restarts gateways by hand:
  they find it by themselves, soon, and what they had acknowledged is there.
  The gateway is told of both servers in the one form that works (docs/enterprise.md).
  Verifies: requirements ST-enterprise and AC-4

  @EN-20 @ST-enterprise @AC-4 @timed @critical
  Scenario Outline: Nothing acknowledged is lost when the primary is <ended> and its standby takes over
    Given a standby follows the PostgreSQL of this scenario
    And gateway A, with its shipped command, offers the tools of server "clock"
    When 2 writers begin to create and remove tools on gateway A
    And 2 callers call "clock" on gateway A
    And the primary is <ended>, and the standby takes its place
    And the writers have got on for a while, and stop
    And the callers have got on for a while, and stop
    Then gateway A has everything whose creation was acknowledged, and nothing whose removal was
    And writers and callers were soon served again
    And server "clock" carried out each call of theirs at most once

    Examples:
      | ended     |
      | killed    |
      | shut down |

  @EN-21 @ST-enterprise @requires.replicas @requires.load_balancer @timed @critical
  Scenario: Every replica finds the new primary by itself
    Given a standby follows the PostgreSQL of this scenario
    And gateway E is the load balancer before the replicas gateway A, gateway B and gateway C, with their shipped command
    And gateway E offers the tools of server "clock"
    When 2 writers begin to create and remove tools on gateway E
    And 3 callers call "clock" on gateway E
    And the primary is killed, and the standby takes its place
    And the writers have got on for a while, and stop
    And the callers have got on for a while, and stop
    Then in the end gateway E has everything whose creation was acknowledged, and nothing whose removal was
    And writers and callers were soon served again
    And each replica keeps changes in the database that took over
