@sessions @session-pool @minimal
Feature: The pool of sessions with servers
  Releases from 1.0.0b2 to before 1.0.0 keep sessions with servers in a pool and hand them out again to the same user. Whoever
  runs such a release relies on its figures. Other releases have no pool: these scenarios are not supported there.
  Verifies: the session pool's test plan (SP-1 to SP-9)

  @SE-60 @SP-8 @critical
  Scenario: The pool counts what it finds and what it misses
    Given gateway A pools sessions
    And gateway A offers everything of server "clock"
    And "administrator" is a client of gateway A
    When "administrator" calls the counter of "clock" 4 times
    Then "administrator" was told "1, 2, 3, 4"
    And server "clock" was asked for 1 session
    And the pool of gateway A has counted
      | figure         | more |
      | hits           | 3    |
      | misses         | 1    |
      | pool_key_count | 1    |

  @SE-61 @SP-2 @blocker @security
  Scenario: The pool gives two users sessions of their own
    Given gateway A pools sessions
    And gateway A offers everything of server "clock"
    And "alice" is a client of gateway A
    And "bob" is a client of gateway A
    When the clients call the counter of "clock" 2 times each, in turns
    Then each of the clients was told "1, 2"
    And server "clock" saw one session of each client
    And the pool of gateway A has counted
      | figure         | more |
      | pool_key_count | 2    |

  @SE-62 @SP-1 @critical
  Scenario: A user whose tokens change is one user to the pool
    Given gateway A pools sessions
    And gateway A offers everything of server "clock"
    And "administrator" is a client of gateway A
    When "administrator" calls the counter of "clock" with 3 tokens, one after the other
    Then "administrator" was told "1, 2, 3"
    And server "clock" was asked for 1 session
    And the pool of gateway A has counted
      | figure         | more |
      | pool_key_count | 1    |

  @SE-63 @SP-3 @critical @security
  Scenario: Users are kept apart although the server is shown one opaque token for all
    Given gateway A pools sessions
    And gateway A offers everything of server "clock", which has one token for all
    And "alice" is a client of gateway A
    And "bob" is a client of gateway A
    When the clients call the counter of "clock" 2 times each, in turns
    Then each of the clients was told "1, 2"
    And server "clock" saw one session of each client

  @SE-64 @SP-4 @critical
  Scenario: The pool keeps streamable HTTP and SSE apart
    Given gateway A pools sessions
    And gateway A offers server "clock" over streamable HTTP, and once more over SSE as "stream"
    And "administrator" is a client of gateway A
    When "administrator" calls the counter of "clock" 2 times
    And "administrator" calls the counter of "stream" 2 times
    Then "administrator" was told "1, 2, 1, 2"
    And server "clock" saw one session over streamable HTTP and one over SSE
    And the pool of gateway A has counted
      | figure         | more |
      | hits           | 2    |
      | misses         | 2    |
      | pool_key_count | 2    |

  @SE-65 @SP-5 @SP-6 @slow @normal
  Scenario: The pool closes sessions that nobody needs any more, and forgets whose they were
    Given gateway A pools sessions for a second
    And gateway A offers everything of server "clock"
    And gateway A offers everything of server "watch"
    And "administrator" is a client of gateway A
    When "administrator" calls the counter of "clock"
    Then the pool of gateway A reaps and evicts while "administrator" goes on calling "watch"
    And the session of "administrator" with server "clock" is soon ended

  @SE-66 @SP-6 @normal
  Scenario: The pool hands no session out that is older than it may be
    Given gateway A pools sessions for a second
    And gateway A offers everything of server "clock"
    And "administrator" is a client of gateway A
    When "administrator" calls the counter of "clock"
    And the session with server "clock" has grown older than a second
    And "administrator" calls the counter of "clock"
    Then "administrator" was told "1, 1"
    And the pool of gateway A has counted
      | figure    | more |
      | evictions | 1    |

  @SE-67 @SP-9 @slow @critical
  Scenario: The circuit breaker trips when a server is gone, and resets when it is back
    Given gateway A pools sessions with a circuit breaker that trips after 2 failures
    And gateway A offers everything of server "clock"
    And "administrator" is a client of gateway A
    When server "clock" dies, and 3 calls of "administrator" fail
    Then the circuit breaker of gateway A has tripped
    When server "clock" lives again
    Then soon a call of "administrator" to "clock" has a new session

  @SE-68 @SP-7 @health_checks @slow @normal
  Scenario: Health checks do not ask a server for its tools by default
    Given gateway A pools sessions
    And gateway A offers server "clock" over streamable HTTP alone
    When the pool of gateway A has served 3 health checks
    Then server "clock" was not asked for its tools meanwhile

  @SE-69 @SP-7 @health_checks @slow @normal
  Scenario: Health checks ask a server for its tools when that is wanted
    Given gateway A pools sessions and asks for tools in health checks
    And gateway A offers server "clock" over streamable HTTP alone
    When the pool of gateway A has served 3 health checks
    Then server "clock" was asked for its tools meanwhile
