@access @minimal @security @requires.signing_key
Feature: Credentials that open nothing
  A token is worth what is verified of it. One way that looks less closely than the others is the way everybody takes who
  means harm, so each of them is asked.
  Verifies: requirements AC-3 and PR-4; RFC 7519, section 4.1; RFC 8725, section 3; RFC 6750, section 3; RFC 9110, sections 11.1
  and 15.5.2; RFC 9700, section 4.3.2

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
      | a token of another environment          |

  @AC-21
  Scenario: Who is refused is told how to identify oneself
    Then gateway A says on every way how to identify oneself

  @AC-22 @critical
  Scenario Outline: What describes the API is not for <token>
    Then a good token opens what describes the API of gateway A
    And <token> opens nothing of what describes the API of gateway A

    Examples:
      | token                           |
      | no token                        |
      | a token signed with another key |
      | an expired token                |
      | a token of nobody               |

  @AC-23 @critical
  Scenario Outline: In place of a token, <what> opens nothing
    Then gateway A is opened on no way by <what>

    Examples:
      | what                            |
      | a name in the header of a proxy |
      | a good token in the address     |
      | a good token in a cookie        |

  @AC-85
  Scenario Outline: The scheme of a token may be written in <letters> letters
    Then gateway A takes a good token whose scheme is written in <letters> letters

    Examples:
      | letters |
      | small   |
      | capital |

  @AC-86 @blocker
  Scenario Outline: Nobody outside is taken for the gateway itself, who claims so <claim>
    Then gateway A takes nobody for itself who claims so <claim>

    Examples:
      | claim                      |
      | without a secret           |
      | with an empty secret       |
      | with a secret of their own |
      | with the secret of nobody  |
