"""Virtual time: an event loop that jumps to the next moment anybody waits for, and the engine's clock on it."""

import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta

_LONGEST_MEMORY = 900.0  # seconds: the longest window of a limit
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class VirtualLoop(asyncio.BaseEventLoop):
    """An event loop without sockets, threads or a real clock: the same calls come in the same order, always."""

    def __init__(self) -> None:
        super().__init__()
        self._passed = 0.0
        self._selector = self  # what the loop asks to wait until something happens

    def time(self) -> float:
        """Virtual seconds since the loop was made."""
        return self._passed

    def skip(self, seconds: float) -> None:
        """So much time passes in which nobody here does anything; then all that is due comes in its order."""
        self._passed += seconds

    def select(self, timeout: float | None) -> tuple[()]:
        """Nothing comes from outside, so a wait is a jump."""
        if timeout is None:
            raise RuntimeError("everybody waits for somebody else")
        self._passed += timeout
        return ()

    def _process_events(self, _events: object) -> None:
        """There are none."""

    def _write_to_self(self) -> None:
        """Nobody sleeps in a selector who would have to be woken."""


class VirtualClock:
    """The engine's clock: the loop's time, and a time of day that somebody may set wrong."""

    def __init__(self, loop: VirtualLoop) -> None:
        self._loop = loop
        self.wrong_by = 0.0  # seconds by which the local time of day is ahead
        self._set_forward_at = -_LONGEST_MEMORY

    def set(self, seconds: float) -> None:
        """Somebody sets the clock, forward or back."""
        self.wrong_by += seconds
        if seconds > 0:
            self._set_forward_at = self._loop.time()

    def was_set_forward(self) -> bool:
        """Whether what was written down lately looks older than it is."""
        return self._loop.time() < self._set_forward_at + _LONGEST_MEMORY

    def now(self) -> datetime:
        """The time of day of this computer."""
        return START + timedelta(seconds=self._loop.time() + self.wrong_by)

    def monotonic(self) -> float:
        """Seconds that only rise."""
        return self._loop.time()

    async def wait(self, woken: asyncio.Event, until: float | None) -> None:
        """Return when `woken` is set, or at `until`."""
        while not woken.is_set() and (until is None or self.monotonic() < until):
            with suppress(TimeoutError):
                async with asyncio.timeout_at(until):
                    await woken.wait()


def moment(at: float) -> datetime:
    """A virtual second as a true time of day."""
    return START + timedelta(seconds=at)
