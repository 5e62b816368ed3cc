"""Words about OAuth: providers, connections that people or gateways authorize, and what becomes of their tokens."""

from behave import given, then, when

from fixtures.federation import health, peers
from fixtures.oauth import connecting, dance, keeping, machines, resources, troubles
from fixtures.scene import ADMINISTRATOR
from fixtures.tables import expect_rows

REQUEST = ("parameter", "value")

# -- connections ---------------------------------------------------------------------------------------------------


@given("{gateway:gateway} has a connection {server:name} that people authorize at provider {provider:name}")
def has_connection(context, gateway, server, provider):
    connecting.connect(context.scene, gateway, server, provider).expect_accepted()


@given("the administrator has connected {server:name} on {gateway:gateway}")
def administrator_has_connected(context, server, gateway):
    dance.connect_fully(context.scene, gateway, server)


@then("{gateway:gateway} shows that {server:name} awaits authorization")
def awaits_authorization(context, gateway, server):
    troubles.expect_awaiting(context.scene, gateway, server)


# -- to the provider -----------------------------------------------------------------------------------------------


@when("{who:name} asks {gateway:gateway} to connect {server:name}")
def asks_to_connect(context, who, gateway, server):
    context.scene.answers["way"] = dance.begin(context.scene, gateway, server, who)


@when("{who:name} asks {gateway:gateway} again to connect {server:name}")
def asks_again(context, who, gateway, server):
    context.scene.answers["second way"] = dance.begin(context.scene, gateway, server, who)


@then("the request to provider {provider:name} holds")
def request_holds(context, provider):
    found = dance.request_in_words(context.scene, context.scene.answers["way"], provider)
    expect_rows(context.table, REQUEST, found, f"what the request to provider {provider!r} holds")


@then("both requests differ in state and challenge")
def requests_differ(context):
    dance.expect_fresh(context.scene.answers["way"], context.scene.answers["second way"])


@when("a stranger asks {gateway:gateway} to connect {server:name}")
def stranger_asks(context, gateway, server):
    context.scene.answers["stranger"] = troubles.begin_as_stranger(context.scene, gateway, server)


@then("the stranger is turned away, and provider {provider:name} was never asked")
def stranger_is_turned_away(context, provider):
    troubles.expect_turned_away(context.scene, context.scene.answers["stranger"], provider)


# -- and back ------------------------------------------------------------------------------------------------------


@when("the administrator connects {server:name} on {gateway:gateway}")
def administrator_connects(context, server, gateway):
    context.scene.answers["way"] = dance.authorize(context.scene, gateway, server, ADMINISTRATOR)


@given("{who:name} has connected {server:name} on {gateway:gateway}")
@when("{who:name} connects {server:name} on {gateway:gateway}")
def connects(context, who, server, gateway):
    context.scene.answers["way"] = dance.authorize(context.scene, gateway, server, who)


@when("the administrator fetches the tools of {server:name} on {gateway:gateway}")
def fetches_tools(context, server, gateway):
    dance.fetch_tools(context.scene, gateway, server).expect_accepted()


@then("provider {provider:name} has verified the code of that person")
def code_is_verified(context, provider):
    dance.expect_verified(context.scene, context.scene.answers["way"], provider)


@when("{who:name} comes back to {gateway:gateway} for {server:name}")
def comes_back(context, who, gateway, server):
    way = dance.approve(context.scene, dance.begin(context.scene, gateway, server, who))
    context.scene.answers["page"] = dance.land(context.scene, way)


@when("{who:name} comes back to {gateway:gateway} for {server:name} with {what} state")
def comes_back_with_state(context, who, gateway, server, what):
    context.scene.answers["page"] = troubles.land_with_state(context.scene, gateway, server, who, what)


@when("the same address is opened again")
def opened_again(context):
    context.scene.answers["page"] = dance.land(context.scene, context.scene.answers["way"])


@when("{who:name} comes back to {gateway:gateway} for {server:name} {times:n} times at once")
def comes_back_many_times(context, who, gateway, server, times):
    way = dance.approve(context.scene, dance.begin(context.scene, gateway, server, who))
    context.scene.answers["pages"] = dance.land_many_times(context.scene, way, times)


