"""A clock that stands still until a test moves it, so that minutes pass at once."""

import asyncio
from datetime import UTC, datetime, timedelta


class VirtualClock:
    """The engine's clock in tests: a real wait becomes a jump."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start or datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        self._passed = 0.0
        self._slept = 0.0
        self._moved = asyncio.Event()
        self.deadlines: list[float | None] = []  # of those who wait; None: for ever

    def now(self) -> datetime:
        """The time of day, the same for the engine and the sandbox."""
        return self._start + timedelta(seconds=self._passed + self._slept)

    def monotonic(self) -> float:
        """Seconds since the clock was made."""
        return self._passed

    async def wait(self, woken: asyncio.Event, until: float | None) -> None:
        """Return when `woken` is set or the clock was moved past `until`."""
        self.deadlines.append(until)
        try:
            while not woken.is_set() and (until is None or self._passed < until):
                moved = asyncio.ensure_future(self._moved.wait())
                heard = asyncio.ensure_future(woken.wait())
                try:
                    await asyncio.wait([moved, heard], return_when=asyncio.FIRST_COMPLETED)
                finally:
                    moved.cancel()
                    heard.cancel()
                    await asyncio.gather(moved, heard, return_exceptions=True)  # the loop may not turn again
        finally:
            self.deadlines.remove(until)

    def advance(self, seconds: float) -> None:
        """Let so much time pass."""
        self._passed += seconds
        self._moved.set()
        self._moved = asyncio.Event()

    def sleep(self, seconds: float, *, is_counted: bool) -> None:
        """The computer sleeps, which the monotonic clock of some systems counts."""
        if is_counted:
            self.advance(seconds)
        else:
            self._slept += seconds

    def jump(self) -> bool:
        """Move to the next moment that anybody waits for; False if nobody does."""
        times = [until for until in self.deadlines if until is not None and until > self._passed]
        if not times:
            return False
        self.advance(min(times) - self._passed)
        return True
