@cache @basic @own_gateway @requires.redis
Feature: A Redis in trouble makes nothing wrong
  Redis forgets, fills up and gets slow long before it dies. What it does not hold, stands in the database: answers are right
  all the same, and in time. That it dies is judged by the faults (FA-20 and FA-21).
  Verifies: requirement PR-2 (graceful degradation); ADR-028 ("Graceful fallback")

  @CA-40 @PR-2 @critical
  Scenario Outline: A gateway serves everybody while Redis is <trouble>
    Given gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When Redis of gateway A is <trouble>
    Then gateway A serves everybody
    And calling "now" of "clock" on gateway A reaches server "clock"
    When Redis of gateway A is back
    Then gateway A serves everybody

    Examples:
      | trouble |
      | flushed |
      | full    |

  @CA-41 @critical @security
  Scenario Outline: When the administrator <change> while Redis is <trouble>, who knows <thing> is told at once
    Given clients of gateway A know <thing>
    When Redis of gateway A is <trouble>
    And the administrator of gateway A <change>
    Then clients of gateway A meet the change at once

    Examples:
      | trouble | thing        | change         |
      | flushed | a tool       | removes it     |
      | full    | a tool       | removes it     |
      | full    | a user       | locks them out |
      | full    | an API token | revokes it     |

  @CA-42 @critical @security
  Scenario Outline: When the administrator <change>, no cache has to remember it for <thing>
    Given clients of gateway A know <thing>
    When the administrator of gateway A <change>
    And Redis of gateway A is flushed
    And gateway A is killed at once and started again
    Then clients of gateway A meet the change at once

    Examples:
      | thing        | change         |
      | a user       | locks them out |
      | an API token | revokes it     |

  @CA-43 @PR-2 @critical @requires.loopback
  Scenario: A gateway serves everybody in time while Redis is slow
    Given gateway A reaches its Redis over a line that can be hurt
    And gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When the line to "Redis" is slow
    Then gateway A serves everybody
    When the line to "Redis" is well again
    Then gateway A serves everybody

  @CA-44 @critical @security @requires.loopback
  Scenario Outline: When the administrator <change> while Redis is slow, who knows <thing> is told at once
    Given gateway A reaches its Redis over a line that can be hurt
    And clients of gateway A know <thing>
    When the line to "Redis" is slow
    And the administrator of gateway A <change>
    Then clients of gateway A meet the change at once
    When the line to "Redis" is well again
    Then clients of gateway A meet the change at once

    Examples:
      | thing        | change     |
      | a tool       | removes it |
      | an API token | revokes it |
