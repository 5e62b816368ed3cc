@access @minimal @security
Feature: Tokens that are good for less, and tokens that end
  People give tokens to programs, and less power with them than they have themselves. A token is good for what it was made
  for, on every way, and until it is taken back: not a minute longer, on no replica.
  Verifies: RBAC documentation ("Token Scoping Model", "Token Lifecycle"); OWASP ASVS 4.0, 3.3.1 and 3.5.2

  Background:
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger

  @AC-30 @critical
  Scenario Outline: Over <way>, API tokens reach as far as their team
    Given the member has made public, team and private tools
    And the member has a token for the team
    And the member has a token for no team
    Then over <way>, these people have of the tools
      | who                  | public      | team        | private     |
      | a token for the team | finds, gets | finds, gets | finds, gets |
      | a token for no team  | finds       | nothing     | nothing     |

    Examples:
      | way             |
      | JSON-RPC        |
      | streamable HTTP |

  @AC-31 @critical
  Scenario Outline: Over <way>, an API token that may only read calls nothing
    Given the member has made public, team and private tools
    And the member has a token that may only read
    Then over <way>, these people have of the tools
      | who                        | public | team  | private |
      | a token that may only read | finds  | finds | finds   |

    Examples:
      | way             |
      | JSON-RPC        |
      | streamable HTTP |

  @AC-32 @critical
  Scenario Outline: Over <way>, an API token for one server reaches nothing else
    Given the member has made public, team and private virtual servers
    And the member has a token for one server
    Then over <way>, these people have of the virtual servers
      | who                    | public  | team        | private |
      | a token for one server | nothing | finds, gets | nothing |

    Examples:
      | way             |
      | streamable HTTP |

    @requires.redis
    Examples: where Redis carries the messages
      | way |
      | SSE |

  @AC-36 @critical
  Scenario Outline: Over <way>, an API token for one server finds and calls nothing that is not there
    Given the member has made public, team and private virtual servers
    And the member has a token for one server
    Then over <way>, these people have of the tools
      | who                    | public  | team        | private |
      | a token for one server | nothing | finds, gets | nothing |

    Examples:
      | way             |
      | JSON-RPC        |
      | streamable HTTP |

  @AC-33 @critical
  Scenario Outline: When <end>, <token> is good for nothing at once
    Given the member has <token>
    And gateway A knows the holder of <token>
    When <end>
    Then gateway A knows nobody by <token> any more

    Examples:
      | token                | end                                    |
      | a token for the team | the member revokes that token          |
      | a token for the team | the administrator locks the member out |
      | a token of a login   | the member logs out                    |
      | a token of a login   | the administrator locks the member out |

  @AC-37 @critical @requires.signing_key
  Scenario: An API token is good for nothing as soon as its time is over
    Given the member has a token that ends soon
    And gateway A knows the holder of a token that ends soon
    When the time of that token is over
    Then gateway A knows nobody by a token that ends soon any more

  @AC-34 @standard @critical @own_gateway @requires.redis @requires.replicas
  Scenario: A token that was revoked on one replica is good for nothing on the other
    Given gateway B is a replica of gateway A
    And the member has a token for the team
    And gateway B knows the holder of a token for the team
    When the member revokes that token
    Then gateway B knows nobody by a token for the team any more

  @AC-35 @critical
  Scenario Outline: Over <way>, who is taken out of a team has nothing of it any more
    Given the member has made public, team and private resources
    When the administrator takes the member out of the team
    Then over <way>, these people have of the resources
      | who    | public      | team    | private     |
      | member | finds, gets | nothing | finds, gets |

    Examples:
      | way             |
      | REST            |
      | streamable HTTP |

  # -- who makes tokens, and for what ----------------------------------------------------------------------------------------------
  @AC-38 @critical
  Scenario Outline: Nobody makes a token <reach>
    When the member asks for a token <reach>
    Then the token is refused, and there is none

    Examples:
      | reach                               |
      | for the team of others              |
      | that may do everything              |
      | that may do what the member may not |

  @AC-39 @critical
  Scenario: Programs make no tokens for themselves
    Given the member has a token for the team
    When a token for the team asks for a token for no team
    Then the token is refused, and there is none

  @AC-24 @critical
  Scenario Outline: The <other> does not see <token> of somebody else
    Given the member has <token>
    Then the "<other>" does not see that token

    Examples:
      | other    | token                |
      | viewer   | a token for no team  |
      | stranger | a token for no team  |
      | stranger | a token for the team |

  @AC-28 @critical
  Scenario Outline: The <other> does not revoke <token> of somebody else
    Given the member has <token>
    When the "<other>" tries to revoke that token
    Then gateway A knows the holder of <token> still

    Examples:
      | other    | token                |
      | viewer   | a token for no team  |
      | viewer   | a token for the team |
      | stranger | a token for no team  |

  @AC-25 @critical
  Scenario: An API token is good for nothing as soon as its holder is taken out of its team
    Given the member has made public, team and private resources
    And the member has a token for the team
    And gateway A knows the holder of a token for the team
    When the administrator takes the member out of the team
    Then over REST, these people have of the resources
      | who                  | public  | team    | private |
      | a token for the team | nothing | nothing | nothing |

  @AC-26 @critical @requires.loopback
  Scenario: An API token for one address is good for nothing at another
    Given the member has a token for this address
    And gateway A knows the holder of a token for this address
    When the member has a token for another address
    Then gateway A serves a token for another address on no way

  @AC-27 @critical @requires.loopback
  Scenario: Claiming to be at the address of a token does not make it good
    Given the member has a token for another address
    Then gateway A serves a token for another address on no way to who claims to be there

  @AC-29 @critical
  Scenario: An API token for a number of requests is good for no more
    Given the member has a token for 3 requests
    When the holder of a token for 3 requests asks 3 times
    Then each time was served, and soon a token for 3 requests is good for nothing

  # -- tokens for less than their holder -------------------------------------------------------------------------------------------
  @AC-80 @blocker @requires.signing_key
  Scenario Outline: Over <way>, a token reaches no further than it says, whoever holds it
    Given the member has made public, team and private resources
    Then over <way>, tokens that are signed for these have of the resources
      | who                                     | public      | team        | private |
      | the administrator, for no team          | finds, gets | nothing     | nothing |
      | the administrator, and no word of teams | finds, gets | nothing     | nothing |
      | the administrator, for the team         | finds, gets | finds, gets | nothing |
      | the administrator, for another team     | finds, gets | nothing     | nothing |
      | the member, and no word of teams        | finds, gets | nothing     | nothing |
      | the member, for whatever there is       | finds, gets | nothing     | nothing |
      | the member, logged in for another team  | finds, gets | nothing     | nothing |
      | the stranger, logged in for the team    | finds, gets | nothing     | nothing |

    Examples:
      | way             |
      | REST            |
      | JSON-RPC        |
      | streamable HTTP |

  @AC-78 @critical
  Scenario Outline: Over <way>, a token from when its holder was an administrator is one of theirs
    Given the member has made public, team and private resources
    And the stranger is an administrator, and has a token of that time
    Then over <way>, these people have of the resources
      | who                  | public      | team        | private |
      | a token of that time | finds, gets | finds, gets | nothing |
    When the administrator makes the stranger a user again
    Then over <way>, these people have of the resources
      | who                  | public      | team    | private |
      | a token of that time | finds, gets | nothing | nothing |

    Examples:
      | way             |
      | REST            |
      | JSON-RPC        |
      | streamable HTTP |

  @AC-81 @critical
  Scenario Outline: An API token that may only read changes and removes no <kind>
    Given the member has made public, team and private <kind>
    And the member has a token that may only read
    Then over REST, these people have of the <kind>
      | who                        | public      | team        | private     |
      | a token that may only read | finds, gets | finds, gets | finds, gets |
    And these people may do with the <kind>
      | who                        | public  | team    | private |
      | a token that may only read | nothing | nothing | nothing |

    Examples:
      | kind      |
      | resources |
      | prompts   |

  @AC-82 @critical
  Scenario: Over REST, an API token for one server opens nothing but that server
    Given the member has made public, team and private virtual servers
    And the member has a token for one server
    Then over REST, these people have of the virtual servers
      | who                    | public  | team | private |
      | a token for one server | nothing | gets | nothing |
    And over REST, these people have of the tools
      | who                    | public  | team    | private |
      | a token for one server | nothing | nothing | nothing |

  @AC-83 @critical
  Scenario Outline: <token> is good for nothing now
    Given the member has a token for these hours
    And gateway A knows the holder of a token for these hours
    When the member has <token>
    Then gateway A serves <token> on no way

    Examples:
      | token                            |
      | a token for other hours          |
      | a token for other days           |
      | a token for these hours in Japan |

  @AC-84
  Scenario Outline: Who made a token is told when it was used last, over <way> too
    Given the member has a token for the team
    Then the member is told that the token was never used
    And the member is told that it was used as soon as the holder of a token for the team asks over <way>

    Examples:
      | way             |
      | REST            |
      | JSON-RPC        |
      | streamable HTTP |
