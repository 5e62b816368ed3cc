@translation @requires.programs
Feature: Headers of clients as variables of the server
  A server on stdio reads its credentials from its environment. A bridge can fill them in from the header of each request, so
  that one bridge serves many tenants: then a client's token must reach the server for this client, and for nobody else.
  Verifies: requirements PR-4 and PR-5; "Dynamic environment variable injection" of mcpgateway.translate

  @TR-51 @PR-5 @minimal @critical
  Scenario Outline: The server finds the token of the client that asks: <face>
    Given a bridge over <face> that hands each client's token to its server
    Then the server finds the token "alpha" when a client with it asks

    Examples:
      | face            |
      | SSE             |
      | streamable HTTP |

  @TR-52 @PR-4 @minimal @blocker @security
  Scenario: The token of one client is not there for the next one
    Given a bridge over SSE that hands each client's token to its server
    When the server finds the token "alpha" when a client with it asks
    Then the server finds no token when a client without one asks

  @TR-53 @minimal @critical
  Scenario: The requests of one session reach one server
    Given a bridge over SSE that hands each client's token to its server
    Then 3 calls of a client with the token "alpha" reach one and the same server process

  @TR-54 @PR-4 @minimal @critical @security
  Scenario: A token that the bridge itself was started with is not lent to clients
    Given a bridge over SSE that hands each client's token to its server, started with the token "own"
    Then the server finds no token when a client without one asks

  @TR-55 @minimal @critical
  Scenario: A token as long as signed ones are reaches the server whole
    Given a bridge over SSE that hands each client's token to its server
    Then the server finds a token of 3000 characters whole when a client with it asks

  @TR-56 @minimal @critical
  Scenario: What a bridge was started with is there for its server
    Given a bridge over SSE that was started with the token "own"
    Then the server finds the token "own" when a client without one asks

  @TR-57 @minimal @critical @security
  Scenario: A bridge writes no token of its clients down
    Given a bridge over SSE that hands each client's token to its server
    When the server finds the token "blue-clockwork" when a client with it asks
    Then the output of that bridge shows the token "blue-clockwork" nowhere
