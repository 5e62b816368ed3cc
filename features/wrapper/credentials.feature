@wrapper @minimal @requires.programs
Feature: Credentials of clients on stdio
  The wrapper carries a client's token to the gateway, and a refusal back. Nobody may get in with a bad token, and a client
  whose token is bad must learn so at once: one that waits for nothing looks like a gateway that hangs.
  Verifies: end-to-end harness, wrapper, AC-3 and PR-4; RFC 6750, section 3.1; RFC 7519, section 4.1; JSON-RPC 2.0, section 5

  Background:
    Given gateway A offers server "clock" as a virtual server

  @WR-30 @AC-3 @PR-4 @security @critical
  Scenario Outline: <token> opens nothing to a client on stdio
    Given a raw client on stdio presents <token> to "clock" of gateway A
    When the client on stdio tries to shake hands
    Then the client on stdio is refused within 20 seconds
    And the refusal shows neither the token nor a stack trace

    Examples:
      | token                           |
      | an expired token                |
      | a token signed with another key |
      | a token for another audience    |
      | a token of another issuer       |
      | a token that is not valid yet   |
      | a token of nobody               |
      | no token                        |

  @WA-2 @critical
  Scenario Outline: A refusal answers the request that was refused: <token>
    Given a raw client on stdio presents <token> to "clock" of gateway A
    When the client on stdio tries to shake hands
    Then the refusal answers the handshake with an error of JSON-RPC that names the credential

    Examples:
      | token                           |
      | an expired token                |
      | a token signed with another key |
      | no token                        |

  @WR-31 @critical
  Scenario: An official client with an expired token learns so instead of waiting
    When an official client on stdio with an expired token connects to "clock" of gateway A
    Then the official client is told of an error within 20 seconds

  @WR-32 @security @critical
  Scenario: A token that is revoked ends what a session on stdio may do
    Given a raw client on stdio with a token that can be revoked is connected to "clock" of gateway A
    And calling "echo" of "clock" on gateway A over stdio works
    When the administrator of gateway A revokes the token
    Then soon calling "echo" of "clock" on gateway A over stdio is refused

  @WR-33 @security @slow
  Scenario: A token that expires in the middle of a session ends what the session may do
    Given a raw client on stdio with a token of 15 seconds is connected to "clock" of gateway A
    And calling "echo" of "clock" on gateway A over stdio works
    Then soon calling "echo" of "clock" on gateway A over stdio is refused

  @WR-34 @security @critical
  Scenario: A user without the permission to call tools calls none over stdio
    Given a raw client on stdio who may call nothing is connected to "clock" of gateway A
    When the client on stdio calls "echo" of "clock" on gateway A
    Then the call over stdio is refused, and server "clock" saw no call of it

  @WR-35 @security @critical
  Scenario: The token of another tenant opens no private server over stdio
    Given the virtual server "clock" of gateway A belongs to a team of its own
    And a raw client on stdio of another tenant turns to "clock" of gateway A
    When the client on stdio calls "echo" of "clock" on gateway A
    Then the call over stdio is refused, and server "clock" saw no call of it
