"""Words about managing peers: registering them rightly and wrongly, listing, changing, disabling and removing them."""

from behave import given, then, when

from fixtures.eventually import eventually
from fixtures.federation import catalogue, peers
from fixtures.federation.joining import join_server
from fixtures.tables import expect_rows, rows

BAGGAGE = ("name", "tools", "resources", "prompts")
STATUS = ("name", "enabled", "reachable")
ROW = ("name", "enabled", "reachable", "visibility", "credential", "owner")
SIGHT = ("in the list", "by its id", "its tools", "a call")


# -- gateways and servers with a peculiarity -------------------------------------------------------------


@given("{gateway:gateway} explains what it refuses")
def gateway_explains(context, gateway):
    context.scene.with_settings(gateway, peers.EXPLAINING)


@given("{gateway:gateway} admits no addresses of private networks")
def gateway_without_private_networks(context, gateway):
    context.scene.with_settings(gateway, peers.NO_PRIVATE_NETWORKS)


@given("{gateway:gateway} admits neither this machine nor private networks")
def gateway_with_public_addresses_only(context, gateway):
    context.scene.with_settings(gateway, peers.PUBLIC_ADDRESSES_ONLY)


@given("server {server:name} demands the token {label:name}")
def server_demands_token(context, server, label):
    context.scene.upstream(server).require(bearer=peers.secret(context.scene, label))


@given("server {server:name} accepts the tokens {first:name} and {second:name}")
def server_accepts_two_tokens(context, server, first, second):
    context.scene.upstream(server).require(bearer=[peers.secret(context.scene, label) for label in (first, second)])


@given("server {server:name} accepts any credential, and none")
def server_accepts_anything(context, server):
    context.scene.upstream(server).require()


@given("server {server:name} demands {kind} as credential")
def server_demands(context, server, kind):
    wanted = peers.CREDENTIALS[kind].demand(peers.secret(context.scene, "the right one"))
    context.scene.upstream(server).require(**wanted)


@given("server {server:name} is a peer of {gateway:gateway} with the token {label:name}")
def server_is_peer_with_token(context, server, gateway, label):
    peers.join_with_token(context.scene, gateway, server, label)


@given("server {server:name} is a {visibility:name} peer of {gateway:gateway}")
def server_is_peer_with_visibility(context, server, visibility, gateway):
    join_server(context.scene, gateway, server, visibility=visibility)


@given("server {server:name} withdraws the tool {tool:name}")
def server_withdraws_tool(context, server, tool):
    context.scene.upstreams[server].remove_tool(tool)


@given("everything that {gateway:gateway} says and logs is observed")
def gateway_is_observed(context, gateway):
    context.scene.gateway(gateway)
    context.scene.answers["wire mark"] = context.scene.wire.mark()


# -- registering -----------------------------------------------------------------------------------------


@when("an administrator registers server {server:name} on {gateway:gateway}")
def register_server(context, server, gateway):
    peers.register(context.scene, gateway, server)


@when("an administrator registers server {server:name} on {gateway:gateway} with the token {label:name}")
def register_server_with_token(context, server, gateway, label):
    peers.register(context.scene, gateway, server, bearer=peers.secret(context.scene, label))


@when("an administrator registers server {server:name} on {gateway:gateway} with {kind}, {value:name}")
def register_server_with_credential(context, server, gateway, kind, value):
    entered = peers.CREDENTIALS[kind].entry(peers.secret(context.scene, value))
    peers.register(context.scene, gateway, server, **entered)


@when("an administrator registers another server on {gateway:gateway} under {naming} as {name:name}")
def register_under_same_name(context, gateway, naming, name):
    named = peers.SAME_NAMES[naming](context.names.own(name))
    peers.register(context.scene, gateway, "another", named=named)


@when("an administrator registers server {server:name} on {gateway:gateway} as {name:name}, writing {spelling}")
def register_respelled(context, server, gateway, name, spelling):
    address = context.scene.address_of(context.scene.upstream(server))
    address["address"] = peers.respelled(address["address"], spelling)
    peers.register(context.scene, gateway, name, **address)


@when("an administrator registers server {server:name} on {gateway:gateway} as {name:name} with the token {label:name}")
def register_again_with_token(context, server, gateway, name, label):
    address = context.scene.address_of(context.scene.upstream(server))
    peers.register(context.scene, gateway, name, bearer=peers.secret(context.scene, label), **address)


