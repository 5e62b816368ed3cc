"""Words about the stdio wrapper: sessions, streams, credentials, troubles and endings."""

from behave import given, then, when

from fixtures.eventually import seconds
from fixtures.servers.catalogue import large_text
from fixtures.translation import ways
from fixtures.wrapper import credentials, framing, talk


@given("{gateway:gateway} offers server {name:name} as a virtual server")
def offers_virtual_server(context, gateway, name):
    talk.offer_server(context.scene, gateway, name)


# -- sessions ------------------------------------------------------------------------------------------------------


@when("an official client on stdio connects to {name:name} of {gateway:gateway}")
def official_client_connects(context, name, gateway):
    server = ways.virtual_server(context.scene, gateway, name)
    context.scene.answers["client"] = ways.open_client(context.scene, gateway, server, "stdio")


@then("the wrapper introduces a server with a name, a version and tools")
def wrapper_introduces(context):
    client = context.scene.answers["client"]
    info = client.server_info
    assert info is not None and info.name and info.version, f"the server introduces itself as {info}"
    assert client.capabilities.tools is not None, f"the server claims no tools: {client.capabilities}"


@then("the client on stdio finds all tools of server {name:name}")
def finds_all_tools(context, name):
    found = sorted(tool.name for tool in context.scene.answers["client"].list_tools())
    wanted = sorted(talk.names_of_tools(context.scene, name))
    assert found == wanted, f"the client on stdio finds {found}; server {name!r} has {wanted}"


@when(
    "an official client on stdio asks {gateway:gateway} for everything of {name:name}, "
    "and server {name_too:name} itself as well"
)
def official_client_asks_everything(context, gateway, name, name_too):
    assert name == name_too, "both are the same server"
    context.scene.answers["journey"] = talk.journey(context.scene, gateway, name)


@then("the client discovered what the server itself lists")
def discovered(context):
    context.scene.answers["journey"].expect_same("discovery")


@then("the client's calls got the answers of the server itself")
def calls_are_the_same(context):
    context.scene.answers["journey"].expect_same("calls")


@then("the client's resource, prompt and error are those of the server itself")
def others_are_the_same(context):
    for station in ("resource", "prompt", "error"):
        context.scene.answers["journey"].expect_same(station)


@given("a raw client on stdio is connected to {name:name} of {gateway:gateway}")
@when("a raw client on stdio connects to {name:name} of {gateway:gateway}")
def raw_client_connects(context, name, gateway):
    talk.connect(context.scene, gateway, name)


@then("a result of {count:n} characters of {name:name} on {gateway:gateway} arrives whole")
def long_result_arrives(context, count, name, gateway):
    params = talk.call_params(context.scene, gateway, name, "large", {"size": count})
    found = talk.text_of(talk.running(context.scene).ask("tools/call", params, id=1).expect_result())
    assert found == large_text(count), f"{len(found)} characters arrived of {count}, or not the right ones"


@then("an echo of {count:n} characters of {name:name} on {gateway:gateway} comes back whole")
def long_echo_comes_back(context, count, name, gateway):
    params = talk.call_params(context.scene, gateway, name, "echo", {"message": large_text(count)})
    found = talk.text_of(talk.running(context.scene).ask("tools/call", params, id="long").expect_result())
    assert found == large_text(count), f"{len(found)} characters came back of {count}, or not the right ones"


@when("an official client on stdio calls {name:name} of {gateway:gateway} {count:n} times at once")
def official_client_calls_at_once(context, name, gateway, count):
    context.scene.answers["many"] = talk.call_at_once(context.scene, gateway, name, count)


@then("each of the calls on stdio got its own answer, and server {name:name} saw each once")
def own_answers(context, name):
    talk.expect_own_answers(context.scene, name, context.scene.answers["many"])


@then(
    "requests with a number, zero, a negative number, a text and a text of many scripts as id are answered with that id"
)
def ids_are_kept(context):
    talk.expect_ids_kept(talk.running(context.scene), [2**53 - 1, 0, -1, "request-1", "Zürich 東京 🕰"])


# -- streams -------------------------------------------------------------------------------------------------------


@given("a raw client on stdio is connected to {name:name} of {gateway:gateway} at log level {level:S}")
def raw_client_with_log_level(context, name, gateway, level):
    talk.connect(context.scene, gateway, name, settings={"MCP_WRAPPER_LOG_LEVEL": level})
    context.scene.answers["token"] = context.scene.gateway(gateway).admin_token


@when("the client on stdio works, makes mistakes and leaves")
def works_and_leaves(context):
    talk.work_and_leave(talk.running(context.scene))


@then("stdout of the wrapper carries JSON-RPC messages and nothing else")
def stdout_is_pure(context):
    talk.expect_pure_stdout(talk.running(context.scene))


@then("the client's token is on no stream of the wrapper")
def token_is_on_no_stream(context):
    talk.expect_unseen(talk.running(context.scene), context.scene.answers["token"])


@when("the client on stdio tries to shake hands")
def tries_to_shake_hands(context):
    wrapper = talk.running(context.scene)
    context.scene.answers["refusal"] = wrapper.initialize()


@then("the process list does not show the client's token")
def process_list_is_clean(context):
    shown = talk.running(context.scene).command_line()
    assert "mcpgateway.wrapper" in shown, f"this is not the wrapper's line of the process list: {shown!r}"
    assert context.scene.gateway("A").admin_token not in shown, "the process list shows the token"


# -- endings -------------------------------------------------------------------------------------------------------


@when("the client on stdio closes the wrapper's input")
def closes_input(context):
    talk.running(context.scene).end_input()


@when("the wrapper is sent {signal:S}")
def wrapper_is_sent(context, signal):
    talk.running(context.scene).signal(talk.SIGNALS[signal])


@then("the wrapper ends promptly and cleanly after {what}")
def wrapper_ends(context, what):
    talk.expect_clean_end(talk.running(context.scene), what)


@when("a pipe hands the wrapper of {name:name} on {gateway:gateway} a handshake and a call, and ends")
def pipe_hands_over(context, name, gateway):
    talk.ask_and_hang_up(context.scene, gateway, name)


@then("both are answered before the wrapper ends")
def both_are_answered(context):
    talk.expect_answered(talk.running(context.scene), [1, 2])


@given("the client on stdio has a call of {tool:name} of {name:name} on {gateway:gateway} under way")
def call_under_way(context, tool, name, gateway):
    params = talk.call_params(context.scene, gateway, name, tool, {"message": "held"})
    talk.running(context.scene).send("tools/call", params, id="held")
    context.scene.upstreams[name].wait_for_call(tool, seconds("upstream"))


# -- credentials ---------------------------------------------------------------------------------------------------


@given("a raw client on stdio presents {token} to {name:name} of {gateway:gateway} at log level {level:S}")
def raw_client_presents_at_level(context, token, name, gateway, level):
    talk.present(context.scene, gateway, name, token, settings={"MCP_WRAPPER_LOG_LEVEL": level})


@given("a raw client on stdio presents {token} to {name:name} of {gateway:gateway}")
def raw_client_presents(context, token, name, gateway):
    talk.present(context.scene, gateway, name, token)


@then("the client on stdio is refused within {limit:n} seconds")
def is_refused_within(context, limit):
    refusal = context.scene.answers["refusal"]
    assert refusal.failed, f"the handshake was not refused: {refusal.told}"
    assert refusal.seconds < limit, f"the refusal took {refusal.seconds:.1f} s: {refusal.told}"


@then("the refusal shows neither the token nor a stack trace")
def refusal_shows_nothing(context):
    talk.expect_discreet(talk.running(context.scene), context.scene.answers["token"])


@then("the refusal answers the handshake with an error of JSON-RPC that names the credential")
def refusal_answers(context):
    talk.expect_proper_refusal(context.scene.answers["refusal"], context.scene.answers["token"])


