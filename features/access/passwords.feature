@access @minimal @security
Feature: Guessing passwords
  Who guesses must not get far, and who is guessed at must not lose more than necessary: the account that somebody tries
  is locked, nobody else's, and the answers do not tell which accounts there are.
  Verifies: the gateway's documentation of account lockout; OWASP ASVS 4.0, 2.2.1

  Background:
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger

  @AC-40 @critical
  Scenario: Five wrong passwords lock the account, and nobody else's
    When somebody tries 4 wrong passwords of the "viewer" on gateway A
    And somebody tries 5 wrong passwords of the "member" on gateway A
    Then gateway A does not let the "member" in by password
    And gateway A lets the "viewer" in by password
    And gateway A lets the "stranger" in by password

  @AC-41
  Scenario: Guessers do not learn which accounts exist
    Then nothing tells guessers of passwords on gateway A which accounts exist
