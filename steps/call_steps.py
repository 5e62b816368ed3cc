"""Words about calls across gateways: what goes through, what comes back, and what becomes of calls under way."""

from behave import given, then, when

from fixtures.evidence.allure_formatter import attach_text
from fixtures.federation import circles, fidelity, flight
from fixtures.federation.calling import FACES, call, outcome_of
from fixtures.federation.joining import join, tool_of
from fixtures.federation.payloads import ARGUMENTS
from fixtures.federation.peers import secret
from fixtures.tables import arguments_of, rows

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
@then("the answer is what server {server:name} itself answers to {arguments}")
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


@when("a client sends {arguments} to {tool:name} of {peer:name} at the {endpoint:S} endpoint of {gateway:gateway}")
def send_at_one_endpoint(context, arguments, tool, peer, endpoint, gateway):
    target = tool_of(context.scene, gateway, peer, tool)
    outcome = call(context.scene, gateway, target.name, ARGUMENTS[arguments], face=FACES[endpoint])
    context.scene.answers.update(call=outcome, everywhere=[fidelity.answer_of(f"{endpoint} endpoint", outcome)])


@then("server {server:name} was called exactly once, with {arguments}")
def server_was_called_with(context, server, arguments):
    fidelity.expect_server_received(context.scene, server, arguments)


@then("the call gives a result, or an error that names the limit of {limit:n}")
def result_or_limit(context, limit):
    outcome = context.scene.answers["call"]
    if outcome.kind != "result":
        fidelity.expect_words(outcome, rf"\b{limit}\b", f"that arguments are limited to {limit}")


@when(
    "a client calls {tool:name} of {peer:name} at the {endpoint:S} endpoint of {gateway:gateway} twice with {id} as id"
)
def call_twice_with_id(context, tool, peer, endpoint, gateway, id):
    fidelity.call_with_id(context.scene, gateway, peer, tool, FACES[endpoint], id)


@then("both replies carry that id")
def replies_carry_id(context):
    fidelity.expect_ids_returned(*context.scene.answers["ids"])


@given("{peer:gateway} is a peer {name:name} of {gateway:gateway} that speaks SSE")
def join_over_sse(context, peer, name, gateway):
    join(context.scene, gateway, peer, name, address=context.scene.gateway(peer).sse_address, transport="SSE")


@then("the call gives a result")
def call_gives_result(context):
    context.scene.answers["call"].expect("result")


@then("server {server:name} was given the token {label:name} and no other credential")
def server_was_given_token(context, server, label):
    fidelity.expect_credentials(context.scene, server, [secret(context.scene, label)])


@then("server {server:name} was given no credential")
def server_was_given_nothing(context, server):
    fidelity.expect_credentials(context.scene, server, [])


@then("server {server:name} never saw the tokens of {first:gateway} and {second:gateway}")
def server_never_saw_tokens(context, server, first, second):
    tokens = {name: context.scene.gateway(name).admin_token for name in (first, second)}
    fidelity.expect_unseen(context.scene.upstreams[server].requests(), tokens)


# -- errors --------------------------------------------------------------------------------------------------------


@given("server {server:name} holds calls of {tool:name}")
def server_holds_calls(context, server, tool):
    context.scene.upstreams[server].hold(tool)


@when("server {server:name} lets calls of {tool:name} go")
def server_lets_go(context, server, tool):
    context.scene.upstreams[server].release(tool)


@given("server {server:name} hangs on every handshake")
def server_hangs(context, server):
    context.scene.upstreams[server].behave(hang_on="initialize")


@given("from now on server {server:name} answers calls with {trouble}")
def server_answers_with_trouble(context, server, trouble):
    context.scene.upstreams[server].behave(**fidelity.TROUBLES[trouble])


@when(
    "a client asks {tool:name} of {peer:name} at the {endpoint:S} endpoint of {gateway:gateway}, with little patience"
)
def ask_with_little_patience(context, tool, peer, endpoint, gateway):
    target, patience = tool_of(context.scene, gateway, peer, tool), flight.latest_end(context.scene.gateway(gateway))
    outcome = call(context.scene, gateway, target.name, face=FACES[endpoint], patience=patience)
    context.scene.answers["call"] = outcome


