@access @minimal @security
Feature: How a team is kept
  A team that nobody owns can neither let people in nor be removed; one that has more people than it may, or people and
  invitations of a team that is long gone, shares with whoever nobody has thought of.
  Verifies: multi-tenancy documentation ("Teams", "Team Roles", "Invitations", "Join Requests"); OWASP API5:2023

  Background:
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger

  # -- owners ----------------------------------------------------------------------------------------------------------------------
  @AC-110 @critical
  Scenario Outline: The only owner of a team cannot <give up>
    Given the team owner alone has a new team
    And the team owner has added the member
    When the team owner tries to <give up>
    Then the team owner is an owner of the team

    Examples:
      | give up                         |
      | become a member of the team     |
      | leave the team                  |
      | take themselves out of the team |

  @AC-111 @critical
  Scenario Outline: Whoever was an owner once is none to whom the last one could leave the team: <give up>
    Given the team owner alone has a new team
    And the team owner has added the member
    And the team owner has made the member an owner, too
    And the team owner has taken the member out
    When the team owner tries to <give up>
    Then the team owner is an owner of the team

    Examples:
      | give up                     |
      | become a member of the team |
      | leave the team              |

  @AC-112
  Scenario: Whoever has made somebody else an owner may leave the team to them
    Given the team owner alone has a new team
    And the team owner has added the member
    When the team owner makes the member an owner, too
    And the team owner tries to leave the team
    Then the member is an owner of the team
    And nobody but the member is in the team

  # -- places ----------------------------------------------------------------------------------------------------------------------
  @AC-113 @critical
  Scenario Outline: Nobody more gets into a full team who <comes>
    Given the administrator and the team owner have a new team for 3 people
    And the team owner has added the member
    When the stranger <comes>
    Then the stranger is not in the team

    Examples:
      | comes                                      |
      | is added by the team owner                 |
      | is invited by the team owner, and accepts  |
      | asks to join, and the team owner grants it |

  @AC-114 @critical
  Scenario: An invitation does not let anybody into a team that has become full
    Given the administrator and the team owner have a new team for 3 people
    And the team owner has invited the stranger
    And the team owner has added the member
    When the stranger accepts the invitation
    Then the stranger is not in the team

  @AC-115
  Scenario: Whoever is taken out of a full team makes room for another
    Given the administrator and the team owner have a new team for 3 people
    And the team owner has added the member
    When the team owner takes the member out
    And the stranger is added by the team owner
    Then the stranger is in the team

  @AC-116
  Scenario: A team invites no more people than it has places for
    Given the administrator and the team owner have a new team for 3 people
    And the team owner has invited the stranger
    When the team owner tries to invite the viewer
    Then the stranger is invited
    And the viewer is not invited

  # -- what is gone ----------------------------------------------------------------------------------------------------------------
  @AC-118 @critical
  Scenario: An invitation into a team that was removed lets nobody into one of the same name
    Given the team owner alone has a new team
    And the team owner has invited the stranger
    When the team owner removes the team, and the administrator makes one of the same name
    And the stranger accepts the invitation
    Then the stranger is not in the team

  @AC-119 @critical
  Scenario: Whoever was in a team that was removed is not in one of the same name
    Given the team owner alone has a new team
    And the team owner has added the member
    When the team owner removes the team, and the administrator makes one of the same name
    Then nobody but the administrator is in the team

  # -- who asks --------------------------------------------------------------------------------------------------------------------
  @AC-120 @critical
  Scenario: Whoever looks for a team to join is shown the open ones alone
    Given the administrator has made an open team and a closed one
    Then the stranger who looks for teams finds the open one alone

  @AC-121 @critical
  Scenario: A request to join is granted by an owner of that team, and for that team
    Given the team owner alone has a new team
    And the team is open to whoever asks
    And the stranger has asked to join the team
    When the member grants it as if it were for a team of the member's own
    Then the stranger is not in that team of the member
    When the team owner grants it
    Then the stranger is in the team
