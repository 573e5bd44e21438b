"""The faults of the sweep: each strikes one step, the n-th request that can meet it or the n-th commit."""

from dataclasses import dataclass, field

from tests.simulation.weather import WRITES, Fate, Weather

_READS = frozenset({"getAll", "configuration"})
_WAY = 0.3  # seconds, there and back
_LATE = 160.0  # seconds after its answer was given up that a request is applied, the settle time nearly over


@dataclass(frozen=True)
class Trouble:
    """A fault of a request: which operations can meet it, and how they fare."""

    operations: frozenset[str]
    fate: Fate


def _trouble(
    operations: frozenset[str], kind: str, *, applied: bool = False, late: float = 0.0, wait: float | None = None
) -> Trouble:
    return Trouble(operations, Fate(kind, _WAY, _WAY, applied, late, wait))


_ALL = WRITES | _READS
OF_REQUESTS = {
    "offline": _trouble(_ALL, "offline"),
    "lost": _trouble(_ALL, "lost"),
    "applied": _trouble(WRITES, "applied", applied=True),
    "late": _trouble(WRITES, "late", applied=True, late=_LATE),
    "fault": _trouble(_ALL, "fault"),
    "fault, applied": _trouble(WRITES, "fault", applied=True),
    "fault, late": _trouble(WRITES, "fault", applied=True, late=_LATE),
    "slow": _trouble(_ALL, "slow"),
    "slow, applied": _trouble(WRITES, "slow", applied=True),
    "slow, late": _trouble(WRITES, "slow", applied=True, late=_LATE),
    "foreign": _trouble(_ALL, "foreign"),
    "foreign, applied": _trouble(WRITES, "foreign", applied=True),
    "fewer": _trouble(WRITES - {"delete"}, "fewer", applied=True),
    "busy": _trouble(_ALL, "busy"),
    "busy 1 s": _trouble(_ALL, "busy", wait=1.0),
    "busy 5 s": _trouble(_ALL, "busy", wait=5.0),
    "busy 60 s": _trouble(_ALL, "busy", wait=60.0),
    "edge busy": _trouble(WRITES, "edge_busy"),
    "edge busy 5 s": _trouble(WRITES, "edge_busy", wait=5.0),
    "edge busy, applied": _trouble(WRITES, "edge_busy", applied=True, wait=5.0),
    "unauthorized": _trouble(_ALL, "unauthorized"),
    "outdated": _trouble(WRITES, "outdated"),
    "cursor": _trouble(frozenset({"getAll"}), "cursor", applied=True),
}
OF_COMMITS = ("killed before", "killed after", "disk full")
KINDS = (*OF_REQUESTS, *OF_COMMITS)


@dataclass
class Steps:
    """Counts the steps of a scenario, and says at which one the fault strikes. Without a kind all goes well."""

    kind: str = ""
    number: int = 0
    is_counting: bool = False
    is_met: bool = False
    operations: list[str] = field(default_factory=list)
    commits: int = 0
    _passed: int = 0

    def request(self, operation: str) -> Trouble | None:
        """What strikes a request that leaves now."""
        if not self.is_counting:
            return None
        self.operations.append(operation)
        trouble = OF_REQUESTS.get(self.kind)
        return trouble if trouble is not None and operation in trouble.operations and self._strikes() else None

    def commit(self) -> bool:
        """Whether the fault strikes the commit that is about to be made."""
        if not self.is_counting:
            return False
        self.commits += 1
        return self.kind in OF_COMMITS and self._strikes()

    def count(self, kind: str) -> int:
        """How many of the steps so far could have met a fault of this kind."""
        if kind in OF_COMMITS:
            return self.commits
        return sum(operation in OF_REQUESTS[kind].operations for operation in self.operations)

    def _strikes(self) -> bool:
        self._passed += 1
        strikes = self._passed == self.number
        self.is_met |= strikes
        return strikes


class FairWeather(Weather):
    """Every request fares well, but for what a scenario tells of, and the one step at which the fault strikes."""

    def __init__(self, steps: Steps) -> None:
        self.clear = False
        self.close_key_store("", 0.0)
        self._steps = steps
        self._told: dict[str, str] = {}

    def tell(self, operation: str, kind: str) -> None:
        """Part of the scenario: so fares the next request of this operation."""
        self._told[operation] = kind

    def fate(self, operation: str, at: float) -> Fate:
        """The fate of a request that leaves now."""
        trouble = self._steps.request(operation)
        if trouble is None and operation in self._told:
            trouble = OF_REQUESTS[self._told.pop(operation)]
        return Fate("", _WAY, _WAY) if trouble is None else trouble.fate
