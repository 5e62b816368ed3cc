@audit @minimal @security
Feature: Every tool call is on record
  A tool can delete, send and spend. Afterwards somebody has to be able to say in whose name it was called, through which
  peer, when, and what came of it, whichever way into the gateway the caller took.
  Verifies: live report (LV-1.6, LV-B2); OWASP ASVS 4.0, 7.1.4; the gateway's documentation of logging

  @AU-10 @critical
  Scenario Outline: A call of a peer's tool over <way> is on record
    Given gateway A keeps an account of everything
    And gateway A has a team of a member
    And the member has added server "clock" to gateway A for the team
    When the member calls "echo" of "clock" on gateway A over <way>
    Then one entry of gateway A tells of the call: who, which tool, when, and that it worked

    Examples:
      | way             |
      | JSON-RPC        |
      | streamable HTTP |

    @requires.programs
    Examples: where the wrapper can be started
      | way   |
      | stdio |

    @requires.redis
    Examples: where Redis carries the messages
      | way |
      | SSE |

  @AU-11 @critical
  Scenario Outline: A call of a local tool over <way> is on record
    Given gateway A keeps an account of everything
    And gateway A has a team of a member
    And the member has made the tool "hammer" on gateway A for the team
    When the member calls the tool "hammer" over <way>
    Then one entry of gateway A tells of the call: who, which tool, when, and that it worked

    Examples:
      | way             |
      | JSON-RPC        |
      | streamable HTTP |

  @AU-12 @critical
  Scenario Outline: A call is on record as failed when the tool <failure>
    Given gateway A keeps an account of everything
    And gateway A has a team of a member
    And the member has added server "clock" to gateway A for the team
    And the tools of server "clock" fail: it <failure>
    When the member calls "echo" of "clock" on gateway A over streamable HTTP
    Then one entry of gateway A tells of the call: who, which tool, when, and that it failed

    Examples:
      | failure                           |
      | answers with an error             |
      | says in its result that it failed |

  @AU-16 @critical
  Scenario: A call of a local tool that nobody serves is on record as failed
    Given gateway A keeps an account of everything
    And gateway A has a team of a member
    And the member has made the tool "hammer" on gateway A for the team, which nobody serves
    When the member calls the tool "hammer" over JSON-RPC
    Then one entry of gateway A tells of the call: who, which tool, when, and that it failed

  @AU-13 @LV-B2 @critical
  Scenario Outline: The entry of a call over <way> names the peer that it went through
    Given gateway A keeps an account of everything
    And gateway A has a team of a member
    And the member has added server "clock" to gateway A for the team
    When the member calls "echo" of "clock" on gateway A over <way>
    Then the entry of the call on gateway A names the peer "clock"

    Examples:
      | way             |
      | JSON-RPC        |
      | streamable HTTP |

  @AU-14 @critical
  Scenario: A gateway that logs errors only has calls on record as well
    Given gateway A keeps an account of everything, and logs errors only
    And gateway A has a team of a member
    And the member has made the tool "hammer" on gateway A for the team
    When the member calls the tool "hammer" over JSON-RPC
    Then one entry of gateway A tells of the call: who, which tool, when, and that it worked

  @AU-15 @LV-1.6
  Scenario: The entry of a call tells everything that has to be known of it
    Given gateway A keeps an account of everything
    And gateway A has a team of a member
    And the member has added server "clock" to gateway A for the team
    When the member calls "echo" of "clock" on gateway A over JSON-RPC
    Then the entry of the call on gateway A holds tool, kind, connection, success, duration and parameters
