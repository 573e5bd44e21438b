"""Run seeds: `python -m tests.simulation --seeds 1000`, or one with its trace: `--seed 17 --trace`."""

import argparse
import sys
import time
from collections import Counter

from tests.simulation.world import Result, run


def main() -> int:
    """Run what the command line asks for; 1 if a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1000, help="how many")
    parser.add_argument("--start", type=int, default=0, help="the first")
    parser.add_argument("--seed", type=int, help="this one alone")
    parser.add_argument("--trace", action="store_true", help="print what happened")
    asked = parser.parse_args()
    seeds = range(asked.start, asked.start + asked.seeds) if asked.seed is None else [asked.seed]
    begun, counts, broken = time.perf_counter(), Counter[str](), 0
    for seed in seeds:
        result = run(seed)
        counts += result.counts
        broken += bool(result.broken)
        if result.broken or asked.seed is not None:
            _print(result, trace=asked.trace)
    passed = time.perf_counter() - begun
    print(f"{len(seeds)} seeds, {broken} broken, {passed:.1f} s, {1000 * passed / len(seeds):.1f} ms a seed")
    print(", ".join(f"{name} {number}" for name, number in sorted(counts.items())))
    return 1 if broken else 0


def _print(result: Result, *, trace: bool) -> None:
    if trace:
        print("\n".join(result.trace))
    print(f"seed {result.seed} {result.fingerprint} {result.broken or 'well'}\n    {result.options}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
