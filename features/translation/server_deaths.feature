@translation @faults @requires.programs
Feature: A bridge whose server dies
  Servers crash. Their clients must learn it at once instead of waiting for an answer that cannot come, and whoever operates
  the bridge must either find it working again or be told by its health that it is not.
  Verifies: requirements PR-1, PR-2 and PR-5; JSON-RPC 2.0, section 5 (a call is answered)

  @TR-31 @PR-5 @minimal @critical @PR-2
  Scenario Outline: Whoever waits for an answer learns that the server died: <face>
    Given a server behind a bridge of its own that speaks <face>
    And a client waits for an answer that the server keeps back
    When the server dies
    Then the waiting client learns that the server died

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-32 @minimal @critical @PR-1
  Scenario Outline: A bridge serves again after its server died, or says that it is unfit: <face>
    Given a server behind a bridge of its own that speaks <face>
    And a client waits for an answer that the server keeps back
    When the server dies
    Then the bridge serves the next client, or says that it is unfit

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |
