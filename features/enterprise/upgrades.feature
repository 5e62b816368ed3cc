@enterprise @persistence @own_gateway @requires.older_release @slow
Feature: Releases that take each other's place
  Large installations are upgraded while people work, a gateway at a time, and some stay behind for months: releases meet on
  one database and over federation. Whoever finds that a release does not suit goes back, to a backup from before.
  The older releases are the ones that are named; others are chosen for features/persistence/upgrade.feature.
  Verifies: requirements ST-enterprise, AC-4 and AC-5; the gateway's documentation of upgrading (backup, migrations at start)

  @EN-60 @ST-enterprise @AC-4 @critical
  Scenario Outline: What release <release> left is there, and can be used, in the release under test
    Given gateway A is of release "<release>"
    And it holds things of these kinds, created, changed and removed
      | kind           |
      | peer           |
      | tool           |
      | virtual server |
      | resource       |
      | prompt         |
      | team           |
      | user           |
      | role           |
      | credential     |
      | API token      |
    When gateway A is upgraded to the release under test
    Then the database of gateway A has every row that it had before, with the same values
    And gateway A and its database have of all these things what was acknowledged last

    Examples:
      | release |
      | 1.0.3   |
      | 1.0.5   |
      | 1.0.6   |

  @EN-61 @ST-enterprise @AC-4 @critical
  Scenario: Who goes back to the older release has what the backup held, whatever the newer one left in the cache
    Given gateway A is of release "1.0.6"
    And it holds things of these kinds, created, changed and removed
      | kind           |
      | tool           |
      | virtual server |
      | prompt         |
      | team           |
      | user           |
    And the database of gateway A is copied
    When gateway A is upgraded to the release under test
    Then gateway A and its database have of all these things what was acknowledged last
    When gateway A goes back to its older release and to the copy of its database
    Then gateway A and its database have of all these things what was acknowledged last

  @EN-62 @ST-enterprise @AC-5 @CG-01 @federation @critical
  Scenario Outline: A gateway of the release before and one of this release federate: <older> is the older one
    Given gateway <older> is of release "1.0.6"
    And gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A
    When a client calls "add" of "north" on gateway A with
      | argument | value |
      | a        | 2     |
      | b        | 3     |
    Then the answer is "5"
    And server "clock" was called exactly once, with
      | argument | value |
      | a        | 2     |
      | b        | 3     |

    Examples:
      | older |
      | A     |
      | B     |

  @EN-63 @ST-enterprise @AC-4 @requires.replicas @requires.load_balancer @timed @critical
  Scenario: Replicas are upgraded one after the other while people work, and no call fails
    Given gateway E is the load balancer before the replicas gateway A, gateway B and gateway C, all of release "1.0.6"
    And gateway E offers the tools of server "clock"
    When 2 writers begin to create and remove tools on gateway E
    And 3 callers call "clock" on gateway E
    And the replicas behind gateway E are upgraded to the release under test, one after the other
    And the writers have got on for a while, and stop
    And the callers have got on for a while, and stop
    Then no call of theirs failed
    And server "clock" carried out each call of theirs once
    And in the end gateway E has everything whose creation was acknowledged, and nothing whose removal was
