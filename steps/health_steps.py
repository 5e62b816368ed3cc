"""Health of peers, dead peers, and the life cycle of gateways and registrations."""

import time

import parse
from behave import given, register_type, then, when

from fixtures import faults
from fixtures.eventually import eventually, seconds
from fixtures.federation import health
from fixtures.federation.catalogue import names_in
from fixtures.federation.joining import peer_now, tools_of
from fixtures.parameters import one_of
from fixtures.tables import expect_rows, rows


@parse.with_pattern("online|offline")
def peer_state(text):
    """How a peer is seen."""
    return text


@parse.with_pattern("MCP|JSON-RPC")
def endpoint(text):
    """Where a gateway takes calls: a key of FACES in fixtures/federation/calling.py, as its path."""
    return health.FACES[text]


@parse.with_pattern("shut down|killed at once")
def ending(text):
    """How a gateway ends, as a function of fixtures/faults.py."""
    return faults.stop if text == "shut down" else faults.kill


register_type(ailment=one_of(faults.AILMENTS), peer_state=peer_state, endpoint=endpoint, ending=ending)


# -- gateways and servers --------------------------------------------------------------------------


@given("{gateway:gateway} gives a health check {seconds:n} seconds")
def health_check_timeout(context, gateway, seconds):
    context.scene.with_settings(gateway, {health.CHECK_TIMEOUT: str(seconds)})


@given("{gateway:gateway} registers peers in the background")
def registers_in_background(context, gateway):
    health.register_in_background(context.scene, gateway)


@given("{gateway:gateway} refreshes its peers by itself")
def refreshes_by_itself(context, gateway):
    context.scene.with_settings(gateway, health.AUTOMATIC_REFRESH)


@given("{gateway:gateway} runs as its package starts it")
def runs_as_shipped(context, gateway):
    context.scene.with_settings(gateway, {}, shipped=True)


@given("{first:gateway} and {second:gateway} keep their temporary files in one folder")
def one_temporary_folder(context, first, second):
    health.share_temporary_folder(context.scene, [first, second])


@given("{gateway:gateway} watches server {server:name}")
def watches(context, gateway, server):
    health.watch(context.scene, gateway, server)


@given("{gateway:gateway} watches server {server:name} over SSE")
def watches_over_sse(context, gateway, server):
    upstream = context.scene.upstream(server, own_port=True)
    health.watch(context.scene, gateway, server, address=upstream.sse_url, transport="SSE")


@given("{gateway:gateway} watches server {server:name}, which asks for a credential")
def watches_with_credential(context, gateway, server):
    health.watch_with_credential(context.scene, gateway, server)


@given("{gateway:gateway} watches server {server:name} for its owner alone")
def watches_privately(context, gateway, server):
    health.watch(context.scene, gateway, server, visibility="private")


@given("{gateway:gateway} watches the servers {servers:name}")
def watches_several(context, gateway, servers):
    for server in names_in(servers):
        health.watch(context.scene, gateway, server)


# -- what happens to them --------------------------------------------------------------------------


@when("server {server:name} {ailment:ailment}")
def something_befalls(context, server, ailment):
    context.scene.answers["befell at"] = time.time()
    faults.befall(context.scene, server, ailment)


@when("the servers {servers:name} all hang")
def all_hang(context, servers):
    for server in names_in(servers):
        faults.befall(context.scene, server, "hangs")


@when("server {server:name} recovers")
def recovers(context, server):
    faults.heal(context.scene, server)


@when("the servers fall ill")
def servers_fall_ill(context):
    ill = {row["server"]: row["ailment"] for row in rows(context.table, ("server", "ailment"))}
    for server, what in ill.items():
        faults.befall(context.scene, server, what)
    context.scene.answers["ill"] = list(ill)


@when("the servers recover")
def servers_recover(context):
    for server in context.scene.answers["ill"]:
        faults.heal(context.scene, server)


@when("server {server:name} comes back with {new:name} in place of {old:name}")
def comes_back_changed(context, server, new, old):
    health.replace_tool(context.scene, server, old, new)
    faults.heal(context.scene, server)


@when("server {server:name} has {new:name} in place of {old:name}")
def has_changed(context, server, new, old):
    health.replace_tool(context.scene, server, old, new)


@when("{gateway:gateway} is killed")
def is_killed(context, gateway):
    faults.kill(context.scene, gateway)


@when("{gateway:gateway} is paused")
def is_paused(context, gateway):
    faults.pause(context.scene, gateway)


@when("{gateway:gateway} goes on")
def goes_on(context, gateway):
    context.scene.breakable(gateway).resume()


