"""Words about running a bridge: addresses, health, pages of browsers, and clients' tokens."""

from behave import given, register_type, then, when

from fixtures.federation.peers import secret
from fixtures.parameters import one_of
from fixtures.translation import hired, operation, remote, starting
from fixtures.wrapper.talk import SIGNALS, names_of_tools

register_type(mistake=one_of(starting.MISTAKES))


@given("a bridge that gives a sign of life every second")
def quick_bridge(context):
    context.scene.answers["bridge"] = ("SSE", operation.quick_bridge(context.scene))


@then("a client that listens gets {count:n} signs of life, and no message")
def signs_of_life(context, count):
    operation.expect_signs_of_life(context.scene, context.scene.answers["bridge"][1], count)


@given("a bridge with addresses of its own")
def bridge_elsewhere(context):
    context.scene.answers["bridge"] = ("SSE", operation.bridge_elsewhere(context.scene))


@then("the bridge does not answer at the usual addresses")
def not_at_usual_addresses(context):
    operation.expect_only_there(context.scene.answers["bridge"][1])


@then("the bridge says that it is healthy")
def healthy(context):
    operation.expect_healthy(context.scene.answers["bridge"][1])


@given("a bridge that trusts pages of {page:name}")
def trusting_bridge(context, page):
    context.scene.answers["bridge"] = ("both", operation.trusting_bridge(context.scene, page))


@when("a page of {page:name} uses the bridge over {face}")
def page_uses_bridge(context, page, face):
    _, bridge = context.scene.answers["bridge"]
    context.scene.answers["page"] = operation.ask_as_page(context.scene, bridge, face, page)


@then("its browser lets it")
def browser_lets(context):
    operation.expect_page_allowed(context.scene.answers["page"])


@then("its browser does not let it")
def browser_does_not_let(context):
    operation.expect_page_not_allowed(context.scene.answers["page"])


@then("its message was refused")
def message_refused(context):
    operation.expect_page_refused(context.scene.answers["page"])


@given("a bridge over {face} that hands each client's token to its server")
def tenant_bridge(context, face):
    context.scene.answers["bridge"] = (face, operation.tenant_bridge(context.scene, face))


@when("the server finds the token {token:name} when a client with it asks")
@then("the server finds the token {token:name} when a client with it asks")
def server_finds_token(context, token):
    face, bridge = context.scene.answers["bridge"]
    found = operation.token_seen_by_server(context.scene, face, bridge, token)
    assert found == token, f"the client's token is {token!r}, the server finds {found!r}"


@then("the server finds no token when a client without one asks")
def server_finds_none(context):
    face, bridge = context.scene.answers["bridge"]
    found = operation.token_seen_by_server(context.scene, face, bridge, None)
    assert found is None, f"a client without a token asks, and the server finds the token {found!r}"


@then("{calls:n} calls of a client with the token {token:name} reach one and the same server process")
def one_process(context, calls, token):
    face, bridge = context.scene.answers["bridge"]
    reached = operation.servers_reached(context.scene, face, bridge, token, calls)
    assert reached == 1, f"{calls} calls of one session were answered by {reached} server processes"


@given("a bridge over {face} that hands each client's token to its server, started with the token {token:name}")
def tenant_bridge_with_own_token(context, face, token):
    bridge = operation.tenant_bridge_with_own_token(context.scene, face, token)
    context.scene.answers["bridge"] = (face, bridge)


@given("a bridge over {face} that was started with the token {token:name}")
def bridge_with_token(context, face, token):
    bridge = operation.bridge_with_token(context.scene, face, token)
    context.scene.answers["bridge"] = (face, bridge)


@then("the server finds the token {token:name} when a client without one asks")
def server_finds_own_token(context, token):
    face, bridge = context.scene.answers["bridge"]
    found = operation.token_seen_by_server(context.scene, face, bridge, None)
    assert found == token, f"the bridge was started with the token {token!r}, and its server finds {found!r}"


@then("the server finds a token of {size:n} characters whole when a client with it asks")
def server_finds_whole_token(context, size):
    face, bridge = context.scene.answers["bridge"]
    operation.expect_whole_token(context.scene, face, bridge, size)


@then("the output of that bridge shows the token {label:name} nowhere")
def token_not_written(context, label):
    scene = context.scene
    log = scene.answers.get("output") or scene.answers["bridge"][1].process.log
    operation.expect_never_written(log, scene.answers.get("secrets", {}).get(label, label), label)


@then("the bridge listens on this machine's own interface only")
def listens_here_only(context):
    operation.expect_this_machine_only(context.scene.answers["bridge"][1])


