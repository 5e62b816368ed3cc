@compliance @minimal @security
Feature: What people may enter
  What people enter comes back: in pages, in headers, in the words that a model reads. What is no name and no address is
  refused when it is entered, with a reason, and leaves nothing behind.
  Verifies: requirement FW-C (path traversal); OWASP ASVS 4.0, 5.1.3, 5.2.6 and 12.3.1; OWASP API4:2023 and API7:2023

  Background:
    Given gateway A is running

  @CO-70 @FW-C @critical
  Scenario Outline: A name that is none is refused: <name> of <kind>
    When an administrator enters <name> as the name of <kind> on gateway A
    Then it is refused with a reason, and nothing of it is there

    Examples:
      | kind       | name                 |
      | a tool     | a script             |
      | a tool     | a line break         |
      | a tool     | a zero byte          |
      | a tool     | a million characters |
      | a resource | a script             |
      | a resource | a line break         |
      | a resource | a zero byte          |
      | a resource | a million characters |
      | a prompt   | a script             |
      | a prompt   | a line break         |
      | a prompt   | a zero byte          |
      | a prompt   | a million characters |
      | a server   | a script             |
      | a server   | a line break         |
      | a server   | a zero byte          |
      | a server   | a million characters |

  @CO-71 @critical
  Scenario Outline: An address that leads inside is refused: <address> of a tool
    When an administrator enters <address> as the address of a tool on gateway A
    Then it is refused with a reason, and nothing of it is there

    Examples:
      | address                          |
      | the metadata service             |
      | the metadata service by name     |
      | the metadata service as a number |
      | a file of the machine            |
      | a script                         |

  @CO-73 @critical
  Scenario Outline: A text that is none to keep is refused: <text> of <kind>
    When an administrator enters <text> as the text of <kind> on gateway A
    Then it is refused with a reason, and nothing of it is there

    Examples:
      | kind       | text                             |
      | a resource | a script                         |
      | a resource | a command                        |
      | a resource | a hundred thousand characters    |
      | a prompt   | a script                         |
      | a prompt   | a command                        |
      | a prompt   | a look at the gateway's settings |
      | a prompt   | a look at the gateway's inside   |
      | a prompt   | a brace that is never closed     |
      | a prompt   | eleven thousand characters       |

  @CO-74 @critical
  Scenario Outline: Nor is it put in later: <text> into <kind>
    When an administrator rewrites <kind> on gateway A into <text>
    Then it is refused with a reason, and gateway A has the text from before

    Examples:
      | kind       | text                          |
      | a resource | a script                      |
      | a resource | a hundred thousand characters |
      | a prompt   | a command                     |
      | a prompt   | a brace that is never closed  |
      | a prompt   | eleven thousand characters    |

  @CO-75 @critical
  Scenario Outline: A description that is none is refused: a script for <kind>
    When an administrator enters a script as the description of <kind> on gateway A
    Then it is refused with a reason, and nothing of it is there

    Examples:
      | kind       |
      | a tool     |
      | a resource |
      | a prompt   |
      | a server   |

  @CO-72 @FW-C @blocker @own_gateway
  Scenario: No path leads to a file of the machine
    Given gateway A shows its pages
    Then no path of gateway A leads to a file of its machine
