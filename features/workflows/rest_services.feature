@workflow @minimal @requires.loopback
Feature: REST services as their administrator describes them
  An administrator says once how a service wants to be asked. Every client relies on that and none may bend it; what comes
  back is for that client alone. A gateway that gets it nearly right breaks somebody's data and tells nobody.
  Verifies: requirements AC-1, EF-4, PR-2, PR-5; the gateway's description of POST /tools and PUT /tools; MCP 2025-11-25,
  server/tools; RFC 9110, 5.5, 9.2.2 and 15; RFC 6570, 3.2.8; RFC 8259, 3; OpenAPI 3.1, "Style Values"

  # -- what a client gives -------------------------------------------------------------------------------------------
  @WF-70 @AC-1 @EF-4 @critical
  Scenario Outline: Values of every kind reach the service over <way> as they were given
    Given gateway A has a tool that adds an item of a REST service
    When a client calls the tool of the service over <way> with values of every kind
    Then the service got every value as it was given, once
    And the client gets an object, as the service said it

    Examples:
      | way              |
      | MCP              |
      | JSON-RPC         |
      | a virtual server |

  @WF-71 @PR-5
  Scenario Outline: The service finds <value> as the <name> in its <place>
    Given gateway A has a tool that looks up an item of a REST service, which takes any kind of value
    When a client calls the tool of the service with <value> as the <name>
    Then the service finds <value> in its <place>

    Examples:
      | value          | name | place |
      | the number 7   | item | path  |
      | the answer yes | item | path  |
      | the number 0.5 | note | query |
      | the answer no  | note | query |
      | an empty text  | note | query |
      | a formula      | note | query |
      | two words      | note | query |
      | an object      | note | query |

  # -- what an administrator says ------------------------------------------------------------------------------------
  @WF-72 @AC-1 @critical
  Scenario Outline: A tool that <operation> an item with <what> asks its service so
    Given gateway A has a tool that <operation> an item of a REST service, with <what>
    When a client calls the tool of the service
    Then the service was asked once, with <what>

    Examples: in headers and bodies
      | operation | what                       |
      | looks up  | headers of its own         |
      | adds      | headers of its own         |
      | adds      | a form instead of JSON     |
      | adds      | a form in parts            |
      | looks up  | another name for the count |
      | looks up  | the item as a header       |
      | looks up  | the count as a header      |

    Examples: in its address
      | operation | what                   |
      | looks up  | a fixed note           |
      | looks up  | a signature            |
      | looks up  | a name twice           |
      | looks up  | a name without a value |
      | adds      | a fixed note           |
      | adds      | a signature            |

  @WF-73
  Scenario Outline: A service that is asked with <what> from now on is asked so in the next call
    Given gateway A has a tool that <operation> an item of a REST service
    And a client calls the tool of the service
    When an administrator has the tool of the service ask with <what>
    And a client calls the tool of the service
    Then the service was asked once more, with <what>

    Examples:
      | operation | what                       |
      | adds      | another verb               |
      | adds      | another verb alone         |
      | looks up  | headers of its own         |
      | adds      | a form instead of JSON     |
      | looks up  | a fixed note               |
      | looks up  | another name for the count |
      | looks up  | the item as a header       |

  @WF-74 @security @critical
  Scenario: A token that was replaced is not shown to the service any more
    Given gateway A has a tool that adds an item of a REST service, which asks for a token
    And a client calls the tool of the service
    When an administrator gives the tool of the service another token
    And a client calls the tool of the service
    Then the service got the other token, and not the one before

  @WF-75 @security @critical @requires.database_access
  Scenario: A key among the headers of a tool is told its service, and is to be read nowhere
    Given gateway A has a tool that adds an item of a REST service, which asks for a key among its headers
    When a client calls the tool of the service
    Then the service got its own credential, and not the client's
    And neither the database nor the log of gateway A holds the credential

  @WF-85
  Scenario Outline: Clients find over <way> what was said of a tool
    Given gateway A has a tool that looks up an item of a REST service, of which much is said
    Then clients find over <way> what was said of the tool

    Examples:
      | way              |
      | MCP              |
      | JSON-RPC         |
      | a virtual server |

  # -- what nobody may do --------------------------------------------------------------------------------------------
  @WF-76 @security @critical
  Scenario: A line break in what becomes a header is refused
    Given gateway A has a tool that looks up an item of a REST service, which wants the note as a header
    When a client calls the tool of the service with a line break in the note
    Then the call is refused with a reason, and the service heard nothing of it

  @WF-77 @security @critical
  Scenario Outline: A service cannot send the gateway elsewhere by the status <status>
    Given gateway A has a tool that <operation> an item of a REST service, which asks for a key in a header
    And the service sends whoever asks it elsewhere, by the status <status>
    When a client calls the tool of the service
    Then nobody was asked elsewhere, and the client is told of the status <status>

    Examples:
      | operation | status |
      | looks up  | 302    |
      | adds      | 307    |

  @WF-78 @security @critical
  Scenario: A cookie for one caller does not come with the next one's request
    Given gateway A has a tool that adds an item of a REST service
    And the service answers with a cookie
    And a client calls the tool of the service
    When a client calls the tool of the service
    Then the service got no cookie

  @WF-79 @security
  Scenario: A service is not told by which session its client is known to the gateway
    Given gateway A keeps sessions
    And gateway A has a tool that adds an item of a REST service
    When a client calls the tool of the service in a session of its own
    Then the service learned nothing of the client's session

  # -- what a service answers ----------------------------------------------------------------------------------------
  @WF-80 @MS-06 @PR-5 @critical
  Scenario Outline: When a service that is described answers with <answer>, that is no success over <way>
    Given gateway A has a tool that looks up an item of a REST service, with a description of its answers
    And the service answers with <answer>
    When a client calls the tool of the service over <way>
    Then the call fails as a tool fails, and tells of "<words>"

    Examples:
      | way      | answer               | words   |
      | MCP      | a word for the price | integer |
      | JSON-RPC | a word for the price | integer |
      | JSON-RPC | a list               | object  |

  @WF-81
  Scenario: Of an answer, a client gets all parts that an administrator chose
    Given gateway A has a tool that looks up an item of a REST service, of which only the names are wanted
    When a client calls the tool of the service
    Then the client gets the names, and nothing else of the answer

  @WF-82
  Scenario: A client is told when an answer has no such part as an administrator chose
    Given gateway A has a tool that looks up an item of a REST service, of which only what is not there is wanted
    When a client calls the tool of the service
    Then the call fails as a tool fails, and tells of "filter"

  @WF-83 @PR-2
  Scenario: A service has the time that its tool gives it, where others have less
    Given gateway A ends calls after 3 seconds
    And gateway A has a tool that adds an item of a REST service, which has 8 seconds to answer
    And the service answers never
    When a client calls the tool of the service
    Then the service had the time that its tool gave it

  @WF-84 @PR-2 @critical
  Scenario: A service that breaks off is not asked again to add the same item
    Given gateway A has a tool that adds an item of a REST service
    And the service answers by breaking off
    When a client calls the tool of the service
    Then the service got the request once
