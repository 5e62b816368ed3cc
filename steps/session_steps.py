"""Words about the sessions of clients with a gateway, and of the gateway with servers."""

from behave import given, then, when

from fixtures.oauth import connecting
from fixtures.sessions import joining, listening, pool, seen, speed, visiting
from fixtures.tables import rows

# -- gateways and sessions -----------------------------------------------------------------------------------------


@given("{gateway:gateway} keeps sessions")
def keeps_sessions(context, gateway):
    visiting.keeps_sessions(context.scene, gateway)


@given("{gateway:gateway} keeps sessions that end when they are idle")
def keeps_sessions_for_a_while(context, gateway):
    visiting.keeps_sessions(context.scene, gateway, {"SESSION_TTL": str(visiting.SESSION_LIFE_S)})


@given("{gateway:gateway} keeps sessions, and takes streams for gone that are silent for {life:n} seconds")
def keeps_short_streams(context, gateway, life):
    listening.keeps_streams_for(context.scene, gateway, life)


@given("{who:name} has a session at {gateway:gateway}")
@given("{who:name} is a client of {gateway:gateway}")
def has_session(context, who, gateway):
    visiting.open_session(context.scene, gateway, who)


@given("{count:n} clients of one user have sessions at {gateway:gateway}")
def clients_have_sessions(context, count, gateway):
    visiting.open_sessions(context.scene, gateway, count)


# -- counting ------------------------------------------------------------------------------------------------------


@given("{who:name} has called the counter of {server:name} {times:n} times")
@when("{who:name} calls the counter of {server:name} {times:n} times")
def calls_counter(context, who, server, times):
    visiting.count(context.scene, who, server, times)


@given("{who:name} has called the counter of {server:name}")
@when("{who:name} calls the counter of {server:name}")
def calls_counter_once(context, who, server):
    visiting.count(context.scene, who, server)


@when("the clients call the counter of {server:name} {times:n} times each, in turns")
def clients_call_counter(context, server, times):
    visiting.count_in_turns(context.scene, server, times)


@when("{who:name} calls the counter of {server:name} with {count:n} tokens, one after the other")
def calls_with_tokens(context, who, server, count):
    for _ in range(count):
        visiting.renew_token(context.scene, who)
        visiting.count(context.scene, who, server)


@then("{who:name} was told {numbers:name}")
def was_told(context, who, numbers):
    visiting.expect_counted(context.scene, who, numbers)


@then("each of the clients was told {numbers:name}")
def each_was_told(context, numbers):
    for who in visiting.counted(context.scene):
        visiting.expect_counted(context.scene, who, numbers)


# -- what servers saw ----------------------------------------------------------------------------------------------


@then("server {server:name} saw one session of each client")
def saw_own_sessions(context, server):
    seen.expect_own_sessions(context.scene, server, visiting.counted(context.scene))


@then("server {server:name} saw no two clients in one session")
def saw_apart(context, server):
    seen.expect_apart(context.scene, server)


@then("server {server:name} was asked for {count:n} session")
@then("server {server:name} was asked for {count:n} sessions")
def was_asked_for_sessions(context, server, count):
    seen.expect_opened(context.scene, server, count)


@then("server {server:name} saw one session over streamable HTTP and one over SSE")
def saw_both_transports(context, server):
    seen.expect_transports(context.scene, server, ["http", "sse"])


@then("the session of {who:name} with server {server:name} is soon ended")
def session_is_ended(context, who, server):
    seen.expect_ended(context.scene, server, "session ends", who)


@then("all sessions with server {server:name} are soon ended")
def sessions_are_ended(context, server):
    seen.expect_ended(context.scene, server, "session ends")


# -- ends, and sessions that are not one's own ---------------------------------------------------------------------


@given("{who:name} has ended the session")
@when("{who:name} ends the session")
def ends_session(context, who):
    visiting.end(context.scene, who)


@when("{who:name} sends a {request:S} for {server:name} in the session of {other:name}")
def asks_in_session_of(context, who, request, server, other):
    visiting.try_in_session_of(context.scene, who, other, server, request)


@when("{who:name} sends a {request:S} for {server:name} in a session that nobody opened")
def asks_in_unknown_session(context, who, request, server):
    visiting.try_with_unknown(context.scene, who, server, request)


@when("{who:name} sends a {request:S} for {server:name} without a session")
def asks_without_session(context, who, request, server):
    visiting.ask_with(context.scene, who, None, server, request)


@when("{who:name} sends a call for {server:name} in the session that is over")
def asks_after_end(context, who, server):
    visiting.try_after_end(context.scene, who, server)


@then("the request is refused as one for a session that does not exist")
def refused_as_unknown(context):
    """404, by which a client knows that it has to begin anew (MCP 2025-11-25, transports, Session Management)."""
    visiting.expect_status(context.scene, 404)


@then("the request is refused as one that lacks its session")
def refused_as_lacking(context):
    """400 (MCP 2025-11-25, transports, Session Management)."""
    visiting.expect_status(context.scene, 400)


@then("the request is refused as that of a stranger")
def refused_as_stranger(context):
    visiting.expect_denied(context.scene)


