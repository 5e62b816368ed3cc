"""Words about REST services as their administrator described them: how they are asked, what comes of their answers."""

from behave import given, then, when

from fixtures.workflows import rest_api, rest_services

# -- what an administrator says ------------------------------------------------------------------------------------


@given("{gateway:gateway} has a tool that {operation:operation} an item of a REST service, with {what:restwish}")
def has_rest_tool_with_wish(context, gateway, operation, what):
    wish = rest_services.WISHES[what]
    rest_api.wrap(context.scene, gateway, operation, query=wish.query, **wish.fields)
    context.scene.answers["gateway"] = gateway


@given(
    "{gateway:gateway} has a tool that {operation:operation} an item of a REST service, which {what:restnature}",
)
@given(
    "{gateway:gateway} has a tool that {operation:operation} an item of a REST service, of which {what:restnature}",
)
def has_rest_tool_of_nature(context, gateway, operation, what):
    rest_api.wrap(context.scene, gateway, operation, **rest_services.NATURES[what])
    context.scene.answers["gateway"] = gateway


@given("the service sends whoever asks it elsewhere, by the status {status:n}")
def service_sends_elsewhere(context, status):
    rest_services.send_elsewhere(context.scene, status)


@when("an administrator has the tool of the service ask with {what:restwish}")
def edit_rest_tool(context, what):
    rest_services.edit(context.scene, context.scene.answers["gateway"], what)


@when("an administrator gives the tool of the service another token")
def replace_rest_token(context):
    before = rest_services.replace_token(context.scene, context.scene.answers["gateway"])
    context.scene.answers["wrapped before"] = before


# -- what a client does --------------------------------------------------------------------------------------------


@when("a client calls the tool of the service over {way:restway} with values of every kind")
def call_service_with_everything(context, way):
    arguments = {"item": rest_api.ITEM, **rest_services.EVERYTHING}
    came = rest_services.use_over(context.scene, context.scene.answers["gateway"], way, arguments)
    context.scene.answers["call"] = came


@when("a client calls the tool of the service over {way:restway}")
def call_service_over(context, way):
    came = rest_services.use_over(context.scene, context.scene.answers["gateway"], way, rest_api.ARGUMENTS)
    context.scene.answers["call"] = came


@when("a client calls the tool of the service with {what:restvalue} as the {name:argument}")
def call_service_with_value(context, what, name):
    value = rest_services.VALUES[what]
    context.scene.answers["call"] = rest_api.use(context.scene, context.scene.answers["gateway"], **{name: value})


@when("a client calls the tool of the service with a line break in the note")
def call_service_with_break(context):
    gateway = context.scene.answers["gateway"]
    context.scene.answers["call"] = rest_api.use(context.scene, gateway, note=rest_services.BREAK)


@when("a client calls the tool of the service in a session of its own")
def call_service_in_session(context):
    rest_services.use_in_session(context.scene, context.scene.answers["gateway"])


# -- what the service got ------------------------------------------------------------------------------------------


@then("the service got every value as it was given, once")
def service_got_everything(context):
    rest_services.expect_everything(rest_api.only_request(rest_api.wrapped(context.scene).service))


@then("the service finds {what:restvalue} in its {place:restplace}")
def service_finds(context, what, place):
    got = rest_api.only_request(rest_api.wrapped(context.scene).service)
    rest_services.PLACES[place](got, what)


@then("the service was asked once, with {what:restwish}")
def service_was_asked_with(context, what):
    rest_services.WISHES[what].expect(rest_services.last_request(rest_api.wrapped(context.scene), 1))


@then("the service was asked once more, with {what:restwish}")
def service_was_asked_again_with(context, what):
    rest_services.WISHES[what].expect(rest_services.last_request(rest_api.wrapped(context.scene), 2))


@then("the service got the other token, and not the one before")
def service_got_other_token(context):
    rest_services.expect_new_token(rest_api.wrapped(context.scene), context.scene.answers["wrapped before"])


@then("the service got no cookie")
def service_got_no_cookie(context):
    rest_services.expect_no_cookie(rest_services.last_request(rest_api.wrapped(context.scene), 2))


@then("the service learned nothing of the client's session")
def service_learned_no_session(context):
    got = rest_api.only_request(rest_api.wrapped(context.scene).service)
    rest_services.expect_no_session(got, context.scene.answers["session"])


# -- what the client is told ---------------------------------------------------------------------------------------


@then("clients find over {way:restway} what was said of the tool")
def clients_find(context, way):
    rest_services.expect_listed(context.scene, context.scene.answers["gateway"], way)


@then("nobody was asked elsewhere, and the client is told of the status {status:n}")
def nobody_asked_elsewhere(context, status):
    rest_services.expect_not_followed(context.scene.answers["elsewhere"], context.scene.answers["call"], status)


@then("the client gets the names, and nothing else of the answer")
def client_gets_names(context):
    rest_services.expect_names(context.scene.answers["call"])


@then("the service had the time that its tool gave it")
def service_had_its_time(context):
    rest_services.expect_own_time(context.scene.answers["call"])
