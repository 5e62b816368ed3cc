@persistence @minimal @own_gateway @requires.older_release @slow
Feature: A new release opens what an older one left
  Nobody starts anew with a release: it is put in the place of an older one, and opens the work of years. What it loses
  then is found missing when it is needed, and the way back is a backup from before.
  The older release is the one that -D upgrade-from=VERSION names.
  Verifies: requirement AC-4; the gateway's documentation of upgrading ("migrations run at start")

  @PE-50 @AC-4 @critical
  Scenario: Everything that was acknowledged by an older release is there after the upgrade
    Given gateway A is of an older release
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

  @PE-51 @AC-4 @critical
  Scenario: What an older release left can be changed and removed after the upgrade
    Given gateway A is of an older release
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
    And an administrator changes each of these things on gateway A
    Then gateway A and its database have of all these things what was acknowledged last
    When an administrator removes each of these things on gateway A
    Then gateway A and its database have of all these things what was acknowledged last

  @PE-52 @AC-4 @normal
  Scenario: Calls that an older release counted are counted after the upgrade
    Given gateway A is of an older release
    And gateway A offers the tools of server "clock"
    When a client calls "echo" of "clock" on gateway A 4 times, and 2 more calls fail
    And gateway A is upgraded to the release under test
    And a client calls "echo" of "clock" on gateway A 3 times
    And gateway A is shut down and started again
    Then the database of gateway A soon counts 9 calls of "echo" of "clock", 2 of them failed

  @PE-53 @AC-4 @critical
  Scenario: An upgrade that is killed in the middle is completed by the next start
    Given gateway A is of an older release
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
    When gateway A is killed in the middle of its upgrade
    And gateway A is started again
    Then the database of gateway A has every row that it had before, with the same values
    And gateway A and its database have of all these things what was acknowledged last
    And gateway A still had its database to change when it was killed
