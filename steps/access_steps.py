"""Words about access: who finds, gets, changes and removes what, and what credentials are good for."""

from behave import given, register_type, then, when

from fixtures.access import (
    cancelling,
    cast,
    credentials,
    entering,
    governing,
    granted,
    hearing,
    keeping,
    limits,
    looking,
    naming,
    passwords,
    resetting,
    rights,
    secrecy,
)
from fixtures.access.cast import cast_at
from fixtures.parameters import one_of
from fixtures.tables import expect_rows

register_type(
    instead=one_of(credentials.IN_PLACE_OF_TOKENS),
    selfclaim=one_of(credentials.SELF_CLAIMS),
    roleend=one_of(governing.ROLE_ENDS),
    roledeed=one_of(governing.ROLE_DEEDS),
    weak=one_of(passwords.WEAK),
    guard=one_of(secrecy.GUARDS),
    givingup=one_of(keeping.GIVING_UP),
    coming=one_of(keeping.COMING),
    oldlink=one_of(resetting.WORTHLESS),
)


@given("{gateway:gateway} has a team of a team owner, a member and a viewer, and a stranger")
def has_people(context, gateway):
    cast.make_people(context.scene, gateway)


@given("the member has made public, team and private {kind:seen}")
def has_things(context, kind):
    cast.make_things(context.scene, kind)


@then("over {way:entry}, these people have of the {kind:seen}")
def people_have(context, way, kind):
    found = looking.look(context.scene, kind, way, looking.people_of(context.table))
    looking.expect_table(context.table, found, f"over {way}, of the {kind}")


@then("in {place:place}, these people have of the {kind:seen}")
def people_find(context, place, kind):
    found = naming.look(context.scene, place, kind, looking.people_of(context.table))
    looking.expect_table(context.table, found, f"in {place}, of the {kind}")


@then("in the news of resources, these people hear of what was changed")
def people_hear(context):
    found = hearing.look(context.scene, looking.people_of(context.table))
    looking.expect_table(context.table, found, "in the news of resources, of what was changed")


@then("these people may do with the {kind:seen}")
def people_may(context, kind):
    found = rights.attempts(context.scene, kind, looking.people_of(context.table))
    looking.expect_table(context.table, found, f"with the {kind}")


@then("these people may switch the {kind:seen} off")
def people_may_switch(context, kind):
    found = rights.switched_off(context.scene, kind, looking.people_of(context.table))
    looking.expect_table(context.table, found, f"with the {kind}")


@then("these people may make {kind:seen} for the team")
def people_may_make(context, kind):
    found = governing.makers(context.scene, kind, context.table)
    expect_rows(context.table, governing.MAKES, found, f"{kind} for the team")


# -- credentials ---------------------------------------------------------------------------------------------------


@then("{token} opens {gateway:gateway} on every way")
def opens(context, token, gateway):
    credentials.expect_open(credentials.of_kind(context.scene, gateway, token), token)


@then("{token} opens {gateway:gateway} on no way")
def opens_nothing(context, token, gateway):
    credentials.expect_closed(credentials.of_kind(context.scene, gateway, token), token)


@then("{gateway:gateway} says on every way how to identify oneself")
def says_how(context, gateway):
    credentials.expect_challenge(credentials.of_kind(context.scene, gateway, "no token"))


@then("{token} opens what describes the API of {gateway:gateway}")
def opens_description(context, token, gateway):
    credentials.expect_open(credentials.describe(context.scene, gateway, token), token)


@then("{token} opens nothing of what describes the API of {gateway:gateway}")
def opens_no_description(context, token, gateway):
    credentials.expect_closed(credentials.describe(context.scene, gateway, token), token)


@then("{gateway:gateway} takes a good token whose scheme is written in {letters:w} letters")
def takes_any_spelling(context, gateway, letters):
    answers = credentials.spelt(context.scene, gateway, letters)
    credentials.expect_open(answers, f"a good token, its scheme in {letters} letters,")


@then("{gateway:gateway} is opened on no way by {what:instead}")
def opened_by_nothing_else(context, gateway, what):
    credentials.expect_not_served(credentials.show(context.scene, gateway, what), what)


@then("{gateway:gateway} takes nobody for itself who claims so {claim:selfclaim}")
def takes_nobody_for_itself(context, gateway, claim):
    credentials.expect_outside(credentials.claim_self(context.scene, gateway, claim))


# -- tokens that end -----------------------------------------------------------------------------------------------


