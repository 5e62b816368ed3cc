@performance @load @basic @timed @requires.loopback @requires.process_control
Feature: Many clients at once
  A gateway that is quick for one client may lose calls, leak or stand still with fifty. Load comes from Locust, in processes
  of its own; the limits are the document's, stretched only by what the machine lacks, and every figure is in the report.
  The tool that is called takes next to no time, so that the gateway is what is measured.
  Verifies: testing framework, performance (FW-P) and connections (FW-I); production readiness under load (PR-6)

  @PF-11 @long @FW-P @PR-6 @critical
  Scenario: Fifty clients call tools at once
    When gateway A is put under load
      | asked for  | number | users |
      | tool calls | 100    | 50    |
    Then the load keeps within
      | figure    | limit         |
      | succeeded | at least 90 % |
      | average   | less than 5 s |
    And the server behind it got every call once, and every answer was its own
    And gateway A is as well as before the load

  @PF-12 @long @FW-P @slow @normal
  Scenario: A hundred monitors ask at once whether the gateway is well
    When gateway A is put under load
      | asked for       | number | users |
      | health requests | 1000   | 100   |
    Then the load keeps within
      | figure  | limit         |
      | average | less than 1 s |
      | failed  | less than 5 % |

  @PF-13 @long @FW-P @stress @normal
  Scenario: Two hundred connections at once do no harm
    When gateway A is put under load
      | asked for   | number | users |
      | connections | 200    | 200   |
    Then the load keeps within
      | figure | limit          |
      | failed | less than 50 % |
    And gateway A is as well as before the load

  @PF-14 @long @FW-P @normal
  Scenario: A single client's calls are quick, and alike
    When gateway A is put under load
      | asked for  | number | users |
      | tool calls | 60     | 1     |
    Then the load keeps within
      | figure    | limit            |
      | average   | less than 100 ms |
      | median    | less than 50 ms  |
      | deviation | less than 50 ms  |

  @PF-15 @long @FW-I @normal
  Scenario: Ten new clients come at once, again and again
    When gateway A is put under load
      | asked for   | number | users |
      | new clients | 30     | 10    |
    Then the load keeps within
      | figure    | limit         |
      | succeeded | at least 80 % |
    And gateway A is as well as before the load

  @PF-16 @long @FW-P @normal
  Scenario: Two load generators share the work
    When gateway A is put under load
      | asked for  | number | users | generators |
      | tool calls | 60     | 10    | 2          |
    Then the load keeps within
      | figure    | limit         |
      | succeeded | at least 90 % |
    And the server behind it got every call once, and every answer was its own

  @PF-17 @FW-I @long @slow @normal
  Scenario: Streams are stable for half a minute
    Given gateway A says every 5 seconds that its streams are alive
    When gateway A is put under load
      | asked for | users | duration |
      | streams   | 10    | 30 s     |
    Then the load keeps within
      | figure    | limit          |
      | succeeded | at least 100 % |
    And gateway A is as well as before the load

  @PF-18 @FW-P @long @slow @normal
  Scenario: Memory stays what it is over a minute of calls
    When gateway A is put under load
      | asked for  | users | rate          | duration |
      | tool calls | 10    | 10 per second | 60 s     |
    Then the load keeps within
      | figure        | limit          |
      | memory growth | less than 10 % |
      | succeeded     | at least 90 %  |
      | average       | less than 1 s  |
    And gateway A is as well as before the load

  @PF-19 @FW-P @long @slow @normal
  Scenario: Fifty clients at an ordinary pace leave the processor room
    When gateway A is put under load
      | asked for  | users | rate         | duration |
      | tool calls | 50    | 5 per second | 30 s     |
    Then the load keeps within
      | figure        | limit          |
      | processor use | less than 80 % |
      | succeeded     | at least 90 %  |
      | average       | less than 5 s  |

  @PF-20 @PR-6 @soak @slow @normal
  Scenario: A gateway that is used for long leaks nothing
    When gateway A is put under load
      | asked for  | users | rate         | duration |
      | tool calls | 10    | 5 per second | as asked |
    Then the load keeps within
      | figure        | limit          |
      | memory growth | less than 10 % |
      | succeeded     | at least 99 %  |
      | average       | less than 1 s  |
    And the server behind it got every call once, and every answer was its own
    And gateway A is as well as before the load
