@real-world @minimal @translation @requires.loopback @requires.programs
Feature: The MCP Inspector at a gateway
  The Inspector is what developers reach for first when they try a server. What it shows of a gateway must be what it shows
  of the server behind it, straight over the network and through the gateway's wrapper.
  Verifies: requirements PR-5, AC-2; MCP 2025-11-25, basic/transports; MCP Inspector 2.12, clients/cli

  Background:
    Given server-everything, served over stdio, is registered with gateway A

  @RW-04 @PR-5 @AC-2 @critical
  Scenario Outline: The MCP Inspector gets <what> over <way> as from the server itself
    When the MCP Inspector asks gateway A over <way> for "<what>", and the guest itself as well
    Then the gateway answered as the guest itself

    Examples: straight over the network
      | way             | what                   |
      | streamable HTTP | the list of tools      |
      | streamable HTTP | the list of resources  |
      | streamable HTTP | the list of prompts    |
      | streamable HTTP | a text of many scripts |
      | streamable HTTP | structured content     |
      | streamable HTTP | a picture              |
      | streamable HTTP | a tool's failure       |
      | streamable HTTP | a document             |
      | streamable HTTP | a prompt               |

    @wrapper
    Examples: through the wrapper
      | way   | what                   |
      | stdio | the list of tools      |
      | stdio | the list of resources  |
      | stdio | the list of prompts    |
      | stdio | a text of many scripts |
      | stdio | structured content     |
      | stdio | a picture              |
      | stdio | a tool's failure       |
      | stdio | a document             |
      | stdio | a prompt               |

  @RW-05 @critical
  Scenario: The MCP Inspector is told that a credential is missing
    When the MCP Inspector asks gateway A with a token that it never gave out
    Then the MCP Inspector is turned away for want of a credential
