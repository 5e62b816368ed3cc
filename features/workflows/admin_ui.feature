@workflow @basic @requires.loopback
Feature: The Admin UI in a browser
  Who runs a gateway sees it through its pages. They must tell the truth about peers and tools, do what their buttons say,
  and never run what somebody else put into a name. Looked at in a real browser, as an administrator does.
  Verifies: end-to-end harness, Admin UI; federation test plan PM-01 to PM-04; OWASP ASVS 4.0, 5.3.3

  Background:
    Given gateway A shows its pages

  @WF-40 @AC-1 @critical
  Scenario: Nobody gets in with a wrong password, and the administrator with the right one
    When somebody opens the Admin UI of gateway A
    Then the page asks for a password
    When they try a wrong password
    Then they stay outside, and the page says that it was wrong
    When they log in as the administrator
    Then they are inside
    When they log out
    Then the page asks for a password

  @WF-41 @PM-02 @critical
  Scenario: The page of peers shows each with its status
    Given gateway A offers the tools of server "clock"
    And gateway A offers the tools of server "sundial"
    And an administrator switches peer "sundial" of gateway A off
    When the administrator looks at the Admin UI of gateway A
    Then the page of peers shows
      | name    | status   |
      | clock   | online   |
      | sundial | inactive |

  @WF-42 @PM-01 @critical
  Scenario: A peer that is added on the page is there, with its tools
    When the administrator looks at the Admin UI of gateway A
    And the administrator adds server "clock" on the page of peers
    Then the page of peers shows
      | name  | status |
      | clock | online |
    And the page of tools shows all tools of server "clock"
    And calling "now" of "clock" on gateway A reaches server "clock"

  @WF-43 @PM-03 @critical
  Scenario: A peer that is removed on the page is gone, and its tools with it
    Given gateway A offers the tools of server "clock"
    When the administrator looks at the Admin UI of gateway A
    And the administrator removes peer "clock" on the page of peers
    Then the page of peers does not show "clock"
    And the page of tools shows no tools of server "clock"
    And peer "clock" is nowhere on gateway A

  @WF-44
  Scenario: A peer that is switched off on the page is not asked until it is switched on
    Given gateway A offers the tools of server "clock"
    And a client knows the tool "now" of "clock" on gateway A
    When the administrator looks at the Admin UI of gateway A
    And the administrator switches peer "clock" off on the page of peers
    Then the page of peers shows
      | name  | status   |
      | clock | inactive |
    And the page of tools shows no tools of server "clock"
    When the client calls the tool it knows at the MCP endpoint of gateway A
    Then the call is refused, and server "clock" saw nothing of it
    When the administrator switches peer "clock" on on the page of peers
    Then the page of peers shows
      | name  | status |
      | clock | online |
    And calling "now" of "clock" on gateway A reaches server "clock"

  @WF-45 @PM-04 @health_checks @critical
  Scenario: A peer that died does not look well on the pages
    Given gateway A watches server "clock"
    When server "clock" is gone
    Then gateway A reports "clock" as offline
    When the administrator looks at the Admin UI of gateway A
    Then the page of tools shows the tools of server "clock" as offline
    And the page of peers shows
      | name  | status  |
      | clock | offline |

  @WF-46 @security @critical
  Scenario Outline: A script in the <place> of a tool stays text
    Given a tool of server "clock" has a script in its <place>
    And gateway A offers the tools of server "clock"
    When the administrator looks at the Admin UI of gateway A
    Then the script stays text on the page of tools, and when one looks at the tool

    Examples:
      | place                 |
      | title                 |
      | description of inputs |

  @WF-47 @security @critical
  Scenario: A script in the name of a peer is refused where it is typed, and does not run
    When the administrator looks at the Admin UI of gateway A
    And the administrator tries to add server "clock" on the page of peers, with a script in its name
    Then the page refuses the name, and no script runs

  @WF-48
  Scenario: The pages need nothing from elsewhere, and no script of theirs breaks
    Given gateway A offers the tools of server "clock"
    When the administrator looks at the Admin UI of gateway A
    And the administrator walks over all pages
    Then no page asked for anything outside the gateway
    And no script on a page broke
