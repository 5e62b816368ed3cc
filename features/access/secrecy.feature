@access @minimal @security
Feature: What answers give away
  Mistakes happen by accident and on purpose. The answer to one helps who made it and tells nothing about how the gateway
  is built; and no header from elsewhere becomes part of what the gateway says about itself.
  Verifies: OWASP ASVS 4.0, 4.2.2, 7.4.1, 8.2.1, 14.4.3 to 14.4.7, 14.5.3 and 14.5.4; OWASP WSTG-INPV-17; MCP 2025-11-25,
  transports ("Security Warning")

  Background:
    Given gateway A is running

  @AC-50 @critical
  Scenario Outline: The mistakes of <who> bring out nothing of the inside
    When <who> makes every mistake that can be made on gateway A
    Then no answer tells anything about the inside of the gateway

    Examples:
      | who                      |
      | an administrator         |
      | somebody without a token |

  @AC-51
  Scenario Outline: A foreign <header> header gets into no address
    Then no address in an answer of gateway A follows a foreign <header> header

    Examples:
      | header           |
      | Host             |
      | X-Forwarded-Host |

  @AC-52 @critical
  Scenario: A foreign page cannot read what the gateway answers
    Then gateway A lets no foreign page read its answers

  @AC-53 @MT-13 @critical
  Scenario Outline: What a foreign page sends over <way> is refused
    Then gateway A refuses what a foreign page sends over <way>

    Examples:
      | way             |
      | streamable HTTP |
      | SSE             |

  @AC-54 @critical
  Scenario Outline: Answers over <way> <guard>
    Then the answers of gateway A over <way> <guard>

    Examples:
      | way             | guard                                             |
      | REST            | are kept by nobody in between                     |
      | JSON-RPC        | are kept by nobody in between                     |
      | streamable HTTP | are kept by nobody in between                     |
      | SSE             | are kept by nobody in between                     |
      | REST            | are taken for what they say they are              |
      | JSON-RPC        | are taken for what they say they are              |
      | streamable HTTP | are taken for what they say they are              |
      | SSE             | are taken for what they say they are              |
      | REST            | are shown inside no foreign page                  |
      | REST            | let no script run but the gateway's own           |
      | REST            | hold browsers to encryption where they came by it |

  @AC-55 @critical
  Scenario: What a foreign page has the administrator's browser send is not done
    When a foreign page has the administrator's browser send gateway A something, with its cookie
    Then that is refused, and nothing came of it on gateway A
