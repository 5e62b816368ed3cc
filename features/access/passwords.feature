@access @minimal @security
Feature: Guessing passwords
  Who guesses must not get far, and who is guessed at must not lose more than necessary: the account that somebody tries
  is locked, nobody else's, and the answers do not tell which accounts there are.
  Verifies: the gateway's documentation of account lockout; OWASP ASVS 4.0, 2.2.1

  @AC-40 @critical
  Scenario: Five wrong passwords lock the account, and nobody else's
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    When somebody tries 4 wrong passwords of the "viewer" on gateway A
    And somebody tries 5 wrong passwords of the "member" on gateway A
    Then gateway A does not let the "member" in by password
    And gateway A lets the "viewer" in by password
    And gateway A lets the "stranger" in by password

  @AC-41
  Scenario: Guessers do not learn which accounts exist
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    Then nothing tells guessers of passwords on gateway A which accounts exist

  @AC-42
  Scenario: Guessers do not learn that the account is locked, nor when they are right
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    When somebody tries 5 wrong passwords of the "member" on gateway A
    Then even the right password of the "member" is answered as a wrong one

  @AC-43 @critical @requires.database_access
  Scenario: A lock lasts an hour
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    When somebody tries 5 wrong passwords of the "member" on gateway A
    Then the database of gateway A says that the "member" is locked for 60 minutes

  @AC-44 @critical
  Scenario: An administrator ends a lock at once
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    And somebody tries 5 wrong passwords of the "member" on gateway A
    And gateway A does not let the "member" in by password
    When the administrator of gateway A unlocks the "member"
    Then gateway A lets the "member" in by password

  @AC-45 @slow
  Scenario: A lock ends by itself, and does not begin again with the next mistake
    Given gateway A locks accounts for 1 minute
    And gateway A has a team of a team owner, a member and a viewer, and a stranger
    And somebody tries 5 wrong passwords of the "member" on gateway A
    And gateway A does not let the "member" in by password
    When 1 minute passes
    And somebody tries 2 wrong passwords of the "member" on gateway A
    Then gateway A lets the "member" in by password

  @AC-46 @critical
  Scenario: A program logs in where the API is, without a page
    Given gateway A has a team of a member
    Then the API of gateway A lets the "member" in who has no page of it

  @AC-47 @critical
  Scenario Outline: When the <who> gives the member another password, the one from before opens nothing
    Given gateway A has a team of a member
    When the <who> gives the member another password
    Then gateway A lets the "member" in by password
    And the password of the member from before opens nothing any more

    Examples:
      | who           |
      | member        |
      | administrator |

  @AC-48 @critical
  Scenario Outline: A password is not changed <how>
    Given gateway A has a team of a member
    When somebody changes the password of the member <how>
    Then that is refused, and the member has the same password

    Examples:
      | how                             |
      | by a wrong password             |
      | into a short one                |
      | into a common one               |
      | into the same one               |
      | into one that everybody tries   |
      | into one that counts up         |
      | into one of small letters alone |
      | into one with their name in it  |

  @AC-76 @critical
  Scenario: A password that was given up is not taken up again
    Given gateway A has a team of a member
    When the member gives the member another password
    And the member tries to go back to the password from before
    Then that is refused, and the member has the same password

  @AC-77 @critical
  Scenario Outline: Nobody is given a password <which>
    Given gateway A has a team of a member
    When the administrator tries to give the member a password <which>
    Then that is refused, and the member has the same password

    Examples:
      | which                  |
      | that is short          |
      | that everybody tries   |
      | that counts up         |
      | of small letters alone |

  @AC-49 @critical
  Scenario: Nobody makes an account for themselves
    When somebody without an account asks gateway A for one
    Then that is refused, and gateway A has no such account

  @AC-122 @critical @requires.loopback
  Scenario: Whoever forgot the password gets another by a link that is mailed to them
    Given gateway A sends mail
    And gateway A has a team of a member
    When the member who forgot the password gets another by the link in a mail
    Then gateway A lets the "member" in by password
    And the password of the member from before opens nothing any more

  @AC-123 @critical @requires.loopback
  Scenario Outline: A link <which> gives nobody a password
    Given gateway A sends mail
    And gateway A has a team of a member
    When somebody uses a link <which> to give the member another password
    Then that is refused, and the member has the same password

    Examples:
      | which                         |
      | that was used before          |
      | that came before the last one |

  @AC-124 @requires.loopback
  Scenario: Whoever was locked out and gets another password by a link is let in at once
    Given gateway A sends mail
    And gateway A has a team of a member
    And somebody tries 5 wrong passwords of the "member" on gateway A
    And gateway A does not let the "member" in by password
    When the member who forgot the password gets another by the link in a mail
    Then gateway A lets the "member" in by password
