@wrapper @minimal @requires.programs
Feature: The streams of the stdio wrapper
  One line on stdout that is no message breaks a client's session, and a token in a log is a token given away: both must
  hold at every log level, most of all at the one that is switched on when something is wrong.
  Verifies: MCP 2025-11-25, basic/transports, "stdio" (stdout carries nothing but messages); OWASP ASVS 4.0, 7.1.1

  Background:
    Given gateway A offers server "clock" as a virtual server

  @WR-10 @critical
  Scenario Outline: Stdout carries messages and nothing else at log level <level>
    Given a raw client on stdio is connected to "clock" of gateway A at log level <level>
    When the client on stdio works, makes mistakes and leaves
    Then stdout of the wrapper carries JSON-RPC messages and nothing else
    And the client's token is on no stream of the wrapper

    Examples:
      | level    |
      | DEBUG    |
      | INFO     |
      | WARNING  |
      | ERROR    |
      | CRITICAL |
      | OFF      |

  @WR-11 @security
  Scenario Outline: A token that is refused is on no stream either: <token>
    Given a raw client on stdio presents <token> to "clock" of gateway A at log level DEBUG
    When the client on stdio tries to shake hands
    Then stdout of the wrapper carries JSON-RPC messages and nothing else
    And the client's token is on no stream of the wrapper

    Examples:
      | token                           |
      | an expired token                |
      | a token signed with another key |

  @WR-12 @security
  Scenario: A running wrapper shows its token in no process list
    When a raw client on stdio connects to "clock" of gateway A
    Then the process list does not show the client's token
