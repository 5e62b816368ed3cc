"""Steps of features/compliance: whether a gateway keeps to the protocols."""

import parse
from behave import given, register_type, then, when

from fixtures.compliance import (
    described,
    inputs,
    lifecycle,
    messages,
    news,
    official,
    promises,
    requests,
    schemas,
    streams,
    towards_servers,
    transport,
)
from fixtures.compliance.schemas import REVISIONS
from fixtures.federation import catalogue
from fixtures.federation.calling import FACES
from fixtures.parameters import one_of


@parse.with_pattern("revision|parameters")
def introduction(text):
    """A part of a client's introduction, as initialize calls it."""
    return {"revision": "protocolVersion"}.get(text, text)


register_type(
    introduction=introduction,
    posted=one_of(messages.POSTS),
    message=one_of(schemas.QUESTIONS),
    capability=one_of(lifecycle.CLAIMS),
    wrong_request=one_of(requests.WRONG),
    file_place=one_of(requests.FILES),
    newcomer=one_of(news.PROMISES),
    entered=one_of(inputs.BODIES),
    odd_name=one_of(inputs.NAMES),
    odd_text=one_of(inputs.TEXTS),
    odd_address=one_of(inputs.ADDRESSES),
    official_subject=one_of(official.SUBJECTS),
    described_flaw=one_of(described.FLAWS),
    promise=one_of(promises.PROMISES),
    kept_or_broken=one_of(("kept", "broken")),
)


@when("a client posts {what:posted} to the {endpoint:S} endpoint of {gateway:gateway}")
def client_posts(context, what, endpoint, gateway):
    messages.post(context.scene, gateway, endpoint, what)


@when("a client posts {what:posted} in revision {revision:S} to the {endpoint:S} endpoint of {gateway:gateway}")
def client_posts_in_revision(context, what, revision, endpoint, gateway):
    messages.post(context.scene, gateway, endpoint, what, revision)


@then("it is answered with an empty result under its own id")
def answered_with_result(context):
    messages.expect_result(context.scene)


@then("it is refused as the client's mistake")
def refused_as_mistake(context):
    messages.expect_refusal(context.scene)


@then("the error has the code {code:code} and says what is wrong")
def error_has_code(context, code):
    messages.expect_code(context.scene, code)


@then("it is refused as the client's mistake, or answered under its own id")
def refused_or_answered(context):
    messages.expect_refusal_or_result(context.scene)


@then("the error carries the id of its request")
def error_carries_own_id(context):
    messages.expect_own_id(context.scene)


@then("the error carries no id that nobody sent")
def error_carries_no_made_up_id(context):
    messages.expect_no_made_up_id(context.scene)


@then("nothing answers it, and it is accepted")
def nothing_answers(context):
    messages.expect_nothing(context.scene)


@then("nothing answers it, whether or not it is accepted")
def nothing_or_refusal(context):
    messages.expect_nothing_or_refusal(context.scene)


@then("one list answers it, with a result for {first:name} and one for {second:name}")
def list_answers_both(context, first, second):
    messages.expect_batch(context.scene, first, second)


@then("one list answers it, with a result for {only:name}")
def list_answers_one(context, only):
    messages.expect_batch(context.scene, only)


@then("{gateway:gateway} gives an understandable answer to whatever a client posts to its {endpoint:S} endpoint")
def understandable_answers(context, gateway, endpoint):
    from fixtures.compliance import anything  # Hypothesis takes its time to load

    anything.expect_understandable(context.scene, gateway, endpoint)


# -- the first words -----------------------------------------------------------------------------------------------


@when("a client asks the {endpoint:S} endpoint of {gateway:gateway} for revision {revision:S}")
def client_asks_for_revision(context, endpoint, gateway, revision):
    lifecycle.initialize(context.scene, gateway, endpoint, revision)


@then("revision {revision:S} is agreed on")
def revision_agreed(context, revision):
    lifecycle.expect_revision(context.scene, revision)


@then("a revision that exists is agreed on")
def existing_revision_agreed(context):
    lifecycle.expect_spoken_revision(context.scene)


@when("a client introduces itself without {part:introduction} at the {endpoint:S} endpoint of {gateway:gateway}")
def client_introduces_itself(context, part, endpoint, gateway):
    lifecycle.initialize(context.scene, gateway, endpoint, REVISIONS[-1], without=part)