@when("an administrator registers {peer:gateway} on {gateway:gateway} as {name:name} with {kind}")
def register_gateway_with_credential(context, peer, gateway, name, kind):
    address = context.scene.gateway(peer).mcp_address
    entered = peers.gateway_credential(context.scene, peer, gateway, kind)
    peers.register(context.scene, gateway, name, address=address, **entered)


@when("an administrator registers {what} on {gateway:gateway} instead of a peer")
def register_wrong_address(context, what, gateway):
    peers.register(context.scene, gateway, "clock", **peers.wrong_address(context.scene, gateway, what))


@when("an administrator registers a peer on {gateway:gateway} whose address is {address}")
def register_malformed_address(context, gateway, address):
    peers.register(context.scene, gateway, "clock", address=peers.MALFORMED_ADDRESSES[address])


@when("an administrator registers a peer on {gateway:gateway} at {host}, where server {server:name} listens")
def register_forbidden_address(context, gateway, host, server):
    given_ = context.scene.address_of(context.scene.upstream(server))
    given_["address"] = peers.forbidden_address(context.scene, gateway, host, server)
    peers.register(context.scene, gateway, "clock", **given_)


@when("an administrator registers server {server:name} on {gateway:gateway} under a name that is {kind}")
def register_under_impossible_name(context, server, gateway, kind):
    peers.register(context.scene, gateway, server, named=peers.IMPOSSIBLE_NAMES[kind])


@when("an administrator registers server {server:name} on {gateway:gateway} with {field} missing or wrong")
def register_incomplete(context, server, gateway, field):
    peers.register(context.scene, gateway, server, **peers.INCOMPLETE[field])


@when("{count:n} administrators register server {server:name} on {gateway:gateway} at the same moment")
def register_at_once(context, count, server, gateway):
    context.scene.answers["attempts"] = peers.register_at_once(context.scene, gateway, server, count)


@when("an administrator registers server {server:name} on {gateway:gateway}, and it dies when asked for {method}")
def register_dying_server(context, server, gateway, method):
    context.scene.upstream(server).behave(drop_connection_on=peers.STAGES[method], then_gone=True, times=1)
    peers.register(context.scene, gateway, server)


@when("administrators register servers on {gateway:gateway} at the same time")
def register_stalling_servers(context, gateway):
    stalls = [row["a server that"] for row in rows(context.table, ("a server that",))]
    context.scene.answers["attempts"] = peers.register_stalling(context.scene, gateway, stalls)


# -- what came of it -------------------------------------------------------------------------------------


@then("the {deed:deed} is accepted")
def is_accepted(context, deed):
    context.scene.answers["attempt"].expect_accepted()


@then("the {deed:deed} is refused without a call to that address")
def is_refused_without_a_call(context, deed):
    context.scene.answers["attempt"].expect_refused_unseen()


@then("the {deed:deed} is refused, for the peer exists")
def is_refused_as_duplicate(context, deed):
    context.scene.answers["attempt"].expect_refused((409,)).expect_reason("exists")


@then("the {deed:deed} is refused, and the reason names {words:name}")
def is_refused_with_reason(context, deed, words):
    context.scene.answers["attempt"].expect_reason(words)


@then("the {deed:deed} is refused, and the refusal says why")
def is_refused_with_any_reason(context, deed):
    context.scene.answers["attempt"].expect_reason()


@then("every registration is refused with a reason while the administrators are waiting")
def all_are_refused(context):
    peers.expect_all_refused(context.scene.answers["attempts"])


@then("exactly one registration is accepted, and the others are refused, for the peer exists")
def exactly_one_accepted(context):
    attempts = context.scene.answers["attempts"]
    accepted = [one for one in attempts if one.outcome == "accepted"]
    assert len(accepted) == 1, f"{len(accepted)} of {len(attempts)} registrations of the same peer were accepted"
    for one in attempts:
        one in accepted or one.expect_refused((409,))


@then("{gateway:gateway} keeps nothing of it")
def keeps_nothing(context, gateway):
    peers.expect_nothing_kept(context.scene, gateway)


