@workflow @basic @requires.loopback @requires.programs
Feature: Several services as one
  A gateway earns its place when somebody uses several servers at once, and one's answer is the next one's question. Then it
  must mix nothing up, say which of them failed, and go on when it is well again.
  Verifies: MCP testing framework, workflows (FW-E: aggregation, chain, recovery); end-to-end harness AC-1, AC-5, EF-5

  @WF-20 @FW-E @AC-1 @critical
  Scenario: Four servers of others in one virtual server are as they are by themselves
    Given gateway A has four servers of others in one virtual server
    Then a client finds there the tools of all four as they themselves describe them, and no others
    And a call of each is answered as by the server itself

  @WF-21 @FW-E @AC-5 @EF-5 @requires.two_gateways @critical
  Scenario: A page becomes a document and then a message, by three servers on two gateways
    Given gateway B fetches and converts, and hands that on to gateway A, which repeats
    When a client of gateway A has a page fetched, converted and repeated
    Then each server was given what the one before said, and the whole document is at the end

  @WF-22 @FW-E @requires.two_gateways @critical
  Scenario: When the first of a chain fails, the client is told why, and the chain works again in the same session
    Given gateway B fetches and converts, and hands that on to gateway A, which repeats
    And the page breaks down
    When a client of gateway A has a page fetched, converted and repeated
    Then the chain ends at "fetch" with an error that tells of "500"
    When the page is well again
    And the client of gateway A tries the same again
    Then each server was given what the one before said, and the whole document is at the end

  @WF-23 @FW-E @PR-2 @AC-5 @requires.two_gateways @own_gateway @critical
  Scenario: When a gateway in the middle dies, its link fails and the others go on, and after its return all is well
    Given gateway B converts, and hands that on to gateway A, which fetches and repeats
    When gateway B is killed
    And a client of gateway A has a page fetched, converted and repeated
    Then the chain ends at "convert_to_markdown" with an error that tells of "connection"
    When gateway B is started again
    And the client of gateway A tries the same again
    Then each server was given what the one before said, and the whole document is at the end
