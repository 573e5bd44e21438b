"""What to do next, from what is known and the platform's time: a pure function."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.attempt import IN_DOUBT, Attempt, AttemptState
from app.domain.change import APPROVAL, ENDED, Change, Kind, State
from app.domain.program import Values, same_values
from app.domain.text import canonical

# The platform tells whole seconds, and answers take their time: its clock, as it is known, may step back by so much.
_JITTER = timedelta(seconds=5)
# There is no conditional write: what was read before one counts for so long, should something come between.
_FRESH = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Recover:
    """Attempts that were broken off, before or while they were sent, get their place again."""


@dataclass(frozen=True, slots=True)
class Identify:
    """Learn which property the tokens open, before anything is sent to it."""


@dataclass(frozen=True, slots=True)
class Look:
    """Find out what became of an attempt. Reads, never sends."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Expire:
    """Approvals that are too old are asked for again; those that a wrong clock put ahead count from now."""

    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Prepare:
    """Gather and store the evidence for changes of one kind that are sent together."""

    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Send:
    """Send a prepared attempt."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class ReadPage:
    """Read the next page of the walk, or the first of a new one."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Nothing to do before this time."""

    until: datetime


Step = Recover | Identify | Look | Expire | Prepare | Send | ReadPage | Rest


@dataclass(frozen=True, slots=True)
class Known:
    """All that the next step depends on. Times are on the platform's clock.

    `changes` are the unfinished ones, oldest first; `looks` says when each lost attempt is to be looked
    after, `rests` when each approved deletion may go, `refresh_at` when the next walk begins; `batch` is
    how many changes may travel together; all else comes before `set_aside`, changes whose evidence could not be
    read.
    """

    now: datetime
    changes: tuple[Change, ...]
    attempts: tuple[Attempt, ...]
    looks: dict[str, datetime]
    rests: dict[str, datetime]
    refresh_at: datetime
    batch: int
    identified: bool = False
    edition_known: bool = True
    walking: bool = False
    not_permitted: frozenset[Kind] = frozenset()
    set_aside: tuple[str, ...] = ()


def plan(known: Known) -> Step:
    """The next step: settle what was sent, then send by age, then refresh."""
    if any(_is_broken_off(attempt, known.now) for attempt in known.attempts):
        return Recover()
    if not known.identified:
        return Identify()
    return _settle(known) or _go_on(known) or Rest(min(_wake_times(known)))


def _is_broken_off(attempt: Attempt, now: datetime) -> bool:
    """Nothing is being sent while this is asked: what came of it could not be stored. Old evidence is gathered anew."""
    if attempt.state is AttemptState.PREPARED:
        return now - attempt.prepared_at > _FRESH
    return attempt.state is AttemptState.SENDING


def _settle(known: Known) -> Step | None:
    """What was begun comes first: a lost answer that is to be looked after, then what is prepared."""
    for attempt in known.attempts:
        if attempt.state is AttemptState.UNKNOWN and known.looks[attempt.attempt_id] <= known.now:
            return Look(attempt)
    return next((Send(attempt) for attempt in known.attempts if attempt.state is AttemptState.PREPARED), None)


def _go_on(known: Known) -> Step | None:
    """What waits, by age; then the list. Until the edition is known nothing can be written, so then the list first."""
    expired = tuple(change for change in known.changes if _is_expired(change, known.now))
    if expired:
        return Expire(expired)
    reads = known.walking or known.refresh_at <= known.now
    turns = {change_id: turn for turn, change_id in enumerate(known.set_aside)}
    batch = _batch(tuple(sorted(_sendable(known), key=lambda one: turns.get(one.change_id, -1))), known.batch)
    if batch and (not reads or (known.edition_known and batch[0].change_id not in turns)):
        return Prepare(batch)
    return ReadPage() if reads else None


def heads(changes: Iterable[Change]) -> Iterator[Change]:
    """The oldest unfinished change of each program: the others wait for it."""
    seen: set[str] = set()
    for change in changes:
        if change.state not in ENDED and change.key not in seen:
            seen.add(change.key)
            yield change


def _is_expired(change: Change, now: datetime) -> bool:
    approved_at = change.approved_at
    if change.state is not State.QUEUED or approved_at is None:
        return False
    return now - approved_at > APPROVAL or approved_at - now > _JITTER


def _waiting(known: Known) -> Iterator[tuple[Change, datetime]]:
    for change in heads(known.changes):
        approved = change.state is State.QUEUED and change.approved_at is not None
        if approved and change.kind not in known.not_permitted:
            yield change, known.rests.get(change.change_id, known.now)


def _sendable(known: Known) -> Iterator[Change]:
    unsettled = _unsettled_additions(known.attempts)
    for change, ready in _waiting(known):
        if ready <= known.now and not _has_open_equal(change, unsettled):
            yield change


def _unsettled_additions(attempts: Iterable[Attempt]) -> dict[str, list[Values]]:
    """What was sent of each code: hundreds may be lost while thousands wait."""
    found: defaultdict[str, list[Values]] = defaultdict(list)
    for attempt in attempts:
        if attempt.kind is Kind.ADD and attempt.state in IN_DOUBT:
            for values in (sent.values for sent in attempt.sent if sent.values is not None):
                found[canonical(values.code)].append(values)
    return found


def _has_open_equal(change: Change, unsettled: Mapping[str, list[Values]]) -> bool:
    """Whether an equal addition is not settled: its program could not be told from ours."""
    if change.kind is not Kind.ADD or change.wanted is None:
        return False
    same_code = unsettled.get(canonical(change.wanted.code), ())
    return any(same_values(values, change.wanted) for values in same_code)


def _batch(sendable: tuple[Change, ...], most: int) -> tuple[Change, ...]:
    """The oldest change and those that may travel with it: additions travel alone, updates with those of a chain."""
    if not sendable:
        return ()
    first = sendable[0]
    if first.kind is Kind.ADD:
        return (first,)
    alike = [change for change in sendable if change.kind is first.kind and _chain_of(change) == _chain_of(first)]
    chosen: list[Change] = []
    for change in alike:
        if len(chosen) >= min(change.batch_limit, first.batch_limit, most):
            break
        chosen.append(change)
    return tuple(chosen)


def _chain_of(change: Change) -> str | None:
    """The chain that an update names; a deletion names none."""
    return change.wanted.chain_id if change.wanted is not None else None


def _wake_times(known: Known) -> Iterator[datetime]:
    yield max(known.refresh_at, known.now)
    yield from (ready for _, ready in _waiting(known) if ready > known.now)
    yield from (known.looks[attempt.attempt_id] for attempt in known.attempts if attempt.state is AttemptState.UNKNOWN)
