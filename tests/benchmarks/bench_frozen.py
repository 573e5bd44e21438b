"""Start to the painted table of the sample, frozen against from source: `python -m tests.benchmarks.bench_frozen`.

Both are watched from outside, on a display whose picture lies in a file: the table is painted when the middle of the
window shows for good what it shows in the end. Memory is the proportional share (PSS) of the process by then. Taken in
turns; the medians count. Only on Linux, after `python3 dev.py freeze`.
"""

import argparse
import mmap
import os
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).parents[2]
FROZEN = PROJECT / "dist" / "loyalty-desk" / "loyalty-desk"
PROGRAMS = {"source": [sys.executable, "-m", "app"], "frozen": [str(FROZEN)]}
LEFT, TOP, RIGHT, BOTTOM = 115, 250, 600, 600  # px; rows of the table and nothing that blinks or tells the time
STILL = 1.5  # seconds without a change after which nothing more comes
PATIENCE = 60.0  # seconds


class Screen:
    """The picture of a display, which the X server keeps in a file in the format of xwd."""

    def __init__(self, file: Path) -> None:
        self._picture = mmap.mmap(os.open(file, os.O_RDONLY), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._picture[:100])
        self._begin, self._line, self._depth = header[0] + header[19] * 12, header[12], header[11] // 8

    def middle(self) -> bytes:
        """What the middle of the window looks like now."""
        first, last = LEFT * self._depth, RIGHT * self._depth
        lines = (self._begin + row * self._line for row in range(TOP, BOTTOM, 5))
        return b"".join(self._picture[line + first : line + last] for line in lines)


@contextmanager
def display(folder: Path) -> Iterator[tuple[str, Screen]]:
    """A display of its own: its name, and its picture."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        [*command, "-fbdir", str(folder)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        yield f":{number}", Screen(folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()


def start(command: list[str], data: Path, name: str, screen: Screen) -> dict[str, float]:
    """Milliseconds from before the process is made to its painted table, and its memory in MB."""
    surroundings = os.environ | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "HOME": str(data)}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at each start
    empty = screen.middle()
    begun = changed = time.monotonic()
    line = [*command, "--sandbox", "--data-dir", str(data)]
    with subprocess.Popen(line, cwd=PROJECT, env=surroundings, stderr=subprocess.DEVNULL) as process:
        seen = empty
        while seen == empty or time.monotonic() - changed < STILL:
            now = screen.middle()
            if now != seen:
                seen, changed = now, time.monotonic()
            assert process.poll() is None, "the program ended"
            assert time.monotonic() - begun < PATIENCE, "no table"
            time.sleep(0.002)
        found = {"ms": (changed - begun) * 1000, "pss_mb": share(process.pid)}
        process.send_signal(signal.SIGTERM)
    while screen.middle() != empty:  # until the window is gone
        time.sleep(0.01)
    return found


def share(process: int) -> float:
    """The memory of a process, what it shares with others counted in part; in MB."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1024


def main() -> None:
    """Print the medians and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    found: dict[str, list[dict[str, float]]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as folder, display(Path(folder)) as (name, screen):
        data = Path(folder) / "data"
        for command in PROGRAMS.values():  # makes the sample property, and warms the disk's cache up
            start(command, data, name, screen)
        for _ in range(rounds):
            for program, command in PROGRAMS.items():
                found[program].append(start(command, data, name, screen))
    for unit in ("ms", "pss_mb"):
        source, frozen = (statistics.median(each[unit] for each in found[program]) for program in ("source", "frozen"))
        print(f"{unit:8} source {source:7.1f}  frozen {frozen:7.1f}  ratio {frozen / source:.2f}")


if __name__ == "__main__":
    main()
