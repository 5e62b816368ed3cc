"""Words that all federation features share: gateways, their peers, their tools, one call and its answer."""

from behave import given, then, when

from fixtures.federation.calling import call
from fixtures.federation.joining import join, join_fast_time, join_server, own_tools, tool_of, tools_of
from fixtures.tables import arguments_of


@given("{gateway:gateway} is running")
def gateway_is_running(context, gateway):
    context.scene.gateway(gateway)


@given("{gateway:gateway} ends calls after {seconds:n} seconds")
def gateway_with_call_timeout(context, gateway, seconds):
    context.scene.with_settings(gateway, {"TOOL_TIMEOUT": str(seconds)})


@given("{gateway:gateway} offers the tools of a fast-time server")
def offers_fast_time(context, gateway):
    join_fast_time(context.scene, gateway)


@given("{gateway:gateway} offers the tools of server {name:name}")
def offers_tools_of_server(context, gateway, name):
    join_server(context.scene, gateway, name)


@given("{peer:gateway} is a peer {name:name} of {gateway:gateway}")
@when("an administrator adds {peer:gateway} to {gateway:gateway} as peer {name:name}")
def add_peer(context, peer, gateway, name):
    join(context.scene, gateway, peer, name)


@then("{gateway:gateway} offers all tools of {peer:gateway} as tools of {name:name}")
def offers_all_tools(context, gateway, peer, name):
    theirs = sorted(tool.name for tool in own_tools(context.scene, peer))
    found = sorted(tool.original_name for tool in tools_of(context.scene, gateway, name))
    assert theirs, f"gateway {peer} offers no tools to its peers"
    assert found == theirs, f"gateway {gateway} lists {found} for {name!r}; gateway {peer} offers {theirs}"


@when("a client calls {tool:name} of {name:name} on {gateway:gateway} with")
def call_with_arguments(context, tool, name, gateway):
    target = tool_of(context.scene, gateway, name, tool)
    context.scene.answers["call"] = call(context.scene, gateway, target.name, arguments_of(context.table))


@when("a client calls {tool:name} of {name:name} on {gateway:gateway}")
def call_without_arguments(context, tool, name, gateway):
    target = tool_of(context.scene, gateway, name, tool)
    context.scene.answers["call"] = call(context.scene, gateway, target.name)


@then("the answer is {text:name}")
def answer_is(context, text):
    outcome = context.scene.answers["call"].expect("result")
    assert outcome.text == text, f"the answer is {outcome.text!r}, not {text!r}: {outcome.told}"
