"""Words about whole workflows: wrapped REST services, A2A agents, documents, several services, the whole stack."""

from behave import given, then, when

from fixtures.evidence.allure_formatter import attach_json
from fixtures.workflows import agents, documents, rest_api, rest_services, services

# -- REST services as tools ----------------------------------------------------------------------------------------


@given("{gateway:gateway} has a tool that {operation:operation} an item of a REST service")
def has_rest_tool(context, gateway, operation):
    rest_api.wrap(context.scene, gateway, operation)
    context.scene.answers["gateway"] = gateway


@given(
    "{gateway:gateway} has a tool that {operation:operation} an item of a REST service, "
    "which asks for {what:restsecret}"
)
def has_rest_tool_with_credential(context, gateway, operation, what):
    rest_api.wrap(context.scene, gateway, operation, what)
    context.scene.answers["gateway"] = gateway


@given(
    "{gateway:gateway} has a tool that {operation:operation} an item of a REST service, "
    "with a description of its answers"
)
def has_rest_tool_with_output(context, gateway, operation):
    rest_api.wrap(context.scene, gateway, operation, output_schema=rest_api.OUTPUT)
    context.scene.answers["gateway"] = gateway


@given(
    "{gateway:gateway} has a tool that {operation:operation} an item of a REST service, "
    "of which only the price is wanted"
)
def has_rest_tool_with_filter(context, gateway, operation):
    rest_api.wrap(context.scene, gateway, operation, jsonpath_filter=".price")
    context.scene.answers["gateway"] = gateway


@given("the service answers with {what:restreply}")
@given("the service answers {what:restreply}")
def service_answers(context, what):
    rest_api.wrapped(context.scene).service.answers(rest_api.REPLIES[what])


@given("the service is gone")
def service_is_gone(context):
    rest_api.wrapped(context.scene).service.close()


@when("the service moves, and an administrator tells {gateway:gateway} where it is")
def service_moves(context, gateway):
    rest_api.move(context.scene, gateway)


@given("a client calls the tool of the service")
@when("a client calls the tool of the service")
def call_service(context):
    context.scene.answers["call"] = rest_api.use(context.scene, context.scene.answers["gateway"])


@when("a client calls the tool of the service for the item {item:name}")
def call_service_for(context, item):
    context.scene.answers["call"] = rest_api.use(context.scene, context.scene.answers["gateway"], item=item)


@when("a client calls the tool of the service {mistake:restmistake}")
def call_service_wrongly(context, mistake):
    changed = rest_api.MISTAKES[mistake]
    context.scene.answers["call"] = rest_api.use(context.scene, context.scene.answers["gateway"], **changed)


@then("the service got one {verb:S}, with the item in its path and the other arguments in its {place:S}")
def service_got(context, verb, place):
    rest_api.expect_request(rest_api.wrapped(context.scene).service, verb, place)


@then("the service was asked for the item {item:name}, and for nothing else")
def service_was_asked_for(context, item):
    rest_api.expect_item(rest_api.only_request(rest_api.wrapped(context.scene).service), item)


@then("the service got its own credential, and not the client's")
def service_got_credential(context):
    token = context.scene.gateway(context.scene.answers["gateway"]).admin_token
    rest_api.expect_credential(rest_api.wrapped(context.scene), token)


@then("no list of {gateway:gateway} shows the credential")
def credential_is_untold(context, gateway):
    rest_api.expect_untold(context.scene, gateway, rest_api.wrapped(context.scene))


@then("neither the database nor the log of {gateway:gateway} holds the credential")
def credential_is_kept_secret(context, gateway):
    rest_services.expect_ciphertext(context.scene, gateway, rest_api.wrapped(context.scene))


@then("the client is told the status of {what:restreply}")
def client_is_told_status(context, what):
    rest_api.expect_status(context.scene.answers["call"], what)


@then("the client gets {what:restreply}, as the service said it")
def client_gets(context, what):
    rest_api.expect_told(context.scene.answers["call"], what)


@then("the client gets the price, and nothing else of the answer")
def client_gets_price(context):
    rest_api.expect_price(context.scene.answers["call"])


@then("the answer of the service is structured content too")
def answer_is_structured(context):
    rest_api.expect_structured(context.scene.answers["call"])


@then("the call fails as a tool fails, and tells of {words:name}")
def call_fails(context, words):
    rest_api.expect_failure(context.scene.answers["call"], words)


@then("the service got the request once")
def service_got_once(context):
    rest_api.only_request(rest_api.wrapped(context.scene).service)


@then("the call is refused with a reason, and the service heard nothing of it")
def call_is_refused(context):
    rest_api.expect_refused(context.scene.answers["call"], rest_api.wrapped(context.scene).service)


# -- A2A agents ----------------------------------------------------------------------------------------------------


@given("{gateway:gateway} has an agent that speaks A2A {revision:S}")
def has_agent(context, gateway, revision):
    agents.hire(context.scene, gateway, revision)
    context.scene.answers["gateway"] = gateway


@given("the agent {failure:agentfailure}")
def agent_fails(context, failure):
    agents.FAILURES[failure][0](agents.hired(context.scene).service)


@when("a client asks the agent over the REST API of {gateway:gateway}")
def ask_agent_by_api(context, gateway):
    context.scene.answers["came"] = agents.ask_by_api(context.scene, gateway)


@when("a client asks the agent by its tool")
def ask_agent_by_tool(context):
    tool = agents.hired(context.scene).tool
    context.scene.answers["call"] = agents.ask_by_tool(context.scene, context.scene.answers["gateway"], tool)


@when("a client that speaks A2A asks the agent through {gateway:gateway}")
def ask_agent_in_a2a(context, gateway):
    context.scene.answers["came"] = agents.ask_in_a2a(context.scene, gateway, context.scene.names.mark)