# -- servers elsewhere ---------------------------------------------------------------------------------------------


@when("a client on stdio talks about {conversation:name} with a server over {face} through a bridge")
def talk_from_stdio(context, conversation, face):
    context.scene.answers["compared"] = remote.talk_from_stdio(context.scene, face, conversation)


@when("a client over {near} talks about {conversation:name} with a server over {far} through a chain of bridges")
def talk_through_chain(context, near, conversation, far):
    context.scene.answers["compared"] = remote.talk_through_chain(context.scene, far, near, conversation)


@then("a bridge over {face} that was given the token {label:name} shows it to server {server:name}, and nothing else")
def bearer_forwarded(context, face, label, server):
    remote.expect_bearer_forwarded(context.scene, face, server, secret(context.scene, label))


@given("a client on stdio has started a bridge to a server over {face}")
def bridge_was_started(context, face):
    context.scene.answers["client"] = remote.start_bridge_to(context.scene, face)


@when("the client on stdio closes the bridge's input")
def closes_input(context):
    context.scene.answers["client"].end_input()


@then("the bridge ends promptly and cleanly")
def ends_with_input(context):
    remote.expect_end_with_input(context.scene.answers["client"])


@when("the bridge is sent {signal:S}")
def bridge_is_sent(context, signal):
    operation.send_signal(context.scene.answers["bridge"][1], SIGNALS[signal])


@then("the bridge ends promptly, and its server with it")
def both_end(context):
    operation.expect_both_ended(context.scene.answers["bridge"][1])


@when(
    "a client over {face} asks for everything of {name:name} through a bridge before the wrapper of {gateway:gateway}, "
    "and server {name_too:name} itself as well"
)
def journey_through_chain(context, face, name, gateway, name_too):
    assert name == name_too, "both are the same server"
    context.scene.answers["journey"] = remote.journey_through_chain(context.scene, gateway, name, face)


# -- command lines that cannot be obeyed ---------------------------------------------------------------------------


@when("a bridge is started with {mistake:mistake}")
def started_wrongly(context, mistake):
    context.scene.answers["mistake"] = mistake
    context.scene.answers["started"] = starting.start_wrongly(context.scene, mistake)


@then("it ends with the status of an error")
def ends_with_error(context):
    starting.expect_failed_start(context.scene.answers["started"])


@then("its output tells what is wrong")
def output_tells(context):
    starting.expect_told_what_is_wrong(context.scene.answers["started"], context.scene.answers["mistake"])


@then("its output is for people: it holds no stack trace")
def output_without_trace(context):
    starting.expect_no_trace(context.scene.answers["started"])


# -- bridges that start their client -------------------------------------------------------------------------------


@when("a client that its bridge over {face} has started talks about {topic:name}, and again with the server itself")
def hired_client_talks(context, face, topic):
    context.scene.answers["compared"] = hired.talk_as_hired(context.scene, face, topic)


@then("a bridge over {face} serves the client that it started, also after {limit:n} quiet seconds")
def bridge_lasts(context, face, limit):
    hired.expect_lasting(context.scene, face, float(limit))


@given("a bridge to it over {face} has started a client")
def bridge_has_started_client(context, face):
    _, bridge = context.scene.answers["bridge"]
    context.scene.answers["hired"] = hired.hired_by_own(context.scene, face, remote.address_of(bridge, face))


@when("that client ends")
def hired_client_ends(context):
    context.scene.answers["hired"].leave()


@then("its bridge ends promptly")
def its_bridge_ends(context):
    hired.expect_end_with_client(context.scene.answers["hired"])


@given("a bridge has started a client for {name:name} of {gateway:gateway}")
def hired_at_gateway(context, name, gateway):
    context.scene.answers["hired"] = hired.hired_at(context.scene, gateway, name)


@then("that client finds all tools of server {name:name}")
def hired_finds_tools(context, name):
    hired.expect_tools(context.scene.answers["hired"], names_of_tools(context.scene, name))


@then("that client learns within {limit:n} seconds each that it asks too much, with at most {times:n} pings")
def hired_learns_of_limit(context, limit, times):
    hired.ping_until_refused(context.scene.answers["hired"], times, float(limit))


# -- gRPC ----------------------------------------------------------------------------------------------------------


@given("a bridge before a server that speaks gRPC")
def bridge_before_grpc(context):
    context.scene.answers["bridge"] = ("SSE", starting.start_before_grpc(context.scene))


@then("a client over SSE is answered by it")
def answered_over_sse(context):
    starting.expect_handshake(context.scene, context.scene.answers["bridge"][1])
