"""An addition, as near to exactly-once as the contract allows: baseline, mark, send, and look when the answer is lost.

The platform takes no idempotency key. So before anything is sent, the programs that already have the
code are stored; what has it afterwards and was not there before can only be ours, or someone else's
equal one, which is as good.
"""

import unicodedata
import uuid
from dataclasses import replace
from datetime import datetime, timedelta

from app.connector.client import Interval, ProgramFilter
from app.domain.attempt import Attempt, AttemptState, sent_of
from app.domain.change import Change, Reason, State, requeue, step
from app.domain.connection import Connection, Edition
from app.domain.errors import ConnectorError
from app.domain.program import CODE_LIMIT, NAME_LIMIT, Program, ProgramState, Values, same_values
from app.domain.text import canonical
from app.store import attempts, changes, programs
from app.store.transaction import Transaction
from app.sync import outcome
from app.sync.session import BOTH, Session

# After the connection of a lost answer is closed, the platform may still apply the request for so long.
SETTLE = timedelta(seconds=180)
# How far the platform's own clocks may disagree with one another.
_SKEW = timedelta(minutes=5)
# Up to so many programs, a 2022 platform is asked for all of them to find a code.
_WALKABLE = 5000


def lacks(values: Values, connection: Connection) -> Reason:
    """What an addition lacks for the edition that it is sent in."""
    match connection.edition:
        case Edition.AUTOMATIC:
            return Reason.NEEDS_EDITION
        case Edition.Y2022:
            return Reason.NONE if _chain_of(values, connection) else Reason.NEEDS_CHAIN
        case Edition.CURRENT:
            if not values.type:
                return Reason.NEEDS_TYPE
            if not values.subscription:
                return Reason.NEEDS_SUBSCRIPTION
            if len(values.name) > NAME_LIMIT or len(values.code) > CODE_LIMIT:
                return Reason.TOO_LONG
    return Reason.NONE


async def prepare(session: Session, change: Change) -> None:
    """Store which programs have the code before ours is sent."""
    assert change.wanted is not None
    reason = lacks(change.wanted, session.connection)
    if reason is not Reason.NONE:
        await session.database.run(lambda transaction: _refuse(transaction, change, reason))
        return
    started = session.server.now()
    there = await _with_code(session, change.wanted.code, BOTH, started)
    attempt = Attempt(
        uuid.uuid4().hex,
        session.connection_id,
        change.kind,
        (sent_of(change, None),),
        session.server.now(),
        baseline=frozenset(one.program_id for one in there),
    )
    await session.database.run(lambda transaction: store_prepared(transaction, attempt))


async def send(session: Session, attempt: Attempt) -> None:
    """Mark, send, and record the answer. Raises what came instead of one, once that is recorded."""
    (sent,) = attempt.sent
    assert sent.values is not None
    await session.turn("add")
    marked = await session.database.run(lambda transaction: outcome.mark_sending(transaction, attempt))
    if marked is None:
        return
    chain_id = _chain_of(sent.values, session.connection)
    values = replace(sent.values, chain_id=chain_id if session.connection.edition is Edition.Y2022 else None)
    enterprise = session.connection.enterprise
    portfolio = chain_id if enterprise is not None and enterprise.is_portfolio else None
    try:
        answer = await session.ask(lambda: session.client.add([values], chain_id=portfolio))
    except ConnectorError as caught:
        error, now = caught, session.server.now()
        await session.database.run(lambda transaction: outcome.fail(transaction, marked, error, now))
        raise
    now = session.server.now()
    await session.database.run(lambda transaction: _land(transaction, marked, answer.value, now))


async def look(session: Session, attempt: Attempt) -> None:
    """Find out whether an addition whose answer was lost has landed."""
    (sent,) = attempt.sent
    assert sent.values is not None
    found: dict[str, tuple[Program, ProgramState]] = {}
    for state in BOTH:
        for one in await _with_code(session, sent.values.code, (state,), attempt.prepared_at):
            found[one.program_id] = (one, state)
    now = session.server.now()
    await session.database.run(lambda transaction: _judge(transaction, attempt, found, now))


