@audit @minimal @security
Feature: What is refused is on record
  Whoever means harm tries doors before one opens. The tries are the only warning, and nobody is warned by a record of what
  succeeded.
  Verifies: OWASP ASVS 4.0, 7.1.4, 7.2.1 and 7.2.2; the gateway's documentation of logging ("Security Event Logging")

  Background:
    Given gateway A keeps an account of everything

  @AU-20 @critical
  Scenario Outline: It is on record when <attempt>
    Given gateway A has a team of <people>
    And the member has made a tool for the team
    When <attempt>
    Then gateway A has the refusal on record: who, what, and from where

    Examples:
      | attempt                                                         | people                   |
      | the viewer removes the tool of the team                         | a member and a viewer    |
      | the stranger removes the tool of the team                       | a member, and a stranger |
      | the stranger calls the tool of the team over JSON-RPC           | a member, and a stranger |
      | the stranger calls the tool of the team over streamable HTTP    | a member, and a stranger |
      | a token that may only read calls the tool of the team           | a member                 |
      | somebody looks at the tool of the team without a token          | a member                 |
      | somebody looks at the tool of the team with a forged token      | a member                 |
      | somebody looks at the tool of the team with a revoked token     | a member                 |
      | the member looks at the tool of the team after being locked out | a member                 |
      | somebody logs in as the member with a wrong password            | a member                 |
      | somebody logs in as nobody                                      | a member                 |

  @AU-21 @critical
  Scenario Outline: The security events tell of it when <attempt>
    Given gateway A has a team of <people>
    And the member has made a tool for the team
    When <attempt>
    Then the security events of gateway A tell of the refusal

    Examples:
      | attempt                                                         | people                |
      | the viewer removes the tool of the team                         | a member and a viewer |
      | somebody looks at the tool of the team with a forged token      | a member              |
      | somebody looks at the tool of the team with a revoked token     | a member              |
      | the member looks at the tool of the team after being locked out | a member              |
      | somebody logs in as the member with a wrong password            | a member              |

  @AU-22
  Scenario: Permissions that were asked for are on record, granted or refused
    Given gateway A has a team of a member and a viewer
    And the member has made the tool "anvil" on gateway A for the team
    And the member has made a tool for the team
    When the member calls the tool "anvil" over JSON-RPC
    Then gateway A has on record that tools.execute was granted to the member
    When the viewer removes the tool of the team
    Then gateway A has on record that tools.delete was refused to the viewer

  @AU-23 @requires.loopback
  Scenario Outline: It is on record where somebody was when <attempt>
    Given gateway A has a team of a member
    When <attempt>
    Then gateway A has on record where they were

    Examples:
      | attempt                                                |
      | somebody elsewhere logs in with a wrong password       |
      | somebody elsewhere logs in so, and claims to be nearer |
