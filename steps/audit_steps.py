"""Words about what a gateway has on record: changes, calls, denials, and what must not stand there."""

from behave import given, then, when

from fixtures.access import cast
from fixtures.access.cast import cast_at
from fixtures.audit import calls, deeds, denials, lasting, reading, record, secrecy


@given("{gateway:gateway} keeps an account of everything")
def keeps_account(context, gateway):
    """The audit trail, the account of permissions, the security events and the log in the database are switched on."""
    context.scene.with_settings(gateway, record.AUDITED)


@given("{gateway:gateway} keeps an account of everything, and logs errors only")
def keeps_account_of_errors(context, gateway):
    context.scene.with_settings(gateway, {**record.AUDITED, "LOG_LEVEL": "ERROR"})


@given("{gateway:gateway} has a team of {people:cast}")
def has_team(context, gateway, people):
    cast.make_team(context.scene, gateway, people)


# -- changes -------------------------------------------------------------------------------------------------------


@when("the {person:person} creates, changes and removes {kind:deeded}")
def creates_changes_removes(context, person, kind):
    deeds.live(context.scene, person, kind)


@when("the {person:person} looks at {kind:deeded}")
def looks_at(context, person, kind):
    deeds.look(context.scene, person, kind)


@when("the {person:person} tries to create {what:hopeless}")
def tries_to_create(context, person, what):
    deeds.fail(context.scene, person, what)


@when("the administrator gives the viewer the role {role:name} in the team, and takes it again")
def gives_and_takes_role(context, role):
    deeds.grant_and_take(context.scene, role)


@then("the audit trail of {gateway:gateway} tells of each deed once: who, what, when, and whether it worked")
def trail_tells(context, gateway):
    deeds.expect_told(context.scene, gateway)


@then("the audit trail of {gateway:gateway} tells what was before and after, and what is gone")
def trail_tells_values(context, gateway):
    deeds.expect_before_and_after(context.scene, gateway)


@then("the audit trail that {gateway:gateway} shows is the one in its database")
def trail_is_stored(context, gateway):
    record.expect_same_stored(context.scene, gateway)


@when("the {person:person} creates a tool with a request of their own mark")
def creates_with_mark(context, person):
    context.scene.answers["mark of the request"] = reading.create_with_mark(context.scene, person)


@then("{gateway:gateway} traces that request to the deed and to its log")
def traces_request(context, gateway):
    reading.expect_traced(context.scene, gateway, context.scene.answers["mark of the request"])


# -- calls ---------------------------------------------------------------------------------------------------------


@given("the {person:person} has added server {server:name} to {gateway:gateway} for the team")
def has_added_server(context, person, server, gateway):
    calls.add_server(context.scene, gateway, person, server)


@given("the {person:person} has made the tool {label:name} on {gateway:gateway} for the team")
def has_made_tool(context, person, label, gateway):
    calls.add_local_tool(context.scene, gateway, person, label)


@given("the {person:person} has made the tool {label:name} on {gateway:gateway} for the team, which nobody serves")
def has_made_useless_tool(context, person, label, gateway):
    calls.add_local_tool(context.scene, gateway, person, label, served=False)


@given("the tools of server {server:name} fail: it {failure:toolfailure}")
def tools_fail(context, server, failure):
    calls.break_tool(context.scene, server, failure)


@when("the {person:person} calls {tool:name} of {server:name} on {gateway:gateway} over {way:entry}")
def calls_over(context, person, tool, server, gateway, way):
    calls.call(context.scene, person, calls.peers_tool(context.scene, gateway, tool, server), way)


@when("the {person:person} calls the tool {label:name} over {way:entry}")
def calls_own_over(context, person, label, way):
    calls.call(context.scene, person, calls.local_tool(context.scene, label), way)


@then("one entry of {gateway:gateway} tells of the call: who, which tool, when, and that it {outcome:outcome}")
def entry_tells(context, gateway, outcome):
    calls.expect_recorded(context.scene, gateway, outcome == "worked")


@then("the entry of the call on {gateway:gateway} names the peer {server:name}")
def entry_names_peer(context, gateway, server):
    calls.expect_peer_named(context.scene, gateway, server)


@then("the entry of the call on {gateway:gateway} holds tool, kind, connection, success, duration and parameters")
def entry_is_whole(context, gateway):
    calls.expect_whole(context.scene, gateway)


# -- denials -------------------------------------------------------------------------------------------------------


@given("the member has made a tool for the team")
def has_made_any_tool(context):
    denials.make_tool(context.scene)


@when("{what:attempt}")
def attempts(context, what):
    denials.attempt(context.scene, what)


@then("{gateway:gateway} has the refusal on record: who, what, and from where")
def refusal_on_record(context, gateway):
    denials.expect_recorded(context.scene, gateway)


@then("the security events of {gateway:gateway} tell of the refusal")
def security_events_tell(context, gateway):
    denials.expect_security_event(context.scene, gateway)


@then("{gateway:gateway} has on record that {permission:S} was {verdict:verdict} to the {person:person}")
def check_on_record(context, gateway, permission, verdict, person):
    denials.expect_check(context.scene, gateway, person, permission, verdict)


@then("{gateway:gateway} has on record where they were")
def origin_is_true(context, gateway):
    denials.expect_true_origin(context.scene, gateway)


# -- secrets, readers, and what lasts ------------------------------------------------------------------------------


@when("people use {what:secret} on {gateway:gateway}")
def use_secrets(context, what, gateway):
    secrecy.use(context.scene, gateway, what)


@then("nothing that {gateway:gateway} has on record holds any of these secrets")
def no_secret_on_record(context, gateway):
    secrecy.expect_none_on_record(context.scene, gateway)


@then("these people read what {gateway:gateway} has on record")
def people_read(context, gateway):
    found = reading.readers(cast_at(context.scene, gateway), reading.people_of(context.table))
    reading.expect_readers(context.table, found)


@then("the {person:person} is shown their own logins, and nobody else's")
def shown_own_logins(context, person):
    reading.expect_own_logins(context.scene, person)


@when("somebody gets an account on {gateway:gateway}, logs in, and is removed")
def comes_and_goes(context, gateway):
    lasting.come_and_go(cast_at(context.scene, gateway))


@then("{gateway:gateway} still has the login on record")
def login_on_record(context, gateway):
    lasting.expect_login_on_record(context.scene, gateway)
