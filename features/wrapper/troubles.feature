@wrapper @minimal @requires.programs
Feature: The stdio wrapper in trouble
  Gateways restart, networks stall, and a proxy answers in the gateway's place. A client on stdio must learn what is wrong
  while it still helps, get its answers when all is well again, and never have a call carried out twice behind its back.
  Verifies: end-to-end harness, graceful degradation; MCP 2025-11-25, basic/lifecycle, "Timeouts"; server/tools, idempotentHint

  @WR-50 @critical
  Scenario: A gateway that is absent is told of instead of being waited for
    Given gateway A offers server "clock" as a virtual server
    And a raw client on stdio starts a wrapper for a gateway that nobody has started
    When the client on stdio asks for a handshake, with 20 seconds of patience
    Then the client on stdio is told of a proper error

  @WR-51 @critical @own_gateway @slow
  Scenario: A session on stdio survives the gateway's restart
    Given gateway A offers server "clock" as a virtual server
    And a raw client on stdio is connected to "clock" of gateway A
    When gateway A dies and comes back behind the wrapper
    Then calling "echo" of "clock" on gateway A over stdio works

  @WR-52 @critical @own_gateway @slow
  Scenario: A call that was under way when the gateway died is not carried out twice
    Given gateway A offers server "clock" as a virtual server
    And server "clock" holds calls of "echo"
    And a raw client on stdio is connected to "clock" of gateway A
    And the client on stdio has a call of "echo" of "clock" on gateway A under way
    When gateway A dies and comes back behind the wrapper
    Then server "clock" sees no second call for 20 seconds

  @WR-53
  Scenario: A slow answer reaches the client on stdio
    Given gateway A offers server "clock" as a virtual server
    And server "clock" holds calls of "echo"
    And a raw client on stdio is connected to "clock" of gateway A
    And the client on stdio has a call of "echo" of "clock" on gateway A under way
    When server "clock" lets calls of "echo" go
    Then the call on stdio that was under way is answered with "held"

  @WR-54 @critical
  Scenario: A call that takes longer than the wrapper waits is not carried out again
    Given gateway A offers server "clock" as a virtual server
    And server "clock" holds calls of "echo"
    And a raw client on stdio is connected to "clock" of gateway A, with 2 seconds of patience
    And the client on stdio has a call of "echo" of "clock" on gateway A under way
    Then server "clock" sees no second call for 10 seconds

  @WR-55
  Scenario: A call that takes longer than the wrapper waits ends with an error
    Given gateway A offers server "clock" as a virtual server
    And server "clock" holds calls of "echo"
    And a raw client on stdio is connected to "clock" of gateway A, with 2 seconds of patience
    When the client on stdio calls "echo" of "clock" on gateway A, with 20 seconds of patience
    Then the client on stdio is told of a proper error

  @WR-56
  Scenario: An unreadable answer in the gateway's place is told as an error
    Given gateway A offers server "clock" as a virtual server
    And a raw client on stdio starts a wrapper for server "clock", which answers with an unreadable text
    When the client on stdio asks for a handshake, with 20 seconds of patience
    Then the client on stdio is told of a proper error

  @WR-57 @critical @own_gateway @slow
  Scenario: A client on stdio learns that it has asked too much
    Given gateway A allows 5 requests in a minute
    And gateway A offers server "clock" as a virtual server
    And a raw client on stdio is connected to "clock" of gateway A
    When the client on stdio calls "clock" on gateway A 6 times, with 10 seconds of patience each
    Then the client on stdio is told of a proper error
    And the error names the limit

  @WR-58 @critical
  Scenario Outline: A gateway may answer a client on stdio with <form>
    Given a raw client on stdio has a wrapper whose gateway answers with <form>
    Then the client on stdio is told what was answered, and nothing else

    Examples:
      | form                                              |
      | one event                                         |
      | an event cut into small pieces                    |
      | an event of several lines of data                 |
      | an event without a space after the colon          |
      | an event among comments and other fields          |
      | news before the answer                            |
      | news before the answer, with line ends of Windows |

  @WR-59
  Scenario: A wrapper that was given no address says so and ends
    When somebody starts the wrapper of gateway A without an address
    Then the wrapper ends with the status of an error, and says what it lacks

  @WR-09 @critical
  Scenario: A client on stdio works with a gateway that keeps sessions
    Given gateway A keeps sessions
    And gateway A offers server "clock" as a virtual server
    When a raw client on stdio connects to "clock" of gateway A
    Then calling "echo" of "clock" on gateway A over stdio works
