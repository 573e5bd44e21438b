"""When a lost answer is looked after: soon at first, then more seldom, on a clock that nobody sets."""

from app.sync.clock import Clock

# Seconds since the answer was lost; the last is past the settle time.
_AFTER = (1.0, 5.0, 15.0, 45.0, 90.0, 182.0)
_LATER = 30.0


class Looks:
    """The looks after each unsettled attempt. After a start they begin anew."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._looks: dict[str, tuple[float, int]] = {}  # attempt -> when it was lost, and the looks it had
        self._met: dict[str, float] = {}  # attempt -> when it was first seen here

    def due(self, attempt_id: str) -> float:
        """When the next look is due, on the monotonic clock."""
        lost_at, had = self._looks.setdefault(attempt_id, (self._clock.monotonic(), 0))
        self._met.setdefault(attempt_id, lost_at)
        if had < len(_AFTER):
            return lost_at + _AFTER[had]
        return lost_at + _AFTER[-1] + _LATER * (had - len(_AFTER) + 1)

    def waited(self, attempt_id: str) -> float:
        """For how many seconds its answer has certainly been lost."""
        return self._clock.monotonic() - self._met.get(attempt_id, self._clock.monotonic())

    def put_off(self, attempt_id: str) -> None:
        """There was a look; several that were missed count as one."""
        while self.due(attempt_id) <= self._clock.monotonic():
            lost_at, had = self._looks[attempt_id]
            self._looks[attempt_id] = lost_at, had + 1

    def all_now(self) -> None:
        """Every look is due now; the later ones are counted from here."""
        now = self._clock.monotonic()
        self._looks = dict.fromkeys(self._looks, (now - _AFTER[0], 0))

    def keep(self, attempt_ids: set[str]) -> None:
        """Forget the attempts that are settled."""
        self._looks = {one: look for one, look in self._looks.items() if one in attempt_ids}
        self._met = {one: met for one, met in self._met.items() if one in attempt_ids}