@when("an official client on stdio with an expired token connects to {name:name} of {gateway:gateway}")
def official_client_with_expired_token(context, name, gateway):
    context.scene.answers["attempt"] = talk.attempt_official(context.scene, gateway, name, "an expired token")


@then("the official client is told of an error within {limit:n} seconds")
def official_client_is_told(context, limit):
    told = context.scene.answers["attempt"]
    assert told.kind == "error", f"the official client got no error, but: {told.text}"
    assert told.seconds < limit, f"the official client waited {told.seconds:.1f} s: {told.text}"


@given("a raw client on stdio with a token that can be revoked is connected to {name:name} of {gateway:gateway}")
def client_with_revocable_token(context, name, gateway):
    made = credentials.revocable(context.scene, gateway)
    context.scene.answers["revocable"] = made
    talk.connect(context.scene, gateway, name, token=made.token)


@given("a raw client on stdio with a token of {life:n} seconds is connected to {name:name} of {gateway:gateway}")
def client_with_short_token(context, life, name, gateway):
    talk.connect(context.scene, gateway, name, token=credentials.short(context.scene, gateway, life))


@given("a raw client on stdio who may call nothing is connected to {name:name} of {gateway:gateway}")
def client_without_permissions(context, name, gateway):
    talk.connect(context.scene, gateway, name, token=credentials.of_new_user(context.scene, gateway))


@given("a raw client on stdio of another tenant turns to {name:name} of {gateway:gateway}")
def client_of_another_tenant(context, name, gateway):
    used = credentials.of_new_user(context.scene, gateway, tenant=True)
    talk.start(context.scene, gateway, talk.address(context.scene, gateway, name), used)


@given("the virtual server {name:name} of {gateway:gateway} belongs to a team of its own")
def server_of_a_team(context, name, gateway):
    credentials.give_to_team(context.scene, gateway, name)


@when("the administrator of {gateway:gateway} revokes the token")
def revokes_token(context, gateway):
    credentials.revoke(context.scene, gateway, context.scene.answers["revocable"])


@given("calling {tool:name} of {name:name} on {gateway:gateway} over stdio works")
@then("calling {tool:name} of {name:name} on {gateway:gateway} over stdio works")
def calling_works(context, tool, name, gateway):
    assert tool == "echo", "only echo tells its own answer from others"
    talk.expect_echo(context.scene, gateway, name, context.names.another("message"))


@then("soon calling {tool:name} of {name:name} on {gateway:gateway} over stdio is refused")
def calling_is_soon_refused(context, tool, name, gateway):
    talk.expect_soon_refused(context.scene, gateway, name, tool)


@when("the client on stdio calls {tool:name} of {name:name} on {gateway:gateway}")
def client_calls(context, tool, name, gateway):
    params = talk.call_params(context.scene, gateway, name, tool, {"message": "let me in"})
    context.scene.answers["call over stdio"] = talk.running(context.scene).ask("tools/call", params, id="call")


@then("the call over stdio is refused, and server {name:name} saw no call of it")
def call_is_refused(context, name):
    answer = context.scene.answers["call over stdio"]
    assert talk.is_refusal(answer), f"the call was not refused: {answer.told}"
    calls = context.scene.upstreams[name].calls()
    assert not calls, f"server {name!r} saw {len(calls)} call(s) that were to be refused"


# -- errors --------------------------------------------------------------------------------------------------------


@when("the client on stdio sends {mistake}")
def client_sends(context, mistake):
    talk.send_mistake(talk.running(context.scene), mistake)


@then("it is answered with the error {code:code}, without a stack trace or a token")
def mistake_is_answered(context, code):
    talk.expect_mistake_answered(talk.running(context.scene), code, context.scene.gateway("A").admin_token)


@then("nothing but the answers to its requests comes from the wrapper")
def nothing_but_answers(context):
    talk.expect_no_strays(talk.running(context.scene))


# -- troubles ------------------------------------------------------------------------------------------------------


