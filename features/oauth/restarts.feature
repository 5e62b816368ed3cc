@oauth @minimal @own_gateway
Feature: Connections over restarts and replicas
  Gateways are updated, machines fail, and a load balancer sends people wherever it likes. A connection that was authorized is
  authorized afterwards and everywhere: people are not asked twice.
  Verifies: live report (LV-2.8, LV-B1, LV-B3)

  Background:
    Given gateway A has a connection "vault" that people authorize at provider "north"

  # -- restarts --------------------------------------------------------------------------------------------------------------------
  @OA-40 @LV-2.8 @blocker
  Scenario Outline: A connection is there after the gateway was <ended>
    Given the administrator has connected "vault" on gateway A
    When gateway A is <ended> and started again
    Then a call of "vault" on gateway A reaches the server as "administrator" of provider "north"
    And provider "north" was asked for tokens once

    Examples:
      | ended          |
      | shut down      |
      | killed at once |

  @OA-41 @LV-B1 @critical
  Scenario Outline: A token that expired while the gateway was <ended> is renewed
    Given the administrator has connected "vault" on gateway A
    And tokens of provider "north" end soon
    And "alice" has connected "vault" on gateway A
    And tokens of provider "north" live long
    When gateway A is <ended> and started again
    And the tokens of provider "north" have expired
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"
    And provider "north" was asked for 1 refresh since its tokens live long

    Examples:
      | ended          |
      | shut down      |
      | killed at once |

  @OA-42 @LV-B1 @critical
  Scenario Outline: A renewed token outlives that the gateway is <ended>
    Given the administrator has connected "vault" on gateway A
    And tokens of provider "north" end soon
    And "alice" has connected "vault" on gateway A
    When "alice" calls "vault" on gateway A
    And gateway A is <ended> and started again
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"
    And no refresh token of provider "north" was used twice

    Examples:
      | ended          |
      | shut down      |
      | killed at once |

  @OA-43
  Scenario Outline: A connection that nobody had authorized can be authorized after the gateway was <ended>
    When gateway A is <ended> and started again
    And the administrator connects "vault" on gateway A
    And the administrator fetches the tools of "vault" on gateway A
    Then a call of "vault" on gateway A reaches the server as "administrator" of provider "north"

    Examples:
      | ended          |
      | shut down      |
      | killed at once |

  @OA-44 @standard @requires.redis
  Scenario Outline: Who was at the provider while the gateway was <ended> is connected when they come back
    When "alice" is at the provider of "vault" while gateway A is <ended> and started again
    Then "alice" is connected when she comes back

    Examples:
      | ended          |
      | shut down      |
      | killed at once |

  @OA-45 @requires.memory
  Scenario: Who was at the provider while a gateway without a common cache was shut down begins anew
    Given the administrator has connected "vault" on gateway A
    When "alice" is at the provider of "vault" while gateway A is shut down and started again
    Then "alice" is refused when she comes back, and the page names "state"
    When "alice" connects "vault" on gateway A
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"

  @OA-49 @critical
  Scenario: The first call after a start meets the gateway's own renewal, and both get one token
    Given tokens of provider "north" end soon
    And the administrator has connected "vault" on gateway A
    And tokens of provider "north" live long
    And provider "north" takes a second to refresh
    When gateway A is shut down and started again
    And the administrator calls "vault" while gateway A renews its token by itself
    Then all calls are answered
    And provider "north" was asked for 1 refresh since its tokens live long

  # -- replicas --------------------------------------------------------------------------------------------------------------------
  @OA-46 @LV-B3 @standard @requires.replicas @critical
  Scenario: Who comes back to another replica is connected, on all of them
    Given gateway B is a replica of gateway A
    And the administrator has connected "vault" on gateway A
    When "alice" begins at gateway A and comes back to gateway B for "vault"
    Then a call of "vault" on gateway A by "alice" reaches the server as "alice" of provider "north"
    And a call of "vault" on replica gateway B by "alice" reaches the server as "alice" of provider "north"

  @OA-47 @LV-B3 @standard @requires.replicas @security
  Scenario: A way back that was gone on one replica is closed on the other
    Given gateway B is a replica of gateway A
    When "alice" connects "vault" on gateway A
    And the same address is opened again on gateway B
    Then the callback is refused, and the page names "state"

  @OA-48 @standard @requires.replicas @critical
  Scenario: A token is renewed once, though two replicas need it at the same moment
    Given gateway B is a replica of gateway A
    And tokens of provider "north" end soon
    And the administrator has connected "vault" on gateway A
    And tokens of provider "north" live long
    And provider "north" takes a second to refresh
    When the administrator calls "vault" on gateway A and gateway B at once
    Then all calls are answered
    And provider "north" was asked for 1 refresh since its tokens live long
