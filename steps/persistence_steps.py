"""Words about things that last: what was acknowledged is there, wherever one looks and whatever happened meanwhile."""

from behave import given, register_type, then, when

from fixtures import faults
from fixtures.eventually import seconds
from fixtures.federation.catalogue import names_in
from fixtures.parameters import one_of
from fixtures.persistence import bulk, content, counting, parts, roots, setting, things, transfer, upgrading, writers
from fixtures.tables import rows

register_type(importing=one_of(transfer.MODES))


def _kinds(table):
    return [row["kind"] for row in rows(table, ("kind",))]


# -- one thing -----------------------------------------------------------------------------------------------------


@when("an administrator creates the {kind:kind} {label:name} on {gateway:gateway}")
def create_thing(context, kind, label, gateway):
    things.create(context.scene, gateway, kind, label)


@when("an administrator changes the {kind:kind} {label:name} on {gateway:gateway}")
def change_thing(context, kind, label, gateway):
    things.change(context.scene, gateway, things.known(context.scene, kind, label))


@when("an administrator removes the {kind:kind} {label:name} on {gateway:gateway}")
def remove_thing(context, kind, label, gateway):
    things.remove(context.scene, gateway, things.known(context.scene, kind, label))


@when("an administrator takes the user {user:name} into the team {team:name} on {gateway:gateway}")
def join_team(context, user, team, gateway):
    known = things.things(context.scene)
    context.scene.admin(gateway).add_team_member(known[team].key, known[user].key)


@when("an administrator takes the user {user:name} out of the team {team:name} on {gateway:gateway}")
def leave_team(context, user, team, gateway):
    known = things.things(context.scene)
    context.scene.admin(gateway).remove_team_member(known[team].key, known[user].key)


@then("{gateway:gateway} and its database have of {label:name} what was acknowledged last")
def thing_is_as_acknowledged(context, gateway, label):
    things.expect_acknowledged(context.scene, gateway, label)


# -- many things ---------------------------------------------------------------------------------------------------


@given("an administrator created, changed and removed things of these kinds on {gateway:gateway}")
def things_in_all_states(context, gateway):
    things.create_in_all_states(context.scene, gateway, _kinds(context.table))


@when("an administrator creates a thing of each of these kinds on {gateway:gateway}")
def create_one_of_each(context, gateway):
    for kind in _kinds(context.table):
        things.create(context.scene, gateway, kind, kind.replace(" ", "-"))


@when("an administrator changes each of these things on {gateway:gateway}")
def change_each(context, gateway):
    for thing in things.left(context.scene):
        things.change(context.scene, gateway, thing)


@when("an administrator removes each of these things on {gateway:gateway}")
def remove_each(context, gateway):
    for thing in things.left(context.scene):
        things.remove(context.scene, gateway, thing)


@given("an administrator has private things on {gateway:gateway}")
def private_things(context, gateway):
    content.make_private_things(context.scene, gateway)


@when("{gateway:gateway} is {end:ending} with all that is in its database, and started again")
def ended_and_remembered(context, gateway, end):
    ended = end(context.scene, gateway)
    content.remember(context.scene, gateway)
    ended.start_again(seconds("boot"))


@then("{gateway:gateway} and its database have of all these things what was acknowledged last")
def all_is_as_acknowledged(context, gateway):
    things.expect_acknowledged(context.scene, gateway)


@then("{gateway:gateway} soon has of all these things what was acknowledged last")
def all_is_soon_as_acknowledged(context, gateway):
    things.expect_soon_acknowledged(context.scene, gateway)


# -- roots ---------------------------------------------------------------------------------------------------------


@given("{gateway:gateway} takes addresses of the web for roots")
def takes_roots(context, gateway):
    context.scene.with_settings(gateway, roots.WEB)


@when("an administrator adds the roots {names:name} to {gateway:gateway}")
def add_roots(context, names, gateway):
    roots.add(context.scene, gateway, names_in(names))


@then("the roots of {gateway:gateway} are {names:name}")
def roots_are(context, gateway, names):
    roots.expect_listed(context.scene, gateway, names_in(names))


# -- replicas ------------------------------------------------------------------------------------------------------


@given("{replica:gateway} is a replica of {gateway:gateway}")
def is_replica(context, replica, gateway):
    context.scene.replica(replica, gateway)


# -- figures of calls ----------------------------------------------------------------------------------------------


