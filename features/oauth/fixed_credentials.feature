@oauth @minimal
Feature: Fixed credentials beside tokens
  Not every server has a provider behind it: some take a password, a token that never changes or a header of their own. Each
  credential goes to the server that it is for, is changed by an edit, and is shown to nobody.
  Verifies: live report (LV-1); RFC 6750; RFC 7617

  @OA-80 @LV-1.1 @critical @security
  Scenario Outline: <kind> as credential is masked in every answer
    Given everything that gateway A says and logs is observed
    And server "clock" demands <kind> as credential
    When an administrator registers server "clock" on gateway A with <kind>, "the right one"
    And an administrator looks at everything that gateway A tells of "clock"
    Then the credential "the right one" was in no answer and no log of gateway A

    Examples:
      | kind                  |
      | a token               |
      | a user and a password |
      | a header of its own   |

  @OA-84 @normal @security
  Scenario Outline: <kind> as credential is not even shown by a gateway that logs everything
    Given gateway A logs everything that it can log
    And everything that gateway A says and logs is observed
    And server "clock" demands <kind> as credential
    When an administrator registers server "clock" on gateway A with <kind>, "the right one"
    Then the credential "the right one" was in no answer and no log of gateway A

    Examples:
      | kind                  |
      | a token               |
      | a user and a password |
      | a header of its own   |

  @OA-81 @critical
  Scenario Outline: <kind> is changed by an edit, from the next call on
    Given server "clock" demands <kind> as credential
    And an administrator has registered server "clock" on gateway A with <kind>, "the right one"
    And a client knows the tool "echo" of "clock" on gateway A
    When server "clock" demands <kind> anew, "another one"
    And an administrator changes the credential of "clock" on gateway A to <kind>, "another one"
    Then the change is accepted
    And the echo of "clock" on gateway A is that of server "clock"

    Examples:
      | kind                  |
      | a token               |
      | a user and a password |
      | a header of its own   |

  @OA-83 @critical @security
  Scenario Outline: <kind> that an edit brought is kept unreadable
    Given server "clock" demands <kind> as credential
    And an administrator has registered server "clock" on gateway A with <kind>, "the right one"
    When server "clock" demands <kind> anew, "another one"
    And an administrator changes the credential of "clock" on gateway A to <kind>, "another one"
    Then the change is accepted
    And the database of gateway A keeps the credential of "clock", "another one", encrypted

    Examples:
      | kind                  |
      | a user and a password |
      | a header of its own   |

  @OA-88 @critical
  Scenario Outline: <kind> that was shown masked may be sent back, and stays what it was
    Given server "clock" demands <kind> as credential
    And an administrator has registered server "clock" on gateway A with <kind>, "the right one"
    When an administrator sends back what gateway A shows of "clock", with another description
    Then the change is accepted
    And the echo of "clock" on gateway A is that of server "clock"

    Examples:
      | kind                  |
      | a token               |
      | a user and a password |
      | a header of its own   |

  @OA-82 @critical @security
  Scenario: A password, a fixed token and people's tokens each reach their own server only
    Given server "clock" demands the token "for the clock"
    And server "clock" is a peer of gateway A with the token "for the clock"
    And server "diary" demands a user and a password as credential
    And an administrator has registered server "diary" on gateway A with a user and a password, "the right one"
    And gateway A has a connection "vault" that people authorize at provider "north"
    And the administrator has connected "vault" on gateway A
    When the administrator calls each of "clock, diary, vault" on gateway A
    Then each of "clock, diary, vault" was shown one kind of credential, and no two the same
    And provider "north" was sent neither "for the clock" nor "the right one"
