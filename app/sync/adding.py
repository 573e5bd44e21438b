"""An addition, as near to exactly-once as the contract allows: baseline, send, and look when the answer is lost.

The platform takes no idempotency key. So before anything is sent, the programs that already have the
code are stored; what has it afterwards and was not there before can only be ours, or someone else's
equal one, which is as good.
"""

import unicodedata
import uuid
from dataclasses import replace
from datetime import datetime, timedelta

from app.connector.messages import Interval, ProgramFilter
from app.domain.attempt import Attempt, AttemptState, Sent, sent_of
from app.domain.change import Change, Kind, Reason, State, requeue, step
from app.domain.connection import Connection, Edition
from app.domain.errors import ConnectorError, LimitExceeded, Malformed
from app.domain.program import CODE_LIMIT, NAME_LIMIT, Program, ProgramState, Values, same_values
from app.domain.text import canonical
from app.domain.walk import Walked
from app.store import attempts, changes, programs
from app.store.transaction import Transaction
from app.sync import outcome
from app.sync.sending import record_failure, store_prepared
from app.sync.session import BOTH, Session

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
            if connection.enterprise is not None and not _chain_of(values, connection):
                return Reason.NEEDS_CHAIN
            if not values.type:
                return Reason.NEEDS_TYPE
            if not values.subscription:
                return Reason.NEEDS_SUBSCRIPTION
            if len(values.name) > NAME_LIMIT or len(values.code) > CODE_LIMIT:
                return Reason.TOO_LONG
    return Reason.NONE


async def prepare(session: Session, change: Change) -> None:
    """Store which programs have the code before ours is sent.

    Of one that was sent before and did not land, as it seemed, the first evidence counts on: what has appeared since
    and says the same is it.
    """
    assert change.wanted is not None
    reason = lacks(change.wanted, session.connection)
    if reason is not Reason.NONE:
        await session.database.run(lambda transaction: _refuse(transaction, change, reason))
        return
    code, sent = change.wanted.code, (_as_sent(change, session.connection.edition),)
    earlier = await session.database.run(lambda one: _earlier(one, change, code)) if change.sends else None
    if earlier is None:
        there = await _with_code(session, code, BOTH, session.server.now())
        baseline = frozenset(one.program_id for one in there)
        attempt = Attempt(
            uuid.uuid4().hex, session.connection_id, change.kind, sent, session.server.now(), baseline=baseline
        )
        await session.database.run(lambda transaction: _store_baseline(transaction, attempt, code))
    else:
        found = await _seen(session, code, earlier.prepared_at)
        again = replace(earlier, attempt_id=uuid.uuid4().hex, sent=sent, prepared_at=session.server.now())
        await session.database.run(lambda transaction: _store_again(transaction, change, earlier, again, found))


def _as_sent(change: Change, edition: Edition) -> Sent:
    """The addition as an edition says it: by what that has no words for, our program cannot be told from others."""
    sent = sent_of(change, None)
    if edition is not Edition.Y2022 or sent.values is None:
        return sent
    return replace(sent, values=replace(sent.values, type=None, subscription=None))


async def send(session: Session, attempt: Attempt) -> None:
    """Send what is marked as being sent, and record the answer. Raises what came instead of one, once recorded."""
    said = _values(attempt)
    chain_id = _chain_of(said, session.connection)
    values = replace(said, chain_id=chain_id if session.connection.edition is Edition.Y2022 else None)
    portfolio = chain_id if session.connection.names_chains else None
    try:
        answer = await session.ask(lambda: session.client.add([values], chain_id=portfolio))
    except (ConnectorError, LimitExceeded) as error:
        await record_failure(session, attempt, error)
        raise
    now = session.server.now()
    await session.database.run(lambda transaction: _land(transaction, attempt, answer.value, now))


def _values(attempt: Attempt) -> Values:
    """What the one addition of an attempt says."""
    (sent,) = attempt.sent
    assert sent.values is not None
    return sent.values


async def look(session: Session, attempt: Attempt, *, settled: bool) -> None:
    """Find out whether an addition whose answer was lost has landed. `settled`: if not by now, then never."""
    seen = await _seen(session, _values(attempt).code, attempt.prepared_at)
    now = session.server.now()
    await session.database.run(lambda transaction: _judge(transaction, attempt, seen, now, settled=settled))


def adopt_walked(transaction: Transaction, connection: Connection, walked: Walked, now: datetime) -> None:
    """Lost additions that a whole walk shows are ours, so that publishing it does not make a second row of any.

    Where the evidence is of the newest programs alone, an older one that we never saw would be taken for ours.
    """
    if not _knows_all(transaction, connection):
        return
    for attempt in attempts.unsettled(transaction, connection.connection_id):
        if attempt.kind is Kind.ADD and attempt.state is AttemptState.UNKNOWN:
            said = _values(attempt)
            found = [(one.program, one.state) for one in walked.new(_spellings(said.code))]
            _adopt_equal(transaction, attempt, said, _candidates(transaction, attempt, found), now)


def _earlier(transaction: Transaction, change: Change, code: str) -> Attempt | None:
    """The attempt after which an addition waits to be sent once more; its evidence is of this code alone."""
    for one in attempts.unsettled(transaction, change.connection_id):
        (sent, *_) = one.sent
        if one.state is AttemptState.ABSENT and sent.change_id == change.change_id and sent.values is not None:
            return one if _same_code(sent.values.code, code) else None
    return None