@when("{who:name} comes back to {gateway:gateway} for {server:name} after her state has expired")
def comes_back_too_late(context, who, gateway, server):
    way = dance.approve(context.scene, dance.begin(context.scene, gateway, server, who))
    troubles.let_states_expire(context.scene, way)
    context.scene.answers["page"] = dance.land(context.scene, way)


@when("{who:name} refuses to connect {server:name} of {gateway:gateway}")
def refuses(context, who, server, gateway):
    way = dance.approve(context.scene, dance.begin(context.scene, gateway, server, who), allow=False)
    context.scene.answers["page"] = dance.land(context.scene, way)


@when("{who:name} comes back to {gateway:gateway} for {server:name} with a script in the provider's error")
def comes_back_with_script(context, who, gateway, server):
    context.scene.answers["page"] = troubles.land_with_script(context.scene, gateway, server, who)


@when("{who:name} comes back to {gateway:gateway} for {server:name} with the code by which {other:name} has connected")
def comes_back_with_used_code(context, who, gateway, server, other):
    context.scene.answers["page"] = troubles.land_with_code_of(context.scene, gateway, server, who, other)


@when("{one:name} and {other:name} connect {server:name} on {gateway:gateway} at the same moment")
def connect_at_once(context, one, other, server, gateway):
    dance.connect_at_once(context.scene, gateway, server, [one, other])


@when("{who:name} talks {victim:name} into following his way to the provider of {server:name} of {gateway:gateway}")
def talks_into(context, who, victim, server, gateway):
    troubles.follow_the_way_of(context.scene, gateway, server, who, victim)


# -- what came of it -----------------------------------------------------------------------------------------------


@then("the callback is refused, and the page names {words:name}")
def callback_is_refused(context, words):
    dance.expect_refused(context.scene.answers["page"], words)


@then("exactly one callback succeeded")
def one_callback_succeeded(context):
    dance.expect_one_success(context.scene.answers["pages"])


@then("the page shows the script as text")
def script_is_text(context):
    troubles.expect_harmless(context.scene.answers["page"])


@then("{who:name} is not connected to {server:name} on {gateway:gateway}")
@then("a call of {server:name} on {gateway:gateway} by {who:name} fails with the address where to authorize it")
def is_not_connected(context, server, gateway, who):
    dance.expect_not_connected(context.scene, gateway, server, who)


@then(
    "a call of {server:name} on {gateway:gateway} by {who:name} reaches the server "
    "as {account:name} of provider {provider:name}"
)
def call_reaches_as(context, server, gateway, who, account, provider):
    assert who == account, "people have accounts of their own: name the same person twice"
    dance.expect_works_for(context.scene, gateway, server, provider, who)


@then("a call of {server:name} on {gateway:gateway} reaches the server as {account:name} of provider {provider:name}")
def administrators_call_reaches(context, server, gateway, account, provider):
    dance.expect_works_for(context.scene, gateway, server, provider, account)


@then(
    "{who:name} cannot reach the server of {server:name} on {gateway:gateway} "
    "as {victim:name} of provider {provider:name}"
)
def cannot_reach_as(context, who, server, gateway, victim, provider):
    troubles.expect_not_impersonating(context.scene, gateway, server, provider, who, victim)


@then("provider {provider:name} was asked for tokens once")
def asked_once(context, provider):
    troubles.expect_asked(context.scene, provider, 1)


@then("provider {provider:name} had to refuse that code once")
def code_refused_once(context, provider):
    troubles.expect_code_refused_once(context.scene, provider)


@given("provider {provider:name} {trouble} when it is asked for tokens")
def provider_has_trouble(context, provider, trouble):
    troubles.befall(context.scene, provider, trouble)


@when("provider {provider:name} is well again")
def provider_is_well(context, provider):
    troubles.heal(context.scene, provider)


# -- tokens --------------------------------------------------------------------------------------------------------


@given("tokens of provider {provider:name} end soon")
def tokens_end_soon(context, provider):
    connecting.provider(context.scene, provider).configure(lifetime_s=keeping.SHORT_S)


