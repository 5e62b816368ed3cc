@faults @requires.programs
Feature: Several troubles at once
  Troubles seldom come alone, and not in the pairs that somebody thought of. Whatever befalls two peers together: the others
  are served meanwhile, and when it is over both are as before, without anybody's help.
  What befalls them is chosen by chance; -D seed=N chooses the same again, and the report says what it was.
  Verifies: requirements AC-4 and PR-2

  @FA-50 @AC-4 @PR-2 @minimal @normal @slow
  Scenario Outline: Two troubles at once leave nothing behind: choice <number>
    Given gateway A ends calls after 5 seconds
    And gateway A reaches server "clock" over a line that can be hurt
    And gateway A reaches server "calendar" over a line that can be hurt
    And gateway A offers the tools of server "diary"
    When troubles of choice <number> befall the servers "clock, calendar" of gateway A, and each is called
    Then calls of "diary" on gateway A succeed
    When the troubles are over
    Then calls of "clock" on gateway A succeed again
    And calls of "calendar" on gateway A succeed again

    Examples:
      | number |
      | 1      |
      | 2      |
      | 3      |

  @FA-51 @AC-4 @PR-2 @standard @critical @own_gateway @requires.own_database @slow
  Scenario Outline: Two parts of a system fail at once, and all is well when they are back: choice <number>
    Given gateway A ends calls after 5 seconds
    And gateway A reaches server "clock" over a line that can be hurt
    And a client knows the tool "echo" of "clock" on gateway A
    When troubles of choice <number> befall two of these on gateway A, and everybody asks it for something
      | part       |
      | PostgreSQL |
      | Redis      |
      | clock      |
    And both troubles of gateway A are over
    Then gateway A soon serves everybody again

    Examples:
      | number |
      | 1      |
      | 2      |
      | 3      |
