"""Words about clients and servers that nobody here wrote."""

from behave import given, then, when

from fixtures.evidence.allure_formatter import attach_json
from fixtures.real_world import guests, inspector, journeys


@given("{guest:guest}, served over {protocol:way}, is registered with {gateway:gateway}")
def guest_is_registered(context, guest, protocol, gateway):
    guests.join_guest(context.scene, gateway, guest, protocol)
    context.scene.answers["guest"] = (guest, protocol)


@when("a client on {way:way} asks {gateway:gateway} and the guest itself for their {what:catalogue}")
def ask_for_lists(context, way, gateway, what):
    guest, protocol = context.scene.answers["guest"]
    asked = journeys.compare_lists(context.scene, gateway, guest, protocol, way, what)
    context.scene.answers["asked"] = [asked]
    attach_json("both answers", asked)


@when("a client on {way:way} asks {gateway:gateway} and the guest itself about {topic:topic}")
def ask_about(context, way, gateway, topic):
    guest, protocol = context.scene.answers["guest"]
    asked = journeys.compare_answers(context.scene, gateway, guest, protocol, way, topic)
    context.scene.answers["asked"] = asked
    attach_json("both answers", asked)


@when("the MCP Inspector asks {gateway:gateway} over {way:way} for {what:name}, and the guest itself as well")
def inspector_asks(context, gateway, way, what):
    context.scene.answers["asked"] = [inspector.ask_both(context.scene, gateway, way, what)]


@when("the MCP Inspector asks {gateway:gateway} with a token that it never gave out")
def inspector_asks_with_wrong_token(context, gateway):
    context.scene.answers["told"] = inspector.ask_with_wrong_token(context.scene, gateway)


@then("the gateway answered as the guest itself")
def answered_alike(context):
    journeys.expect_same(context.scene.answers["guest"][0], context.scene.answers["asked"])


@then("the guest itself refused all of it")
def guest_refused(context):
    journeys.expect_refused(context.scene.answers["guest"][0], context.scene.answers["asked"])


@then("the MCP Inspector is turned away for want of a credential")
def inspector_is_turned_away(context):
    inspector.expect_turned_away(context.scene.answers["told"])