@given("{gateway:gateway} writes figures of calls every {interval:n} seconds")
def writes_figures(context, gateway, interval):
    context.scene.with_settings(gateway, {counting.FLUSH: str(interval)})


@when("a client calls {tool:name} of {peer:name} on {gateway:gateway} {times:n} times")
def call_times(context, tool, peer, gateway, times):
    counting.call_often(context.scene, gateway, peer, tool, times)


@when("a client calls {tool:name} of {peer:name} on {gateway:gateway} {times:n} times, and {failing:n} more calls fail")
def call_times_and_fail(context, tool, peer, gateway, times, failing):
    counting.call_often(context.scene, gateway, peer, tool, times, failing=failing)


@then(
    "the database of {gateway:gateway} soon counts {calls:n} calls of {tool:name} of {peer:name}, "
    "{failed:n} of them failed"
)
def counts_exactly(context, gateway, calls, tool, peer, failed):
    wanted = counting.Count(calls, failed)
    counting.expect_count(context.scene, gateway, peer, tool, lambda found: found == wanted, str(wanted))


@then("the database of {gateway:gateway} soon counts between {low:n} and {high:n} calls of {tool:name} of {peer:name}")
def counts_between(context, gateway, low, high, tool, peer):
    wanted = f"between {low} and {high} calls"
    counting.expect_count(context.scene, gateway, peer, tool, lambda found: low <= found.calls <= high, wanted)


@then("{gateway:gateway} tells its administrator of {calls:n} calls")
def tells_of_calls(context, gateway, calls):
    found = counting.told(context.scene, gateway)
    assert found == calls, f"gateway {gateway} tells of {found} calls of tools, not of {calls}"


@when("a client uses a {what:used} of {gateway:gateway} {times:n} times")
def use_times(context, what, gateway, times):
    counting.use_often(context.scene, gateway, what, times)


@then("the database of {gateway:gateway} soon counts {times:n} uses of it, and none as a failure")
def counts_uses(context, gateway, times):
    counting.expect_uses(context.scene, gateway, times)


# -- many at once --------------------------------------------------------------------------------------------------


@given("a list of {count:n} tools to import")
def list_of_tools(context, count):
    bulk.make_list(context.scene, count)


@when("{gateway:gateway} is killed while it imports the list, and started again")
def killed_while_importing(context, gateway):
    bulk.interrupted_import(context.scene, gateway, lambda: faults.kill(context.scene, gateway))
    context.scene.gateway(gateway).start_again(seconds("boot"))


@when("{gateway:gateway} is killed while it stores the tools of server {server:name}, and started again")
def killed_while_storing(context, gateway, server):
    bulk.interrupted_storing(context.scene, gateway, server, lambda: faults.kill(context.scene, gateway))
    context.scene.gateway(gateway).start_again(seconds("boot"))


@then("each tool of the list is whole on {gateway:gateway}, or absent")
def each_is_whole(context, gateway):
    bulk.expect_whole(context.scene, gateway)


@when("an administrator imports the list into {gateway:gateway} again")
def import_list_again(context, gateway):
    bulk.import_again(context.scene, gateway)


@then("{gateway:gateway} has each tool of the list exactly once")
def has_whole_list(context, gateway):
    bulk.expect_whole(context.scene, gateway, all_of_them=True)


# -- export and import ---------------------------------------------------------------------------------------------


@given("{gateway:gateway} has something of every kind that can be exported")
def has_every_kind(context, gateway):
    transfer.prepare(context.scene, gateway)


@when("an administrator imports into {target:gateway} what {source:gateway} exports")
def export_and_import(context, target, source):
    transfer.transfer(context.scene, source, target)


@when("an administrator imports the {kind:kind} {label:name} into {gateway:gateway} described anew, {mode:importing}")
def import_anew(context, kind, label, gateway, mode):
    transfer.import_anew(context.scene, gateway, kind, label, mode)


@then("the {kind:kind} {label:name} of {gateway:gateway} has its {age:S} description")
def has_description(context, kind, label, gateway, age):
    transfer.expect_description(context.scene, gateway, kind, label, age)


@then("the import is reported as a success")
def import_succeeded(context):
    transfer.expect_success(context.scene)


@then("the {what:exported} of {target:gateway} are those of {source:gateway}")
def has_the_same(context, what, target, source):
    transfer.expect_equal(context.scene, source, target, what)


@given("{gateway:gateway} has {sort:sort} of which everything is set, its {part} too")
def has_keepsake(context, gateway, sort, part):
    parts.make(context.scene, gateway, sort, part)