@when("the agent moves, and an administrator tells {gateway:gateway} where it is")
def agent_moves(context, gateway):
    agents.move(context.scene, gateway)


@then("nothing arrived where the agent was before")
def former_agent_unheard(context):
    agents.expect_unheard(context.scene.answers["former agent"])


@when("an administrator switches the agent {state:switch}")
def switch_agent(context, state):
    api = context.scene.admin(context.scene.answers["gateway"])
    api.set_agent_active(agents.hired(context.scene).agent.id, state == "on")


@when("an administrator removes the agent")
def remove_agent(context):
    context.scene.admin(context.scene.answers["gateway"]).remove_agent(agents.hired(context.scene).agent.id)


@then("the agent got one message of its revision, with the client's question")
def agent_got_message(context):
    agents.expect_message(context.scene)


@then("the client got the agent's own message")
def client_got_message(context):
    agents.expect_answer(context.scene, context.scene.answers["came"])


@then("the client got the agent's own message, under the id of its request")
def client_got_message_and_id(context):
    agents.expect_answer(context.scene, context.scene.answers["came"])
    found = context.scene.answers["came"]["id"]
    assert found == context.scene.names.mark, f"the answer has the id {found!r}, not {context.scene.names.mark!r}"


@then("{gateway:gateway} has one tool for the agent, which asks for a text")
def has_tool_for_agent(context, gateway):
    agents.expect_tool(context.scene, gateway)


@then("{gateway:gateway} has no tool for the agent")
def has_no_tool_for_agent(context, gateway):
    found = agents.tools_of_agent(context.scene, gateway)
    assert not found, f"the agent is gone, and its tools are there: {[tool.name for tool in found]}"


@then("the answer of the tool holds the agent's words")
def answer_holds_words(context):
    agents.expect_words(context.scene.answers["call"])


@then("the agent got its own credential, and not the client's")
def agent_got_credential(context):
    agents.expect_own_credential(context.scene, context.scene.answers["gateway"])


@then("the tool of the agent fails, and tells that it {failure:agentfailure}")
def agents_tool_fails(context, failure):
    agents.expect_failed(context.scene.answers["call"], failure)


@then("the client is told that the agent failed, and why")
def client_is_told_of_agent(context):
    agents.expect_upstream_failure(context.scene.answers["came"], "breaks down")


@then("a call of its tool is refused, and the agent heard nothing")
def agents_tool_is_refused(context):
    hired = agents.hired(context.scene)
    agents.ask_by_tool(context.scene, context.scene.answers["gateway"], hired.tool).expect_reason()
    agents.expect_unheard(hired.service)


# -- documents -----------------------------------------------------------------------------------------------------


@when(
    "a client has a {document:document} document converted through {gateway:gateway}, "
    "and by the converter itself as well"
)
@when(
    "a client has an {document:document} document converted through {gateway:gateway}, "
    "and by the converter itself as well"
)
@when("a client has a {document:document} converted through {gateway:gateway}, and by the converter itself as well")
def convert_document(context, document, gateway):
    asked = documents.convert(context.scene, gateway, documents.file_of(context.scene, document))
    context.scene.answers["asked"] = [asked]
    attach_json("both answers", {"itself": str(asked.direct)[:5000], "through the gateway": str(asked.through)[:5000]})


@when("a client has {place:docplace} converted through {gateway:gateway}, and by the converter itself as well")
def convert_document_at(context, place, gateway):
    address = documents.PLACES[place](context.scene)
    context.scene.answers["asked"] = [documents.convert(context.scene, gateway, address)]


@then("the result holds what is in the {document:document} document")
def result_holds(context, document):
    documents.expect_content(context.scene.answers["asked"][0], document)


@then("every character of the large text arrived")
def large_text_arrived(context):
    documents.expect_whole(context.scene.answers["asked"][0])


@then("the result is empty")
def result_is_empty(context):
    documents.expect_empty(context.scene.answers["asked"][0])


# -- several services ----------------------------------------------------------------------------------------------


@given("{gateway:gateway} has four servers of others in one virtual server")
def has_four_servers(context, gateway):
    services.bring(context.scene, gateway, list(services.SAMPLES))
    services.gather(context.scene, gateway)
    context.scene.answers["gateway"] = gateway


@then("a client finds there the tools of all four as they themselves describe them, and no others")
def finds_union(context):
    services.expect_union(context.scene, context.scene.answers["gateway"], list(services.SAMPLES))


@then("a call of each is answered as by the server itself")
def own_answers(context):
    services.expect_own_answers(context.scene, context.scene.answers["gateway"], list(services.SAMPLES))


@given("{far:gateway} {tasks:tasks}, and hands that on to {near:gateway}, which {rest:tasks}")
def split_chain(context, far, tasks, near, rest):
    services.split(context.scene, far, services.guests_for(tasks), near, services.guests_for(rest))


@given("the page breaks down")
def page_breaks_down(context):
    services.page_is_broken(context.scene)


@when("the page is well again")
def page_is_well(context):
    services.page_is_well(context.scene)


@when("a client of {gateway:gateway} has a page fetched, converted and repeated")
@when("the client of {gateway:gateway} tries the same again")
def follow_chain(context, gateway):
    attach_json("the chain", [vars(said) for said in services.through(context.scene, gateway)])


@then("each server was given what the one before said, and the whole document is at the end")
def chain_is_complete(context):
    services.expect_complete(context.scene)


@then("the chain ends at {tool:name} with an error that tells of {words:name}")
def chain_is_broken(context, tool, words):
    services.expect_broken(context.scene, tool, words)
