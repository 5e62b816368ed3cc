@compliance @standard @requires.loopback
Feature: A gateway answers as its own description says
  A gateway describes its API itself. Schemathesis reads that and asks for all that can be read, in every way that the
  description allows and in some that it forbids: a second opinion that knows nothing of gateways.
  Verifies: OpenAPI 3.1, "Responses Object"; RFC 9110, section 15; RFC 8259

  @CO-120 @own_gateway @long @critical
  Scenario Outline: Schemathesis finds no <flaw>
    Given gateway A offers everything of server "clock"
    And Schemathesis has asked gateway A for all that can be read
    Then Schemathesis has found no <flaw>

    Examples:
      | flaw                         |
      | error of the server          |
      | answer to a stranger         |
      | unknown media type           |
      | unknown status               |
      | body of another shape        |
      | refusal of what is allowed   |
      | welcome to what is forbidden |
