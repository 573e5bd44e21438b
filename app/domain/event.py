"""An event: one line of the history, done here or noticed at a refresh, and the rules by which it comes to be."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.change import BATCH_LIMIT, Change, Kind, Reason, State
from app.domain.merge import Record
from app.domain.program import EDITED_FIELDS, ProgramState, Values, same_values
from app.domain.text import canonical


class EventKind(StrEnum):
    """What happened."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"
    ADD_REFUSED = "add_refused"
    CHANGE_REFUSED = "change_refused"
    DELETE_REFUSED = "delete_refused"
    NO_ANSWER = "no_answer"  # sent several times, each answer lost, and nothing done
    FOUND_DONE = "found_done"  # it was already as wished on the platform: nothing was sent
    APPEARED = "appeared"
    CHANGED_THERE = "changed_there"
    DELETED_THERE = "deleted_there"
    OUT_OF_SIGHT = "out_of_sight"  # in neither list of the platform
    RETURNED = "returned"  # active again, after it was deleted or out of sight


# What the platform was found to have, by whomever; all others are about changes made here.
NOTICED = frozenset(
    {
        EventKind.APPEARED,
        EventKind.CHANGED_THERE,
        EventKind.DELETED_THERE,
        EventKind.OUT_OF_SIGHT,
        EventKind.RETURNED,
    }
)
REFUSED = frozenset({EventKind.ADD_REFUSED, EventKind.CHANGE_REFUSED, EventKind.DELETE_REFUSED})
_DONE = {Kind.ADD: EventKind.ADDED, Kind.UPDATE: EventKind.CHANGED, Kind.DELETE: EventKind.DELETED}
_NOT_DONE = {
    Kind.ADD: EventKind.ADD_REFUSED,
    Kind.UPDATE: EventKind.CHANGE_REFUSED,
    Kind.DELETE: EventKind.DELETE_REFUSED,
}


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to one program. `at` is on the server's clock.

    `message` and `request_id` are the platform's own. The store gives `property_name` (as it was then), `person`
    (who worked here; empty where it was only noticed) and `place`, by which events follow each other.
    """

    connection_id: str
    at: datetime
    kind: EventKind
    key: str
    program_id: str | None
    before: Values | None
    after: Values | None
    message: str = ""
    request_id: str = ""
    property_name: str = ""
    person: str = ""
    place: int = 0

    @property
    def is_noticed(self) -> bool:
        """Whether nobody can tell who did it."""
        return self.kind in NOTICED

    @property
    def values(self) -> Values:
        """What the program was called last, as far as the event tells."""
        return self.after or self.before or Values("", "")


class Origin(StrEnum):
    """Where events come from."""

    ANY = ""
    HERE = "here"
    NOTICED = "noticed"


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events are wanted; what is empty asks for nothing. `first` and `last` are days of this computer."""

    origin: Origin = Origin.ANY
    person: str = ""
    connection_id: str = ""
    text: str = ""  # words that occur in the name, the code or the identifier
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class EventPage:
    """Some of the wanted events, newest first. The others have places below `below`; None: these were the last."""

    events: tuple[Event, ...]
    below: int | None


def end_event(change: Change, at: datetime, after: Values | None = None) -> Event | None:
    """What the history says of a change that was sent and has ended; None where there is nothing to say.

    What this program itself held back never left, and is no event. `after`: as the platform has it.
    """
    kind = _end_kind(change)
    if kind is None:
        return None
    wanted = after or change.wanted
    named = (change.message, change.request_id) if change.state is State.REFUSED else ("", "")
    return Event(change.connection_id, at, kind, change.key, None, change.base, wanted, *named)


def _end_kind(change: Change) -> EventKind | None:
    if change.state is State.DONE:
        return _DONE[change.kind]
    if change.state is not State.REFUSED:
        return None
    if change.reason is Reason.NO_ANSWER:
        return EventKind.NO_ANSWER
    return _NOT_DONE[change.kind] if change.reason is Reason.PLATFORM else None


def found_event(change: Change, at: datetime) -> Event | None:
    """What the history says of a change whose program was found to be as wished."""
    event = end_event(change, at) if change.state is State.DONE else None
    return event if event is None or may_have_landed(change) else replace(event, kind=EventKind.FOUND_DONE)


def may_have_landed(change: Change) -> bool:
    """Whether what is found as wished may be our own doing: it was sent, alone or with others, and no answer said so.

    Of many that were refused together some may have been done all the same; they travel in smaller parts since.
    """
    return change.state in {State.SENDING, State.UNKNOWN} or change.sends > 0 or change.batch_limit < BATCH_LIMIT


def given_up(change: Change, kind: Kind, sent: Values | None) -> Change:
    """A wish as it was sent, of a change that was discarded since, or became another wish."""
    return replace(change, kind=kind, wanted=sent, base=None, state=State.DROPPED)


def notice(
    connection_id: str, at: datetime, before: Record | None, now: Record, changes: Iterable[Change]
) -> Iterator[Event]:
    """What became of a program, as far as our own changes to it do not account for it.

    What a wish did that was given up after it was sent is told as done here; of others their end tells.
    """
    own = [change for change in changes if change.state is State.DONE or may_have_landed(change)]
    kinds = _new(now) if before is None else _altered(before, now, own)
    for kind, was, becomes in kinds:
        yield Event(connection_id, at, kind, now.key, now.program_id, was, becomes)


_Altered = Iterator[tuple[EventKind, Values | None, Values | None]]


def _new(now: Record) -> _Altered:
    yield EventKind.APPEARED, None, now.remote
    if now.state is ProgramState.DELETED:
        yield EventKind.DELETED_THERE, now.remote, None


def _altered(before: Record, now: Record, own: Sequence[Change]) -> _Altered:
    if before.remote is not None and now.remote is not None:
        yield from _altered_values(before.remote, now.remote, own)
    if now.state is not before.state:
        yield from _altered_state(now, [change for change in own if change.kind is Kind.DELETE])


def _altered_values(before: Values, now: Values, own: Sequence[Change]) -> _Altered:
    was = _with_own(before, now, (change for change in own if change.state is not State.DROPPED))
    ours = _with_own(was, now, own)
    if ours != was:
        yield EventKind.CHANGED, was, ours
    if not same_values(ours, now):
        yield EventKind.CHANGED_THERE, ours, now


def _altered_state(now: Record, deletions: Sequence[Change]) -> _Altered:
    match now.state:
        case ProgramState.ACTIVE:
            yield EventKind.RETURNED, None, now.remote
        case ProgramState.UNSEEN:
            yield EventKind.OUT_OF_SIGHT, now.remote, None
        case ProgramState.DELETED if not deletions:
            yield EventKind.DELETED_THERE, now.remote, None
        case ProgramState.DELETED if all(change.state is State.DROPPED for change in deletions):
            yield EventKind.DELETED, now.remote, None


def _with_own(before: Values, now: Values, own: Iterable[Change]) -> Values:
    """The program before, with those fields altered already in which it now says what we wished."""
    wished = {
        field: found
        for change in own
        for field in EDITED_FIELDS
        if (found := getattr(now, field)) is not None and _wishes(change, field, found)
    }
    return replace(before, **wished)


def _wishes(change: Change, field: str, value: str) -> bool:
    if change.wanted is None:
        return False
    wanted = getattr(change.wanted, field)
    is_wished = change.base is None or wanted != getattr(change.base, field)
    return wanted is not None and is_wished and canonical(wanted) == canonical(value)


def person_text(user: str, display_name: str) -> str:
    """Who works here: the name given in the settings beside that of the computer's user."""
    return f"{display_name} ({user})" if display_name and user else display_name or user
