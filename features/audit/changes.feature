@audit @minimal @security
Feature: Every change is on record
  When something is broken, or gone, or suddenly open to everybody, the first question is who did that, and when. A record
  with gaps answers it for the harmless changes only.
  Verifies: the gateway's documentation of logging ("Audit Trail Logging", "What Gets Logged"); OWASP ASVS 4.0, 7.1.4 and 7.2.2

  Background:
    Given gateway A keeps an account of everything

  @AU-01 @critical
  Scenario Outline: Who creates, changes and removes <kind> is on record
    Given gateway A has a team of a member
    When the <who> creates, changes and removes <kind>
    Then the audit trail of gateway A tells of each deed once: who, what, when, and whether it worked

    Examples:
      | kind             | who           |
      | a peer           | member        |
      | a tool           | member        |
      | a virtual server | member        |
      | a resource       | member        |
      | a prompt         | member        |
      | an API token     | member        |
      | a team           | administrator |
      | a user           | administrator |
      | a role           | administrator |

  @AU-02 @critical
  Scenario: Who gives and takes rights is on record
    Given gateway A has a team of a member and a viewer
    When the administrator gives the viewer the role "developer" in the team, and takes it again
    Then the audit trail of gateway A tells of each deed once: who, what, when, and whether it worked

  @AU-03
  Scenario Outline: What <kind> was before and after a change is on record
    Given gateway A has a team of a member
    When the member creates, changes and removes <kind>
    Then the audit trail of gateway A tells what was before and after, and what is gone

    Examples:
      | kind             |
      | a peer           |
      | a tool           |
      | a virtual server |
      | a resource       |
      | a prompt         |

  @AU-04 @minor
  Scenario Outline: Who looks at <kind> is on record
    Given gateway A has a team of a member and a viewer
    When the viewer looks at <kind>
    Then the audit trail of gateway A tells of each deed once: who, what, when, and whether it worked

    Examples:
      | kind             |
      | a peer           |
      | a tool           |
      | a virtual server |
      | a resource       |
      | a prompt         |

  @AU-05
  Scenario Outline: An attempt to create <what> is on record
    Given gateway A has a team of a member
    When the member tries to create <what>
    Then the audit trail of gateway A tells of each deed once: who, what, when, and whether it worked

    Examples:
      | what                        |
      | a tool whose name is taken  |
      | a peer that does not answer |

  @AU-06
  Scenario: The audit trail that is shown is the one that is kept
    Given gateway A has a team of a member
    When the member creates, changes and removes a prompt
    Then the audit trail that gateway A shows is the one in its database

  @AU-07
  Scenario: What one request did and what it caused is found by its mark
    Given gateway A has a team of a member
    When the member creates a tool with a request of their own mark
    Then gateway A traces that request to the deed and to its log
