@enterprise @faults @own_gateway @requires.replicas @requires.load_balancer @requires.own_database @slow
Feature: Chaos while people work
  Faults come one after the other, the next when the last one is hardly over. Whatever befalls replicas, database, cache and
  servers: what was acknowledged is there in the end, no call is carried out twice or answered with another one's answer, and
  service returns. The seed that draws them is in the report, with what happened second by second (-D seed, -D chaos).
  Verifies: requirements ST-enterprise, AC-4 and PR-2

  @EN-70 @ST-enterprise @AC-4 @PR-2 @persistence @timed @critical
  Scenario: Nothing acknowledged is lost and nothing done twice in a time of many faults
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C
    And gateway E offers the tools of server "clock"
    When 2 writers begin to create and remove tools on gateway E
    And 3 callers call "clock" on gateway E
    And faults befall replicas, database, cache and server "clock", as the seed draws them
    And the writers have got on for a while, and stop
    And the callers have got on for a while, and stop
    Then in the end gateway E has everything whose creation was acknowledged, and nothing whose removal was
    And server "clock" carried out each call of theirs at most once
    And service returned in time after each fault
