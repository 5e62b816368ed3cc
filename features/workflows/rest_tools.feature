@workflow @basic @requires.loopback
Feature: REST APIs wrapped as tools
  Most of what a company has speaks REST, not MCP. The gateway wraps it: what a client gives a tool must arrive at the
  service in the right place and nowhere else, and what the service says must come back.
  Verifies: requirements AC-1, PR-5; MCP 2025-11-25, server/tools; RFC 3986, 2.4; RFC 9110, 9.2.2

  @WF-30 @AC-1 @critical
  Scenario Outline: A tool that <operation> an item asks the service as its operation says
    Given gateway A has a tool that <operation> an item of a REST service
    When a client calls the tool of the service
    Then the service got one <verb>, with the item in its path and the other arguments in its <place>

    Examples:
      | operation | verb   | place |
      | looks up  | GET    | query |
      | adds      | POST   | body  |
      | replaces  | PUT    | body  |
      | changes   | PATCH  | body  |
      | removes   | DELETE | body  |

  @WF-31 @security @critical
  Scenario Outline: The item <item> is one item to the service
    Given gateway A has a tool that removes an item of a REST service
    When a client calls the tool of the service for the item "<item>"
    Then the service was asked for the item "<item>", and for nothing else

    Examples: plain
      | item      |
      | a b       |
      | 100 %     |
      | Uhr 時計  |
      | 7;x=1,b=2 |

    Examples: that means something in an address
      | item           |
      | a/b            |
      | ../../accounts |
      | 7?all=1        |
      | 7#top          |

  @WF-32 @security @critical @requires.database_access
  Scenario Outline: A service that asks for <credential> gets its own, and nobody else does
    Given gateway A has a tool that adds an item of a REST service, which asks for <credential>
    When a client calls the tool of the service
    Then the service got its own credential, and not the client's
    And no list of gateway A shows the credential
    And neither the database nor the log of gateway A holds the credential

    Examples:
      | credential            |
      | a token               |
      | a user and a password |
      | a key in a header     |

  @WF-33 @PR-5
  Scenario Outline: When the service answers with <answer>, the client gets it
    Given gateway A has a tool that adds an item of a REST service
    And the service answers with <answer>
    When a client calls the tool of the service
    Then the client gets <answer>, as the service said it

    Examples:
      | answer                                 |
      | an object                              |
      | an object with a number beyond 64 bits |
      | a list                                 |
      | a new item                             |
      | a copy                                 |
      | a text                                 |
      | nothing                                |
      | nothing but that it took the item      |

  @WF-34
  Scenario: What the service answers is structured content where the tool describes it
    Given gateway A has a tool that looks up an item of a REST service, with a description of its answers
    When a client calls the tool of the service
    Then the answer of the service is structured content too

  @WF-35 @PR-5 @critical
  Scenario Outline: When the service answers <answer>, the client is told
    Given gateway A has a tool that adds an item of a REST service
    And the service answers <answer>
    When a client calls the tool of the service
    Then the call fails as a tool fails, and tells of "<words>"
    And the client is told the status of <answer>

    Examples:
      | answer                                            | words        |
      | that there is no such item                        | no such item |
      | that there is no such item, as a problem document | no such item |
      | that it is out of order                           | out of order |
      | that it is busy                                   | too busy now |

  @WF-36 @PR-2
  Scenario: A service that never answers is given up when the tool's time is over
    Given gateway A ends calls after 3 seconds
    And gateway A has a tool that adds an item of a REST service
    And the service answers never
    When a client calls the tool of the service
    Then the call fails as a tool fails, and tells of "timed out"
    And the service got the request once

  @WF-37 @PR-2
  Scenario: A service that is gone is named as the reason
    Given gateway A has a tool that adds an item of a REST service
    And the service is gone
    When a client calls the tool of the service
    Then the call fails as a tool fails, and tells of "connection"

  @WF-38 @critical
  Scenario: A busy service is not asked twice to add the same item
    Given gateway A has a tool that adds an item of a REST service
    And the service answers that it is busy
    When a client calls the tool of the service
    Then the service got the request once

  @WF-39 @FW-E
  Scenario Outline: A call <mistake> never reaches the service
    Given gateway A has a tool that adds an item of a REST service
    When a client calls the tool of the service <mistake>
    Then the call is refused with a reason, and the service heard nothing of it

    Examples:
      | mistake                   |
      | without the item          |
      | with a word for the count |
      | with a list for the note  |

  @WF-60
  Scenario: A service that moved is asked where it is now, with its credential
    Given gateway A has a tool that adds an item of a REST service, which asks for a token
    And a client calls the tool of the service
    When the service moves, and an administrator tells gateway A where it is
    And a client calls the tool of the service
    Then the service got its own credential, and not the client's
    And the service got the request once

  @WF-61
  Scenario: Of an answer, a client gets the part that an administrator chose
    Given gateway A has a tool that looks up an item of a REST service, of which only the price is wanted
    When a client calls the tool of the service
    Then the client gets the price, and nothing else of the answer
