"""Words about caches: what a gateway answers from memory, what it must not, and what its Redis holds."""

from behave import given, then, when

from fixtures import lines
from fixtures.caches import changes, contents, hits
from fixtures.tables import rows

# -- hits ----------------------------------------------------------------------------------------------------------


@given("the database of {gateway:gateway} counts what it is asked")
def database_counts(context, gateway):
    hits.have_counted(context.scene, gateway)


@when("a client calls {tool:name} of {server:name} on {gateway:gateway} again and again in one session")
def calls_again_and_again(context, tool, server, gateway):
    context.scene.answers["rates"] = hits.repeat_call(context.scene, gateway, tool, server)


@when("an administrator reads every list of {gateway:gateway} again and again")
def reads_again_and_again(context, gateway):
    context.scene.answers["rates"] = hits.repeat_lists(context.scene, gateway)


@when("a user with {token:shown} asks {gateway:gateway} again and again")
def asks_again_and_again(context, token, gateway):
    context.scene.answers["rates"] = hits.repeat_as(context.scene, gateway, token)


@then("more than {least:n} % of it was answered from a cache")
def answered_from_cache(context, least):
    hits.expect_rates(context.scene.answers["rates"], least)


@then("the next call of that tool on {gateway:gateway} asks the database nothing about it")
def asks_nothing(context, gateway):
    hits.expect_no_lookup(context.scene, gateway)


@then("the next call of that tool on {gateway:gateway} asks the database about it")
def asks_something(context, gateway):
    hits.expect_lookup(context.scene, gateway)


# -- changes -------------------------------------------------------------------------------------------------------


@given("{gateway:gateway} forgets by time alone")
def forgets_by_time(context, gateway):
    context.scene.with_settings(gateway, changes.forgetful())


@given("clients of {gateway:gateway} know {thing:cached}")
def clients_know(context, gateway, thing):
    changes.know(context.scene, gateway, thing)


@when("the administrator of {gateway:gateway} {change:changed}")
def administrator_changes(context, gateway, change):
    changes.change(context.scene, gateway, change)


@then("clients of {gateway:gateway} meet the change at once")
def clients_meet_change(context, gateway):
    changes.expect_met(context.scene, gateway)


@then("clients of {other:gateway} meet these changes on {gateway:gateway} at once")
def clients_meet_changes(context, other, gateway):
    table = [(row["thing"], row["change"]) for row in rows(context.table, changes.HEADINGS)]
    changes.expect_met_on_other(context.scene, gateway, other, table)


@then("clients of {other:gateway} meet these changes on {gateway:gateway} within the promised time")
def clients_meet_changes_in_time(context, other, gateway):
    table = [(row["thing"], row["change"]) for row in rows(context.table, changes.HEADINGS)]
    changes.expect_met_in_time(context.scene, gateway, other, table)


# -- what Redis holds ----------------------------------------------------------------------------------------------


@given("Redis of {gateway:gateway} remembers it")
def redis_remembers(context, gateway):
    contents.expect_remembered(context.scene, gateway)


@then("Redis of {gateway:gateway} holds nothing about it as it was")
def redis_forgot(context, gateway):
    contents.expect_forgotten(context.scene, gateway)


@given("a day's work was done on {gateway:gateway}")
def work_was_done(context, gateway):
    contents.work(context.scene, gateway)


@when("the API token of that work is revoked")
def work_token_is_revoked(context):
    contents.revoke(context.scene)


@then("everything in Redis of {gateway:gateway} expires")
def everything_expires(context, gateway):
    contents.expect_expiry(context.scene, gateway)


@then("Redis of {gateway:gateway} holds no credential of that work in readable form")
def holds_no_credential(context, gateway):
    contents.expect_no_secret(context.scene, gateway)


# -- the line to Redis ---------------------------------------------------------------------------------------------


@given("{gateway:gateway} reaches its Redis over a line that can be hurt")
def redis_over_line(context, gateway):
    lines.redis_over_line(context.scene, gateway)


@given("{gateway:gateway}, with its shipped command, reaches its Redis over a line that can be hurt")
def redis_over_line_shipped(context, gateway):
    lines.redis_over_line(context.scene, gateway, shipped=True)
