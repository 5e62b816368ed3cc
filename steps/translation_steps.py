"""Words about bridges between the transports: who talks through them, and what must come of it."""

from behave import given, then, when

from fixtures.translation import bridging, crowd, scripts


@given("a server behind a bridge that speaks {face}")
def shared_bridge(context, face):
    context.scene.answers["bridge"] = (face, bridging.shared_bridge(context.scene, face))


@given("a server behind a bridge of its own that speaks {face}")
def own_bridge(context, face):
    context.scene.answers["bridge"] = (face, bridging.own_bridge(context.scene, face))


@when("a client talks about {conversation:name} with the server itself, and again through the bridge")
def talk_twice(context, conversation):
    face, bridge = context.scene.answers["bridge"]
    context.scene.answers["compared"] = bridging.hold_twice(context.scene, face, bridge, conversation)


@then("it heard the same through the bridge, message by message")
def heard_the_same(context):
    bridging.expect_same_heard(context.scene.answers["compared"])


@then("the server was told the same, message by message")
def told_the_same(context):
    bridging.expect_same_received(context.scene.answers["compared"])


@then("its requests were all answered through the bridge")
def all_answered(context):
    bridging.expect_all_answered(context.scene.answers["compared"])


@when("a client sends {flaw} in the place of a message")
def send_malformed(context, flaw):
    face, bridge = context.scene.answers["bridge"]
    sent = bridging.send_instead(context.scene, face, bridge, scripts.MALFORMED[flaw])
    context.scene.answers["sent"] = sent


@when("a client sends one call written over several lines")
def send_spread(context):
    face, bridge = context.scene.answers["bridge"]
    context.scene.answers["sent"] = bridging.send_instead(context.scene, face, bridge, scripts.SPREAD)


@then("it is told that this is no message")
def told_invalid(context):
    bridging.expect_refused(context.scene.answers["sent"])


@then("the server never saw it, and hears what comes next")
def never_received(context):
    bridging.expect_never_received(context.scene.answers["sent"])


@then("the server received one call, and its answer came back")
def one_answer(context):
    bridging.expect_one_answer(context.scene.answers["sent"], scripts.SPREAD_MESSAGE)


@when("a client sends {message} over streamable HTTP")
def send_unanswered(context, message):
    _, bridge = context.scene.answers["bridge"]
    reply = bridging.acknowledgement(context.scene, bridge, scripts.UNANSWERED[message])
    context.scene.answers["acknowledgement"] = reply


@then("it is acknowledged with nothing but the status for it")
def acknowledged(context):
    reply = context.scene.answers["acknowledgement"]
    assert reply.http_status == 202, f"the status is {reply.http_status}, not 202: {reply.told}"
    assert not reply.raw_text, f"the acknowledgement has a body: {reply.told}"


# -- many clients, departures and deaths ---------------------------------------------------------------------------


@when("{count:n} clients at once ask for their own words, with {ids} ids")
def crowd_asks(context, count, ids):
    face, bridge = context.scene.answers["bridge"]
    context.scene.answers["crowd"] = crowd.crowd(context.scene, face, bridge, count, ids)


@then("each of them heard its own answer and nothing else")
def own_answers(context):
    crowd.expect_own_answers(context.scene.answers["crowd"])


@when("a client asks for an answer of {size:n} million characters")
def ask_large(context, size):
    face, bridge = context.scene.answers["bridge"]
    crowd.ask_large(context.scene, face, bridge, size * 10**6)


@given("a client waits for an answer that the server keeps back")
def client_waits(context):
    face, bridge = context.scene.answers["bridge"]
    context.scene.answers["waiting"] = crowd.start_held_call(context.scene, face, bridge)


@given("a client waits for an answer that keeps the server busy")
def client_waits_for_busy_server(context):
    face, bridge = context.scene.answers["bridge"]
    context.scene.answers["waiting"] = crowd.start_busy_call(context.scene, face, bridge)


@when("the waiting client leaves")
def client_leaves(context):
    context.scene.answers["waiting"].close()


@when("the server dies")
def server_dies(context):
    _, bridge = context.scene.answers["bridge"]
    bridge.server().kill()


@when("another client has the server answer what it kept back")
def let_go(context):
    crowd.release(context.scene, *context.scene.answers["bridge"])


@then("the waiting client is told nothing for {limit:n} seconds")
def told_nothing(context, limit):
    crowd.expect_waiting(context.scene.answers["waiting"], limit)


@then("the waiting client gets its answer")
def gets_answer(context):
    crowd.expect_answered(context.scene.answers["waiting"])


@then("the waiting client learns that the server died")
def learns_of_death(context):
    crowd.expect_told_of_death(context.scene.answers["waiting"])


@then("the bridge serves the next client, or says that it is unfit")
def recovers_or_alarms(context):
    crowd.expect_recovery_or_alarm(context.scene, *context.scene.answers["bridge"])