def store_prepared(transaction: Transaction, attempt: Attempt) -> bool:
    """Store the evidence, unless the person altered one of the changes meanwhile."""
    carried = outcome.carried_by(transaction, attempt)
    if len(carried) < len(attempt.sent):
        return False
    if any(change.state is not State.QUEUED or change.approved_at is None for change, _ in carried):
        return False
    for change, _ in carried:
        changes.put(transaction, step(change, State.PREPARED))
    attempts.put(transaction, attempt)
    return True


def _refuse(transaction: Transaction, change: Change, reason: Reason) -> None:
    stored = changes.read(transaction, change.connection_id, change.change_id)
    if stored is not None and stored.revision == change.revision and stored.state is State.QUEUED:
        outcome.put(transaction, step(stored, State.REFUSED, reason=reason))


def _land(transaction: Transaction, attempt: Attempt, answered: tuple[Program, ...], now: datetime) -> None:
    """Pair the answer with what was sent by its values; one that says something else proves nothing."""
    (sent,) = attempt.sent
    ours = [one for one in answered if sent.values is not None and _same_code(one.values.code, sent.values.code)]
    if len(ours) == 1 and ours[0].program_id not in attempt.baseline:
        outcome.adopt(transaction, attempt, ours[0], ProgramState.ACTIVE, now)
    else:
        outcome.lose(transaction, attempt, now)


def _judge(
    transaction: Transaction, attempt: Attempt, found: dict[str, tuple[Program, ProgramState]], now: datetime
) -> None:
    """Adopt what is ours; when the settle time is over without it, queue once more, or ask."""
    (sent,) = attempt.sent
    if attempt.closed_at is None:
        attempt = replace(attempt, closed_at=now)
        attempts.put(transaction, attempt)
    new = [one for program_id, one in found.items() if program_id not in attempt.baseline]
    new = [one for one in new if not changes.is_adopted(transaction, attempt.connection_id, one[0].program_id)]
    equal = [one for one in new if sent.values is not None and same_values(one[0].values, sent.values)]
    if equal:
        outcome.adopt(transaction, attempt, *equal[-1], now)  # newest first: the oldest is the likeliest to be ours
    elif attempt.closed_at is not None and now - attempt.closed_at >= SETTLE:
        _give_up(transaction, attempt, tuple(program for program, _ in new))


def _give_up(transaction: Transaction, attempt: Attempt, candidates: tuple[Program, ...]) -> None:
    """The settle time is over: proven absent once is sent once more; anything else only the person can tell."""
    for change, _ in outcome.carried_by(transaction, attempt):
        if candidates or change.sends:
            reason = Reason.CODE_TAKEN if candidates else Reason.TWICE_UNKNOWN
            changes.put(transaction, step(change, State.ASKING, reason=reason))
            attempts.put(transaction, replace(attempt, state=AttemptState.ASKING, candidates=candidates))
        else:
            outcome.put(transaction, replace(requeue(change), sends=change.sends + 1))
            outcome.settle(transaction, attempt)


async def _with_code(session: Session, code: str, states: tuple[ProgramState, ...], since: datetime) -> list[Program]:
    """The programs with a code. The 2022 edition cannot ask for codes: all are walked, or those created since."""
    edition = session.connection.edition
    if edition is Edition.CURRENT:
        spellings = tuple(dict.fromkeys((code, unicodedata.normalize("NFC", code))))
        wanted = ProgramFilter(states, codes=spellings)
    elif await session.database.run(lambda one: programs.count(one, session.connection_id)) <= _WALKABLE:
        wanted = ProgramFilter(states)
    else:
        wanted = ProgramFilter(states, created=Interval(since - _SKEW, session.server.now() + _SKEW))
    return [one for one in await session.read(wanted) if _same_code(one.values.code, code)]


def _same_code(left: str, right: str) -> bool:
    return canonical(left) == canonical(right)


def _chain_of(values: Values, connection: Connection) -> str | None:
    return values.chain_id or (connection.enterprise.chain_id if connection.enterprise is not None else None)
