@health @faults
Feature: A gateway knows the state of its components
  Load balancers and operators act on what a gateway says of itself. It must name what is broken, nothing else, and say in
  time when all is well again.
  Verifies: the gateway's documentation of health and readiness; requirement PR-1

  @HE-01 @PR-1 @basic @critical @own_gateway @requires.redis
  Scenario Outline: A gateway is not ready while Redis is <mishap>, and names it
    Given the components of gateway A are
      | component | state |
      | database  | well  |
      | Redis     | well  |
      | all       | well  |
    When Redis of gateway A is <mishap>
    Then gateway A says of its components
      | component | state  |
      | database  | well   |
      | Redis     | broken |
      | all       | broken |
    When Redis of gateway A is back
    Then gateway A says of its components
      | component | state |
      | database  | well  |
      | Redis     | well  |
      | all       | well  |

    Examples:
      | mishap                |
      | killed                |
      | stopped in its tracks |

  @HE-02 @PR-1 @standard @critical @own_gateway @requires.own_database @slow
  Scenario Outline: A gateway is not ready while its database is <mishap>, and names it
    Given the components of gateway A are
      | component | state |
      | database  | well  |
      | Redis     | well  |
      | all       | well  |
    When PostgreSQL of gateway A is <mishap>
    Then gateway A says of its components
      | component | state  |
      | database  | broken |
      | Redis     | well   |
      | all       | broken |
    When PostgreSQL of gateway A is back
    Then gateway A says of its components
      | component | state |
      | database  | well  |
      | Redis     | well  |
      | all       | well  |

    Examples:
      | mishap                |
      | killed                |
      | stopped in its tracks |

  @HE-03 @PR-1 @standard @critical @own_gateway @requires.own_database
  Scenario: The health endpoint follows the database
    Given gateway A is running
    Then the health endpoint of gateway A says that it is well
    When PostgreSQL of gateway A is killed
    Then the health endpoint of gateway A says that it is broken
    When PostgreSQL of gateway A is back
    Then the health endpoint of gateway A says that it is well

  @HE-04 @basic @normal @own_gateway @requires.redis
  Scenario: The diagnostics of a gateway name the component that is broken
    Given gateway A is running
    Then the diagnostics of gateway A say of its components
      | component | state |
      | database  | well  |
      | Redis     | well  |
    When Redis of gateway A is killed
    Then the diagnostics of gateway A say of its components
      | component | state  |
      | database  | well   |
      | Redis     | broken |
    When Redis of gateway A is back
    Then the diagnostics of gateway A say of its components
      | component | state |
      | database  | well  |
      | Redis     | well  |
