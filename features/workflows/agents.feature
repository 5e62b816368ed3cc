@workflow @basic @requires.loopback
Feature: A2A agents behind a gateway
  An agent is one more thing that a client reaches through the gateway, as a tool or in the agent's own protocol. Its words
  must arrive whole, its failures as failures, and its credential at nobody else.
  Verifies: requirements AC-1, PR-5; A2A 0.3 and 1.0, JSON-RPC binding; MCP 2025-11-25, server/tools, "Error Handling"

  @WF-50 @AC-1 @critical
  Scenario Outline: An agent of A2A <revision> gets a client's question as its revision says, and its answer comes back
    Given gateway A has an agent that speaks A2A <revision>
    When a client asks the agent over the REST API of gateway A
    Then the agent got one message of its revision, with the client's question
    And the client got the agent's own message

    Examples:
      | revision |
      | 0.3      |
      | 1.0      |

  @WF-51 @AC-1 @critical
  Scenario Outline: An agent of A2A <revision> is a tool for MCP clients
    Given gateway A has an agent that speaks A2A <revision>
    Then gateway A has one tool for the agent, which asks for a text
    When a client asks the agent by its tool
    Then the agent got one message of its revision, with the client's question
    And the answer of the tool holds the agent's words

    Examples:
      | revision |
      | 0.3      |
      | 1.0      |

  @WF-52 @PR-5
  Scenario Outline: A client that speaks A2A <revision> itself gets its own id and the agent's message back
    Given gateway A has an agent that speaks A2A <revision>
    When a client that speaks A2A asks the agent through gateway A
    Then the agent got one message of its revision, with the client's question
    And the client got the agent's own message, under the id of its request

    Examples:
      | revision |
      | 0.3      |
      | 1.0      |

  @WF-53 @security @critical
  Scenario: An agent gets its own credential, and not the client's
    Given gateway A has an agent that speaks A2A 1.0
    When a client asks the agent over the REST API of gateway A
    Then the agent got its own credential, and not the client's

  @WF-54 @PR-5 @critical
  Scenario Outline: When an agent <failure>, its tool fails and says why
    Given gateway A has an agent that speaks A2A 1.0
    And the agent <failure>
    When a client asks the agent by its tool
    Then the tool of the agent fails, and tells that it <failure>

    Examples:
      | failure               |
      | answers with an error |
      | breaks down           |
      | answers with no JSON  |
      | is gone               |

  @WF-55 @PR-5
  Scenario: A client of the REST API is not blamed for an agent that breaks down
    Given gateway A has an agent that speaks A2A 1.0
    And the agent breaks down
    When a client asks the agent over the REST API of gateway A
    Then the client is told that the agent failed, and why

  @WF-56
  Scenario: An agent that is switched off hears nothing until it is switched on
    Given gateway A has an agent that speaks A2A 1.0
    When an administrator switches the agent off
    Then a call of its tool is refused, and the agent heard nothing
    When an administrator switches the agent on
    And a client asks the agent by its tool
    Then the answer of the tool holds the agent's words

  @WF-57
  Scenario: With an agent goes its tool
    Given gateway A has an agent that speaks A2A 1.0
    When an administrator removes the agent
    Then gateway A has no tool for the agent
    And a call of its tool is refused, and the agent heard nothing

  @WF-58
  Scenario: An agent that moved is asked where it is now
    Given gateway A has an agent that speaks A2A 1.0
    When the agent moves, and an administrator tells gateway A where it is
    And a client asks the agent by its tool
    Then the answer of the tool holds the agent's words
    And the agent got one message of its revision, with the client's question
    And nothing arrived where the agent was before
