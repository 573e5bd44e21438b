"""Every commit point of the program, before and after, and the moments in which a request is out."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.change import Kind
from app.domain.connection import Edition
from tests.crash.points import AFTER, BEFORE

Blow = tuple[str, str]  # what the transaction stores, and on which side of its COMMIT the process dies
# What becomes of the first write.
ANSWERED = "answered"
LOST_APPLIED = "answer lost, applied"
LOST = "answer lost, not applied"
CODE_TAKEN = "answer lost, code taken by another"
OUT_APPLIED = "killed while out, applied"
OUT_LOST = "killed while out, not applied"
OUT_LATE = "killed while out, applied after the next start"
RENAMED = "renamed by another before it"
OUT = frozenset({OUT_APPLIED, OUT_LOST, OUT_LATE})


@dataclass(frozen=True, slots=True)
class Case:
    """One wish of the person, and when the process dies; `arrived` and `applied` count the writes at the platform."""

    point: str
    kind: Kind
    blows: tuple[Blow, ...]
    fate: str = ANSWERED
    edition: Edition = Edition.CURRENT
    arrived: int = 1
    applied: int = 1
    choice: str = ""

    @property
    def name(self) -> str:
        """What the case is called in tests and in the table."""
        blows = ", then ".join(f"{when} {move}" for move, when in self.blows)
        return " · ".join(part for part in (self.point, self.edition, blows or f"{self.kind} sent", self.fate) if part)


def _both(point: str, kind: Kind, move: str, **more: object) -> Iterator[Case]:
    for when in (BEFORE, AFTER):
        yield Case(point, kind, ((move, when),), **more)  # type: ignore[arg-type]


def _one_after_another(point: str, kind: Kind, *moves: str, **more: object) -> Case:
    """One life that is struck on both sides of each COMMIT in turn."""
    return Case(point, kind, tuple((move, when) for move in moves for when in (BEFORE, AFTER)), **more)  # type: ignore[arg-type]


def _all_kinds() -> Iterator[Case]:
    """Additions are struck once a case on their way out; the other kinds go the same way and take several blows."""
    for move, point in (("new", "C1"), ("approved", "C1b"), ("queued-prepared", "C2"), ("prepared-sending", "C3")):
        yield from _both(point, Kind.ADD, f"add {move}")
    for kind in (Kind.UPDATE, Kind.DELETE):
        yield _one_after_another("C1-C1b", kind, f"{kind} new", f"{kind} approved")
        yield _one_after_another("C2-C3", kind, f"{kind} queued-prepared", f"{kind} prepared-sending")
    for kind in Kind:
        yield from _both("C4", kind, f"{kind} sending-done")
        yield _one_after_another("C5", kind, f"{kind} unknown-done", fate=LOST_APPLIED)


def _lost() -> Iterator[Case]:
    """A loss that is stored; one that is found after a start; and proof that nothing landed."""
    yield from _both("C4", Kind.ADD, "add sending-unknown", fate=LOST_APPLIED)
    found = tuple(("add sending-unknown", when) for when in (BEFORE, AFTER))
    yield Case("C4", Kind.ADD, (("add prepared-sending", AFTER), *found))
    for kind in Kind:
        yield _one_after_another("C5", kind, f"{kind} unknown-queued", fate=LOST, arrived=2)


def _out() -> Iterator[Case]:
    """The most dangerous moment: marked and sent, and no answer yet."""
    for kind in Kind:
        yield Case("C3-C4", kind, (), OUT_APPLIED)
        yield Case("C3-C4", kind, (), OUT_LOST, arrived=2)
        yield Case("C3-C4", kind, (), OUT_LATE)
    yield Case("C3-C4", Kind.ADD, (), OUT_APPLIED, Edition.Y2022)
    yield Case("C3-C4", Kind.ADD, (), OUT_LATE, Edition.Y2022)


def _decisions() -> Iterator[Case]:
    """Both answers of the person, the moment in which the question comes up, and the word on a conflict."""
    asked = {"fate": CODE_TAKEN, "choice": "this one", "applied": 0}
    yield _one_after_another("C8", Kind.ADD, "add unknown-asking", "add asking-done", **asked)
    yield _one_after_another("C8", Kind.ADD, "add asking-queued", fate=CODE_TAKEN, choice="add mine", arrived=2)
    yield _one_after_another("C8", Kind.UPDATE, "update queued-conflict", "update conflict-queued", fate=RENAMED)


def _edition_2022() -> Iterator[Case]:
    """There, evidence for an addition comes from whole lists, and success of a deletion says nothing."""
    old = {"edition": Edition.Y2022}
    yield _one_after_another("C2-C3", Kind.ADD, "add queued-prepared", "add prepared-sending", **old)
    yield from _both("C4", Kind.ADD, "add sending-done", **old)
    yield _one_after_another("C5", Kind.ADD, "add unknown-done", fate=LOST_APPLIED, **old)
    yield from _both("C4", Kind.DELETE, "delete sending-unknown", **old)
    yield _one_after_another("C5", Kind.DELETE, "delete unknown-done", **old)


CASES = (
    *_all_kinds(),
    *_lost(),
    *_out(),
    _one_after_another("C7", Kind.ADD, "published"),
    *_decisions(),
    *_edition_2022(),
)
