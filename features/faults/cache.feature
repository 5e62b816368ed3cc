@faults
Feature: A gateway whose cache fails
  Redis makes a gateway faster and lets replicas agree; it holds nothing that the database does not. So a gateway without it
  is slower, and right.
  Verifies: requirements AC-4 (all persistence layers keep state correctly) and PR-2 (graceful degradation)

  @FA-20 @PR-2 @basic @critical @own_gateway @requires.redis @slow
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

  @FA-21 @AC-4 @basic @critical @security @own_gateway @requires.redis
  Scenario: A tool that was removed while Redis was gone stays removed
    Given gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When Redis of gateway A is killed
    And an administrator removes peer "clock" of gateway A meanwhile
    And Redis of gateway A is back
    Then a call of the tool that the client knows is refused by gateway A

  @FA-24 @AC-4 @standard @critical @own_gateway @requires.redis @requires.replicas @slow
  Scenario: Calls are ended by their caller at another replica, as before, when Redis was gone for a while
    Given gateway A offers the tools of server "clock"
    And gateway A has a team of a team owner, a member and a viewer, and a stranger
    And gateway B is a replica of gateway A
    And calls of "echo" of "clock" that the member cancels at gateway B are soon ended at gateway A
    When Redis of gateway A is killed
    And Redis of gateway A is back
    Then calls of "echo" of "clock" that the member cancels at gateway B are soon ended at gateway A

  @FA-22 @basic @critical @own_gateway @requires.redis @requires.loopback @slow
  Scenario: A gateway that is started without its Redis works as soon as it is there
    Given gateway A, with its shipped command, reaches its Redis over a line that can be hurt
    And gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When gateway A is shut down
    And the line to "Redis" is cut
    And gateway A is started and asks for its Redis in vain
    And the line to "Redis" is well again
    Then gateway A comes up by itself
    And gateway A soon serves everybody again

  @FA-23 @PR-2 @basic @critical @own_gateway @requires.redis @requires.loopback @slow
  Scenario Outline: A gateway serves everybody while the line to its Redis is <trouble>
    Given gateway A reaches its Redis over a line that can be hurt
    And gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When the line between gateway A and its Redis is <trouble>
    Then gateway A serves everybody
    When the line between gateway A and its Redis is well again
    Then gateway A soon serves everybody again

    Examples:
      | trouble               |
      | cut                   |
      | reset                 |
      | dead silent           |
      | closed by the far end |
