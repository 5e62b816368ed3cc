@persistence
Feature: Every call is counted, once
  Bills, quotas and alarms are made of the figures that calls leave. A gateway collects them and writes them later: whatever
  becomes of it meanwhile, no call may count twice, and what was written stays.
  Verifies: requirement AC-4 (all persistence layers keep state correctly)

  @PE-10 @AC-4 @minimal @normal
  Scenario: As many calls as were made are in the database, and as many failures
    Given gateway A writes figures of calls every 5 seconds
    And gateway A offers the tools of server "clock"
    When a client calls "echo" of "clock" on gateway A 7 times, and 2 more calls fail
    Then the database of gateway A soon counts 9 calls of "echo" of "clock", 2 of them failed
    When a client calls "echo" of "clock" on gateway A 1 times
    Then the database of gateway A soon counts 10 calls of "echo" of "clock", 2 of them failed

  @PE-11 @AC-4 @minimal @normal @own_gateway
  Scenario: Figures that were not written yet are written when the gateway is shut down
    Given gateway A offers the tools of server "clock"
    When a client calls "echo" of "clock" on gateway A 5 times, and 2 more calls fail
    And gateway A is shut down and started again
    Then the database of gateway A soon counts 7 calls of "echo" of "clock", 2 of them failed
    And gateway A tells its administrator of 7 calls

  @PE-12 @AC-4 @minimal @normal @own_gateway
  Scenario: A gateway that is killed counts no call twice, and keeps what it had written
    Given gateway A writes figures of calls every 5 seconds
    And gateway A offers the tools of server "clock"
    When a client calls "echo" of "clock" on gateway A 4 times
    Then the database of gateway A soon counts 4 calls of "echo" of "clock", 0 of them failed
    When a client calls "echo" of "clock" on gateway A 3 times
    And gateway A is killed at once and started again
    And a client calls "echo" of "clock" on gateway A 2 times
    Then the database of gateway A soon counts between 6 and 9 calls of "echo" of "clock"

  @PE-13 @AC-4 @minimal @normal
  Scenario Outline: As many uses of a <thing> as there were are in the database
    Given gateway A writes figures of calls every 5 seconds
    When a client uses a <thing> of gateway A 4 times
    Then the database of gateway A soon counts 4 uses of it, and none as a failure

    Examples:
      | thing          |
      | resource       |
      | prompt         |
      | virtual server |

    @requires.loopback
    Examples: what the suite plays itself
      | thing |
      | agent |
