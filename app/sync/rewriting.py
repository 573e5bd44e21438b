"""Updates and deletions: read before, send, and read back where the answer was lost or a batch was refused."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.connector.client import ProgramUpdate
from app.domain.attempt import Attempt, Sent, sent_of
from app.domain.change import Change, Kind, Reason, State, requeue, step
from app.domain.errors import ConnectorError, Malformed, Refused
from app.domain.merge import Record
from app.domain.program import Program, ProgramState, Values, same_values
from app.store import attempts, changes, programs
from app.store.transaction import Transaction
from app.sync import outcome
from app.sync.adding import SETTLE, store_prepared
from app.sync.reconcile import reconcile_all
from app.sync.session import Session

Found = dict[str, tuple[Program, ProgramState]]


async def prepare(session: Session, batch: Sequence[Change]) -> None:
    """Read the programs as they are now; what already is as wished is done, what moved on is a conflict."""
    keys = [change.key for change in batch]
    records = await session.database.run(lambda one: programs.by_keys(one, session.connection_id, keys))
    ids = [record.program_id for record in records.values() if record.program_id is not None]
    found = await session.read_states(ids) if ids else {}
    now = session.server.now()
    await session.database.run(lambda one: _store_read(one, session.connection_id, batch, records, found, now))


async def send(session: Session, attempt: Attempt) -> None:
    """Mark, send, and record the answer. Raises what came instead of one, once that is recorded."""
    await session.turn(attempt.kind)
    marked = await session.database.run(lambda transaction: outcome.mark_sending(transaction, attempt))
    if marked is None:
        return
    try:
        if marked.kind is Kind.UPDATE:
            await _send_update(session, marked)
        else:
            await _send_delete(session, marked)
    except ConnectorError as caught:
        error, now = caught, session.server.now()
        if len(marked.sent) == 1 and marked.kind is Kind.DELETE and isinstance(error, Refused | Malformed):
            await _record_refused_delete(session, marked, error)
        else:
            await session.database.run(lambda transaction: outcome.fail(transaction, marked, error, now))
        raise


async def look(session: Session, attempt: Attempt) -> None:
    """Read the programs of a lost update or deletion."""
    found = await session.read_states(outcome.ids_of(attempt.sent))
    now = session.server.now()
    await session.database.run(lambda transaction: _judge(transaction, attempt, found, now))


async def _send_update(session: Session, attempt: Attempt) -> None:
    updates = await session.database.run(lambda transaction: _updates(transaction, attempt))
    enterprise = session.connection.enterprise
    chain_id = enterprise.chain_id if enterprise is not None and enterprise.is_portfolio else None
    answer = await session.ask(lambda: session.client.update(updates, chain_id=chain_id))
    now = session.server.now()
    await session.database.run(lambda transaction: _land_updates(transaction, attempt, answer.value, now))


async def _send_delete(session: Session, attempt: Attempt) -> None:
    answer = await session.ask(lambda: session.client.delete(outcome.ids_of(attempt.sent)))
    now = session.server.now()
    if answer.request_id:
        await session.database.run(lambda transaction: _land_deletes(transaction, attempt, now))
    else:  # `{}` is what any gateway may say
        await session.database.run(lambda transaction: outcome.lose(transaction, attempt, now))


async def _record_refused_delete(session: Session, attempt: Attempt, error: ConnectorError) -> None:
    """A single deletion was refused; it may be that the program is already gone."""
    now = session.server.now()
    await session.database.run(lambda transaction: outcome.fail(transaction, attempt, error, now))
    found = await session.read_states(outcome.ids_of(attempt.sent))
    await session.database.run(lambda one: _store_found(one, session.connection_id, attempt.sent, found))


def _store_read(
    transaction: Transaction,
    connection_id: str,
    batch: Sequence[Change],
    records: dict[str, Record],
    found: Found,
    now: datetime,
) -> None:
    sent = [sent_of(change, record.program_id) for change in batch if (record := records.get(change.key))]
    _store_found(transaction, connection_id, sent, found)
    stored = (changes.read(transaction, connection_id, one.change_id) for one in sent)
    ready = [one for one in stored if one is not None and one.state is State.QUEUED and one.approved_at is not None]
    if ready:
        prepared = tuple(sent_of(change, records[change.key].program_id) for change in ready)
        attempt = Attempt(uuid.uuid4().hex, connection_id, ready[0].kind, prepared, now)
        store_prepared(transaction, attempt)


def _store_found(transaction: Transaction, connection_id: str, sent: Sequence[Sent], found: Found) -> None:
    """Store what a read by identifier told, and bring the changes in line with it."""
    for one in sent:
        if one.program_id in found:
            program, state = found[one.program_id]
            programs.put_seen(transaction, connection_id, program, state)
        else:
            programs.put_state(transaction, connection_id, one.key, ProgramState.UNSEEN)
    reconcile_all(transaction, connection_id, {one.key for one in sent})


def _updates(transaction: Transaction, attempt: Attempt) -> list[ProgramUpdate]:
    """Only what differs from the base: a field that is not named is left alone."""
    updates = []
    for change, sent in outcome.carried_by(transaction, attempt):
        base, wanted = change.base, change.wanted
        if base is None or wanted is None or sent.program_id is None:
            continue
        updates.append(
            ProgramUpdate(
                sent.program_id,
                wanted.name if wanted.name != base.name else None,
                wanted.type if wanted.type != base.type else None,
                wanted.subscription if wanted.subscription != base.subscription else None,
            )
        )
    return updates


def _land_updates(transaction: Transaction, attempt: Attempt, answered: tuple[Program, ...], now: datetime) -> None:
    """Those answered are done as wished: the answer's values are not relied on. The rest is read again."""
    by_id = {one.program_id: one for one in answered}
    for change, sent in outcome.carried_by(transaction, attempt):
        if sent.program_id in by_id and sent.values is not None:
            written = Program(sent.program_id, sent.values)
            programs.put_seen(
                transaction, attempt.connection_id, written, ProgramState.ACTIVE, written_at=now.timestamp()
            )
            changes.put(transaction, step(change, State.DONE))
        else:
            changes.put(transaction, requeue(change))
    outcome.settle(transaction, attempt)


