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
