"""Words about what gateways list and hand on of their peers: tools, resources, prompts, refreshes, virtual servers."""

from behave import given, then, when

from fixtures.clients.rest import ApiError
from fixtures.eventually import eventually, seconds
from fixtures.federation import catalogue
from fixtures.federation.calling import call
from fixtures.federation.joining import join, join_server, own_tools, peer_now, remember, tool_of, tools_of
from fixtures.tables import expect_rows, rows

TOOL_COLUMNS = ("tool", "peer", "kind", "came by")
COUNTS = ("added", "updated", "removed")


# -- what there is --------------------------------------------------------


@given("{gateway:gateway} has a tool {tool:name} of its own")
def gateway_has_own_tool(context, gateway, tool):
    catalogue.own_tool(context.scene, gateway, tool)


@given("{gateway:gateway} has a {kind} {name:name} of its own that says {text:name}")
def gateway_has_own_text(context, gateway, kind, name, text):
    catalogue.own_text(context.scene, gateway, kind, name, text)


@then("the own {kind} {name:name} of {gateway:gateway} says {text:name}")
def own_text_is(context, kind, name, gateway, text):
    catalogue.expect_own_text(context.scene, gateway, kind, name, text)


@given("{gateway:gateway} offers the tools {tools:name} of server {name:name}")
def offers_named_tools(context, gateway, tools, name):
    catalogue.serve(context.scene, name, catalogue.names_in(tools))
    join_server(context.scene, gateway, name)


@given("{gateway:gateway} offers the tools {tools:name} of server {name:name} to {to:gateway} as peer {peer:name}")
def hands_on_named_tools(context, gateway, tools, name, to, peer):
    catalogue.serve(context.scene, name, catalogue.names_in(tools))
    catalogue.hand_on(context.scene, gateway, name, to, peer)


@given("{gateway:gateway} offers everything of server {name:name}")
def offers_everything(context, gateway, name):
    catalogue.serve(context.scene, name)
    join_server(context.scene, gateway, name)


@given("{gateway:gateway} offers everything of server {name:name} to {to:gateway} as peer {peer:name}")
def hands_on_everything(context, gateway, name, to, peer):
    catalogue.serve(context.scene, name)
    catalogue.hand_on(context.scene, gateway, name, to, peer)


@given("server {name:name} has {count:n} tools")
def server_has_many_tools(context, name, count):
    catalogue.serve(context.scene, name, [], count=count)


@given("server {name:name} has {count:n} tools, listed in pages of {size:n}")
def server_lists_pages(context, name, count, size):
    catalogue.serve(context.scene, name, [], count=count, page_size=size)


@given('server {name:name} has a tool "chime" with {oddity}, beside "strike"')
def server_has_odd_tool(context, name, oddity):
    odd = {"name": "chime", "definition": catalogue.ODD_TOOLS[oddity], "answer": catalogue.ODD_ANSWER}
    catalogue.serve(context.scene, name, [odd, "strike"])


@given('server {name:name} lists, after the tools "chime" and "strike", a tool {flaw}')
def server_lists_flawed_tool(context, name, flaw):
    server = catalogue.serve(context.scene, name, ["chime", "strike"])
    good = catalogue.direct(context.scene, name).list_all("tools/list", "tools")
    server.behave(answer={"tools": [*good, catalogue.FLAWED_TOOLS[flaw]]}, on="tools/list")
    context.scene.answers["flawed tool"] = catalogue.FLAWED_TOOLS[flaw]


@given("server {name:name} has the tools {tools:name}")
def server_has_tools(context, name, tools):
    catalogue.serve(context.scene, name, catalogue.names_in(tools))


@given('server {name:name} has a tool whose name is {length:n} characters long, beside "strike"')
def server_has_long_name(context, name, length):
    catalogue.serve(context.scene, name, ["t" * length, "strike"])


