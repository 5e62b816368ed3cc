@audit @minimal @security
Feature: Who reads what is on record
  The record tells who does what in every team: it belongs to those who answer for the whole gateway. Teams never see each
  other's names, tools, results, and neither what the others did.
  Verifies: RBAC documentation ("Built-in RBAC Roles", platform administrators: audit logs); OWASP ASVS 4.0, 7.3.3

  Background:
    Given gateway A keeps an account of everything

  @AU-40 @critical
  Scenario: Administrators read what is on record, and nobody else
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    And the member has made a tool for the team
    Then these people read what gateway A has on record
      | who           | audit trail | security events | log     | logins  |
      | administrator | reads       | reads           | reads   | reads   |
      | team owner    | nothing     | nothing         | nothing | nothing |
      | member        | nothing     | nothing         | nothing | nothing |
      | viewer        | nothing     | nothing         | nothing | nothing |
      | stranger      | nothing     | nothing         | nothing | nothing |
      | no token      | nothing     | nothing         | nothing | nothing |

  @AU-41
  Scenario: Everybody is shown their own logins, and nobody else's
    Given gateway A has a team of a member, and a stranger
    Then the member is shown their own logins, and nobody else's
    And the stranger is shown their own logins, and nobody else's
