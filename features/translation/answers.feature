@translation @requires.programs
Feature: Answers through a bridge
  A bridge lends a server on stdio a network transport. It is fit only if it is invisible: what a server answers, its client
  gets, to the last character. Every conversation is held twice, with the server itself and through the bridge, and compared.
  Verifies: requirement PR-5; MCP 2025-11-25, server and basic/transports; JSON-RPC 2.0, sections 4 and 5

  @TR-01 @minimal @critical @PR-5
  Scenario Outline: A result comes through as the server gives it: <result> over <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "<result>" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face                   | result                                         |
      | SSE                    | several texts                                  |
      | SSE                    | one of each kind                               |
      | SSE                    | a link with title and annotations              |
      | SSE                    | annotated content                              |
      | SSE                    | nothing                                        |
      | SSE                    | structured content                             |
      | SSE                    | structured content beside another text         |
      | SSE                    | structured content alone                       |
      | SSE                    | structured content alone, as its tool declares |
      | SSE                    | empty structured content                       |
      | SSE                    | metadata                                       |
      | SSE                    | a million characters                           |
      | SSE                    | nothing at all                                 |
      | streamable HTTP        | several texts                                  |
      | streamable HTTP        | one of each kind                               |
      | streamable HTTP        | a link with title and annotations              |
      | streamable HTTP        | annotated content                              |
      | streamable HTTP        | nothing                                        |
      | streamable HTTP        | structured content                             |
      | streamable HTTP        | structured content beside another text         |
      | streamable HTTP        | structured content alone                       |
      | streamable HTTP        | structured content alone, as its tool declares |
      | streamable HTTP        | empty structured content                       |
      | streamable HTTP        | metadata                                       |
      | streamable HTTP        | a million characters                           |
      | streamable HTTP        | nothing at all                                 |
      | stateless HTTP         | one of each kind                               |
      | stateless HTTP         | structured content                             |
      | stateless HTTP         | a million characters                           |
      | HTTP with JSON answers | one of each kind                               |
      | HTTP with JSON answers | structured content                             |
      | HTTP with JSON answers | a million characters                           |
      | SSE beside HTTP        | one of each kind                               |
      | SSE beside HTTP        | structured content                             |
      | SSE beside HTTP        | a million characters                           |
      | HTTP beside SSE        | one of each kind                               |
      | HTTP beside SSE        | structured content                             |
      | HTTP beside SSE        | a million characters                           |

  @TR-02 @minimal @critical
  Scenario Outline: A tool's own failure stays one: <failure> over <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "<failure>" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face                   | failure                                             |
      | SSE                    | a failure with texts and a picture                  |
      | SSE                    | a failure with structured content                   |
      | SSE                    | a failure with structured content alone             |
      | SSE                    | a failure with a text, where its tool declares more |
      | SSE                    | a failure with nothing                              |
      | SSE                    | a failure with metadata                             |
      | streamable HTTP        | a failure with texts and a picture                  |
      | streamable HTTP        | a failure with structured content                   |
      | streamable HTTP        | a failure with structured content alone             |
      | streamable HTTP        | a failure with a text, where its tool declares more |
      | streamable HTTP        | a failure with nothing                              |
      | streamable HTTP        | a failure with metadata                             |
      | stateless HTTP         | a failure with texts and a picture                  |
      | HTTP with JSON answers | a failure with texts and a picture                  |
      | SSE beside HTTP        | a failure with texts and a picture                  |
      | HTTP beside SSE        | a failure with texts and a picture                  |

  @TR-03 @minimal @critical
  Scenario Outline: A protocol error keeps code, message and data: <error> over <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "<error>" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face                   | error                      |
      | SSE                    | an invalid argument        |
      | SSE                    | a code of the server's own |
      | SSE                    | a positive code            |
      | SSE                    | an internal error          |
      | streamable HTTP        | an invalid argument        |
      | streamable HTTP        | a code of the server's own |
      | streamable HTTP        | a positive code            |
      | streamable HTTP        | an internal error          |
      | stateless HTTP         | a code of the server's own |
      | HTTP with JSON answers | a code of the server's own |
      | SSE beside HTTP        | a code of the server's own |
      | HTTP beside SSE        | a code of the server's own |

  @TR-04 @minimal @normal
  Scenario Outline: What is no call is answered, too: <topic> over <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "<topic>" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | face                   | topic                         |
      | SSE                    | lists, pages and descriptions |
      | SSE                    | a text resource               |
      | SSE                    | a binary resource             |
      | SSE                    | a prompt                      |
      | SSE                    | a completion                  |
      | SSE                    | settings of the client        |
      | streamable HTTP        | lists, pages and descriptions |
      | streamable HTTP        | a text resource               |
      | streamable HTTP        | a binary resource             |
      | streamable HTTP        | a prompt                      |
      | streamable HTTP        | a completion                  |
      | streamable HTTP        | settings of the client        |
      | stateless HTTP         | lists, pages and descriptions |
      | stateless HTTP         | a binary resource             |
      | HTTP with JSON answers | lists, pages and descriptions |
      | HTTP with JSON answers | a binary resource             |
      | SSE beside HTTP        | lists, pages and descriptions |
      | SSE beside HTTP        | a binary resource             |
      | HTTP beside SSE        | lists, pages and descriptions |
      | HTTP beside SSE        | a binary resource             |

  @TR-18 @minimal @critical
  Scenario Outline: What a server writes to its log is no message, and holds no answer up: <face>
    Given a server behind a bridge of its own that speaks <face>
    When a client talks about "a long log" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-19 @minimal @normal
  Scenario Outline: Words that a server prints beside its messages spoil no answer: <face>
    Given a server behind a bridge of its own that speaks <face>
    When a client talks about "words beside messages" with the server itself, and again through the bridge
    Then its requests were all answered through the bridge

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |
