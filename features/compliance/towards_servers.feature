@compliance @minimal
Feature: What a gateway says to servers
  Towards a server a gateway is a client, and the server is somebody else's: it may be strict, and it is in the right. What
  the gateway sends follows the protocol, message by message.
  Verifies: MCP 2025-11-25, basic, basic/lifecycle and basic/transports (what clients must do); the published schemas

  Background:
    Given gateway A has used everything of server "clock"

  @CO-80 @MG-01 @critical
  Scenario: Every session begins with an introduction
    Then every session that server "clock" met began with an introduction

  @CO-81 @MG-02 @requires.http @critical
  Scenario: Every request names the revision that was agreed on
    Then every further request at server "clock" named the revision of its session

  @CO-82 @MG-03 @requires.http @critical
  Scenario: Every message says that both kinds of answers are taken
    Then every message at server "clock" said that JSON and streams of events are taken

  @CO-83 @MG-04 @critical
  Scenario: Every message follows the schema
    Then every message at server "clock" is valid in the revision of its session

  @CO-84 @MG-05 @critical
  Scenario: No id is used twice in a session
    Then no two requests of a session with server "clock" had the same id

  @CO-85 @MG-06
  Scenario: A gateway tells servers which version it is
    Then gateway A introduced itself to server "clock" with its own version

  @CO-86 @MG-07
  Scenario: A gateway claims nothing that it cannot do
    Then gateway A claimed nothing to server "clock"

  @CO-87 @MG-08 @requires.http
  Scenario: A session that is not needed any more is ended
    When an administrator removes the server "clock" from gateway A
    Then all sessions with server "clock" are soon ended
