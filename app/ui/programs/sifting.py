"""What the tables are narrowed by: one search and one choice of states for all, and a filter for each connection."""

from dataclasses import dataclass

from app.domain.filter import Filter
from app.domain.program import ProgramState
from app.domain.sieve import Sieve
from app.ui.programs.emptiness import Narrowing

# Programs that are no longer visible, and additions, are among the active ones.
_WITH_ACTIVE = frozenset({ProgramState.ACTIVE, ProgramState.UNSEEN, ProgramState.LOCAL})


@dataclass(frozen=True, slots=True)
class Filtering:
    """A filter in force.

    `found` is what the platform answered on its days; `unanswered` says why there is no answer, if there is none.
    """

    wanted: Filter = Filter()  # noqa: RUF009 - immutable
    found: frozenset[str] = frozenset()
    unanswered: str = ""


class Sifting:
    """Makes the sieves."""

    def __init__(self) -> None:
        self.search = ""
        self._states = _WITH_ACTIVE
        self._filters: dict[str, Filtering] = {}

    def choose_states(self, states: frozenset[ProgramState]) -> None:
        """Active programs, deleted ones, or both. With the active ones go additions, and programs out of sight."""
        self._states = states | _WITH_ACTIVE if ProgramState.ACTIVE in states else states

    def put(self, connection_id: str, filtering: Filtering) -> None:
        """The filter of a connection is another."""
        self._filters[connection_id] = filtering

    def forget(self, connection_id: str) -> None:
        """A connection is gone."""
        self._filters.pop(connection_id, None)

    def sieve(self, connection_id: str) -> Sieve:
        """What lets the rows of a connection through."""
        filtering = self._of(connection_id)
        return Sieve(self._states, filtering.wanted, filtering.found)

    def narrowing(self, connection_id: str) -> Narrowing:
        """The same for the words of an empty table."""
        filtering = self._of(connection_id)
        return Narrowing(self.search, self._states, len(filtering.wanted.in_force), filtering.unanswered)

    def _of(self, connection_id: str) -> Filtering:
        return self._filters.get(connection_id, Filtering())
