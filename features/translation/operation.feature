@translation @requires.programs
Feature: How a bridge is run
  Whoever operates a bridge sets its addresses, says which pages may use it, watches its health, and keeps connections open
  through proxies that end idle ones. None of it may be promised and not done.
  Verifies: requirements PR-1, FW-C and FW-U; MCP 2025-11-25, basic/transports ("Security Warning"); Fetch standard, CORS protocol

  @TR-41 @minimal @normal
  Scenario: A stream on which nothing is said gives signs of life
    Given a bridge that gives a sign of life every second
    Then a client that listens gets 3 signs of life, and no message

  @TR-42 @minimal @normal
  Scenario: A bridge can have addresses of its own
    Given a bridge with addresses of its own
    When a client talks about "one of each kind" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the bridge does not answer at the usual addresses

  @TR-43 @PR-1 @minimal @normal
  Scenario Outline: A bridge that works says that it is healthy: <face>
    Given a server behind a bridge that speaks <face>
    When a client talks about "pings" with the server itself, and again through the bridge
    Then it heard the same through the bridge, message by message
    And the bridge says that it is healthy

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-44 @FW-C @minimal @normal
  Scenario Outline: A page that is trusted may use the bridge: <face>
    Given a bridge that trusts pages of "app"
    When a page of "app" uses the bridge over <face>
    Then its browser lets it

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-45 @FW-C @minimal @critical @security
  Scenario Outline: A page that nobody trusts may not read what the bridge answers: <face>
    Given a bridge that trusts pages of "app"
    When a page of "evil" uses the bridge over <face>
    Then its browser does not let it

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-46 @FW-C @minimal @critical @security
  Scenario Outline: A message of a page that nobody trusts does not reach the server: <face>
    Given a bridge that trusts pages of "app"
    When a page of "evil" uses the bridge over <face>
    Then its message was refused

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-47 @FW-C @minimal @critical @security
  Scenario Outline: Without trusted pages, none may read what the bridge answers: <face>
    Given a server behind a bridge that speaks <face>
    When a page of "evil" uses the bridge over <face>
    Then its browser does not let it

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-49 @FW-U @minimal @normal
  Scenario Outline: A bridge that cannot do what it was told says why, and ends: <mistake>
    When a bridge is started with <mistake>
    Then it ends with the status of an error
    And its output tells what is wrong
    And its output is for people: it holds no stack trace

    Examples:
      | mistake                               |
      | nothing to bridge                     |
      | a program that does not exist         |
      | a command with an open quotation mark |
      | a port that somebody has              |
      | a port that does not exist            |
      | a rule for headers that is none       |

  @TR-48 @minimal @normal
  Scenario Outline: <signal> ends a bridge that somebody uses, and its server
    Given a server behind a bridge of its own that speaks SSE
    And a client waits for an answer that the server keeps back
    When the bridge is sent <signal>
    Then the bridge ends promptly, and its server with it

    Examples:
      | signal  |
      | SIGTERM |
      | SIGINT  |

  @TR-58 @minimal @normal
  Scenario: A server that is busy ends with its bridge
    Given a server behind a bridge of its own that speaks SSE
    And a client waits for an answer that keeps the server busy
    When the bridge is sent SIGTERM
    Then the bridge ends promptly, and its server with it

  @TR-50 @minimal @critical @security
  Scenario: A bridge that was told nothing else is there for its own machine only
    Given a server behind a bridge that speaks SSE beside HTTP
    Then the bridge listens on this machine's own interface only
