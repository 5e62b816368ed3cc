@cache @critical
Feature: What is remembered is not outdated
  A cache is right as long as nobody notices it. What was changed is changed for everybody: at once on the gateway that
  changed it, at once on its replicas where Redis connects them, and where nothing does, when the promised time is over.
  Verifies: the gateway's decisions ADR-028, ADR-029 and ADR-033 (invalidation, staleness "up to TTL")

  @CA-20 @minimal
  Scenario Outline: Who knows <thing> is told at once when the administrator <change>
    Given clients of gateway A know <thing>
    When the administrator of gateway A <change>
    Then clients of gateway A meet the change at once

    Examples: things
      | thing               | change                 |
      | a tool              | disables it            |
      | a tool              | removes it             |
      | a tool by two names | renames it             |
      | a peer              | disables it            |
      | a peer              | removes it             |
      | a virtual server    | takes a tool out of it |
      | a resource          | rewrites it            |
      | a prompt            | rewrites it            |

    @security
    Examples: people
      | thing            | change                 |
      | a team member    | takes them out         |
      | a team owner     | takes their power away |
      | an administrator | takes their power away |
      | a role           | takes it away          |
      | a user           | locks them out         |
      | an API token     | revokes it             |

  @CA-21 @standard @own_gateway @requires.redis @requires.replicas
  Scenario: With a common Redis, changes of things on one replica are met on the other at once
    Given gateway B is a replica of gateway A
    Then clients of gateway B meet these changes on gateway A at once
      | thing               | change                 |
      | a tool              | disables it            |
      | a tool              | removes it             |
      | a tool by two names | renames it             |
      | a peer              | disables it            |
      | a peer              | removes it             |
      | a virtual server    | takes a tool out of it |
      | a resource          | rewrites it            |
      | a prompt            | rewrites it            |

  @CA-22 @standard @security @own_gateway @requires.redis @requires.replicas
  Scenario: With a common Redis, who loses a right on one replica has lost it on the other at once
    Given gateway B is a replica of gateway A
    Then clients of gateway B meet these changes on gateway A at once
      | thing         | change         |
      | a team member | takes them out |
      | a role        | takes it away  |
      | a user        | locks them out |

  @CA-23 @standard @security @own_gateway @requires.replicas @slow
  Scenario: Without a common cache, changes on one replica are met on the other when the promised time is over
    Given gateway A forgets by time alone
    And gateway B is a replica of gateway A
    Then clients of gateway B meet these changes on gateway A within the promised time
      | thing               | change         |
      | a tool              | disables it    |
      | a tool by two names | renames it     |
      | a peer              | removes it     |
      | a resource          | rewrites it    |
      | a team member       | takes them out |
      | a role              | takes it away  |
      | a user              | locks them out |
      | an API token        | revokes it     |
