"""Updates and deletions: read before, send, and read back where the answer was lost or a batch was refused."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from app.connector.messages import ProgramUpdate
from app.domain.attempt import Attempt, Sent, sent_of
from app.domain.change import Change, Kind, Reason, State, requeue, step
from app.domain.errors import ConnectorError, LimitExceeded
from app.domain.event import end_event
from app.domain.merge import Record
from app.domain.program import Program, ProgramState, Values, same_values
from app.store import changes, programs
from app.store.transaction import Transaction
from app.sync import history, outcome
from app.sync.reconcile import reconcile_all
from app.sync.sending import record_failure, store_prepared
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
    """Send what is marked as being sent, and record the answer. Raises what came instead of one, once recorded."""
    try:
        if attempt.kind is Kind.UPDATE:
            await _send_update(session, attempt)
        else:
            await _send_delete(session, attempt)
    except (ConnectorError, LimitExceeded) as error:
        await record_failure(session, attempt, error)
        raise


async def look(session: Session, attempt: Attempt, *, settled: bool) -> None:
    """Read the programs of a lost update or deletion. `settled`: what is as before will stay so."""
    found = await session.read_states(outcome.ids_of(attempt.sent))
    now = session.server.now()
    await session.database.run(lambda transaction: _judge(transaction, attempt, found, now, settled=settled))


async def read_refused(session: Session, attempt: Attempt) -> None:
    """A single deletion was refused; it may be that the program is already gone."""
    found = await session.read_states(outcome.ids_of(attempt.sent))
    now = session.server.now()
    await session.database.run(lambda one: _store_found(one, session.connection_id, attempt.sent, found, now))


async def _send_update(session: Session, attempt: Attempt) -> None:
    updates = await session.database.run(lambda transaction: _updates(transaction, attempt))
    chain_id = _chain_of(attempt) if session.connection.names_chains else None
    answer = await session.ask(lambda: session.client.update(updates, chain_id=chain_id))
    now = session.server.now()
    await session.database.run(lambda transaction: _land_updates(transaction, attempt, answer.value, now))


async def _send_delete(session: Session, attempt: Attempt) -> None:
    answer = await session.ask(lambda: session.client.delete(outcome.ids_of(attempt.sent)))
    now = session.server.now()
    if answer.request_id:
        await session.database.run(lambda transaction: _land_deletes(transaction, attempt, now))
    else:  # `{}` is what any gateway may say
        await session.database.run(lambda transaction: outcome.lose(transaction, attempt))


def _store_read(
    transaction: Transaction,
    connection_id: str,
    batch: Sequence[Change],
    records: dict[str, Record],
    found: Found,
    now: datetime,
) -> None:
    sent = [sent_of(change, record.program_id) for change in batch if (record := records.get(change.key))]
    _store_found(transaction, connection_id, sent, found, now)
    waiting = [one for change in batch if (one := outcome.still_queued(transaction, change)) is not None]
    for change in waiting:
        if change.key not in records:
            changes.put(transaction, step(change, State.CONFLICT, reason=Reason.OUT_OF_SIGHT))
    prepared = tuple(sent_of(one, records[one.key].program_id) for one in waiting if one.key in records)
    if prepared:
        store_prepared(transaction, Attempt(uuid.uuid4().hex, connection_id, batch[0].kind, prepared, now))


def _store_found(
    transaction: Transaction, connection_id: str, sent: Sequence[Sent], found: Found, now: datetime
) -> None:
    """Store what a read by identifier told, and bring the changes in line with it."""
    written = programs.written_since(transaction, connection_id, now.timestamp() - programs.LAG)
    with history.noticing(transaction, connection_id, outcome.ids_of(sent), now):
        for one in sent:
            seen = found.get(one.program_id or "")
            if one.program_id in written and _lags(seen, written[one.program_id].before):
                continue
            if seen is not None:
                programs.put_seen(transaction, connection_id, *seen)
            else:
                programs.put_state(transaction, connection_id, one.key, ProgramState.UNSEEN)
    reconcile_all(transaction, connection_id, {one.key for one in sent}, now)


def _lags(seen: tuple[Program, ProgramState] | None, before: programs.Formers) -> bool:
    """Whether a read shows a program as it was before our last writes, as a replica that is behind would."""
    return seen is None or programs.lags(seen[0].values, seen[1], before)


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


def _chain_of(attempt: Attempt) -> str | None:
    """The chain of programs that are sent together; the planner lets only those of one chain be."""
    (first, *_) = attempt.sent
    return first.values.chain_id if first.values is not None else None


def _land_updates(transaction: Transaction, attempt: Attempt, answered: tuple[Program, ...], now: datetime) -> None:
    """Those answered are done as wished: the answer's values are not relied on. What became of the rest is unknown."""
    answered_ids = {one.program_id for one in answered}
    carried = outcome.carried_by(transaction, attempt)
    landed = [(change, sent) for change, sent in carried if sent.program_id in answered_ids]
    for _, sent in landed:
        if sent.program_id is not None and sent.values is not None:
            written = Program(sent.program_id, sent.values)
            _put_written(transaction, attempt, (written, ProgramState.ACTIVE), now)
    _end(transaction, attempt, [step(change, State.DONE) for change, _ in landed], now)
    if len(landed) < len(carried):
        outcome.lose(transaction, attempt)
    else:
        outcome.settle(transaction, attempt)