@given("server {name:name} is a peer of {gateway:gateway} whose name is the mark, followed by {suffix:name}")
def peer_with_bare_mark(context, name, gateway, suffix):
    made = context.scene.admin(gateway).add_peer(
        context.names.mark + suffix, **context.scene.address_of(context.scene.upstreams[name])
    )
    remember(context.scene, gateway, name, made)


@when("an administrator adds server {name:name} to {gateway:gateway}")
def add_server(context, name, gateway):
    join_server(context.scene, gateway, name)


# -- lists of tools --------------------------------------------------------


@then("the local tools of {gateway:gateway} are")
def local_tools_are(context, gateway):
    found = catalogue.tool_rows(context.scene, gateway, catalogue.local_tools(context.scene, gateway))
    expect_rows(context.table, TOOL_COLUMNS, found, f"local tools of gateway {gateway}")


@then("all tools of {gateway:gateway} are")
def all_tools_are(context, gateway):
    found = catalogue.tool_rows(context.scene, gateway, own_tools(context.scene, gateway))
    expect_rows(context.table, TOOL_COLUMNS, found, f"tools of gateway {gateway}")


@then("{gateway:gateway} lists of peer {peer:name} exactly the tools {tools:name}")
def lists_exactly(context, gateway, peer, tools):
    listed = [context.names.plain(tool.original_name) for tool in tools_of(context.scene, gateway, peer)]
    wanted = sorted(catalogue.names_in(tools))
    assert sorted(listed) == wanted, f"gateway {gateway} lists of {peer!r}: {sorted(listed)}, not {wanted}"


@then("every face of {gateway:gateway} lists the same {count:n} tools")
def faces_agree(context, gateway, count):
    lists = catalogue.names_by_face(context.scene, gateway)
    catalogue.expect_agreement(lists, f"tools of gateway {gateway}")
    assert len(lists["REST"]) == count, f"gateway {gateway} lists {len(lists['REST'])} tools, not {count}"


@then("every face of {gateway:gateway} lists the tools in one order, again and again")
def order_is_stable(context, gateway):
    rounds = [catalogue.names_by_face(context.scene, gateway) for _ in range(2)]
    lists = {f"{face}, time {n}": names for n, each in enumerate(rounds, start=1) for face, names in each.items()}
    catalogue.expect_agreement(lists, f"tools of gateway {gateway}", ordered=True)


@then("paging through the tools of {gateway:gateway} by {size:n} gives each of the {count:n} exactly once")
def pages_are_complete(context, gateway, size, count):
    pages = catalogue.pages_of_tools(context.scene, gateway, size)
    names = [name for page in pages for name in page]
    wanted = [tool.name for tool in own_tools(context.scene, gateway)]
    catalogue.expect_agreement({"the whole list": wanted, f"{len(pages)} pages": names}, f"tools of gateway {gateway}")
    assert len(pages) > 1 and len(names) == count, f"{len(pages)} pages hold {len(names)} tools, not {count}"


@given("server {name:name} has {count:n} resources and as many prompts")
def server_has_many_texts(context, name, count):
    catalogue.furnish_often(catalogue.serve(context.scene, name, ["chime"]), count)


@given("{gateway:gateway} has {count:n} virtual servers")
def gateway_has_virtual_servers(context, gateway, count):
    for number in range(count):
        context.scene.admin(gateway).create_server(context.names.own(f"desk-{number}"))


@then("paging through the {what:paged} of {gateway:gateway} by {size:n} gives each of the {count:n} exactly once")
def pages_of_list_are_complete(context, what, gateway, size, count):
    catalogue.expect_paged(context.scene, gateway, what, size, count)


@then("{gateway:gateway} refuses to go on after a page that it never gave out")
def unknown_cursor_is_refused(context, gateway):
    reply = catalogue.ask(context.scene, gateway, "tools/list", {"cursor": "never-given-out"})
    catalogue.expect_protocol_error(reply, codes=(-32602,))