@given("the member has {token:granted}")
def member_has_token(context, token):
    granted.grant(context.scene, token)


@given("{gateway:gateway} knows the holder of {token:granted}")
def knows_holder(context, gateway, token):
    credentials.expect_open(granted.knock(context.scene, gateway, token), token)


@when("{end:ended}")
def token_ends(context, end):
    granted.ENDS[end](context.scene)


@then("{gateway:gateway} knows nobody by {token:granted} any more")
def knows_nobody(context, gateway, token):
    credentials.expect_closed(granted.knock(context.scene, gateway, token), token)


@when("the member has {token:granted}")
def member_gets_token(context, token):
    granted.grant(context.scene, token)


@then("{gateway:gateway} knows the holder of {token:granted} still")
def still_knows_holder(context, gateway, token):
    credentials.expect_open(granted.knock(context.scene, gateway, token), token)


@then("{gateway:gateway} serves {token:granted} on no way")
def serves_on_no_way(context, gateway, token):
    credentials.expect_not_served(granted.knock(context.scene, gateway, token), token)


@then("{gateway:gateway} serves {token:granted} on no way to who claims to be there")
def serves_no_claim(context, gateway, token):
    credentials.expect_not_served(granted.knock(context.scene, gateway, token, granted.ELSEWHERE), token)


@when("the holder of {token:granted} asks {count:n} times")
def holder_asks_often(context, token, count):
    granted.ask_often(context.scene, token, count)


@then("each time was served, and soon {token:granted} is good for nothing")
def token_is_used_up(context, token):
    granted.expect_used_up(context.scene, token)


@then("the member is told that the token was never used")
def told_unused(context):
    granted.expect_unused(context.scene)


@then("the member is told that it was used as soon as the holder of {token:granted} asks over {way:entry}")
def told_just_used(context, token, way):
    granted.expect_just_used(context.scene, way, token)


@then("over {way:entry}, tokens that are signed for these have of the {kind:seen}")
def signed_have(context, way, kind):
    holders = granted.sign(context.scene, looking.people_of(context.table))
    looking.expect_table(context.table, looking.look(context.scene, kind, way, holders), f"over {way}, of the {kind}")


@given("the {person:person} is an administrator, and has a token of that time")
def is_administrator_for_a_time(context, person):
    granted.promote(context.scene, person)


@when("the administrator makes the {person:person} a user again")
def is_user_again(context, person):
    granted.demote(context.scene, person)


@when("the member asks for a token {reach}")
def member_asks_for_token(context, reach):
    context.scene.answers["asked"] = granted.ask_for(context.scene, "member", reach)


@when("{holder:granted} asks for a token {reach}")
def holder_asks_for_token(context, holder, reach):
    context.scene.answers["asked"] = granted.ask_for(context.scene, holder, reach)


@then("the token is refused, and there is none")
def token_is_refused(context):
    granted.expect_none_made(context.scene, *context.scene.answers["asked"])


@then("the {person:name} does not see that token")
def does_not_see_token(context, person):
    granted.expect_unseen(context.scene, person)


@when("the {person:name} tries to revoke that token")
def tries_to_revoke(context, person):
    granted.try_to_revoke(context.scene, person)


# -- people --------------------------------------------------------------------------------------------------------


@then("these people may do with people and teams")
def people_may_with_people(context):
    found = governing.attempts(context.scene, context.table, governing.DEEDS)
    expect_rows(context.table, ("who", *governing.DEEDS), found, "what people may do with people and teams")


@then("these people may do with the whole gateway")
def people_may_with_gateway(context):
    found = governing.attempts(context.scene, context.table, governing.AFFAIRS)
    expect_rows(context.table, ("who", *governing.AFFAIRS), found, "what people may do with the whole gateway")


@given("the {person:person} is a {role:w} of the team for a moment")
def has_role_for_a_moment(context, person, role):
    governing.lend_role(context.scene, person, role)


@when("that moment is over")
def moment_is_over(context):
    governing.wait_for_end_of_role(context.scene)


@given("the {person:person} is a developer of the team")
def is_developer(context, person):
    governing.make_developer(context.scene, person)


@given("the {person:person} has a role of the team that lets them make tools")
def has_own_role(context, person):
    governing.give_own_role(context.scene, person)


@when("the administrator {end:roleend}")
def role_ends(context, end):
    governing.end_role(context.scene, end)


