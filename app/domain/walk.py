"""What a walk has found so far, held against the list as it was when the walk began; only what differs is kept."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from app.domain.merge import Row
from app.domain.program import Program, ProgramState


@dataclass(frozen=True, slots=True)
class Found:
    """A program as the walk saw it. `place` counts from the newest."""

    program: Program
    state: ProgramState
    place: int


@dataclass(slots=True)
class Walked:
    """One walk. `started_at` is in seconds since 1970 on the server's clock, `before` the list by program id."""

    started_at: float
    before: dict[str, Row]
    seen: set[str] = field(default_factory=set)
    differing: dict[str, Found] = field(default_factory=dict)
    active: int = 0  # how many were in the list of the active ones

    def take(self, state: ProgramState, page: Iterable[Program]) -> None:
        """Take a page in. A program seen in both lists was deleted in between: the later list is right."""
        place = len(self.seen)
        known = place
        for program in page:
            row = self.before.get(program.program_id)
            if row is None or row.state is not state or row.remote != program.values:
                self.differing[program.program_id] = Found(program, state, place)
            else:
                self.differing.pop(program.program_id, None)
            self.seen.add(program.program_id)
            place += 1
        if state is ProgramState.ACTIVE:
            self.active += len(self.seen) - known

    def missing(self) -> list[Row]:
        """The rows that were in one of the two lists before, and are in neither now."""
        listed = (ProgramState.ACTIVE, ProgramState.DELETED)
        return [row for key, row in self.before.items() if key not in self.seen and row.state in listed]

    def altered(self) -> set[str]:
        """The identifiers of all programs that are not as they were before."""
        lost = {row.program_id for row in self.missing() if row.program_id is not None}
        return self.differing.keys() | lost

    def new(self, codes: Collection[str]) -> list[Found]:
        """The programs with one of these codes that were not known before, newest first."""
        unknown = (one for key, one in self.differing.items() if key not in self.before)
        return sorted((one for one in unknown if one.program.values.code in codes), key=lambda one: one.place)


def begin_walk(started_at: float, rows: Iterable[Row]) -> Walked:
    """A walk that is held against these rows."""
    return Walked(started_at, {row.program_id: row for row in rows if row.program_id is not None})
