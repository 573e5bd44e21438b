"""Time that runs faster for the program and the platform alike, so that a settle time passes in three seconds."""

import asyncio
import time
from datetime import UTC, datetime

from app.sync.clock import SystemClock

SPEED = 60.0


class FastClock:
    """The clock of the computer, faster from `epoch` on (seconds since 1970), the same in every process."""

    def __init__(self, epoch: float) -> None:
        self._epoch = epoch
        self._system = SystemClock()

    def now(self) -> datetime:
        """The time of day, which runs ahead of the computer's."""
        return datetime.fromtimestamp(self._epoch + (time.time() - self._epoch) * SPEED, UTC)

    def monotonic(self) -> float:
        """Seconds of this time."""
        return self._system.monotonic() * SPEED

    async def wait(self, woken: asyncio.Event, until: float | None) -> None:
        """Wait in this time."""
        await self._system.wait(woken, None if until is None else until / SPEED)
