"""A change: one wish of the person, its states, which step is legal, and how wishes fold together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.program import Values


class Kind(StrEnum):
    """What a person can wish for a program."""

    ADD = "add"
    UPDATE = "update"
    DELETE = "delete"


class State(StrEnum):
    """Where a change stands on its way to the platform."""

    QUEUED = "queued"  # nothing sent
    PREPARED = "prepared"  # baseline or pre-read stored, nothing sent
    SENDING = "sending"  # bytes may be out
    UNKNOWN = "unknown"  # the answer was lost
    ASKING = "asking"  # evidence cannot decide: the person must
    REFUSED = "refused"  # the platform said no
    CONFLICT = "conflict"  # the program moved on while the change waited
    DONE = "done"
    DROPPED = "dropped"


_LEGAL: dict[State, frozenset[State]] = {
    State.QUEUED: frozenset({State.PREPARED, State.CONFLICT, State.REFUSED, State.DONE, State.DROPPED}),
    State.PREPARED: frozenset({State.SENDING, State.QUEUED, State.CONFLICT, State.REFUSED, State.DONE, State.DROPPED}),
    State.SENDING: frozenset({State.DONE, State.REFUSED, State.UNKNOWN, State.QUEUED}),
    State.UNKNOWN: frozenset({State.DONE, State.QUEUED, State.ASKING, State.CONFLICT, State.REFUSED}),
    State.ASKING: frozenset({State.DONE, State.QUEUED, State.DROPPED}),
    State.REFUSED: frozenset({State.QUEUED, State.DONE, State.DROPPED}),
    State.CONFLICT: frozenset({State.QUEUED, State.DONE, State.DROPPED}),
    State.DONE: frozenset(),
    State.DROPPED: frozenset(),
}

ENDED = frozenset({State.DONE, State.DROPPED})
UNSENT = frozenset({State.QUEUED, State.PREPARED})
NEEDS_PERSON = frozenset({State.ASKING, State.REFUSED, State.CONFLICT})
BATCH_LIMIT = 1000  # so many changes travel together at most, until that goes wrong
# How long a press of Send holds, if it could not be sent at once.
APPROVAL = timedelta(hours=24)
# How long a deletion rests after Send, so that it can be taken back.
REST = timedelta(seconds=10)
# While a change is in one of these, its wish can be altered in place; else a new one follows it.
EDITABLE = frozenset({State.QUEUED, State.PREPARED, State.REFUSED, State.CONFLICT})


class Reason(StrEnum):
    """Why a change needs the person, where it was not the platform that said so."""

    NONE = ""
    PLATFORM = "platform"  # `message` and `request_id` are the platform's
    NEEDS_EDITION = "needs_edition"  # no answer has told the edition yet: the person must
    NEEDS_TYPE = "needs_type"
    NEEDS_SUBSCRIPTION = "needs_subscription"
    NEEDS_CHAIN = "needs_chain"
    TOO_LONG = "too_long"
    NO_ANSWER = "no_answer"  # update, delete: sent several times, each answer lost, and nothing done
    RENAMED_THERE = "renamed_there"  # remote differs from the base of the change
    DELETED_THERE = "deleted_there"
    LATE_TWIN = "late_twin"  # an equal program appeared after an addition was sent twice: its prepared deletion
    CODE_TAKEN = "code_taken"  # add: candidates with our code but other values
    TWICE_UNKNOWN = "twice_unknown"  # add: two answers in a row were lost
    OUT_OF_SIGHT = "out_of_sight"  # in neither list of the platform
    EXPIRED = "expired"  # Send was pressed too long ago: it is asked for again


@dataclass(frozen=True, slots=True)
class Change:
    """One wish for one program. `key` is our own name of the program, for life.

    `wanted` is what the program shall be (an add: all of it; an update: all of it, of which only
    the fields that differ from `base` are sent; a delete: None). `base` is what the program was
    when the person began. `approved_at` is None until the person pressed Send. `batch_limit` is
    how many at most travel together, it among them; halved when a batch was refused.
    """

    change_id: str
    connection_id: str
    key: str
    kind: Kind
    wanted: Values | None
    base: Values | None
    created_at: datetime
    state: State = State.QUEUED
    revision: int = 1
    approved_at: datetime | None = None
    batch_limit: int = BATCH_LIMIT
    sends: int = 0  # how often it was sent in vain: lost and not found done, or found outdated
    reason: Reason = Reason.NONE
    message: str = ""
    request_id: str = ""
    theirs: Values | None = None  # conflict: what the program is there now


def renames(update: Change) -> bool:
    """Whether an update gives another name, rather than another type or subscription alone."""
    return update.base is None or update.wanted is None or update.base.name != update.wanted.name


class IllegalStep(Exception):
    """A change was to take a step that its state does not allow: a fault of this program."""


def step(change: Change, state: State, **fields: object) -> Change:
    """The change in its next state. Raises IllegalStep where the states do not follow."""
    if state not in _LEGAL[change.state]:
        raise IllegalStep(f"{change.kind} {change.change_id}: {change.state} to {state}")
    return replace(change, state=state, **fields)  # type: ignore[arg-type]


def requeue(change: Change) -> Change:
    """Back to the queue with nothing said against it."""
    cleared = {"reason": Reason.NONE, "message": "", "request_id": "", "theirs": None}
    return step(change, State.QUEUED, **cleared)


@dataclass(frozen=True, slots=True)
class Folded:
    """What a new wish did to the wishes before it: `put` is stored, `dropped` ends."""

    put: Change | None
    dropped: Change | None = None


def fold_wish(pending: Sequence[Change], wish: Change) -> Folded:
    """How a wish joins the unfinished changes of its program, oldest first.

    A change that may be on its way is never touched: the wish follows it.
    """
    last = pending[-1] if pending else None
    if last is None or last.state not in EDITABLE:
        return Folded(None) if _asks_nothing(wish) else Folded(wish)
    match last.kind, wish.kind:
        case Kind.ADD, Kind.DELETE:
            return Folded(None, dropped=step(last, State.DROPPED))
        case Kind.DELETE, Kind.DELETE if last.state in UNSENT:
            return Folded(None)
    base = last.base if last.theirs is None else last.theirs
    kind = Kind.ADD if last.kind is Kind.ADD else wish.kind
    altered = replace(
        last if last.state is State.QUEUED else requeue(last),
        kind=kind, wanted=wish.wanted, base=base, revision=last.revision + 1, approved_at=None,
        reason=Reason.NONE,
    )  # fmt: skip
    if _asks_nothing(altered):
        return Folded(None, dropped=step(altered, State.DROPPED))
    return Folded(altered)


def _asks_nothing(change: Change) -> bool:
    return change.kind is Kind.UPDATE and change.wanted == change.base


def gather(pending: Sequence[Change]) -> list[Change]:
    """What an addition that came back becomes with the wishes that waited behind it: the altered changes."""
    if len(pending) < 2 or pending[0].kind is not Kind.ADD or pending[0].state not in EDITABLE:
        return []
    addition, *later = pending
    altered = [step(change, State.DROPPED) for change in later]
    if any(change.kind is Kind.DELETE for change in later):
        return [step(addition, State.DROPPED), *altered]
    wanted = next(change.wanted for change in reversed(later))
    return [replace(addition, wanted=wanted, revision=addition.revision + 1, approved_at=None), *altered]