@then("{gateway:gateway} describes the tools of {peer:name} exactly as server {server:name} does")
def definitions_are_kept(context, gateway, peer, server):
    catalogue.expect_same_definitions(context.scene, gateway, peer, server)


@given("calling {tool:name} of {peer:name} on {gateway:gateway} reaches {name:name} of server {server:name}")
@then("calling {tool:name} of {peer:name} on {gateway:gateway} reaches {name:name} of server {server:name}")
def call_reaches(context, tool, peer, gateway, name, server):
    target = catalogue.named_tool(context.scene, gateway, peer, tool)
    catalogue.expect_reaches(context.scene, gateway, target, server, name)


@then("calling {tool:name} of {peer:name} on {gateway:gateway} reaches server {server:name}")
def call_reaches_server(context, tool, peer, gateway, server):
    catalogue.expect_reaches(context.scene, gateway, tool_of(context.scene, gateway, peer, tool), server, tool)


@then("calling the long-named tool of {peer:name} on {gateway:gateway} reaches server {server:name}")
def long_name_reaches(context, peer, gateway, server):
    target = max(tools_of(context.scene, gateway, peer), key=lambda tool: len(tool.original_name))
    catalogue.expect_reaches(context.scene, gateway, target, server, target.original_name)


@then("{gateway:gateway} tells that it left out one tool of {peer:name}")
def left_out_is_told(context, gateway, peer):
    told = context.scene.peers[gateway, peer].raw.get("skippedTools")
    catalogue.expect_left_out(told, context.scene.answers["flawed tool"]["name"])


# -- refresh --------------------------------------------------------


@given("the offer of server {server:name} changes")
@when("the offer of server {server:name} changes")
def offer_changes(context, server):
    for row in rows(context.table, ("tool", "change")):
        catalogue.change_offer(context.scene.upstreams[server], row["tool"], row["change"])


@given("an administrator refreshes peer {peer:name} of {gateway:gateway}")
@when("an administrator refreshes peer {peer:name} of {gateway:gateway}")
def refresh_tools(context, peer, gateway):
    catalogue.refresh(context.scene, gateway, peer)


@given("an administrator refreshes everything of peer {peer:name} of {gateway:gateway}")
@when("an administrator refreshes everything of peer {peer:name} of {gateway:gateway}")
def refresh_everything(context, peer, gateway):
    catalogue.refresh(context.scene, gateway, peer, whole=True)


@when("an administrator tries to refresh peer {peer:name} of {gateway:gateway}")
def attempt_refresh(context, peer, gateway):
    catalogue.try_refresh(context.scene, gateway, peer)


@when("two administrators refresh peer {peer:name} of {gateway:gateway} at once")
def refresh_twice_at_once(context, peer, gateway):
    context.scene.answers["refreshes"] = catalogue.refresh_during_refresh(context.scene, gateway, peer, peer)


@then("each refresh worked or was refused, and {count:n} gained tool was counted once")
def refreshes_agree(context, count):
    catalogue.expect_one_right_and_other_right_or_refused(context.scene.answers["refreshes"], count)


@then("the refresh counts")
def refresh_counts(context):
    found = catalogue.refresh_rows(context.scene.answers["refresh"])
    expect_rows(context.table, ("kind", *COUNTS), found, "counts of the refresh")


@then("the refresh is reported as failed")
def refresh_failed(context):
    catalogue.expect_refresh_failure(context.scene.answers["refresh"])


@given("server {server:name} {trouble:trouble}")
@when("server {server:name} {trouble:trouble}")
def server_in_trouble(context, server, trouble):
    catalogue.TROUBLES[trouble](context.scene.upstreams[server])


@given("{gateway:gateway} has noticed that peer {peer:name} is gone")
def offline_noticed(context, gateway, peer):
    what = f"gateway {gateway} notices that {peer} is gone"
    eventually(lambda: not peer_now(context.scene, gateway, peer).reachable, within="peer goes offline", what=what)


