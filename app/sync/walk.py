"""One complete pass over getAll: every active program, then every deleted one, staged by page and published whole."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

from app.connector.client import Answer, Page, ProgramFilter
from app.connector.paging import Walk as Guard
from app.domain.connection import Edition
from app.domain.errors import ConnectorError, Malformed, Slow, StoreError
from app.domain.program import Program, ProgramState
from app.store import connections, walks
from app.store.transaction import Transaction
from app.store.walks import Counted
from app.sync.adding import adopt_staged
from app.sync.reconcile import reconcile_all
from app.sync.session import BOTH, Session

PAGE = 1000  # programs, the most that the contract allows
_SMALLEST_PAGE = 10
# The platform may refuse a cursor whose program is gone; the walk then begins anew, so often at most.
_RESTARTS = 3
# A list of so many that loses more than half at once is not believed without the person.
_SUSPECT_FROM = 10


class Shrunk(Exception):
    """The list came back empty or halved. Nothing was published: the person decides."""

    def __init__(self, counted: Counted) -> None:
        super().__init__(f"{counted.missing} of {counted.known} are missing")
        self.counted = counted


class Walk:
    """One pass. A page is staged while the next one is on its way. `count` is how many programs a page may have."""

    def __init__(self, session: Session, count: int = PAGE, *, accept_shrunk: bool = False) -> None:
        self.count = count
        self._session = session
        self._accept_shrunk = accept_shrunk
        self._restarts = 0
        self._staging: asyncio.Task[None] | None = None
        self._begin_again()

    def _begin_again(self) -> None:
        self._states = list(BOTH)
        self._guard = Guard(self.count)
        self._cursor: str | None = None
        self._begun = False
        self.seen = 0  # programs so far

    async def read_page(self) -> bool:
        """Read and stage one page; True when the walk was published.

        Raises ConnectorError, after which it may be called again, and Shrunk.
        """
        if not self._begun:
            await self._begin()
        try:
            answer = await self._ask()
        except (Slow, Malformed) as error:
            if not self._can_begin_again(error):
                raise
            self._begin_again()
            return False
        state = self._states[0]
        page = self._guard.feed(answer.value)
        await self._staged()
        self._staging = asyncio.ensure_future(self._stage(state, self.seen, page.programs))
        self.seen += len(page.programs)
        await _settle_edition(self._session, answer)
        self._cursor = page.cursor
        if self._cursor is None:
            self._states.pop(0)
            self._guard = Guard(self.count)
        if self._states:
            return False
        await self._staged()
        await self._publish()
        return True

    async def give_up(self) -> None:
        """Leave the list as it was. What cannot be cleared away now is with the next walk."""
        with suppress(StoreError):
            await self._staged()
            await self._session.database.run(partial(walks.abandon, connection_id=self._session.connection_id))

    async def _begin(self) -> None:
        await self._staged()
        started_at = self._session.server.now().timestamp()
        await self._session.database.run(lambda one: walks.begin(one, self._session.connection_id, started_at))
        self._begun = True

    async def _ask(self) -> Answer[Page]:
        await self._session.turn("getAll")
        wanted = ProgramFilter((self._states[0],))
        return await self._session.ask(lambda: self._session.client.get_page(wanted, self._cursor, self.count))

    def _can_begin_again(self, error: ConnectorError) -> bool:
        """Whether another try may go better: with smaller pages, or since the program of the cursor is gone."""
        if isinstance(error, Slow):
            smaller = max(_SMALLEST_PAGE, self.count // 2)
            can, self.count = smaller < self.count, smaller
            return can
        self._restarts += 1
        return self._cursor is not None and self._restarts <= _RESTARTS

    async def _stage(self, state: ProgramState, place: int, page: tuple[Program, ...]) -> None:
        connection_id = self._session.connection_id
        await self._session.database.run(lambda one: walks.stage(one, connection_id, state, place, page))

    async def _staged(self) -> None:
        staging, self._staging = self._staging, None
        if staging is not None:
            await staging

    async def _publish(self) -> None:
        accept, now = self._accept_shrunk, self._session.server.now()
        counted = await self._session.database.run(
            lambda transaction: _publish(transaction, self._session.connection_id, now, accept_shrunk=accept)
        )
        if counted is not None:
            raise Shrunk(counted)


def _publish(transaction: Transaction, connection_id: str, now: datetime, *, accept_shrunk: bool) -> Counted | None:
    """Publish in one transaction, the pending changes brought in line; or what makes the walk suspect."""
    counted = walks.count(transaction, connection_id)
    if _is_suspect(counted) and not accept_shrunk:
        walks.abandon(transaction, connection_id)
        return counted
    adopt_staged(transaction, connection_id, now)
    touched = walks.publish(transaction, connection_id)
    reconcile_all(transaction, connection_id, touched)
    return None


def _is_suspect(counted: Counted) -> bool:
    """Whether a list lost so much at once that the platform, or a token, is likelier at fault."""
    if counted.missing == 0:
        return False
    lost_most = counted.known >= _SUSPECT_FROM and counted.missing * 2 > counted.known
    return lost_most or counted.missing == counted.known


async def _settle_edition(session: Session, answer: Answer[Page]) -> None:
    """Keep what an answer tells of the edition, where nobody chose one."""
    told, connection = answer.value.edition, session.connection
    if connection.edition is not Edition.AUTOMATIC or told is Edition.AUTOMATIC:
        return
    session.client.edition = told

    def settle(transaction: Transaction) -> None:
        stored = connections.read(transaction, connection.connection_id)
        if stored is not None:
            connections.put(transaction, replace(stored, settled_edition=told))

    await session.database.run(settle)
