@access @minimal @security
Feature: Who changes and removes what
  Seeing is not changing. A thing is changed and removed by who made it, and by those who answer for everything that its
  team shares; by nobody else, and what is private by its owner alone. Judged is what became of the thing.
  Verifies: RBAC documentation ("Built-in RBAC Roles"); multi-tenancy documentation ("Resource Visibility")

  Background:
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger

  @AC-10 @blocker
  Scenario Outline: <kind> are changed and removed by whom they belong to, and not by others
    Given the member has made public, team and private <kind>
    Then these people may do with the <kind>
      | who      | public           | team             | private          |
      | no token | nothing          | nothing          | nothing          |
      | stranger | nothing          | nothing          | nothing          |
      | viewer   | nothing          | nothing          | nothing          |
      | member   | changes, removes | changes, removes | changes, removes |

    Examples:
      | kind            |
      | local tools     |
      | resources       |
      | prompts         |
      | virtual servers |
      | peers           |

  @AC-09 @blocker
  Scenario Outline: <kind> are not changed or removed by who may make some for the team and has not made these
    Given the member has made public, team and private <kind>
    And the viewer is a developer of the team
    Then these people may do with the <kind>
      | who    | public  | team    | private |
      | viewer | nothing | nothing | nothing |

    Examples:
      | kind            |
      | local tools     |
      | resources       |
      | prompts         |
      | virtual servers |
      | peers           |

  @AC-11
  Scenario Outline: <kind> are changed and removed by the owner of their team, but for private ones
    Given the member has made public, team and private <kind>
    Then these people may do with the <kind>
      | who        | public           | team             | private |
      | team owner | changes, removes | changes, removes | nothing |

    Examples:
      | kind            |
      | local tools     |
      | resources       |
      | prompts         |
      | virtual servers |
      | peers           |

  @AC-12 @critical
  Scenario Outline: <kind> are changed and removed by administrators, but for private ones
    Given the member has made public, team and private <kind>
    Then these people may do with the <kind>
      | who           | public           | team             | private |
      | administrator | changes, removes | changes, removes | nothing |

    Examples:
      | kind            |
      | local tools     |
      | resources       |
      | prompts         |
      | virtual servers |
      | peers           |

  @AC-15 @critical
  Scenario Outline: <kind> are switched off by whom they belong to, and not by others
    Given the member has made public, team and private <kind>
    Then these people may switch the <kind> off
      | who      | public       | team         | private      |
      | no token | nothing      | nothing      | nothing      |
      | stranger | nothing      | nothing      | nothing      |
      | viewer   | nothing      | nothing      | nothing      |
      | member   | switches off | switches off | switches off |

    Examples:
      | kind            |
      | local tools     |
      | resources       |
      | prompts         |
      | virtual servers |
      | peers           |

  @AC-16 @critical
  Scenario Outline: <kind> are made for a team by those who may do so there, and not by others
    Then these people may make <kind> for the team
      | who      | makes one |
      | no token | no        |
      | stranger | no        |
      | viewer   | no        |
      | member   | yes       |

    Examples:
      | kind            |
      | local tools     |
      | resources       |
      | prompts         |
      | virtual servers |
      | peers           |
