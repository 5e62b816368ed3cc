"""Words about the pairs of protocols: one server, asked in every way."""

from behave import given, then, when

from fixtures.evidence.allure_formatter import attach_json
from fixtures.translation import haste, matrix, ways


@given("fast-time, served over {server:way}, is registered with {gateway:gateway} as {name:name}")
def fast_time_is_registered(context, server, gateway, name):
    ways.offer_fast_time(context.scene, gateway, name, server)
    context.scene.answers["served"] = server


@when("a client on {client:way} asks {gateway:gateway} for everything of {name:name}, and fast-time itself as well")
def ask_for_everything(context, client, gateway, name):
    journey = matrix.make(context.scene, gateway, name, context.scene.answers["served"], client)
    context.scene.answers["journey"] = journey
    attach_json("the journey", journey)


@when("a client on {client:way} asks {gateway:gateway} and fast-time itself for a tool of {name:name} that nobody has")
def ask_for_nobodys_tool(context, client, gateway, name):
    context.scene.answers["refusals"] = matrix.refusals(
        context.scene, gateway, name, context.scene.answers["served"], client
    )


@then("the client discovered what fast-time itself lists")
def discovered(context):
    context.scene.answers["journey"].expect_same("discovery")


@then("the client's calls got the answers of fast-time itself")
def calls_are_the_same(context):
    context.scene.answers["journey"].expect_same("calls")


@then("the client's {station:station} is that of fast-time itself")
def station_is_the_same(context, station):
    context.scene.answers["journey"].expect_same(station)


@then("the client is refused as fast-time itself refuses")
def refused_alike(context):
    matrix.expect_same_refusal(*context.scene.answers["refusals"])


@when("a client over SSE sends {gateway:gateway} {count:n} pings at once, {bursts:n} times")
def ping_in_bursts(context, gateway, count, bursts):
    context.scene.answers["pings"] = haste.ping_in_bursts(context.scene, gateway, bursts, count)


@then("each of the pings is answered")
def each_answered(context):
    haste.expect_all_answered(*context.scene.answers["pings"])