@given("tokens of provider {provider:name} live long")
@when("tokens of provider {provider:name} live long")
def tokens_live_long(context, provider):
    context.scene.answers["refreshes before"] = len(keeping.refreshes(context.scene, provider))
    connecting.provider(context.scene, provider).configure(lifetime_s=3600)


@given("tokens of provider {provider:name} live {seconds:n} seconds")
def tokens_live(context, provider, seconds):
    connecting.provider(context.scene, provider).configure(lifetime_s=seconds)


@given("tokens of provider {provider:name} come without their end")
def tokens_without_end(context, provider):
    connecting.provider(context.scene, provider).configure(announce_lifetime=False)


@given("provider {provider:name} forgets what it was asked")
def provider_forgets(context, provider):
    context.scene.answers["refreshes before"] = len(keeping.refreshes(context.scene, provider))


@given("provider {provider:name} takes a second to refresh")
def slow_refresh(context, provider):
    connecting.provider(context.scene, provider).behave("delay", on="token:refresh_token", seconds=1)


@given("provider {provider:name} issues tokens of another issuer")
def another_issuer(context, provider):
    connecting.provider(context.scene, provider).configure(issuer_claim="http://somebody.example")


@given("provider {provider:name} has withdrawn all {kind:token_kind} tokens")
@when("provider {provider:name} has withdrawn all {kind:token_kind} tokens")
def withdrawn(context, provider, kind):
    connecting.provider(context.scene, provider).withdraw(kind=kind)


@when("the tokens of provider {provider:name} have expired")
def have_expired(context, provider):
    keeping.let_expire(context.scene, provider)


@when("the administrator calls {server:name} on {gateway:gateway}")
def administrator_calls(context, server, gateway):
    context.scene.answers["call"] = connecting.echo(context.scene, gateway, server)


@when("{who:name} calls {server:name} on {gateway:gateway}")
def calls(context, who, server, gateway):
    connecting.expect_echo(context.scene, gateway, server, who)


@when("the administrator calls {server:name} while {gateway:gateway} renews its token by itself")
def calls_during_renewal(context, server, gateway):
    outcome = keeping.call_during_renewal(context.scene, gateway, server)
    context.scene.answers["outcomes"] = [outcome]


@when("the administrator calls {server:name} on {gateway:gateway} {times:n} times")
def administrator_calls_times(context, server, gateway, times):
    for _ in range(times):
        connecting.expect_echo(context.scene, gateway, server)


@when("the administrator calls {server:name} on {gateway:gateway} {times:n} times at once")
def administrator_calls_at_once(context, server, gateway, times):
    outcomes = keeping.call_at_once(context.scene, gateway, server, ADMINISTRATOR, times)
    context.scene.answers["outcomes"] = outcomes


@when("an administrator removes the connection {server:name} from {gateway:gateway}")
def removes_connection(context, server, gateway):
    context.scene.admin(gateway).remove_peer(context.scene.peers[gateway, server].id)


@then("all calls are answered")
def all_calls_answered(context):
    keeping.expect_all_answered(context.scene.answers["outcomes"])


@then("provider {provider:name} was asked for {count:n} refresh since its tokens live long")
def asked_for_refreshes(context, provider, count):
    before = context.scene.answers["refreshes before"]
    keeping.expect_refreshes(context.scene, provider, before + count)


@then("provider {provider:name} was asked for at most {count:n} refresh")
@then("provider {provider:name} was asked for at most {count:n} refreshes")
def asked_at_most(context, provider, count):
    keeping.expect_refreshes_at_most(context.scene, provider, count)


@then("no refresh token of provider {provider:name} was used twice")
def none_used_twice(context, provider):
    keeping.expect_each_used_once(context.scene, provider)


@then("server {server:name} was called with the renewed token of provider {provider:name}")
def called_with_renewed(context, server, provider):
    keeping.expect_renewed(context.scene, server, provider)


@then("server {server:name} was never shown an older token of provider {provider:name} after a newer one")
def old_ones_unused(context, server, provider):
    keeping.expect_old_ones_unused(context.scene, server, provider)


