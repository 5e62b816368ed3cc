"""Words about what administrators make of things that came from peers, and about who gets them."""

from behave import given, then, when

from fixtures.federation import catalogue, curating
from fixtures.federation.joining import join_server
from fixtures.tables import rows

# -- names, descriptions, tags -------------------------------------------------------------------------------------


@given(
    "an administrator gives the tool {tool:name} of {peer:name} on {gateway:gateway} the {field:described} {text:name}"
)
def describe_tool(context, tool, peer, gateway, field, text):
    curating.describe(context.scene, gateway, peer, tool, field, text)


@then("clients of {gateway:gateway} find the tool {tool:name} of {peer:name} with the {field:described} {text:name}")
def tool_is_described(context, gateway, tool, peer, field, text):
    curating.expect_described(context.scene, gateway, peer, tool, field, text)


@when("an administrator gives the {kind:peerkind} {thing:name} of {peer:name} on {gateway:gateway} the tag {tag:name}")
def put_tag(context, kind, thing, peer, gateway, tag):
    curating.put_tag(context.scene, gateway, peer, kind, thing, tag)


@then("the list of {kind:peerkind}s with the tag {tag:name} on {gateway:gateway} holds {thing:name}, and nothing else")
def list_by_tag_holds(context, kind, tag, gateway, thing):
    curating.expect_tagged(context.scene, gateway, kind, tag, thing)


# -- switches ------------------------------------------------------------------------------------------------------


@when("an administrator switches the {kind:peerkind} {thing:name} of {peer:name} on {gateway:gateway} {state:switch}")
def switch_thing(context, kind, thing, peer, gateway, state):
    curating.switch(context.scene, gateway, peer, kind, thing, state == "on")


@then("clients of {gateway:gateway} neither find nor get the {kind:peerkind} {thing:name} of {peer:name}")
def thing_is_withheld(context, gateway, kind, thing, peer):
    curating.expect_withheld(context.scene, gateway, peer, kind, thing)


@then("clients of {gateway:gateway} get {text:name} from the {kind:peerkind} {thing:name} of {peer:name}")
def thing_says(context, gateway, text, kind, thing, peer):
    curating.expect_text(context.scene, gateway, peer, kind, thing, text)


# -- who may see it ------------------------------------------------------------------------------------------------


@given("somebody who may see public things finds {kinds:peerkinds} of {peer:name} on {gateway:gateway}")
@then("somebody who may see public things finds {kinds:peerkinds} of {peer:name} on {gateway:gateway}")
def anybody_finds(context, kinds, peer, gateway):
    curating.expect_met_by_anybody(context.scene, gateway, peer, kinds)


@given("{gateway:gateway} has noticed that {peer:name} has {change:saidchange} the {kind:peerkind} {thing:name}")
@then("{gateway:gateway} soon notices that {peer:name} has {change:saidchange} the {kind:peerkind} {thing:name}")
def change_is_noticed(context, gateway, peer, change, kind, thing):
    curating.expect_noticed(context.scene, gateway, peer, kind, thing, change)


@given("server {server:name} says that it has {change:saidchange} the {kind:peerkind} {thing:name}")
@when("server {server:name} says that it has {change:saidchange} the {kind:peerkind} {thing:name}")
def says_it_changed(context, server, change, kind, thing):
    curating.say(context.scene, server, kind, thing, change)


@when("server {server:name} gains one tool, one resource and one prompt")
def gain_one_of_each(context, server):
    curating.gain_one_of_each(context.scene.upstreams[server])


@then("clients of {gateway:gateway} find the prompt {prompt:name} of {peer:name} as {full:name}")
def prompt_is_named(context, gateway, prompt, peer, full):
    curating.expect_prompt_named(context.scene, gateway, peer, prompt, full)


# -- parts of virtual servers --------------------------------------------------------------------------------------


@when("an administrator gives virtual server {name:name} of {gateway:gateway} these parts instead")
def give_other_parts(context, name, gateway):
    catalogue.reassemble(context.scene, gateway, name, rows(context.table, ("kind", "name", "peer")))


# -- headers -------------------------------------------------------------------------------------------------------


@given("server {server:name} is a peer of {gateway:gateway} that is to get the headers {headers:name}")
def peer_with_headers(context, server, gateway, headers):
    join_server(context.scene, gateway, server, passthrough_headers=catalogue.names_in(headers))


@when("an administrator has {gateway:gateway} pass on to {peer:name} the headers {headers:name}")
def change_headers_of_peer(context, gateway, peer, headers):
    peer_id = context.scene.peers[gateway, peer].id
    chosen = catalogue.names_in(headers)
    context.scene.admin(gateway).update_peer(peer_id, passthrough_headers=chosen)
