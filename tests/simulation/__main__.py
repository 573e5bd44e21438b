"""Run seeds: `python -m tests.simulation --seeds 1000`, or one with its trace: `--seed 17 --trace`; or `--sweep`."""

import argparse
import gc
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from tests.simulation.scenarios import SCENARIOS, Scenario
from tests.simulation.sweep import play, sweep
from tests.simulation.trouble import KINDS
from tests.simulation.world import Result, run

_TOGETHER = 100  # seeds that one process runs before it is given others
_PARTS_TOLD = 100  # after so many parts it is told how far it is
_TOLD = (
    "virtual hours", "kills", "sleeps", "tokens swapped", "requests", "walks", "questions asked", "additions made",
    "additions doubled", "changes lost", "late twins", "twins told",
)  # fmt: skip


def main() -> int:
    """Run what the command line asks for; 1 if a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1000, help="how many")
    parser.add_argument("--start", type=int, default=0, help="the first")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes")
    parser.add_argument("--seed", type=int, help="this one alone")
    parser.add_argument("--sweep", nargs="?", const="", metavar="SCENARIO", help="fail each step of it, or of all")
    parser.add_argument("--fault", choices=KINDS, help="with this kind of fault alone")
    parser.add_argument("--step", type=int, help="at this step alone")
    parser.add_argument("--trace", action="store_true", help="print what happened")
    asked = parser.parse_args()
    return _run_seeds(asked) if asked.sweep is None else _sweep(asked)


def _run_seeds(asked: argparse.Namespace) -> int:
    first, number = (asked.start, asked.seeds) if asked.seed is None else (asked.seed, 1)
    seeds = range(first, first + number)
    print(f"commit {_commit()}, seeds {seeds[0]} to {seeds[-1]}", flush=True)
    begun, counts, broken = time.perf_counter(), Counter[str](), 0
    if asked.seed is not None:
        _print(run(asked.seed), trace=asked.trace)
    with ProcessPoolExecutor(asked.jobs) as pool:
        parts = (seeds[at : at + _TOGETHER] for at in range(0, number, _TOGETHER))
        for done, (met, wrong) in enumerate(pool.map(_run_some, parts), 1):
            counts.update(met)
            broken += len(wrong)
            for result in wrong if asked.seed is None else ():
                _print(result, trace=asked.trace)
            if done % _PARTS_TOLD == 0:
                print(f"{done * _TOGETHER} seeds, {broken} broken\n{_summary(counts.copy())}", flush=True)
    passed = time.perf_counter() - begun
    print(f"{len(seeds)} seeds, {broken} broken, {passed:.1f} s, {1000 * passed / len(seeds):.1f} ms a seed")
    print(_summary(counts))
    return 1 if broken else 0


def _run_some(seeds: Sequence[int]) -> tuple[Counter[str], list[Result]]:
    """What was met in some seeds, and those in which a promise broke."""
    counts, wrong = Counter[str](), []
    for result in map(run, seeds):
        counts.update(result.counts)
        wrong += [result] if result.broken else []
    gc.collect()  # the store freezes what it makes, which keeps the collector from beginning by itself
    return counts, wrong


def _summary(counts: Counter[str]) -> str:
    """What happened in all seeds together; the faults by kind."""
    counts["virtual hours"] = counts.pop("virtual seconds", 0) // 3600
    told = [f"{name} {counts[name]}" for name in _TOLD]
    faults = [f"{name[6:]} {counts[name]}" for name in sorted(counts) if name.startswith("fault ") and counts[name]]
    return f"{', '.join(told)}\nfaults: {', '.join(faults)}"


def _commit() -> str:
    """Which code runs here, where that can be told."""
    asked = ("git", "describe", "--always", "--dirty")
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() or "unknown"


def _print(result: Result, *, trace: bool) -> None:
    if trace:
        print("\n".join(result.trace))
    print(f"seed {result.seed} {result.fingerprint} {result.broken or 'well'}\n    {result.options}", flush=True)


def _sweep(asked: argparse.Namespace) -> int:
    scenarios = [one for one in SCENARIOS if asked.sweep in {"", one.name}]
    if not scenarios:
        print("\n".join(one.name for one in SCENARIOS))
        return 2
    begun = time.perf_counter()
    results = [_sweep_one(scenario, asked) for scenario in scenarios]
    plays, broken = sum(plays for plays, _ in results), sum(broken for _, broken in results)
    print(f"{len(scenarios)} scenarios, {plays} plays, {broken} broken, {time.perf_counter() - begun:.1f} s")
    return 1 if broken else 0


def _sweep_one(scenario: Scenario, asked: argparse.Namespace) -> tuple[int, int]:
    """How many plays there were, and how many broke a promise."""
    kinds, steps, broken = (asked.fault,) if asked.fault else KINDS, Counter[str](), 0
    for played in [play(scenario, asked.fault or "", asked.step)] if asked.step else sweep(scenario, kinds):
        steps[played.steps.kind] += 1
        broken += bool(played.broken)
        if asked.trace:
            print("\n".join(played.trace))
        if played.broken or asked.trace:
            print(played, flush=True)
    told = ", ".join(f"{kind} {number}" for kind, number in steps.items())
    print(f"{scenario.name}: {steps.total()} steps, {broken} broken\n    {told}", flush=True)
    return steps.total(), broken


if __name__ == "__main__":
    sys.exit(main())