@then("the answer tells how many tools, resources and prompts of {name:name} {gateway:gateway} lists")
def answer_tells_counts(context, name, gateway):
    peers.expect_counts(context.scene, gateway, name, context.scene.answers["attempt"].answer)


@then("server {server:name} was never asked for anything")
def server_was_left_alone(context, server):
    asked = context.scene.upstreams[server].requests()
    assert not asked, (
        f"server {server!r} received {len(asked)} requests, the first of them {asked[0].verb} {asked[0].method}"
    )


# -- lists and the database ------------------------------------------------------------------------------


@then("the peers of {gateway:gateway} are")
def peers_are(context, gateway):
    expect_rows(context.table, STATUS, peers.peer_rows(context.scene, gateway), f"peers of gateway {gateway}")


@then("without the disabled ones, the peers of {gateway:gateway} are")
def enabled_peers_are(context, gateway):
    found = peers.peer_rows(context.scene, gateway, disabled_too=False)
    expect_rows(context.table, STATUS, found, f"enabled peers of gateway {gateway}")


@then("the list of peers of {gateway:gateway} tells how many tools, resources and prompts came with each")
def peers_came_with(context, gateway):
    expect_rows(context.table, BAGGAGE, peers.baggage_rows(context.scene, gateway), f"peers of gateway {gateway}")


@then("soon the peers of {gateway:gateway} are")
def peers_soon_are(context, gateway):
    def probe():
        expect_rows(context.table, STATUS, peers.peer_rows(context.scene, gateway), f"peers of gateway {gateway}")
        return True

    eventually(probe, within="peer goes offline", what=f"the peers of gateway {gateway} are as expected")


@then("the database of {gateway:gateway} says of {name:name}")
def database_says(context, gateway, name):
    row = peers.database_row(context.scene, gateway, name)
    found = [peers.row_in_words(context.scene, row)]
    expect_rows(context.table, ROW, found, f"row of {name!r} in the database of gateway {gateway}")


@then("the database of {gateway:gateway} keeps the credential of {name:name} for {peer:gateway} encrypted")
def credential_is_encrypted(context, gateway, name, peer):
    row = peers.database_row(context.scene, gateway, name)
    peers.expect_encrypted(row, context.scene.gateway(peer).admin_token)


@then("the database of {gateway:gateway} keeps the credential of {name:name}, {label:name}, encrypted")
def secret_is_encrypted(context, gateway, name, label):
    peers.expect_encrypted(peers.database_row(context.scene, gateway, name), peers.secret(context.scene, label))


@then("nothing of {name:name} is left in any list or in the database of {gateway:gateway}")
def nothing_is_left(context, name, gateway):
    peers.expect_forgotten(context.scene, gateway, name)


@then("nothing of {name:name} is in any list of {gateway:gateway}")
def nothing_is_listed(context, name, gateway):
    peers.expect_unlisted(context.scene, gateway, name)


@then("no list of {gateway:gateway} has the tool that the client knows")
def known_tool_is_unlisted(context, gateway):
    peers.expect_no_tool_named(context.scene, gateway, context.scene.answers["known tool"].name)


@then("the echo of {name:name} on {gateway:gateway} is that of server {server:name}")
def echo_works(context, name, gateway, server):
    peers.expect_echo(context.scene, gateway, name, server)


@then("the echo of {name:name} on {gateway:gateway} presents the token {label:name} to server {server:name}")
def echo_presents_token(context, name, gateway, label, server):
    peers.expect_echo_with(context.scene, gateway, name, server, label)


@then("the credential {label:name} was in no answer and no log of {gateway:gateway}")
def credential_was_never_shown(context, label, gateway):
    peers.expect_never_shown(context.scene, gateway, label)


@when("an administrator looks at everything that {gateway:gateway} tells of {name:name}")
def look_everywhere(context, gateway, name):
    peers.look_everywhere(context.scene, gateway, name)


@then("somebody who may see public things meets of {name:name} on {gateway:gateway}")
def public_sight(context, name, gateway):
    found = peers.seen_by_anybody(context.scene, gateway, name)
    what = f"what anybody meets of {name!r} on gateway {gateway} ({' | '.join(SIGHT)})"
    expect_rows(context.table, SIGHT, [found], what)


# -- changing --------------------------------------------------------------------------------------------


@when("an administrator changes the {field:field} of {name:name} on {gateway:gateway} to {value:name}")
def change_field(context, field, name, gateway, value):
    peers.change(context.scene, gateway, name, **{field: value})


