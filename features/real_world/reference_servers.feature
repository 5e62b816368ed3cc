@real-world @minimal @requires.loopback @requires.programs
Feature: Reference servers behind a gateway
  Users put servers behind the gateway that this suite's authors never saw. The reference servers of the protocol stand for
  them: whoever asks the gateway must get what they themselves answer, in whatever protocol they serve.
  Verifies: requirements PR-5, AC-2; MCP 2025-11-25, server/tools, server/resources, server/prompts

  @RW-01 @PR-5 @AC-2 @critical
  Scenario Outline: The <what> of <guest> on <protocol> are listed exactly
    Given <guest>, served over <protocol>, is registered with gateway A
    When a client on streamable HTTP asks gateway A and the guest itself for their <what>
    Then the gateway answered as the guest itself

    @minimal @translation
    Examples: on stdio, behind a bridge
      | guest             | protocol | what      |
      | server-everything | stdio    | tools     |
      | server-everything | stdio    | resources |
      | server-everything | stdio    | prompts   |
      | mcp-server-time   | stdio    | tools     |
      | mcp-server-fetch  | stdio    | tools     |
      | mcp-server-fetch  | stdio    | prompts   |

    @basic
    Examples: on SSE
      | guest             | protocol | what      |
      | server-everything | SSE      | tools     |
      | server-everything | SSE      | resources |
      | server-everything | SSE      | prompts   |

    @standard
    Examples: on streamable HTTP
      | guest             | protocol        | what      |
      | server-everything | streamable HTTP | tools     |
      | server-everything | streamable HTTP | resources |
      | server-everything | streamable HTTP | prompts   |

  @RW-02 @PR-5 @critical
  Scenario Outline: Calls, documents and prompts of <guest> on <protocol> are its own: <topic>
    Given <guest>, served over <protocol>, is registered with gateway A
    When a client on streamable HTTP asks gateway A and the guest itself about <topic>
    Then the gateway answered as the guest itself

    @minimal @translation
    Examples: on stdio, behind a bridge
      | guest             | protocol | topic     |
      | server-everything | stdio    | calls     |
      | server-everything | stdio    | resources |
      | server-everything | stdio    | prompts   |
      | mcp-server-time   | stdio    | calls     |
      | mcp-server-fetch  | stdio    | calls     |
      | mcp-server-fetch  | stdio    | prompts   |

    @basic
    Examples: on SSE
      | guest             | protocol | topic     |
      | server-everything | SSE      | calls     |
      | server-everything | SSE      | resources |
      | server-everything | SSE      | prompts   |

    @standard
    Examples: on streamable HTTP
      | guest             | protocol        | topic     |
      | server-everything | streamable HTTP | calls     |
      | server-everything | streamable HTTP | resources |
      | server-everything | streamable HTTP | prompts   |

  @RW-03 @PR-5 @normal
  Scenario Outline: What <guest> on <protocol> refuses is refused in its words
    Given <guest>, served over <protocol>, is registered with gateway A
    When a client on streamable HTTP asks gateway A and the guest itself about errors
    Then the guest itself refused all of it
    And the gateway answered as the guest itself

    @minimal @translation
    Examples: on stdio, behind a bridge
      | guest             | protocol |
      | server-everything | stdio    |
      | mcp-server-time   | stdio    |
      | mcp-server-fetch  | stdio    |

    @basic
    Examples: on SSE
      | guest             | protocol |
      | server-everything | SSE      |

    @standard
    Examples: on streamable HTTP
      | guest             | protocol        |
      | server-everything | streamable HTTP |
