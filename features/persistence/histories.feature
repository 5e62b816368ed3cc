@persistence
Feature: What was acknowledged outlives every fault
  People and programs write at any time, also at the moment when something fails. What they were told was done is done, what
  they were told was removed is gone; only of what nobody answered, either may be true.
  Verifies: requirement AC-4 (all persistence layers keep state correctly)

  @PE-40 @AC-4 @minimal @critical @own_gateway @slow
  Scenario Outline: Nothing acknowledged is lost when the gateway is <ended> under its writers' hands
    When 3 writers begin to create and remove tools on gateway A
    And gateway A is <ended> and started again under the writers' hands
    And the writers have got on for a while, and stop
    Then gateway A has everything whose creation was acknowledged, and nothing whose removal was

    Examples:
      | ended          |
      | killed at once |
      | shut down      |
