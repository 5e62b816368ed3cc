"""Words about a database or a cache that fails under a gateway: what is told meanwhile, and what comes after it."""

from behave import given, then, when

from fixtures import combined, outages
from fixtures.tables import rows


@when("{component:component} of {gateway:gateway} is {mishap:mishap}")
def component_fails(context, component, gateway, mishap):
    outages.MISHAPS[mishap](context.scene, gateway, component)


@when("{component:component} of {gateway:gateway} is gone for {duration:n} seconds")
def component_is_gone(context, component, gateway, duration):
    outages.gone_for(context.scene, gateway, component, duration)


@when("{component:component} of {gateway:gateway} is back")
def component_is_back(context, component, gateway):
    outages.back(context.scene, gateway, component)


@given("{gateway:gateway} reaches its database over a line that can be hurt")
def database_over_line(context, gateway):
    outages.draw_line(context.scene, gateway)


@given("{gateway:gateway}, with its shipped command, reaches its database over a line that can be hurt")
def database_over_line_shipped(context, gateway):
    outages.draw_line(context.scene, gateway, shipped=True)


@when("the line between {gateway:gateway} and its database is {trouble:line_trouble}")
def database_line_is_hurt(context, gateway, trouble):
    outages.hurt_line(context.scene, gateway, outages.DATABASE, trouble)


@when("the line between {gateway:gateway} and its database is well again")
def database_line_is_well(context, gateway):
    outages.heal_line(context.scene, gateway, outages.DATABASE)


@when("the line between {gateway:gateway} and its Redis is {trouble:line_trouble}")
def redis_line_is_hurt(context, gateway, trouble):
    outages.hurt_line(context.scene, gateway, outages.CACHE, trouble)


@when("the line between {gateway:gateway} and its Redis is well again")
def redis_line_is_well(context, gateway):
    outages.heal_line(context.scene, gateway, outages.CACHE)


@when("{gateway:gateway} is started and asks for its database in vain")
def started_in_vain(context, gateway):
    outages.start_in_vain(context.scene, gateway, outages.DATABASE)


@when("{gateway:gateway} is started and asks for its Redis in vain")
def started_without_redis(context, gateway):
    outages.start_in_vain(context.scene, gateway, outages.CACHE)


@when("troubles of choice {number:n} befall two of these on {gateway:gateway}, and everybody asks it for something")
def two_parts_fail(context, number, gateway):
    parts = [row["part"] for row in rows(context.table, ("part",))]
    combined.befall_two(context.scene, gateway, number, parts)


@when("both troubles of {gateway:gateway} are over")
def two_parts_are_back(context, gateway):
    combined.heal(context.scene, gateway)


@then("{gateway:gateway} comes up by itself")
def comes_up(context, gateway):
    outages.expect_up(context.scene, gateway)


@when("everybody asks {gateway:gateway} for something meanwhile")
def asked_meanwhile(context, gateway):
    outages.tell_all_on_record(context.scene, gateway)


@when("an administrator removes peer {peer:name} of {gateway:gateway} meanwhile")
def remove_peer_meanwhile(context, peer, gateway):
    outages.remove_peer(context.scene, gateway, peer)


@given("the components of {gateway:gateway} are")
@then("{gateway:gateway} says of its components")
def says_of_components(context, gateway):
    table = rows(context.table, ("component", "state"))
    outages.expect_components(context.scene, gateway, {row["component"]: row["state"] for row in table})


@then("the diagnostics of {gateway:gateway} say of its components")
def diagnostics_say(context, gateway):
    table = rows(context.table, ("component", "state"))
    outages.expect_diagnosis(context.scene, gateway, {row["component"]: row["state"] for row in table})


@then("the health endpoint of {gateway:gateway} says that it is {state:state}")
def health_says(context, gateway, state):
    outages.expect_health(context.scene, gateway, state)


@then("everybody who asks {gateway:gateway} is told something in time")
def told_in_time(context, gateway):
    outages.expect_timely(context.scene, gateway)


@then("everybody who asks {gateway:gateway} is told that the trouble is its own")
def told_the_truth(context, gateway):
    outages.expect_blame_where_it_belongs(context.scene, gateway)


@then("{gateway:gateway} serves everybody")
def serves_everybody(context, gateway):
    outages.expect_served(context.scene, gateway)


@then("{gateway:gateway} soon serves everybody again")
def serves_everybody_again(context, gateway):
    outages.expect_recovered(context.scene, gateway)


@then("strangers learn nothing about the database of {gateway:gateway}")
def strangers_learn_nothing(context, gateway):
    outages.expect_discreet(context.scene, gateway)


@then("a call of the tool that the client knows is refused by {gateway:gateway}")
def known_tool_is_refused(context, gateway):
    outages.expect_refused(context.scene, gateway)
