@performance @minimal @timed @requires.loopback @requires.programs
Feature: What the gateway's steps cost in time
  Whoever puts a gateway between client and server pays with time at every call. The price of each step is measured beside
  the direct call in the same minute, by medians, so that a release that became slow is seen, and where.
  Verifies: baselines BL-1 to BL-3 (whole journey, translation step, authentication)

  @PF-01 @BL-2 @translation @normal
  Scenario Outline: A bridge over <face> costs a call little time
    When calls of a server on stdio and calls through a bridge over <face> are timed in turns
    Then the bridge adds less than a translation step may take

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @PF-02 @BL-2 @wrapper @normal
  Scenario: The wrapper costs a call little time
    When pings of gateway A and pings through its wrapper are timed in turns
    Then the wrapper adds less than a translation step may take

  @PF-03 @BL-1 @translation @wrapper @slow @normal
  Scenario: A whole journey over wrapper, gateway and bridge is quick
    When calls are timed in turns from the server itself to the whole way over wrapper, gateway A and bridge
    Then the whole journey takes less than a journey may take

  @PF-04 @BL-3 @access @slow @normal
  Scenario Outline: Authentication costs a call little time: <tokens>
    Given gateway B asks nobody who they are
    When pings of gateway A with <tokens> and pings of gateway B are timed in turns
    Then authentication adds less than it may take

    Examples:
      | tokens             |
      | a known token      |
      | a fresh token each |
