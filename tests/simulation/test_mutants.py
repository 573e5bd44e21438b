"""Each broken variant of the protocol is caught: the oracles see."""

from collections.abc import Callable

import pytest

from tests.simulation.mutants import MORE, NAMED, Patch
from tests.simulation.rarer_mutants import RARER
from tests.simulation.rarest_mutants import RAREST
from tests.simulation.world import run

SEEDS = 1000


@pytest.mark.parametrize("mutant", [*NAMED, *MORE, *RARER, *RAREST], ids=lambda one: one.__name__)
def test_it_is_caught(mutant: Callable[[], Patch]) -> None:
    for seed in range(SEEDS):
        with mutant():
            if run(seed).broken:
                return
    pytest.fail(f"no promise was broken in {SEEDS} seeds")
