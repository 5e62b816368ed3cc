@persistence
Feature: Whatever users create is kept
  A gateway that answers "created" has made a promise. Whoever looks afterwards, in its lists, in its database or by using
  the thing, finds what was acknowledged last: nothing older, nothing half, and nothing of what was removed.
  Verifies: requirement AC-4 (all persistence layers keep state correctly)

  @PE-01 @minimal @critical
  Scenario Outline: A <kind> is in the database as it was created, changed and removed
    When an administrator creates the <kind> "ledger" on gateway A
    Then gateway A and its database have of "ledger" what was acknowledged last
    When an administrator changes the <kind> "ledger" on gateway A
    Then gateway A and its database have of "ledger" what was acknowledged last
    When an administrator removes the <kind> "ledger" on gateway A
    Then gateway A and its database have of "ledger" what was acknowledged last

    Examples:
      | kind           |
      | peer           |
      | tool           |
      | virtual server |
      | resource       |
      | prompt         |
      | team           |
      | user           |
      | API token      |

  @PE-02 @minimal @critical @own_gateway @slow
  Scenario Outline: Everything is as it was acknowledged after the gateway was <ended>
    Given an administrator created, changed and removed things of these kinds on gateway A
      | kind           |
      | peer           |
      | tool           |
      | virtual server |
      | resource       |
      | prompt         |
      | team           |
      | user           |
      | API token      |
    When gateway A is <ended> and started again
    Then gateway A and its database have of all these things what was acknowledged last

    Examples:
      | ended          |
      | shut down      |
      | killed at once |

  @PE-03 @standard @critical @own_gateway @requires.redis @requires.replicas @slow
  Scenario: A replica knows at once what another one acknowledged
    Given gateway B is a replica of gateway A
    When an administrator creates a thing of each of these kinds on gateway A
      | kind           |
      | peer           |
      | tool           |
      | virtual server |
      | resource       |
      | prompt         |
      | team           |
      | user           |
      | API token      |
    Then gateway B soon has of all these things what was acknowledged last
    When an administrator changes each of these things on gateway A
    Then gateway B soon has of all these things what was acknowledged last
    When an administrator removes each of these things on gateway A
    Then gateway B soon has of all these things what was acknowledged last

  @PE-04 @minimal @own_gateway
  Scenario Outline: A user who <was> a team can be removed
    When an administrator creates the team "crew" on gateway A
    And an administrator creates the user "sailor" on gateway A
    And an administrator takes the user "sailor" into the team "crew" on gateway A
    And an administrator <does> on gateway A
    And an administrator removes the user "sailor" on gateway A
    Then gateway A and its database have of "sailor" what was acknowledged last

    Examples:
      | was              | does                                           |
      | is in            | changes the user "sailor"                      |
      | was taken out of | takes the user "sailor" out of the team "crew" |
      | has lost         | removes the team "crew"                        |
