@compliance @minimal
Feature: How messages travel over HTTP
  Between a client and a gateway stand proxies, browsers and libraries that know HTTP and nothing of MCP. They work as long as
  the gateway keeps to HTTP: it says what an answer is, which methods there are, and knows a media type in any writing.
  Verifies: MCP 2025-11-25, basic/transports ("Streamable HTTP"); MCP 2024-11-05, basic/transports ("HTTP with SSE");
  RFC 9110, sections 8.3.1, 12.5.1 and 15.5.6; WHATWG HTML, section 9.2; Fetch standard, CORS protocol

  Background:
    Given gateway A is running

  @CO-60 @MT-06 @critical
  Scenario Outline: A client says in any form that it takes both kinds of answers: <form>
    When a client posts a ping that takes "<form>" to gateway A
    Then the ping is answered

    Examples:
      | form                                            |
      | application/json, text/event-stream             |
      | text/event-stream, application/json             |
      | application/json;q=0.9, text/event-stream;q=0.8 |
      | application/json,text/event-stream,text/html    |
      | Application/JSON, Text/Event-Stream             |

  @CO-61 @MT-07
  Scenario Outline: A message that says in any form that it is JSON is taken: <form>
    When a client posts a ping that is "<form>" to gateway A
    Then the ping is answered

    Examples:
      | form                            |
      | application/json                |
      | application/json; charset=utf-8 |
      | Application/JSON                |

  @CO-62 @security @critical
  Scenario Outline: What a page may send unasked is no message: <form>
    When a client posts a ping that is "<form>" to gateway A
    Then the ping is refused for its kind

    Examples:
      | form                              |
      | text/plain                        |
      | application/x-www-form-urlencoded |
      | multipart/form-data; boundary=x   |

  @CO-63 @MT-08 @critical
  Scenario: A client that asks for a stream gets one, or learns that there is none
    When a client sends GET to the MCP endpoint of gateway A
    Then it gets a stream of events, or learns that there is none

  @CO-64 @MT-09
  Scenario Outline: A method that an endpoint does not have is refused with those that it has: <method> at the <endpoint> endpoint
    When a client sends <method> to the <endpoint> endpoint of gateway A
    Then it learns which methods there are instead, and these are there

    Examples:
      | endpoint | method |
      | MCP      | GET    |
      | MCP      | PUT    |
      | MCP      | PATCH  |
      | MCP      | DELETE |
      | JSON-RPC | PUT    |
      | JSON-RPC | PATCH  |

  @CO-68 @FW-C @critical
  Scenario: A page that is trusted may use the gateway
    Given gateway A keeps sessions, and trusts pages of "app"
    When a page of "app" shakes hands with gateway A
    Then its browser lets it

  @CO-69 @normal
  Scenario: A page that is trusted may read which session it has
    Given gateway A keeps sessions, and trusts pages of "app"
    When a page of "app" shakes hands with gateway A
    Then its browser lets it read the id of its session

  @CO-65 @MT-10 @critical
  Scenario: A stream begins with the address for messages
    When a client opens a session over SSE at gateway A
    Then it is a stream of events
    And its first event is the address for messages, at gateway A

  @CO-66 @MT-11 @requires.redis @critical
  Scenario: What is posted to a stream's address is accepted, and answered in the stream
    When a client opens a session over SSE at gateway A
    And it sends a ping in that session
    Then the ping is accepted, and answered in the stream

  @CO-67 @MT-12 @slow
  Scenario: A stream on which nothing happens stays open
    When a client opens a session over SSE at gateway A
    Then the stream shows signs of life, and is open after 35 seconds
