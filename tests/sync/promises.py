"""What every next step has to keep, told in other words than the planner's own."""

from datetime import datetime, timedelta

from app.domain.attempt import Attempt, AttemptState
from app.domain.change import APPROVAL, Change, Kind, State
from app.sync.planner import Expire, Known, Look, Prepare, ReadPage, Recover, Rest, Send, Step

ENDED = {State.DONE, State.DROPPED}
AHEAD = timedelta(seconds=5)  # how far an approval may lie ahead of the clock
EVIDENCE = timedelta(seconds=30)
# Of these it is known, as far as it ever can be, what became of the addition.
DECIDED = frozenset({AttemptState.ABSENT, AttemptState.WATCHED})


def due(known: Known, change: Change) -> datetime:
    """When an approved change may go."""
    return known.rests.get(change.change_id, known.now)


def may_go_some_day(known: Known, change: Change) -> bool:
    """Whether nothing but time, or another addition, is in the way of a change."""
    first = next(one for one in known.changes if one.key == change.key and one.state not in ENDED)
    permitted = change.kind not in known.not_permitted
    return first == change and change.state is State.QUEUED and change.approved_at is not None and permitted


def has_equal(known: Known, change: Change) -> bool:
    """Whether an equal addition is not settled."""
    additions = [
        sent.values for one in known.attempts if one.kind is Kind.ADD and one.state not in DECIDED for sent in one.sent
    ]
    return change.kind is Kind.ADD and change.wanted in additions


def may_go(known: Known, change: Change) -> bool:
    """Whether a change may be sent now."""
    return may_go_some_day(known, change) and due(known, change) <= known.now and not has_equal(known, change)


def is_stale(known: Known, change: Change) -> bool:
    """Whether its approval no longer counts, or not yet."""
    if change.state is not State.QUEUED or change.approved_at is None:
        return False
    return not known.now - APPROVAL <= change.approved_at <= known.now + AHEAD


def is_fresh(known: Known, attempt: Attempt) -> bool:
    """Whether what was read before a write still counts."""
    return attempt.state is AttemptState.PREPARED and known.now - attempt.prepared_at <= EVIDENCE


def check(known: Known, step: Step) -> None:
    """Assert what a step promises."""
    broken = [one for one in known.attempts if one.state is AttemptState.SENDING]
    broken += [one for one in known.attempts if one.state is AttemptState.PREPARED and not is_fresh(known, one)]
    assert isinstance(step, Recover) == bool(broken)
    stale = {one.change_id for one in known.changes if is_stale(known, one)}
    match step:
        case Send(attempt):
            assert known.identified
            assert is_fresh(known, attempt)
            assert attempt in known.attempts
        case Look(attempt):
            assert known.identified
            assert attempt.state is AttemptState.UNKNOWN
            assert known.looks[attempt.attempt_id] <= known.now
        case Expire(expired):
            assert {one.change_id for one in expired} == stale
            assert stale
        case Prepare(batch):
            assert not stale
            check_batch(known, batch)
        case ReadPage():
            assert known.walking or known.refresh_at <= known.now
        case Rest(until):
            check_rest(known, until)
            assert not stale


def check_batch(known: Known, batch: tuple[Change, ...]) -> None:
    """The oldest that may go, and with it only such as may travel with it."""
    ready = [one for one in known.changes if may_go(known, one)]
    assert known.identified
    assert batch[0] == ready[0]
    assert all(one in ready for one in batch)
    assert len({one.key for one in batch}) == len(batch)
    assert {one.kind for one in batch} == {batch[0].kind}
    assert len(batch) == 1 or batch[0].kind is not Kind.ADD
    assert len(batch) <= known.batch
    assert all(len(batch) <= one.batch_limit for one in batch)
    assert not any(one.state is AttemptState.PREPARED for one in known.attempts)
    assert known.edition_known or not (known.walking or known.refresh_at <= known.now)


def check_rest(known: Known, until: datetime) -> None:
    """Nothing could be done now, and the rest ends with the next thing that can."""
    assert known.identified
    assert not known.walking
    assert known.refresh_at > known.now
    assert not any(may_go(known, one) for one in known.changes)
    assert not any(one.state is AttemptState.PREPARED for one in known.attempts)
    lost = [one.attempt_id for one in known.attempts if one.state is AttemptState.UNKNOWN]
    coming = [known.refresh_at, *(known.looks[one] for one in lost)]
    coming += [due(known, one) for one in known.changes if may_go_some_day(known, one) and due(known, one) > known.now]
    assert until == min(coming)
    assert until > known.now