@then("server {server:name} heard nothing of it")
def heard_nothing(context, server):
    visiting.expect_unheard(context.scene, server)


@when("{who:name} tries to end the session of {other:name}")
def tries_to_end(context, who, other):
    visiting.try_to_end(context.scene, who, other)


@then("the end is refused as that of a stranger")
def end_is_refused(context):
    status = context.scene.answers["status"]
    assert status in (403, 404), f"the end of somebody else's session was answered with status {status}"


# -- several things at once ----------------------------------------------------------------------------------------


@when("{who:name} asks {server:name} for {times:n} echoes at once")
def echoes_at_once(context, who, server, times):
    visiting.echo_at_once(context.scene, who, server, times)


@then("each echo is the right one")
def echoes_are_right(context):
    visiting.expect_own_echoes(context.scene)


@given("a call of {who:name} is under way at {server:name}")
def call_is_under_way(context, who, server):
    visiting.start_held(context.scene, who, server)


@then("another call of {who:name} to {server:name} is answered meanwhile")
def answered_meanwhile(context, who, server):
    visiting.expect_counter_answers(context.scene, who, server)


@when("{who:name} sends {server:name} another call under the id of one that is under way")
def another_under_its_id(context, who, server):
    visiting.send_another_under_its_id(context.scene, who, server)


@then("the call that was under way is answered once {server:name} answers")
def first_is_answered(context, server):
    visiting.expect_first_answered(context.scene, server)


# -- troubles of servers -------------------------------------------------------------------------------------------


@when("server {server:name} forgets its sessions")
def forgets_sessions(context, server):
    context.scene.upstreams[server].forget_sessions()


@when("server {server:name} dies and comes back")
def dies_and_comes_back(context, server):
    context.scene.upstreams[server].vanish()
    context.scene.upstreams[server].come_back()


# -- identities ----------------------------------------------------------------------------------------------------


@when("{who:name} asks {server:name} for an echo in the session")
def asks_for_echo(context, who, server):
    visiting.call(context.scene, who, server, visiting.ECHO, message="hello")


@then("{who:name} gets the echo, and server {server:name} was called with the token of {owner:name}")
def echo_for(context, who, server, owner):
    visit = visiting.visit_of(context.scene, who)
    assert visit.outcome is not None and visit.outcome.expect("result").text == "hello"
    provider = next(iter(context.scene.answers["providers"]))
    connecting.expect_called_for(context.scene, visit.gateway, server, provider, owner)


@when("an administrator removes the server {server:name} from {gateway:gateway}")
def removes_server(context, server, gateway):
    context.scene.admin(gateway).remove_peer(context.scene.peers[gateway, server].id)


# -- two transports ------------------------------------------------------------------------------------------------


@given("{gateway:gateway} offers server {server:name} over streamable HTTP, and once more over SSE as {other:name}")
def offers_over_both(context, gateway, server, other):
    joining.join_over_both(context.scene, gateway, server, other)


@given("a client of {who:name} has connected to {gateway:gateway} over SSE")
def connects_over_sse(context, who, gateway):
    visiting.open_stream(context.scene, gateway, who)


@when("the clients over SSE call the counter of {server:name} {times:n} times each, in turns")
def count_over_sse(context, server, times):
    visiting.count_over_sse(context.scene, server, times)


@when("the client of {who:name} leaves")
def leaves_sse(context, who):
    visiting.leave_sse(context.scene, who)


# -- what servers say by themselves, and streams -------------------------------------------------------------------


@then("{who:name} can listen in the session, and stop, {times:n} times")
def can_listen_again(context, who, times):
    listening.listen_often(context.scene, who, times)


@given("{who:name} listens in the session")
def listens(context, who):
    listening.listen(context.scene, who)


@when("server {server:name} says that its {kind} have changed")
def says_changed(context, server, kind):
    told = context.scene.upstreams[server].announce(kind)
    assert told, f"server {server!r} has no session to say it in"
    context.scene.answers.setdefault("said", []).append(kind)


@when("{who:name} asks for another stream beside it")
def listens_beside(context, who):
    listening.listen_beside(context.scene, who)


@when("{who:name} goes on listening for several times as long")
def goes_on_listening(context, who):
    listening.go_on_listening(context.scene, who)


@then("{who:name} hears of each change once")
def hears_each_once(context, who):
    listening.expect_each_once(context.scene, who)


@then("{who:name} hears that the {kind} have changed")
def hears_changed(context, who, kind):
    listening.expect_news(context.scene, who, kind)


@then("{who:name} hears that the {kind} have changed, and nothing else")
def hears_changed_only(context, who, kind):
    listening.expect_news(context.scene, who, kind, only=True)


@when("{who:name} stops listening")
def stops_listening(context, who):
    listening.listeners(context.scene)[who].close()


@when("{who:name} listens again, after what was heard last")
def listens_again(context, who):
    listening.listen_again(context.scene, who)


@given("{who:name} has a stream at {gateway:gateway}")
def has_stream(context, who, gateway):
    listening.open_raw_stream(context.scene, gateway, who)


