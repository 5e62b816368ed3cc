@federation
Feature: Chains, circles and gateways of their own
  Federations grow without a plan. A call must find its way through several gateways, and gateways that federate each
  other, or themselves, must neither loop nor multiply what they offer.
  Verifies: federation test plan CG-01 over three gateways; federation report, "no loop protection"

  @FD-341 @CG-01 @minimal @critical
  Scenario: A tool is offered and called through a chain of three gateways
    Given gateway C offers the tools of server "clock"
    And gateway C is a peer "south" of gateway B
    And gateway B is a peer "north" of gateway A
    When a client calls "add" of "north" on gateway A with
      | argument | value |
      | a        | 40    |
      | b        | 2     |
    Then the answer is "42"
    And server "clock" was called exactly once, with
      | argument | value |
      | a        | 40    |
      | b        | 2     |
    And gateway A offers all tools of gateway B as tools of "north"
    And gateway B offers all tools of gateway C as tools of "south"

  @FD-342 @minimal @normal
  Scenario: Odd text comes unchanged through a chain of three gateways
    Given server "echo" repeats what it is told
    And gateway C hands server "echo" on to gateway B as peer "south"
    And gateway B is a peer "north" of gateway A
    When a client sends control characters and line ends to "mirror" of "north" on gateway A at every endpoint
    Then server "echo" received exactly control characters and line ends, once from each endpoint
    And each answer is what server "echo" itself answers to control characters and line ends

  @FD-343 @minimal @normal
  Scenario: A tool's failure stays what it is through a chain of three gateways
    Given server "oracle" answers with a failure with structured content
    And gateway C hands server "oracle" on to gateway B as peer "south"
    And gateway B is a peer "north" of gateway A
    When a client asks "tell" of "north" on gateway A at every endpoint
    Then each answer is what server "oracle" itself answers

  @FD-344 @minimal @minor
  Scenario: Each further gateway answers, and its latency is on record
    Given gateway C offers the tools of server "clock"
    And gateway C is a peer "south" of gateway B
    And gateway B is a peer "north" of gateway A
    Then calls of "echo" are answered, and their latency is recorded, on
      | gateway   | peer  |
      | gateway C | clock |
      | gateway B | south |
      | gateway A | north |

  @FD-345 @minimal @critical @own_gateway
  Scenario: Two gateways that federate each other hand on each call once
    Given gateway A offers the tools "now" of server "clock"
    And gateway B offers the tools "now" of server "calendar"
    And gateway B is a peer "north" of gateway A
    And gateway A is a peer "south" of gateway B
    When a client calls "now" of "north" on gateway A
    Then the call gives a result
    And server "calendar" received one call in all
    And server "clock" saw no call

  @FD-346 @minimal @critical @own_gateway
  Scenario: Two gateways that federate each other do not multiply their tools
    Given gateway A offers the tools "now" of server "clock"
    And gateway B offers the tools "now" of server "calendar"
    And gateway B is a peer "north" of gateway A
    And gateway A is a peer "south" of gateway B
    When an administrator refreshes "south" of gateway B and "north" of gateway A 2 times
    Then the last round brought no further tools

  @FD-347 @minimal @normal @own_gateway
  Scenario: A gateway that is to federate itself refuses, or nothing comes of it
    Given gateway A offers the tools "now" of server "clock"
    When an administrator tries to make gateway A a peer "me" of itself
    Then gateway A refused it, or refreshes bring no further tools
