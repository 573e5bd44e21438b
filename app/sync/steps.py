"""Does one step of the plan for a connection that is reached: each is a request or two, and what they mean is stored."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from app.connector.client import ProgramFilter
from app.domain.attempt import Attempt, AttemptState
from app.domain.change import Change, Kind, State
from app.domain.errors import Outcome, Unauthorized
from app.domain.program import ProgramState
from app.domain.status import Activity
from app.store import attempts, changes
from app.store.transaction import Transaction
from app.sync import adding, outcome, rewriting
from app.sync.identity import identify
from app.sync.planner import Expire, Identify, Known, Look, Prepare, ReadPage, Rest, Send, Step
from app.sync.session import Session
from app.sync.status import StatusBoard
from app.sync.walk import Walk

# When a lost answer is looked after, in seconds since it was lost; the last is past the settle time.
_LOOKS = (1.0, 5.0, 15.0, 45.0, 90.0, 182.0)
_LATER_LOOK = 30.0
_REFRESH_EVERY = timedelta(minutes=15)


class Steps:
    """What the steps of one session have in common. `pending` gives the unfinished changes as last committed."""

    def __init__(self, session: Session, board: StatusBoard, pending: Callable[[], tuple[Change, ...]]) -> None:
        self.session = session
        self.refresh_at = session.server.now()
        self.not_permitted: frozenset[Kind] = frozenset()
        self.accept_shrunk = False
        self._board = board
        self._pending = pending
        self._identified = False
        self._walk: Walk | None = None
        self._looks: dict[str, tuple[datetime, int]] = {}

    async def recover(self) -> None:
        """After a start: what was prepared waits again, what was being sent is unknown."""
        await self.session.database.run(lambda one: outcome.recover(one, self.session.connection_id))

    async def known(self) -> Known:
        """All that the next step depends on."""
        unsettled = await self.session.database.run(lambda one: attempts.unsettled(one, self.session.connection_id))
        now = self.session.server.now()
        return Known(
            now,
            self._pending(),
            tuple(unsettled),
            {attempt.attempt_id: self._look_at(attempt, now) for attempt in unsettled},
            self.refresh_at,
            self._identified,
            self._walk is not None,
            self.not_permitted,
        )

    async def do(self, step: Step) -> None:
        """Take a step. Raises ConnectorError when the connection, not a change, is what is wrong."""
        match step:
            case Identify():
                self._board.show(activity=Activity.CONNECTING)
                await identify(self.session)
                self._identified = True
            case Expire(expired):
                await self.session.database.run(lambda one: _expire(one, expired))
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

    async def give_up_walk(self) -> None:
        """Leave the list as it was, and read it again in its time."""
        if await self.break_walk():
            self.refresh_at = self.session.server.now() + _REFRESH_EVERY

    async def break_walk(self) -> bool:
        """Drop a walk that went wrong, to read it anew as soon as there is a way; whether there was one."""
        walk, self._walk = self._walk, None
        if walk is None:
            return False
        await walk.give_up()
        self.refresh_at = self.session.server.now()
        return True

    async def _prepare(self, batch: tuple[Change, ...]) -> None:
        self._board.sending(self._pending())
        if batch[0].kind is Kind.ADD:
            await adding.prepare(self.session, batch[0])
        else:
            await rewriting.prepare(self.session, batch)

    async def _send(self, attempt: Attempt) -> None:
        operation = adding.send if attempt.kind is Kind.ADD else rewriting.send
        try:
            await operation(self.session, attempt)
        except Unauthorized as error:
            await self._ask_whether_forbidden(attempt.kind, error)
        finally:
            self._board.count_done(attempt, self._pending())

    async def _ask_whether_forbidden(self, kind: Kind, error: Unauthorized) -> None:
        """A 401: if these tokens may read, it is this one operation that they may not do."""
        if error.outcome is not Outcome.NO:
            raise error
        await self.session.turn("getAll", settling=True)
        wanted = ProgramFilter((ProgramState.ACTIVE,))
        await self.session.ask(lambda: self.session.client.get_page(wanted, count=1))
        self.not_permitted |= {kind}
        self._board.show(not_permitted=self.not_permitted, message=error.message, request_id=error.request_id)

    async def _look(self, attempt: Attempt) -> None:
        self._board.show(activity=Activity.CHECKING, done=0, total=len(attempt.sent))
        operation = adding.look if attempt.kind is Kind.ADD else rewriting.look
        try:
            await operation(self.session, attempt)
        finally:
            self._put_off(attempt)
            self._board.count_done(attempt, self._pending())

    async def _read_page(self) -> None:
        if self._walk is None:
            self._walk = Walk(self.session, accept_shrunk=self.accept_shrunk)
        self._board.show(activity=Activity.LOADING, done=self._walk.seen, total=0)
        published = await self._walk.read_page()
        self._board.show(done=self._walk.seen)
        if published:
            self._walk = None
            self.accept_shrunk = False
            self.refresh_at = self.session.server.now() + _REFRESH_EVERY
            self._board.show(walk_broken=False, cache_rebuilt=False)

    def _look_at(self, attempt: Attempt, now: datetime) -> datetime:
        if attempt.state is not AttemptState.UNKNOWN:
            return now
        lost_at, looks = self._looks.setdefault(attempt.attempt_id, (now, 0))
        if looks < len(_LOOKS):
            return lost_at + timedelta(seconds=_LOOKS[looks])
        return lost_at + timedelta(seconds=_LOOKS[-1] + _LATER_LOOK * (looks - len(_LOOKS) + 1))

    def _put_off(self, attempt: Attempt) -> None:
        """The next look comes later; several that were missed count as one."""
        now = self.session.server.now()
        lost_at, looks = self._looks.get(attempt.attempt_id, (now, 0))
        self._looks[attempt.attempt_id] = lost_at, looks + 1
        while self._look_at(attempt, now) <= now and attempt.state is AttemptState.UNKNOWN:
            lost_at, looks = self._looks[attempt.attempt_id]
            self._looks[attempt.attempt_id] = lost_at, looks + 1

    def look_now(self) -> None:
        """Look after every lost answer at once."""
        now = self.session.server.now()
        self._looks = {name: (now - timedelta(seconds=_LOOKS[0]), 0) for name in self._looks}


def _expire(transaction: Transaction, expired: tuple[Change, ...]) -> None:
    """An old approval is asked for again."""
    for change in expired:
        stored = changes.read(transaction, change.connection_id, change.change_id)
        if stored is not None and stored.state is State.QUEUED and stored.approved_at == change.approved_at:
            changes.put(transaction, replace(stored, approved_at=None))
