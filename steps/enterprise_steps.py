"""Words about what large installations stand on: replicas, standbys, tenants, many gateways, faults under load."""

from behave import given, then, when

from fixtures.enterprise import callers, chaos, redis_ha, replicas, size, standby, tenants
from fixtures.federation.catalogue import names_in
from fixtures.federation.joining import join_server
from fixtures.oauth import dance
from fixtures.tables import rows

# -- replicas behind a load balancer -------------------------------------------------------------------------------


@given("{entrance:gateway} is the load balancer before the replicas {a:gateway}, {b:gateway} and {c:gateway}")
def behind_balancer(context, entrance, a, b, c):
    replicas.arrange(context.scene, [a, b, c], entrance)


@given(
    "{entrance:gateway} is the load balancer before the replicas {a:gateway}, {b:gateway} and {c:gateway}, "
    "which hand sessions on"
)
def behind_balancer_handing_on(context, entrance, a, b, c):
    replicas.arrange(context.scene, [a, b, c], entrance, "handing on")


@given(
    "{entrance:gateway} is the load balancer before the replicas {a:gateway}, {b:gateway} and {c:gateway}, "
    "and keeps sessions"
)
def balancer_keeps_sessions(context, entrance, a, b, c):
    replicas.arrange(context.scene, [a, b, c], entrance, "kept")


@given(
    "{entrance:gateway} is the load balancer before the replicas {a:gateway}, {b:gateway} and {c:gateway}, "
    "which keep to themselves"
)
def behind_balancer_apart(context, entrance, a, b, c):
    replicas.arrange(context.scene, [a, b, c], entrance, "apart")


@given(
    "{entrance:gateway} is the load balancer before the replicas {a:gateway}, {b:gateway} and {c:gateway}, "
    "with their shipped command"
)
def behind_balancer_shipped(context, entrance, a, b, c):
    replicas.arrange(context.scene, [a, b, c], entrance, shipped=True)


@given(
    "{entrance:gateway} is the load balancer before the replicas {a:gateway}, {b:gateway} and {c:gateway}, "
    "all of release {release:name}"
)
def behind_balancer_older(context, entrance, a, b, c, release):
    replicas.arrange(context.scene, [a, b, c], entrance, release=release)


@then("each replica has answered calls")
def all_serve(context):
    replicas.expect_all_serve(context.scene)


@then("another replica of {entrance:gateway} took her back than the one that had sent her away")
def came_back_elsewhere(context, entrance):
    replicas.expect_elsewhere(context.scene, entrance, "/oauth/authorize", "/oauth/callback")


@then(
    "{count:n} calls of {server:name} on {gateway:gateway} by {who:name} reach the server as hers "
    "of provider {provider:name}, each by another replica"
)
def calls_reach_as_hers(context, count, server, gateway, who, provider):
    for _ in range(count):
        dance.expect_works_for(context.scene, gateway, server, provider, who)
    replicas.expect_spread(context.scene, gateway, "/mcp", count)


# -- callers -------------------------------------------------------------------------------------------------------


@given("{count:n} callers call {server:name} on {gateway:gateway}")
@when("{count:n} callers call {server:name} on {gateway:gateway}")
def callers_begin(context, count, server, gateway):
    callers.begin(context.scene, gateway, server, count)


@when("{count:n} callers call {server:name} on {gateway:gateway} for a while")
def callers_call(context, count, server, gateway):
    callers.begin(context.scene, gateway, server, count)
    callers.end(context.scene)


@when("the callers have got on for a while, and stop")
def callers_end(context):
    callers.end(context.scene)
    replicas.tell(context.scene)


@then("no call of theirs failed")
def no_call_failed(context):
    callers.expect_none_failed(context.scene)


@then("server {server:name} carried out each call of theirs once")
@then("server {server:name} carried out each call of theirs at most once")
def carried_out_once(context, server):
    callers.expect_once(context.scene, server)


# -- replicas in trouble -------------------------------------------------------------------------------------------


@then("server {server:name} meets health checks of one replica only")
def one_checker(context, server):
    replicas.expect_one_checker(context.scene, server)


