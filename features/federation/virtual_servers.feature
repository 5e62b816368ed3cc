@federation @minimal
Feature: Virtual servers of federated parts
  A virtual server is how an administrator gives a team some tools of some peers and nothing else.
  It must offer exactly what was chosen, from the right peers, and follow them when they change.
  Verifies: federation test plan TD-02 and CG-01 for chosen tools; https://modelcontextprotocol.io/specification/2025-11-25/server/tools

  @FD-260 @TD-02 @critical
  Scenario: A virtual server offers exactly the chosen parts of two peers
    Given gateway A offers everything of server "clock"
    And gateway A offers the tools "chime, strike" of server "tower"
    And gateway A has a virtual server "desk" of
      | kind     | name          | peer  |
      | tool     | add           | clock |
      | tool     | chime         | tower |
      | resource | clocks        | clock |
      | template | zone          | clock |
      | prompt   | compare_zones | clock |
    Then virtual server "desk" of gateway A offers
      | kind     | name                |
      | tool     | clock-add           |
      | tool     | tower-chime         |
      | resource | clocks              |
      | template | zone                |
      | prompt   | clock-compare-zones |

  @FD-261 @CG-01 @critical
  Scenario: Calls of a virtual server reach the right peers, also under equal names
    Given gateway A offers the tools "chime, strike" of server "clock"
    And gateway A offers the tools "chime, strike" of server "tower"
    And gateway A has a virtual server "desk" of
      | kind | name  | peer  |
      | tool | chime | clock |
      | tool | chime | tower |
    Then calling "chime" of "clock" on virtual server "desk" of gateway A reaches server "clock"
    And calling "chime" of "tower" on virtual server "desk" of gateway A reaches server "tower"

  @FD-262 @critical @security
  Scenario: A tool that was not chosen is refused and its peer not reached
    Given gateway A offers the tools "chime, strike" of server "clock"
    And gateway A has a virtual server "desk" of
      | kind | name  | peer  |
      | tool | chime | clock |
    And a client knows the tool "strike" of "clock" on gateway A
    When the client calls the tool it knows on virtual server "desk" of gateway A
    Then the call is refused, and server "clock" saw nothing of it

  @FD-263 @critical
  Scenario: A resource that two peers have is read from the chosen one
    Given gateway A offers server "clock" with
      | kind     | name | text       |
      | resource | note | clock note |
    And gateway A offers server "tower" with
      | kind     | name | text       |
      | resource | note | tower note |
    And gateway A has a virtual server "desk" of
      | kind     | name | peer  |
      | resource | note | tower |
    Then reading the resource "note" on virtual server "desk" of gateway A gives "tower note"

  @FD-264 @security
  Scenario: A resource that was not chosen is refused
    Given gateway A offers server "clock" with
      | kind     | name   | text  |
      | resource | note   | open  |
      | resource | secret | close |
    And gateway A has a virtual server "desk" of
      | kind     | name | peer  |
      | resource | note | clock |
    When a client reads the resource "secret" on virtual server "desk" of gateway A
    Then the reading ends with an error

  @FD-265
  Scenario: A chosen prompt is filled in by its peer
    Given gateway A offers server "clock" with
      | kind   | name  | text        |
      | prompt | greet | Hello clock |
    And gateway A has a virtual server "desk" of
      | kind   | name  | peer  |
      | prompt | greet | clock |
    When a client asks virtual server "desk" of gateway A for the prompt "greet" of "clock"
    Then the prompt says "Hello clock"

  @FD-266 @security
  Scenario: A prompt that was not chosen is refused
    Given gateway A offers server "clock" with
      | kind   | name  | text        |
      | prompt | greet | Hello clock |
      | prompt | thank | Thank you   |
    And gateway A has a virtual server "desk" of
      | kind   | name  | peer  |
      | prompt | greet | clock |
    When a client asks virtual server "desk" of gateway A for the prompt "thank" of "clock"
    Then the prompt is refused

  @FD-267
  Scenario: A chosen template is filled in by its peer
    Given gateway A offers server "clock" with
      | kind     | name | text    |
      | template | desk | at {id} |
    And gateway A has a virtual server "desk" of
      | kind     | name | peer  |
      | template | desk | clock |
    Then reading the resource "desk/5" on virtual server "desk" of gateway A gives "at 5"

  @FD-268 @critical
  Scenario: A disabled peer leaves its virtual servers and comes back to them
    Given gateway A offers the tools "chime, strike" of server "clock"
    And gateway A offers the tools "chime" of server "tower"
    And gateway A has a virtual server "desk" of
      | kind | name  | peer  |
      | tool | chime | clock |
      | tool | chime | tower |
    And a client knows the tool "chime" of "clock" on gateway A
    When an administrator switches peer "clock" of gateway A off
    Then virtual server "desk" of gateway A offers
      | kind | name        |
      | tool | tower-chime |
    When the client calls the tool it knows on virtual server "desk" of gateway A
    Then the call is refused, and server "clock" saw nothing of it
    When an administrator switches peer "clock" of gateway A on
    Then virtual server "desk" of gateway A offers
      | kind | name        |
      | tool | clock-chime |
      | tool | tower-chime |
    And calling "chime" of "clock" on virtual server "desk" of gateway A reaches server "clock"

  @FD-269 @critical
  Scenario: A removed peer leaves its virtual servers, and the others stay
    Given gateway A offers the tools "chime, strike" of server "clock"
    And gateway A offers the tools "chime" of server "tower"
    And gateway A has a virtual server "desk" of
      | kind | name  | peer  |
      | tool | chime | clock |
      | tool | chime | tower |
    And a client knows the tool "chime" of "clock" on gateway A
    When an administrator takes peer "clock" out of gateway A
    Then virtual server "desk" of gateway A offers
      | kind | name        |
      | tool | tower-chime |
    And calling "chime" of "tower" on virtual server "desk" of gateway A reaches server "tower"
    When the client calls the tool it knows on virtual server "desk" of gateway A
    Then the call is refused, and server "clock" saw nothing of it

  @FD-270
  Scenario: A virtual server follows changes of its peers after a refresh
    Given gateway A offers the tools "chime, strike, count" of server "clock"
    And gateway A has a virtual server "desk" of
      | kind | name   | peer  |
      | tool | chime  | clock |
      | tool | strike | clock |
    When the offer of server "clock" changes
      | tool   | change                    |
      | chime  | given another description |
      | strike | withdrawn                 |
      | ring   | gained                    |
    And an administrator refreshes peer "clock" of gateway A
    Then virtual server "desk" of gateway A offers
      | kind | name        |
      | tool | clock-chime |
    And calling "chime" of "clock" on virtual server "desk" of gateway A reaches server "clock"

  @FD-492 @critical
  Scenario: A virtual server offers the parts that it was given last
    Given gateway A offers everything of server "clock"
    And gateway A has a virtual server "desk" of
      | kind     | name          | peer  |
      | tool     | add           | clock |
      | resource | clocks        | clock |
      | template | zone          | clock |
      | prompt   | compare_zones | clock |
    When an administrator gives virtual server "desk" of gateway A these parts instead
      | kind     | name             | peer  |
      | tool     | now              | clock |
      | resource | logo             | clock |
      | prompt   | describe_picture | clock |
    Then virtual server "desk" of gateway A offers
      | kind     | name                   |
      | tool     | clock-now              |
      | resource | logo                   |
      | prompt   | clock-describe-picture |
    And calling "now" of "clock" on virtual server "desk" of gateway A reaches server "clock"

  @FD-271 @requires.redis
  Scenario: A virtual server lists and calls the same over SSE as over HTTP
    Given gateway A offers the tools "chime, strike" of server "clock"
    And gateway A offers the tools "chime" of server "tower"
    And gateway A has a virtual server "desk" of
      | kind | name  | peer  |
      | tool | chime | clock |
      | tool | chime | tower |
    Then virtual server "desk" of gateway A lists the same 2 tools over SSE as over HTTP
    And calling "chime" of "tower" over SSE on virtual server "desk" of gateway A reaches server "tower"

  @FD-272 @requires.redis
  Scenario: A tool that was not chosen is refused over SSE with an error
    Given gateway A offers the tools "chime, strike" of server "clock"
    And gateway A has a virtual server "desk" of
      | kind | name  | peer  |
      | tool | chime | clock |
    Then calling "strike" of "clock" over SSE on virtual server "desk" of gateway A is refused with an error

  @FD-496
  Scenario: Paging through many virtual servers gives each exactly once
    Given gateway A has 8 virtual servers
    Then paging through the virtual servers of gateway A by 3 gives each of the 8 exactly once

  @FD-273
  Scenario: A virtual server can be a peer, and hands on nothing but its own
    Given gateway B offers the tools "chime, strike" of server "clock"
    And gateway B has a virtual server "desk" of
      | kind | name  | peer  |
      | tool | chime | clock |
    And virtual server "desk" of gateway B is a peer of gateway A
    Then gateway A lists of peer "desk" exactly the tools "clock-chime"
    And calling "chime" of "desk" on gateway A reaches server "clock"

  @FD-274 @security
  Scenario: A virtual server that was switched off executes no calls
    Given gateway A offers the tools "chime" of server "clock"
    And gateway A has a virtual server "desk" of
      | kind | name  | peer  |
      | tool | chime | clock |
    When an administrator switches virtual server "desk" of gateway A off
    And a client calls "chime" of "clock" on virtual server "desk" of gateway A
    Then the call is refused, and server "clock" saw nothing of it

  @FD-275 @security
  Scenario: A virtual server that was switched off lists nothing
    Given gateway A offers the tools "chime" of server "clock"
    And gateway A has a virtual server "desk" of
      | kind | name  | peer  |
      | tool | chime | clock |
    When an administrator switches virtual server "desk" of gateway A off
    Then virtual server "desk" of gateway A lists no tools to anyone
