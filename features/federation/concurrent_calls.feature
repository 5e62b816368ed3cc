@federation
Feature: Calls beside each other
  Many clients call at once, and administrators change peers meanwhile. Nobody may ever get another one's answer, no call
  may be lost or made twice, and what is under way when a peer changes must end in a defined way.
  Verifies: federation test plan CG-01 under load; JSON-RPC 2.0, section 4 ("id"); MCP 2025-11-25, basic/transports

  @FD-361 @CG-01 @minimal @critical @security
  Scenario Outline: 50 clients that use the same request id each get their own answer: <endpoint> endpoint
    Given gateway A offers the tools of server "clock"
    When 50 clients at once call "echo" of "clock" at the <endpoint> endpoint of gateway A
    Then each of them got its own answer, and server "clock" saw each call once

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @FD-362 @CG-01 @minimal @critical
  Scenario: 50 calls at once in one session of the official client are each answered
    Given gateway A offers the tools of server "clock"
    When one official client at once calls "echo" of "clock" on gateway A 50 times
    Then each of them got its own answer, and server "clock" saw each call once

  @FD-363 @CG-01 @minimal @critical @security
  Scenario: 20 clients at once get their own answers through two gateways
    Given gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A
    When 20 clients at once call "echo" of "north" at the MCP endpoint of gateway A
    Then each of them got its own answer, and server "clock" saw each call once

  @FD-364 @minimal @critical
  Scenario Outline: A call under way is answered although its peer is <changed> meanwhile
    Given gateway A offers the tools of server "clock"
    And a call of "echo" of "clock" at the MCP endpoint of gateway A is held by "clock"
    When meanwhile peer "clock" of gateway A is <changed>
    And server "clock" lets calls of "echo" go
    Then the call under way is answered
    And further calls are <further>

    Examples:
      | changed                 | further  |
      | removed                 | refused  |
      | disabled                | refused  |
      | given a new description | answered |

  @FD-365 @minimal @critical @security
  Scenario: A session over SSE hears nothing of what another session asked for
    Given gateway A keeps its sessions in memory
    And gateway A offers the tools of server "clock"
    When a client calls "echo" of "clock" in a session over SSE at gateway A, and leaves
    And another client opens a session over SSE at gateway A and says nothing
    Then the other client hears nothing of that call

  @FD-366 @minimal @critical
  Scenario: A session over SSE gets the answers to its own messages from a gateway without Redis
    Given gateway A keeps its sessions in memory
    And gateway A offers the tools of server "clock"
    When a client calls "echo" of "clock" in a session over SSE at gateway A
    Then the session gets the answer to its call

  @FD-367 @basic @critical
  Scenario: Sessions over SSE each get the answers to their own messages
    Given gateway A offers the tools of server "clock"
    When 3 clients call "echo" of "clock" 5 times each over SSE at gateway A
    Then each of them got its own answer, and server "clock" saw each call once

  @FD-368 @basic @normal
  Scenario: A session over SSE is told that a tool does not exist
    Given gateway A is running
    When a client calls a tool that nobody has in a session over SSE at gateway A
    Then the session gets a protocol error or a tool's error