@when("a client asks the {endpoint:S} endpoint of {gateway:gateway} for a tool that nobody has")
def ask_for_unknown_tool(context, endpoint, gateway):
    name = context.names.own("nobody-has-this")
    context.scene.answers["call"] = call(context.scene, gateway, name, face=FACES[endpoint])


@when("a client sends the {endpoint:S} endpoint of {gateway:gateway} a call of {tool:name} of {peer:name} with {flaw}")
def send_malformed_call(context, endpoint, gateway, tool, peer, flaw):
    target = tool_of(context.scene, gateway, peer, tool)
    reply = context.scene.rpc(context.scene.gateway(gateway), path=FACES[endpoint]).request(
        "tools/call", fidelity.MALFORMED[flaw](target.name)
    )
    context.scene.answers["call"] = outcome_of(reply)


@when("a client notifies {gateway:gateway} at the {endpoint:S} endpoint that it cancels a call that nobody made")
def notify(context, gateway, endpoint):
    client = context.scene.rpc(context.scene.gateway(gateway), path=FACES[endpoint])
    context.scene.answers["notified"] = client.notify("notifications/cancelled", {"requestId": "none"})


@then("no message answers it")
def no_message_answers(context):
    reply = context.scene.answers["notified"]
    assert not reply.messages, f"a notification was answered with a message: {reply.told}"


@then("the call ended with an error after {limit:n} seconds")
def call_ended_in_time(context, limit):
    flight.expect_timely(context.scene.answers["call"], limit)


@then("the error says that the call took too long")
def error_says_timeout(context):
    fidelity.expect_words(context.scene.answers["call"], fidelity.TIMEOUT_WORDS, "that the call took too long")


@then("the error says that the credential was refused")
def error_says_refused(context):
    fidelity.expect_words(context.scene.answers["call"], fidelity.CREDENTIAL_WORDS, "that the credential was refused")


@then("the call did not go on trying with the refused credential at server {server:name}")
def no_lockout(context, server):
    refused = [r for r in context.scene.upstreams[server].requests() if r.outcome == "unauthorized"]
    assert 1 <= len(refused) <= 3, f"server {server!r} refused the credential {len(refused)} times for one call"


@then("the call ends with an error that gives a reason")
def call_gives_reason(context):
    context.scene.answers["call"].expect_reason()


@then("the call is answered with a protocol error, {first:code} or {second:code}")
def protocol_error_of_code(context, first, second):
    outcome = context.scene.answers["call"].expect("protocol error")
    assert outcome.code in (first, second), f"the code is {outcome.code}, not {first} or {second}: {outcome.told}"


@then("the tool answers {text:name} as its error")
def tool_answers_error(context, text):
    outcome = context.scene.answers["call"].expect("tool error")
    assert outcome.text == text, f"the tool's error is {outcome.text!r}, not {text!r}: {outcome.told}"


# -- calls under way -----------------------------------------------------------------------------------------------


@given(
    "a call of {tool:name} of {peer:name} at the {endpoint:S} endpoint of {gateway:gateway} is held by {server:name}"
)
def call_under_way(context, tool, peer, endpoint, gateway, server):
    flight.start_held_call(context.scene, gateway, peer, tool, server, endpoint)


@when("the client cancels the call under way")
def client_cancels(context):
    flight.cancel(context.scene.answers["running"])


@then("the call of {tool:name} is ended at server {server:name}")
def call_is_ended(context, tool, server):
    flight.expect_cancelled(context.scene.upstreams[server], tool)


@when("meanwhile peer {peer:name} of {gateway:gateway} is {changed}")
def peer_changes_meanwhile(context, peer, gateway, changed):
    flight.change_peer(context.scene, gateway, peer, changed)


@then("the call under way is answered")
def running_call_is_answered(context):
    outcome = context.scene.answers["running"].outcome().expect("result")
    assert outcome.text == flight.HELD, f"the call under way got another answer: {outcome.told}"


@then("further calls are {further}")
def further_calls_are(context, further):
    flight.expect_further(context.scene.answers["running"], further)


# -- many at once --------------------------------------------------------------------------------------------------


@when("{count:n} clients at once call {tool:name} of {peer:name} at the {endpoint:S} endpoint of {gateway:gateway}")
def many_clients_call(context, count, tool, peer, endpoint, gateway):
    target = tool_of(context.scene, gateway, peer, tool)
    found = flight.call_from_many_clients(context.scene, gateway, target.name, count, endpoint)
    context.scene.answers["many"] = found


