@workflow @basic @requires.loopback
Feature: Documents converted through a gateway
  A converter of documents is the server that people connect first. A report that arrives without its table, or a broken
  file that looks like an empty one, spoils what is made of it later, and nobody sees where.
  Verifies: MCP testing framework, workflows (FW-E: initialize, list, convert); requirements PR-5, AC-1

  @WF-10 @FW-E @AC-1 @critical
  Scenario Outline: A <document> document arrives whole from a converter on <protocol>
    Given markitdown-mcp, served over <protocol>, is registered with gateway A
    When a client has a <document> document converted through gateway A, and by the converter itself as well
    Then the gateway answered as the guest itself
    And the result holds what is in the <document> document

    Examples: on streamable HTTP
      | document | protocol        |
      | text     | streamable HTTP |
      | HTML     | streamable HTTP |
      | CSV      | streamable HTTP |
      | DOCX     | streamable HTTP |
      | PDF      | streamable HTTP |

    Examples: on SSE
      | document | protocol |
      | HTML     | SSE      |
      | PDF      | SSE      |

  @WF-11
  Scenario: A client learns what can be converted from the converter's own words
    Given markitdown-mcp, served over streamable HTTP, is registered with gateway A
    When a client on streamable HTTP asks gateway A and the guest itself for their tools
    Then the gateway answered as the guest itself

  @WF-12 @PR-5
  Scenario: A text of a million characters arrives to the last one
    Given markitdown-mcp, served over streamable HTTP, is registered with gateway A
    When a client has a large text document converted through gateway A, and by the converter itself as well
    Then the gateway answered as the guest itself
    And every character of the large text arrived

  @WF-13
  Scenario: An empty document is an empty result, and no failure
    Given markitdown-mcp, served over streamable HTTP, is registered with gateway A
    When a client has an empty text document converted through gateway A, and by the converter itself as well
    Then the gateway answered as the guest itself
    And the result is empty

  @WF-14 @FW-E @PR-5 @critical
  Scenario Outline: A <document> is refused in the converter's words
    Given markitdown-mcp, served over streamable HTTP, is registered with gateway A
    When a client has a <document> converted through gateway A, and by the converter itself as well
    Then the guest itself refused all of it
    And the gateway answered as the guest itself

    Examples:
      | document             |
      | DOCX that breaks off |
      | PDF that breaks off  |
      | file of random bytes |

  @WF-15 @FW-E @PR-5
  Scenario Outline: To convert <place> is refused in the converter's words
    Given markitdown-mcp, served over streamable HTTP, is registered with gateway A
    When a client has <place> converted through gateway A, and by the converter itself as well
    Then the guest itself refused all of it
    And the gateway answered as the guest itself

    Examples:
      | place                                  |
      | a file that is not there               |
      | an address of no kind                  |
      | an address of a kind that nobody knows |

  @WF-16 @PR-5
  Scenario: A document that travels in the call itself arrives whole
    Given markitdown-mcp, served over streamable HTTP, is registered with gateway A
    When a client has an HTML document in the call itself converted through gateway A, and by the converter itself as well
    Then the gateway answered as the guest itself
    And the result holds what is in the HTML document

  @WF-17 @FW-E @PR-5
  Scenario: What the converter refuses for its arguments is refused in its words
    Given markitdown-mcp, served over streamable HTTP, is registered with gateway A
    When a client on streamable HTTP asks gateway A and the guest itself about errors
    Then the guest itself refused all of it
    And the gateway answered as the guest itself
