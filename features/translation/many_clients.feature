@translation @requires.programs
Feature: Many clients of one bridge
  A bridge is a network server: whoever runs one expects that teams share it. An answer that reaches somebody else is a leak
  of that client's data; an answer that gets lost is a call that was made and never seen.
  Verifies: requirements PR-5 and PR-6; MCP 2025-11-25, basic/transports ("Multiple Connections"); JSON-RPC 2.0, section 5

  @TR-21 @PR-5 @minimal @blocker @security @PR-6 @slow
  Scenario Outline: Fifty clients over SSE each hear their own answers: <ids> ids
    Given a server behind a bridge that speaks SSE
    When 50 clients at once ask for their own words, with <ids> ids
    Then each of them heard its own answer and nothing else

    Examples:
      | ids      |
      | distinct |
      | equal    |

  @TR-22 @PR-5 @minimal @blocker @security @PR-6 @slow
  Scenario Outline: Fifty clients over HTTP each hear their own answers: <face>, <ids> ids
    Given a server behind a bridge that speaks <face>
    When 50 clients at once ask for their own words, with <ids> ids
    Then each of them heard its own answer and nothing else

    Examples:
      | face                   | ids      |
      | streamable HTTP        | distinct |
      | streamable HTTP        | equal    |
      | stateless HTTP         | equal    |
      | HTTP with JSON answers | equal    |

  @TR-23 @minimal @critical
  Scenario Outline: A client that leaves in the middle of a call disturbs nobody: <face>
    Given a server behind a bridge of its own that speaks <face>
    And a client waits for an answer that the server keeps back
    When the waiting client leaves
    And a client talks about "ids of every type" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-24 @minimal @critical @slow
  Scenario Outline: A call may take longer than ten seconds: <face>
    Given a server behind a bridge that speaks <face>
    And a client waits for an answer that the server keeps back
    Then the waiting client is told nothing for 11 seconds
    When another client has the server answer what it kept back
    Then the waiting client gets its answer

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-25 @PR-5 @minimal @critical @slow
  Scenario: More messages than a queue holds do not make an SSE client deaf
    Given a server behind a bridge of its own that speaks SSE
    When a client talks about "a thousand messages and more" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message

  @TR-26 @PR-5 @minimal @normal @slow
  Scenario Outline: An answer that is too large for a bridge spoils no other: <face>
    Given a server behind a bridge of its own that speaks <face>
    When a client asks for an answer of 17 million characters
    And a client talks about "pings" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |
