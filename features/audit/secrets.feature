@audit @minimal @security
Feature: No secret is on record
  Records are read by more people than any password was meant for, copied, kept for years and sent elsewhere. What opens
  doors has no place there, neither in the accounts nor in what is shown of them nor in the log.
  Verifies: OWASP ASVS 4.0, 7.1.1 and 7.1.2; OWASP Logging Cheat Sheet ("Data to exclude")

  @AU-30 @critical
  Scenario Outline: Nothing on record holds <secrets>
    Given gateway A keeps an account of everything
    And gateway A has a team of a member
    When people use <secrets> on gateway A
    Then nothing that gateway A has on record holds any of these secrets

    Examples:
      | secrets                          |
      | passwords                        |
      | tokens of people                 |
      | a token for a peer               |
      | a user and a password for a peer |
      | a header for a peer              |
      | a client secret for OAuth        |
      | a key for a tool                 |