@when("{who:name} posts a call of the counter of {server:name} into the stream of {other:name}")
def posts_into_stream(context, who, server, other):
    listening.post_call_into(context.scene, who, other, server)


@when("{who:name} leaves the stream")
def leaves_stream(context, who):
    listening.leave(context.scene, who)


@then("soon what {who:name} posts into it is refused as for a stream that does not exist")
def stream_is_gone(context, who):
    listening.expect_gone(context.scene, who)


# -- without sessions ----------------------------------------------------------------------------------------------


@when(
    "{one:name} and {other:name} call the counter of {server:name} at the {endpoint:S} endpoint of {gateway:gateway} "
    "under one session id of their own making"
)
def count_under_made_up_id(context, one, other, server, endpoint, gateway):
    visiting.count_under_made_up_id(context.scene, gateway, server, endpoint, [one, other])


@then("{who:name} was given no session")
def given_no_session(context, who):
    visiting.expect_no_session_given(context.scene, who)


# -- replicas ------------------------------------------------------------------------------------------------------


@given("{gateway:gateway} and its replica {replica:gateway} keep sessions together")
def keep_together(context, gateway, replica):
    visiting.keep_together(context.scene, gateway, replica)


@when("{who:name} turns to {gateway:gateway}")
def turns_to(context, who, gateway):
    visiting.move(context.scene, who, gateway)


# -- figures -------------------------------------------------------------------------------------------------------


@when(
    "calls of {server:name} in one session of {keeping:gateway} and each with its own of {opening:gateway} "
    "are timed in turns"
)
def time_reuse(context, server, keeping, opening):
    context.scene.answers["measured"] = speed.time_reuse(context.scene, keeping, opening, server)


@then("a call in a session that is there takes less time")
def reuse_is_faster(context):
    speed.expect_faster(context.scene.answers["measured"])


# -- the pool ------------------------------------------------------------------------------------------------------


@given("{gateway:gateway} pools sessions")
def pools_sessions(context, gateway):
    pool.pools(context.scene, gateway, pool.POOLED)


@given("{gateway:gateway} pools sessions for a second")
def pools_for_a_second(context, gateway):
    pool.pools(context.scene, gateway, pool.SHORT)


@given("{gateway:gateway} pools sessions and asks for tools in health checks")
def pools_and_asks(context, gateway):
    pool.pools(context.scene, gateway, pool.ASKING)


@given("{gateway:gateway} pools sessions with a circuit breaker that trips after {failures:n} failures")
def pools_with_breaker(context, gateway, failures):
    pool.pools(context.scene, gateway, pool.breaking(failures))


@given("{gateway:gateway} offers server {server:name} over streamable HTTP alone")
def offers_over_http(context, gateway, server):
    joining.join_over_http(context.scene, gateway, server)


@given("{gateway:gateway} offers everything of server {server:name}, which has one token for all")
def offers_with_token(context, gateway, server):
    joining.join_with_token(context.scene, gateway, server)


@then("the pool of {gateway:gateway} has counted")
def pool_has_counted(context, gateway):
    """Figures since the gateway's pool was first looked at; the hit rate must follow from all hits and misses."""
    wanted = {row["figure"]: int(row["more"]) for row in rows(context.table, ["figure", "more"])}
    pool.expect_grown(context.scene, gateway, wanted)


@then("the pool of {gateway:gateway} reaps and evicts while {who:name} goes on calling {server:name}")
def pool_sweeps(context, gateway, who, server):
    pool.expect_swept(context.scene, gateway, lambda: visiting.count(context.scene, who, server))


@then("soon a call of {who:name} to {server:name} has a new session")
def call_has_new_session(context, who, server):
    visiting.expect_new_session(context.scene, who, server)


@when("the session with server {server:name} has grown older than a second")
def session_has_grown_old(context, server):
    seen.wait_until_older(context.scene, server, 1.2)


@when("server {server:name} dies, and {times:n} calls of {who:name} fail")
def dies_and_calls_fail(context, server, times, who):
    visiting.tool_name(context.scene, server, visiting.COUNTER)
    context.scene.upstreams[server].vanish()
    visiting.fail(context.scene, who, server, times)


@when("server {server:name} lives again")
def lives_again(context, server):
    context.scene.upstreams[server].come_back()


@then("the circuit breaker of {gateway:gateway} has tripped")
def breaker_has_tripped(context, gateway):
    trips = pool.grown(context.scene, gateway, "circuit_breaker_trips")
    assert trips == 1, f"the circuit breaker of gateway {gateway} tripped {trips} times, not once"


@when("the pool of {gateway:gateway} has served {count:n} health checks")
def pool_has_served_checks(context, gateway, count):
    seen.mark(context.scene)
    pool.wait_for_health_checks(context.scene, gateway, count)


@then("server {server:name} was not asked for its tools meanwhile")
def not_asked_for_tools(context, server):
    asked = seen.lists_of_tools(context.scene, server)
    assert not asked, f"server {server!r} was asked for its tools {asked} times"


@then("server {server:name} was asked for its tools meanwhile")
def asked_for_tools(context, server):
    assert seen.lists_of_tools(context.scene, server), f"server {server!r} was not asked for its tools"
