@matrix @minimal @requires.programs
Feature: Every way to serve, asked in every way
  A team serves its tools as it likes, and a client asks as it can: the gateway stands between and owes each pair the same
  answers. A pair that loses something is invisible to everybody who tests only one protocol.
  Verifies: end-to-end harness, all nine protocol combinations; MCP 2025-11-25, basic/transports

  @PX-01 @AC-2 @EF-4 @PR-5 @critical
  Scenario Outline: A server on <server> is as good to a client on <client> as to its own
    Given fast-time, served over <server>, is registered with gateway A as "clock"
    When a client on <client> asks gateway A for everything of "clock", and fast-time itself as well
    Then the client discovered what fast-time itself lists
    And the client's calls got the answers of fast-time itself
    And the client's resource is that of fast-time itself
    And the client's prompt is that of fast-time itself
    And the client's error is that of fast-time itself

    @minimal
    Examples: on stdio alone
      | server | client |
      | stdio  | stdio  |

    @basic
    Examples: with SSE
      | server | client |
      | stdio  | SSE    |
      | SSE    | stdio  |
      | SSE    | SSE    |

    @standard
    Examples: with streamable HTTP
      | server          | client          |
      | stdio           | streamable HTTP |
      | SSE             | streamable HTTP |
      | streamable HTTP | stdio           |
      | streamable HTTP | SSE             |
      | streamable HTTP | streamable HTTP |

  @PX-02 @PR-5
  Scenario Outline: A tool that nobody has is refused alike over <client>
    Given fast-time, served over stdio, is registered with gateway A as "clock"
    When a client on <client> asks gateway A and fast-time itself for a tool of "clock" that nobody has
    Then the client is refused as fast-time itself refuses

    @minimal
    Examples: on stdio
      | client |
      | stdio  |

    @basic
    Examples: on SSE
      | client |
      | SSE    |

    @standard
    Examples: on streamable HTTP
      | client          |
      | streamable HTTP |

  @PX-03 @basic @PR-5 @timed @critical
  Scenario: A client over SSE that asks much at once is answered in full
    Given gateway A is running
    When a client over SSE sends gateway A 30 pings at once, 8 times
    Then each of the pings is answered