@when("{gateway:gateway} is started again")
def is_started_again(context, gateway):
    context.scene.breakable(gateway).start_again(seconds("boot"))


@when("{gateway:gateway} is {end:ending} and started again")
def is_restarted(context, gateway, end):
    context.scene.answers["marks"] = {name: server.mark() for name, server in context.scene.upstreams.items()}
    health.restart(context.scene, gateway, end)


@when(
    "{gateway:gateway} is killed, and server {server:name} has {new:name} in place of {old:name} "
    "when it is started again"
)
def restarted_meanwhile_changed(context, gateway, server, new, old):
    scene = context.scene
    health.restart(scene, gateway, faults.kill, lambda: health.replace_tool(scene, server, old, new))


@when("{gateway:gateway} is killed while it adds server {server:name}, and started again")
def killed_while_adding(context, gateway, server):
    scene = context.scene
    health.interrupted_registration(scene, gateway, server, lambda: faults.kill(scene, gateway))
    scene.gateway(gateway).start_again(seconds("boot"))


@when("{gateway:gateway} is killed while it asks server {server:name}, and started again")
def killed_while_asking(context, gateway, server):
    health.expect_asked(context.scene, server)
    health.restart(context.scene, gateway, faults.kill)


# -- what is said of peers -------------------------------------------------------------------------


@then("{gateway:gateway} reports {name:name} as {state:peer_state}")
def reports_state(context, gateway, name, state):
    health.expect_state(context.scene, gateway, name, state)


@then("{gateway:gateway} reports {name:name} as offline without waiting for another one")
def reports_at_once(context, gateway, name):
    health.expect_state(context.scene, gateway, name, "offline", under_way=False)


@then("{gateway:gateway} leads its health checks again and reports {name:name} as offline")
def leads_again_and_reports(context, gateway, name):
    health.expect_state(context.scene, gateway, name, "offline", grace=health.LEADERSHIP_S + health.ELECTION_S)


@then("{gateway:gateway} reports each of them as {state:peer_state}")
def reports_each(context, gateway, state):
    for name in context.scene.answers["ill"]:
        health.expect_state(context.scene, gateway, name, state)


@then("each of {first:gateway} for {one:name} and {second:gateway} for {other:name} reports its peer as offline")
def each_reports_offline(context, first, one, second, other):
    health.expect_each_offline(context.scene, [(first, one), (second, other)])


@then("server {server:name} had failed {count:n} health checks of {gateway:gateway} by then, no more and no fewer")
def failed_checks_by_then(context, server, count, gateway):
    health.expect_failures_until_offline(context.scene, gateway, server, count)


@then("{gateway:gateway} gives {words:name} as the reason for {name:name}")
def gives_reason(context, gateway, words, name):
    health.expect_peer_reason(peer_now(context.scene, gateway, name), "|".join(names_in(words)))


@then("{gateway:gateway} tells of each why it is offline")
def tells_why_offline(context, gateway):
    for name in context.scene.answers["ill"]:
        health.expect_peer_reason(peer_now(context.scene, gateway, name), health.ANY_REASON)


@then("{gateway:gateway} does not claim that {name:name} is reachable")
def does_not_claim(context, gateway, name):
    peer = peer_now(context.scene, gateway, name)
    assert not peer.reachable, f"gateway {gateway} says that peer {name!r} is reachable, which is dead"


@when("single health checks of server {server:name} on {gateway:gateway} fail twice, with a good one in between")
def single_failures(context, server, gateway):
    scene = context.scene
    scene.answers["states"] = health.states_during(
        scene, gateway, server, lambda: health.fail_checks_singly(scene, server, 2)
    )


@then("{gateway:gateway} reported {name:name} as online all the time")
def online_all_the_time(context, gateway, name):
    states = context.scene.answers["states"]
    assert states == ["online"], f"gateway {gateway} reported peer {name!r} as {', then '.join(states)}"


@then("{gateway:gateway} sees {name:name} once and again")
def sees_once_and_again(context, gateway, name):
    for _ in range(2):
        health.seen_again(context.scene, gateway, name, time.time())


# Given: what follows has the time until the next health check for itself.
@given("{gateway:gateway} has just checked {name:name}")
@then("{gateway:gateway} sees {name:name} again")
def sees_again(context, gateway, name):
    health.seen_again(context.scene, gateway, name, time.time())