@when("the administrator tries to {deed:roledeed} that {gateway:gateway} came with")
def tries_at_roles(context, deed, gateway):
    governing.try_at_roles(context.scene, gateway, deed)


@then("that is refused, and the roles of {gateway:gateway} are as they were")
def roles_are_kept(context, gateway):
    governing.expect_roles_kept(context.scene, gateway)


# -- ways into a team ----------------------------------------------------------------------------------------------


@given("invitations of {gateway:gateway} are over at once")
def invitations_are_over(context, gateway):
    entering.end_at_once(context.scene, gateway)


@given("the team owner has invited the {person:person}")
@when("the team owner invites the {person:person}")
def invites(context, person):
    entering.invite(context.scene, person)


@when("the {person:person} accepts the invitation")
def accepts(context, person):
    entering.accept(context.scene, person)


@when("the stranger accepts an invitation {which:worthless}")
def accepts_worthless(context, which):
    entering.use_worthless(context.scene, which)


@given("the team is open to whoever asks")
def team_is_open(context):
    entering.open_team(context.scene)


@given("the {person:person} has asked to join the team")
@when("the {person:person} asks to join the team")
def asks_to_join(context, person):
    entering.ask_to_join(context.scene, person)


@given("the {person:person} has granted it")
@when("the {person:person} grants it")
def grants_request(context, person):
    entering.let_in(context.scene, person)


@when("the {person:person} turns it down")
def turns_down(context, person):
    entering.turn_down(context.scene, person)


@when("the {person:person} leaves the team")
def leaves_team(context, person):
    entering.leave(context.scene, person)


@then("the {person:person} is in the team")
def is_in_team(context, person):
    entering.expect_in(context.scene, person)


@then("the {person:person} is not in the team")
def is_not_in_team(context, person):
    entering.expect_out(context.scene, person)


# -- how a team is kept --------------------------------------------------------------------------------------------


@given("the team owner alone has a new team")
def has_new_team(context):
    """From now on "the team" is the new one."""
    keeping.make_own(context.scene)


@given("the administrator and the team owner have a new team for {count:n} people")
def has_small_team(context, count):
    """From now on "the team" is the new one."""
    keeping.make_small(context.scene, count)


@given("the team owner has added the {person:person}")
def adds_person(context, person):
    keeping.add(context.scene, person)


@given("the team owner has made the {person:person} an owner, too")
@when("the team owner makes the {person:person} an owner, too")
def makes_owner(context, person):
    keeping.make_owner(context.scene, person)


@given("the team owner has taken the {person:person} out")
@when("the team owner takes the {person:person} out")
def takes_person_out(context, person):
    keeping.take_out(context.scene, person)


@when("the team owner tries to {how:givingup}")
def tries_to_give_up(context, how):
    keeping.give_up(context.scene, how)


@then("the {person:person} is an owner of the team")
def is_owner(context, person):
    keeping.expect_owner(context.scene, person)


@when("the {person:person} {way:coming}")
def tries_to_come(context, person, way):
    keeping.come(context.scene, person, way)


@when("the team owner tries to invite the {person:person}")
def tries_to_invite(context, person):
    keeping.try_to_invite(context.scene, person)


@then("the team has a place for the {person:person}")
def has_place(context, person):
    keeping.expect_place(context.scene, person)


@then("the {person:person} is invited")
def is_invited(context, person):
    keeping.expect_invited(context.scene, person, True)


@then("the {person:person} is not invited")
def is_not_invited(context, person):
    keeping.expect_invited(context.scene, person, False)


@when("the team owner removes the team, and the administrator makes one of the same name")
def makes_team_again(context):
    keeping.make_again(context.scene)


@then("nobody but the {person:person} is in the team")
def person_is_alone(context, person):
    keeping.expect_alone(context.scene, person)


@given("the administrator has made an open team and a closed one")
def has_open_and_closed(context):
    keeping.make_open_and_closed(context.scene)


@then("the {person:person} who looks for teams finds the open one alone")
def finds_open_alone(context, person):
    keeping.expect_open_alone(context.scene, person)


@when("the member grants it as if it were for a team of the member's own")
def grants_elsewhere(context):
    keeping.grant_elsewhere(context.scene)


@then("the {person:person} is not in that team of the member")
def is_nowhere_else(context, person):
    keeping.expect_nowhere_else(context.scene, person)


# -- passwords -----------------------------------------------------------------------------------------------------


