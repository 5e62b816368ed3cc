"""Words about how long things take."""

from behave import given, then, when

from fixtures.config import soak_seconds
from fixtures.performance import latency, loading
from fixtures.performance.limits import expect_nothing_lost, expect_within, limits_of
from fixtures.performance.loads import load_of


@given("{gateway:gateway} asks nobody who they are")
def gateway_is_open(context, gateway):
    latency.open_to_everybody(context.scene, gateway)


@when("calls of a server on stdio and calls through a bridge over {face} are timed in turns")
def time_bridge(context, face):
    context.scene.answers["measured"] = latency.time_bridge(context.scene, face)


@when("pings of {gateway:gateway} and pings through its wrapper are timed in turns")
def time_wrapper(context, gateway):
    context.scene.answers["measured"] = latency.time_wrapper(context.scene, gateway)


@when("calls are timed in turns from the server itself to the whole way over wrapper, {gateway:gateway} and bridge")
def time_journey(context, gateway):
    context.scene.answers["measured"] = latency.time_journey(context.scene, gateway)


@when("pings of {gateway:gateway} with {tokens:tokens} and pings of {other:gateway} are timed in turns")
def time_authentication(context, gateway, tokens, other):
    context.scene.answers["measured"] = latency.time_authentication(context.scene, gateway, other, tokens)


@then("{step:timed_step} adds less than a translation step may take")
def translation_step_is_quick(context, step):
    context.scene.answers["measured"].expect_step(step, latency.limits(context.stack.config)["translation step"])


@then("the whole journey takes less than a journey may take")
def journey_is_quick(context):
    context.scene.answers["measured"].expect_way(latency.JOURNEY, latency.limits(context.stack.config)["journey"])


@then("authentication adds less than it may take")
def authentication_is_quick(context):
    limit = latency.limits(context.stack.config)["authentication"]
    context.scene.answers["measured"].expect_step(latency.AUTHENTICATION, limit)


@given("{gateway:gateway} says every 5 seconds that its streams are alive")
def gateway_keeps_alive(context, gateway):
    context.scene.with_settings(gateway, {"SSE_KEEPALIVE_INTERVAL": "5"})


@when("{gateway:gateway} is put under load")
def put_load(context, gateway):
    """A table of one row: asked for, users, and any of number, rate, duration, generators."""
    load = load_of(context.table, soak_seconds(context.stack.config.soak))
    context.scene.answers["load"] = loading.put(context.scene, gateway, load)


@then("the load keeps within")
def load_keeps_within(context):
    """A table with the headings figure and limit: average, less than 5 s; succeeded, at least 90 %."""
    expect_within(context.scene.answers["load"], limits_of(context.table), context.stack.config.limit_load)


@then("the server behind it got every call once, and every answer was its own")
def nothing_lost(context):
    expect_nothing_lost(context.scene.answers["load"])


@then("{gateway:gateway} is as well as before the load")
def well_after_load(context, gateway):
    loading.expect_well(context.scene, gateway, context.scene.answers["load"])
