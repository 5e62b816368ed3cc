@translation @requires.programs
Feature: What a client sends through a bridge
  A server on stdio must be asked exactly what its client asks: the same arguments, the same id, nothing that is no message,
  and never a line that was torn apart. Verifies: requirement PR-5; MCP 2025-11-25, basic (Requests), basic/transports,
  basic/utilities (ping, cancellation); JSON-RPC 2.0, sections 4 and 5.1

  @TR-05 @PR-5 @minimal @critical
  Scenario Outline: Arguments arrive as they were sent: <arguments> over <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "<arguments>" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face                   | arguments                                   |
      | SSE                    | sending no arguments                        |
      | SSE                    | sending text of many scripts                |
      | SSE                    | sending control characters and line ends    |
      | SSE                    | sending quotes, templates and markup        |
      | SSE                    | sending text that looks like something else |
      | SSE                    | sending whole numbers                       |
      | SSE                    | sending numbers beyond 2^64                 |
      | SSE                    | sending fractions                           |
      | SSE                    | sending true, false, null and nothing       |
      | SSE                    | sending mixed lists                         |
      | SSE                    | sending 20 levels                           |
      | SSE                    | sending 30 levels                           |
      | SSE                    | sending odd keys                            |
      | SSE                    | sending a million characters                |
      | SSE                    | sending 200 000 bytes                       |
      | streamable HTTP        | sending no arguments                        |
      | streamable HTTP        | sending text of many scripts                |
      | streamable HTTP        | sending control characters and line ends    |
      | streamable HTTP        | sending quotes, templates and markup        |
      | streamable HTTP        | sending text that looks like something else |
      | streamable HTTP        | sending whole numbers                       |
      | streamable HTTP        | sending numbers beyond 2^64                 |
      | streamable HTTP        | sending fractions                           |
      | streamable HTTP        | sending true, false, null and nothing       |
      | streamable HTTP        | sending mixed lists                         |
      | streamable HTTP        | sending 20 levels                           |
      | streamable HTTP        | sending 30 levels                           |
      | streamable HTTP        | sending odd keys                            |
      | streamable HTTP        | sending a million characters                |
      | streamable HTTP        | sending 200 000 bytes                       |
      | stateless HTTP         | sending text of many scripts                |
      | HTTP with JSON answers | sending text of many scripts                |
      | SSE beside HTTP        | sending text of many scripts                |
      | HTTP beside SSE        | sending text of many scripts                |

  @TR-06 @PR-5 @minimal @critical
  Scenario Outline: An answer carries the id of its request: <kind> over <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "<kind>" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face            | kind                              |
      | SSE             | id: zero                          |
      | SSE             | id: a negative number             |
      | SSE             | id: a number beyond 2^53          |
      | SSE             | id: the largest number of 64 bits |
      | SSE             | id: a number beyond 64 bits       |
      | SSE             | id: a fraction                    |
      | SSE             | id: a text                        |
      | SSE             | id: an empty text                 |
      | SSE             | id: a text of digits              |
      | SSE             | id: a text of many scripts        |
      | SSE             | id: null                          |
      | streamable HTTP | id: zero                          |
      | streamable HTTP | id: a negative number             |
      | streamable HTTP | id: a number beyond 2^53          |
      | streamable HTTP | id: the largest number of 64 bits |
      | streamable HTTP | id: a number beyond 64 bits       |
      | streamable HTTP | id: a fraction                    |
      | streamable HTTP | id: a text                        |
      | streamable HTTP | id: an empty text                 |
      | streamable HTTP | id: a text of digits              |
      | streamable HTTP | id: a text of many scripts        |
      | streamable HTTP | id: null                          |

  @TR-07 @PR-5 @minimal @critical
  Scenario Outline: Each of several requests gets the answer to its own id: <order> over <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "<order>" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face                   | order                    |
      | SSE                    | ids of every type        |
      | SSE                    | answers in reverse order |
      | streamable HTTP        | ids of every type        |
      | streamable HTTP        | answers in reverse order |
      | stateless HTTP         | ids of every type        |
      | stateless HTTP         | answers in reverse order |
      | HTTP with JSON answers | ids of every type        |
      | HTTP with JSON answers | answers in reverse order |
      | SSE beside HTTP        | ids of every type        |
      | SSE beside HTTP        | answers in reverse order |
      | HTTP beside SSE        | ids of every type        |
      | HTTP beside SSE        | answers in reverse order |

  @TR-08 @PR-5 @minimal @normal
  Scenario Outline: Small talk comes through: <topic> over <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "<topic>" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face                   | topic                       |
      | SSE                    | pings                       |
      | SSE                    | unknown methods             |
      | SSE                    | notifications of the client |
      | SSE                    | a cancelled call            |
      | streamable HTTP        | pings                       |
      | streamable HTTP        | unknown methods             |
      | streamable HTTP        | notifications of the client |
      | streamable HTTP        | a cancelled call            |
      | stateless HTTP         | pings                       |
      | stateless HTTP         | unknown methods             |
      | stateless HTTP         | notifications of the client |
      | stateless HTTP         | a cancelled call            |
      | HTTP with JSON answers | pings                       |
      | HTTP with JSON answers | unknown methods             |
      | HTTP with JSON answers | notifications of the client |
      | HTTP with JSON answers | a cancelled call            |
      | SSE beside HTTP        | pings                       |
      | SSE beside HTTP        | unknown methods             |
      | SSE beside HTTP        | notifications of the client |
      | SSE beside HTTP        | a cancelled call            |
      | HTTP beside SSE        | pings                       |
      | HTTP beside SSE        | unknown methods             |
      | HTTP beside SSE        | notifications of the client |
      | HTTP beside SSE        | a cancelled call            |

  @TR-09 @PR-5 @minimal @normal
  Scenario Outline: What is no message is refused, and spares the server: <flaw> over <face>
    Given a server behind a bridge that speaks <face>
    When a client sends <flaw> in the place of a message
    Then it is told that this is no message
    And the server never saw it, and hears what comes next

    Examples:
      | face            | flaw                   |
      | SSE             | nothing                |
      | SSE             | a text                 |
      | SSE             | half a message         |
      | SSE             | two messages in one    |
      | SSE             | bytes that are no text |
      | SSE             | a comma too many       |
      | streamable HTTP | nothing                |
      | streamable HTTP | a text                 |
      | streamable HTTP | half a message         |
      | streamable HTTP | two messages in one    |
      | streamable HTTP | bytes that are no text |
      | streamable HTTP | a comma too many       |

  @TR-10 @PR-5 @minimal @minor
  Scenario Outline: JSON that is no message is refused over SSE: <flaw>
    Given a server behind a bridge that speaks SSE
    When a client sends <flaw> in the place of a message
    Then it is told that this is no message

    Examples:
      | flaw           |
      | a number       |
      | a batch        |
      | an empty batch |

  @TR-16 @PR-5 @minimal @minor
  Scenario Outline: JSON that is no message is refused over streamable HTTP: <flaw>
    Given a server behind a bridge that speaks streamable HTTP
    When a client sends <flaw> in the place of a message
    Then it is told that this is no message

    Examples:
      | flaw           |
      | a number       |
      | a batch        |
      | an empty batch |

  @TR-11 @PR-5 @minimal @normal
  Scenario Outline: A call written over several lines is one call: <face>
    Given a server behind a bridge that speaks <face>
    When a client sends one call written over several lines
    Then the server received one call, and its answer came back

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-17 @PR-5 @minimal @minor
  Scenario Outline: What nobody answers is acknowledged at once: <message>
    Given a server behind a bridge that speaks streamable HTTP
    When a client sends <message> over streamable HTTP
    Then it is acknowledged with nothing but the status for it

    Examples:
      | message        |
      | a notification |
      | an answer      |
      | an error       |