@given("somebody tries {count:n} wrong passwords of the {person:name} on {gateway:gateway}")
@when("somebody tries {count:n} wrong passwords of the {person:name} on {gateway:gateway}")
def tries_passwords(context, count, person, gateway):
    passwords.guess(cast_at(context.scene, gateway), person, count)


@then("{gateway:gateway} lets the {person:name} in by password")
def lets_in(context, gateway, person):
    passwords.expect_let_in(cast_at(context.scene, gateway), person)


@then("the API of {gateway:gateway} lets the {person:name} in who has no page of it")
def api_lets_in(context, gateway, person):
    passwords.expect_api_login(cast_at(context.scene, gateway), person)


@given("{gateway:gateway} does not let the {person:name} in by password")
@then("{gateway:gateway} does not let the {person:name} in by password")
def does_not_let_in(context, gateway, person):
    passwords.expect_kept_out(cast_at(context.scene, gateway), person)


@given("{gateway:gateway} locks accounts for {count:n} minute")
def locks_for(context, gateway, count):
    passwords.lock_for(context.scene, gateway, count)


@when("{count:n} minute passes")
def minute_passes(context, count):
    passwords.wait_for_end(context.scene, count)


@when("the administrator of {gateway:gateway} unlocks the {person:name}")
def unlocks(context, gateway, person):
    passwords.unlock(context.scene, gateway, person)


@then("the database of {gateway:gateway} says that the {person:name} is locked for {count:n} minutes")
def locked_for(context, gateway, person, count):
    passwords.expect_locked_for(context.scene, gateway, person, count)


@then("even the right password of the {person:name} is answered as a wrong one")
def answered_as_wrong(context, person):
    passwords.expect_nothing_told(context.scene, person)


@then("nothing tells guessers of passwords on {gateway:gateway} which accounts exist")
def accounts_untold(context, gateway):
    passwords.expect_untold(cast_at(context.scene, gateway))


@when("the {by:person} gives the {person:person} another password")
def changes_password(context, by, person):
    passwords.change(context.scene, person, by)


@then("the password of the {person:person} from before opens nothing any more")
def old_password_opens_nothing(context, person):
    passwords.expect_outdated(context.scene, person)


@when("somebody changes the password of the {person:person} {how:wrongchange}")
def tries_to_change_password(context, person, how):
    passwords.try_to_change(context.scene, person, how)


@then("that is refused, and the {person:person} has the same password")
def has_same_password(context, person):
    passwords.expect_not_changed(context.scene, person)


@when("the administrator tries to give the {person:person} a password {which:weak}")
def tries_to_give_weak(context, person, which):
    passwords.try_to_give(context.scene, person, which)


@when("the {person:person} tries to go back to the password from before")
def tries_to_go_back(context, person):
    passwords.try_to_go_back(context.scene, person)


@when("somebody without an account asks {gateway:gateway} for one")
def asks_for_account(context, gateway):
    passwords.sign_up(context.scene, gateway)


@then("that is refused, and {gateway:gateway} has no such account")
def has_no_such_account(context, gateway):
    passwords.expect_no_account(context.scene, gateway)


@given("{gateway:gateway} sends mail")
def sends_mail(context, gateway):
    resetting.send_mail(context.scene, gateway)


@when("the {person:person} who forgot the password gets another by the link in a mail")
def resets_password(context, person):
    resetting.reset(context.scene, person)


@when("somebody uses a link {which:oldlink} to give the {person:person} another password")
def uses_old_link(context, which, person):
    resetting.use_worthless(context.scene, person, which)


# -- secrecy, hosts and origins ------------------------------------------------------------------------------------


@when("{who:asker} makes every mistake that can be made on {gateway:gateway}")
def makes_mistakes(context, who, gateway):
    context.scene.answers["mistakes"] = secrecy.make_mistakes(context.scene, gateway, who)


@then("no answer tells anything about the inside of the gateway")
def tells_nothing(context):
    secrecy.expect_discreet(context.scene.answers["mistakes"])


@then("no address in an answer of {gateway:gateway} follows a foreign {header:S} header")
def follows_no_header(context, gateway, header):
    secrecy.expect_own_address(context.scene, gateway, header)


@then("{gateway:gateway} lets no foreign page read its answers")
def no_foreign_page(context, gateway):
    secrecy.expect_no_cross_origin(context.scene, gateway)