@then("server {server:name} was shown tokens of provider {provider:name} and nothing else")
def shown_only(context, server, provider):
    keeping.expect_shown_only(context.scene, server, provider)


@then("a call of {server:name} on {gateway:gateway} by {who:name} tells where to authorize it again")
def tells_where_again(context, server, gateway, who):
    keeping.expect_told_to_authorize(context.scene, gateway, server, who)


@then("fetching the tools of {server:name} on {gateway:gateway} fails before it reaches the server")
def fails_before(context, server, gateway):
    keeping.expect_kept_back(context.scene, gateway, server)


@then("the error does not ask for a new authorization")
def error_does_not_blame(context):
    keeping.expect_not_blamed(context.scene.answers["call"])


@then("{gateway:gateway} keeps tokens for {server:name} of {who:name}, with expiry and scopes")
def keeps_tokens(context, gateway, server, who):
    keeping.expect_token_kept(context.scene, gateway, server, who)


@then("{gateway:gateway} keeps no tokens for {server:name}")
def keeps_no_tokens(context, gateway, server):
    keeping.expect_no_tokens_kept(context.scene, gateway, server)


@then("the database of {gateway:gateway} holds no secret of provider {provider:name} in readable form")
def database_unreadable(context, gateway, provider):
    keeping.expect_unreadable_in_database(context.scene, gateway, provider)


@then("no answer of {gateway:gateway} about {server:name} and no log holds a secret of provider {provider:name}")
def never_shown(context, gateway, server, provider):
    keeping.expect_never_shown(context.scene, gateway, server, provider)


# -- restarts and replicas -----------------------------------------------------------------------------------------


@when("{who:name} is at the provider of {server:name} while {gateway:gateway} is {end:ending} and started again")
def at_provider_during_restart(context, who, server, gateway, end):
    scene = context.scene
    scene.answers["way"] = dance.approve(scene, dance.begin(scene, gateway, server, who))
    health.restart(scene, gateway, end)


@then("{who:name} is connected when she comes back")
def connected_when_back(context, who):
    dance.expect_connected(dance.come_back(context.scene, who))


@then("{who:name} is refused when she comes back, and the page names {words:name}")
def refused_when_back(context, who, words):
    dance.expect_refused(dance.come_back(context.scene, who), words)


@when("{who:name} begins at {first:gateway} and comes back to {second:gateway} for {server:name}")
def comes_back_elsewhere(context, who, first, second, server):
    way = dance.approve(context.scene, dance.begin(context.scene, first, server, who))
    dance.expect_connected(dance.land(context.scene, way, at=second))


@when("the same address is opened again on {gateway:gateway}")
def opened_again_elsewhere(context, gateway):
    context.scene.answers["page"] = dance.land(context.scene, context.scene.answers["way"], at=gateway)


@then(
    "a call of {server:name} on replica {gateway:gateway} by {who:name} reaches the server "
    "as {account:name} of provider {provider:name}"
)
def call_on_replica(context, server, gateway, who, account, provider):
    assert who == account, "people have accounts of their own: name the same person twice"
    keeping.expect_works_on_replica(context.scene, gateway, server, provider, who)


@when("the administrator calls {server:name} on {first:gateway} and {second:gateway} at once")
def calls_on_both(context, server, first, second):
    context.scene.answers["outcomes"] = keeping.call_on_both(context.scene, [first, second], server)


# -- machines ------------------------------------------------------------------------------------------------------


@given(
    "{gateway:gateway} has a connection {server:name} with its own credentials at provider {provider:name}, sent {way}"
)
def has_machine_connection(context, gateway, server, provider, way):
    connecting.connect_as_machine(context.scene, gateway, server, provider, way=way).expect_accepted()


@when("an administrator adds {server:name} to {gateway:gateway} with a wrong secret for provider {provider:name}")
def adds_with_wrong_secret(context, server, gateway, provider):
    connecting.connect_as_machine(context.scene, gateway, server, provider, secret="not-the-secret-at-all")


