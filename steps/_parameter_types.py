"""The parameter types of all steps, registered once. behave loads step files by name: the underscore puts this one
first."""

import parse
from behave import register_type


@parse.with_pattern(r"gateway [A-Z]")
def gateway_name(text):
    """`gateway A` -> "A"."""
    return text.removeprefix("gateway ")


@parse.with_pattern(r'"[^"]*"')
def quoted(text):
    """A name in double quotes, without them."""
    return text[1:-1]


@parse.with_pattern(r"\d+")
def number(text):
    """A whole number."""
    return int(text)


@parse.with_pattern(r"on|off")
def switch(text):
    """The position of an administrator's switch."""
    return text


@parse.with_pattern(r"is gone|is back|asks for another token|answers its list with an error|breaks down on its list")
def trouble(text):
    """What happens to a server: a key of TROUBLES in fixtures/federation/catalogue.py."""
    return text


register_type(switch=switch, trouble=trouble)
register_type(gateway=gateway_name, name=quoted, n=number)


@parse.with_pattern(r"registration|change")
def deed(text):
    """What an administrator tried to do."""
    return text


@parse.with_pattern(r"description|visibility|name")
def field(text):
    """Something that an administrator may change of a peer."""
    return text


@parse.with_pattern(r"streamable HTTP|SSE")
def protocol(text):
    """A protocol between gateways and servers: a key of PROTOCOLS in fixtures/federation/peers.py."""
    return text


@parse.with_pattern(r"looks at|changes|disables|refreshes|removes")
def action(text):
    """What an administrator may do with a peer: a key of ON_UNKNOWN in fixtures/federation/peers.py."""
    return text


register_type(deed=deed, field=field, protocol=protocol, action=action)


@parse.with_pattern(r"-?\d+")
def error_code(text):
    """The code of a JSON-RPC error."""
    return int(text)


register_type(code=error_code)