@then("{gateway:gateway} refuses what a foreign page sends over {way:entry}")
def refuses_foreign_page(context, gateway, way):
    secrecy.expect_origin_refused(context.scene, gateway, way)


@then("the answers of {gateway:gateway} over {way:entry} {guard:guard}")
def answers_are_guarded(context, gateway, way, guard):
    secrecy.expect_guarded(context.scene, gateway, way, guard)


@when("a foreign page has the administrator's browser send {gateway:gateway} something, with its cookie")
def forges(context, gateway):
    secrecy.forge(context.scene, gateway)


@then("that is refused, and nothing came of it on {gateway:gateway}")
def nothing_forged(context, gateway):
    secrecy.expect_not_forged(context.scene, gateway)


# -- limits --------------------------------------------------------------------------------------------------------


@given("{gateway:gateway} allows {count:n} requests in a minute")
def allows_requests(context, gateway, count):
    limits.allow(context.scene, gateway, count)


@given("{name:name} and {other:name} ask {gateway:gateway} from addresses of their own")
def ask_from_own_addresses(context, name, other, gateway):
    for each in (name, other):
        limits.settle(context.scene, gateway, each)


@when("{name:name} makes {count:n} {what:asked}")
def makes_questions(context, name, count, what):
    limits.ask(context.scene, name, what, count)


@when("{name:name} asks {count:n} times as if from other addresses")
def asks_as_if_from_elsewhere(context, name, count):
    limits.ask_as_if(context.scene, name, count, "")


@when("{name:name} asks {count:n} times as if from the address of {other:name}")
def asks_as_if_from_address(context, name, count, other):
    limits.ask_as_if(context.scene, name, count, other)


@when("{name:name} waits as long as told")
def waits_as_told(context, name):
    limits.wait_as_told(context.scene, name)


@then("the first {count:n} are served, and the rest is refused with the time to wait")
def first_are_served(context, count):
    limits.expect_limit(context.scene, count)


@then("the last is refused for as long as a lock lasts")
def last_is_locked_out(context):
    limits.expect_locked(context.scene)


@then("{gateway:gateway} serves {name:name}")
def serves(context, gateway, name):
    limits.expect_served(context.scene, name, gateway)


@then("{gateway:gateway} refuses {name:name} at another address, too")
def refuses_elsewhere(context, gateway, name):
    limits.expect_refused(context.scene, name, "", gateway)


@then("{gateway:gateway} refuses {name:name} at the address of {other:name}, too")
def refuses_at_address(context, gateway, name, other):
    limits.expect_refused(context.scene, name, other, gateway)


# -- calls under way -----------------------------------------------------------------------------------------------


@given("the {who:person} has a call of {tool:name} of {peer:name} under way at {gateway:gateway}")
def has_call_under_way(context, who, tool, peer, gateway):
    cancelling.begin(context.scene, who, tool, peer, gateway)


@given(
    "the {first:person} and the {second:person} have calls of {tool:name} of {peer:name} with the same id under way at"
    " {gateway:gateway}"
)
def have_calls_alike(context, first, second, tool, peer, gateway):
    cancelling.begin_alike(context.scene, [first, second], [gateway, gateway], tool, peer)


@given(
    "the {first:person} and the {second:person} have calls of {tool:name} of {peer:name} with the same id under way at"
    " {gateway:gateway} and {replica:gateway}"
)
def have_calls_alike_at_replicas(context, first, second, tool, peer, gateway, replica):
    cancelling.begin_alike(context.scene, [first, second], [gateway, replica], tool, peer)


@when("the {who:person} cancels the {whose:person}'s call at {gateway:gateway}")
def person_cancels(context, who, whose, gateway):
    cancelling.cancel(context.scene, who, whose, gateway)


@then("the {whose:person}'s call is ended at its server")
def call_of_person_is_ended(context, whose):
    cancelling.expect_ended(context.scene, whose)


@then("the {whose:person}'s call is answered")
def call_of_person_is_answered(context, whose):
    cancelling.expect_answered(context.scene, whose)


@given(
    "calls of {tool:name} of {peer:name} that the {who:person} cancels at {replica:gateway} are soon ended at"
    " {gateway:gateway}"
)
@then(
    "calls of {tool:name} of {peer:name} that the {who:person} cancels at {replica:gateway} are soon ended at"
    " {gateway:gateway}"
)
def calls_are_soon_ended(context, tool, peer, who, replica, gateway):
    cancelling.expect_soon_ended(context.scene, who, tool, peer, gateway, replica)
