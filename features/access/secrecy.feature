@access @minimal @security
Feature: What answers give away
  Mistakes happen by accident and on purpose. The answer to one helps who made it and tells nothing about how the gateway
  is built; and no header from elsewhere becomes part of what the gateway says about itself.
  Verifies: OWASP ASVS 4.0, 7.4.1, 14.5.3 and 14.5.4; OWASP WSTG-INPV-17; MCP 2025-11-25, transports ("Security Warning")

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