@given("an administrator switches peer {peer:name} of {gateway:gateway} {state:switch}")
@when("an administrator switches peer {peer:name} of {gateway:gateway} {state:switch}")
def switch_peer(context, peer, gateway, state):
    context.scene.admin(gateway).set_peer_active(context.scene.peers[gateway, peer].id, state == "on")


@given("an administrator switches tool {tool:name} of {peer:name} on {gateway:gateway} {state:switch}")
def switch_tool(context, tool, peer, gateway, state):
    target = tool_of(context.scene, gateway, peer, tool)
    context.scene.admin(gateway).set_tool_active(target.id, state == "on")


@when("an administrator takes peer {peer:name} out of {gateway:gateway}")
def take_peer_out(context, peer, gateway):
    context.scene.admin(gateway).remove_peer(context.scene.peers[gateway, peer].id)


@given("a client knows the tool {tool:name} of {peer:name} on {gateway:gateway}")
def client_knows_tool(context, tool, peer, gateway):
    catalogue.meet(context.scene, gateway, peer, tool)


@when("the client calls the tool it knows at the {face:S} endpoint of {gateway:gateway}")
def call_known_tool(context, face, gateway):
    known = context.scene.answers["known tool"]
    given_ = catalogue.fitting_arguments(known)
    context.scene.answers["call"] = call(context.scene, gateway, known.name, given_, face=catalogue.FACES[face])


@then("the call fails with an error that names {word:name}")
def call_failed_naming(context, word):
    outcome = context.scene.answers["call"].expect_reason()
    assert word in outcome.text, f"the error does not name {word!r}, it says {outcome.text!r}: {outcome.told}"


@then("the call fails as the call of an unknown tool, by a protocol error")
def call_failed_as_unknown(context):
    context.scene.answers["call"].expect("protocol error").expect_reason()


@then("the tool is gone from every list and from the database of {gateway:gateway}")
def tool_is_gone(context, gateway):
    known = context.scene.answers["known tool"]
    found = [face for face, names in catalogue.names_by_face(context.scene, gateway).items() if known.name in names]
    assert not found, f"gateway {gateway} still lists {known.name} over {', '.join(found)}"
    left = catalogue.rows_in_database(context.scene, gateway, "tools", known.original_name)
    assert left == 0, f"the database of gateway {gateway} still holds {left} row(s) of {known.name}"


@then("the tool can no longer be fetched from {gateway:gateway} by its id")
def tool_by_id_is_gone(context, gateway):
    response = context.scene.admin(gateway).raw("GET", f"/v1/tools/{context.scene.answers['known tool'].id}")
    assert response.status_code == 404, f"gateway {gateway} answers {response.status_code}: {response.text[:500]}"


@given("a call of {tool:name} of {peer:name} on {gateway:gateway} is under way at server {server:name}")
def call_under_way(context, tool, peer, gateway, server):
    upstream, target = context.scene.upstreams[server], tool_of(context.scene, gateway, peer, tool)
    upstream.hold(tool)
    context.scene.answers["running"] = catalogue.in_background(
        context.scene, lambda: call(context.scene, gateway, target.name)
    )
    upstream.wait_for_call(tool, seconds("upstream"))


@when("server {server:name} finishes its calls of {tool:name}")
def server_finishes_calls(context, server, tool):
    context.scene.upstreams[server].release(tool)


@then("the running call ends with the answer of {tool:name} of server {server:name}")
def running_call_ends(context, tool, server):
    outcome = catalogue.result_of(context.scene.answers["running"]).expect("result")
    wanted = f'"server": "{context.scene.upstreams[server].name}", "tool": "{tool}"'
    assert wanted in outcome.text, f"the answer is not that of {tool!r} of {server!r}: {outcome.told}"


@given("{gateway:gateway} writes its figures of calls every five seconds")
def figures_are_written_soon(context, gateway):
    context.scene.with_settings(gateway, {"METRICS_BUFFER_FLUSH_INTERVAL": "5"})


