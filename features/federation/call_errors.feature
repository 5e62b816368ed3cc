@federation
Feature: Errors of calls across gateways
  Whoever calls a tool through gateways must be able to tell a wrong call from a tool that failed and from a peer that is
  in trouble: errors keep their kind and their words, arrive in time, and leave nothing running behind.
  Verifies: federation test plan CG-02; MCP 2025-11-25, server/tools, "Error Handling" and basic/utilities/cancellation;
  JSON-RPC 2.0, sections 4.1 and 5.1

  @CG-02 @minimal @critical
  Scenario: A call that takes too long ends in time, with an error that says so
    Given gateway A ends calls after 2 seconds
    And gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A
    And server "clock" holds calls of "now"
    When a client asks "now" of "north" at the MCP endpoint of gateway A
    Then the call ended with an error after 2 seconds
    And the error says that the call took too long

  @FD-321 @minimal @normal
  Scenario: A call that takes too long ends in time at the JSON-RPC endpoint, too
    Given gateway A ends calls after 2 seconds
    And gateway A offers the tools of server "clock"
    And server "clock" holds calls of "now"
    When a client asks "now" of "clock" at the JSON-RPC endpoint of gateway A
    Then the call ended with an error after 2 seconds
    And the error says that the call took too long

  @FD-335 @minimal @normal
  Scenario: A call that takes the peer too long ends with an error that says so
    Given gateway B ends calls after 2 seconds
    And gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A
    And server "clock" holds calls of "now"
    When a client asks "now" of "north" at the MCP endpoint of gateway A
    Then the call ended with an error after 2 seconds
    And the error says that the call took too long

  @FD-322 @ML-06 @minimal @critical
  Scenario: A call that took too long is ended at the server, and the next one works
    Given gateway A ends calls after 2 seconds
    And gateway A offers the tools of server "clock"
    And server "clock" holds calls of "now"
    When a client asks "now" of "clock" at the MCP endpoint of gateway A
    Then the call of "now" is ended at server "clock"
    When server "clock" lets calls of "now" go
    And a client asks "now" of "clock" at the MCP endpoint of gateway A
    Then the call gives a result

  @FD-323 @minimal @normal
  Scenario: A call that took too long is ended at the server behind the peer, too
    Given gateway A ends calls after 2 seconds
    And gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A
    And server "clock" holds calls of "now"
    When a client asks "now" of "north" at the MCP endpoint of gateway A
    Then the call of "now" is ended at server "clock"

  @FD-324 @minimal @critical
  Scenario: A server that hangs before it takes the call is given up in time
    Given gateway A ends calls after 2 seconds
    And gateway A offers the tools of server "clock"
    And server "clock" hangs on every handshake
    When a client asks "now" of "clock" at the MCP endpoint of gateway A, with little patience
    Then the call ended with an error after 2 seconds

  @FD-325 @MU-03 @minimal @normal
  Scenario Outline: A call that its client cancels is ended at the server: <endpoint> endpoint
    Given gateway A offers the tools of server "clock"
    And a call of "echo" of "clock" at the <endpoint> endpoint of gateway A is held by "clock"
    When the client cancels the call under way
    Then the call of "echo" is ended at server "clock"

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @FD-326 @minimal @normal
  Scenario: A call that its client cancels is ended at the server behind the peer
    Given gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A
    And a call of "echo" of "north" at the JSON-RPC endpoint of gateway A is held by "clock"
    When the client cancels the call under way
    Then the call of "echo" is ended at server "clock"

  @FD-327 @minimal @minor
  Scenario Outline: A notification is not answered: <endpoint> endpoint
    Given gateway A is running
    When a client notifies gateway A at the <endpoint> endpoint that it cancels a call that nobody made
    Then no message answers it

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @FD-328 @minimal @normal
  Scenario Outline: A server's protocol error stays a protocol error: <error> at the <endpoint> endpoint
    Given server "oracle" refuses with <error>
    And gateway A offers the tools of server "oracle"
    When a client asks "tell" of "oracle" at the <endpoint> endpoint of gateway A
    Then the error is the protocol error that server "oracle" itself gives

    Examples:
      | endpoint | error                      |
      | MCP      | an invalid argument        |
      | MCP      | a code of the server's own |
      | JSON-RPC | an invalid argument        |
      | JSON-RPC | a code of the server's own |

  @FD-329 @minimal @normal
  Scenario Outline: A tool that nobody has is a protocol error: <endpoint> endpoint
    Given gateway A is running
    When a client asks the <endpoint> endpoint of gateway A for a tool that nobody has
    Then the call is answered with a protocol error, -32602 or -32601

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @FD-330 @MS-07 @minimal @normal
  Scenario Outline: A malformed call is refused as invalid: <flaw> at the <endpoint> endpoint
    Given gateway A offers the tools of server "clock"
    When a client sends the <endpoint> endpoint of gateway A a call of "echo" of "clock" with <flaw>
    Then the call is answered with a protocol error, -32602 or -32601
    And server "clock" saw no call

    Examples:
      | endpoint | flaw                 |
      | MCP      | no name              |
      | MCP      | null for a name      |
      | MCP      | a number for a name  |
      | MCP      | a list for arguments |
      | MCP      | no parameters        |
      | JSON-RPC | no name              |
      | JSON-RPC | null for a name      |
      | JSON-RPC | a number for a name  |
      | JSON-RPC | a list for arguments |
      | JSON-RPC | no parameters        |

  @FD-331 @minimal @normal
  Scenario: A call that a tool finds wrong is answered by the tool
    Given gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A
    When a client asks "echo" of "north" at the MCP endpoint of gateway A
    Then the tool answers "echo: missing argument 'message'" as its error
    And server "clock" received one call in all

  @FD-332 @minimal @normal
  Scenario Outline: A peer's trouble is told to the caller: <trouble> at the <endpoint> endpoint
    Given gateway A ends calls after 2 seconds
    And gateway A offers the tools of server "clock"
    And from now on server "clock" answers calls with <trouble>
    When a client asks "now" of "clock" at the <endpoint> endpoint of gateway A
    Then the call ends with an error that gives a reason

    Examples:
      | endpoint | trouble               |
      | MCP      | status 503            |
      | MCP      | status 429            |
      | MCP      | a broken connection   |
      | MCP      | an unreadable text    |
      | MCP      | a result that is none |
      | JSON-RPC | status 503            |
      | JSON-RPC | a broken connection   |
      | JSON-RPC | a result that is none |

  @FD-333 @minimal @critical
  Scenario Outline: A credential that was revoked is named as the reason: <endpoint> endpoint
    Given server "clock" demands the token "old"
    And server "clock" is a peer of gateway A with the token "old"
    And server "clock" demands the token "new"
    When a client asks "now" of "clock" at the <endpoint> endpoint of gateway A
    Then the call did not go on trying with the refused credential at server "clock"
    And the error says that the credential was refused

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @FD-334 @standard @critical @own_gateway @slow
  Scenario: Default rate limits let two gateways work together
    Given gateway B limits the rate of requests as it does by default
    And gateway B offers the tools of server "clock"
    And gateway B is a peer "north" of gateway A
    When 30 clients at once call "echo" of "north" at the MCP endpoint of gateway A
    Then each of them got its own answer, and server "clock" saw each call once
