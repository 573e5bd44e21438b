"""How a write ended, for the changes that it carried: what each outcome does to an attempt and to its changes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.attempt import Attempt, AttemptState, Sent
from app.domain.change import ENDED, Change, Kind, Reason, State, gather, requeue, step
from app.domain.errors import (
    ConnectorError,
    LimitExceeded,
    Malformed,
    Outcome,
    Outdated,
    Refused,
    TooMuch,
)
from app.domain.event import end_event, notice
from app.domain.merge import Record
from app.domain.program import Program, ProgramState
from app.store import attempts, changes, events, programs
from app.store.transaction import Transaction
from app.sync import history

# Few enough that each may be sent by itself after a batch was refused.
_FEW = 10
# A change that the platform finds outdated, or does not answer, is read and sent again so often.
TRIES = 3
# What a field that breaks a limit of the contract lacks; an empty name or code is refused by the forms.
_REASONS = {
    "Edition": Reason.NEEDS_EDITION,
    "Type": Reason.NEEDS_TYPE,
    "Subscription": Reason.NEEDS_SUBSCRIPTION,
    "ChainId": Reason.NEEDS_CHAIN,
    "DataClusterId": Reason.NEEDS_CHAIN,
    "Name": Reason.TOO_LONG,
    "Code": Reason.TOO_LONG,
}


def mark_sending(transaction: Transaction, attempt: Attempt) -> Attempt | None:
    """Write that bytes may go out, before the first does. None if the person took a change back meanwhile."""
    carried = carried_by(transaction, attempt)
    if len(carried) < len(attempt.sent) or any(change.state is not State.PREPARED for change, _ in carried):
        unprepare(transaction, attempt)
        return None
    for change, _ in carried:
        changes.put(transaction, step(change, State.SENDING))
    sending = replace(attempt, state=AttemptState.SENDING)
    attempts.put(transaction, sending)
    return sending


def unprepare(transaction: Transaction, attempt: Attempt) -> None:
    """Give up an attempt that was not sent; its changes wait again."""
    for change, _ in carried_by(transaction, attempt):
        if change.state is State.PREPARED:
            changes.put(transaction, step(change, State.QUEUED))
    _end_in_vain(transaction, attempt)


def recover(transaction: Transaction, connection_id: str) -> None:
    """After a start: what was prepared waits again, what was being sent may have landed."""
    for attempt in attempts.unsettled(transaction, connection_id):
        if attempt.state is AttemptState.PREPARED:
            unprepare(transaction, attempt)
        elif attempt.state is AttemptState.SENDING:
            lose(transaction, attempt)
        elif attempt.state is AttemptState.ABSENT:
            _end_in_vain(transaction, attempt)


def _end_in_vain(transaction: Transaction, attempt: Attempt) -> None:
    """An attempt came to nothing. Of an addition that was sent before it, the evidence counts on."""
    found = [changes.read(transaction, attempt.connection_id, one.change_id) for one in attempt.sent]
    open_ones = [change for change in found if change is not None and change.state not in ENDED]
    was_sent = any(change.kind is Kind.ADD and change.sends for change in open_ones)
    attempts.put(transaction, replace(attempt, state=AttemptState.ABSENT if was_sent else AttemptState.SETTLED))


def settle(transaction: Transaction, attempt: Attempt) -> None:
    """The end of an attempt is known."""
    attempts.put(transaction, replace(attempt, state=AttemptState.SETTLED))


def lose(transaction: Transaction, attempt: Attempt) -> None:
    """The answer was lost: the attempt and its changes are unknown from here on."""
    for change, _ in carried_by(transaction, attempt):
        if change.state is State.SENDING:
            changes.put(transaction, step(change, State.UNKNOWN))
    attempts.put(transaction, replace(attempt, state=AttemptState.UNKNOWN))


def fail(transaction: Transaction, attempt: Attempt, error: ConnectorError | LimitExceeded, now: datetime) -> None:
    """Record a write that brought no success.

    A refusal of several is believed of none of them: each is read and sent again in smaller parts,
    until it stands alone.
    """
    if isinstance(error, ConnectorError) and error.outcome is Outcome.UNKNOWN:
        lose(transaction, attempt)
        return
    carried = carried_by(transaction, attempt)
    ended = [_after(change, error, len(carried)) for change, _ in carried]
    for change in ended:
        put(transaction, change)
    history.record(transaction, attempt.connection_id, (end_event(change, now) for change in ended))
    _end_in_vain(transaction, attempt)


def turn_back(transaction: Transaction, batch: Sequence[Change], error: ConnectorError | LimitExceeded) -> None:
    """Record that changes could not even be prepared; those that the person altered meanwhile are left alone."""
    for change in batch:
        stored = still_queued(transaction, change)
        if stored is not None:
            put(transaction, _after(stored, error, len(batch)))


def still_queued(transaction: Transaction, change: Change) -> Change | None:
    """The change as it is stored; None where the person altered or took it back meanwhile."""
    stored = changes.read(transaction, change.connection_id, change.change_id)
    if stored is None or (stored.revision, stored.state) != (change.revision, State.QUEUED):
        return None
    return stored


def put(transaction: Transaction, change: Change) -> None:
    """Store a change; wishes that waited behind an addition that came back are gathered into it."""
    changes.put(transaction, change)
    if change.kind is Kind.ADD:
        found = changes.unfinished(transaction, change.connection_id, (change.key,))
        for altered in gather([one for _, one in found]):
            changes.put(transaction, altered)


def carried_by(transaction: Transaction, attempt: Attempt) -> list[tuple[Change, Sent]]:
    """The changes of an attempt as they are now, with what was sent of each."""
    found = ((changes.read(transaction, attempt.connection_id, one.change_id), one) for one in attempt.sent)
    return [(change, sent) for change, sent in found if change is not None and change.revision == sent.revision]


def adopt(transaction: Transaction, attempt: Attempt, program: Program, state: ProgramState, now: datetime) -> None:
    """An addition landed as this program: it gets the program's identifier under its own key."""
    _end_addition(transaction, attempt, program, state, now, written_at=now.timestamp())


