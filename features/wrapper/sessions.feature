@wrapper @minimal @requires.programs
Feature: Sessions through the stdio wrapper
  Most desktop clients speak stdio only: for them the wrapper is the gateway. What a server says must reach them as it was
  said, whatever its size, and however many calls are under way.
  Verifies: end-to-end harness, wrapper; MCP 2025-11-25, basic/lifecycle and basic/transports, "stdio"

  Background:
    Given gateway A offers server "clock" as a virtual server

  @WA-1 @blocker
  Scenario: A client on stdio with a valid token is welcomed and finds the tools
    When an official client on stdio connects to "clock" of gateway A
    Then the wrapper introduces a server with a name, a version and tools
    And the client on stdio finds all tools of server "clock"

  @WR-01 @PR-5 @critical
  Scenario: A client on stdio gets the answers that the server itself gives
    When an official client on stdio asks gateway A for everything of "clock", and server "clock" itself as well
    Then the client discovered what the server itself lists
    And the client's calls got the answers of the server itself
    And the client's resource, prompt and error are those of the server itself

  @WR-02
  Scenario: A result of a million characters reaches a client on stdio whole
    When a raw client on stdio connects to "clock" of gateway A
    Then a result of 1000000 characters of "clock" on gateway A arrives whole

  @WR-08 @critical
  Scenario: What a client on stdio sends may be long
    When a raw client on stdio connects to "clock" of gateway A
    Then an echo of 200000 characters of "clock" on gateway A comes back whole

  @WR-03 @critical
  Scenario: Fifty calls at once on one stdio session each get their own answer
    When an official client on stdio calls "clock" of gateway A 50 times at once
    Then each of the calls on stdio got its own answer, and server "clock" saw each once

  @WR-04
  Scenario: A request's id comes back as it was sent
    When a raw client on stdio connects to "clock" of gateway A
    Then requests with a number, zero, a negative number, a text and a text of many scripts as id are answered with that id

  @WR-05 @critical
  Scenario: A call that takes long holds up no other
    Given server "clock" holds calls of "echo"
    And a raw client on stdio is connected to "clock" of gateway A
    And the client on stdio has a call of "echo" of "clock" on gateway A under way
    Then a result of 1000 characters of "clock" on gateway A arrives whole
    When server "clock" lets calls of "echo" go
    Then the call on stdio that was under way is answered with "held"

  @WR-06
  Scenario Outline: A client on stdio may be given <form> address
    When a raw client on stdio connects to "clock" of gateway A by <form> address
    Then a result of 1000 characters of "clock" on gateway A arrives whole

    Examples:
      | form                         |
      | its plain                    |
      | its SSE                      |
      | its MCP                      |
      | its MCP, with a slash,       |
      | the gateway's plain          |
      | the gateway's, with a slash, |

  @WR-07
  Scenario: Address and token may stand on the wrapper's command line
    When a raw client on stdio connects to "clock" of gateway A by words on the wrapper's command line
    Then a result of 1000 characters of "clock" on gateway A arrives whole
