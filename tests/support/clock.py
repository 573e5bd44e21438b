"""A clock that stands still until a test moves it, so that minutes pass at once."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True, eq=False)
class _Waiting:
    """Somebody who waits, until a moment or for ever."""

    until: float | None
    patience: asyncio.Timeout

    def end(self) -> None:
        """The moment has come."""
        if self.patience.when() is None:
            self.patience.reschedule(asyncio.get_running_loop().time())


class VirtualClock:
    """The engine's clock in tests: a real wait becomes a jump."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start or datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        self._passed = 0.0
        self._slept = 0.0
        self._waiting: list[_Waiting] = []

    @property
    def deadlines(self) -> list[float | None]:
        """Until when each of those waits who wait; None: for ever."""
        return [waiting.until for waiting in self._waiting]

    def now(self) -> datetime:
        """The time of day, the same for the engine and the sandbox."""
        return self._start + timedelta(seconds=self._passed + self._slept)

    def monotonic(self) -> float:
        """Seconds since the clock was made."""
        return self._passed

    async def wait(self, woken: asyncio.Event, until: float | None) -> None:
        """Return when `woken` is set or the clock was moved past `until`.

        No task is made for it: one that the last turn of a loop begins would never be run.
        """
        if until is not None and until <= self._passed:
            return
        waiting = _Waiting(until, asyncio.timeout(None))
        self._waiting.append(waiting)
        try:
            async with waiting.patience:
                await woken.wait()
        except TimeoutError:
            pass
        finally:
            self._waiting.remove(waiting)

    def advance(self, seconds: float) -> None:
        """Let so much time pass."""
        self._passed += seconds
        for waiting in self._waiting:
            if waiting.until is not None and waiting.until <= self._passed:
                waiting.end()

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