def adopt_chosen(transaction: Transaction, attempt: Attempt, program: Program, now: datetime) -> None:
    """The person's word that an addition landed as this program; what the list says of it is newer than that."""
    known = programs.by_program_ids(transaction, attempt.connection_id, (program.program_id,)).get(program.program_id)
    if known is None or known.remote is None:
        adopt(transaction, attempt, program, ProgramState.ACTIVE, now)
    else:
        _end_addition(transaction, attempt, replace(program, values=known.remote), known.state, now)


def _end_addition(
    transaction: Transaction,
    attempt: Attempt,
    program: Program,
    state: ProgramState,
    now: datetime,
    *,
    written_at: float | None = None,
) -> None:
    """An addition is done. One that was sent before is watched on: the earlier request may be applied late."""
    settle(transaction, attempt)
    for change, sent in carried_by(transaction, attempt):
        ids = (program.program_id,)
        known = programs.by_program_ids(transaction, attempt.connection_id, ids).get(program.program_id)
        programs.put_seen(transaction, attempt.connection_id, program, state, key=sent.key, written_at=written_at)
        done = step(change, State.DONE)
        changes.put(transaction, done)
        _record_addition(transaction, done, known, Record(sent.key, program.program_id, program.values, state), now)
        if change.sends:
            attempts.put(transaction, replace(attempt, state=AttemptState.WATCHED))


def _record_addition(
    transaction: Transaction, done: Change, known: Record | None, added: Record, now: datetime
) -> None:
    """Write an addition into the history, and what somebody did to its program since.

    A walk may have brought the program, as `known`, before it was known for ours.
    """
    connection_id = done.connection_id
    if known is not None:
        events.adopt(transaction, connection_id, known.key, done.key)
    since = notice(connection_id, now, known or replace(added, state=ProgramState.ACTIVE), added, ())
    history.record(transaction, connection_id, (end_event(done, now, added.remote), *since))


def ids_of(sent: Iterable[Sent]) -> list[str]:
    """The identifiers of the programs that an update or delete was for."""
    return [one.program_id for one in sent if one.program_id is not None]


def split(change: Change, companions: int) -> Change:
    """The change back in the queue, to travel with fewer others."""
    return replace(requeue(change), batch_limit=1 if companions <= _FEW else companions // 2)


def _after(change: Change, error: ConnectorError | LimitExceeded, companions: int) -> Change:
    """The change after an answer, or a limit of the contract, that says no."""
    if companions > 1 and isinstance(error, Refused | Malformed | TooMuch | Outdated | LimitExceeded):
        return split(change, companions)
    match error:
        case LimitExceeded():
            return step(change, State.REFUSED, reason=_REASONS.get(error.field, Reason.NONE), message=str(error))
        case Outdated() if change.sends < TRIES:
            return replace(requeue(change), sends=change.sends + 1)
        case Refused() | Malformed() | TooMuch() | Outdated():
            refused = {"reason": Reason.PLATFORM, "message": error.message, "request_id": error.request_id}
            return step(change, State.REFUSED, **refused)
    return requeue(change)
