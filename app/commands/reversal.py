"""What undo can do about a step that was sent: the opposite wish, which waits for Send like any other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.change import Change, Kind
from app.domain.merge import Row
from app.domain.program import EDITED_FIELDS, ProgramState, Values, same_values


@dataclass(frozen=True, slots=True)
class Opposite:
    """A wish that takes back what was sent. `wanted` is what a program is to be once it was altered or added again."""

    kind: Kind
    wanted: Values | None = None


def opposite(before: Sequence[Change], after: Sequence[Change], row: Row | None) -> Opposite | None:
    """What takes back a step whose wishes have ended; None where the program is no longer what the step left."""
    if row is None or row.program_id is None:
        return None
    was, left = _aim(before, after), _aim(after, before)
    if left is None:
        return Opposite(Kind.ADD, was) if was is not None and row.state is ProgramState.DELETED else None
    if row.state is not ProgramState.ACTIVE or not _is_left(row.values, left):
        return None
    if was is None:
        return Opposite(Kind.DELETE)
    fields = {one: getattr(was, one) for one in EDITED_FIELDS if getattr(was, one) != getattr(left, one)}
    return Opposite(Kind.UPDATE, replace(row.values, **fields)) if fields else None


def _aim(wishes: Sequence[Change], others: Sequence[Change]) -> Values | None:
    """What a program is to be with these wishes, or was where there are none; None: not there."""
    if wishes:
        return wishes[-1].wanted
    return others[0].base if others else None


def _is_left(shown: Values, left: Values) -> bool:
    """Whether a program is as a step left it. The code is not looked at: only before it was added could it differ."""
    return same_values(replace(shown, code=left.code, chain_id=left.chain_id), left)
