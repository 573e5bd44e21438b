"""What every write has in common: the evidence stored before it, and the failure recorded after it."""

from contextlib import suppress

from app.domain.attempt import Attempt
from app.domain.change import State, step
from app.domain.errors import ConnectorError, LimitExceeded, StoreError
from app.store import attempts, changes
from app.store.transaction import Transaction
from app.sync import outcome
from app.sync.session import Session


def store_prepared(transaction: Transaction, attempt: Attempt) -> None:
    """Store the evidence, unless the person altered one of the changes meanwhile."""
    carried = outcome.carried_by(transaction, attempt)
    if len(carried) < len(attempt.sent):
        return
    if any(change.state is not State.QUEUED or change.approved_at is None for change, _ in carried):
        return
    for change, _ in carried:
        changes.put(transaction, step(change, State.PREPARED))
    attempts.put(transaction, attempt)


async def record_failure(session: Session, attempt: Attempt, error: ConnectorError | LimitExceeded) -> None:
    """Record what came instead of a success.

    Where it cannot be stored the attempt stays as being sent, and is recovered once it can be: what the platform
    said of the connection is then heard all the same.
    """
    now = session.server.now()
    with suppress(StoreError):
        await session.database.run(lambda transaction: outcome.fail(transaction, attempt, error, now))
