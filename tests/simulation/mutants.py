"""Broken variants of the protocol, switched on by the tests alone: an oracle that lets one live is blind."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from unittest import mock

from app.domain import errors
from app.domain.attempt import Attempt, AttemptState
from app.domain.change import Change, State, step
from app.domain.errors import ConnectorError, Outcome
from app.domain.merge import Record
from app.domain.program import Program, ProgramState
from app.domain.walk import Walked
from app.store import changes, programs, walks
from app.store.transaction import Transaction
from app.sync import adding, outcome, reconcile, runner, session, walk
from app.sync.backoff import Backoff
from app.sync.clock import Pulse, ServerClock
from app.sync.holds import Hold
from app.sync.ledger import Ledger
from app.sync.looks import Looks

Patch = AbstractContextManager[object]


def retry_on_timeout() -> Patch:
    """A lost answer counts as not sent."""
    original = outcome.fail

    def fail(transaction: Transaction, attempt: Attempt, error: ConnectorError, now: datetime) -> None:
        if isinstance(error, errors.Lost):
            error = errors.Lost(outcome=Outcome.NOT_SENT)
        original(transaction, attempt, error, now)

    return mock.patch.object(outcome, "fail", fail)


def one_check_then_resend() -> Patch:
    """The first look decides."""
    return mock.patch.object(Looks, "has_settled", return_value=True)


def no_baseline() -> Patch:
    """What had the code before is not remembered."""
    original = adding.store_prepared
    return mock.patch.object(
        adding, "store_prepared", lambda one, attempt: original(one, replace(attempt, baseline=frozenset()))
    )


def cleared_without_the_revision() -> Patch:
    """An answer closes a change whatever became of the wish meanwhile."""

    def carried_by(transaction: Transaction, attempt: Attempt) -> list[tuple[Change, object]]:
        found = ((changes.read(transaction, attempt.connection_id, one.change_id), one) for one in attempt.sent)
        return [(change, sent) for change, sent in found if change is not None]

    return mock.patch.object(outcome, "carried_by", carried_by)


def absence_is_deletion() -> Patch:
    """What a walk does not show was deleted."""
    original = walks._lose

    def lose(transaction: Transaction, connection_id: str, walked: Walked, recent: walks.Recent) -> set[str]:
        lost = original(transaction, connection_id, walked, recent)
        for key in lost:
            programs.put_state(transaction, connection_id, key, ProgramState.DELETED)
        return lost

    return mock.patch.object(walks, "_lose", lose)


def partial_walks_are_published() -> Patch:
    """A walk that breaks off is taken for the list."""
    original = walk.Walk.read_page

    async def read_page(self: walk.Walk) -> bool:
        try:
            return await original(self)
        except ConnectorError:
            if self._walked is not None:
                await self._publish(self._walked)
            raise

    return mock.patch.object(walk.Walk, "read_page", read_page)


def a_batch_message_is_said_of_all() -> Patch:
    """A refusal of several is believed of each."""
    original = outcome._after
    return mock.patch.object(outcome, "_after", lambda change, error, _companions: original(change, error, 1))


def unauthorized_drops_the_queue() -> Patch:
    """After 401 a change is forgotten."""
    original = outcome._after

    def after(change: Change, error: ConnectorError, companions: int) -> Change:
        if isinstance(error, errors.Unauthorized):
            return replace(change, state=State.DROPPED)
        return original(change, error, companions)

    return mock.patch.object(outcome, "_after", after)


def the_local_clock_counts() -> Patch:
    """Times are this computer's."""
    return mock.patch.object(ServerClock, "now", lambda self: self._clock.now())


