@federation @minimal
Feature: Discovery of tools
  An agent can only use what it finds, and only trust a tool whose origin and definition are those its owner gave it.
  One odd or broken tool of a peer must not cost the others.
  Verifies: federation test plan TD-01 and TD-02; live report (LV-1.3);
  https://modelcontextprotocol.io/specification/2025-11-25/server/tools

  @TD-01 @critical
  Scenario: Local tools are told apart from those of peers
    Given gateway A has a tool "note" of its own
    And gateway A offers the tools "chime, strike" of server "clock"
    Then the local tools of gateway A are
      | tool | peer | kind | came by |
      | note | none | REST | api     |

  @TD-02 @critical
  Scenario: The tools of all peers are listed, each with its origin
    Given gateway A has a tool "note" of its own
    And gateway A offers the tools "chime, strike" of server "clock"
    And gateway B offers the tools "count" of server "maths" to gateway A as peer "hub"
    Then all tools of gateway A are
      | tool        | peer  | kind | came by    |
      | note        | none  | REST | api        |
      | chime       | clock | MCP  | federation |
      | strike      | clock | MCP  | federation |
      | maths-count | hub   | MCP  | federation |

  @FD-201 @LV-1.3 @critical
  Scenario: Every face of a gateway lists the same tools
    Given gateway A has a tool "note" of its own
    And gateway A offers the tools "chime, strike" of server "clock"
    And gateway B offers the tools "count" of server "maths" to gateway A as peer "hub"
    Then every face of gateway A lists the same 4 tools

  @FD-202 @critical
  Scenario Outline: Tools arrive as their server describes them <way>
    Given gateway B offers everything of server "clock" to gateway A as peer "hub"
    Then <gateway> describes the tools of "<peer>" exactly as server "clock" does

    Examples:
      | way                  | gateway   | peer  |
      | through one gateway  | gateway B | clock |
      | through two gateways | gateway A | hub   |

  @FD-203
  Scenario Outline: An unusual tool is kept as it is: <oddity>
    Given server "clock" has a tool "chime" with <oddity>, beside "strike"
    When an administrator adds server "clock" to gateway A
    Then gateway A describes the tools of "clock" exactly as server "clock" does
    And calling "chime" of "clock" on gateway A reaches "chime" of server "clock"

    Examples:
      | oddity                           |
      | no description                   |
      | an empty description             |
      | a description of 5000 characters |
      | a description in many scripts    |
      | a description of several lines   |
      | quotes in its description        |
      | no arguments at all              |
      | references in its schema         |
      | alternatives in its schema       |
      | a schema that names its dialect  |
      | a title                          |
      | annotations                      |
      | an output schema                 |
      | icons                            |
      | metadata                         |

  @FD-204 @critical
  Scenario: Two peers have a tool of the same name, and each call reaches its own
    Given gateway A offers the tools "chime" of server "clock"
    And gateway A offers the tools "chime" of server "tower"
    Then calling "chime" of "clock" on gateway A reaches "chime" of server "clock"
    And calling "chime" of "tower" on gateway A reaches "chime" of server "tower"

  @FD-205
  Scenario: Peer and tool names that run together to the same full name stay callable
    Given server "clock" has the tools "b-chime"
    And server "tower" has the tools "chime"
    And server "clock" is a peer of gateway A whose name is the mark, followed by ""
    And server "tower" is a peer of gateway A whose name is the mark, followed by "-b"
    Then calling "b-chime" of "clock" on gateway A reaches "b-chime" of server "clock"
    And calling "chime" of "tower" on gateway A reaches "chime" of server "tower"

  @FD-206
  Scenario Outline: A tool is called by its own name at its server: <tool>
    Given gateway A offers the tools "<tool>" of server "clock"
    Then calling "<tool>" of "clock" on gateway A reaches "<tool>" of server "clock"

    Examples:
      | tool       |
      | get.time   |
      | get_time   |
      | get-time   |
      | clock/time |
      | GETTIME    |
      | getTime    |
      | a.b_c-d/E  |
      | 2nd_hand   |
      | x          |

  @FD-207
  Scenario: Two tools of one peer whose names differ only in punctuation are both callable
    Given gateway A offers the tools "get_time, get-time" of server "clock"
    Then gateway A lists of peer "clock" exactly the tools "get_time, get-time"
    And calling "get_time" of "clock" on gateway A reaches "get_time" of server "clock"
    And calling "get-time" of "clock" on gateway A reaches "get-time" of server "clock"

  @FD-208
  Scenario: A gateway that holds tools of similar names can become a peer
    Given gateway B offers the tools "get_time, get-time, chime" of server "clock"
    Then adding gateway B to gateway A as peer "hub" works

  @FD-209
  Scenario: A peer of 200 tools is registered in time, and every face lists them all
    Given server "depot" has 200 tools
    When an administrator adds server "depot" to gateway A
    Then every face of gateway A lists the same 200 tools

  @FD-210
  Scenario: A peer that lists its tools in pages is read to the last page
    Given server "depot" has 75 tools, listed in pages of 10
    When an administrator adds server "depot" to gateway A
    Then every face of gateway A lists the same 75 tools

  @FD-211
  Scenario Outline: Paging through a long list gives each tool exactly once, by <size>
    Given server "depot" has 120 tools
    When an administrator adds server "depot" to gateway A
    Then paging through the tools of gateway A by <size> gives each of the 120 exactly once

    Examples:
      | size |
      | 7    |
      | 50   |
      | 60   |

  @FD-212 @MS-09 @minor
  Scenario: A page that was never given out is refused
    Given gateway A offers the tools "chime" of server "clock"
    Then gateway A refuses to go on after a page that it never gave out

  @FD-213
  Scenario: A peer without tools is a peer like any other
    Given server "clock" has the tools ""
    When an administrator adds server "clock" to gateway A
    Then the peers of gateway A are
      | name  | enabled | reachable |
      | clock | yes     | yes       |
    And gateway A lists of peer "clock" exactly the tools ""
    When the offer of server "clock" changes
      | tool  | change |
      | chime | gained |
    And an administrator refreshes peer "clock" of gateway A
    Then gateway A lists of peer "clock" exactly the tools "chime"
    When the offer of server "clock" changes
      | tool  | change    |
      | chime | withdrawn |
    And an administrator refreshes peer "clock" of gateway A
    Then gateway A lists of peer "clock" exactly the tools ""

  @FD-214
  Scenario Outline: A tool that the gateway does not accept is named, and the others stay: <flaw>
    Given server "clock" lists, after the tools "chime" and "strike", a tool <flaw>
    When an administrator adds server "clock" to gateway A
    Then gateway A lists of peer "clock" exactly the tools "chime, strike"
    And gateway A tells that it left out one tool of "clock"

    Examples:
      | flaw                             |
      | with an empty name               |
      | with a blank in its name         |
      | with a name of 300 characters    |
      | with markup for a name           |
      | with a script in its description |

  @FD-215
  Scenario Outline: A malformed tool of a peer does not cost the others: <flaw>
    Given server "clock" lists, after the tools "chime" and "strike", a tool <flaw>
    When an administrator adds server "clock" to gateway A
    Then gateway A lists of peer "clock" exactly the tools "chime, strike"

    Examples:
      | flaw                             |
      | without a name                   |
      | with a number for a name         |
      | with a number for a description  |
      | without a schema                 |
      | with a text for a schema         |
      | with a schema of an unknown type |
      | with the name of another one     |

  @FD-216
  Scenario Outline: A long tool name that the protocol allows is kept: <length> characters
    Given server "clock" has a tool whose name is <length> characters long, beside "strike"
    When an administrator adds server "clock" to gateway A
    Then calling the long-named tool of "clock" on gateway A reaches server "clock"

    Examples:
      | length |
      | 64     |
      | 100    |
      | 128    |

  @FD-217
  Scenario: The order of a list is the same on every face and every time
    Given gateway A offers everything of server "clock"
    And gateway B offers the tools "chime, strike, count" of server "maths" to gateway A as peer "hub"
    Then every face of gateway A lists the tools in one order, again and again
