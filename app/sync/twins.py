"""Late twins: after an addition was sent twice, an equal program that appears may be the first request, applied late.

No client can exclude it: the platform takes no idempotency key. So the person is told, with its deletion prepared.
"""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.attempt import Attempt, AttemptState
from app.domain.change import Change, Kind, Reason, State
from app.domain.merge import Record
from app.domain.program import ProgramState, same_values
from app.store import attempts, changes, programs
from app.store.transaction import Transaction
from app.sync import outcome

# So long after the second request every new list is searched for a twin; the first that begins later is the last.
_WATCH = timedelta(minutes=15)


def watch(transaction: Transaction, connection_id: str, started_at: float) -> None:
    """Search a list that was just published. `started_at`: when its walk began, in seconds since 1970."""
    began = datetime.fromtimestamp(started_at, UTC)
    for attempt in attempts.unsettled(transaction, connection_id):
        if attempt.state is AttemptState.WATCHED:
            _search(transaction, attempt, began)


def _search(transaction: Transaction, attempt: Attempt, began: datetime) -> None:
    twins = _twins(transaction, attempt)
    for twin in twins:
        changes.put(transaction, _prepared_deletion(attempt, twin, began))
    if began - attempt.prepared_at > _WATCH:
        outcome.settle(transaction, attempt)
    elif twins:
        known = attempt.baseline.union(twin.program_id for twin in twins if twin.program_id is not None)
        attempts.put(transaction, replace(attempt, baseline=known))


def _twins(transaction: Transaction, attempt: Attempt) -> list[Record]:
    """The programs equal to the addition that were not there before it, and are none of our own additions."""
    connection_id, wanted = attempt.connection_id, attempt.sent[0].values
    assert wanted is not None
    equal = [
        record
        for record in programs.with_code(transaction, connection_id, wanted.code)
        if record.state is ProgramState.ACTIVE and record.remote is not None and same_values(record.remote, wanted)
    ]
    waiting = {change.key for _, change in changes.unfinished(transaction, connection_id, {one.key for one in equal})}
    return [
        record
        for record in equal
        if record.program_id is not None
        and record.program_id not in attempt.baseline
        and record.key not in waiting
        and not changes.is_adopted(transaction, connection_id, record.program_id)
    ]


def _prepared_deletion(attempt: Attempt, twin: Record, now: datetime) -> Change:
    """A deletion that waits for the person's word."""
    return Change(
        uuid.uuid4().hex,
        attempt.connection_id,
        twin.key,
        Kind.DELETE,
        None,
        twin.remote,
        now,
        State.CONFLICT,
        reason=Reason.LATE_TWIN,
    )
