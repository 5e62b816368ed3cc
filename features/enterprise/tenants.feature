@enterprise @access
Feature: Tenants who share a gateway under load
  Several companies, or departments that may not know of each other, use one gateway, all of them at the same time. What belongs
  to one must not be seen, reached, answered or counted for another one, and nobody may pay for what somebody else does.
  Verifies: requirement ST-enterprise (several tenants); requirement PR-4

  @EN-40 @ST-enterprise @PR-4 @security @own_gateway @critical
  Scenario: Tenants who work at once see, reach and get their own, and are counted apart
    Given gateway A writes figures of calls every 5 seconds
    And the tenants "red, green, blue" of gateway A have a team, a member and a server each
    When 2 callers of each tenant begin to call its server
    Then meanwhile each tenant lists its own tools only
    And meanwhile each tenant is refused the tools of the others, whose servers hear nothing of it
    When the callers of all tenants have got on for a while, and stop
    Then each call was answered by the tenant's own server, which carried it out once
    And the figures of gateway A count for each tenant the calls that it made

  @EN-41 @ST-enterprise @timed @own_gateway @slow
  Scenario Outline: A tenant is slowed down by no more than a factor while another one's callers <burden>
    Given the tenants "quiet, noisy" of gateway A have a team, a member and a server each
    When calls of tenant "quiet" are timed alone, and while <count> callers of tenant "noisy" <burden>
    Then beside them they take at most <factor> times as long

    Examples:
      | burden                 | count | factor |
      | call without a pause   | 6     | 10     |
      | wait for a slow server | 20    | 3      |