@contextmanager
def mapping_after_the_state() -> Iterator[None]:
    """An addition is done in one transaction, and gets its program in the next."""
    late: list[tuple[str, Program, ProgramState, str, float]] = []
    original = adding.send

    def adopt(transaction: Transaction, attempt: Attempt, program: Program, state: ProgramState, now: datetime) -> None:
        for change, sent in outcome.carried_by(transaction, attempt):
            late.append((attempt.connection_id, program, state, sent.key, now.timestamp()))
            changes.put(transaction, step(change, State.DONE))
        outcome.settle(transaction, attempt)

    def put_late(transaction: Transaction) -> None:
        for connection_id, program, state, key, at in late:
            programs.put_seen(transaction, connection_id, program, state, key=key, written_at=at)
        late.clear()

    async def send(one: session.Session, attempt: Attempt) -> None:
        await original(one, attempt)
        await one.database.run(put_late)

    with mock.patch.object(outcome, "adopt", adopt), mock.patch.object(adding, "send", send):
        yield


# Beyond the ten that the design names.


def equal_additions_do_not_wait() -> Patch:
    """Two equal additions may be under way at once."""
    return mock.patch("app.sync.planner._has_open_equal", return_value=False)


def sent_before_it_is_marked() -> Patch:
    """That bytes may be out is known to the memory alone."""

    def mark(_transaction: Transaction, attempt: Attempt) -> Attempt:
        return replace(attempt, state=AttemptState.SENDING)

    return mock.patch.object(outcome, "mark_sending", mark)


def a_refresh_overwrites() -> Patch:
    """Theirs is taken where the platform's values moved on."""
    original = reconcile.reconcile

    def overwrite(change: Change, record: Record) -> Change:
        if change.state is State.QUEUED and change.wanted is not None and record.remote is not None:
            return replace(change, wanted=record.remote, base=record.remote)
        return original(change, record)

    return mock.patch.object(reconcile, "reconcile", overwrite)


def silence_is_not_kept() -> Patch:
    """An operation that answered 401 is tried again and again."""

    async def forget(*_: object) -> None:
        """Nothing is learnt of it."""

    return mock.patch("app.sync.steps.Steps._ask_whether_forbidden", forget)


def limits_are_ignored() -> Patch:
    """A request goes whenever there is one."""
    return mock.patch.object(Ledger, "free_at", lambda self, *_, **__: self._clock.monotonic())


def deletions_do_not_rest() -> Patch:
    """A deletion goes as soon as Send is pressed."""
    return mock.patch("app.sync.rests.REST", timedelta(0))


def sleep_is_not_noticed() -> Patch:
    """After a sleep a lost answer settles as if nothing had been."""
    return mock.patch.object(Pulse, "has_missed", return_value=False)


def a_session_sleeps_on() -> Patch:
    """After a sleep what was read before it still counts, and what was lost goes on settling."""
    return mock.patch("app.sync.steps.Steps.begin_anew", lambda self: self.session.given_up.clear())


def waits_are_cut_short() -> Patch:
    """What the platform asks to wait is halved."""
    original = runner.hold_for

    def hold(error: Exception, backoff: Backoff) -> Hold:
        held = original(error, backoff)
        return replace(held, seconds=held.seconds / 2) if isinstance(error, errors.Busy) and held.seconds else held

    impatient = mock.patch.object(Ledger, "hold", return_value=None)
    return _both(impatient, mock.patch.object(runner, "hold_for", hold))


@contextmanager
def _both(one: Patch, other: Patch) -> Iterator[None]:
    with one, other:
        yield


NAMED: tuple[Callable[[], Patch], ...] = (
    retry_on_timeout,
    one_check_then_resend,
    no_baseline,
    cleared_without_the_revision,
    absence_is_deletion,
    partial_walks_are_published,
    a_batch_message_is_said_of_all,
    unauthorized_drops_the_queue,
    the_local_clock_counts,
    mapping_after_the_state,
)
MORE: tuple[Callable[[], Patch], ...] = (
    equal_additions_do_not_wait,
    sent_before_it_is_marked,
    a_refresh_overwrites,
    silence_is_not_kept,
    limits_are_ignored,
    deletions_do_not_rest,
    sleep_is_not_noticed,
    a_session_sleeps_on,
    waits_are_cut_short,
)
