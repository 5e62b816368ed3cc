@federation @minimal
Feature: Changing a peer
  Addresses move, credentials rotate, names turn out wrong, peers are taken out of service for a while. What was changed must
  hold at once, what was not changed must stay, and what was refused must leave everything as it was.
  Verifies: what the federation test plan says of peers, when they change; live report (LV-N1); gateway issues 6446, 5188

  Background:
    Given gateway A is running

  # -- credentials ---------------------------------------------------------------------------------------------------------------
  @FD-130 @critical
  Scenario: A peer that demands its token can be described anew
    Given server "clock" is a peer of gateway A with the token "first"
    When an administrator changes the description of "clock" on gateway A to "The clock of the town hall"
    Then the change is accepted
    And the echo of "clock" on gateway A presents the token "first" to server "clock"

  @FD-131 @critical
  Scenario: A peer keeps its token when only its description is changed
    Given server "clock" is a peer of gateway A with the token "first"
    And server "clock" accepts any credential, and none
    When an administrator changes the description of "clock" on gateway A to "The clock of the town hall"
    Then the change is accepted
    And the echo of "clock" on gateway A presents the token "first" to server "clock"

  @FD-132 @critical
  Scenario: A new token is used from the next call on
    Given server "clock" is a peer of gateway A with the token "first"
    And server "clock" demands the token "second"
    When an administrator changes the token of "clock" on gateway A to "second"
    Then the change is accepted
    And the echo of "clock" on gateway A presents the token "second" to server "clock"

  @FD-150 @security @critical
  Scenario: A new token is kept encrypted, as the first one was
    Given server "clock" is a peer of gateway A with the token "first"
    And server "clock" demands the token "second"
    When an administrator changes the token of "clock" on gateway A to "second"
    Then the change is accepted
    And the database of gateway A keeps the credential of "clock", "second", encrypted

  @FD-133
  Scenario: A token that the peer refuses replaces nothing
    Given server "clock" is a peer of gateway A with the token "first"
    When an administrator changes the token of "clock" on gateway A to "mistyped"
    Then the change is refused, and the reason names "401"
    And the echo of "clock" on gateway A presents the token "first" to server "clock"

  # -- name ----------------------------------------------------------------------------------------------------------------------
  @FD-134
  Scenario: With a new name, tools are found under it and no longer under the old one
    Given gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When an administrator renames "clock" of gateway A to "watch"
    Then the change is accepted
    And every tool of "watch" on gateway A begins with "watch-"
    And the echo of "watch" on gateway A is that of server "clock"
    And no list of gateway A has the tool that the client knows
    When the client calls the tool it knows at the MCP endpoint of gateway A
    Then the call fails with an error that names "not found"

  @FD-484
  Scenario: With a new name, prompts are found under it, too
    Given gateway A offers server "clock" with
      | kind   | name  | text        |
      | prompt | greet | Hello clock |
    When an administrator renames "clock" of gateway A to "watch"
    Then the change is accepted
    And clients of gateway A find the prompt "greet" of "watch" as "watch-greet"

  @FD-135
  Scenario: A name that another peer has is refused
    Given gateway A offers the tools of server "clock"
    And gateway A offers the tools of server "watch"
    When an administrator renames "watch" of gateway A to "clock"
    Then the change is refused, for the peer exists
    And the peers of gateway A are
      | name  | enabled | reachable |
      | clock | yes     | yes       |
      | watch | yes     | yes       |

  # -- address -------------------------------------------------------------------------------------------------------------------
  @FD-136 @critical
  Scenario: After a move, calls reach the new address
    Given gateway A offers the tools of server "old hall"
    And a client knows the tool "echo" of "old hall" on gateway A
    When an administrator gives "old hall" of gateway A the address of server "new hall"
    Then the change is accepted
    And the echo of "old hall" on gateway A is that of server "new hall"

  @FD-137 @LV-N1 @critical
  Scenario: After a move to a server with other tools, its tools are there and can be called
    Given gateway A offers the tools "add, echo" of server "old hall"
    And server "new hall" has the tools "echo, now"
    When an administrator gives "old hall" of gateway A the address of server "new hall"
    Then the change is accepted
    And gateway A lists of peer "old hall" exactly the tools "echo, now"
    And the echo of "old hall" on gateway A is that of server "new hall"

  @FD-485
  Scenario: After a move, the resources and prompts are those of the new server
    Given gateway A offers server "old hall" with
      | kind     | name   | text  |
      | resource | ledger | first |
      | prompt   | greet  | first |
    And server "new hall" has the tools "echo, now"
    And server "new hall" now has
      | kind     | name  | text   |
      | resource | diary | second |
      | prompt   | thank | second |
    When an administrator gives "old hall" of gateway A the address of server "new hall"
    Then the change is accepted
    And the resources of gateway A are
      | resource | peer     |
      | diary    | old hall |
    And the prompts of gateway A are
      | prompt | peer     |
      | thank  | old hall |

  @FD-138
  Scenario: An address where nobody listens replaces nothing
    Given gateway A offers the tools of server "clock"
    When an administrator gives "clock" of gateway A an address where nobody listens
    Then the change is refused, and the reason names "connection"
    And the echo of "clock" on gateway A is that of server "clock"

  @FD-139
  Scenario: The address of another peer is refused
    Given gateway A offers the tools of server "clock"
    And gateway A offers the tools of server "watch"
    When an administrator gives "watch" of gateway A the address of server "clock"
    Then the change is refused, for the peer exists
    And the echo of "watch" on gateway A is that of server "watch"

  @FD-140 @security @critical
  Scenario Outline: A peer is not moved to <host>
    Given gateway A admits no addresses of private networks
    And gateway A offers the tools of server "clock"
    When an administrator gives "clock" of gateway A an address that is <host>
    Then the change is refused without a call to that address
    And the echo of "clock" on gateway A is that of server "clock"

    Examples:
      | host                         |
      | a private network of size A  |
      | a private network of size B  |
      | a private network of size C  |
      | shared carrier space         |
      | a link-local address         |
      | the metadata service         |
      | the metadata service by name |
      | the unspecified address      |
      | a private network in IPv6    |

  @FD-141
  Scenario Outline: A peer is moved from <old> to <new>
    Given server "clock" is a peer of gateway A over <old>
    When an administrator moves "clock" of gateway A to <new>
    Then the change is accepted
    And the next call to "clock" of gateway A reaches server "clock" over <new>

    Examples:
      | old             | new             |
      | streamable HTTP | SSE             |
      | SSE             | streamable HTTP |

  # -- a change meets a peer that changed, too -----------------------------------------------------------------------------------
  @FD-142
  Scenario: A description holds although the peer has withdrawn a tool meanwhile
    Given gateway A offers the tools "add, echo" of server "clock"
    And server "clock" withdraws the tool "add"
    When an administrator changes the description of "clock" on gateway A to "The clock of the town hall"
    Then the change is accepted
    And the description of "clock" on gateway A is "The clock of the town hall"

  @FD-143 @security
  Scenario: A new token holds although the peer has withdrawn a tool meanwhile
    Given gateway A offers the tools "add, echo" of server "clock"
    And server "clock" withdraws the tool "add"
    When an administrator changes the token of "clock" on gateway A to "first"
    Then the change is accepted
    And the echo of "clock" on gateway A presents the token "first" to server "clock"

  @FD-144 @security @critical
  Scenario: A peer made private is private although it has withdrawn a tool meanwhile
    Given gateway A offers the tools "add, echo" of server "clock"
    And server "clock" withdraws the tool "add"
    When an administrator changes the visibility of "clock" on gateway A to "private"
    Then the change is accepted
    And somebody who may see public things meets of "clock" on gateway A
      | in the list | by its id | its tools | a call |
      | no          | no        | no        | no     |

  @FD-145 @security
  Scenario: A peer made private is met no longer by those who may see public things only
    Given gateway A offers the tools of server "clock"
    When an administrator changes the visibility of "clock" on gateway A to "private"
    Then the change is accepted
    And somebody who may see public things meets of "clock" on gateway A
      | in the list | by its id | its tools | a call |
      | no          | no        | no        | no     |

  @FD-486 @security @critical
  Scenario: With a peer that is made private, all that came from it is private
    Given gateway A offers server "clock" with
      | kind     | name  | text        |
      | resource | note  | clock note  |
      | prompt   | greet | Hello clock |
    And somebody who may see public things finds tools, resources and prompts of "clock" on gateway A
    When an administrator changes the visibility of "clock" on gateway A to "private"
    Then the change is accepted
    And somebody who may see public things finds nothing of "clock" on gateway A

  # -- off and on ----------------------------------------------------------------------------------------------------------------
  @FD-146 @critical
  Scenario: The tools of a disabled peer are in no list, and a call says why it fails
    Given gateway A offers the tools of server "clock"
    And a client knows the tool "echo" of "clock" on gateway A
    When an administrator switches peer "clock" of gateway A off
    Then the peers of gateway A are
      | name  | enabled | reachable |
      | clock | no      | yes       |
    And nothing of "clock" is in any list of gateway A
    When the client calls the tool it knows at the MCP endpoint of gateway A
    Then the call fails with an error that names "inactive"
    And server "clock" saw no call

  @FD-487 @security
  Scenario Outline: A <kind> of a disabled peer is handed out no more
    Given gateway A offers server "clock" with
      | kind   | name   | text       |
      | <kind> | candle | Let it be. |
    When an administrator switches peer "clock" of gateway A off
    Then clients of gateway A neither find nor get the <kind> "candle" of "clock"

    Examples:
      | kind     |
      | resource |
      | prompt   |

  @FD-147 @critical
  Scenario: A peer that is enabled again works as before
    Given gateway A offers server "clock" with
      | kind     | name  | text        |
      | resource | note  | clock note  |
      | prompt   | greet | Hello clock |
    When an administrator switches peer "clock" of gateway A off
    And an administrator switches peer "clock" of gateway A on
    Then the peers of gateway A are
      | name  | enabled | reachable |
      | clock | yes     | yes       |
    And gateway A lists of peer "clock" exactly the tools "chime"
    And calling "chime" of "clock" on gateway A reaches server "clock"
    And the resources of gateway A are
      | resource | peer  |
      | note     | clock |
    And the prompts of gateway A are
      | prompt | peer  |
      | greet  | clock |

  @FD-148 @security
  Scenario: A tool that an administrator disabled stays disabled when its peer was off and on
    Given gateway A offers the tools "add, echo" of server "clock"
    And an administrator switches tool "add" of "clock" on gateway A off
    When an administrator switches peer "clock" of gateway A off
    And an administrator switches peer "clock" of gateway A on
    Then gateway A lists of peer "clock" exactly the tools "echo"

  @FD-149
  Scenario: The documented toggle disables a peer
    Given gateway A offers the tools of server "clock"
    When an administrator uses the documented toggle to disable "clock" on gateway A
    Then the change is accepted
    And the peers of gateway A are
      | name  | enabled | reachable |
      | clock | no      | yes       |

  @FD-488
  Scenario: What a peer gained and withdrew while it was off is there and gone when it is on
    Given gateway A offers the tools "chime, strike" of server "clock"
    And an administrator switches peer "clock" of gateway A off
    And the offer of server "clock" changes
      | tool   | change    |
      | ring   | gained    |
      | strike | withdrawn |
    When an administrator switches peer "clock" of gateway A on
    Then gateway A lists of peer "clock" exactly the tools "chime, ring"

  @FD-489
  Scenario: A tool that came when its peer was switched on goes by a refresh when it is withdrawn
    Given gateway A offers the tools "chime, strike" of server "clock"
    And an administrator switches peer "clock" of gateway A off
    And the offer of server "clock" changes
      | tool | change |
      | ring | gained |
    When an administrator switches peer "clock" of gateway A on
    And the offer of server "clock" changes
      | tool | change    |
      | ring | withdrawn |
    And an administrator refreshes peer "clock" of gateway A
    Then gateway A lists of peer "clock" exactly the tools "chime, strike"