@given("{gateway:gateway} has {sort:sort} of which everything is set")
def has_whole_keepsake(context, gateway, sort):
    parts.make(context.scene, gateway, sort)


@given("an administrator switches it off at {gateway:gateway}")
def switches_keepsake_off(context, gateway):
    parts.switch_off(context.scene, gateway)


@when("an administrator takes it from {source:gateway} to {target:gateway} by export and import")
def takes_over(context, source, target):
    parts.send(context.scene, source, target)


@then("its {part} is on {target:gateway} as on {source:gateway}")
def part_is_the_same(context, part, target, source):
    parts.expect_part(context.scene, source, target, part)


@then("it is switched off at {gateway:gateway}")
def is_switched_off(context, gateway):
    parts.expect_off(context.scene, gateway)


# -- histories -----------------------------------------------------------------------------------------------------


@when("{count:n} writers begin to create and remove tools on {gateway:gateway}")
def writers_begin(context, count, gateway):
    writers.begin(context.scene, gateway, count)


@when("{gateway:gateway} is {end:ending} and started again under the writers' hands")
def restarted_under_their_hands(context, gateway, end):
    end(context.scene, gateway).start_again(seconds("boot"))


@when("the writers have got on for a while, and stop")
def writers_end(context):
    writers.end(context.scene)


@then("{gateway:gateway} has everything whose creation was acknowledged, and nothing whose removal was")
def nothing_is_lost(context, gateway):
    writers.expect_nothing_lost(context.scene, gateway)


@then("in the end {gateway:gateway} has everything whose creation was acknowledged, and nothing whose removal was")
def nothing_is_lost_in_the_end(context, gateway):
    """Of several replicas, whose caches may lag behind for a moment."""
    writers.expect_nothing_lost_in_the_end(context.scene, gateway)


# -- settings ------------------------------------------------------------------------------------------------------


@given("{gateway:gateway} may pass on headers of clients")
def may_pass_on(context, gateway):
    context.scene.with_settings(gateway, setting.SWITCH)


@when("an administrator has {gateway:gateway} pass on the headers {headers:name}")
def pass_on(context, gateway, headers):
    setting.choose(context.scene, gateway, names_in(headers))


@then("{gateway:gateway} and its database say that the headers {headers:name} are passed on")
def says_what_is_passed_on(context, gateway, headers):
    setting.expect_chosen(context.scene, gateway, names_in(headers))


@then("{gateway:gateway} passes on to {server:name} of the headers {sent:name} these: {headers:name}")
def passes_on(context, gateway, server, sent, headers):
    setting.expect_obeyed(context.scene, gateway, server, names_in(sent), names_in(headers))


@then("{gateway:gateway} hands on to {server:name} the credential that a client shows for it")
def hands_on(context, gateway, server):
    setting.expect_handed_on(context.scene, gateway, server)


# -- an older release ----------------------------------------------------------------------------------------------


@given("{gateway:gateway} is of an older release")
def is_older(context, gateway):
    """The release that -D upgrade-from names, with a database that it made itself."""
    context.scene.older(gateway)


@given("{gateway:gateway} is of release {release:name}")
def is_of_release(context, gateway, release):
    """An older release than the one under test, with a database that it made itself."""
    context.scene.older(gateway, release)


@given("the database of {gateway:gateway} is copied")
def is_copied(context, gateway):
    """As whoever is about to upgrade does: the gateway is down meanwhile."""
    upgrading.keep_backup(context.scene, gateway)


@when("{gateway:gateway} goes back to its older release and to the copy of its database")
def goes_back(context, gateway):
    upgrading.go_back(context.scene, gateway)


@given("it holds things of these kinds, created, changed and removed")
def older_is_filled(context):
    upgrading.fill(context.scene, "A", _kinds(context.table))


@when("{gateway:gateway} is upgraded to the release under test")
def is_upgraded(context, gateway):
    upgrading.upgrade(context.scene, gateway)


@when("{gateway:gateway} is killed in the middle of its upgrade")
def is_killed_in_upgrade(context, gateway):
    upgrading.interrupt(context.scene, gateway)


@then("{gateway:gateway} still had its database to change when it was killed")
def was_interrupted(context, gateway):
    upgrading.expect_interrupted(context.scene, gateway)


@then("the database of {gateway:gateway} has every row that it had before, with the same values")
def every_row_is_kept(context, gateway):
    content.expect_nothing_lost(context.scene, gateway)
