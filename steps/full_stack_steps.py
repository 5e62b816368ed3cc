"""Words about one story through the full stack."""

from behave import given, then, when

from fixtures.workflows import full_stack


@given("{gateway:gateway} keeps everything on record, and writes its figures often")
def keeps_books(context, gateway):
    full_stack.keep_books(context.scene, gateway)


@given("{one:gateway} and {other:gateway} keep everything on record, and write their figures often")
def keep_books(context, one, other):
    full_stack.keep_books(context.scene, one, other)


@when("an administrator registers a server on {protocol:way} with {gateway:gateway}, and makes a virtual server of it")
def register(context, protocol, gateway):
    full_stack.register(context.scene, gateway, protocol)


@when(
    "an administrator registers a server with {far:gateway}, that one with {near:gateway}, "
    "and makes a virtual server of it"
)
def register_through(context, far, near):
    full_stack.register_through(context.scene, near, far)


@when("a client on {way:way} shakes hands with that virtual server of {gateway:gateway}")
def connect(context, way, gateway):
    full_stack.connect(context.scene, gateway, way)


@when("the client has two numbers added over {gateway:gateway}")
def call(context, gateway):
    full_stack.call(context.scene, gateway)


@then("the client finds exactly the tools that PostgreSQL of {gateway:gateway} has")
def finds_tools(context, gateway):
    full_stack.expect_discovered(context.scene, gateway)


@then("PostgreSQL of {gateway:gateway} has the peer, the virtual server, and one call of the tool")
def has_rows(context, gateway):
    full_stack.expect_rows(context.scene, gateway)


@then("PostgreSQL of {near:gateway} has every tool of {far:gateway} as that of its peer")
def has_federated_rows(context, near, far):
    full_stack.expect_federated(context.scene, near, far)


@then("Redis of {gateway:gateway} knows the tool, and who the client is")
def is_remembered(context, gateway):
    full_stack.expect_remembered(context.scene, gateway)


@then("{gateway:gateway} has the registration and the call on record, once each")
def is_on_record(context, gateway):
    full_stack.expect_on_record(context.scene, gateway)


@then("the figures of {gateway:gateway} count one call that worked")
def is_counted(context, gateway):
    full_stack.expect_figures(context.scene, gateway)


@then("the figures of {far:gateway} count the call as well")
def is_counted_beyond(context, far):
    full_stack.expect_counted_beyond(context.scene, far)
