"""Time: this computer's, the platform's, and waiting. Nothing else of the engine knows any clock."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

# Two beats that are further apart, in seconds, have had a sleep between them.
_LONGEST_PAUSE = 30.0
# Other years cannot be reckoned with on every system; some platforms say the year 1 for "not set".
_YEARS = range(1980, 3000)
_LONGEST_WAIT = 86_400.0  # seconds; Qt's timers know no more than 24 days


class Clock(Protocol):
    """What the engine asks of a clock."""

    def now(self) -> datetime:
        """This computer's time of day, aware."""

    def monotonic(self) -> float:
        """Seconds that only ever rise."""

    async def wait(self, woken: asyncio.Event, until: float | None) -> None:
        """Return when `woken` is set, or at `until` on the monotonic clock; never before."""


class SystemClock:
    """The clock of the computer."""

    def now(self) -> datetime:
        """This computer's time of day."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some moment in the past."""
        return time.monotonic()

    async def wait(self, woken: asyncio.Event, until: float | None) -> None:
        """Qt's timers may end early by some milliseconds, so look again."""
        while not woken.is_set():
            left = None if until is None else until - self.monotonic()
            if left is not None and left <= 0:
                return
            try:
                async with asyncio.timeout(None if left is None else min(left + 0.001, _LONGEST_WAIT)):
                    await woken.wait()
            except TimeoutError:
                continue


class Pulse:
    """Notices that the computer slept, or that this program stood still: more time passed than between two beats.

    While a computer sleeps some systems let the monotonic clock run on and others stop it; the time of day runs on in
    all of them. If somebody sets it, that looks the same, and costs no more than to begin anew.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last: tuple[datetime, float] | None = None

    def beat(self) -> None:
        """To be called every few seconds."""
        self._last = self._clock.now(), self._clock.monotonic()

    def has_missed(self) -> bool:
        """Whether the last beat is too long ago; never before the first."""
        if self._last is None:
            return False
        time_of_day, monotonic = self._last
        passed = (self._clock.now() - time_of_day).total_seconds()
        return max(passed, self._clock.monotonic() - monotonic) > _LONGEST_PAUSE


class ServerClock:
    """The platform's time: what its last answer said, and what has passed since.

    Before the first answer it is this computer's, which decides nothing by then.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._told: tuple[datetime, float] | None = None

    @property
    def is_told(self) -> bool:
        """Whether the platform ever said what time it is."""
        return self._told is not None

    def learn(self, server_time: datetime | None) -> None:
        """Take the `Date` of an answer."""
        if server_time is not None and server_time.year in _YEARS:
            self._told = server_time, self._clock.monotonic()

    def now(self) -> datetime:
        """The platform's time of day, as well as it is known."""
        if self._told is None:
            return self._clock.now()
        server_time, at = self._told
        return server_time + timedelta(seconds=self._clock.monotonic() - at)
