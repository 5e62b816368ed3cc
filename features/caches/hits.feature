@cache @standard
Feature: What is remembered is not asked for again
  A gateway asks its database a great deal for each request, and most of it is the same as for the request before. So it
  remembers: in the process, and in Redis for all of its processes. The database itself says how well it does.
  Verifies: baseline BL-4; the gateway's decisions ADR-028 (authentication), ADR-029 (lists) and ADR-033 (tools)

  @CA-01 @BL-4 @critical @own_gateway @requires.own_database
  Scenario: Repeated calls in a session do not ask the database about the tool
    Given the database of gateway A counts what it is asked
    And gateway A offers the tools of server "clock"
    When a client calls "echo" of "clock" on gateway A again and again in one session
    Then more than 95 % of it was answered from a cache

  @CA-02 @BL-4 @own_gateway @requires.own_database
  Scenario: Lists that are read again and again do not ask the database for their things
    Given the database of gateway A counts what it is asked
    When an administrator reads every list of gateway A again and again
    Then more than 95 % of it was answered from a cache

  @CA-03 @BL-4 @own_gateway @requires.own_database
  Scenario Outline: Requests with <token> do not ask the database again who sends them
    Given the database of gateway A counts what it is asked
    When a user with <token> asks gateway A again and again
    Then more than 95 % of it was answered from a cache

    Examples:
      | token              |
      | a token of a login |
      | an API token       |

  @CA-04 @own_gateway @requires.own_database @requires.redis
  Scenario: What Redis has lost, the process remembers
    Given the database of gateway A counts what it is asked
    And gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When Redis of gateway A is flushed
    Then the next call of that tool on gateway A asks the database nothing about it

  @CA-05 @own_gateway @requires.own_database @requires.redis
  Scenario: What the process has lost, Redis remembers
    Given the database of gateway A counts what it is asked
    And gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When gateway A is killed at once and started again
    Then the next call of that tool on gateway A asks the database nothing about it

  @CA-06 @own_gateway @requires.own_database @requires.redis
  Scenario: What both have lost is asked for once, and remembered again
    Given the database of gateway A counts what it is asked
    And gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When Redis of gateway A is flushed
    And gateway A is killed at once and started again
    Then the next call of that tool on gateway A asks the database about it
    And the next call of that tool on gateway A asks the database nothing about it
    When gateway A is killed at once and started again
    Then the next call of that tool on gateway A asks the database nothing about it
