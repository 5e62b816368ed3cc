"""behave's hooks: they connect a scenario with its scene, its evidence and its invariants, and decide nothing
themselves."""

from fixtures import invariants
from fixtures.compliance import observer
from fixtures.evidence import scenario_evidence


def before_all(context):
    context.session = context.config.session
    context.stack = context.session.stack


def before_scenario(context, scenario):
    reason = context._runner.why_not(scenario)
    if reason:
        scenario.skip(reason)
        return
    context.scene = context.session.new_scene(scenario.effective_tags)
    context.names = context.scene.names
    context.evidence = scenario_evidence.ScenarioEvidence(context.session, context.scene)
    context.add_cleanup(context.scene.close)


def before_step(context, step):
    context.evidence.step_begins()


def after_step(context, step):
    context.evidence.step_ended(failed=step.status.has_failed())


def after_scenario(context, scenario):
    if not hasattr(context, "evidence"):
        return
    unusable = context.scene.give_up_unusable()
    if scenario.status.has_failed():
        context.evidence.scenario_failed(scenario.location)
    else:
        invariants.check(context.evidence.gateways_with_logs(), context.session.today)
        observer.check(context.scene.exchanges(), scenario.effective_tags, context.session)
    assert not unusable, "\n".join(unusable)
