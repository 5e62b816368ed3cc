@access @minimal @security
Feature: Who sees and uses what
  What a team keeps to itself, nobody else sees: not in a list, not by its name, on no way into the gateway. What one way
  hides the others hide as well. The member has made everything; the viewer is in the same team, the stranger in another.
  Verifies: RBAC documentation ("Visibility Levels", "Built-in RBAC Roles"); live report (LV-N2); requirement PR-4;
  OWASP API1:2023 and API5:2023

  Background:
    Given gateway A has a team of a team owner, a member and a viewer, and a stranger

  @AC-01 @LV-N2 @PR-4 @blocker
  Scenario Outline: Over <way>, tools are found and called by whom they are for
    Given the member has made public, team and private tools
    Then over <way>, these people have of the tools
      | who           | public      | team        | private     |
      | administrator | finds, gets | finds, gets | nothing     |
      | team owner    | finds, gets | finds, gets | nothing     |
      | member        | finds, gets | finds, gets | finds, gets |
      | viewer        | finds, gets | finds, gets | nothing     |
      | stranger      | finds, gets | nothing     | nothing     |
      | no token      | nothing     | nothing     | nothing     |

    Examples:
      | way             |
      | REST            |
      | JSON-RPC        |
      | streamable HTTP |

    @requires.programs
    Examples: where the wrapper can be started
      | way   |
      | stdio |

    @requires.redis
    Examples: where Redis carries the messages
      | way |
      | SSE |

  @AC-02 @critical
  Scenario Outline: Over <way>, resources are found and read by whom they are for
    Given the member has made public, team and private resources
    Then over <way>, these people have of the resources
      | who           | public      | team        | private     |
      | administrator | finds, gets | finds, gets | nothing     |
      | team owner    | finds, gets | finds, gets | nothing     |
      | member        | finds, gets | finds, gets | finds, gets |
      | viewer        | finds, gets | finds, gets | nothing     |
      | stranger      | finds, gets | nothing     | nothing     |
      | no token      | nothing     | nothing     | nothing     |

    Examples:
      | way             |
      | REST            |
      | JSON-RPC        |
      | streamable HTTP |

    @requires.programs
    Examples: where the wrapper can be started
      | way   |
      | stdio |

    @requires.redis
    Examples: where Redis carries the messages
      | way |
      | SSE |

  @AC-03 @critical
  Scenario Outline: Over <way>, prompts are found and read by whom they are for
    Given the member has made public, team and private prompts
    Then over <way>, these people have of the prompts
      | who           | public      | team        | private     |
      | administrator | finds, gets | finds, gets | nothing     |
      | team owner    | finds, gets | finds, gets | nothing     |
      | member        | finds, gets | finds, gets | finds, gets |
      | viewer        | finds, gets | finds, gets | nothing     |
      | stranger      | finds, gets | nothing     | nothing     |
      | no token      | nothing     | nothing     | nothing     |

    Examples:
      | way             |
      | REST            |
      | JSON-RPC        |
      | streamable HTTP |

    @requires.programs
    Examples: where the wrapper can be started
      | way   |
      | stdio |

    @requires.redis
    Examples: where Redis carries the messages
      | way |
      | SSE |

  @AC-04 @critical
  Scenario Outline: Over <way>, virtual servers are found and used by whom they are for
    Given the member has made public, team and private virtual servers
    Then over <way>, these people have of the virtual servers
      | who           | public      | team        | private     |
      | administrator | finds, gets | finds, gets | nothing     |
      | team owner    | finds, gets | finds, gets | nothing     |
      | member        | finds, gets | finds, gets | finds, gets |
      | viewer        | finds, gets | finds, gets | nothing     |
      | stranger      | finds, gets | nothing     | nothing     |
      | no token      | nothing     | nothing     | nothing     |

    Examples:
      | way             |
      | REST            |
      | streamable HTTP |

    @requires.programs
    Examples: where the wrapper can be started
      | way   |
      | stdio |

    @requires.redis
    Examples: where Redis carries the messages
      | way |
      | SSE |

  @AC-05 @critical
  Scenario: Peers are found and shown to whom they are for
    Given the member has made public, team and private peers
    Then over REST, these people have of the peers
      | who           | public      | team        | private     |
      | administrator | finds, gets | finds, gets | nothing     |
      | team owner    | finds, gets | finds, gets | nothing     |
      | member        | finds, gets | finds, gets | finds, gets |
      | viewer        | finds, gets | finds, gets | nothing     |
      | stranger      | finds, gets | nothing     | nothing     |
      | no token      | nothing     | nothing     | nothing     |

  @AC-91 @critical @requires.loopback
  Scenario: Agents are found and shown to whom they are for
    Given the member has made public, team and private agents
    Then over REST, these people have of the agents
      | who           | public      | team        | private     |
      | administrator | finds, gets | finds, gets | nothing     |
      | team owner    | finds, gets | finds, gets | nothing     |
      | member        | finds, gets | finds, gets | finds, gets |
      | viewer        | finds, gets | finds, gets | nothing     |
      | stranger      | finds, gets | nothing     | nothing     |
      | no token      | nothing     | nothing     | nothing     |

  @AC-06 @critical
  Scenario Outline: In <place>, <kind> are named to whom they are for
    Given the member has made public, team and private <kind>
    Then in <place>, these people have of the <kind>
      | who           | public  | team    | private |
      | administrator | finds   | finds   | nothing |
      | team owner    | finds   | finds   | nothing |
      | member        | finds   | finds   | finds   |
      | viewer        | finds   | finds   | nothing |
      | stranger      | finds   | nothing | nothing |
      | no token      | nothing | nothing | nothing |

    Examples:
      | place         | kind            |
      | a search      | tools           |
      | a search      | resources       |
      | a search      | prompts         |
      | a search      | virtual servers |
      | a search      | peers           |
      | a list by tag | local tools     |
      | a list by tag | resources       |
      | a list by tag | prompts         |
      | a list by tag | virtual servers |
      | a list by tag | peers           |
      | a completion  | resources       |

  @AC-07 @critical
  Scenario Outline: In <place>, <kind> are named to administrators alone, and nothing that is private to others
    Given the member has made public, team and private <kind>
    Then in <place>, these people have of the <kind>
      | who           | public  | team    | private |
      | administrator | finds   | finds   | nothing |
      | team owner    | nothing | nothing | nothing |
      | member        | nothing | nothing | nothing |
      | stranger      | nothing | nothing | nothing |
      | no token      | nothing | nothing | nothing |

    Examples:
      | place            | kind            |
      | the list of tags | resources       |
      | what has a tag   | prompts         |
      | an export        | resources       |
      | an export        | prompts         |
      | an export        | local tools     |
      | an export        | virtual servers |
      | an export        | peers           |

  @AC-08 @critical
  Scenario Outline: Who asks for the <kind> of a team sees what is for them
    Given the member has made public, team and private <kind>
    Then in a list of the team, these people have of the <kind>
      | who      | public  | team    | private |
      | member   | finds   | finds   | finds   |
      | viewer   | finds   | finds   | nothing |
      | stranger | nothing | nothing | nothing |
      | no token | nothing | nothing | nothing |

    Examples:
      | kind            |
      | local tools     |
      | resources       |
      | prompts         |
      | virtual servers |
      | peers           |

  @AC-93 @critical
  Scenario: In the news of resources, nobody hears of what is not for them
    Given the member has made public, team and private resources
    Then in the news of resources, these people hear of what was changed
      | who        | public  | team    | private |
      | team owner | finds   | finds   | nothing |
      | member     | finds   | finds   | finds   |
      | viewer     | finds   | finds   | nothing |
      | stranger   | finds   | nothing | nothing |
      | no token   | nothing | nothing | nothing |

  @AC-94 @critical
  Scenario: In the news of resources, administrators hear nothing of what is private to others
    Given the member has made public, team and private resources
    Then in the news of resources, these people hear of what was changed
      | who           | public | team  | private |
      | administrator | finds  | finds | nothing |
