@federation
Feature: Calls across gateways
  A tool of a peer must be as good as one's own: what a client sends reaches the peer's server as it was sent, exactly
  once, and what the server answers reaches the client as it was answered, through any number of gateways and at every
  endpoint (MCP, JSON-RPC, the official client).
  Verifies: federation test plan CG-01; MCP 2025-11-25, server/tools, "Tool Result"; RFC 8259

  @CG-01 @minimal @blocker
  Scenario: A call reaches the peer's server once, and its answer comes back
    Given gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A
    When a client calls "add" of "north" on gateway A with
      | argument | value |
      | a        | 2     |
      | b        | 3     |
    Then the answer is "5"
    And server "clock" was called exactly once, with
      | argument | value |
      | a        | 2     |
      | b        | 3     |

  @FD-301 @minimal @critical
  Scenario Outline: Arguments reach the server as they were sent: <arguments>
    Given server "echo" repeats what it is told
    And gateway B hands server "echo" on to gateway A as peer "north"
    When a client sends <arguments> to "mirror" of "north" on gateway A at every endpoint
    Then server "echo" received exactly <arguments>, once from each endpoint
    And each answer is what server "echo" itself answers to <arguments>

    Examples:
      | arguments                           |
      | no arguments                        |
      | text of many scripts                |
      | control characters and line ends    |
      | quotes, templates and markup        |
      | text that looks like something else |
      | whole numbers                       |
      | numbers beyond 2^64                 |
      | fractions                           |
      | true, false, null and nothing       |
      | mixed lists                         |
      | 20 levels                           |
      | 30 levels                           |
      | odd keys                            |
      | 200 000 bytes                       |

  @FD-302 @minimal @critical
  Scenario Outline: Results reach the client as the server gave them: <result>
    Given server "oracle" answers with <result>
    And gateway B hands server "oracle" on to gateway A as peer "north"
    When a client asks "tell" of "north" on gateway A at every endpoint
    Then each answer is what server "oracle" itself answers

    Examples:
      | result                                 |
      | several texts                          |
      | one of each kind                       |
      | a link with title and annotations      |
      | annotated content                      |
      | nothing                                |
      | structured content                     |
      | structured content beside another text |
      | structured content alone               |
      | empty structured content               |
      | metadata                               |
      | a million characters                   |

  @FD-303 @minimal @critical
  Scenario Outline: A tool's failure stays a tool's failure: <failure>
    Given server "oracle" answers with <failure>
    And gateway B hands server "oracle" on to gateway A as peer "north"
    When a client asks "tell" of "north" on gateway A at every endpoint
    Then each answer is what server "oracle" itself answers

    Examples:
      | failure                                 |
      | a failure with texts and a picture      |
      | a failure with structured content       |
      | a failure with structured content alone |
      | a failure with nothing                  |
      | a failure with metadata                 |