@then("{gateway:gateway} keeps the figures of {count:n} calls of {tool:name} of {peer:name}")
def figures_are_kept(context, gateway, count, tool, peer):
    catalogue.expect_calls_counted(context.scene, gateway, tool_of(context.scene, gateway, peer, tool), count)


# -- resources and prompts --------------------------------------------------------


@given("{gateway:gateway} offers server {server:name} with")
def offers_server_with(context, gateway, server):
    catalogue.furnish(catalogue.serve(context.scene, server, ["chime"]), rows(context.table, ("kind", "name", "text")))
    join_server(context.scene, gateway, server)


@given("server {server:name} now has")
@when("server {server:name} now has")
def server_now_has(context, server):
    catalogue.furnish(context.scene.upstreams[server], rows(context.table, ("kind", "name", "text")))


@then("the resources of {gateway:gateway} are")
def resources_are(context, gateway):
    found = catalogue.resource_rows(context.scene, gateway, context.scene.admin(gateway).resources())
    expect_rows(context.table, ("resource", "peer"), found, f"resources of gateway {gateway}")


@then("the resource templates of {gateway:gateway} are")
def templates_are(context, gateway):
    found = catalogue.resource_rows(context.scene, gateway, context.scene.admin(gateway).resource_templates())
    expect_rows(context.table, ("resource", "peer"), found, f"resource templates of gateway {gateway}")


@then("the prompts of {gateway:gateway} are")
def prompts_are(context, gateway):
    found = catalogue.prompt_rows(context.scene, gateway)
    expect_rows(context.table, ("prompt", "peer"), found, f"prompts of gateway {gateway}")


@given("{gateway:gateway} offers the richly described server {server:name}")
def offers_rich_server(context, gateway, server):
    catalogue.furnish_richly(catalogue.serve(context.scene, server, ["chime"]))
    join_server(context.scene, gateway, server)


@then("{gateway:gateway} keeps the {part:S} of the {kind:S} of server {server:name}")
def definition_part_is_kept(context, gateway, part, kind, server):
    catalogue.expect_part_kept(context.scene, gateway, server, kind, part)


@then("reading the resource {resource:name} on {gateway:gateway} gives what server {server:name} answers")
def reading_equals(context, resource, gateway, server):
    uri = catalogue.uri_of(context.scene, server, resource)
    catalogue.expect_equal_reading(context.scene, gateway, server, uri, "MCP")


@then(
    "reading the resource {resource:name} for {value:name} at the {face:S} endpoint of {gateway:gateway}"
    " gives what server {server:name} answers"
)
def reading_template_equals(context, resource, value, face, gateway, server):
    uri = catalogue.uri_of(context.scene, server, resource, value)
    catalogue.expect_equal_reading(context.scene, gateway, server, uri, face)


@then("the prompt {prompt:name} of {peer:name} on {gateway:gateway} gives what server {server:name} answers to")
def prompt_with_arguments_equals(context, prompt, peer, gateway, server):
    arguments = {row["argument"]: row["value"] for row in rows(context.table, ("argument", "value"))}
    catalogue.expect_equal_prompt(context.scene, gateway, peer, server, prompt, arguments)


@then("the prompt {prompt:name} of {peer:name} on {gateway:gateway} gives what server {server:name} answers")
def prompt_equals(context, prompt, peer, gateway, server):
    catalogue.expect_equal_prompt(context.scene, gateway, peer, server, prompt, {})


@when("a client reads the resource {resource:name} of {peer:name} at the {face:S} endpoint of {gateway:gateway}")
def client_reads(context, resource, peer, face, gateway):
    uri = catalogue.uri_in_list(context.scene, gateway, peer, resource)
    catalogue.read(context.scene, gateway, uri, path=catalogue.FACES[face])


@when("a client reads the note {note:name} on {gateway:gateway}")
def client_reads_note(context, note, gateway):
    catalogue.read(context.scene, gateway, f"note://{note}")


@then("the note says {text:name}")
def note_says(context, text):
    found = catalogue.read_text(context.scene.answers["reply"])
    assert found == text, f"the note says {found!r}, not {text!r}"


