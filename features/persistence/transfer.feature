@persistence
Feature: What one gateway exports, another one has
  An export is a backup, and the way from a test system to a productive one. What is missing in it is noticed when it is
  needed, and then it is too late.
  Verifies: the gateway's documentation of export and import; requirement AC-4 (all persistence layers keep state correctly)

  @PE-30 @AC-4 @minimal @critical @own_gateway
  Scenario Outline: An empty gateway that imports an export has the same <things>
    Given gateway A has something of every kind that can be exported
    When an administrator imports into gateway B what gateway A exports
    Then the import is reported as a success
    And the <things> of gateway B are those of gateway A

    Examples:
      | things          |
      | peers           |
      | tools           |
      | resources       |
      | prompts         |
      | virtual servers |

  @PE-31 @AC-4 @minimal @critical
  Scenario Outline: An import that is <told> leaves the <description> description of what is there
    When an administrator creates the tool "ledger" on gateway A
    And an administrator imports the tool "ledger" into gateway A with a new description, <told>
    Then the tool "ledger" of gateway A has its <description> description

    Examples:
      | told                   | description |
      | to skip what is there  | old         |
      | only tried out         | old         |
      | to renew what is there | new         |
