"""Does one step of the plan for a connection: each is a request or two, and what they mean is stored."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from app.connector.editions import ITEM_LIMIT
from app.connector.messages import ProgramFilter
from app.domain.attempt import Attempt, AttemptState
from app.domain.change import APPROVAL, Change, Kind, Reason, State
from app.domain.connection import Edition
from app.domain.errors import Fault, LimitExceeded, Lost, Malformed, Outdated, Refused, Slow, TooMuch, Unauthorized
from app.domain.program import ProgramState
from app.domain.status import Activity
from app.store import attempts, changes
from app.store.transaction import Transaction
from app.sync import adding, outcome, rewriting
from app.sync.identity import identify
from app.sync.looks import Looks
from app.sync.planner import Expire, Identify, Known, Look, Prepare, ReadPage, Recover, Rest, Send, Step
from app.sync.rests import Rests
from app.sync.session import NEVER, Session
from app.sync.status import StatusBoard
from app.sync.walk import Walk

# So many changes travel together at first: if their answer is lost, as many are unknown. Each success doubles it.
_FIRST_BATCH = 100


class Steps:
    """What the steps of one session have in common. `pending` gives the unfinished changes as last committed.

    Waits are kept on the monotonic clock: no clock that somebody sets can move them.
    """

    def __init__(self, session: Session, board: StatusBoard, pending: Callable[[], tuple[Change, ...]]) -> None:
        self.session = session
        self._board = board
        self._pending = pending
        self._looks = Looks(session.clock)
        self._rests = Rests(session.clock)
        self._walked_at = session.clock.monotonic() - NEVER  # when the reading of the list began last
        self._recovered = False
        self.identified = False  # whether the property behind the tokens is known
        self._not_permitted: frozenset[Kind] = frozenset()
        self._walk: Walk | None = None
        self._page = ITEM_LIMIT  # programs
        self._batch = _FIRST_BATCH
        self._accept_shrunk = False
        self._set_aside: dict[str, None] = {}  # changes whose evidence could not be read, the longest ago first

    async def known(self) -> Known:
        """All that the next step depends on. What an earlier run, or session, broke off is recovered first."""
        if not self._recovered:
            await self._recover()
            self._recovered = True
        unsettled = await self.session.database.run(lambda one: attempts.unsettled(one, self.session.connection_id))
        lost = [attempt.attempt_id for attempt in unsettled if attempt.state is AttemptState.UNKNOWN]
        self._looks.meet(lost)
        pending = self._pending()
        return Known(
            self.session.server.now(),
            pending,
            tuple(unsettled),
            looks={attempt_id: self._time_of(self._looks.due(attempt_id)) for attempt_id in lost},
            rests={change_id: self._time_of(due) for change_id, due in self._rests.due(pending).items()},
            refresh_at=self._time_of(self._walked_at + self.session.refresh_every),
            batch=self._batch,
            identified=self.identified,
            edition_known=self.session.connection.edition is not Edition.AUTOMATIC,
            walking=self._walk is not None,
            not_permitted=frozenset(Kind) if self.session.connection.read_only else self._not_permitted,
            set_aside=tuple(self._set_aside),
        )

    def _time_of(self, monotonic: float) -> datetime:
        """A moment of the monotonic clock as the platform's time of day."""
        return self.session.server.now() + timedelta(seconds=monotonic - self.session.clock.monotonic())

    async def do(self, step: Step) -> None:
        """Take a step. Raises ConnectorError when the connection, not a change, is what is wrong."""
        match step:
            case Recover():
                await self._recover()
            case Identify():
                self._board.show(activity=Activity.CONNECTING)
                await identify(self.session)
                self.identified = True
            case Expire(expired):
                now = self.session.server.now()
                await self.session.database.run(lambda one: _expire(one, expired, now))
            case Prepare(batch):
                await self._prepare(batch)
            case Send(attempt):
                await self._send(attempt)
            case Look(attempt):
                await self._look(attempt)
            case ReadPage():
                await self._read_page()
            case Rest():
                pass

    def refresh_now(self) -> None:
        """The person asks: the list, every lost answer, and what was not permitted."""
        self.refresh_soon()
        self._looks.all_now()
        if self._not_permitted:
            self._not_permitted = frozenset()
            self._board.show(not_permitted=frozenset(), message="", request_id="")

    def refresh_soon(self) -> None:
        """The list is read at the next opportunity."""
        self._walked_at = self.session.clock.monotonic() - NEVER

    def begin_anew(self) -> None:
        """The computer slept: evidence is old, a lost answer has not settled, and the time is to be learnt again."""
        self._looks = Looks(self.session.clock)
        self._recovered = self.identified = False
        self.break_walk()
        self.refresh_soon()
        self.session.given_up.clear()

    def accept_shrunk(self) -> None:
        """The next walk is believed, however much is missing; if it breaks off, the person is asked again."""
        self._accept_shrunk = True

    def give_up_walk(self) -> None:
        """Leave the list as it was, and read it again in its time."""
        if self.break_walk():
            self._walked_at = self.session.clock.monotonic()

    def break_walk(self) -> bool:
        """Drop a walk that went wrong, to read it anew as soon as there is a way; whether there was one."""
        walk, self._walk = self._walk, None
        if walk is None:
            return False
        self._page = walk.count
        self.refresh_soon()
        return True

    async def _recover(self) -> None:
        await self.session.database.run(lambda one: outcome.recover(one, self.session.connection_id))

    async def _prepare(self, batch: tuple[Change, ...]) -> None:
        """What fails may do so for what one of these changes names: all else comes first, and fewer go together."""
        self._board.sending(self._pending())
        for change in batch:
            self._set_aside.pop(change.change_id, None)
        try:
            if batch[0].kind is Kind.ADD:
                await adding.prepare(self.session, batch[0])
            else:
                await rewriting.prepare(self.session, batch)
        except LimitExceeded as caught:
            await self.session.database.run(partial(outcome.turn_back, batch=batch, error=caught))
        except (Fault, Slow, Malformed, Refused):
            self._set_aside |= dict.fromkeys(change.change_id for change in batch)
            self._batch = max(1, self._batch // 2)
            raise

    async def _send(self, attempt: Attempt) -> None:
        """Once its turn has come, mark that bytes may go out, before the first does; then send."""
        await self.session.turn(attempt.kind)
        marked = await self.session.database.run(lambda one: outcome.mark_sending(one, attempt))
        if marked is None:
            return
        self.session.check()  # a sleep just now made the evidence old; what is marked is looked after
        self._board.count(marked)
        self._board.sending(self._pending())
        try:
            await self._write(marked)
        except Unauthorized as error:
            await self._ask_whether_forbidden(marked.kind, error)
        except (Refused, Malformed, TooMuch, Outdated, LimitExceeded) as error:  # recorded on the changes
            is_single = marked.kind is Kind.DELETE and len(marked.sent) == 1
            if is_single and isinstance(error, Refused | Malformed):
                await rewriting.read_refused(self.session, marked)

    async def _write(self, marked: Attempt) -> None:
        """Send, and learn how many changes may travel together."""
        operation = adding.send if marked.kind is Kind.ADD else rewriting.send
        try:
            await operation(self.session, marked)
        except (Slow, Lost, TooMuch):
            self._batch = max(1, self._batch // 2)
            raise
        if len(marked.sent) == self._batch:
            self._batch = min(ITEM_LIMIT, self._batch * 2)

    async def _ask_whether_forbidden(self, kind: Kind, error: Unauthorized) -> None:
        """A 401: if these tokens may read, it is this one operation that they may not do.

        Until that is known, the operation is not tried again; what else the asking meets says nothing about it.
        """
        self._forbid(self._not_permitted | {kind}, error)
        await self.session.turn("getAll", settling=True)
        wanted = ProgramFilter((ProgramState.ACTIVE,))
        try:
            await self.session.ask(lambda: self.session.client.get_page(wanted, count=1))
        except Unauthorized as refused:
            self._forbid(self._not_permitted - {kind}, refused)
            raise

    def _forbid(self, kinds: frozenset[Kind], error: Unauthorized) -> None:
        self._not_permitted = kinds
        self._board.show(not_permitted=kinds, message=error.message, request_id=error.request_id)

    async def _look(self, attempt: Attempt) -> None:
        self._board.checking(attempt)
        operation = adding.look if attempt.kind is Kind.ADD else rewriting.look
        try:
            await operation(self.session, attempt, settled=self._looks.has_settled(attempt.attempt_id))
            self._board.looked(attempt, self.session.clock.now())
        finally:
            self._looks.put_off(attempt.attempt_id)

    async def _read_page(self) -> None:
        if self._walk is None:
            self._walked_at = self.session.clock.monotonic()  # who asks from now on means to see what is there now
            self._walk = Walk(self.session, self._page, accept_shrunk=self._accept_shrunk)
            self._accept_shrunk = False  # it is said of the list as it is now, not of one hours later
        self._board.show(activity=Activity.LOADING, done=self._walk.seen, total=0, in_parts=self._walk.in_parts)
        if await self._walk.read_page():
            self._page = min(ITEM_LIMIT, self._walk.count * 2)  # what took too long may have been a passing trouble
            self.session.page = max(self.session.page, self._walk.count)
            self._walk = None
            self._board.show(walk_broken=False, cache_rebuilt=False)
        else:
            self._board.show(done=self._walk.seen)


def _expire(transaction: Transaction, expired: tuple[Change, ...], now: datetime) -> None:
    """An old approval is asked for again; one from a clock that ran ahead counts from now."""
    for change in expired:
        stored = changes.read(transaction, change.connection_id, change.change_id)
        if stored is None or stored.state is not State.QUEUED or stored.approved_at != change.approved_at:
            continue
        is_old = stored.approved_at is not None and now - stored.approved_at > APPROVAL
        again = {"approved_at": None, "reason": Reason.EXPIRED} if is_old else {"approved_at": now}
        changes.put(transaction, replace(stored, **again))
