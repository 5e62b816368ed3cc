"""Words about access: who finds, gets, changes and removes what, and what credentials are good for."""

from behave import given, then

from fixtures.access import cast, looking


@given("{gateway:gateway} has a team of a team owner, a member and a viewer, and a stranger")
def has_people(context, gateway):
    cast.make_people(context.scene, gateway)


@given("the member has made public, team and private {kind:seen}")
def has_things(context, kind):
    cast.make_things(context.scene, kind)


@then("over {way:entry}, these people have of the {kind:seen}")
def people_have(context, way, kind):
    found = looking.look(context.scene, kind, way)
    looking.expect_table(context.table, found, f"over {way}, of the {kind}")
