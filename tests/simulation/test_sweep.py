"""Each scenario ends as it should, and no fault at any of its steps breaks a promise."""

from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor

import pytest

from tests.simulation import mutants
from tests.simulation.scenarios import SCENARIOS, Scenario
from tests.simulation.sweep import play, sweep
from tests.simulation.trouble import KINDS

by_scenario = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.name)


@by_scenario
def test_undisturbed_it_ends_as_told(scenario: Scenario) -> None:
    played = play(scenario)

    assert (played.broken, played.amiss) == ("", "")


def broken_in(number: int) -> list[str]:
    """How to see each play of a scenario in which a promise broke."""
    return [f"python -m tests.simulation {one} --trace" for one in sweep(SCENARIOS[number]) if one.broken]


def begin(pool: ProcessPoolExecutor) -> list[Future[list[str]]]:
    """Sweep all scenarios."""
    return [pool.submit(broken_in, number) for number in range(len(SCENARIOS))]


@by_scenario
def test_no_fault_at_any_step_breaks_a_promise(scenario: Scenario, begun: list[Future[list[str]]]) -> None:
    assert begun[SCENARIOS.index(scenario)].result() == []


def test_every_kind_of_fault_strikes_somewhere() -> None:
    counts = [play(scenario).steps for scenario in SCENARIOS]

    assert [kind for kind in KINDS if not any(steps.count(kind) for steps in counts)] == []


@pytest.mark.parametrize(
    ("mutant", "name", "kind"),
    [
        (mutants.retry_on_timeout, "add", "applied"),
        (mutants.one_check_then_resend, "add", "late"),
        (mutants.no_baseline, "add what is there", "lost"),
        (mutants.mapping_after_the_state, "add", "killed before"),
        (mutants.partial_walks_are_published, "refresh", "lost"),
        (mutants.unauthorized_drops_the_queue, "rename", "unauthorized"),
    ],
    ids=lambda one: getattr(one, "__name__", None),
)
def test_a_broken_protocol_is_caught(mutant: Callable[[], mutants.Patch], name: str, kind: str) -> None:
    (scenario,) = (one for one in SCENARIOS if one.name == name)

    with mutant():
        assert any(played.broken for played in sweep(scenario, (kind,)))
