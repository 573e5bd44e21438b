"""When a lost answer is looked after, and when it has settled, on a clock that nobody sets."""

from collections.abc import Iterable

from app.sync.clock import Clock

# After the connection of a lost answer is closed, the platform may still apply the request for so long, in seconds.
_SETTLE = 180.0
# Seconds since the answer was lost; the last is past the settle time.
_AFTER = (1.0, 5.0, 15.0, 45.0, 90.0, 182.0)
_LATER = 30.0


class Looks:
    """The looks after each lost answer.

    They begin anew after a start, and after the computer slept: what its network still held may be delivered then.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._looks: dict[str, tuple[float, int]] = {}  # attempt -> when it was lost, and the looks it had
        self._met: dict[str, float] = {}  # attempt -> when it was first known to be lost

    def meet(self, attempt_ids: Iterable[str]) -> None:
        """Take in the attempts whose answer is lost; forget those that are settled."""
        now, lost = self._clock.monotonic(), tuple(attempt_ids)
        self._looks = {one: self._looks.get(one, (now, 0)) for one in lost}
        self._met = {one: self._met.get(one, now) for one in lost}

    def due(self, attempt_id: str) -> float:
        """When the next look is due, on the monotonic clock."""
        lost_at, had = self._looks[attempt_id]
        if had < len(_AFTER):
            return lost_at + _AFTER[had]
        return lost_at + _AFTER[-1] + _LATER * (had - len(_AFTER) + 1)

    def has_settled(self, attempt_id: str) -> bool:
        """Whether the platform can no longer apply what was sent."""
        return self._clock.monotonic() - self._met[attempt_id] >= _SETTLE

    def put_off(self, attempt_id: str) -> None:
        """There was a look; several that were missed count as one."""
        while self.due(attempt_id) <= self._clock.monotonic():
            lost_at, had = self._looks[attempt_id]
            self._looks[attempt_id] = lost_at, had + 1

    def all_now(self) -> None:
        """Every look is due now; the later ones are counted from here."""
        now = self._clock.monotonic()
        self._looks = dict.fromkeys(self._looks, (now - _AFTER[0], 0))
