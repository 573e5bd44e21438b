"""What happened in one seed: the trace, the counts, and the first promise that was broken."""

import asyncio
from collections import Counter
from hashlib import sha256

from tests.simulation.virtual_time import VirtualLoop


class Book:
    """Everybody writes into it. The first broken promise ends the seed: `broken_event` is set."""

    def __init__(self, loop: VirtualLoop) -> None:
        self._loop = loop
        self.trace: list[str] = []
        self.counts: Counter[str] = Counter()
        self.broken = ""
        self.broken_event = asyncio.Event()

    @property
    def now(self) -> float:
        """Virtual seconds since the seed began."""
        return self._loop.time()

    def note(self, text: str) -> None:
        """One line of the trace."""
        self.trace.append(f"{self._loop.time():10.3f} {text}")

    def expect(self, holds: object, promise: int | str, text: str) -> None:
        """Hold the program to a promise of the design, by its number."""
        if not holds and not self.broken:
            self.broken = f"promise {promise}: {text}"
            self.note(f"BROKEN {self.broken}")
            self.broken_event.set()

    def fingerprint(self) -> str:
        """The same for the same trace."""
        return sha256("\n".join(self.trace).encode()).hexdigest()[:16]
