@faults @standard @own_gateway @requires.own_database @requires.programs
Feature: A database at the end of a bad line
  Between a gateway and its database there may be switches, firewalls and proxies that forget connections. A gateway must
  notice, say so in time, and need nobody's help when the line is well again.
  Verifies: requirement PR-2; RFC 9110, section 15.6

  @FA-06 @PR-2 @critical @slow
  Scenario Outline: A gateway works again by itself when the line to its database was <trouble>
    Given gateway A reaches its database over a line that can be hurt
    And gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When the line between gateway A and its database is <trouble>
    And everybody asks gateway A for something meanwhile
    And the line between gateway A and its database is well again
    Then gateway A soon serves everybody again

    Examples:
      | trouble               |
      | cut                   |
      | reset                 |
      | dead silent           |
      | closed by the far end |

  @FA-07 @PR-2 @critical @slow
  Scenario Outline: Nobody waits for long for a database whose line is <trouble>
    Given gateway A reaches its database over a line that can be hurt
    And gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When the line between gateway A and its database is <trouble>
    Then everybody who asks gateway A is told something in time

    Examples:
      | trouble               |
      | cut                   |
      | reset                 |
      | dead silent           |
      | closed by the far end |

  @FA-08 @critical @slow
  Scenario: A gateway that is started without its database works as soon as it is there
    Given gateway A, with its shipped command, reaches its database over a line that can be hurt
    And gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When gateway A is shut down
    And the line between gateway A and its database is cut
    And gateway A is started and asks for its database in vain
    And the line between gateway A and its database is well again
    Then gateway A comes up by itself
    And gateway A soon serves everybody again
