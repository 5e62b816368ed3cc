@cache @basic @own_gateway @requires.redis @requires.cache_access
Feature: What Redis holds
  Redis is a copy of what the gateway knows, on another machine, read by whoever administers that. It holds nothing that was
  changed since, no credential that can be read, and nothing for ever.
  Verifies: ADR-028, ADR-029 and ADR-033 (keys, expiry, invalidation); OWASP ASVS 4.0, 8.3.4 and 6.4.2

  @CA-60 @critical
  Scenario Outline: When the administrator <change>, Redis holds nothing of <thing> any more
    Given clients of gateway A know <thing>
    And Redis of gateway A remembers it
    When the administrator of gateway A <change>
    Then Redis of gateway A holds nothing about it as it was

    Examples:
      | thing               | change         |
      | a tool              | disables it    |
      | a tool              | removes it     |
      | a tool by two names | renames it     |
      | a peer              | disables it    |
      | a peer              | removes it     |
      | a team member       | takes them out |
      | a user              | locks them out |

  @CA-61 @critical @security
  Scenario: No credential stands in Redis in readable form
    Given a day's work was done on gateway A
    Then Redis of gateway A holds no credential of that work in readable form

  @CA-62
  Scenario: Nothing that a day's work leaves in Redis stays there for ever
    Given a day's work was done on gateway A
    Then everything in Redis of gateway A expires

  @CA-63
  Scenario: Nothing that a revoked token leaves in Redis stays there for ever
    Given a day's work was done on gateway A
    When the API token of that work is revoked
    Then everything in Redis of gateway A expires
