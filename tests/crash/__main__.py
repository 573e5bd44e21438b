"""Kill the program at every commit point and print what came of it: `python -m tests.crash`."""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.crash.cases import CASES, Case
from tests.crash.play import Outcome, judge, play_all

_LINE = "{:<6}  {:<7}  {:<30}  {:<46}  {:<16}  {:<7}  {:<7}  {}"
_HEAD = ("point", "edition", "killed", "first write", "on the disk then", "arrived", "applied", "result")


def main() -> int:
    """Play and print every case; 1 if one of them went wrong."""
    with tempfile.TemporaryDirectory() as folder:
        outcomes = asyncio.run(play_all(CASES, Path(folder)))
    print(_LINE.format(*_HEAD))
    results = [_print(case, outcomes[case]) for case in CASES]
    print(f"{len(results)} cases, {results.count(False)} went wrong")
    return 0 if all(results) else 1


def _print(case: Case, outcome: Outcome | Exception) -> bool:
    """A line for each death; what came of them stands on the last."""
    result = "well"
    try:
        judge(case, outcome)
    except Exception as error:
        result = f"WRONG: {type(error).__name__} {error}".splitlines()[0]
    killed = [f"{when} {move}" for move, when in case.blows] or [f"{case.kind} is out"]
    left, counts = [""] * len(killed), ("", "")
    if isinstance(outcome, Outcome):
        left = outcome.deaths
        counts = str(len(outcome.writes)), str(sum(entry.applied for entry in outcome.writes))
    for death, state in list(zip(killed, left, strict=True))[:-1]:
        print(_LINE.format(case.point, case.edition, death, case.fate, state, "", "", "started again").rstrip())
    print(_LINE.format(case.point, case.edition, killed[-1], case.fate, left[-1], *counts, result))
    return result == "well"


if __name__ == "__main__":
    sys.exit(main())
