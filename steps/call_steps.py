"""Words about calls across gateways: what goes through, what comes back, and what becomes of calls under way."""

from behave import given, then, when

from fixtures.federation import fidelity, flight
from fixtures.federation.calling import FACES, call
from fixtures.federation.joining import tool_of
from fixtures.tables import arguments_of

# -- what goes through, and what comes back ------------------------------------------------------------------------


@given("server {server:name} repeats what it is told")
def server_repeats(context, server):
    fidelity.repeater(context.scene, server)


@given("server {server:name} answers with {answer}")
def server_answers_with(context, server, answer):
    fidelity.teller(context.scene, server, answer)


@given("server {server:name} refuses with {error}")
def server_refuses_with(context, server, error):
    fidelity.refuser(context.scene, server, error)


@given("{far:gateway} hands server {server:name} on to {near:gateway} as peer {peer:name}")
def hands_server_on(context, far, server, near, peer):
    fidelity.hand_on(context.scene, server, far, near, peer)


@when("a client sends {arguments} to {tool:name} of {peer:name} on {gateway:gateway} at every endpoint")
def send_at_every_endpoint(context, arguments, tool, peer, gateway):
    fidelity.send_everywhere(context.scene, gateway, peer, tool, arguments)


@when("a client asks {tool:name} of {peer:name} on {gateway:gateway} at every endpoint")
def ask_at_every_endpoint(context, tool, peer, gateway):
    fidelity.send_everywhere(context.scene, gateway, peer, tool)


@then("server {server:name} received exactly {arguments}, once from each endpoint")
def server_received(context, server, arguments):
    fidelity.expect_server_received(context.scene, server, arguments)


@then("server {server:name} was called exactly once, with")
def server_was_called_once(context, server):
    fidelity.expect_received(context.scene.upstreams[server].calls(), arguments_of(context.table), 1)


@then("each answer is what server {server:name} itself answers to {arguments}")
def each_answer_is_servers_to(context, server, arguments):
    fidelity.expect_servers_own_answer(context.scene, server, fidelity.MIRROR, arguments)


@then("each answer is what server {server:name} itself answers")
def each_answer_is_servers(context, server):
    fidelity.expect_servers_own_answer(context.scene, server, fidelity.TELLER)


@when("a client asks {tool:name} of {peer:name} at the {endpoint:S} endpoint of {gateway:gateway}")
def ask_at_endpoint(context, tool, peer, endpoint, gateway):
    target = tool_of(context.scene, gateway, peer, tool)
    context.scene.answers["call"] = call(context.scene, gateway, target.name, face=FACES[endpoint])


@then("the error is the protocol error that server {server:name} itself gives")
def error_is_servers(context, server):
    fidelity.expect_servers_own_error(context.scene, server, fidelity.TELLER)
