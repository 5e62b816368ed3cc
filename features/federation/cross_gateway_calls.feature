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
      | odd keys                            |
      | 200 000 bytes                       |

  @FD-302 @minimal @critical
  Scenario Outline: Results reach the client as the server gave them: <result>
    Given server "oracle" answers with <result>
    And gateway B hands server "oracle" on to gateway A as peer "north"
    When a client asks "tell" of "north" on gateway A at every endpoint
    Then each answer is what server "oracle" itself answers

    Examples:
      | result                                         |
      | several texts                                  |
      | one of each kind                               |
      | a link with title and annotations              |
      | annotated content                              |
      | nothing                                        |
      | structured content                             |
      | structured content beside another text         |
      | structured content alone                       |
      | structured content alone, as its tool declares |
      | empty structured content                       |
      | metadata                                       |
      | a million characters                           |

  @FD-303 @minimal @critical
  Scenario Outline: A tool's failure stays a tool's failure: <failure>
    Given server "oracle" answers with <failure>
    And gateway B hands server "oracle" on to gateway A as peer "north"
    When a client asks "tell" of "north" on gateway A at every endpoint
    Then each answer is what server "oracle" itself answers

    Examples:
      | failure                                             |
      | a failure with texts and a picture                  |
      | a failure with structured content                   |
      | a failure with structured content alone             |
      | a failure with a text, where its tool declares more |
      | a failure with nothing                              |
      | a failure with metadata                             |

  @FD-304 @minimal @normal
  Scenario: A million characters go through and come back
    Given server "echo" repeats what it is told
    And gateway B hands server "echo" on to gateway A as peer "north"
    When a client sends a million characters to "mirror" of "north" at the MCP endpoint of gateway A
    Then server "echo" was called exactly once, with a million characters
    And the answer is what server "echo" itself answers to a million characters

  @FD-305 @minimal @normal
  Scenario Outline: Arguments beyond a limit go through, or the limit is named: <arguments>
    Given server "echo" repeats what it is told
    And gateway A offers the tools of server "echo"
    When a client sends <arguments> to "mirror" of "echo" at the JSON-RPC endpoint of gateway A
    Then the call gives a result, or an error that names the limit of <limit>

    Examples:
      | arguments            | limit  |
      | a million characters | 262144 |
      | 30 levels            | 30     |

  @FD-306 @minimal @normal
  Scenario Outline: A reply carries the very id of its request: <id> at the <endpoint> endpoint
    Given gateway A offers the tools of server "clock"
    When a client calls "echo" of "clock" at the <endpoint> endpoint of gateway A twice with <id> as id
    Then both replies carry that id

    Examples:
      | endpoint | id                     |
      | MCP      | a text                 |
      | MCP      | a text of many scripts |
      | MCP      | zero                   |
      | MCP      | a negative number      |
      | MCP      | a number beyond 2^53   |
      | JSON-RPC | a text                 |
      | JSON-RPC | a text of many scripts |
      | JSON-RPC | zero                   |
      | JSON-RPC | a negative number      |
      | JSON-RPC | a number beyond 2^53   |

  @FD-307 @minimal @normal
  Scenario Outline: An administrator calls the tools of a private peer at the <endpoint> endpoint
    Given server "clock" is a "private" peer of gateway A
    When a client asks "now" of "clock" at the <endpoint> endpoint of gateway A
    Then the call gives a result

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @FD-308 @minimal @normal
  Scenario: A server that speaks SSE serves the calls of its gateway
    Given server "echo" repeats what it is told
    And server "echo" is a peer of gateway A over SSE
    When a client sends text of many scripts to "mirror" of "echo" on gateway A at every endpoint
    Then server "echo" received exactly text of many scripts, once from each endpoint
    And each answer is what server "echo" itself answers to text of many scripts

  @FD-309 @basic @critical
  Scenario: A gateway that speaks SSE serves the calls of its peers
    Given gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A that speaks SSE
    When a client calls "add" of "north" on gateway A with
      | argument | value |
      | a        | 2     |
      | b        | 3     |
    Then the answer is "5"
    And server "clock" was called exactly once, with
      | argument | value |
      | a        | 2     |
      | b        | 3     |

  @FD-310 @minimal @critical @security
  Scenario: Each server is given its own credential, and nobody else's
    Given server "clock" demands the token "for the clock"
    And server "calendar" demands the token "for the calendar"
    And server "clock" is a peer of gateway A with the token "for the clock"
    And server "calendar" is a peer of gateway A with the token "for the calendar"
    When a client asks "now" of "clock" on gateway A at every endpoint
    And a client asks "now" of "calendar" on gateway A at every endpoint
    Then server "clock" was given the token "for the clock" and no other credential
    And server "calendar" was given the token "for the calendar" and no other credential

  @FD-311 @minimal @critical @security
  Scenario: No credential of a gateway travels on to the servers behind its peer
    Given gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A
    When a client asks "now" of "north" on gateway A at every endpoint
    Then server "clock" was given no credential
    And server "clock" never saw the tokens of gateway A and gateway B

  @FD-493 @minimal @normal @security @own_gateway
  Scenario: Each peer is passed the headers of clients that were chosen for it, and no others
    Given gateway A may pass on headers of clients
    And server "clock" is a peer of gateway A that is to get the headers "X-Tenant"
    And server "calendar" is a peer of gateway A that is to get the headers "X-Colour"
    Then gateway A passes on to "clock" of the headers "X-Tenant, X-Colour" these: "X-Tenant"
    And gateway A passes on to "calendar" of the headers "X-Tenant, X-Colour" these: "X-Colour"
    When an administrator has gateway A pass on to "clock" the headers "X-Colour"
    Then gateway A passes on to "clock" of the headers "X-Tenant, X-Colour" these: "X-Colour"

  @FD-312 @minimal @security
  Scenario: A gateway that was not told to passes on no header of its clients
    Given server "clock" is a peer of gateway A that is to get the headers "X-Tenant"
    Then gateway A passes on to "clock" of the headers "X-Tenant, X-Colour" these: ""

  @FD-313 @minimal @security
  Scenario: The credential that a client shows for a server reaches it, in place of the one for the gateway
    Given gateway A offers the tools of server "clock"
    Then gateway A hands on to "clock" the credential that a client shows for it