@then("{gateway:gateway} describes the resources of server {server:name} exactly as the server does")
def resource_definitions_are_kept(context, gateway, server):
    catalogue.expect_same_resources(context.scene, gateway, server)


@when("a client reads a resource on {gateway:gateway} that nobody has")
def client_reads_unknown(context, gateway):
    catalogue.read(context.scene, gateway, f"note://{context.names.another('nobody')}")


@when(
    "a client asks for the prompt {prompt:name} of {peer:name} at the {face:S} endpoint of {gateway:gateway}"
    " without arguments"
)
def client_renders(context, prompt, peer, face, gateway):
    name = catalogue.prompt_name(context.scene, gateway, peer, prompt)
    catalogue.render(context.scene, gateway, name, {}, path=catalogue.FACES[face])


@then("the reading ends with an error")
def reading_ends_with_error(context):
    reply = context.scene.answers["reply"]
    assert reply.error is not None, f"expected an error, got a result: {reply.told}"


@then("the error has the code of an unknown resource")
def code_of_unknown_resource(context):
    catalogue.expect_protocol_error(context.scene.answers["reply"], codes=(-32002,))


@then("the prompt is refused as wrongly asked for")
def prompt_refused(context):
    catalogue.expect_protocol_error(context.scene.answers["reply"], codes=(-32602,))


@then("the prompt ends with an error that a reader understands")
def prompt_error_is_clear(context):
    catalogue.expect_protocol_error(context.scene.answers["reply"])


@given("the text of resource {resource:name} of peer {peer:name} on {gateway:gateway} is {text:name}")
@then("the text of resource {resource:name} of peer {peer:name} on {gateway:gateway} is {text:name}")
def resource_text_by_id(context, resource, peer, gateway, text):
    found = catalogue.text_by_id(context.scene, gateway, peer, resource)
    assert found == text, f"gateway {gateway} reads {resource!r} of {peer!r} as {found!r}, not {text!r}"


# -- virtual servers --------------------------------------------------------


@given("{gateway:gateway} has a virtual server {name:name} of")
def virtual_server_of(context, gateway, name):
    catalogue.assemble(context.scene, gateway, name, rows(context.table, ("kind", "name", "peer")))


@then("virtual server {name:name} of {gateway:gateway} offers")
def virtual_server_offers(context, name, gateway):
    found = catalogue.content_rows(context.scene, gateway, name)
    expect_rows(context.table, ("kind", "name"), found, f"virtual server {name!r}")


@then(
    "calling {tool:name} of {peer:name} on virtual server {name:name} of {gateway:gateway} reaches server {server:name}"
)
def virtual_call_reaches(context, tool, peer, name, gateway, server):
    target = tool_of(context.scene, gateway, peer, tool)
    path = catalogue.server_path(context.scene, name)
    catalogue.expect_reaches(context.scene, gateway, target, server, tool, path=path)


@when("a client calls {tool:name} of {peer:name} on virtual server {name:name} of {gateway:gateway}")
def call_on_virtual_server(context, tool, peer, name, gateway):
    catalogue.call_on_server(context.scene, gateway, name, tool_of(context.scene, gateway, peer, tool))


@when("the client calls the tool it knows on virtual server {name:name} of {gateway:gateway}")
def call_known_on_virtual_server(context, name, gateway):
    known = context.scene.answers["known tool"]
    catalogue.call_on_server(context.scene, gateway, name, known, catalogue.fitting_arguments(known))


@then("the call is refused, and server {server:name} saw nothing of it")
def call_refused_unseen(context, server):
    context.scene.answers["call"].expect_reason()
    seen = [each.tool for each in catalogue.calls_since_meeting(context.scene, server)]
    assert not seen, f"server {server!r} received calls of {', '.join(seen)}"


