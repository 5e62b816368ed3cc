@faults
Feature: A gateway whose database fails
  Databases are restarted, fail over and hang. Meanwhile whoever asks must be told the truth in time: that the gateway cannot,
  and not that they did something wrong. And when the database is back, everything works without anybody's help.
  Verifies: requirements AC-4 and PR-2; RFC 9110, sections 15.5 and 15.6 (who is to blame for an error)

  @FA-01 @PR-2 @standard @critical @own_gateway @requires.own_database @slow
  Scenario Outline: A gateway works again by itself when its database was <mishap>
    Given gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When PostgreSQL of gateway A is <mishap>
    And PostgreSQL of gateway A is back
    Then gateway A soon serves everybody again

    Examples:
      | mishap                |
      | killed                |
      | stopped in its tracks |
      | restarted             |

  @FA-02 @standard @critical @own_gateway @requires.own_database
  Scenario: Nobody is blamed for the death of the database
    Given gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When PostgreSQL of gateway A is killed
    Then everybody who asks gateway A is told that the trouble is its own

  @FA-03 @PR-2 @standard @critical @own_gateway @requires.own_database @slow
  Scenario Outline: Nobody waits for long for a database that was <mishap>
    Given gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When PostgreSQL of gateway A is <mishap>
    Then everybody who asks gateway A is told something in time

    Examples:
      | mishap                |
      | killed                |
      | stopped in its tracks |

  @FA-04 @standard @normal @security @own_gateway @requires.own_database
  Scenario: Strangers learn nothing about a database that is gone
    Given gateway A is running
    When PostgreSQL of gateway A is killed
    Then the health endpoint of gateway A says that it is broken
    And strangers learn nothing about the database of gateway A

  @FA-05 @AC-4 @standard @normal @own_gateway @requires.own_database @slow
  Scenario: Calls that were counted while the database was gone are in it when it is back
    Given gateway A writes figures of calls every 5 seconds
    And gateway A offers the tools of server "clock"
    When a client calls "echo" of "clock" on gateway A 1 times
    Then the database of gateway A soon counts 1 calls of "echo" of "clock", 0 of them failed
    When a client calls "echo" of "clock" on gateway A 3 times
    And PostgreSQL of gateway A is gone for 7 seconds
    Then the database of gateway A soon counts 4 calls of "echo" of "clock", 0 of them failed

  @PE-41 @AC-4 @persistence @standard @critical @own_gateway @requires.own_database @slow
  Scenario Outline: Nothing acknowledged is lost when <component> is <mishap> under the writers' hands
    When 3 writers begin to create and remove tools on gateway A
    And <component> of gateway A is <mishap>
    And <component> of gateway A is back
    And the writers have got on for a while, and stop
    Then gateway A has everything whose creation was acknowledged, and nothing whose removal was

    Examples:
      | component  | mishap                |
      | PostgreSQL | restarted             |
      | PostgreSQL | stopped in its tracks |
      | Redis      | restarted             |