@when("one official client at once calls {tool:name} of {peer:name} on {gateway:gateway} {count:n} times")
def one_session_calls(context, tool, peer, gateway, count):
    target = tool_of(context.scene, gateway, peer, tool)
    context.scene.answers["many"] = flight.call_from_one_session(context.scene, gateway, target.name, count)


@then("each of them got its own answer, and server {server:name} saw each call once")
def answers_are_unmixed(context, server):
    flight.expect_unmixed(context.scene.answers["many"], context.scene.upstreams[server].calls())


@given("{gateway:gateway} limits the rate of requests as it does by default")
def default_rate_limits(context, gateway):
    context.scene.with_settings(gateway, {"RATE_LIMITING_ENABLED": "true"})


# -- sessions over SSE ---------------------------------------------------------------------------------------------


@given("{gateway:gateway} keeps its sessions in memory")
def sessions_in_memory(context, gateway):
    if context.stack.config.cache_type != "memory":
        context.scene.with_settings(gateway, {"CACHE_TYPE": "memory"})


@when("a client calls {tool:name} of {peer:name} in a session over SSE at {gateway:gateway}")
def call_over_sse(context, tool, peer, gateway):
    flight.start_sse_call(context.scene, gateway, tool_of(context.scene, gateway, peer, tool).name)


@when("a client calls {tool:name} of {peer:name} in a session over SSE at {gateway:gateway}, and leaves")
def call_over_sse_and_leave(context, tool, peer, gateway):
    flight.start_sse_call(context.scene, gateway, tool_of(context.scene, gateway, peer, tool).name).close()


@when("another client opens a session over SSE at {gateway:gateway} and says nothing")
def listen_over_sse(context, gateway):
    context.scene.answers["listener"] = flight.sse_session(context.scene, gateway, "another client")


@then("the other client hears nothing of that call")
def listener_hears_nothing(context):
    flight.expect_nothing_of(context.scene.answers["listener"], flight.HELD)


@then("the session gets the answer to its call")
def session_gets_answer(context):
    flight.expect_sse_answer(context.scene)


@when("{clients:n} clients call {tool:name} of {peer:name} {times:n} times each over SSE at {gateway:gateway}")
def sse_sessions_call(context, clients, tool, peer, times, gateway):
    target = tool_of(context.scene, gateway, peer, tool)
    context.scene.answers["many"] = flight.call_from_sse_sessions(context.scene, gateway, target.name, clients, times)


@when("a client calls a tool that nobody has in a session over SSE at {gateway:gateway}")
def unknown_tool_over_sse(context, gateway):
    flight.start_sse_call(context.scene, gateway, context.names.own("nobody-has-this"))


@then("the session gets a protocol error or a tool's error")
def session_gets_error(context):
    flight.expect_sse_error(context.scene)


# -- chains and circles --------------------------------------------------------------------------------------------


@then("calls of {tool:name} are answered, and their latency is recorded, on")
def latency_is_recorded(context, tool):
    found = flight.latencies(context.scene, tool, rows(context.table, ("gateway", "peer")))
    attach_text("latency of one call", "\n".join(f"{where}: {ms:.0f} ms (median)" for where, ms in found.items()))


@then("server {server:name} received one call in all")
def server_received_one(context, server):
    seen = [each.tool for each in context.scene.upstreams[server].calls()]
    assert len(seen) == 1, f"server {server!r} received {len(seen)} calls, not one: {seen}"


@when("an administrator refreshes {one:name} of {first:gateway} and {other:name} of {second:gateway} {rounds:n} times")
def refresh_in_rounds(context, one, first, other, second, rounds):
    context.scene.answers["rounds"] = circles.refresh_rounds(context.scene, [(first, one), (second, other)], rounds)


@then("the last round brought no further tools")
def rounds_settle(context):
    circles.expect_settled(context.scene.answers["rounds"])


@when("an administrator tries to make {gateway:gateway} a peer {peer:name} of itself")
def federate_self(context, gateway, peer):
    context.scene.answers["self"] = circles.try_self(context.scene, gateway, peer)


@then("{gateway:gateway} refused it, or refreshes bring no further tools")
def self_is_harmless(context, gateway):
    circles.expect_harmless(context.scene, gateway, context.scene.answers["self"])