@then(
    "a call of {server:name} on {gateway:gateway} reaches the server with the gateway's own token of provider "
    "{provider:name}"
)
def reaches_with_own_token(context, server, gateway, provider):
    machines.expect_own_token(context.scene, gateway, server, provider)


@then("provider {provider:name} gave the gateway at most {count:n} tokens")
def tokens_given(context, provider, count):
    machines.expect_tokens_given(context.scene, provider, count)


@then("the error names the provider's trouble")
def error_names_trouble(context):
    machines.expect_trouble_named(context.scene.answers["call"])


@then("{server:name} is not among the peers of {gateway:gateway}")
def not_among_peers(context, server, gateway):
    machines.expect_absent(context.scene, gateway, server)


@given("{gateway:gateway} has a connection {server:name} that exchanges tokens at provider {provider:name}")
def has_exchanging_connection(context, gateway, server, provider):
    machines.connect_exchanging(context.scene, gateway, server, provider)


@then(
    "provider {provider:name} exchanged the token that the administrator has for {gateway:gateway} "
    "for one for {server:name}"
)
def has_exchanged(context, provider, gateway, server):
    machines.expect_exchanged(context.scene, gateway, server, provider)


@then("provider {provider:name} was asked for at most {count:n} exchanges")
def exchanges(context, provider, count):
    machines.expect_exchanges(context.scene, provider, count)


@then("Redis of {gateway:gateway} holds no secret of provider {provider:name} in readable form")
def cache_unreadable(context, gateway, provider):
    keeping.expect_unreadable_in_cache(context.scene, gateway, provider)


@given("{gateway:gateway} has a connection {server:name} for which it registers itself at provider {provider:name}")
def has_registering_connection(context, gateway, server, provider):
    connecting.connect_by_registration(context.scene, gateway, server, provider).expect_accepted()


@when("an administrator adds {server:name} to {gateway:gateway} by the issuer of provider {provider:name}")
def adds_by_issuer(context, server, gateway, provider):
    connecting.connect_by_registration(context.scene, gateway, server, provider)


@given(
    "{gateway:gateway} has a connection {server:name} to provider {provider:name}, of which it knows the endpoints only"
)
def has_connection_by_endpoints(context, gateway, server, provider):
    machines.connect_by_endpoints(context.scene, gateway, server, provider).expect_accepted()


@given("provider {provider:name} claims to be another issuer")
def claims_to_be_another(context, provider):
    connecting.provider(context.scene, provider).configure(metadata_issuer="http://somebody.example")


@then("provider {provider:name} has registered one client, with the callback of {gateway:gateway}")
def one_registration(context, provider, gateway):
    machines.expect_one_registration(context.scene, gateway, provider)


@then("nobody is sent to provider {provider:name} for {server:name} by {gateway:gateway}")
def nobody_sent(context, provider, server, gateway):
    machines.expect_nobody_sent(context.scene, gateway, server, provider)


# -- fixed credentials ---------------------------------------------------------------------------------------------


@given("{gateway:gateway} logs everything that it can log")
def logs_everything(context, gateway):
    context.scene.with_settings(gateway, {"LOG_LEVEL": "DEBUG"})


@given("an administrator has registered server {server:name} on {gateway:gateway} with {kind}, {label:name}")
def has_registered_with(context, server, gateway, kind, label):
    machines.register_with(context.scene, gateway, server, kind, label)


@when("server {server:name} demands {kind} anew, {label:name}")
def demands_anew(context, server, kind, label):
    wanted = peers.CREDENTIALS[kind].demand(peers.secret(context.scene, label))
    context.scene.upstreams[server].require(**wanted)


@when("an administrator changes the credential of {name:name} on {gateway:gateway} to {kind}, {label:name}")
def changes_credential(context, name, gateway, kind, label):
    machines.change_to(context.scene, gateway, name, kind, label)


@when("an administrator sends back what {gateway:gateway} shows of {name:name}, with another description")
def sends_back(context, gateway, name):
    machines.send_back(context.scene, gateway, name)