@then("the gateway introduces itself with its own version")
def own_version(context):
    lifecycle.expect_identity(context.scene)


@then("what {gateway:gateway} says of {capability:capability} at its {endpoint:S} endpoint is true")
def capability_is_true(context, gateway, capability, endpoint):
    lifecycle.expect_true(context.scene, gateway, endpoint, capability)


@when("a client asks the MCP endpoint of {gateway:gateway} in revision {revision:S}")
def client_asks_in_revision(context, gateway, revision):
    lifecycle.ask_in_revision(context.scene, gateway, revision)


@when("a client asks the MCP endpoint of {gateway:gateway} without naming a revision")
def client_asks_in_no_revision(context, gateway):
    lifecycle.ask_in_revision(context.scene, gateway, None)


@then("the request is answered")
def request_answered(context):
    lifecycle.expect_asked(context.scene)


@then("the request is refused as a bad one")
def request_refused(context):
    lifecycle.expect_bad_request(context.scene)


# -- what is served ------------------------------------------------------------------------------------------------


@then("the introduction of {gateway:gateway} at its {endpoint:S} endpoint is valid in every revision")
def introduction_is_valid(context, gateway, endpoint):
    schemas.expect_valid_introduction(context.scene, gateway, endpoint)


@then("an error of {gateway:gateway} at its {endpoint:S} endpoint is valid in every revision")
def error_is_valid(context, gateway, endpoint):
    schemas.expect_valid_error(context.scene, gateway, endpoint)


@then("{what:message} of {gateway:gateway} at its {endpoint:S} endpoint is valid in every revision")
def message_is_valid(context, what, gateway, endpoint):
    schemas.expect_valid(context.scene, gateway, endpoint, what)


@then("a client may set every level of messages at the {endpoint:S} endpoint of {gateway:gateway}")
def levels_may_be_set(context, endpoint, gateway):
    requests.expect_levels(context.scene, gateway, endpoint)


@when("a client wants to be told of nothing but failures at the {endpoint:S} endpoint of {gateway:gateway}")
def client_wants_failures_only(context, endpoint, gateway):
    reply = catalogue.ask(context.scene, gateway, "logging/setLevel", {"level": "critical"}, path=FACES[endpoint])
    reply.expect_result()


@given("{gateway:gateway} writes down what happens")
@then("{gateway:gateway} goes on writing down what happens")
def goes_on_writing(context, gateway):
    requests.expect_written_down(context.scene, gateway)


@when("a client asks the {endpoint:S} endpoint of {gateway:gateway} for {wrong:wrong_request}")
def client_asks_wrongly(context, endpoint, gateway, wrong):
    catalogue.ask(context.scene, gateway, *requests.WRONG[wrong], path=FACES[endpoint])


@then("the request is refused for invalid parameters")
def refused_for_parameters(context):
    requests.expect_invalid(context.scene)


@when("a client reads a file {where:file_place} at the {endpoint:S} endpoint of {gateway:gateway}")
def client_reads_file(context, where, endpoint, gateway):
    catalogue.read(context.scene, gateway, requests.FILES[where], path=FACES[endpoint])


@then("the request is refused, and no file is shown")
def no_file_shown(context):
    requests.expect_no_file(context.scene)


# -- how messages travel -------------------------------------------------------------------------------------------


@when("a client posts a ping that takes {form:name} to {gateway:gateway}")
def posts_ping_that_takes(context, form, gateway):
    transport.post_ping(context.scene, gateway, Accept=form)


@when("a client posts a ping that is {form:name} to {gateway:gateway}")
def posts_ping_that_is(context, form, gateway):
    transport.post_ping(context.scene, gateway, Content_Type=form)


@then("the ping is answered")
def answered_in_form(context):
    transport.expect_answered(context.scene)


@then("the ping is refused for its kind")
def ping_refused(context):
    transport.expect_kind_refused(context.scene)


@when("a client sends {method:S} to the {endpoint:S} endpoint of {gateway:gateway}")
def client_sends_method(context, method, endpoint, gateway):
    transport.send(context.scene, gateway, endpoint, method)


@then("it gets a stream of events, or learns that there is none")
def gets_stream(context):
    transport.expect_stream_or_none(context.scene)


