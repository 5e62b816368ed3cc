@faults @requires.programs
Feature: A peer at the end of a bad line
  Networks lose, delay and cut what they carry. A gateway must tell its clients in time that a call failed, never carry it
  out twice for it, go on serving what does not need that line, and need nobody's help when the line is well again.
  Verifies: requirements PR-2 and PR-6; federation test plan CG-02 and CG-03; MCP 2025-11-25, basic/lifecycle ("Timeouts")

  @FA-40 @CG-02 @CG-03 @PR-6 @minimal @critical
  Scenario Outline: A call over a line that is <trouble> fails in time, with a reason
    Given gateway A ends calls after 5 seconds
    And gateway A reaches server "clock" over a line that can be hurt
    When the line to "clock" is <trouble>
    And a client asks "now" of "clock" at the MCP endpoint of gateway A, with little patience
    Then the call ends with an error that gives a reason

    Examples:
      | trouble               |
      | cut                   |
      | reset                 |
      | dead silent           |
      | closed by the far end |

  @FA-41 @PR-2 @minimal @critical
  Scenario Outline: While a line is <trouble> others are served, and its peer is when it is well again
    Given gateway A ends calls after 5 seconds
    And gateway A reaches server "clock" over a line that can be hurt
    And gateway A offers the tools of server "calendar"
    When the line to "clock" is <trouble>
    And a client asks "now" of "clock" at the MCP endpoint of gateway A, with little patience
    Then calls of "calendar" on gateway A succeed
    When the line to "clock" is well again
    Then calls of "clock" on gateway A succeed again

    Examples:
      | trouble               |
      | cut                   |
      | reset                 |
      | dead silent           |
      | closed by the far end |

  @FA-42 @PR-6 @minimal @normal
  Scenario Outline: A line that is <trouble> changes no call and no answer
    Given server "echo" repeats what it is told
    And gateway A reaches server "echo" over a line that can be hurt
    When the line to "echo" is <trouble>
    And a client sends 200 000 bytes to "mirror" of "echo" on gateway A at every endpoint
    Then server "echo" received exactly 200 000 bytes, once from each endpoint
    And each answer is what server "echo" itself answers to 200 000 bytes

    Examples:
      | trouble |
      | slow    |
      | thin    |

  @FA-43 @minimal @critical
  Scenario: An answer that breaks off in the middle is told as a failure, with a reason
    Given gateway A ends calls after 5 seconds
    And server "echo" repeats what it is told
    And gateway A reaches server "echo" over a line that can be hurt
    When the line to "echo" breaks off 50000 bytes into the next answer
    And a client sends 200 000 bytes to "mirror" of "echo" at the MCP endpoint of gateway A
    Then the call ends with an error that gives a reason

  @FA-44 @minimal @critical
  Scenario: A call whose answer breaks off in the middle is not made again
    Given gateway A ends calls after 5 seconds
    And server "echo" repeats what it is told
    And gateway A reaches server "echo" over a line that can be hurt
    When the line to "echo" breaks off 50000 bytes into the next answer
    And a client sends 200 000 bytes to "mirror" of "echo" at the MCP endpoint of gateway A
    Then server "echo" received one call in all
    When a client sends whole numbers to "mirror" of "echo" at the MCP endpoint of gateway A
    Then the call gives a result
