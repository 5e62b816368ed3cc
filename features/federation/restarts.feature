@federation @health_checks
Feature: Restarts of a federating gateway
  Gateways are updated and machines fail. What an administrator has set up must be there afterwards exactly as it was,
  and work at once; above all, nothing may become visible that was not.
  Verifies: federation test plan, start and restart; requirements AC-4 (all persistence layers keep state correctly) and PR-3

  @FD-440 @AC-4 @PR-3 @minimal @critical @own_gateway @slow
  Scenario Outline: Peers, tools and credentials survive when the gateway is <ended>
    Given gateway A runs as its package starts it
    And gateway A watches server "vault", which asks for a credential
    And gateway A watches server "calendar"
    And an administrator switches peer "calendar" of gateway A off
    When gateway A is <ended> and started again
    Then gateway A has the same peers, tools and prompts as before
    And calls of "vault" on gateway A succeed
    And server "vault" was always asked with its credential

    Examples:
      | ended          |
      | shut down      |
      | killed at once |

  @FD-441 @PR-3 @minimal @normal @own_gateway
  Scenario: Both gateways lose power, and all is well when they are back
    Given gateway B offers the tools of server "clock"
    And gateway B is a peer "team-b" of gateway A
    When gateway B is killed
    And gateway A is killed at once and started again
    And gateway B is started again
    Then calls of "team-b" on gateway A succeed again

  @FD-442 @minimal @critical @security @own_gateway
  Scenario: A private peer stays private when the gateway is restarted
    Given gateway A watches server "secret-project" for its owner alone
    Then somebody without a team sees nothing of it on gateway A
    When gateway A is shut down and started again
    Then somebody without a team still sees nothing of it on gateway A

  @FD-443 @minimal @normal @own_gateway
  Scenario: Resources keep their addresses when the gateway is restarted
    Given gateway A watches the servers "clock, calendar"
    When gateway A is shut down and started again
    Then gateway A has the same resources as before

  @FD-444 @minimal @normal @own_gateway
  Scenario: What a peer changed while the gateway was down is there after a refresh
    Given gateway A watches server "clock"
    When gateway A is killed, and server "clock" has "forecast" in place of "echo" when it is started again
    And an administrator refreshes peer "clock" of gateway A
    Then gateway A offers of "clock" exactly what the server offers
    And calls of "clock" on gateway A succeed

  @FD-445 @minimal @critical @own_gateway
  Scenario: A gateway that is killed while it adds a peer has it whole or not at all, and can repeat it
    When gateway A is killed while it adds server "clock", and started again
    Then server "clock" is a whole peer of gateway A or none
    When an administrator adds server "clock" to gateway A again
    Then gateway A offers of "clock" exactly what the server offers
    And calls of "clock" on gateway A succeed

  @FD-446 @minimal @normal @own_gateway
  Scenario: A gateway starts although a peer is dead, and finds it when it lives again
    Given gateway A watches the servers "clock, calendar"
    When server "clock" dies
    And gateway A is shut down and started again
    Then calls of "calendar" on gateway A succeed
    And gateway A reports "clock" as offline
    When server "clock" recovers
    Then gateway A reports "clock" as online
    And calls of "clock" on gateway A succeed again

  @FD-448 @minimal @normal @own_gateway @slow
  Scenario: Health checks go on after the gateway was killed
    Given gateway A watches server "clock"
    When gateway A is killed at once and started again
    And server "clock" dies
    Then gateway A leads its health checks again and reports "clock" as offline

  @FD-904 @minimal @normal @own_gateway
  Scenario: A peer that was offline is not claimed to be reachable because of a restart
    Given gateway A watches server "clock"
    When server "clock" dies
    Then gateway A reports "clock" as offline
    When gateway A is killed at once and started again
    Then gateway A does not claim that "clock" is reachable

  @FD-447 @standard @normal @slow
  Scenario: Tools that come and go are noticed without anybody's help
    Given gateway A refreshes its peers by itself
    And gateway A watches server "clock"
    When server "clock" has "forecast" in place of "echo"
    Then gateway A by itself offers of "clock" exactly what the server offers
    When server "clock" has "echo" in place of "forecast"
    Then gateway A by itself offers of "clock" exactly what the server offers