def _land_deletes(transaction: Transaction, attempt: Attempt, now: datetime) -> None:
    carried = outcome.carried_by(transaction, attempt)
    for _, sent in carried:
        programs.put_state(
            transaction, attempt.connection_id, sent.key, ProgramState.DELETED, written_at=now.timestamp()
        )
    _end(transaction, attempt, [step(change, State.DONE) for change, _ in carried], now)
    outcome.settle(transaction, attempt)


def _end(transaction: Transaction, attempt: Attempt, ended: Sequence[Change], now: datetime) -> None:
    """Store changes as they are in the end, and what the history says of them."""
    for change in ended:
        changes.put(transaction, change)
    history.record(transaction, attempt.connection_id, (end_event(change, now) for change in ended))


def _judge(transaction: Transaction, attempt: Attempt, found: Found, now: datetime, *, settled: bool) -> None:
    """What was wished for and is there is done. What is as before may still be on its way until it has settled."""
    written = programs.written_since(transaction, attempt.connection_id, now.timestamp() - programs.LAG)
    waits = False
    for change, sent in outcome.carried_by(transaction, attempt):
        if change.state is not State.UNKNOWN:
            continue
        seen = found.get(sent.program_id or "")
        lags = sent.program_id in written and _lags(seen, written[sent.program_id].before)
        verdict = change if lags else _verdict(change, seen)
        if verdict is not change:
            _store_verdict(transaction, attempt, sent, verdict, seen, now)
        elif settled:
            _end(transaction, attempt, [_again(change, len(attempt.sent))], now)
        else:
            waits = True
    if not waits:
        outcome.settle(transaction, attempt)


def _again(change: Change, companions: int) -> Change:
    """A lost change back in the queue, but not for ever; of many that were lost together, fewer travel together."""
    if companions > 1:
        return outcome.split(change, companions)
    if change.sends < outcome.TRIES:
        return replace(requeue(change), sends=change.sends + 1)
    return step(change, State.REFUSED, reason=Reason.NO_ANSWER)


def _store_verdict(
    transaction: Transaction,
    attempt: Attempt,
    sent: Sent,
    verdict: Change,
    seen: tuple[Program, ProgramState] | None,
    now: datetime,
) -> None:
    with history.noticing(transaction, attempt.connection_id, outcome.ids_of((sent,)), now):
        if seen is None:
            programs.put_state(transaction, attempt.connection_id, sent.key, ProgramState.UNSEEN)
        elif verdict.state is State.DONE:
            _put_written(transaction, attempt, seen, now)
        else:
            programs.put_seen(transaction, attempt.connection_id, *seen)
    _end(transaction, attempt, [verdict], now)


def _put_written(
    transaction: Transaction, attempt: Attempt, written: tuple[Program, ProgramState], now: datetime
) -> None:
    programs.put_seen(transaction, attempt.connection_id, *written, written_at=now.timestamp())


def _verdict(change: Change, seen: tuple[Program, ProgramState] | None) -> Change:
    """The change by what was read of its program; itself where that is still what it was before."""
    in_conflict = partial(step, change, State.CONFLICT, sends=change.sends + 1)  # which may yet be found done
    if seen is None:
        return in_conflict(reason=Reason.OUT_OF_SIGHT)
    program, state = seen
    if change.kind is Kind.DELETE:
        return step(change, State.DONE) if state is ProgramState.DELETED else change
    if state is ProgramState.DELETED:
        return in_conflict(reason=Reason.DELETED_THERE)
    if _agrees(program.values, change.wanted):
        return step(change, State.DONE)
    if _agrees(program.values, change.base):
        return change
    return in_conflict(reason=Reason.RENAMED_THERE, theirs=program.values)


def _agrees(seen: Values, values: Values | None) -> bool:
    return values is not None and same_values(replace(seen, code=values.code), values)
