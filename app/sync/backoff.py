"""How long to wait after a failure: full jitter, from one second doubling to five minutes."""

from random import Random

_FIRST = 1.0
_LONGEST = 300.0


class Backoff:
    """The waits of one connection; a genuine answer or a person's "try now" resets them."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._failures = 0

    def next(self) -> float:
        """Seconds to wait after one more failure."""
        ceiling = min(_LONGEST, _FIRST * 2.0 ** min(self._failures, 16))
        self._failures += 1
        return max(0.5, self._random.uniform(0, ceiling))

    def reset(self) -> None:
        """Begin anew."""
        self._failures = 0
