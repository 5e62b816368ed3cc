@federation @minimal
Feature: Peer management
  Teams share tools by joining their gateways. A release is unfit if a peer can be added but not seen,
  or removed but not forgotten.
  Verifies: federation test plan PM-01 to PM-03 (health has a feature of its own)

  Background:
    Given gateway B offers the tools of a fast-time server
    And gateway A is running

  @PM-01 @critical
  Scenario: The tools of a new peer can be discovered
    When an administrator adds gateway B to gateway A as peer "clock"
    Then the peers of gateway A are
      | name  | enabled | reachable |
      | clock | yes     | yes       |
    And gateway A offers all tools of gateway B as tools of "clock"
    And the database of gateway A says of "clock"
      | name  | enabled | reachable | visibility | credential | owner             |
      | clock | yes     | yes       | public     | bearer     | the administrator |
    And the database of gateway A keeps the credential of "clock" for gateway B encrypted

  @PM-02 @critical @health_checks
  Scenario: The list of peers tells which are enabled and which can be reached
    Given gateway B is a peer "clock" of gateway A
    And gateway A offers the tools of server "resting"
    And gateway A offers the tools of server "lost"
    When an administrator switches peer "resting" of gateway A off
    And server "lost" is gone
    Then soon the peers of gateway A are
      | name    | enabled | reachable |
      | clock   | yes     | yes       |
      | resting | no      | yes       |
      | lost    | yes     | no        |
    And without the disabled ones, the peers of gateway A are
      | name  | enabled | reachable |
      | clock | yes     | yes       |
      | lost  | yes     | no        |

  @FD-901
  Scenario: The list of peers tells how much came with each
    Given gateway A offers server "clock" with
      | kind     | name   | text  |
      | resource | desk   | first |
      | resource | shelf  | first |
      | resource | drawer | first |
      | prompt   | greet  | first |
      | prompt   | thank  | first |
    Then the list of peers of gateway A tells how many tools, resources and prompts came with each
      | name  | tools | resources | prompts |
      | clock | 1     | 3         | 2       |

  @PM-03 @critical
  Scenario: A removed peer is gone, and all that came from it
    Given gateway B is a peer "clock" of gateway A
    And a client knows the tool "echo" of "clock" on gateway A
    When an administrator takes peer "clock" out of gateway A
    Then the peers of gateway A are
      | name | enabled | reachable |
    And nothing of "clock" is left in any list or in the database of gateway A
    When the client calls the tool it knows at the MCP endpoint of gateway A
    Then the call fails with an error that names "not found"
    When the client calls the tool it knows at the JSON-RPC endpoint of gateway A
    Then the call fails with an error that names "not found"

  @FD-101
  Scenario Outline: An administrator who <deed> a peer that does not exist is told so
    When an administrator <deed> a peer of gateway A that does not exist
    Then the answer is that there is no such peer

    Examples:
      | deed      |
      | looks at  |
      | changes   |
      | disables  |
      | refreshes |
      | removes   |

  @FD-151 @critical @own_gateway @health_checks
  Scenario: A gateway goes on working when a health check meets a change that takes its time
    Given gateway A offers the tools of server "slow"
    And gateway A has just checked "slow"
    When an administrator describes "slow" of gateway A anew, and its server takes its time
    And a health check visits server "slow"
    Then gateway A goes on answering
    When the server answers at last
    Then the change is accepted
