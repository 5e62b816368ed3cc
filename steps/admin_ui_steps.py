"""Words about the Admin UI in a browser."""

from behave import given, then, when

from fixtures.tables import expect_rows
from fixtures.workflows import admin_ui, pages


@when("somebody opens the Admin UI of {gateway:gateway}")
def open_ui(context, gateway):
    admin_ui.AdminUi.open(context.scene, gateway)
    context.scene.answers["gateway"] = gateway


@when("they try a wrong password")
def try_wrong_password(context):
    email, _ = admin_ui.account(context.scene, context.scene.answers["gateway"])
    admin_ui.ui(context.scene).log_in(email, f"wrong-{context.scene.names.mark}")


@when("they log in as the administrator")
def log_in(context):
    admin_ui.ui(context.scene).log_in(*admin_ui.account(context.scene, context.scene.answers["gateway"]))


@when("they log out")
def log_out(context):
    admin_ui.ui(context.scene).log_out()


@when("the administrator looks at the Admin UI of {gateway:gateway}")
def enter(context, gateway):
    admin_ui.enter(context.scene, gateway)
    context.scene.answers["gateway"] = gateway


@when("the administrator adds server {server:name} on the page of peers")
def add_peer(context, server):
    pages.add_peer(context.scene, context.scene.answers["gateway"], server)


@when("the administrator removes peer {peer:name} on the page of peers")
def remove_peer(context, peer):
    admin_ui.ui(context.scene).use_menu(admin_ui.PEERS, context.scene.names.own(peer), "Delete")


@when("the administrator switches peer {peer:name} {state:switch} on the page of peers")
def switch_peer(context, peer, state):
    entry = "Activate" if state == "on" else "Deactivate"
    admin_ui.ui(context.scene).use_menu(admin_ui.PEERS, context.scene.names.own(peer), entry)


@when("the administrator tries to add server {server:name} on the page of peers, with a script in its name")
def try_peer_with_script(context, server):
    pages.try_peer_with_script(context.scene, server)


@when("the administrator walks over all pages")
def walk(context):
    pages.walk(context.scene)


@given("a tool of server {server:name} has a script in its {place:toolplace}")
def tool_with_script(context, server, place):
    pages.hide_script(context.scene, server, place)


@then("the page asks for a password")
def asks_for_password(context):
    pages.expect_outside(context.scene)


@then("they stay outside, and the page says that it was wrong")
def stay_outside(context):
    pages.expect_refused(context.scene)


@then("they are inside")
def are_inside(context):
    pages.expect_inside(context.scene)


@then("the page of peers shows")
def shows_peers(context):
    wanted = [dict(zip(context.table.headings, row.cells, strict=True)) for row in context.table.rows]
    found = pages.peers_when(context.scene, wanted)
    expect_rows(context.table, ("name", "status"), found, "the page of peers")


@then("the page of peers does not show {peer:name}")
def does_not_show(context, peer):
    pages.expect_no_peer(context.scene, peer)


@then("the page of tools shows all tools of server {server:name}")
def shows_all_tools(context, server):
    pages.expect_all_tools(context.scene, server)


@then("the page of tools shows no tools of server {server:name}")
def shows_no_tools(context, server):
    pages.expect_no_tools(context.scene, server)


@then("the page of tools shows the tools of server {server:name} as {status:toolstatus}")
def shows_tools_as(context, server, status):
    pages.expect_tools_as(context.scene, server, status)


@then("the script stays text on the page of tools, and when one looks at the tool")
def script_stays_text_of_tool(context):
    pages.expect_dead_tool(context.scene)


@then("the page refuses the name, and no script runs")
def name_is_refused(context):
    pages.expect_name_refused(context.scene, context.scene.answers["gateway"])


@then("no page asked for anything outside the gateway")
def nothing_foreign(context):
    foreign = admin_ui.ui(context.scene).window.foreign
    assert not foreign, f"pages asked for {len(foreign)} thing(s) outside the gateway: {sorted(set(foreign))}"


@then("no script on a page broke")
def no_script_broke(context):
    mishaps = admin_ui.ui(context.scene).window.mishaps
    assert not mishaps, f"{len(mishaps)} script(s) of the pages broke: {mishaps}"
