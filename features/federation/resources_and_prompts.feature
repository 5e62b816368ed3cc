@federation @minimal
Feature: Resources and prompts of peers
  Agents read documents and use prompts of peers as they use tools. What they get must be what the peer says,
  and a failure must look like one: an empty document is a lie.
  Verifies: https://modelcontextprotocol.io/specification/2025-11-25/server/resources and .../server/prompts

  @FD-240 @critical
  Scenario: Resources are listed with their origin through one gateway and two
    Given gateway B offers everything of server "clock" to gateway A as peer "hub"
    Then the resources of gateway B are
      | resource | peer  |
      | clocks   | clock |
      | logo     | clock |
    And the resources of gateway A are
      | resource | peer |
      | clocks   | hub  |
      | logo     | hub  |

  @FD-241 @critical
  Scenario: Prompts are listed with their origin through one gateway and two
    Given gateway B offers everything of server "clock" to gateway A as peer "hub"
    Then the prompts of gateway B are
      | prompt             | peer  |
      | compare_zones      | clock |
      | describe_picture   | clock |
      | summarize_document | clock |
    And the prompts of gateway A are
      | prompt                   | peer |
      | clock-compare-zones      | hub  |
      | clock-describe-picture   | hub  |
      | clock-summarize-document | hub  |

  @FD-242
  Scenario: Resource templates are listed with their origin
    Given gateway A offers everything of server "clock"
    Then the resource templates of gateway A are
      | resource | peer  |
      | zone     | clock |

  @FD-243 @critical
  Scenario Outline: A text arrives as its server has it <way>
    Given gateway B offers everything of server "clock" to gateway A as peer "hub"
    Then reading the resource "clocks" on <gateway> gives what server "clock" answers

    Examples:
      | way                  | gateway   |
      | through one gateway  | gateway B |
      | through two gateways | gateway A |

  @FD-244 @MS-04
  Scenario Outline: A binary document arrives as its server has it <way>
    Given gateway B offers everything of server "clock" to gateway A as peer "hub"
    Then reading the resource "logo" on <gateway> gives what server "clock" answers

    Examples:
      | way                  | gateway   |
      | through one gateway  | gateway B |
      | through two gateways | gateway A |

  @FD-245
  Scenario Outline: A resource template is filled in at its server: at the <face> endpoint <way>
    Given gateway B offers everything of server "clock" to gateway A as peer "hub"
    Then reading the resource "zone" for "<zone>" at the <face> endpoint of <gateway> gives what server "clock" answers

    Examples:
      | face     | way                  | gateway   | zone                     |
      | MCP      | through one gateway  | gateway B | Europe/Zurich            |
      | MCP      | through two gateways | gateway A | America/São Paulo & 東京 |
      | JSON-RPC | through one gateway  | gateway B | UTC                      |
      | JSON-RPC | through two gateways | gateway A | UTC                      |

  @FD-246 @critical
  Scenario Outline: A prompt is filled in at its server <way>
    Given gateway B offers everything of server "clock" to gateway A as peer "hub"
    Then the prompt "compare_zones" of "<peer>" on <gateway> gives what server "clock" answers to
      | argument | value                    |
      | first    | São Paulo                |
      | second   | 1 < 2 & "東京" {{ 7*7 }} |

    Examples:
      | way                  | gateway   | peer  |
      | through one gateway  | gateway B | clock |
      | through two gateways | gateway A | hub   |

  @FD-247
  Scenario Outline: A prompt with <content> arrives as its server has it
    Given gateway A offers everything of server "clock"
    Then the prompt "<prompt>" of "clock" on gateway A gives what server "clock" answers

    Examples:
      | content    | prompt             |
      | a picture  | describe_picture   |
      | a document | summarize_document |

  @FD-248
  Scenario Outline: A prompt without its required argument is refused at the <face> endpoint
    Given gateway A offers everything of server "clock"
    When a client asks for the prompt "compare_zones" of "clock" at the <face> endpoint of gateway A without arguments
    Then the prompt is refused as wrongly asked for

    Examples:
      | face     |
      | MCP      |
      | JSON-RPC |

  @FD-249 @MS-10
  Scenario: A resource that nobody has is refused
    Given gateway A offers everything of server "clock"
    When a client reads a resource on gateway A that nobody has
    Then the reading ends with an error
    And the error has the code of an unknown resource

  @FD-250 @critical
  Scenario Outline: A resource of a dead peer is an error, never an empty text, at the <face> endpoint
    Given gateway A offers everything of server "clock"
    And server "clock" is gone
    When a client reads the resource "clocks" of "clock" at the <face> endpoint of gateway A
    Then the reading ends with an error

    Examples:
      | face     |
      | MCP      |
      | JSON-RPC |

  @FD-251
  Scenario Outline: A prompt of a dead peer ends with a clear error at the <face> endpoint
    Given gateway A offers everything of server "clock"
    And server "clock" is gone
    When a client asks for the prompt "describe_picture" of "clock" at the <face> endpoint of gateway A without arguments
    Then the prompt ends with an error that a reader understands

    Examples:
      | face     |
      | MCP      |
      | JSON-RPC |

  @FD-252
  Scenario: A resource that two peers have is not read from the wrong one
    Given gateway A offers server "clock" with
      | kind     | name | text       |
      | resource | desk | clock desk |
    And gateway A offers server "tower" with
      | kind     | name | text       |
      | resource | desk | tower desk |
    When a client reads the resource "desk" of "clock" at the MCP endpoint of gateway A
    Then the reading ends with an error
    And the text of resource "desk" of peer "clock" on gateway A is "clock desk"
    And the text of resource "desk" of peer "tower" on gateway A is "tower desk"

  @FD-253
  Scenario: A template that two peers have is not filled in by the wrong one
    Given gateway A offers server "clock" with
      | kind     | name | text            |
      | template | desk | clock desk {id} |
    And gateway A offers server "tower" with
      | kind     | name | text            |
      | template | desk | tower desk {id} |
    When a client reads the note "desk/5" on gateway A
    Then the reading ends with an error

  @FD-259
  Scenario: An address that goes on where a template ends is nobody's
    Given gateway A offers server "clock" with
      | kind     | name   | text        |
      | template | alcove | alcove {id} |
    When a client reads the note "alcove/5/left" on gateway A
    Then the reading ends with an error

  @FD-254
  Scenario: Resources and prompts gained, changed and withdrawn are there after a refresh
    Given gateway A offers server "clock" with
      | kind     | name  | text  |
      | resource | desk  | first |
      | resource | shelf | first |
      | prompt   | greet | first |
      | prompt   | thank | first |
    When server "clock" now has
      | kind     | name   | text      |
      | resource | desk   | second    |
      | resource | shelf  | withdrawn |
      | resource | drawer | first     |
      | prompt   | greet  | second    |
      | prompt   | thank  | withdrawn |
      | prompt   | excuse | first     |
    And an administrator refreshes everything of peer "clock" of gateway A
    Then the refresh counts
      | kind      | added | updated | removed |
      | tools     | 0     | 0       | 0       |
      | resources | 1     | 1       | 1       |
      | prompts   | 1     | 1       | 1       |
    And the resources of gateway A are
      | resource | peer  |
      | desk     | clock |
      | drawer   | clock |
    And the prompts of gateway A are
      | prompt | peer  |
      | greet  | clock |
      | excuse | clock |

  @FD-491 @critical
  Scenario: A refresh of tools alone leaves resources and prompts as they are
    Given gateway A offers server "clock" with
      | kind     | name  | text  |
      | resource | desk  | first |
      | prompt   | greet | first |
    When an administrator refreshes peer "clock" of gateway A
    Then the resources of gateway A are
      | resource | peer  |
      | desk     | clock |
    And the prompts of gateway A are
      | prompt | peer  |
      | greet  | clock |

  @FD-255
  Scenario: A text that changed at its server is read anew without a refresh
    Given gateway A offers server "clock" with
      | kind     | name | text  |
      | resource | desk | first |
    And the text of resource "desk" of peer "clock" on gateway A is "first"
    When server "clock" now has
      | kind     | name | text   |
      | resource | desk | second |
    Then the text of resource "desk" of peer "clock" on gateway A is "second"

  @FD-494
  Scenario Outline: Paging through a long list of <kind> gives each exactly once
    Given server "library" has 23 resources and as many prompts
    When an administrator adds server "library" to gateway A
    Then paging through the <kind> of gateway A by 5 gives each of the 23 exactly once

    Examples:
      | kind      |
      | resources |
      | prompts   |

  @FD-495 @security
  Scenario Outline: Who has a private peer gets the <kind> that came to it by a refresh
    Given server "clock" is a "private" peer of gateway A
    When server "clock" gains one tool, one resource and one prompt
    And an administrator refreshes everything of peer "clock" of gateway A
    Then clients of gateway A get "first" from the <kind> "newcomer" of "clock"

    Examples:
      | kind     |
      | resource |
      | prompt   |

  @FD-256 @minor
  Scenario Outline: Definitions are kept: <part> of a <kind>
    Given gateway A offers the richly described server "library"
    Then gateway A keeps the <part> of the <kind> of server "library"

    Examples:
      | part        | kind     |
      | title       | resource |
      | description | resource |
      | mimeType    | resource |
      | size        | resource |
      | annotations | resource |
      | _meta       | resource |
      | title       | template |
      | description | template |
      | mimeType    | template |
      | annotations | template |
      | description | prompt   |
      | title       | prompt   |
      | arguments   | prompt   |

  @FD-257
  Scenario Outline: A <kind> without a media type can be read after a refresh, first seen by <way>
    Given gateway A offers server "clock" with
      | kind       | name  | text         |
      | <at first> | shelf | on the shelf |
    And server "clock" now has
      | kind   | name  | text         |
      | <kind> | shelf | on the shelf |
    And an administrator refreshes everything of peer "clock" of gateway A
    When a client reads the note "<note>" on gateway A
    Then the note says "on the shelf"

    Examples:
      | kind          | way          | at first      | note    |
      | bare resource | registration | bare resource | shelf   |
      | bare resource | refresh      | prompt        | shelf   |
      | bare template | registration | bare template | shelf/5 |
      | bare template | refresh      | prompt        | shelf/5 |

  @FD-258
  Scenario: A change of a resource is not lost when the peer withdraws another at the same time
    Given gateway A offers server "clock" with
      | kind     | name  | text  |
      | resource | desk  | first |
      | resource | shelf | first |
    When server "clock" now has
      | kind     | name  | text      |
      | resource | desk  | second    |
      | resource | shelf | withdrawn |
    And an administrator refreshes everything of peer "clock" of gateway A
    Then gateway A describes the resources of server "clock" exactly as the server does

  @FD-276 @critical
  Scenario Outline: A <kind> of the gateway's own outlives a peer that has one like it
    Given gateway A has a <kind> "heirloom" of its own that says "our family's"
    And gateway A offers server "clock" with
      | kind   | name     | text         |
      | <kind> | heirloom | clockmaker's |
    Then the own <kind> "heirloom" of gateway A says "our family's"
    When an administrator takes peer "clock" out of gateway A
    Then the own <kind> "heirloom" of gateway A says "our family's"

    Examples:
      | kind     |
      | resource |
      | prompt   |
