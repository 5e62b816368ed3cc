@access @minimal @security
Feature: Ways into a team
  Whoever is in a team sees and uses what it shares, so the way in is its owner's to give: to the person who was invited,
  once, and for as long as the invitation stands. Who asks to join waits for the owner's word.
  Verifies: multi-tenancy documentation ("Teams", "Invitations", "Join Requests"); OWASP API5:2023

  # -- by invitation ---------------------------------------------------------------------------------------------------------------
  @AC-70 @critical
  Scenario: Who is invited has what the team shares, from the moment of accepting
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    And the member has made public, team and private resources
    When the team owner invites the stranger
    Then over REST, these people have of the resources
      | who      | public      | team    | private |
      | stranger | finds, gets | nothing | nothing |
    When the stranger accepts the invitation
    Then over REST, these people have of the resources
      | who      | public      | team        | private |
      | stranger | finds, gets | finds, gets | nothing |

  @AC-71 @critical
  Scenario Outline: An invitation <which> lets nobody in
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    When the stranger accepts an invitation <which>
    Then the stranger is not in the team

    Examples:
      | which                |
      | for somebody else    |
      | that was taken back  |
      | that was used before |

  @AC-72 @critical
  Scenario: An invitation whose time is over lets nobody in
    Given invitations of gateway A are over at once
    And gateway A has a team of a team owner, a member and a viewer, and a stranger
    When the team owner invites the stranger
    And the stranger accepts the invitation
    Then the stranger is not in the team

  @AC-117
  Scenario: An invitation whose time is over keeps no place for anybody
    Given invitations of gateway A are over at once
    And gateway A has a team of a team owner, a member and a viewer, and a stranger
    And the administrator and the team owner have a new team for 3 people
    And the team owner has invited the stranger
    When the team owner tries to invite the viewer
    Then the team has a place for the viewer

  # -- by asking -------------------------------------------------------------------------------------------------------------------
  @AC-73 @critical
  Scenario: Who asks to join is in the team when its owner says so, and not before
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    And the team is open to whoever asks
    When the stranger asks to join the team
    Then the stranger is not in the team
    When the team owner grants it
    Then the stranger is in the team

  @AC-74 @critical
  Scenario: Who was turned down is not in the team
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    And the team is open to whoever asks
    And the stranger has asked to join the team
    When the team owner turns it down
    And the team owner grants it
    Then the stranger is not in the team

  @AC-75
  Scenario: Who has left a team is let in again
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger
    And the team is open to whoever asks
    And the stranger has asked to join the team
    And the team owner has granted it
    When the stranger leaves the team
    And the stranger asks to join the team
    And the team owner grants it
    Then the stranger is in the team
