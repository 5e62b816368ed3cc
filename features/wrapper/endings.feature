@wrapper @minimal @requires.programs
Feature: How the stdio wrapper ends
  Clients start a wrapper per session and end it when they close. One that stays behind holds a token and a connection; one
  that ends too early loses answers; one that ends badly fills the client's log.
  Verifies: MCP 2025-11-25, basic/lifecycle, "Shutdown", stdio

  Background:
    Given gateway A offers server "clock" as a virtual server

  @WR-20 @critical
  Scenario: The end of its input ends an idle wrapper promptly and cleanly
    Given a raw client on stdio is connected to "clock" of gateway A
    When the client on stdio closes the wrapper's input
    Then the wrapper ends promptly and cleanly after the end of its input

  @WR-21
  Scenario Outline: <signal> ends an idle wrapper promptly and cleanly
    Given a raw client on stdio is connected to "clock" of gateway A
    When the wrapper is sent <signal>
    Then the wrapper ends promptly and cleanly after <signal>

    Examples:
      | signal  |
      | SIGTERM |
      | SIGINT  |

  @WR-22
  Scenario: Requests that were read are answered before the wrapper ends
    When a pipe hands the wrapper of "clock" on gateway A a handshake and a call, and ends
    Then both are answered before the wrapper ends

  @WR-23
  Scenario: The end of its input ends a wrapper promptly while a call is under way
    Given server "clock" holds calls of "echo"
    And a raw client on stdio is connected to "clock" of gateway A
    And the client on stdio has a call of "echo" of "clock" on gateway A under way
    When the client on stdio closes the wrapper's input
    Then the wrapper ends promptly and cleanly after the end of its input
