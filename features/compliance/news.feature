@compliance @minimal
Feature: What a gateway says by itself
  A client that waits wants to know how far it is, and one that stays wants to know what is new. What a server says of its
  work is handed on to whom it concerns, and what a gateway promises to tell, it tells.
  Verifies: MCP 2025-11-25, basic/utilities/progress, basic/transports ("Multiple Connections", "Resumability and
  Redelivery", "Session Management"), server/tools ("List Changed
  Notification")

  @CO-90 @MU-02 @critical
  Scenario: Whoever asks how far a call is, is told
    Given gateway A keeps sessions
    And gateway A offers everything of server "clock"
    When "administrator" calls a tool of "clock" on gateway A that takes its time, and asks how far it is
    Then whoever asked was told of progress that only grew

  @CO-91 @MU-02 @critical @security
  Scenario: What is said to one client is said to no other
    Given gateway A keeps sessions
    And gateway A offers everything of server "clock"
    When "alice" and "bob" call a tool of "clock" on gateway A that takes its time, and ask how far it is
    Then nobody was told of the progress of somebody else's call
    And whoever asked was told of progress that only grew

  @CO-94 @MT-16 @critical
  Scenario: What a client is told comes on one of its streams, and once
    Given gateway A keeps sessions, and answers in streams
    And gateway A offers everything of server "clock"
    When a client that listens calls a tool of "clock" on gateway A that takes its time, and asks how far it is
    Then all that it is told comes once, under an id of its own

  @CO-95 @MT-17 @critical
  Scenario: Whoever comes back to a stream hears nothing of another one
    Given gateway A keeps sessions, and answers in streams
    And gateway A offers everything of server "clock"
    When a client that listens calls a tool of "clock" on gateway A that takes its time, and asks how far it is
    Then it hears nothing but the rest of a stream when it comes back to it

  @CO-92 @MT-14 @MT-19 @critical @security
  Scenario: The ids of sessions are visible characters that nobody guesses
    Given gateway A keeps sessions
    Then the ids of 20 sessions at gateway A are visible characters, long, and never the same

  @CO-93 @MS-11 @requires.redis @own_gateway
  Scenario Outline: A client that was promised news hears of <what>
    Given gateway A is running
    And a client has a session over SSE at gateway A, with a promise of news
    When <what> comes to gateway A
    Then the client hears that its list has changed

    Examples:
      | what       |
      | a tool     |
      | a resource |
      | a prompt   |
