"""Start to the first painted table of 10,000 programs against a bare window: `python -m tests.benchmarks.bench_start`.

Each start is a process of its own, timed from before it is made until its table was painted; memory is
what the process holds then, and once the engine was loaded as well. Taken in turns; the medians count.
"""

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.domain.connection import PRODUCTION_ADDRESS, Connection
from app.domain.program import Program, ProgramState, Values
from app.domain.walk import begin_walk
from app.store import connections, walks
from app.store.database import Database
from app.store.transaction import Transaction

BARE, OURS = "tests.benchmarks.bare", "tests.benchmarks.painted"


def fill(path: Path, programs: int) -> None:
    """A data folder with a list that was refreshed once."""

    def put(transaction: Transaction) -> None:
        connections.put(transaction, Connection("hotel", "Hotel", PRODUCTION_ADDRESS))
        walked = begin_walk(time.time(), ())
        page = [
            Program(
                f"00000000-0000-4000-8000-{number:012d}", Values(f"Program {number}", f"P{number}", "Hotel", "Free")
            )
            for number in range(programs)
        ]
        walked.take(ProgramState.ACTIVE, page)
        walks.publish(transaction, "hotel", walked)

    async def work() -> None:
        database = Database(path)
        await database.open()
        await database.run(put)
        await database.close()

    asyncio.run(work())


def start(module: str, *arguments: str) -> dict[str, float]:
    """Milliseconds from before the process is made to its painted table, and its memory in MB."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at each start
    begun = time.monotonic()
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    return {"ms": (told["painted"] - begun) * 1000, "mb": told["mb"], "settled_mb": told.get("settled_mb", told["mb"])}


def main() -> None:
    """Print the medians and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "loyalty-desk.sqlite3", options.programs)
        ours_on = folder, str(options.programs)
        start(BARE), start(OURS, *ours_on)  # warms the disk's cache up
        bare, ours = [], []
        for _ in range(options.rounds):
            bare.append(start(BARE))
            ours.append(start(OURS, *ours_on))
    for name in ("ms", "mb", "settled_mb"):
        one, other = (statistics.median(each[name] for each in found) for found in (bare, ours))
        print(f"{name:10} bare {one:7.1f}  {options.programs} programs {other:7.1f}  ratio {other / one:.2f}")


if __name__ == "__main__":
    main()
