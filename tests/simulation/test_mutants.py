"""Each broken variant of the protocol is caught: the oracles see."""

from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor

import pytest

from tests.simulation.mutants import MORE, NAMED, Patch
from tests.simulation.rarer_mutants import RARER
from tests.simulation.rarest_mutants import RAREST
from tests.simulation.world import run

SEEDS = 1000
MUTANTS = (*NAMED, *MORE, *RARER, *RAREST)


def is_caught(mutant: Callable[[], Patch]) -> bool:
    """Whether a promise is broken in the first seeds."""
    for seed in range(SEEDS):
        with mutant():
            if run(seed).broken:
                return True
    return False


def begin(pool: ProcessPoolExecutor) -> list[Future[bool]]:
    """Let all mutants loose."""
    return [pool.submit(is_caught, mutant) for mutant in MUTANTS]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda one: one.__name__)
def test_it_is_caught(mutant: Callable[[], Patch], begun: list[Future[bool]]) -> None:
    assert begun[MUTANTS.index(mutant)].result()
