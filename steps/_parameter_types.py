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


register_type(gateway=gateway_name, name=quoted, n=number)
