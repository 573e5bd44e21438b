"""Each scenario ends as it should, and no fault at any of its steps breaks a promise."""

import pytest

from tests.simulation.scenarios import SCENARIOS, Scenario
from tests.simulation.sweep import play, sweep
from tests.simulation.trouble import KINDS

by_scenario = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.name)


@by_scenario
def test_undisturbed_it_ends_as_told(scenario: Scenario) -> None:
    played = play(scenario)

    assert (played.broken, played.amiss) == ("", "")


@by_scenario
def test_no_fault_at_any_step_breaks_a_promise(scenario: Scenario) -> None:
    broken = [f"python -m tests.simulation {one} --trace" for one in sweep(scenario) if one.broken]

    assert broken == []


def test_every_kind_of_fault_strikes_somewhere() -> None:
    counts = [play(scenario).steps for scenario in SCENARIOS]

    assert [kind for kind in KINDS if not any(steps.count(kind) for steps in counts)] == []