@then("{gateway:gateway} saw {name:name} last before it died")
def saw_last_before(context, gateway, name):
    later = health.last_seen(peer_now(context.scene, gateway, name)) - context.scene.answers["befell at"]
    # A check that was answered just before may be noted just after.
    assert later < 1, f"gateway {gateway} claims to have seen peer {name!r} {later:.1f} s after it died"


@then("{gateway:gateway} is healthy and ready")
def healthy_and_ready(context, gateway):
    api = context.scene.admin(gateway)
    for found in (api.health(), api.ready()):
        assert found.ok, f"gateway {gateway} is not well because a peer is not: {found.status} {found.raw}"


@then("peer {name:name} of {gateway:gateway} is still switched off, and its tools are not offered")
def still_off(context, name, gateway):
    peer = peer_now(context.scene, gateway, name)
    assert not peer.enabled, f"peer {name!r} is switched on again, and nobody did it"
    assert not tools_of(context.scene, gateway, name), f"tools of {name!r} are offered although it is switched off"


@then("peer {name:name} is nowhere on {gateway:gateway}")
def is_nowhere(context, name, gateway):
    eventually(
        lambda: health.whereabouts(context.scene, gateway, name),
        within="registration",
        until=lambda found: found == "nowhere",
        what=f"peer {name!r} is in no list and not in the database",
    )


# -- what servers see of it ------------------------------------------------------------------------


@then("server {server:name} meets {count:n} health checks, one after the other, and nothing else")
def meets_checks(context, server, count):
    health.expect_rhythm(context.scene, server, count, context.scene.upstreams[server].mark())


@when("server {server:name} has met {count:n} health check")
@when("server {server:name} has met {count:n} health checks")
def has_met_checks(context, server, count):
    health.wait_for_checks(context.scene, server, count, context.scene.upstreams[server].mark())


@then("server {server:name} meets no more health checks, while server {sibling:name} does")
def left_alone(context, server, sibling):
    health.expect_left_alone(context.scene, server, sibling)


@then("server {server:name} was always asked with its credential")
def asked_with_credential(context, server):
    health.expect_credential_used(context.scene, server, context.scene.answers["marks"][server])


@then("Redis names one leader of the health checks of {gateway:gateway}, who renews the claim")
def redis_names_leader(context, gateway):
    health.expect_leader_renews(context.scene.gateway(gateway))


@when("{gateway:gateway} is shut down")
def is_shut_down(context, gateway):
    faults.stop(context.scene, gateway)


@then("Redis names no leader of the health checks of {gateway:gateway} any more")
def redis_names_no_leader(context, gateway):
    found = health.leader(context.scene.gateway(gateway))
    assert found is None, f"{found.owner} is still the leader for {found.seconds} s, although its gateway was shut down"


# -- calls -----------------------------------------------------------------------------------------


@then("calls of {name:name} on {gateway:gateway} succeed")
def calls_succeed(context, name, gateway):
    health.expect_calls_work(context.scene, gateway, name)


@then("calls of {name:name} on {gateway:gateway} succeed again")
def calls_succeed_again(context, name, gateway):
    health.expect_calls_recover(context.scene, gateway, name)


@then("calls of each of them on {gateway:gateway} succeed again")
def calls_of_each_succeed_again(context, gateway):
    for name in context.scene.answers["ill"]:
        health.expect_calls_recover(context.scene, gateway, name)


@then(
    "a call of {name:name} at the {face:endpoint} endpoint of {gateway:gateway} fails at once, "
    "because the peer is not reachable"
)
def call_fails_unreachable(context, name, face, gateway):
    health.expect_unreachable(health.call_add(context.scene, gateway, name, face))


@then(
    "a call of {name:name} at the {face:endpoint} endpoint of {gateway:gateway} fails at once, "
    "because the peer {peer:name} is not reachable"
)
def call_fails_unreachable_named(context, name, face, gateway, peer):
    outcome = health.call_add(context.scene, gateway, name, face)
    health.expect_unreachable(outcome)
    health.expect_named(outcome, context.names.own(peer))


@given("{count:n} call of {name:name} on {gateway:gateway} is held at server {server:name}")
@given("{count:n} calls of {name:name} on {gateway:gateway} are held at server {server:name}")
def calls_are_held(context, count, name, gateway, server):
    health.start_calls(context.scene, gateway, name, server, count)


@then("every running call ends with an error within {limit:n} seconds")
def running_calls_end(context, limit):
    answers = context.scene.answers
    answers["ended"] = health.expect_all_fail(answers["running"], limit, answers["held after"])


@then("the error says that the peer is not reachable")
def error_says_unreachable(context):
    for outcome in context.scene.answers["ended"]:
        health.expect_unreachable(outcome, outcome.seconds)


