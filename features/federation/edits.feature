@federation @minimal
Feature: What administrators make of things from peers
  Names, descriptions, tags and switches of tools, resources and prompts are an administrator's own. They hold at once,
  clients work with them, and no refresh takes them away.
  Verifies: the gateway's documentation of its tools (custom name, tags, state); requirement AC-4

  @FD-480 @critical
  Scenario: A tool that got another name is found under it, and still reaches the one that it was
    Given gateway A offers the tools "chime, strike" of server "clock"
    And an administrator gives the tool "chime" of "clock" on gateway A the name "gong"
    Then clients of gateway A find the tool "chime" of "clock" with the name "gong"
    And calling "chime" of "clock" on gateway A reaches "chime" of server "clock"

  @FD-481 @AC-4
  Scenario Outline: The <field> that an administrator gave to a tool outlives a refresh
    Given gateway A offers the tools "chime, strike" of server "clock"
    And an administrator gives the tool "chime" of "clock" on gateway A the <field> "<text>"
    When the offer of server "clock" changes
      | tool  | change               |
      | chime | given another schema |
    And an administrator refreshes peer "clock" of gateway A
    Then clients of gateway A find the tool "chime" of "clock" with the <field> "<text>"

    Examples:
      | field       | text                    |
      | name        | gong                    |
      | description | It wakes the whole town |

  @FD-482
  Scenario Outline: A list by tag holds the <kind> that has it, and no other
    Given gateway A offers everything of server "clock"
    When an administrator gives the <kind> "<name>" of "clock" on gateway A the tag "night"
    Then the list of <kind>s with the tag "night" on gateway A holds "<name>", and nothing else

    Examples:
      | kind     | name          |
      | tool     | echo          |
      | resource | clocks        |
      | prompt   | compare_zones |

  @FD-483 @security
  Scenario Outline: A <kind> that was switched off is withheld, over a refresh too, until it is switched on
    Given gateway A offers server "clock" with
      | kind   | name | text       |
      | <kind> | lamp | Let it be. |
    When an administrator switches the <kind> "lamp" of "clock" on gateway A off
    Then clients of gateway A neither find nor get the <kind> "lamp" of "clock"
    When an administrator refreshes everything of peer "clock" of gateway A
    Then clients of gateway A neither find nor get the <kind> "lamp" of "clock"
    When an administrator switches the <kind> "lamp" of "clock" on gateway A on
    Then clients of gateway A get "Let it be." from the <kind> "lamp" of "clock"

    Examples:
      | kind     |
      | resource |
      | prompt   |