@then("it learns which methods there are instead, and these are there")
def learns_methods(context):
    transport.expect_methods(context.scene)


@when("a client opens a session over SSE at {gateway:gateway}")
def opens_session(context, gateway):
    transport.listen(context.scene, gateway)


@then("it is a stream of events")
def is_stream(context):
    transport.expect_stream(context.scene)


@then("its first event is the address for messages, at {gateway:gateway}")
def first_event_is_address(context, gateway):
    transport.expect_address(context.scene, gateway)


@when("it sends a ping in that session")
def pings_in_session(context):
    transport.ping(context.scene)


@then("the ping is accepted, and answered in the stream")
def ping_is_answered(context):
    transport.expect_pong(context.scene)


@then("the stream shows signs of life, and is open after {duration:n} seconds")
def stream_is_alive(context, duration):
    transport.expect_alive(context.scene, duration)


# -- pages of browsers ----------------------------------------------------------------------------------------------


@given("{gateway:gateway} keeps sessions, and trusts pages of {page:name}")
def trusts_pages(context, gateway, page):
    transport.trust_pages(context.scene, gateway, page)


@when("a page of {page:name} shakes hands with {gateway:gateway}")
def page_shakes_hands(context, page, gateway):
    context.scene.answers["page"] = transport.shake_hands_as_page(context.scene, gateway, page)


@then("its browser lets it read the id of its session")
def page_reads_session(context):
    transport.expect_session_readable(context.scene.answers["page"])


# -- what servers are told -----------------------------------------------------------------------------------------


@given("{gateway:gateway} has used everything of server {server:name}")
def used_everything(context, gateway, server):
    towards_servers.use_everything(context.scene, gateway, server)


@then("every session that server {server:name} met began with an introduction")
def sessions_begin_with_introduction(context, server):
    towards_servers.expect_introductions(context.scene, server)


@then("every further request at server {server:name} named the revision of its session")
def requests_name_revision(context, server):
    towards_servers.expect_revision_named(context.scene, server)


@then("every message at server {server:name} said that JSON and streams of events are taken")
def messages_take_both_kinds(context, server):
    towards_servers.expect_kinds_taken(context.scene, server)


@then("every message at server {server:name} is valid in the revision of its session")
def messages_are_valid(context, server):
    towards_servers.expect_valid(context.scene, server)


@then("no two requests of a session with server {server:name} had the same id")
def ids_are_used_once(context, server):
    towards_servers.expect_own_ids(context.scene, server)


@then("{gateway:gateway} introduced itself to server {server:name} with its own version")
def introduced_with_version(context, gateway, server):
    towards_servers.expect_identity(context.scene, gateway, server)


@then("{gateway:gateway} claimed nothing to server {server:name}")
def claimed_nothing(context, gateway, server):
    towards_servers.expect_no_claims(context.scene, gateway, server)


# -- what a gateway says by itself ---------------------------------------------------------------------------------


@when("{who:name} calls a tool of {server:name} on {gateway:gateway} that takes its time, and asks how far it is")
def calls_and_asks(context, who, server, gateway):
    news.call_with_progress(context.scene, gateway, server, who)


@when(
    "{one:name} and {other:name} call a tool of {server:name} on {gateway:gateway} that takes its time,"
    " and ask how far it is"
)
def call_and_ask(context, one, other, server, gateway):
    news.call_with_progress(context.scene, gateway, server, one, other)


@then("whoever asked was told of progress that only grew")
def were_told_of_progress(context):
    news.expect_progress(context.scene)


@then("nobody was told of the progress of somebody else's call")
def nobody_was_told_of_others(context):
    news.expect_nothing_foreign(context.scene)


@then("the ids of {count:n} sessions at {gateway:gateway} are visible characters, long, and never the same")
def session_ids_are_good(context, count, gateway):
    news.expect_good_ids(context.scene, gateway, count)


@given("a client has a session over SSE at {gateway:gateway}, with a promise of news")
def client_was_promised_news(context, gateway):
    news.open_session_with_promise(context.scene, gateway)


@when("{what:newcomer} comes to {gateway:gateway}")
def something_comes(context, what, gateway):
    news.bring(context.scene, gateway, what)


@then("the client hears that its list has changed")
def client_hears_news(context):
    news.expect_news(context.scene)