@when("the administrator calls each of {servers:name} on {gateway:gateway}")
def calls_each(context, servers, gateway):
    machines.call_each(context.scene, gateway, servers.split(", "))


@then("each of {servers:name} was shown one kind of credential, and no two the same")
def shown_apart(context, servers):
    machines.expect_apart(context.scene, servers.split(", "))


@then("provider {provider:name} was sent neither {one:name} nor {other:name}")
def sent_neither(context, provider, one, other):
    machines.expect_not_sent(context.scene, provider, [one, other])


# -- accounts ------------------------------------------------------------------------------------------------------


@then("the account of {gateway:gateway} names {server:name} as the connection of each call")
def account_names(context, gateway, server):
    machines.expect_accounted(context.scene, gateway, server)


# -- who may have what of a connection -----------------------------------------------------------------------------


@given("{gateway:gateway} has a connection {server:name} of the administrator's own at provider {provider:name}")
def has_private_connection(context, gateway, server, provider):
    connecting.connect_for(context.scene, gateway, server, provider, "private").expect_accepted()


@then("{who:name} is not sent to the provider of {server:name} by {gateway:gateway}")
def is_not_sent(context, who, server, gateway):
    dance.begin_attempt(context.scene, gateway, server, who).expect_refused((403, 404))


@then("{who:name} may not fetch the tools of {server:name} on {gateway:gateway}")
def may_not_fetch(context, who, server, gateway):
    asked = len(context.scene.upstreams[server].requests())
    dance.fetch_tools(context.scene, gateway, server, who).expect_refused((403,))
    assert len(context.scene.upstreams[server].requests()) == asked, f"server {server!r} was asked all the same"


# -- what providers are asked for ----------------------------------------------------------------------------------


@given(
    "{gateway:gateway} has a connection {server:name} that people authorize at provider {provider:name}, "
    "which knows the gateway {way}"
)
def has_identified_connection(context, gateway, server, provider, way):
    connecting.connect_identified(context.scene, gateway, server, provider, way).expect_accepted()


@then("each request for tokens at provider {provider:name} names server {server:name}")
def requests_name_server(context, provider, server):
    keeping.expect_resource_named(context.scene, server, provider)


@then("provider {provider:name} was asked for the scopes of the connection")
def scopes_are_asked(context, provider):
    machines.expect_scopes_asked(context.scene, provider)


@then(
    "a call of {server:name} on {gateway:gateway} by {who:name} reaches the server with a token of provider "
    "{provider:name} for their own"
)
def reaches_by_exchange(context, server, gateway, who, provider):
    machines.expect_exchanged_for(context.scene, gateway, server, provider, who)


# -- virtual servers behind a provider -----------------------------------------------------------------------------


@given("{gateway:gateway} has a virtual server {server:name} that takes tokens of provider {provider:name}")
def has_protected_server(context, gateway, server, provider):
    resources.protect(context.scene, gateway, server, provider)


@given("{gateway:gateway} has a virtual server {server:name} that takes tokens of provider {provider:name}, {state}")
def has_hidden_server(context, gateway, server, provider, state):
    resources.protect(context.scene, gateway, server, provider, state)


@when("a client without a token comes to {server:name} of {gateway:gateway}")
def comes_without_token(context, server, gateway):
    resources.come(context.scene, gateway, server)


@then("it is refused, and told where {server:name} of {gateway:gateway} describes itself")
def is_told_where(context, server, gateway):
    resources.expect_told_where(context.scene, gateway, server)


@then("{server:name} of {gateway:gateway}, of provider {provider:name}, describes itself as")
def describes_itself(context, server, gateway, provider):
    found = resources.description_in_words(context.scene, gateway, server, provider)
    expect_rows(context.table, REQUEST, found, f"how {server!r} describes itself")


@then("{gateway:gateway} describes {server:name} to no stranger")
def describes_to_nobody(context, gateway, server):
    resources.expect_undescribed(context.scene, gateway, server)


@then("the secret of {server:name} is readable neither in answers nor in the database of {gateway:gateway}")
def secret_is_kept(context, server, gateway):
    resources.expect_secret_kept(context.scene, gateway, server)