@when("the replica that leads the health checks is killed")
def leader_is_killed(context):
    replicas.kill_leader(context.scene)


@then("another replica leads the health checks as soon as the claim is over")
def another_leads(context):
    replicas.expect_new_leader(context.scene)


@when("the replicas behind {entrance:gateway} are restarted one after the other")
def restarted_in_turns(context, entrance):
    replicas.restart_in_turns(context.scene, entrance)


@when("the replicas behind {entrance:gateway} are upgraded to the release under test, one after the other")
def upgraded_in_turns(context, entrance):
    replicas.restart_in_turns(context.scene, entrance, upgraded=True)


@when("replica {gateway:gateway} is killed under their hands")
def replica_is_killed(context, gateway):
    replicas.kill_under_load(context.scene, gateway)


@then("no more than the calls under way failed, and only until the balancer had noticed")
def short_trouble(context):
    replicas.expect_short_trouble(context.scene)


@when("{first:gateway} and {second:gateway} start at the same moment on an empty database")
def start_together(context, first, second):
    replicas.boot_together(context.scene, first, second)


@then("what a gateway makes in an empty database is there once")
def made_once(context):
    replicas.expect_made_once(context.scene, replicas.names(context.scene)[0])


@then("{first:gateway} and {second:gateway} each list what the other was told")
def of_one_mind(context, first, second):
    replicas.expect_of_one_mind(context.scene, first, second)


# -- a database with a standby -------------------------------------------------------------------------------------


@given("{gateway:gateway}, with its shipped command, offers the tools of server {server:name}")
def shipped_offers(context, gateway, server):
    context.scene.with_settings(gateway, {}, shipped=True)
    join_server(context.scene, gateway, server)


@given("a standby follows the PostgreSQL of this scenario")
def standby_follows(context):
    standby.follow(context.scene)


@when("the primary is {how:primary_end}, and the standby takes its place")
def fails_over(context, how):
    standby.fail_over(context.scene, how)


@then("each replica keeps changes in the database that took over")
def all_keep(context):
    replicas.expect_all_keep(context.scene)


@then("writers and callers were soon served again")
def short_outage(context):
    standby.expect_short_outage(context.scene)


# -- a Redis of several servers ------------------------------------------------------------------------------------


@given("{first:gateway} and its replica {second:gateway} have a Redis with a replica and a Sentinel")
def watched_redis(context, first, second):
    redis_ha.tell_gateways(context.scene, [first, second], redis_ha.watch(context.scene))


@given("{first:gateway} and its replica {second:gateway} have a Redis cluster")
def redis_cluster(context, first, second):
    redis_ha.tell_gateways(context.scene, [first, second], redis_ha.cluster(context.scene))


@given("{gateway:gateway} has a Redis cluster")
def one_on_redis_cluster(context, gateway):
    redis_ha.tell_gateways(context.scene, [gateway], redis_ha.cluster(context.scene))


@then("{gateway:gateway} uses all of its Redis, or says that its cache is broken")
def honest_about_cluster(context, gateway):
    redis_ha.expect_honest(context.scene, gateway)


@when("the master of Redis is killed")
def master_is_killed(context):
    redis_ha.kill_master(context.scene)


@then("its replica soon is the master, and {gateway:gateway} says that all is well")
def new_master(context, gateway):
    redis_ha.expect_new_master(context.scene, gateway)


@then("who heard from the old master what to forget listens to the new one")
def listening_again(context):
    redis_ha.expect_listening(context.scene)


@when("{gateway:gateway} is started with a Redis whose address is that of {address:redis_address}")
def started_with_address(context, gateway, address):
    redis_ha.start_with(context.scene, gateway, address)


@when("{gateway:gateway} is started with a node of a Redis cluster that has not the first of its keys")
def started_with_node(context, gateway):
    redis_ha.start_with_node(context.scene, gateway)


@then("it starts, or it ends")
def up_or_over(context):
    redis_ha.expect_up_or_over(context.scene)


@then("it refuses to start, and says which setting is wrong")
def refuses_address(context):
    redis_ha.expect_refused(context.scene)


