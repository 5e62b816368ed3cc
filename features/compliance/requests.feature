@compliance @minimal
Feature: Requests of clients that need no server
  Some of what a client asks for the gateway answers by itself. What is asked for wrongly is refused with the code that the
  protocol says, so that the client can do better.
  Verifies: MCP 2025-11-25, server (utilities, prompts, resources: "Error Handling"); the published schemas of MCP

  Background:
    Given gateway A is running

  @CO-41 @MS-01 @critical
  Scenario Outline: The introduction follows the schema of every revision: <endpoint> endpoint
    Then the introduction of gateway A at its <endpoint> endpoint is valid in every revision

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @CO-42 @MB-03 @critical
  Scenario Outline: An error follows the schema of every revision: <endpoint> endpoint
    Then an error of gateway A at its <endpoint> endpoint is valid in every revision

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @CO-43 @MS-02 @own_gateway
  Scenario Outline: A client may choose how much it is told: <endpoint> endpoint
    Then a client may set every level of messages at the <endpoint> endpoint of gateway A

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @CO-45 @MS-02 @own_gateway @requires.logs @critical
  Scenario Outline: What a client wants to be told changes nothing of what the gateway writes down: <endpoint> endpoint
    Given gateway A writes down what happens
    When a client wants to be told of nothing but failures at the <endpoint> endpoint of gateway A
    Then gateway A goes on writing down what happens

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @CO-44 @MS-03
  Scenario Outline: What is asked for wrongly at the MCP endpoint is refused for its parameters: <request>
    When a client asks the MCP endpoint of gateway A for <request>
    Then the request is refused for invalid parameters

    Examples:
      | request                                 |
      | a level of messages that does not exist |
      | no level of messages                    |
      | a prompt that nobody has                |
      | a prompt without saying which           |
      | a resource without saying which         |
      | a completion of nothing                 |
      | a completion of what nobody has         |

  @CO-48 @MS-03
  Scenario Outline: What is asked for wrongly at the JSON-RPC endpoint is refused for its parameters: <request>
    When a client asks the JSON-RPC endpoint of gateway A for <request>
    Then the request is refused for invalid parameters

    Examples:
      | request                                 |
      | a level of messages that does not exist |
      | no level of messages                    |
      | a prompt that nobody has                |
      | a prompt without saying which           |
      | a resource without saying which         |
      | a completion of nothing                 |
      | a completion of what nobody has         |