# -- lists -----------------------------------------------------------------------------------------


@then("{gateway:gateway} lists tools of these sources")
def lists_sources(context, gateway):
    found = health.tools_by_source(context.scene, gateway)
    expect_rows(context.table, ("source", "reachable"), found, f"sources of the tools of gateway {gateway}")


@then("MCP clients of {gateway:gateway} can tell that the tools of {name:name} are offline")
def clients_can_tell(context, gateway, name):
    health.expect_offline_shown(context.scene, gateway, name)


@then("{gateway:gateway} offers of {name:name} exactly what the server offers")
def offers_exactly(context, gateway, name):
    health.expect_offer(context.scene, gateway, name)


@then("{gateway:gateway} by itself offers of {name:name} exactly what the server offers")
def offers_by_itself(context, gateway, name):
    limit = health.REFRESH_INTERVAL_S + health.detection_limit(context.scene.gateway(gateway))
    what = f"gateway {gateway} offers what server {name!r} offers now"
    eventually(lambda: health.expect_offer(context.scene, gateway, name), within=limit, what=what, interval=0.5)


# -- restarts --------------------------------------------------------------------------------------


@then("{gateway:gateway} has the same peers, tools and prompts as before")
def same_possessions(context, gateway):
    health.expect_same(context.scene, gateway, "before", health.possessions)


@then("{gateway:gateway} has the same resources as before")
def same_resources(context, gateway):
    health.expect_same(context.scene, gateway, "resources before", health.resources_by_peer)


@then("somebody without a team still sees nothing of it on {gateway:gateway}")
@then("somebody without a team sees nothing of it on {gateway:gateway}")
def nothing_public(context, gateway):
    seen = health.public_names(context.scene, gateway)
    assert not seen, f"private, and yet {len(seen)} things are seen by somebody without a team, such as {seen[0]!r}"


@then("server {server:name} is a whole peer of {gateway:gateway} or none")
def whole_or_absent(context, server, gateway):
    health.expect_whole_or_absent(context.scene, gateway, server)


@when("an administrator adds server {server:name} to {gateway:gateway} again")
def adds_again(context, server, gateway):
    health.add_again(context.scene, gateway, server)


# -- registration in the background ----------------------------------------------------------------


@given("server {server:name} {ailment:ailment} from the beginning")
def ailing_from_the_beginning(context, server, ailment):
    context.scene.upstream(server, own_port=True)
    faults.befall(context.scene, server, ailment)


@given("server {server:name} lives from the beginning")
def living_from_the_beginning(context, server):
    context.scene.upstream(server, own_port=True)


@when("an administrator orders {gateway:gateway} to add server {server:name}")
def orders_to_add(context, gateway, server):
    peer = health.watch(context.scene, gateway, server)
    context.scene.answers.setdefault("ordered", []).append(peer.id)


@then("both orders are for the same peer of {gateway:gateway}")
def same_peer(context, gateway):
    ordered = context.scene.answers["ordered"]
    assert len(set(ordered)) == 1, f"{len(ordered)} orders for one server made the peers {ordered}"
    peers = [peer for peer in context.scene.admin(gateway).peers() if context.names.is_own(peer.name)]
    assert [peer.id for peer in peers] == ordered[:1], f"gateway {gateway} has the peers {peers}"


@then("peer {name:name} of {gateway:gateway} is pending, and its tools are not offered")
def is_pending(context, name, gateway):
    state = health.registration_state(peer_now(context.scene, gateway, name))
    assert (state["status"], state["reachable"]) == ("pending", False), f"peer {name!r} is {state}, not pending"
    assert not tools_of(context.scene, gateway, name), f"tools of {name!r} are offered although it is pending"


@then("peer {name:name} of {gateway:gateway} becomes active")
def becomes_active(context, name, gateway):
    health.expect_status(context.scene, gateway, name, "active")


@then("{gateway:gateway} tries to reach pending {name:name} {count:n} times")
def tries_to_reach(context, gateway, name, count):
    health.expect_attempts(context.scene, gateway, name, count)


@then("server {server:name} is not asked, while {gateway:gateway} adds and watches server {other:name}")
def not_asked_meanwhile(context, server, gateway, other):
    upstream = context.scene.upstreams[server]
    health.watch(context.scene, gateway, other)
    health.expect_status(context.scene, gateway, other, "active")
    health.wait_for_checks(context.scene, other, 2, context.scene.upstreams[other].mark())
    asked = upstream.requests()
    assert not asked, f"server {server!r} was asked {len(asked)} times although its registration was withdrawn"
