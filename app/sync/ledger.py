"""Requests per access token in the sliding window, so that the platform never has to slow us down."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.connection import Edition, Environment
from app.store.asked import Asked
from app.sync.clock import Clock


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `requests` in any `window` seconds, for each operation by itself or for all together."""

    requests: int
    window: float
    each_operation: bool = False


_QUARTER = 15 * 60.0
LONGEST = _QUARTER  # seconds for which anything counts
# 15 % below what the platform allows: others may share the token.
_CURRENT = (Limit(170, 30.0),)
_2022 = (Limit(1360, _QUARTER), Limit(680, _QUARTER, each_operation=True))
_2022_DEMO = (Limit(850, _QUARTER), Limit(425, _QUARTER, each_operation=True))
# Of each limit so much is kept for finding out what became of a write, and so much more for what no change waits for.
_RESERVED = 30
_FOR_CHANGES = 30


def limits_for(edition: Edition, environment: Environment) -> tuple[Limit, ...]:
    """The limits of an edition. While it is not known, the strictest at the start of a burst holds."""
    if edition is not Edition.Y2022:
        return _CURRENT
    return _2022_DEMO if environment is Environment.DEMO else _2022


class Ledger:
    """When the next request of one access token may go. `mark` names the token without telling it.

    `asked` is what the last run did. Its times are this computer's: if the clock was set forward between two runs,
    requests are forgotten, and the platform may say 429.
    """

    def __init__(self, clock: Clock, mark: str, asked: Asked) -> None:
        self.mark = mark
        self._clock = clock
        now, today = clock.monotonic(), clock.now().timestamp()
        self._sent = deque((now + at - today, operation) for at, operation in asked.requests)
        self._held_until = now + max(0.0, asked.quiet_until - today)

    def note(self, operation: str) -> None:
        """Count a request that is about to go."""
        self._sent.append((self._clock.monotonic(), operation))

    def hold(self, seconds: float) -> None:
        """Let nothing go for so long: the platform asked for it."""
        self._held_until = max(self._held_until, self._clock.monotonic() + seconds)

    def held_for(self) -> float:
        """How many seconds the platform still wants nothing of this token; 0 if it does not mind."""
        return max(0.0, self._held_until - self._clock.monotonic())

    def free_at(self, operation: str, limits: Iterable[Limit], *, settling: bool = False, spare: bool = False) -> float:
        """When such a request may go, on the monotonic clock.

        `settling`: it finds out what became of a write. `spare`: no change waits for it.
        """
        now = self._clock.monotonic()
        self._forget(now - LONGEST)
        reserved = 0 if settling else _RESERVED + (_FOR_CHANGES if spare else 0)
        return max(self._turn(now, operation, limit, reserved) for limit in limits)

    def _turn(self, now: float, operation: str, limit: Limit, reserved: int) -> float:
        since = now - limit.window
        used = [at for at, name in self._sent if at > since and (name == operation or not limit.each_operation)]
        allowed = limit.requests - reserved
        return now if len(used) < allowed else used[len(used) - allowed] + limit.window

    def _forget(self, before: float) -> None:
        while self._sent and self._sent[0][0] <= before:
            self._sent.popleft()
