@wrapper @minimal @requires.programs
Feature: Errors through the stdio wrapper
  A client on stdio has nothing but the answer: without one it waits, and an error of no request tells it nothing. Every
  request is answered, with its own id and a code that clients know.
  Verifies: JSON-RPC 2.0, sections 4, 5 and 5.1; MCP 2025-11-25, basic, "Responses"

  Background:
    Given gateway A offers server "clock" as a virtual server

  @WR-40
  Scenario Outline: <mistake> is answered with <code>
    Given a raw client on stdio is connected to "clock" of gateway A
    When the client on stdio sends <mistake>
    Then it is answered with the error <code>, without a stack trace or a token

    Examples:
      | mistake                       | code   |
      | an unknown method             | -32601 |
      | a call without a name         | -32602 |
      | a line that is no JSON        | -32700 |
      | a message without a version   | -32600 |
      | a number instead of a message | -32600 |
      | a request with a list as id   | -32600 |

  @WR-41
  Scenario: A notification is answered by nothing
    Given a raw client on stdio is connected to "clock" of gateway A
    When the client on stdio sends a notification that nobody knows
    Then nothing but the answers to its requests comes from the wrapper

  @WR-42 @security
  Scenario Outline: A notification is answered by nothing even when <token> is refused
    Given a raw client on stdio presents <token> to "clock" of gateway A
    When the client on stdio sends a notification that nobody knows
    Then nothing but the answers to its requests comes from the wrapper

    Examples:
      | token            |
      | an expired token |

  @WR-43
  Scenario: A session goes on after a line that is no message
    Given a raw client on stdio is connected to "clock" of gateway A
    When the client on stdio sends a line that is no JSON
    Then calling "echo" of "clock" on gateway A over stdio works
