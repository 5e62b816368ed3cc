@enterprise @federation
Feature: Federations of many gateways and many tools
  A federation grows by one gateway and one tool at a time, and nobody notices when it becomes too large. Cost must grow with
  what is there, never faster; no call may be multiplied on its way, and a federation at rest must rest.
  Verifies: requirement ST-enterprise; federation test plan CG-01; federation report, "no loop protection"

  @EN-50 @CG-01 @ST-enterprise @own_gateway @timed @slow @critical
  Scenario: A call over five gateways reaches its server once, and each gateway costs what one costs
    Given 5 gateways in a chain, at whose end is server "clock"
    When calls of "clock" are timed over 1 to 5 gateways, in turns
    Then each of them reached server "clock" once
    And gateways on the way add on average no more than 3 times what one alone costs

  @EN-51 @CG-01 @ST-enterprise @own_gateway @critical
  Scenario: In a star, a call for each of four gateways reaches that one's server, once
    Given 5 gateways in a star, each of the outer ones with a server
    When the servers behind all 5 gateways are called through the inner one at once
    Then each call reached the server that it was for, once, and no other

  @EN-52 @ST-enterprise @own_gateway @slow @critical
  Scenario: In a ring of five gateways tools do not multiply
    Given 5 gateways in a ring, of which the last one has server "clock"
    When every peer in the ring of 5 is refreshed
    Then that brought nothing new

  @EN-53 @ST-enterprise @own_gateway @health_checks @slow @normal
  Scenario: A ring that nobody refreshes rests
    Given 5 gateways in a ring, of which the last one has server "clock"
    Then for 12 seconds in which nobody does anything none of the 5 gateways gets further tools

  @EN-54 @ST-enterprise @own_gateway @timed @slow @normal
  Scenario: Discovery, refresh and calls cost no more for each tool when there are a thousand
    When servers of these sizes are added to gateway A, refreshed, listed and called, beside gateway B
      | tools |
      | 10    |
      | 100   |
      | 1000  |
    Then each list was whole, and was asked for once a time
    And with the most tools each costs at most 2 times as much as before, and a call as well