def _land_deletes(transaction: Transaction, attempt: Attempt, now: datetime) -> None:
    for change, sent in outcome.carried_by(transaction, attempt):
        programs.put_state(
            transaction, attempt.connection_id, sent.key, ProgramState.DELETED, written_at=now.timestamp()
        )
        changes.put(transaction, step(change, State.DONE))
    outcome.settle(transaction, attempt)


def _judge(transaction: Transaction, attempt: Attempt, found: Found, now: datetime) -> None:
    """What was wished for and is there is done. What is as before may still be on its way until it has settled."""
    if attempt.closed_at is None:
        attempt = replace(attempt, closed_at=now)
    settled = attempt.closed_at is not None and now - attempt.closed_at >= SETTLE
    waits = False
    for change, sent in outcome.carried_by(transaction, attempt):
        if change.state is not State.UNKNOWN:
            continue
        seen = found.get(sent.program_id or "")
        verdict = _verdict(change, seen)
        if verdict is change:
            waits = waits or not settled
            verdict = requeue(change) if settled else change
        elif seen is not None and verdict.state is State.DONE:
            programs.put_seen(transaction, attempt.connection_id, *seen, written_at=now.timestamp())
        if verdict is not change:
            changes.put(transaction, verdict)
    attempts.put(transaction, attempt)
    if not waits:
        outcome.settle(transaction, attempt)


def _verdict(change: Change, seen: tuple[Program, ProgramState] | None) -> Change:
    """The change by what was read of its program; itself where that is still what it was before."""
    if seen is None:
        return step(change, State.CONFLICT, reason=Reason.OUT_OF_SIGHT)
    program, state = seen
    if change.kind is Kind.DELETE:
        return step(change, State.DONE) if state is ProgramState.DELETED else change
    if state is ProgramState.DELETED:
        return step(change, State.CONFLICT, reason=Reason.DELETED_THERE)
    if _agrees(program.values, change.wanted):
        return step(change, State.DONE)
    if _agrees(program.values, change.base):
        return change
    return step(change, State.CONFLICT, reason=Reason.RENAMED_THERE, theirs=program.values)


def _agrees(seen: Values, values: Values | None) -> bool:
    return values is not None and same_values(replace(seen, code=values.code), values)