@when("an administrator renames {name:name} of {gateway:gateway} to {new:name}")
def rename_peer(context, name, gateway, new):
    peers.rename(context.scene, gateway, name, new)


@when("an administrator changes the token of {name:name} on {gateway:gateway} to {label:name}")
def change_token(context, name, gateway, label):
    peers.change(context.scene, gateway, name, bearer=peers.secret(context.scene, label))


@when("an administrator gives {name:name} of {gateway:gateway} the address of server {server:name}")
def change_address(context, name, gateway, server):
    peers.point_to(context.scene, gateway, name, server)


@when("an administrator gives {name:name} of {gateway:gateway} an address where nobody listens")
def change_address_to_nobody(context, name, gateway):
    address = peers.wrong_address(context.scene, gateway, "nobody")["address"]
    peers.change(context.scene, gateway, name, address=address)


@when("an administrator gives {name:name} of {gateway:gateway} an address that is {host}")
def change_address_to_forbidden(context, name, gateway, host):
    address = peers.forbidden_address(context.scene, gateway, host, name)
    peers.change(context.scene, gateway, name, address=address)


@when("an administrator moves {name:name} of {gateway:gateway} to {protocol:protocol}")
def change_transport(context, name, gateway, protocol):
    peers.change(context.scene, gateway, name, **peers.over(context.scene, name, protocol))


@given("server {server:name} is a peer of {gateway:gateway} over {protocol:protocol}")
def server_is_peer_over(context, server, gateway, protocol):
    given_ = peers.over(context.scene, server, protocol)
    join_server(context.scene, gateway, server, **given_)


@then("the next call to {name:name} of {gateway:gateway} reaches server {server:name} over {protocol:protocol}")
def call_travels_over(context, name, gateway, server, protocol):
    since = context.scene.upstreams[server].mark()
    peers.expect_echo(context.scene, gateway, name, server)
    came = context.scene.upstreams[server].calls("echo", since=since)[0].request.transport
    assert came == peers.PROTOCOLS[protocol][1], f"the call came over {came!r}, not over {protocol}"


@then("the {field:field} of {name:name} on {gateway:gateway} is {value:name}")
def field_is(context, field, name, gateway, value):
    found = peers.value_now(context.scene, gateway, name, field)
    assert found == value, f"gateway {gateway} shows {found!r} as {field} of {name!r}, not {value!r}"


@when("an administrator uses the documented toggle to disable {name:name} on {gateway:gateway}")
def use_toggle(context, name, gateway):
    peers.toggle(context.scene, gateway, name, active=False)


@when("an administrator {action:action} a peer of {gateway:gateway} that does not exist")
def act_on_unknown_peer(context, action, gateway):
    context.scene.answers["attempt"] = peers.on_unknown(context.scene, gateway, action)


@then("the answer is that there is no such peer")
def no_such_peer(context):
    context.scene.answers["attempt"].expect_refused((404,)).expect_reason("not found")


@given("server {server:name} is a peer of {gateway:gateway} named {name:name}")
def register_named(context, server, gateway, name):
    address = context.scene.address_of(context.scene.upstream(server))
    peers.register(context.scene, gateway, name, **address).expect_accepted()


@then("every tool of {name:name} on {gateway:gateway} begins with {prefix:name}")
def tools_begin_with(context, name, gateway, prefix):
    peers.expect_prefix(context.scene, gateway, name, prefix)


@then("server {server:name} saw no call")
def server_saw_no_call(context, server):
    calls = catalogue.calls_since_meeting(context.scene, server)
    assert not calls, f"server {server!r} saw {len(calls)} calls, the first of {calls[0].tool!r}"


@when("an administrator describes {name:name} of {gateway:gateway} anew, and its server takes its time")
def change_slowly(context, name, gateway):
    peers.change_slowly(context.scene, gateway, name, description="new")


@when("a health check visits server {server:name}")
def health_check_visits(context, server):
    peers.expect_check(context.scene, server)


@then("{gateway:gateway} goes on answering")
def gateway_goes_on(context, gateway):
    peers.expect_answers(context.scene, gateway)


@when("the server answers at last")
def slow_server_answers(context):
    peers.end_slow_change(context.scene)
