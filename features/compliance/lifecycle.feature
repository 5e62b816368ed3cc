@compliance @minimal
Feature: The first words between a client and a gateway
  Before anything else, client and gateway agree on a revision of MCP, and the gateway says who it is and what it can do.
  Whatever it says there is true: what it claims works, and what it does not claim is unknown to it.
  Verifies: MCP 2025-11-25, basic/lifecycle ("Initialization", "Version Negotiation", "Capability Negotiation") and
  basic/transports ("Protocol Version Header")

  Background:
    Given gateway A is running

  @CO-20 @ML-01 @critical
  Scenario Outline: The revision that a client asks for is agreed on: <revision> at the <endpoint> endpoint
    When a client asks the <endpoint> endpoint of gateway A for revision <revision>
    Then revision <revision> is agreed on

    Examples:
      | endpoint | revision   |
      | MCP      | 2024-11-05 |
      | MCP      | 2025-03-26 |
      | MCP      | 2025-06-18 |
      | MCP      | 2025-11-25 |
      | JSON-RPC | 2024-11-05 |
      | JSON-RPC | 2025-03-26 |
      | JSON-RPC | 2025-06-18 |
      | JSON-RPC | 2025-11-25 |

  @CO-21 @ML-02 @critical
  Scenario Outline: A revision that does not exist is answered with one that does: <revision> at the <endpoint> endpoint
    When a client asks the <endpoint> endpoint of gateway A for revision <revision>
    Then a revision that exists is agreed on

    Examples:
      | endpoint | revision   |
      | MCP      | 1999-01-01 |
      | MCP      | 2999-12-31 |
      | MCP      | newest     |
      | JSON-RPC | 1999-01-01 |
      | JSON-RPC | 2999-12-31 |
      | JSON-RPC | newest     |

  @CO-22 @ML-03
  Scenario Outline: A client that does not say what it speaks is refused: no <part> at the <endpoint> endpoint
    When a client introduces itself without <part> at the <endpoint> endpoint of gateway A
    Then the request is refused for invalid parameters

    Examples:
      | endpoint | part       |
      | MCP      | revision   |
      | MCP      | parameters |
      | JSON-RPC | revision   |
      | JSON-RPC | parameters |

  @CO-23 @ML-04
  Scenario Outline: A gateway says which version it is: <endpoint> endpoint
    When a client asks the <endpoint> endpoint of gateway A for revision 2025-11-25
    Then the gateway introduces itself with its own version

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @CO-24 @ML-05 @critical
  Scenario Outline: What a gateway says of itself is true: <capability> at the <endpoint> endpoint
    Given gateway A offers everything of server "clock"
    Then what gateway A says of <capability> at its <endpoint> endpoint is true

    Examples:
      | endpoint | capability         |
      | MCP      | tools              |
      | MCP      | resources          |
      | MCP      | resource templates |
      | MCP      | subscriptions      |
      | MCP      | prompts            |
      | MCP      | completions        |
      | MCP      | tasks              |
      | JSON-RPC | tools              |
      | JSON-RPC | resources          |
      | JSON-RPC | resource templates |
      | JSON-RPC | subscriptions      |
      | JSON-RPC | prompts            |
      | JSON-RPC | completions        |
      | JSON-RPC | tasks              |

    # To set a level changes the gateway.
    @own_gateway
    Examples: with a gateway of its own
      | endpoint | capability |
      | MCP      | logging    |
      | JSON-RPC | logging    |

  @CO-25 @MT-03 @critical
  Scenario Outline: A request may name the revision that was agreed on: <revision>
    When a client asks the MCP endpoint of gateway A in revision <revision>
    Then the request is answered

    Examples:
      | revision   |
      | 2024-11-05 |
      | 2025-03-26 |
      | 2025-06-18 |
      | 2025-11-25 |

  @CO-26 @MT-04
  Scenario: A request that names no revision is answered all the same
    When a client asks the MCP endpoint of gateway A without naming a revision
    Then the request is answered

  @CO-27 @MT-05 @critical
  Scenario Outline: A request in a revision that nobody speaks is a bad one: <revision>
    When a client asks the MCP endpoint of gateway A in revision <revision>
    Then the request is refused as a bad one

    Examples:
      | revision   |
      | 1999-01-01 |
      | newest     |
