@oauth @minimal @security
Feature: Virtual servers that tell who lets people in
  A client that comes without a token has to learn where it gets one, or nobody ever gets in; and it learns no more than
  that: neither of servers that are not for everybody, nor what the gateway and the provider keep between them.
  Verifies: RFC 9728, sections 3 and 5.1; https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization

  @OA-85 @critical
  Scenario: Who comes to a virtual server without a token learns where to get one
    Given gateway A has a virtual server "desk" that takes tokens of provider "north"
    When a client without a token comes to "desk" of gateway A
    Then it is refused, and told where "desk" of gateway A describes itself
    And "desk" of gateway A, of provider "north", describes itself as
      | parameter                | value                 |
      | resource                 | the server's address  |
      | authorization_servers    | provider "north"      |
      | bearer_methods_supported | header                |
      | scopes_supported         | the configured scopes |

  @OA-86 @critical
  Scenario Outline: A virtual server that is <state> is described to no stranger
    Given gateway A has a virtual server "desk" that takes tokens of provider "north", <state>
    Then gateway A describes "desk" to no stranger

    Examples:
      | state              |
      | private            |
      | for its team only  |
      | switched off       |
      | behind no provider |

  @OA-87 @critical @requires.database_access
  Scenario: The secret of a virtual server at its provider is kept unreadable, and shown nowhere
    Given gateway A has a virtual server "desk" that takes tokens of provider "north"
    Then the secret of "desk" is readable neither in answers nor in the database of gateway A
