@compliance @minimal
Feature: What a gateway serves, message by message
  A client is written by the protocol's schema. What does not follow it, some client will not read; what a client asks for
  wrongly is refused with the code that the protocol says, so that it can do better.
  Verifies: MCP 2024-11-05 to 2025-11-25, the published schemas; MCP 2025-11-25, server (tools, resources, prompts,
  utilities)

  Background:
    Given gateway A offers everything of server "clock"

  @CO-40 @MS-01 @critical
  Scenario Outline: A message follows the schema of every revision: <message> at the <endpoint> endpoint
    Then <message> of gateway A at its <endpoint> endpoint is valid in every revision

    Examples:
      | endpoint | message                        |
      | MCP      | the list of tools              |
      | MCP      | a result with structure        |
      | MCP      | a picture                      |
      | MCP      | a tool's failure               |
      | MCP      | the list of resources          |
      | MCP      | the list of resource templates |
      | MCP      | a document                     |
      | MCP      | a filled-in template           |
      | MCP      | the list of prompts            |
      | MCP      | a prompt                       |
      | MCP      | a completion                   |
      | JSON-RPC | the list of tools              |
      | JSON-RPC | a result with structure        |
      | JSON-RPC | a picture                      |
      | JSON-RPC | a tool's failure               |
      | JSON-RPC | the list of resources          |
      | JSON-RPC | the list of resource templates |
      | JSON-RPC | a document                     |
      | JSON-RPC | a filled-in template           |
      | JSON-RPC | the list of prompts            |
      | JSON-RPC | a prompt                       |
      | JSON-RPC | a completion                   |

  @CO-49 @MS-04 @security @critical
  Scenario Outline: A file of the gateway's machine is no resource: <address> at the <endpoint> endpoint
    When a client reads <address> at the <endpoint> endpoint of gateway A
    Then the request is refused, and no file is shown

    Examples:
      | endpoint | address                        |
      | MCP      | a file by its path             |
      | MCP      | a file by its path and machine |
      | MCP      | a file above everything        |
      | MCP      | a file above a template        |
      | JSON-RPC | a file by its path             |
      | JSON-RPC | a file by its path and machine |
      | JSON-RPC | a file above everything        |
      | JSON-RPC | a file above a template        |