@then("reading the resource {resource:name} on virtual server {name:name} of {gateway:gateway} gives {text:name}")
def virtual_reading_gives(context, resource, name, gateway, text):
    reply = catalogue.read(
        context.scene, gateway, f"note://{resource}", path=catalogue.server_path(context.scene, name)
    )
    found = catalogue.read_text(reply)
    assert found == text, f"virtual server {name!r} reads {resource!r} as {found!r}, not {text!r}"


@when("a client reads the resource {resource:name} on virtual server {name:name} of {gateway:gateway}")
def read_on_virtual_server(context, resource, name, gateway):
    catalogue.read(context.scene, gateway, f"note://{resource}", path=catalogue.server_path(context.scene, name))


@when("a client asks virtual server {name:name} of {gateway:gateway} for the prompt {prompt:name} of {peer:name}")
def prompt_on_virtual_server(context, name, gateway, prompt, peer):
    full = catalogue.prompt_name(context.scene, gateway, peer, prompt)
    catalogue.render(context.scene, gateway, full, {}, path=catalogue.server_path(context.scene, name))


@then("the prompt says {text:name}")
def prompt_says(context, text):
    messages = context.scene.answers["reply"].expect_result()["messages"]
    found = [message["content"].get("text") for message in messages]
    assert found == [text], f"the prompt says {found}, not {text!r}"


@then("the prompt is refused")
def prompt_is_refused(context):
    reply = context.scene.answers["reply"]
    assert reply.error is not None, f"expected an error, got a result: {reply.told}"


@then("virtual server {name:name} of {gateway:gateway} lists the same {count:n} tools over SSE as over HTTP")
def faces_of_virtual_server_agree(context, name, gateway, count):
    lists = catalogue.names_of_virtual_server(context.scene, gateway, name)
    catalogue.expect_agreement(lists, f"virtual server {name!r}")
    assert len(lists["HTTP"]) == count, f"virtual server {name!r} lists {len(lists['HTTP'])} tools, not {count}"


@then(
    "calling {tool:name} of {peer:name} over SSE on virtual server {name:name} of {gateway:gateway}"
    " reaches server {server:name}"
)
def sse_call_reaches(context, tool, peer, name, gateway, server):
    target = tool_of(context.scene, gateway, peer, tool)
    catalogue.expect_sse_reaches(context.scene, gateway, name, target, server)


@then(
    "calling {tool:name} of {peer:name} over SSE on virtual server {name:name} of {gateway:gateway}"
    " is refused with an error"
)
def sse_call_refused(context, tool, peer, name, gateway):
    target = tool_of(context.scene, gateway, peer, tool)
    catalogue.expect_sse_refusal(context.scene, gateway, name, target)


@given("virtual server {name:name} of {owner:gateway} is a peer of {gateway:gateway}")
def virtual_server_is_peer(context, name, owner, gateway):
    catalogue.join_virtual_server(context.scene, gateway, owner, name)


@when("an administrator switches virtual server {name:name} of {gateway:gateway} {state:switch}")
def switch_virtual_server(context, name, gateway, state):
    made = catalogue.virtual_server(context.scene, name)
    context.scene.admin(gateway).set_server_active(made.id, state == "on")


@then("virtual server {name:name} of {gateway:gateway} lists no tools to anyone")
def virtual_server_is_silent(context, name, gateway):
    reply = catalogue.ask(context.scene, gateway, "tools/list", {}, path=catalogue.server_path(context.scene, name))
    listed = [tool["name"] for tool in (reply.result or {}).get("tools", [])]
    assert not listed, f"the switched-off virtual server {name!r} lists {len(listed)} tool(s): {', '.join(listed)}"


@then("adding {owner:gateway} to {gateway:gateway} as peer {peer:name} works")
def adding_works(context, owner, gateway, peer):
    try:
        join(context.scene, gateway, owner, peer)
    except ApiError as refusal:
        raise AssertionError(
            f"gateway {gateway} refuses gateway {owner} as a peer with status {refusal.status}: {refusal.detail}"
        ) from refusal