# -- tenants -------------------------------------------------------------------------------------------------------


@given("the tenants {names:name} of {gateway:gateway} have a team, a member and a server each")
def has_tenants(context, names, gateway):
    tenants.arrange(context.scene, gateway, names_in(names))


@when("{count:n} callers of each tenant begin to call its server")
def tenants_begin(context, count):
    tenants.begin(context.scene, count)


@then("meanwhile each tenant lists its own tools only")
def tenants_list_own(context):
    tenants.expect_own_lists(context.scene)


@then("meanwhile each tenant is refused the tools of the others, whose servers hear nothing of it")
def tenants_are_refused(context):
    tenants.expect_refused_elsewhere(context.scene)


@when("the callers of all tenants have got on for a while, and stop")
def tenants_end(context):
    tenants.end(context.scene)


@then("each call was answered by the tenant's own server, which carried it out once")
def tenants_own_answers(context):
    tenants.expect_own_answers(context.scene)


@then("the figures of {gateway:gateway} count for each tenant the calls that it made")
def tenants_own_figures(context, gateway):
    tenants.expect_own_figures(context.scene, gateway)


@when(
    "calls of tenant {quiet:name} are timed alone, and while {count:n} callers of tenant {noisy:name} {trouble:burden}"
)
def neighbours_timed(context, quiet, count, noisy, trouble):
    tenants.measure_beside(context.scene, quiet, noisy, count, trouble)


@then("beside them they take at most {factor:n} times as long")
def neighbours_factor(context, factor):
    tenants.expect_factor(context.scene, factor)


# -- federations at size -------------------------------------------------------------------------------------------


@given("{count:n} gateways in a chain, at whose end is server {server:name}")
def gateways_in_chain(context, count, server):
    size.chain(context.scene, count, server)


@given("{count:n} gateways in a star, each of the outer ones with a server")
def gateways_in_star(context, count):
    size.star(context.scene, count)


@given("{count:n} gateways in a ring, of which the last one has server {server:name}")
def gateways_in_ring(context, count, server):
    size.ring(context.scene, count, server)


@when("calls of {server:name} are timed over 1 to {count:n} gateways, in turns")
def hops_timed(context, server, count):
    size.time_hops(context.scene, count, server)


@then("each of them reached server {server:name} once")
def hops_once(context, server):
    size.expect_each_once(context.scene, server)


@then("gateways on the way add on average no more than {factor:n} times what one alone costs")
def hops_add_up(context, factor):
    size.expect_hops_add_up(context.scene, factor)


@when("the servers behind all {count:n} gateways are called through the inner one at once")
def star_called(context, count):
    size.call_all_over_star(context.scene, count)


@then("each call reached the server that it was for, once, and no other")
def star_once(context):
    size.expect_own_server_each(context.scene)


@when("every peer in the ring of {count:n} is refreshed")
def ring_refreshed(context, count):
    size.refresh_ring(context.scene, count)


@then("that brought nothing new")
def ring_settled(context):
    size.expect_ring_settled(context.scene)


@then("for {duration:n} seconds in which nobody does anything none of the {count:n} gateways gets further tools")
def at_rest(context, duration, count):
    size.expect_rest(context.scene, count, duration)


@when("servers of these sizes are added to {gateway:gateway}, refreshed, listed and called, beside {other:gateway}")
def sizes_measured(context, gateway, other):
    sizes = [int(row["tools"]) for row in rows(context.table, ("tools",))]
    size.measure_sizes(context.scene, gateway, sizes, other)


@then("each list was whole, and was asked for once a time")
def sizes_whole(context):
    size.expect_sizes_whole(context.scene)


@then("with the most tools each costs at most {factor:n} times as much as before, and a call as well")
def sizes_grow(context, factor):
    size.expect_growth(context.scene, factor)


# -- chaos ---------------------------------------------------------------------------------------------------------


@when("faults befall replicas, database, cache and server {server:name}, as the seed draws them")
def chaos_reigns(context, server):
    chaos.carry_out(context.scene, server)


@then("service returned in time after each fault")
def chaos_survived(context):
    chaos.expect_survived(context.scene)
