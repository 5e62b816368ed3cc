@translation @requires.programs
Feature: Bridges that start their client
  A client that speaks stdio only can be given to a bridge, which starts it and connects it to a server over the network. It
  is one step of a chain: the server here stands behind another bridge, so that each message takes two of them.
  Verifies: requirements PR-4 and PR-5; mcpgateway.translate, `--stdioCommand`; MCP 2025-11-25, basic/transports

  @TR-70 @PR-5 @minimal @critical
  Scenario Outline: Over two bridges, a client that a bridge starts loses nothing: <topic>
    When a client that its bridge over SSE has started talks about "<topic>", and again with the server itself
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | topic                              |
      | one of each kind                   |
      | a link with title and annotations  |
      | nothing                            |
      | structured content                 |
      | empty structured content           |
      | metadata                           |
      | a million characters               |
      | a failure with texts and a picture |
      | a failure with nothing             |
      | an invalid argument                |
      | a code of the server's own         |
      | a binary resource                  |
      | a prompt                           |
      | a completion                       |
      | settings of the client             |
      | sending text of many scripts       |
      | sending numbers beyond 2^64        |
      | ids of every type                  |
      | id: a number beyond 64 bits        |
      | answers in reverse order           |
      | pings                              |
      | unknown methods                    |
      | notifications of the client        |
      | a cancelled call                   |
      | progress                           |
      | log messages                       |
      | changed lists                      |
      | a request of the server            |

  @TR-71 @PR-5 @minimal @critical @slow
  Scenario Outline: Over streamable HTTP, a client that a bridge starts loses nothing: <topic>
    When a client that its bridge over streamable HTTP has started talks about "<topic>", and again with the server itself
    Then it heard the same through the bridge, message by message
    And the server was told the same, message by message

    Examples:
      | topic        |
      | progress     |
      | log messages |

  @TR-74 @PR-5 @minimal @normal
  Scenario Outline: A client that a bridge starts gets text with line ends of its own whole: <topic>
    When a client that its bridge over SSE has started talks about "<topic>", and again with the server itself
    Then it heard the same through the bridge, message by message

    Examples:
      | topic                                    |
      | several texts                            |
      | lists, pages and descriptions            |
      | a text resource                          |
      | sending control characters and line ends |
      | id: a text of many scripts               |

  @TR-75 @minimal @critical
  Scenario: What a client that a bridge starts sends may be long
    When a client that its bridge over SSE has started talks about "sending a million characters", and again with the server itself
    Then it heard the same through the bridge, message by message

  @TR-72 @minimal @critical @slow
  Scenario Outline: A bridge is there for the client that it started as long as it stays: <face>
    Then a bridge over <face> serves the client that it started, also after 25 quiet seconds

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-73 @minimal @normal @slow
  Scenario: A bridge ends with the client that it started
    Given a server behind a bridge that speaks SSE
    And a bridge to it over SSE has started a client
    When that client ends
    Then its bridge ends promptly

  @TR-76 @PR-4 @basic @critical @requires.redis
  Scenario: A client that a bridge starts is let into a gateway with the bridge's token
    Given gateway A offers server "clock" as a virtual server
    And a bridge has started a client for "clock" of gateway A
    Then that client finds all tools of server "clock"

  @TR-77 @basic @critical @requires.redis @own_gateway @slow
  Scenario: A client that a bridge started learns that it asks a gateway too much
    Given gateway A allows 5 requests in a minute
    And gateway A offers server "clock" as a virtual server
    And a bridge has started a client for "clock" of gateway A
    Then that client learns within 10 seconds each that it asks too much, with at most 6 pings
