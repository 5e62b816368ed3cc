@persistence
Feature: Whatever users create is kept
  A gateway that answers "created" has made a promise. Whoever looks afterwards, in its lists, in its database or by using
  the thing, finds what was acknowledged last: nothing older, nothing half, and nothing of what was removed.
  Verifies: requirement AC-4 (all persistence layers keep state correctly)

  @PE-01 @AC-4 @minimal @critical
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
      | role           |
      | credential     |
      | API token      |

  @PE-02 @AC-4 @minimal @critical @own_gateway @slow
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
      | role           |
      | credential     |
      | API token      |
    When gateway A is <ended> and started again
    Then gateway A and its database have of all these things what was acknowledged last

    Examples:
      | ended          |
      | shut down      |
      | killed at once |

  @PE-03 @AC-4 @standard @critical @own_gateway @requires.redis @requires.replicas @slow
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
      | role           |
      | credential     |
      | API token      |
    Then gateway B soon has of all these things what was acknowledged last
    When an administrator changes each of these things on gateway A
    Then gateway B soon has of all these things what was acknowledged last
    When an administrator removes each of these things on gateway A
    Then gateway B soon has of all these things what was acknowledged last

  @PE-04 @AC-4 @minimal @own_gateway
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

  @PE-05 @AC-4 @minimal @critical @own_gateway
  Scenario Outline: A setting is kept as it was chosen last when the gateway is <ended>
    When an administrator has gateway A pass on the headers "X-Tenant, X-Colour"
    And an administrator has gateway A pass on the headers "X-Colour"
    Then gateway A and its database say that the headers "X-Colour" are passed on
    When gateway A is <ended> and started again
    Then gateway A and its database say that the headers "X-Colour" are passed on

    Examples:
      | ended          |
      | shut down      |
      | killed at once |

  @PE-06 @AC-4 @minimal @critical @own_gateway
  Scenario: A restart changes nothing of two peers that offer the same
    Given gateway A offers the tools of server "clock"
    And gateway A offers the tools of server "calendar"
    When gateway A is shut down with all that is in its database, and started again
    Then the database of gateway A has every row that it had before, with the same values

  @PE-07 @AC-4 @minimal @critical @security @own_gateway
  Scenario: What is private is private after a restart
    Given an administrator has private things on gateway A
    When gateway A is shut down with all that is in its database, and started again
    Then the database of gateway A has every row that it had before, with the same values

  @PE-08 @AC-4 @minimal @normal @own_gateway
  Scenario: A setting that was chosen is obeyed
    Given gateway A may pass on headers of clients
    And gateway A offers the tools of server "clock"
    When an administrator has gateway A pass on the headers "X-Colour"
    Then gateway A passes on to "clock" of the headers "X-Tenant, X-Colour" these: "X-Colour"

  @PE-15 @AC-4 @minimal @normal @own_gateway
  Scenario: The roots of a gateway are there after a restart
    Given gateway A takes addresses of the web for roots
    When an administrator adds the roots "north, south" to gateway A
    And gateway A is shut down and started again
    Then the roots of gateway A are "north, south"
