@access @minimal @security @requires.signing_key
Feature: Credentials that open nothing
  A token is worth what is verified of it. One way that looks less closely than the others is the way everybody takes who
  means harm, so each of them is asked.
  Verifies: requirements AC-3 and PR-4; RFC 7519, section 4.1; RFC 8725, section 3; RFC 6750, section 3; RFC 9110, section 15.5.2

  @AC-20 @AC-3 @PR-4 @blocker
  Scenario Outline: <token> opens nothing
    Then a good token opens gateway A on every way
    And <token> opens gateway A on no way

    Examples:
      | token                                   |
      | no token                                |
      | a text that is no token                 |
      | a token that says it needs no signature |
      | a token that says so in capitals        |
      | a token whose signature is cut off      |
      | a token signed with another key         |
      | a token signed with an empty key        |
      | a token that brings its own key along   |
      | a token signed by another algorithm     |
      | a token whose claims were exchanged     |
      | an expired token                        |
      | a token that is not valid yet           |
      | a token from the future                 |
      | a token for another audience            |
      | a token without audience                |
      | a token of another issuer               |
      | a token without issuer                  |
      | a token without end                     |
      | a token without a number                |
      | a token without subject                 |
      | a token of nobody                       |

  @AC-21
  Scenario: Who is refused is told how to identify oneself
    Then gateway A says on every way how to identify oneself