# -- what people enter ---------------------------------------------------------------------------------------------


@when("an administrator enters {name:odd_name} as the name of {kind:entered} on {gateway:gateway}")
def enters_name(context, name, kind, gateway):
    inputs.enter_name(context.scene, gateway, kind, name)


@when("an administrator enters {address:odd_address} as the address of a tool on {gateway:gateway}")
def enters_address(context, address, gateway):
    inputs.enter_address(context.scene, gateway, address)


@when("an administrator enters {text:odd_text} as the text of {kind:entered} on {gateway:gateway}")
def enters_text(context, text, kind, gateway):
    inputs.enter_text(context.scene, gateway, kind, text)


@when("an administrator enters {text:odd_text} as the description of {kind:entered} on {gateway:gateway}")
def enters_description(context, text, kind, gateway):
    inputs.enter_description(context.scene, gateway, kind, text)


@when("an administrator rewrites {kind:entered} on {gateway:gateway} into {text:odd_text}")
def rewrites_text(context, kind, gateway, text):
    inputs.rewrite_text(context.scene, gateway, kind, text)


@then("it is refused with a reason, and {gateway:gateway} has the text from before")
def has_text_from_before(context, gateway):
    inputs.expect_not_rewritten(context.scene, gateway)


@then("it is refused with a reason, and nothing of it is there")
def refused_with_reason(context):
    inputs.expect_refused(context.scene)


@given("{gateway:gateway} shows its pages")
def shows_pages(context, gateway):
    inputs.show_pages(context.scene, gateway)


@then("no path of {gateway:gateway} leads to a file of its machine")
def no_path_leads_to_file(context, gateway):
    inputs.expect_no_file(context.scene, gateway)


# -- outside suites ----------------------------------------------------------------------------------------------------


@given("the official suite has judged {gateway:gateway}")
def official_suite_judged(context, gateway):
    official.offer(context.scene, gateway)


@when("the official suite has judged its own server")
def official_suite_judged_server(context):
    official.ask_server(context.scene)


@then('the official suite finds nothing wrong with "{subject:official_subject}"')
def official_suite_finds_in_order(context, subject):
    official.expect_in_order(context.scene, subject)


@then("the official suite asked about everything that is judged here, and nothing else")
def official_suite_asked_all(context):
    official.expect_all_asked(context.scene)


@then("the official suite finds nothing wrong with anything")
def official_suite_finds_all_in_order(context):
    official.expect_server_in_order(context.scene)


@when("Schemathesis asks {gateway:gateway} for all that can be read")
def schemathesis_asks(context, gateway):
    described.ask(context.scene, gateway)


@then("Schemathesis has found no {flaw:described_flaw}")
def schemathesis_found_none(context, flaw):
    described.expect_none(context.scene, flaw)


@then("Schemathesis has found nothing else")
def schemathesis_found_nothing_else(context):
    described.expect_nothing_else(context.scene)


@given("{gateway:gateway} offers a tool that promises {promise:promise}")
def offers_promise(context, gateway, promise):
    promises.offer(context.scene, gateway, promise)


@when("a client has the promise {how:kept_or_broken} at the {endpoint:S} endpoint of {gateway:gateway}")
def has_promise(context, how, endpoint, gateway):
    promises.call(context.scene, gateway, endpoint, how)


@then("the client gets what was promised")
def gets_what_was_promised(context):
    promises.expect_kept(context.scene.answers["promise"], context.scene.answers["promised"])


@then("the client learns that the promise was not kept")
def learns_of_broken_promise(context):
    promises.expect_failure(context.scene.answers["promise"], context.scene.answers["promised"])


@given("{gateway:gateway} keeps sessions, and answers in streams")
def keeps_sessions_in_streams(context, gateway):
    streams.keep_sessions(context.scene, gateway)


@when(
    "a client that listens calls a tool of {server:name} on {gateway:gateway} that takes its time, "
    "and asks how far it is"
)
def listens_and_calls(context, server, gateway):
    streams.listen_and_call(context.scene, gateway, server)


@then("all that it is told comes once, under an id of its own")
def told_once(context):
    streams.expect_once(context.scene)


@then("it hears nothing but the rest of a stream when it comes back to it")
def hears_nothing_foreign(context):
    streams.expect_nothing_foreign(context.scene)
