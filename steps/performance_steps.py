"""Words about how long things take."""

from behave import given, then, when

from fixtures.performance import latency


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
