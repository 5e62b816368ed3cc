@federation @minimal
Feature: Joining a peer
  A registration opens a gateway towards another system. It must work or leave nothing behind, say in words what is wrong,
  take every peer once, keep its secret, and never be talked into calling what it must not call.
  Verifies: federation test plan PM-01; live report (LV-1.1, LV-1.2, LV-1.4, LV-1.5); gateway issues 649, 1392, 4498, 6189;
  https://owasp.org/www-community/attacks/Server_Side_Request_Forgery

  Background:
    Given gateway A is running

  # -- once ----------------------------------------------------------------------------------------------------------------------
  @FD-102
  Scenario Outline: A name is taken once, whoever asks: <naming>
    Given gateway A offers the tools of server "clock"
    When an administrator registers another server on gateway A under <naming> as "clock"
    Then the registration is refused, for the peer exists
    And gateway A keeps nothing of it

    Examples:
      | naming                       |
      | the same name                |
      | a capital letter instead     |
      | a space for the hyphen       |
      | an underscore for the hyphen |
      | a dot for the hyphen         |
      | spaces around it             |

  @FD-103
  Scenario Outline: An address is taken once, however it is written: <spelling>
    Given gateway A offers the tools of server "clock"
    When an administrator registers server "clock" on gateway A as "second", writing <spelling>
    Then the registration is refused, for the peer exists
    And gateway A keeps nothing of it

    Examples:
      | spelling           |
      | the same address   |
      | a slash at the end |

    @requires.loopback
    Examples: Where gateways and servers share a machine
      | spelling                    |
      | another name of the machine |
      | a scheme in capitals        |

    @requires.network_addresses
    Examples: Where they are elsewhere
      | spelling                           |
      | a scheme in capitals, in a network |

  @FD-104
  Scenario: One server under two accounts is two peers, and neither uses the other's account
    Given server "clock" accepts the tokens "first" and "second"
    When an administrator registers server "clock" on gateway A with the token "first"
    And an administrator registers server "clock" on gateway A as "again" with the token "second"
    Then the peers of gateway A are
      | name  | enabled | reachable |
      | clock | yes     | yes       |
      | again | yes     | yes       |
    And the echo of "clock" on gateway A presents the token "first" to server "clock"
    And the echo of "again" on gateway A presents the token "second" to server "clock"

  @FD-105
  Scenario: A peer is registered once, however many ask at the same moment
    When 4 administrators register server "clock" on gateway A at the same moment
    Then exactly one registration is accepted, and the others are refused, for the peer exists
    And the peers of gateway A are
      | name  | enabled | reachable |
      | clock | yes     | yes       |

  # -- what a registration answers -----------------------------------------------------------------------------------------------
  @FD-106
  Scenario: The answer to a registration tells how much came with the peer
    When an administrator registers server "clock" on gateway A
    Then the registration is accepted
    And the answer tells how many tools, resources and prompts of "clock" gateway A lists

  @FD-107 @PM-01 @LV-1.1 @LV-1.2 @LV-1.4 @LV-1.5 @critical
  Scenario Outline: A peer that demands <kind> gets it
    Given server "clock" demands <kind> as credential
    When an administrator registers server "clock" on gateway A with <kind>, "the right one"
    Then the registration is accepted
    And the echo of "clock" on gateway A is that of server "clock"
    And the database of gateway A keeps the credential of "clock", "the right one", encrypted

    Examples:
      | kind                  |
      | a token               |
      | a user and a password |
      | a header of its own   |

  @FD-108
  Scenario Outline: The refusal by a peer that demands <kind> and got a wrong one is passed on
    Given server "clock" demands <kind> as credential
    When an administrator registers server "clock" on gateway A with <kind>, "a wrong one"
    Then the registration is refused, and the reason names "401"
    And gateway A keeps nothing of it

    Examples:
      | kind                  |
      | a token               |
      | a user and a password |
      | a header of its own   |

  @FD-109 @critical
  Scenario Outline: A gateway does not join another one with <credential>
    When an administrator registers gateway B on gateway A as "clock" with <credential>
    Then the registration is refused, and the reason names "401"
    And gateway A keeps nothing of it

    Examples:
      | credential                 |
      | no token                   |
      | an expired token           |
      | a token of another gateway |
      | a token that nobody issued |

  @FD-110 @security @critical
  Scenario: The credential of a peer is never shown
    Given everything that gateway A says and logs is observed
    And server "clock" demands the token "sesame"
    When an administrator registers server "clock" on gateway A with the token "sesame"
    And an administrator looks at everything that gateway A tells of "clock"
    And an administrator changes the token of "clock" on gateway A to "sesame"
    Then the change is accepted
    And the credential "sesame" was in no answer and no log of gateway A

  @FD-111 @security
  Scenario Outline: A <visibility> peer is met only by those who may see it
    Given server "clock" is a "<visibility>" peer of gateway A
    Then somebody who may see public things meets of "clock" on gateway A
      | in the list | by its id | its tools | a call |
      | <met>       | <met>     | <met>     | <met>  |

    Examples:
      | visibility | met |
      | public     | yes |
      | team       | no  |
      | private    | no  |

  @FD-490 @security @critical
  Scenario: All that a private peer brings is private, at first and by a refresh
    Given server "clock" is a "private" peer of gateway A
    Then somebody who may see public things finds nothing of "clock" on gateway A
    When server "clock" gains one tool, one resource and one prompt
    And an administrator refreshes everything of peer "clock" of gateway A
    Then the refresh counts
      | kind      | added | updated | removed |
      | tools     | 1     | 0       | 0       |
      | resources | 1     | 0       | 0       |
      | prompts   | 1     | 0       | 0       |
    And somebody who may see public things finds nothing of "clock" on gateway A

  # -- addresses -----------------------------------------------------------------------------------------------------------------
  @FD-112
  Scenario Outline: The reason is named when there is <what> at the address
    When an administrator registers <what> on gateway A instead of a peer
    Then the registration is refused, and the reason names "<reason>"
    And gateway A keeps nothing of it

    Examples:
      | what                           | reason             |
      | nobody                         | connection         |
      | a server without this path     | not found / 404    |
      | a server that speaks no MCP    | 405 / event-stream |
      | a server of the other protocol | 405 / 400 / 404    |

  @FD-113
  Scenario Outline: An address that is none is refused with the reason: <address>
    Given gateway A explains what it refuses
    When an administrator registers a peer on gateway A whose address is <address>
    Then the registration is refused, and the reason names "<reason>"
    And gateway A keeps nothing of it

    Examples:
      | address                   | reason          |
      | nothing                   | empty           |
      | a word                    | must start with |
      | a file transfer           | must start with |
      | a script                  | must start with |
      | a scheme without a host   | valid           |
      | a port beyond the last    | port            |
      | port zero                 | port            |
      | a port that is a word     | port            |
      | a password in the address | credentials     |
      | a space in the host       | spaces          |
      | 3000 letters              | length          |

  @FD-114 @security @critical
  Scenario Outline: A gateway that keeps to public addresses is not talked into calling <host>
    Given gateway A admits neither this machine nor private networks
    When an administrator registers a peer on gateway A at <host>, where server "inner" listens
    Then the registration is refused without a call to that address
    And server "inner" was never asked for anything
    And gateway A keeps nothing of it

    Examples:
      | host                            |
      | this machine by number          |
      | this machine by name            |
      | this machine by name with a dot |
      | this machine in capitals        |
      | this machine by full name       |
      | another loopback number         |
      | loopback in short               |
      | loopback in decimal             |
      | loopback in hexadecimal         |
      | loopback in octal               |
      | loopback percent-encoded        |
      | loopback in circled digits      |
      | loopback in IPv6                |
      | loopback mapped to IPv6         |
      | the unspecified address         |
      | zero                            |
      | a private network of size A     |
      | a private network of size B     |
      | a private network of size C     |
      | shared carrier space            |
      | a link-local address            |
      | the metadata service            |
      | the metadata service by name    |
      | a private network in IPv6       |
      | a link-local address in IPv6    |

  @FD-908 @security @critical
  Scenario Outline: A gateway that admits private networks still is not talked into calling <host>
    When an administrator registers a peer on gateway A at <host>, where server "inner" listens
    Then the registration is refused without a call to that address
    And gateway A keeps nothing of it

    Examples:
      | host                         |
      | a link-local address         |
      | the metadata service         |
      | the metadata service by name |
      | shared carrier space         |
      | a link-local address in IPv6 |

  @FD-115
  Scenario Outline: A forbidden address is refused with the reason: <host>
    Given gateway A explains what it refuses
    When an administrator registers a peer on gateway A at <host>, where server "inner" listens
    Then the registration is refused, and the reason names "<reason>"

    Examples:
      | host                        | reason                                   |
      | a private network of size A | private network / SSRF                   |
      | the metadata service        | blocked by SSRF protection / not allowed |
      | the unspecified address     | invalid IP address / not allowed         |

  # -- names ---------------------------------------------------------------------------------------------------------------------
  @FD-116
  Scenario Outline: The tools of peer "<name>" are found under a name that clients can use
    Given server "<name>" is a peer of gateway A named "<name>"
    Then the peers of gateway A are
      | name   | enabled | reachable |
      | <name> | yes     | yes       |
    And every tool of "<name>" on gateway A begins with "<prefix>"
    And the echo of "<name>" on gateway A is that of server "<name>"

    Examples:
      | name             | prefix         |
      | clock            | clock-         |
      | World Clock      | world-clock-   |
      | world.clock      | world-clock-   |
      | world_clock      | world-clock-   |
      | world-clock      | world-clock-   |
      | 9 to 5           | 9-to-5-        |
      | Clock - a.b_c  d | clock-a-b-c-d- |

  @FD-117
  Scenario Outline: A name that is <kind> is refused with a reason
    Given gateway A explains what it refuses
    When an administrator registers server "clock" on gateway A under a name that is <kind>
    Then the registration is refused, and the refusal says why
    And gateway A keeps nothing of it

    Examples:
      | kind                   |
      | nothing                |
      | spaces only            |
      | 300 letters            |
      | 250 letters            |
      | markup                 |
      | a slash                |
      | a semicolon            |
      | an apostrophe          |
      | dots only              |
      | a letter with two dots |
      | Japanese letters       |
      | an emoji               |

  @FD-118
  Scenario Outline: A registration with <field> missing or wrong is refused with a reason
    Given gateway A explains what it refuses
    When an administrator registers server "clock" on gateway A with <field> missing or wrong
    Then the registration is refused, and the reason names "<reason>"
    And gateway A keeps nothing of it

    Examples:
      | field                  | reason     |
      | the token              | auth_token |
      | the password           | password   |
      | the protocol           | transport  |
      | the visibility         | private    |
      | the kind of credential | auth_type  |

  @FD-119
  Scenario: An administrator is told why a name was refused, without special settings
    When an administrator registers server "clock" on gateway A under a name that is a letter with two dots
    Then the registration is refused, and the refusal says why

  @FD-120
  Scenario: An administrator is told why an address was refused, without special settings
    When an administrator registers a peer on gateway A at the metadata service, where server "inner" listens
    Then the registration is refused, and the refusal says why

  # -- peers that fail meanwhile -------------------------------------------------------------------------------------------------
  @FD-121
  Scenario Outline: A server that dies when it is asked for <method> is not half registered
    When an administrator registers server "clock" on gateway A, and it dies when asked for <method>
    Then the registration is refused, and the refusal says why
    And gateway A keeps nothing of it
    When server "clock" is back
    And an administrator registers server "clock" on gateway A
    Then the registration is accepted

    Examples:
      | method        |
      | nothing yet   |
      | its tools     |
      | its resources |
      | its prompts   |

  @FD-906
  Scenario: A server that answers its list of tools with an error is not half registered
    Given server "clock" has the tools "chime, strike"
    And server "clock" answers its list with an error
    When an administrator registers server "clock" on gateway A
    Then the registration is refused, and the refusal says why
    And gateway A keeps nothing of it

  @FD-122 @slow @own_gateway
  Scenario: A registration with a peer that hangs ends while somebody waits for it
    When administrators register servers on gateway A at the same time
      | a server that                         |
      | says nothing from the start           |
      | says nothing when asked for its tools |
      | answers everything with a web page    |
    Then every registration is refused with a reason while the administrators are waiting
