"""The rate limit: requests in a sliding window, as the platform counts them."""

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.connection import Edition
from app.sandbox.contract import Operation, Refusal


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `requests` in any `seconds`, of one access token; `per_operation`: of it and one operation."""

    requests: int
    seconds: float
    per_operation: bool = False


PLATFORM_LIMITS: dict[Edition, tuple[Limit, ...]] = {
    Edition.Y2022: (Limit(1600, 900.0), Limit(800, 900.0, per_operation=True)),
    Edition.CURRENT: (Limit(200, 30.0),),
}


@dataclass(slots=True)
class RateLimiter:
    """Counts the requests that were let through."""

    limits: tuple[Limit, ...] = ()
    _seen: defaultdict[tuple[Limit, str], deque[datetime]] = field(default_factory=lambda: defaultdict(deque))

    def admit(self, operation: Operation, access_token: str, at: datetime) -> None:
        """Count a request. Raises Refusal 429 with the whole seconds to wait."""
        windows = [(limit, self._window(limit, operation, access_token, at)) for limit in self.limits]
        for limit, window in windows:
            if len(window) >= limit.requests:
                wait = limit.seconds - (at - window[0]).total_seconds()
                raise Refusal(429, "Too many requests.", retry_after=max(1, math.ceil(wait)))
        for _, window in windows:
            window.append(at)

    def _window(self, limit: Limit, operation: Operation, access_token: str, at: datetime) -> deque[datetime]:
        window = self._seen[limit, f"{access_token} {operation if limit.per_operation else ''}"]
        while window and (at - window[0]).total_seconds() >= limit.seconds:
            window.popleft()
        return window
