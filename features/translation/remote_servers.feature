@translation @requires.programs
Feature: Servers elsewhere for clients on stdio, and chains
  Many clients speak stdio only. A bridge to a server over the network stands for it on stdio: it must answer as that server
  does, and show it the credential that it was given. A mode for gRPC that never listens is reported as not supported.
  Verifies: requirements PR-4 and PR-5; MCP 2025-11-25, basic/transports (stdio) and basic/lifecycle ("Shutdown")

  @TR-61 @PR-5 @minimal @critical @slow
  Scenario Outline: A client on stdio hears what a server over <face> says
    When a client on stdio talks about "one of each kind" with a server over <face> through a bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-62 @PR-5 @minimal @normal @slow
  Scenario Outline: A chain of three bridges changes nothing: <far>, stdio, <near>
    When a client over <near> talks about "one of each kind" with a server over <far> through a chain of bridges
    Then it heard the same through the bridge, message by message

    Examples:
      | far             | near            |
      | SSE             | streamable HTTP |
      | streamable HTTP | SSE             |

  @TR-64 @PR-4 @minimal @critical @security
  Scenario Outline: A bridge shows the server the token that it was given: <face>
    Given server "vault" demands the token "key"
    Then a bridge over <face> that was given the token "key" shows it to server "vault", and nothing else
    And the output of that bridge shows the token "key" nowhere

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-65 @minimal @normal @slow
  Scenario Outline: The end of its input ends a bridge from <face> to stdio
    Given a client on stdio has started a bridge to a server over <face>
    When the client on stdio closes the bridge's input
    Then the bridge ends promptly and cleanly

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-63 @minimal @critical @PR-5
  Scenario Outline: Wrapper and bridge lend a gateway another transport: <face>
    Given gateway A offers server "clock" as a virtual server
    When a client over <face> asks for everything of "clock" through a bridge before the wrapper of gateway A, and server "clock" itself as well
    Then the client discovered what the server itself lists
    And the client's calls got the answers of the server itself
    And the client's resource, prompt and error are those of the server itself

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-66 @minimal @normal
  Scenario: A server that speaks gRPC is a server for clients over SSE
    Given a bridge before a server that speaks gRPC
    Then a client over SSE is answered by it
