@persistence
Feature: What one gateway exports, another one has
  An export is a backup, and the way from a test system to a productive one. What is missing in it is noticed when it is
  needed, and then it is too late.
  Verifies: the gateway's documentation of export and import; requirement AC-4 (all persistence layers keep state correctly)

  @PE-30 @AC-4 @minimal @critical @own_gateway
  Scenario Outline: An empty gateway that imports an export has the same <things>
    Given gateway A has something of every kind that can be exported
    When an administrator imports into gateway B what gateway A exports
    Then the import is reported as a success
    And the <things> of gateway B are those of gateway A

    Examples:
      | things          |
      | peers           |
      | tools           |
      | resources       |
      | prompts         |
      | virtual servers |

  @PE-31 @AC-4 @minimal @critical
  Scenario Outline: An import that is <told> leaves the <description> description of a <kind> that is there
    When an administrator creates the <kind> "ledger" on gateway A
    And an administrator imports the <kind> "ledger" into gateway A described anew, <told>
    Then the <kind> "ledger" of gateway A has its <description> description

    Examples:
      | kind   | told                               | description |
      | tool   | to skip what is there              | old         |
      | tool   | only tried out                     | old         |
      | tool   | to give another name to what comes | old         |
      | tool   | to fail on what is there           | old         |
      | tool   | to renew what is there             | new         |
      | prompt | to skip what is there              | old         |
      | prompt | only tried out                     | old         |
      | prompt | to give another name to what comes | old         |
      | prompt | to fail on what is there           | old         |
      | prompt | to renew what is there             | new         |

  @PE-32 @AC-4 @minimal @critical
  Scenario Outline: The <part> of <thing> comes with it
    Given gateway A has <thing> of which everything is set, its <part> too
    When an administrator takes it from gateway A to gateway B by export and import
    Then its <part> is on gateway B as on gateway A

    Examples:
      | thing            | part          |
      | a tool           | description   |
      | a tool           | title         |
      | a tool           | tags          |
      | a tool           | input schema  |
      | a tool           | output schema |
      | a tool           | annotations   |
      | a prompt         | description   |
      | a prompt         | title         |
      | a prompt         | tags          |
      | a prompt         | template      |
      | a prompt         | arguments     |
      | a resource       | description   |
      | a resource       | tags          |
      | a resource       | type          |
      | a resource       | address       |
      | a virtual server | description   |
      | a virtual server | tags          |
      | a virtual server | tools         |
      | a peer           | description   |
      | a peer           | tags          |
      | a peer           | headers       |
      | a peer           | credential    |

    @requires.loopback
    Examples: what a web service of this machine is shown
      | thing  | part       |
      | a tool | method     |
      | a tool | headers    |
      | a tool | filter     |
      | a tool | credential |

  @PE-33 @AC-4 @minimal @critical @security
  Scenario Outline: What an administrator switched off is off where it is imported: <thing>
    Given gateway A has <thing> of which everything is set
    And an administrator switches it off at gateway A
    When an administrator takes it from gateway A to gateway B by export and import
    Then it is switched off at gateway B

    Examples:
      | thing            |
      | a tool           |
      | a prompt         |
      | a resource       |
      | a virtual server |
      | a peer           |
