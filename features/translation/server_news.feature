@translation @requires.programs
Feature: What a server says by itself through a bridge
  Progress, log messages and changed lists are how a server keeps its client informed while it works, and a request is how it
  asks back. A bridge that drops them leaves a client blind without telling anybody. A bridge that was told to give JSON
  answers has no stream for them, and one without sessions none but that of a call.
  Verifies: requirement PR-5; MCP 2025-11-25, basic/utilities/progress, server/utilities/logging, client/sampling, basic/transports

  @TR-12 @PR-5 @minimal @critical
  Scenario Outline: What a server says while it works reaches an SSE client: <news> over <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "<news>" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face            | news          |
      | SSE             | progress      |
      | SSE             | log messages  |
      | SSE             | changed lists |
      | SSE beside HTTP | progress      |
      | SSE beside HTTP | log messages  |
      | SSE beside HTTP | changed lists |

  @TR-13 @PR-5 @minimal @critical
  Scenario Outline: What a server says while it works reaches an HTTP client: <news> over <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "<news>" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face            | news          |
      | streamable HTTP | progress      |
      | streamable HTTP | log messages  |
      | streamable HTTP | changed lists |
      | HTTP beside SSE | progress      |
      | HTTP beside SSE | log messages  |
      | HTTP beside SSE | changed lists |
      | stateless HTTP  | progress      |
      | stateless HTTP  | log messages  |

  @TR-14 @PR-5 @minimal @critical
  Scenario Outline: A server can ask its client back over SSE: <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "a request of the server" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face            |
      | SSE             |
      | SSE beside HTTP |

  @TR-15 @PR-5 @minimal @critical
  Scenario Outline: A server can ask its client back over HTTP: <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "a request of the server" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face            |
      | streamable HTTP |
      | HTTP beside SSE |