@given("a raw client on stdio starts a wrapper for a gateway that nobody has started")
def wrapper_for_nobody(context):
    talk.start(context.scene, "A", talk.nobodys_address(context.scene))


@given("a raw client on stdio starts a wrapper for server {name:name}, which answers with an unreadable text")
def wrapper_for_garbage(context, name):
    upstream = context.scene.upstreams[name]
    upstream.behave(garbage=True)
    talk.start(context.scene, "A", upstream.direct_url)


@given("a raw client on stdio is connected to {name:name} of {gateway:gateway}, with {n:n} seconds of patience")
def connected_with_patience(context, name, gateway, n):
    talk.connect(context.scene, gateway, name, settings={"MCP_TOOL_CALL_TIMEOUT": str(n)})


@when("the client on stdio asks for a handshake, with {limit:n} seconds of patience")
def asks_for_handshake(context, limit):
    context.scene.answers["waited for"] = talk.wait_for_handshake(talk.running(context.scene), limit)


@when("the client on stdio calls {tool:name} of {name:name} on {gateway:gateway}, with {limit:n} seconds of patience")
def calls_and_waits(context, tool, name, gateway, limit):
    params = talk.call_params(context.scene, gateway, name, tool, {"message": "held"})
    found = talk.no_answer_of(talk.running(context.scene), "tools/call", params, limit)
    context.scene.answers["waited for"] = found


@then("the client on stdio is told of a proper error")
def told_of_error(context):
    talk.expect_told(context.scene.answers["waited for"], context.scene.gateway("A").admin_token)


@when(
    "the client on stdio calls {name:name} on {gateway:gateway} {count:n} times, "
    "with {limit:n} seconds of patience each"
)
def calls_often(context, name, gateway, count, limit):
    found = talk.call_until_refused(context.scene, gateway, name, count, limit)
    context.scene.answers["waited for"] = found


@then("the error names the limit")
def error_names_limit(context):
    talk.expect_limit(context.scene.answers["waited for"])


@when("{gateway:gateway} dies and comes back behind the wrapper")
def dies_and_comes_back(context, gateway):
    target = context.scene.breakable(gateway)
    target.kill()
    target.start_again(seconds("boot"))


@then("server {name:name} sees no second call for {limit:n} seconds")
def no_second_call(context, name, limit):
    talk.expect_one_call(context.scene, name, limit)


@then("the call on stdio that was under way is answered with {text:name}")
def held_call_is_answered(context, text):
    found = talk.text_of(talk.running(context.scene).await_answer("held").expect_result())
    assert found == text, f"the call was answered with {found!r}, not {text!r}"


# -- addresses and options -----------------------------------------------------------------------------------------


@when("a raw client on stdio connects to {name:name} of {gateway:gateway} by {form} address")
def raw_client_by_address(context, name, gateway, form):
    talk.connect_by(context.scene, gateway, name, form)


@when("a raw client on stdio connects to {name:name} of {gateway:gateway} by words on the wrapper's command line")
def raw_client_by_arguments(context, name, gateway):
    talk.connect_by_arguments(context.scene, gateway, name)


@when("somebody starts the wrapper of {gateway:gateway} without an address")
def starts_without_address(context, gateway):
    talk.start(context.scene, gateway, "")


@then("the wrapper ends with the status of an error, and says what it lacks")
def ends_for_want_of_address(context):
    talk.expect_told_what_is_missing(talk.running(context.scene))


# -- streams of events ---------------------------------------------------------------------------------------------


@given("a raw client on stdio has a wrapper whose gateway answers with {form}")
def wrapper_of_events(context, form):
    context.scene.answers["form"] = form
    talk.start(context.scene, "A", framing.answering(context.scene, form))


@then("the client on stdio is told what was answered, and nothing else")
def told_what_was_answered(context):
    wrapper = talk.running(context.scene)
    result = wrapper.ask("clock/read", id=1, within="server boot").expect_result()
    framing.expect_told(result, wrapper.messages(), context.scene.answers["form"])
