@access @minimal @security
Feature: Who answers for people
  Whoever may let people in, or give them roles, may in the end do everything. Users and roles are the administrators' affair; who
  is in a team is its owner's as well; members see with whom they share, and others learn nothing of it.
  Verifies: RBAC documentation ("Built-in RBAC Roles"); multi-tenancy documentation ("Teams"); OWASP API5:2023

  Background:
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger

  @AC-13 @blocker
  Scenario: Users, roles and teams are in the hands of those who answer for them
    Then these people may do with people and teams
      | who           | lists users | makes a user | gives a role | sees the members | adds a member | takes one out | changes the team |
      | administrator | yes         | yes          | yes          | yes              | yes           | yes           | yes              |
      | team owner    | no          | no           | no           | yes              | yes           | yes           | yes              |
      | member        | no          | no           | no           | yes              | no            | no            | no               |
      | viewer        | no          | no           | no           | yes              | no            | no            | no               |
      | stranger      | no          | no           | no           | no               | no            | no            | no               |
      | no token      | no          | no           | no           | no               | no            | no            | no               |

  @AC-14 @blocker
  Scenario: What concerns the whole gateway is in the hands of administrators
    Then these people may do with the whole gateway
      | who           | makes an administrator | removes a user | takes a role | makes a role | imports things | sees all tokens | sees the diagnostics |
      | administrator | yes                    | yes            | yes          | yes          | yes            | yes             | yes                  |
      | team owner    | no                     | no             | no           | no           | no             | no              | no                   |
      | member        | no                     | no             | no           | no           | no             | no              | no                   |
      | viewer        | no                     | no             | no           | no           | no             | no              | no                   |
      | stranger      | no                     | no             | no           | no           | no             | no              | no                   |
      | no token      | no                     | no             | no           | no           | no             | no              | no                   |

  @AC-17 @critical
  Scenario: A role that was given for a while ends by itself
    Given the viewer is a developer of the team for a moment
    Then these people may make local tools for the team
      | who    | makes one |
      | viewer | yes       |
    When that moment is over
    Then these people may make local tools for the team
      | who    | makes one |
      | viewer | no        |

  @AC-18 @critical
  Scenario Outline: What a role allowed is over as soon as the administrator <ends>
    Given the viewer has a role of the team that lets them make tools
    Then these people may make local tools for the team
      | who    | makes one |
      | viewer | yes       |
    When the administrator <ends>
    Then these people may make local tools for the team
      | who    | makes one |
      | viewer | no        |

    Examples:
      | ends                                |
      | takes that role back                |
      | abolishes that role                 |
      | makes that role one that only reads |

  @AC-19 @critical @own_gateway
  Scenario Outline: Nobody, not even the administrator, can <deed> that a gateway came with
    When the administrator tries to <deed> that gateway A came with
    Then that is refused, and the roles of gateway A are as they were

    Examples:
      | deed             |
      | change the roles |
      | remove a role    |