def _store_again(
    transaction: Transaction,
    change: Change,
    earlier: Attempt,
    again: Attempt,
    found: list[tuple[Program, ProgramState]],
) -> None:
    """The addition has landed after all, or is sent once more on the evidence that there was before it ever was."""
    if outcome.still_queued(transaction, change) is None:
        return
    outcome.settle(transaction, earlier)
    said = _said_by_both(_values(earlier), _values(again))
    if not _adopt_equal(transaction, again, said, _candidates(transaction, again, found), again.prepared_at):
        store_prepared(transaction, replace(again, state=AttemptState.PREPARED))


def _said_by_both(earlier: Values, later: Values) -> Values:
    """What the later request says, without what the earlier one left to the platform."""
    type_, subscription = earlier.type and later.type, earlier.subscription and later.subscription
    return replace(later, type=type_, subscription=subscription)


def _store_baseline(transaction: Transaction, attempt: Attempt, code: str) -> None:
    """A program that was ever seen here with the code cannot be the addition either, be it out of sight just now."""
    known = programs.with_code(transaction, attempt.connection_id, code)
    baseline = attempt.baseline.union(one.program_id for one in known if one.program_id is not None)
    store_prepared(transaction, replace(attempt, baseline=baseline))


def _refuse(transaction: Transaction, change: Change, reason: Reason) -> None:
    stored = outcome.still_queued(transaction, change)
    if stored is not None:
        outcome.put(transaction, step(stored, State.REFUSED, reason=reason))


def _land(transaction: Transaction, attempt: Attempt, answered: tuple[Program, ...], now: datetime) -> None:
    """One program was sent: one that was not there before is it, however the platform spells it."""
    new = [one for one in answered if one.program_id not in attempt.baseline]
    if len(answered) == 1 and new:
        outcome.adopt(transaction, attempt, new[0], ProgramState.ACTIVE, now)
    else:
        outcome.lose(transaction, attempt)


def _judge(
    transaction: Transaction,
    attempt: Attempt,
    found: list[tuple[Program, ProgramState]],
    now: datetime,
    *,
    settled: bool,
) -> None:
    """Adopt what is ours; when the settle time is over without it, queue once more, or ask."""
    candidates = _candidates(transaction, attempt, found)
    if not _adopt_equal(transaction, attempt, _values(attempt), candidates, now) and settled:
        _give_up(transaction, attempt, tuple(program for program, _ in candidates))


def _candidates(
    transaction: Transaction, attempt: Attempt, found: list[tuple[Program, ProgramState]]
) -> list[tuple[Program, ProgramState]]:
    """What may be the addition: it was not there before, and no other addition of ours became it."""
    new = [one for one in found if one[0].program_id not in attempt.baseline]
    return [one for one in new if not changes.is_adopted(transaction, attempt.connection_id, one[0].program_id)]


def _adopt_equal(
    transaction: Transaction,
    attempt: Attempt,
    said: Values,
    candidates: list[tuple[Program, ProgramState]],
    now: datetime,
) -> bool:
    """Adopt the candidate that says what was `said`; of several the oldest, which is the likeliest to be ours."""
    equal = [one for one in candidates if same_values(one[0].values, said)]
    if equal:
        outcome.adopt(transaction, attempt, *equal[-1], now)
    return bool(equal)


def _give_up(transaction: Transaction, attempt: Attempt, candidates: tuple[Program, ...]) -> None:
    """The settle time is over: proven absent once is sent once more; anything else only the person can tell."""
    outcome.settle(transaction, attempt)
    for change, _ in outcome.carried_by(transaction, attempt):
        if candidates or change.sends:
            reason = Reason.CODE_TAKEN if candidates else Reason.TWICE_UNKNOWN
            changes.put(transaction, step(change, State.ASKING, reason=reason))
            attempts.put(transaction, replace(attempt, state=AttemptState.ASKING, candidates=candidates))
        else:
            attempts.put(transaction, replace(attempt, state=AttemptState.ABSENT))
            outcome.put(transaction, replace(requeue(change), sends=change.sends + 1))


async def _seen(session: Session, code: str, since: datetime) -> list[tuple[Program, ProgramState]]:
    """The programs with a code, and where they are. What moves from one list to the other is seen in the second."""
    found: dict[str, tuple[Program, ProgramState]] = {}
    for state in BOTH:
        for one in await _with_code(session, code, (state,), since):
            found[one.program_id] = (one, state)
    return list(found.values())


async def _with_code(session: Session, code: str, states: tuple[ProgramState, ...], since: datetime) -> list[Program]:
    """The programs with a code. Where codes cannot be asked for, all are walked, or those created since.

    Without the platform's time there is no "since": this computer's may be wrong by days.
    """
    if session.connection.edition is Edition.CURRENT:
        try:
            found = await session.read(ProgramFilter(states, codes=_spellings(code)))
        except Malformed:  # a code that the platform does not like in a filter
            found = await session.read(ProgramFilter(states))
    elif not session.server.is_told or await session.database.run(lambda one: _knows_all(one, session.connection)):
        found = await session.read(ProgramFilter(states))
    else:
        first, last = sorted((since, session.server.now()))  # its clock may have been set back
        found = await session.read(ProgramFilter(states, created=Interval(first - _SKEW, last + _SKEW)))
    return [one for one in found if _same_code(one.values.code, code)]


def _knows_all(transaction: Transaction, connection: Connection) -> bool:
    """Whether every program with a code is looked at, not only those created since it was sent."""
    return connection.edition is Edition.CURRENT or programs.count(transaction, connection.connection_id) <= _WALKABLE


def _spellings(code: str) -> tuple[str, ...]:
    """The code as it was sent, and as a platform that normalises keeps it."""
    return tuple(dict.fromkeys((code, unicodedata.normalize("NFC", code))))


def _same_code(left: str, right: str) -> bool:
    return canonical(left) == canonical(right)


def _chain_of(values: Values, connection: Connection) -> str | None:
    return values.chain_id or connection.adds_to or None
