@audit @minimal @own_gateway @security
Feature: What is on record stays on record
  A record is needed most after something went wrong: after a crash, and after somebody left who does not want to be
  remembered. So an entry is there as soon as the deed is acknowledged, and outlives whoever it names.
  Verifies: NIST SP 800-92, 5.1 and 5.4 (log integrity, retention); OWASP ASVS 4.0, 7.3.3

  @AU-50 @critical
  Scenario Outline: Deeds and calls are on record after the gateway was <ended>
    Given gateway A keeps an account of everything
    And gateway A has a team of a member
    And the member has made the tool "hammer" on gateway A for the team
    When the member creates, changes and removes a prompt
    And the member calls the tool "hammer" over JSON-RPC
    And gateway A is <ended> and started again
    Then the audit trail of gateway A tells of each deed once: who, what, when, and whether it worked
    And one entry of gateway A tells of the call: who, which tool, when, and that it worked

    Examples:
      | ended          |
      | killed at once |
      | shut down      |

  @AU-51
  Scenario: Logins are on record after the account is removed
    Given gateway A keeps an account of everything
    And gateway A has a team of a member
    When somebody gets an account on gateway A, logs in, and is removed
    Then gateway A still has the login on record
