@enterprise @own_gateway @requires.replicas @requires.load_balancer @slow
Feature: Replicas that come and go under load
  Replicas are there so that one may fail, and so that an update needs no night. Clients may lose the call that a dying replica
  was working on, and nothing else; what one replica does for all is taken over by another one.
  Verifies: requirement ST-enterprise; RFC 9110, section 9.2.2 (no request is carried out twice on its own)

  @EN-10 @ST-enterprise @health_checks @health @critical
  Scenario: Three replicas check the health of a peer as often as one
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C
    And gateway E offers the tools of server "clock"
    Then server "clock" meets health checks of one replica only
    And Redis names one leader of the health checks of gateway E, who renews the claim

  @EN-11 @ST-enterprise @health_checks @health @critical
  Scenario: When the replica that checks the health of peers is killed, another one does
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C
    And gateway E offers the tools of server "clock"
    When the replica that leads the health checks is killed
    Then another replica leads the health checks as soon as the claim is over
    When server "clock" cuts every connection
    Then gateway E reports "clock" as offline

  @EN-12 @ST-enterprise @timed @critical
  Scenario: Replicas are restarted one after the other, and no call fails
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C, with their shipped command
    And gateway E offers the tools of server "clock"
    And 3 callers call "clock" on gateway E
    When the replicas behind gateway E are restarted one after the other
    And the callers have got on for a while, and stop
    Then no call of theirs failed
    And server "clock" carried out each call of theirs once

  @EN-13 @ST-enterprise @timed @faults @critical
  Scenario: Of a replica that is killed clients lose the calls that it was working on
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C
    And gateway E offers the tools of server "clock"
    And 4 callers call "clock" on gateway E
    When replica gateway B is killed under their hands
    And the callers have got on for a while, and stop
    Then no more than the calls under way failed, and only until the balancer had noticed
    And server "clock" carried out each call of theirs at most once

  @EN-14 @ST-enterprise @persistence @critical
  Scenario: Two replicas that start at once on an empty database make everything once
    When gateway A and gateway B start at the same moment on an empty database
    Then what a gateway makes in an empty database is there once
    And gateway A and gateway B each list what the other was told
