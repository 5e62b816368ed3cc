@faults
Feature: A gateway whose cache fails
  Redis makes a gateway faster and lets replicas agree; it holds nothing that the database does not. So a gateway without it
  is slower, and right.
  Verifies: requirement AC-4 (all persistence layers keep state correctly)

  @FA-20 @basic @critical @own_gateway @requires.redis @slow
  Scenario Outline: A gateway serves everybody while Redis is <mishap>
    Given gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When Redis of gateway A is <mishap>
    Then gateway A serves everybody
    When Redis of gateway A is back
    Then gateway A soon serves everybody again

    Examples:
      | mishap                |
      | killed                |
      | stopped in its tracks |

  @FA-21 @basic @critical @security @own_gateway @requires.redis
  Scenario: A tool that was removed while Redis was gone stays removed
    Given gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When Redis of gateway A is killed
    And an administrator removes peer "clock" of gateway A meanwhile
    And Redis of gateway A is back
    Then a call of the tool that the client knows is refused by gateway A
