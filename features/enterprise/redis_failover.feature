@enterprise @cache @own_gateway @requires.redis @requires.replicas @requires.loopback @slow
Feature: A Redis that is more than one server
  Redis fails like everything else, so large installations have several of it. The gateway is told of one address: with a
  Sentinel and a balancer that follows it, that leads to a living master. What it does not support it must refuse, for a
  cache that works by halves is worse than none: what one replica revokes the others go on granting.
  Verifies: requirement ST-enterprise (Redis cluster); ADR-028 ("Graceful fallback")

  @EN-30 @ST-enterprise @requires.load_balancer @timed @critical
  Scenario: When the master of Redis is killed, calls go on, and the replica of it is used soon
    Given gateway A and its replica gateway B have a Redis with a replica and a Sentinel
    And gateway A offers the tools of server "dial"
    And 2 callers call "dial" on gateway A
    When the master of Redis is killed
    Then its replica soon is the master, and gateway A says that all is well
    And who heard from the old master what to forget listens to the new one
    When the callers have got on for a while, and stop
    Then no call of theirs failed
    And clients of gateway B meet these changes on gateway A at once
      | thing        | change      |
      | a tool       | disables it |
      | an API token | revokes it  |

  @EN-31 @ST-enterprise @critical
  Scenario: On a Redis cluster, what one replica changes clients of the other meet at once
    Given gateway A and its replica gateway B have a Redis cluster
    Then clients of gateway B meet these changes on gateway A at once
      | thing         | change         |
      | a tool        | disables it    |
      | a peer        | removes it     |
      | a resource    | rewrites it    |
      | a team member | takes them out |
      | a user        | locks them out |
      | an API token  | revokes it     |

  @EN-32 @ST-enterprise @health @normal
  Scenario: A gateway whose Redis sends it to another server does not say that all is well
    Given gateway A has a Redis cluster
    And clients of gateway A know a tool
    Then gateway A uses all of its Redis, or says that its cache is broken

  @EN-33 @ST-enterprise @normal
  Scenario Outline: A gateway that is told of a Redis in a way that it does not know says so: <address>
    When gateway A is started with a Redis whose address is that of <address>
    Then it refuses to start, and says which setting is wrong

    Examples:
      | address    |
      | a cluster  |
      | a Sentinel |
      | two hosts  |

  @EN-34 @ST-enterprise @requires.logs @normal
  Scenario: A gateway that cannot start on a node of a cluster does not stay there serving nobody
    When gateway A is started with a node of a Redis cluster that has not the first of its keys
    Then it starts, or it ends
