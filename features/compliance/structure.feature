@compliance @minimal
Feature: Results that keep what a tool promises
  A program reads a structured result by the schema that its tool declares, and trusts it. The gateway declares the schema to
  its clients: what breaks it must not reach them as a success, also where only the newest dialect of JSON Schema can tell.
  Verifies: MCP 2025-11-25, server/tools ("Output Schema") and basic ("JSON Schema Usage")

  @CO-50 @MS-06 @critical
  Scenario Outline: A result that breaks its tool's schema is no success: <promise> at the <endpoint> endpoint
    Given gateway A offers a tool that promises <promise>
    When a client has the promise kept at the <endpoint> endpoint of gateway A
    Then the client gets what was promised
    When a client has the promise broken at the <endpoint> endpoint of gateway A
    Then the client learns that the promise was not kept

    Examples:
      | endpoint | promise        |
      | MCP      | a whole number |
      | MCP      | a member       |
      | JSON-RPC | a whole number |
      | JSON-RPC | a member       |

  @CO-51 @MB-04 @critical
  Scenario Outline: A schema that names no dialect is one of 2020-12: <promise> at the <endpoint> endpoint
    Given gateway A offers a tool that promises <promise>
    When a client has the promise kept at the <endpoint> endpoint of gateway A
    Then the client gets what was promised
    When a client has the promise broken at the <endpoint> endpoint of gateway A
    Then the client learns that the promise was not kept

    Examples:
      | endpoint | promise             |
      | MCP      | a text and a number |
      | MCP      | a unit with a value |
      | MCP      | nothing unheard-of  |
      | JSON-RPC | a text and a number |
      | JSON-RPC | a unit with a value |
      | JSON-RPC | nothing unheard-of  |
