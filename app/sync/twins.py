"""Late twins: after an addition was sent twice, an equal program that appears may be the first request, applied late.

No client can exclude it: the platform takes no idempotency key. So the person is told, with its deletion prepared.
"""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.attempt import Attempt, AttemptState
from app.domain.change import Change, Kind, Reason, State
from app.domain.merge import Record
from app.domain.program import ProgramState, Values, same_values
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
    """The programs equal to what was sent that were not there before, and are none of our own additions.

    Between two requests the person may have given the addition another name.
    """
    connection_id, (sent,) = attempt.connection_id, attempt.sent
    assert sent.values is not None
    wanted = attempts.sent_values(transaction, connection_id, sent.change_id)
    equal = [
        record
        for record in programs.with_code(transaction, connection_id, sent.values.code)
        if record.state is ProgramState.ACTIVE and _is_one_of(record, wanted)
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


def _is_one_of(record: Record, wanted: Iterable[Values]) -> bool:
    return record.remote is not None and any(same_values(record.remote, values) for values in wanted)


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
