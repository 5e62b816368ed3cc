@compliance @minimal
Feature: JSON-RPC at the gateway's endpoints
  Every message that a client sends gets exactly the answer that JSON-RPC promises: a result under its own id, an error
  that says whose mistake it was, or nothing where nothing was asked. Whatever arrives, the gateway goes on.
  Verifies: JSON-RPC 2.0, sections 4 to 6; MCP 2025-11-25, basic ("Messages") and basic/transports ("Sending Messages to
  the Server")

  Background:
    Given gateway A is running

  @CO-01 @JR-01 @JR-02 @MU-01 @critical
  Scenario Outline: A request is answered under its own id: <request> at the <endpoint> endpoint
    When a client posts <request> to the <endpoint> endpoint of gateway A
    Then it is answered with an empty result under its own id

    Examples:
      | endpoint | request                                |
      | MCP      | a ping                                 |
      | MCP      | a ping whose id is an empty text       |
      | MCP      | a ping whose id is zero                |
      | MCP      | a ping whose id is negative            |
      | MCP      | a ping whose id is 2^53 + 1            |
      | MCP      | a ping with a member that nobody knows |
      | MCP      | a ping in an order of its own          |
      | JSON-RPC | a ping                                 |
      | JSON-RPC | a ping whose id is an empty text       |
      | JSON-RPC | a ping whose id is zero                |
      | JSON-RPC | a ping whose id is negative            |
      | JSON-RPC | a ping whose id is 2^53 + 1            |
      | JSON-RPC | a ping with a member that nobody knows |
      | JSON-RPC | a ping in an order of its own          |

  @CO-02 @JR-03 @critical
  Scenario Outline: What is no JSON is refused as such: <body> at the <endpoint> endpoint
    When a client posts <body> to the <endpoint> endpoint of gateway A
    Then it is refused as the client's mistake
    And the error has the code -32700 and says what is wrong

    Examples:
      | endpoint | body                     |
      | MCP      | nothing                  |
      | MCP      | a body that is no JSON   |
      | MCP      | half a message           |
      | MCP      | two messages in one body |
      | JSON-RPC | nothing                  |
      | JSON-RPC | a body that is no JSON   |
      | JSON-RPC | half a message           |
      | JSON-RPC | two messages in one body |

  @CO-15 @JR-03
  Scenario Outline: Bytes that are no UTF-8 are refused as no JSON: <endpoint> endpoint
    When a client posts bytes that are no UTF-8 to the <endpoint> endpoint of gateway A
    Then it is refused as the client's mistake
    And the error has the code -32700 and says what is wrong

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @CO-03 @critical
  Scenario Outline: What is no request is refused: <body> at the <endpoint> endpoint
    When a client posts <body> to the <endpoint> endpoint of gateway A
    Then it is refused as the client's mistake

    Examples:
      | endpoint | body                                  |
      | MCP      | a number                              |
      | MCP      | a text                                |
      | MCP      | null                                  |
      | MCP      | an empty list                         |
      | MCP      | a message without a version           |
      | MCP      | a message of version 1.0              |
      | MCP      | a message whose version is a number   |
      | MCP      | a message without a method            |
      | MCP      | a message whose method is a number    |
      | MCP      | a message whose parameters are a text |
      | JSON-RPC | a number                              |
      | JSON-RPC | a text                                |
      | JSON-RPC | null                                  |
      | JSON-RPC | an empty list                         |
      | JSON-RPC | a message without a version           |
      | JSON-RPC | a message of version 1.0              |
      | JSON-RPC | a message whose version is a number   |
      | JSON-RPC | a message without a method            |
      | JSON-RPC | a message whose method is a number    |
      | JSON-RPC | a message whose parameters are a text |

  @CO-04 @JR-04
  Scenario Outline: What is no request is called an invalid one: <body> at the <endpoint> endpoint
    When a client posts <body> to the <endpoint> endpoint of gateway A
    Then the error has the code -32600 and says what is wrong

    Examples:
      | endpoint | body                                  |
      | MCP      | a number                              |
      | MCP      | a text                                |
      | MCP      | null                                  |
      | MCP      | an empty list                         |
      | MCP      | a message without a version           |
      | MCP      | a message of version 1.0              |
      | MCP      | a message whose version is a number   |
      | MCP      | a message without a method            |
      | MCP      | a message whose method is a number    |
      | MCP      | a message whose parameters are a text |
      | JSON-RPC | a number                              |
      | JSON-RPC | a text                                |
      | JSON-RPC | null                                  |
      | JSON-RPC | an empty list                         |
      | JSON-RPC | a message without a version           |
      | JSON-RPC | a message of version 1.0              |
      | JSON-RPC | a message whose version is a number   |
      | JSON-RPC | a message without a method            |
      | JSON-RPC | a message whose method is a number    |
      | JSON-RPC | a message whose parameters are a text |

  @CO-05 @MB-01
  Scenario Outline: An id that MCP does not allow is refused at the MCP endpoint: <request>
    When a client posts <request> to the MCP endpoint of gateway A
    Then it is refused as the client's mistake

    Examples:
      | request                       |
      | a ping whose id is null       |
      | a ping whose id is true       |
      | a ping whose id is a list     |
      | a ping whose id is an object  |
      | a ping whose id is a fraction |

  @CO-17 @critical
  Scenario Outline: An id that JSON-RPC does not know is refused at the JSON-RPC endpoint: <request>
    When a client posts <request> to the JSON-RPC endpoint of gateway A
    Then it is refused as the client's mistake

    Examples:
      | request                      |
      | a ping whose id is true      |
      | a ping whose id is a list    |
      | a ping whose id is an object |

  @CO-19 @JR-02
  Scenario Outline: An id that JSON-RPC advises against is refused, or comes back as it was: <request>
    When a client posts <request> to the JSON-RPC endpoint of gateway A
    Then it is refused as the client's mistake, or answered under its own id

    Examples:
      | request                       |
      | a ping whose id is null       |
      | a ping whose id is a fraction |

  @CO-06 @JR-05 @critical
  Scenario Outline: A method that does not exist is refused as unknown: <request> at the <endpoint> endpoint
    When a client posts <request> to the <endpoint> endpoint of gateway A
    Then the error has the code -32601 and says what is wrong

    Examples:
      | endpoint | request                     |
      | MCP      | a method that nobody knows  |
      | MCP      | a method of JSON-RPC itself |
      | JSON-RPC | a method that nobody knows  |
      | JSON-RPC | a method of JSON-RPC itself |

  @CO-18 @JR-05
  Scenario Outline: A method that nobody knows beside others that exist is unknown: <endpoint> endpoint
    When a client posts a method that nobody knows beside others to the <endpoint> endpoint of gateway A
    Then the error has the code -32601 and says what is wrong

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @CO-07 @JR-02 @MB-02
  Scenario Outline: What is no request is refused under no made-up id: <body> at the <endpoint> endpoint
    When a client posts <body> to the <endpoint> endpoint of gateway A
    Then the error carries no id that nobody sent

    Examples:
      | endpoint | body                        |
      | MCP      | a body that is no JSON      |
      | MCP      | a number                    |
      | MCP      | a message without a version |
      | JSON-RPC | a body that is no JSON      |
      | JSON-RPC | a number                    |
      | JSON-RPC | a message without a version |

  @CO-16 @JR-02 @MB-02 @critical
  Scenario Outline: The error of a request carries its id: <endpoint> endpoint
    When a client posts a method that nobody knows to the <endpoint> endpoint of gateway A
    Then the error carries the id of its request

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @CO-08 @JR-06 @MT-01 @critical
  Scenario Outline: A notification is accepted and not answered: <endpoint> endpoint
    When a client posts a notification to the <endpoint> endpoint of gateway A
    Then nothing answers it, and it is accepted

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @CO-28 @JR-06 @MT-01 @critical
  Scenario Outline: What nobody waits for is not answered: <message> at the <endpoint> endpoint
    When a client posts <message> to the <endpoint> endpoint of gateway A
    Then nothing answers it, whether or not it is accepted

    Examples:
      | endpoint | message                          |
      | MCP      | a notification that nobody knows |
      | MCP      | a result that nobody waits for   |
      | MCP      | an error that nobody waits for   |
      | JSON-RPC | a notification that nobody knows |

  @CO-09 @JR-07
  Scenario: The requests of a batch are answered together at the JSON-RPC endpoint
    When a client posts two pings at once to the JSON-RPC endpoint of gateway A
    Then one list answers it, with a result for "first" and one for "second"

  @CO-10 @JR-07
  Scenario: A notification in a batch is not answered at the JSON-RPC endpoint
    When a client posts a ping and a notification at once to the JSON-RPC endpoint of gateway A
    Then one list answers it, with a result for "first"

  @CO-11 @JR-07
  Scenario: A batch of notifications is not answered at the JSON-RPC endpoint
    When a client posts notifications at once to the JSON-RPC endpoint of gateway A
    Then nothing answers it, and it is accepted

  @CO-12 @MT-02 @critical
  Scenario Outline: Revisions without batches refuse them: <batch> in <revision>
    When a client posts <batch> in revision <revision> to the MCP endpoint of gateway A
    Then it is refused as the client's mistake

    Examples:
      | revision   | batch                             |
      | 2025-06-18 | two pings at once                 |
      | 2025-06-18 | notifications at once             |
      | 2025-11-25 | two pings at once                 |
      | 2025-11-25 | a ping and a notification at once |
      | 2025-11-25 | notifications at once             |
      | 2025-11-25 | a list of numbers                 |

  @CO-13 @security @critical
  Scenario Outline: A message that is nested very deeply breaks nothing: <endpoint> endpoint
    When a client posts 20,000 lists in each other to the <endpoint> endpoint of gateway A
    Then it is refused as the client's mistake, or answered under its own id

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |

  @CO-14 @JR-08 @critical
  Scenario Outline: Whatever arrives is answered in an orderly way: <endpoint> endpoint
    Then gateway A gives an understandable answer to whatever a client posts to its <endpoint> endpoint

    Examples:
      | endpoint |
      | MCP      |
      | JSON-RPC |
