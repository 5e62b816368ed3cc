@federation @minimal
Feature: Refresh of peers
  Peers change what they offer. A refresh must bring exactly those changes, count them rightly, and say so when it could not;
  until then and after, agents must meet clear answers.
  Verifies: federation test plan TD-02; https://modelcontextprotocol.io/specification/2025-11-25/server/tools (list changes, error handling)

  @FD-220 @TD-02 @critical
  Scenario: Tools gained and withdrawn by a peer are there and gone after a refresh
    Given gateway A offers the tools "chime, strike, count" of server "clock"
    When the offer of server "clock" changes
      | tool  | change    |
      | ring  | gained    |
      | tick  | gained    |
      | count | withdrawn |
    And an administrator refreshes peer "clock" of gateway A
    Then the refresh counts
      | kind      | added | updated | removed |
      | tools     | 2     | 0       | 1       |
      | resources | 0     | 0       | 0       |
      | prompts   | 0     | 0       | 0       |
    And gateway A lists of peer "clock" exactly the tools "chime, strike, ring, tick"
    And gateway A describes the tools of "clock" exactly as server "clock" does
    And calling "ring" of "clock" on gateway A reaches "ring" of server "clock"

  @FD-221 @critical
  Scenario: A change behind two gateways is there when both were refreshed, the nearest to it first
    Given gateway B offers the tools "chime, strike, count" of server "clock" to gateway A as peer "hub"
    And the offer of server "clock" changes
      | tool  | change    |
      | ring  | gained    |
      | tick  | gained    |
      | count | withdrawn |
    And an administrator refreshes peer "clock" of gateway B
    When an administrator refreshes peer "hub" of gateway A
    Then the refresh counts
      | kind      | added | updated | removed |
      | tools     | 2     | 0       | 1       |
      | resources | 0     | 0       | 0       |
      | prompts   | 0     | 0       | 0       |
    And gateway A lists of peer "hub" exactly the tools "clock-chime, clock-strike, clock-ring, clock-tick"
    And gateway A describes the tools of "hub" exactly as server "clock" does

  @FD-222
  Scenario: A refresh counts nothing when nothing changed
    Given gateway A offers everything of server "clock"
    When an administrator refreshes everything of peer "clock" of gateway A
    Then the refresh counts
      | kind      | added | updated | removed |
      | tools     | 0     | 0       | 0       |
      | resources | 0     | 0       | 0       |
      | prompts   | 0     | 0       | 0       |

  @FD-223 @critical
  Scenario Outline: A refresh brings and counts a changed tool: <change>
    Given gateway A offers the tools "chime, strike" of server "clock"
    When the offer of server "clock" changes
      | tool  | change         |
      | chime | given <change> |
    And an administrator refreshes peer "clock" of gateway A
    Then gateway A describes the tools of "clock" exactly as server "clock" does
    And the refresh counts
      | kind      | added | updated | removed |
      | tools     | 0     | 1       | 0       |
      | resources | 0     | 0       | 0       |
      | prompts   | 0     | 0       | 0       |

    Examples:
      | change                |
      | another description   |
      | another schema        |
      | another title         |
      | other annotations     |
      | another output schema |

  @FD-224
  Scenario Outline: A refresh brings a gained tool in full: with <part>
    Given gateway A offers the tools "chime, strike" of server "clock"
    When the offer of server "clock" changes
      | tool | change             |
      | ring | gained with <part> |
    And an administrator refreshes peer "clock" of gateway A
    Then gateway A describes the tools of "clock" exactly as server "clock" does

    Examples:
      | part                  |
      | another schema        |
      | another title         |
      | other annotations     |
      | another output schema |

  @FD-225
  Scenario: Without a refresh of the gateway in between, nothing new arrives
    Given gateway B offers the tools "chime" of server "clock" to gateway A as peer "hub"
    And the offer of server "clock" changes
      | tool | change |
      | ring | gained |
    When an administrator refreshes peer "hub" of gateway A
    Then the refresh counts
      | kind      | added | updated | removed |
      | tools     | 0     | 0       | 0       |
      | resources | 0     | 0       | 0       |
      | prompts   | 0     | 0       | 0       |

  @FD-226
  Scenario Outline: Calling a withdrawn tool before the refresh fails with a clear error at the <face> endpoint, <way>
    Given gateway B offers the tools "chime, strike" of server "clock" to gateway A as peer "hub"
    And a client knows the tool "strike" of "<peer>" on <gateway>
    When the offer of server "clock" changes
      | tool   | change    |
      | strike | withdrawn |
    And the client calls the tool it knows at the <face> endpoint of <gateway>
    Then the call fails with an error that names "strike"

    Examples:
      | face     | way                  | gateway   | peer  |
      | MCP      | through one gateway  | gateway B | clock |
      | MCP      | through two gateways | gateway A | hub   |
      | JSON-RPC | through one gateway  | gateway B | clock |
      | JSON-RPC | through two gateways | gateway A | hub   |

  @FD-227
  Scenario Outline: A withdrawn tool is unknown after the refresh at the <face> endpoint
    Given gateway A offers the tools "chime, strike" of server "clock"
    And a client knows the tool "strike" of "clock" on gateway A
    And the offer of server "clock" changes
      | tool   | change    |
      | strike | withdrawn |
    And an administrator refreshes peer "clock" of gateway A
    When the client calls the tool it knows at the <face> endpoint of gateway A
    Then the call fails as the call of an unknown tool, by a protocol error

    Examples:
      | face     |
      | MCP      |
      | JSON-RPC |

  @FD-228 @critical
  Scenario Outline: A withdrawn tool is gone everywhere after the refresh of gateway <last>
    Given gateway B offers the tools "chime, strike" of server "clock" to gateway A as peer "hub"
    And a client knows the tool "strike" of "<peer>" on gateway <last>
    And the offer of server "clock" changes
      | tool   | change    |
      | strike | withdrawn |
    And an administrator refreshes peer "clock" of gateway B
    When an administrator refreshes peer "hub" of gateway A
    Then the tool is gone from every list and from the database of gateway <last>
    And the tool can no longer be fetched from gateway <last> by its id

    Examples:
      | last | peer  |
      | A    | hub   |
      | B    | clock |

  @FD-229 @critical
  Scenario Outline: A refresh that cannot be done says so, and what is known stays: the server <trouble>
    Given gateway A offers the tools "chime, strike" of server "clock"
    And server "clock" <trouble>
    When an administrator tries to refresh peer "clock" of gateway A
    Then the refresh is reported as failed
    And gateway A lists of peer "clock" exactly the tools "chime, strike"

    Examples:
      | trouble                        |
      | is gone                        |
      | asks for another token         |
      | answers its list with an error |
      | breaks down on its list        |

  @FD-230 @health_checks
  Scenario: A refresh of a peer that is known to be offline does not claim success
    Given gateway A offers the tools "chime, strike" of server "clock"
    And server "clock" is gone
    And gateway A has noticed that peer "clock" is gone
    When an administrator tries to refresh peer "clock" of gateway A
    Then gateway A lists of peer "clock" exactly the tools "chime, strike"
    And the refresh is reported as failed

  @FD-231
  Scenario: A refresh of a disabled peer does not claim success
    Given gateway A offers the tools "chime, strike" of server "clock"
    And an administrator switches peer "clock" of gateway A off
    When an administrator tries to refresh peer "clock" of gateway A
    Then the refresh is reported as failed

  @FD-232
  Scenario: A refresh after a failed one brings what was missed
    Given gateway A offers the tools "chime, strike" of server "clock"
    And the offer of server "clock" changes
      | tool | change |
      | ring | gained |
    And server "clock" is gone
    And an administrator refreshes peer "clock" of gateway A
    When server "clock" is back
    And an administrator refreshes peer "clock" of gateway A
    Then gateway A lists of peer "clock" exactly the tools "chime, strike, ring"

  @FD-233
  Scenario: Two refreshes at once end well and count each change once
    Given gateway A offers the tools "chime, strike" of server "clock"
    And the offer of server "clock" changes
      | tool | change |
      | ring | gained |
    When two administrators refresh peer "clock" of gateway A at once
    Then each refresh worked or was refused, and 1 gained tool was counted once
    And gateway A lists of peer "clock" exactly the tools "chime, strike, ring"

  @FD-234 @critical
  Scenario: A refresh does not disturb a running call, even of a tool that it removes
    Given gateway A offers the tools "chime, strike" of server "clock"
    And a call of "chime" of "clock" on gateway A is under way at server "clock"
    And the offer of server "clock" changes
      | tool  | change    |
      | chime | withdrawn |
    When an administrator refreshes peer "clock" of gateway A
    And server "clock" finishes its calls of "chime"
    Then the running call ends with the answer of "chime" of server "clock"
    And gateway A lists of peer "clock" exactly the tools "strike"

  @FD-235
  Scenario: A tool that comes back after it was withdrawn is callable again
    Given gateway A offers the tools "chime, strike" of server "clock"
    And a client knows the tool "chime" of "clock" on gateway A
    When the offer of server "clock" changes
      | tool  | change    |
      | chime | withdrawn |
    And an administrator refreshes peer "clock" of gateway A
    And the client calls the tool it knows at the MCP endpoint of gateway A
    And the offer of server "clock" changes
      | tool  | change |
      | chime | gained |
    And an administrator refreshes peer "clock" of gateway A
    Then calling "chime" of "clock" on gateway A reaches "chime" of server "clock"

  @FD-902
  Scenario: A tool that came by a refresh goes by the next one when it is withdrawn
    Given gateway A offers the tools "chime, strike" of server "clock"
    And the offer of server "clock" changes
      | tool | change |
      | ring | gained |
    And an administrator refreshes peer "clock" of gateway A
    When the offer of server "clock" changes
      | tool | change    |
      | ring | withdrawn |
    And an administrator refreshes peer "clock" of gateway A
    Then gateway A lists of peer "clock" exactly the tools "chime, strike"

  @FD-236
  Scenario: A tool that an administrator switched off stays off over a refresh
    Given gateway A offers the tools "chime, strike" of server "clock"
    And an administrator switches tool "chime" of "clock" on gateway A off
    When the offer of server "clock" changes
      | tool  | change                    |
      | chime | given another description |
      | ring  | gained                    |
    And an administrator refreshes peer "clock" of gateway A
    Then gateway A lists of peer "clock" exactly the tools "strike, ring"

  @FD-237 @critical
  Scenario Outline: A change is not lost when the peer withdraws another tool at the same time, <way>
    Given gateway B offers the tools "chime, strike, count" of server "clock" to gateway A as peer "hub"
    And the offer of server "clock" changes
      | tool   | change                    |
      | strike | given another description |
      | chime  | given another schema      |
      | count  | withdrawn                 |
    And an administrator refreshes peer "clock" of gateway B
    When an administrator refreshes peer "hub" of gateway A
    Then <gateway> describes the tools of "<peer>" exactly as server "clock" does

    Examples:
      | way                  | gateway   | peer  |
      | through one gateway  | gateway B | clock |
      | through two gateways | gateway A | hub   |

  @FD-238 @critical
  Scenario: A change behind two gateways arrives with both refreshes
    Given gateway B offers the tools "chime, strike" of server "clock" to gateway A as peer "hub"
    And the offer of server "clock" changes
      | tool   | change                    |
      | strike | given another description |
      | chime  | given another schema      |
    And an administrator refreshes peer "clock" of gateway B
    When an administrator refreshes peer "hub" of gateway A
    Then gateway A describes the tools of "hub" exactly as server "clock" does
    And the refresh counts
      | kind      | added | updated | removed |
      | tools     | 0     | 2       | 0       |
      | resources | 0     | 0       | 0       |
      | prompts   | 0     | 0       | 0       |

  @FD-239 @slow
  Scenario: The figures of calls survive the withdrawal of another tool during a call of it
    Given gateway A writes its figures of calls every five seconds
    And gateway A offers the tools "chime, strike" of server "clock"
    And a call of "strike" of "clock" on gateway A is under way at server "clock"
    And the offer of server "clock" changes
      | tool   | change    |
      | strike | withdrawn |
    And an administrator refreshes peer "clock" of gateway A
    And calling "chime" of "clock" on gateway A reaches "chime" of server "clock"
    When server "clock" finishes its calls of "strike"
    Then the running call ends with the answer of "strike" of server "clock"
    And calling "chime" of "clock" on gateway A reaches "chime" of server "clock"
    And gateway A keeps the figures of 2 calls of "chime" of "clock"

  # -- what servers say by themselves --------------------------------------------------------------------------------------------
  @FD-497 @critical
  Scenario Outline: A <kind> that a server says it has gained is there without a refresh
    Given gateway A keeps sessions
    And gateway A offers everything of server "clock"
    And "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    When server "clock" says that it has gained the <kind> "newcomer"
    Then gateway A soon notices that "clock" has gained the <kind> "newcomer"

    Examples:
      | kind     |
      | tool     |
      | resource |
      | prompt   |

  @FD-498 @critical
  Scenario Outline: A <kind> that a server says it has withdrawn is gone without a refresh
    Given gateway A keeps sessions
    And gateway A offers everything of server "clock"
    And "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    When server "clock" says that it has withdrawn the <kind> "<name>"
    Then gateway A soon notices that "clock" has withdrawn the <kind> "<name>"

    Examples:
      | kind     | name             |
      | tool     | echo             |
      | resource | logo             |
      | prompt   | describe_picture |

  @FD-499 @slow
  Scenario: What a server says soon after something else is noticed, too
    Given gateway A keeps sessions
    And gateway A offers everything of server "clock"
    And "administrator" has a session at gateway A
    And "administrator" has called the counter of "clock"
    And server "clock" says that it has gained the tool "newcomer"
    And gateway A has noticed that "clock" has gained the tool "newcomer"
    When server "clock" says that it has withdrawn the tool "echo"
    Then gateway A soon notices that "clock" has withdrawn the tool "echo"
