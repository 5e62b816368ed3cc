@compliance @minimal @requires.loopback
Feature: What the protocol's own authors say of a gateway
  The authors of MCP have a suite of their own that judges servers. It is a second opinion: it knows nothing of gateways, so
  whatever it says of its own server must be said of the gateway before that server as well.
  Verifies: the official conformance suite of MCP, @modelcontextprotocol/conformance 0.1.16

  @CO-110 @critical
  Scenario Outline: The official suite finds <subject> in order
    Given gateway A keeps sessions
    And the official suite has judged gateway A
    Then the official suite finds nothing wrong with "<subject>"

    Examples:
      | subject                       |
      | server-initialize             |
      | logging-set-level             |
      | ping                          |
      | completion-complete           |
      | tools-list                    |
      | tools-call-simple-text        |
      | tools-call-image              |
      | tools-call-audio              |
      | tools-call-embedded-resource  |
      | tools-call-mixed-content      |
      | tools-call-with-logging       |
      | tools-call-error              |
      | tools-call-with-progress      |
      | tools-call-sampling           |
      | tools-call-elicitation        |
      | json-schema-2020-12           |
      | elicitation-sep1034-defaults  |
      | elicitation-sep1330-enums     |
      | server-sse-polling            |
      | server-sse-multiple-streams   |
      | resources-list                |
      | resources-read-text           |
      | resources-read-binary         |
      | resources-templates-read      |
      | resources-subscribe           |
      | resources-unsubscribe         |
      | prompts-list                  |
      | prompts-get-simple            |
      | prompts-get-with-args         |
      | prompts-get-embedded-resource |
      | prompts-get-with-image        |
      | dns-rebinding-protection      |

  @CO-111
  Scenario: Everything that the official suite asks about is judged here
    Given gateway A keeps sessions
    And the official suite has judged gateway A
    Then the official suite asked about everything that is judged here, and nothing else

  @CO-112
  Scenario: What the official suite finds is the gateway's doing
    When the official suite has judged its own server
    Then the official suite finds nothing wrong with anything
