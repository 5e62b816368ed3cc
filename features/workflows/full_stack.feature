@workflow @standard @requires.postgresql @requires.redis @requires.programs
Feature: One story through the full stack
  Each part can work and the whole still fail: a call that is answered, and on no record; a tool that is listed, and in no
  database. One story goes through everything at once, and every part must tell the same of it.
  Verifies: end-to-end harness, AC-1, flows EF-1 to EF-5 (a gateway as it is delivered keeps no sessions: in their place
  Redis must know who the client is)

  @WF-01 @AC-1 @EF-1 @EF-2 @EF-3 @EF-4 @blocker
  Scenario Outline: From registration over <way> to the figures of one call, all parts tell the same story
    Given gateway A keeps everything on record, and writes its figures often
    When an administrator registers a server on <served> with gateway A, and makes a virtual server of it
    And a client on <way> shakes hands with that virtual server of gateway A
    Then the client finds exactly the tools that PostgreSQL of gateway A has
    When the client has two numbers added over gateway A
    Then PostgreSQL of gateway A has the peer, the virtual server, and one call of the tool
    And Redis of gateway A knows the tool, and who the client is
    And gateway A has the registration and the call on record, once each
    And the figures of gateway A count one call that worked

    Examples:
      | way             | served          |
      | stdio           | stdio           |
      | streamable HTTP | streamable HTTP |
      | SSE             | SSE             |

  @WF-02 @AC-1 @AC-5 @EF-5 @requires.two_gateways @critical
  Scenario: A call through two gateways leaves its traces on both
    Given gateway A and gateway B keep everything on record, and write their figures often
    When an administrator registers a server with gateway B, that one with gateway A, and makes a virtual server of it
    And a client on stdio shakes hands with that virtual server of gateway A
    Then PostgreSQL of gateway A has every tool of gateway B as that of its peer
    When the client has two numbers added over gateway A
    Then PostgreSQL of gateway A has the peer, the virtual server, and one call of the tool
    And gateway A has the registration and the call on record, once each
    And the figures of gateway B count the call as well
