@enterprise @requires.replicas @requires.load_balancer @slow
Feature: Three replicas behind a load balancer
  Whoever runs a gateway for many people runs several of it, and a load balancer sends each request wherever it likes. To
  clients that must be one gateway: one catalogue, one memory, one list of who may do what.
  Verifies: requirement ST-enterprise; the gateway's documentation of horizontal scaling and of session affinity

  @EN-01 @ST-enterprise @critical
  Scenario: Every replica answers calls of a tool that one of them was told of
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C
    And gateway E offers the tools of server "clock"
    When 3 callers call "clock" on gateway E for a while
    Then each replica has answered calls
    And no call of theirs failed
    And server "clock" carried out each call of theirs once

  @EN-02 @ST-enterprise @critical
  Scenario: A session goes on wherever the balancer sends its requests, when replicas hand them on
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C, which hand sessions on
    And gateway E offers everything of server "clock"
    And "administrator" has a session at gateway E
    When "administrator" calls the counter of "clock" 6 times
    Then "administrator" was told "1, 2, 3, 4, 5, 6"
    And server "clock" saw one session of each client

  @EN-03 @ST-enterprise @critical
  Scenario: A session goes on when the balancer keeps it at one replica
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C, and keeps sessions
    And gateway E offers everything of server "clock"
    And "alice" has a session at gateway E
    And "administrator" has a session at gateway E
    When the clients call the counter of "clock" 3 times each, in turns
    Then each of the clients was told "1, 2, 3"
    And server "clock" saw one session of each client

  @EN-04 @ST-enterprise @critical
  Scenario: A session that nobody keeps together is refused as unknown, never answered for another one
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C, which keep to themselves
    And gateway E offers everything of server "clock"
    And "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    When "administrator" turns to gateway B
    And "administrator" sends a call for "clock" in the session of "administrator"
    Then the request is refused as one for a session that does not exist
    And server "clock" heard nothing of it

  @EN-05 @ST-enterprise @LV-B3 @oauth @critical
  Scenario: Who was sent to the provider by one replica comes back to another one, and is connected on all
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C
    And gateway E has a connection "vault" that people authorize at provider "north"
    And the administrator has connected "vault" on gateway E
    When "alice" connects "vault" on gateway E
    Then another replica of gateway E took her back than the one that had sent her away
    And 3 calls of "vault" on gateway E by "alice" reach the server as hers of provider "north", each by another replica

  @EN-06 @ST-enterprise @cache @access @security @critical
  Scenario: What one replica changes or revokes, clients of the others meet at once
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C
    Then clients of gateway C meet these changes on gateway A at once
      | thing            | change                 |
      | a tool           | disables it            |
      | a peer           | removes it             |
      | a virtual server | takes a tool out of it |
      | a team member    | takes them out         |
      | a user           | locks them out         |
      | an API token     | revokes it             |
