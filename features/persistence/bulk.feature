@persistence
Feature: A machine that fails in the middle leaves nothing half done
  Whole catalogues are registered in one go. When the gateway dies under it, nobody knows how far it came: so each thing must
  be whole or absent, and doing it all again must be the way out.
  Verifies: requirement AC-4 (all persistence layers keep state correctly)

  @PE-20 @AC-4 @minimal @critical @own_gateway
  Scenario: A gateway that is killed while it imports many tools has each of them whole or not at all
    Given a list of 150 tools to import
    When gateway A is killed while it imports the list, and started again
    Then each tool of the list is whole on gateway A, or absent
    When an administrator imports the list into gateway A again
    Then gateway A has each tool of the list exactly once

  @PE-21 @AC-4 @minimal @critical @own_gateway
  Scenario: A gateway that is killed while it stores a peer of 200 tools has it whole or not at all
    Given server "depot" has 200 tools
    When gateway A is killed while it stores the tools of server "depot", and started again
    Then server "depot" is a whole peer of gateway A or none
    When an administrator adds server "depot" to gateway A again
    Then gateway A offers of "depot" exactly what the server offers
