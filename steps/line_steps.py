"""Words about the line between a gateway and a server: what befalls it, and that it is well again."""

from behave import given, when

from fixtures import lines
from fixtures.federation.catalogue import names_in


@given("{gateway:gateway} reaches server {server:name} over a line that can be hurt")
def reaches_over_line(context, gateway, server):
    lines.join_over_line(context.scene, gateway, server)


@when("the line to {server:name} is {trouble:line_trouble}")
def line_is_hurt(context, server, trouble):
    lines.befall(context.scene, server, trouble)


@when("the line to {server:name} breaks off {count:n} bytes into the next answer")
def line_breaks_off(context, server, count):
    lines.break_off(context.scene, server, count)


@when("troubles of choice {number:n} befall the servers {servers:name} of {gateway:gateway}, and each is called")
def troubles_by_chance(context, number, servers, gateway):
    lines.befall_chosen(context.scene, gateway, number, names_in(servers))


@when("the troubles are over")
def troubles_over(context):
    lines.heal_chosen(context.scene)


@when("the line to {server:name} is well again")
def line_is_well(context, server):
    lines.heal(context.scene, server)
