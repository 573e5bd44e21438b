"""What becomes of each request on its way: drawn from the seed, and clear once the faults are over."""

from dataclasses import dataclass
from random import Random

from tests.simulation.options import Options

WRITES = frozenset({"add", "update", "delete"})
# The longest that a request may be under way after its connection was given up, with a margin below the settle time.
LATEST = 165.0
_TOO_LATE = (200.0, 900.0)  # past the settle time, so that it may be a twin of what was sent again
_TWINS = 0.3  # of the additions
_WRITE_FAULTS = (
    "offline", "lost", "applied", "late", "fault", "slow", "foreign", "fewer", "busy", "edge_busy", "unauthorized",
    "outdated", "wrong_address", "discontinued", "untrusted",
)  # fmt: skip
_READ_FAULTS = (
    "offline", "lost", "fault", "slow", "foreign", "busy", "unauthorized", "cursor", "wrong_address", "discontinued",
    "untrusted",
)  # fmt: skip


@dataclass(frozen=True)
class Fate:
    """How a request fares. `there` and `back` are its seconds on the way, `kind` is the fault that it meets.

    `applied`: whether the platform carries it out; so many seconds `late` after its answer was given up, or in time.
    """

    kind: str = ""
    there: float = 0.0
    back: float = 0.0
    applied: bool = True
    late: float = 0.0
    wait: float | None = None  # 429: the platform's wish
    lag: float = 0.0  # a read: how far behind


class Weather:
    """Draws the fates of the requests of one platform."""

    def __init__(self, random: Random, options: Options) -> None:
        self._random = random
        self._options = options
        self._forbidden: dict[str, float] = {}  # operation -> until when
        self._key_store, self._key_store_until = "", 0.0
        self.clear = False

    def close_key_store(self, mood: str, until: float) -> None:
        """Let the key store give no tokens for a while."""
        self._key_store, self._key_store_until = mood, until

    def key_store(self, at: float) -> str:
        """How the key store fails now; empty where it does not."""
        return "" if self.clear or at >= self._key_store_until else self._key_store

    def fate(self, operation: str, at: float) -> Fate:
        """The fate of a request that leaves now."""
        random = self._random
        slowest = 0.1 if self._options.tight else 2.0
        there, back = random.uniform(0.01, slowest), random.uniform(0.01, slowest)
        if operation == "configuration" and "mute" in self._options.faults:
            return Fate("mute", there, back, applied=False)
        if self.clear:
            return Fate("", 0.05, 0.05)
        if self._forbidden.get(operation, 0.0) > at:
            return Fate("unauthorized", there, back, applied=False)
        is_write = operation in WRITES
        lag = 0.0 if is_write or random.random() < 0.3 else random.uniform(0, self._options.lag)
        if operation == "add" and "twin" in self._options.faults and random.random() < _TWINS:
            return Fate("twin", there, back, late=random.uniform(*_TOO_LATE))
        known = [one for one in (_WRITE_FAULTS if is_write else _READ_FAULTS) if one in self._options.faults]
        if not known or random.random() > self._options.rate * (2 if is_write else 1):
            return Fate("", there, back, lag=lag)
        return self._fault(random.choice(known), operation, at, there, back, lag)

    def lateness(self) -> float:
        """How much later than its answer was given up a request is applied, in seconds."""
        return self._random.uniform(0, LATEST - self._options.lag)

    def breaks(self) -> bool:
        """Whether a connection breaks while our computer sleeps."""
        return self._random.random() < 0.5

    def _fault(self, kind: str, operation: str, at: float, there: float, back: float, lag: float) -> Fate:
        random = self._random
        if kind == "unauthorized":
            until = at + random.uniform(0, 120)
            self._forbidden |= dict.fromkeys((operation,) if random.random() < 0.8 else _OPERATIONS, until)
        applied = kind in {"applied", "late", "fewer", "cursor"}
        if kind in {"fault", "slow", "foreign", "edge_busy"}:
            applied = random.random() < 0.5
        late = self.lateness() if kind == "late" else 0.0
        if applied and kind in {"fault", "slow"} and random.random() < 0.5:
            late = self.lateness()
        wait = random.choice((None, 1.0, 5.0, 60.0)) if kind in {"busy", "edge_busy"} else None
        return Fate(kind, there, back, applied, late, wait, lag)


_OPERATIONS = ("add", "update", "delete", "getAll", "configuration")
