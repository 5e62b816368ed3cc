@access @security
Feature: Who may end a call
  A call under way belongs to whoever made it. They may give it up, wherever a load balancer sends them; nobody else may end
  it, neither on purpose nor by chance: clients count their requests from the same number, each for itself.
  Verifies: MCP 2025-11-25, basic/utilities/cancellation, and basic, "Requests"; OWASP API Security Top 10 2023, API1

  Background:
    Given gateway A offers the tools of server "clock"
    And gateway A has a team of a team owner, a member and a viewer, and a stranger

  @AC-100 @minimal @critical
  Scenario: Nobody ends the call of somebody else
    Given the member has a call of "echo" of "clock" under way at gateway A
    When the stranger cancels the member's call at gateway A
    Then the member's call is answered

  @AC-101 @minimal @critical
  Scenario Outline: Of two calls with the same id each is ended by its own caller: the <canceller>'s, who came <order>
    Given the member and the stranger have calls of "echo" of "clock" with the same id under way at gateway A
    When the <canceller> cancels the <canceller>'s call at gateway A
    Then the <canceller>'s call is ended at its server
    And the <other>'s call is answered

    Examples:
      | canceller | order  | other    |
      | member    | first  | stranger |
      | stranger  | second | member   |

  @AC-102 @standard @own_gateway @requires.replicas @critical
  Scenario: A call is ended by its caller at another replica
    Given gateway B is a replica of gateway A
    And the member has a call of "echo" of "clock" under way at gateway A
    When the member cancels the member's call at gateway B
    Then the member's call is ended at its server

  @AC-103 @standard @own_gateway @requires.replicas @critical
  Scenario: Nobody ends the call of somebody else at another replica
    Given gateway B is a replica of gateway A
    And the member has a call of "echo" of "clock" under way at gateway A
    When the stranger cancels the member's call at gateway B
    Then the member's call is answered

  @AC-104 @standard @own_gateway @requires.replicas @critical
  Scenario: A call that is given up takes no call of somebody else along that has its id at another replica
    Given gateway B is a replica of gateway A
    And the member and the stranger have calls of "echo" of "clock" with the same id under way at gateway A and gateway B
    When the stranger cancels the stranger's call at gateway B
    Then the stranger's call is ended at its server
    And the member's call is answered
