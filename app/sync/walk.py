"""One complete pass over getAll: every active program, then every deleted one, published whole or not at all."""

from dataclasses import replace
from datetime import datetime

from app.connector.editions import ITEM_LIMIT
from app.connector.messages import Answer, Page, ProgramFilter
from app.connector.paging import Guard
from app.domain.connection import Connection, Edition
from app.domain.errors import ConnectorError, Malformed, Slow
from app.domain.walk import Walked, begin_walk
from app.store import connections, walks
from app.store.transaction import Transaction
from app.store.walks import Counted
from app.sync import history, twins
from app.sync.adding import adopt_walked
from app.sync.reconcile import reconcile_all
from app.sync.session import BOTH, Session, smaller_page

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
    """One pass, at most `count` programs a page. What it finds is kept in memory until all of it is there."""

    def __init__(self, session: Session, count: int = ITEM_LIMIT, *, accept_shrunk: bool = False) -> None:
        self.count = count
        self._session = session
        self._accept_shrunk = accept_shrunk
        self._restarts = 0
        self._begin_again()

    def _begin_again(self) -> None:
        self._states = list(BOTH)
        self._guard = Guard(self.count)
        self._cursor: str | None = None
        self._walked: Walked | None = None

    @property
    def seen(self) -> int:
        """How many programs were seen so far."""
        return 0 if self._walked is None else len(self._walked.seen)

    @property
    def in_parts(self) -> bool:
        """Whether the platform took too long over whole pages."""
        return self.count < ITEM_LIMIT

    async def read_page(self) -> bool:
        """Read one page; True when the walk was published.

        Raises ConnectorError, after which it may be called again, and Shrunk.
        """
        walked = self._walked = self._walked or await self._begin()
        try:
            answer = await self._ask()
        except (Slow, Malformed) as error:
            if not self._can_begin_again(error):
                raise
            self._begin_again()
            return False
        page = self._guard.feed(answer.value)
        walked.take(self._states[0], page.programs)
        await _settle_edition(self._session, answer)
        self._cursor = page.cursor
        if self._cursor is None:
            self._states.pop(0)
            self._guard = Guard(self.count)
        if self._states:
            return False
        await self._publish(walked)
        return True

    async def _begin(self) -> Walked:
        """Of a long list the index takes a while, so it is made beside the loop."""
        started_at, rows = self._session.server.now().timestamp(), self._session.rows()
        return await self._session.database.run(lambda _: begin_walk(started_at, rows))

    async def _ask(self) -> Answer[Page]:
        await self._session.turn("getAll")
        wanted = ProgramFilter((self._states[0],))
        return await self._session.ask(lambda: self._session.client.get_page(wanted, self._cursor, self.count))

    def _can_begin_again(self, error: ConnectorError) -> bool:
        """Whether another try may go better: with smaller pages, or since the program of the cursor is gone."""
        if isinstance(error, Slow):
            smaller = smaller_page(self.count)
            can, self.count = smaller < self.count, smaller
            return can
        self._restarts += 1
        return self._cursor is not None and self._restarts <= _RESTARTS

    async def _publish(self, walked: Walked) -> None:
        accept, now = self._accept_shrunk, self._session.server.now()
        counted = await self._session.database.run(
            lambda transaction: _publish(transaction, self._session.connection, walked, now, accept_shrunk=accept)
        )
        if counted is not None:
            raise Shrunk(counted)


def _publish(
    transaction: Transaction, connection: Connection, walked: Walked, now: datetime, *, accept_shrunk: bool
) -> Counted | None:
    """Publish in one transaction, the pending changes brought in line; or what makes the walk suspect."""
    connection_id = connection.connection_id
    counted = walks.count(transaction, connection_id, walked)
    if _is_suspect(counted) and not accept_shrunk:
        return counted
    adopt_walked(transaction, connection, walked, now)
    # Of a connection's first list nothing is news.
    news = walked.altered() if connection.refreshed_at is not None else ()
    with history.noticing(transaction, connection_id, news, now):
        touched = walks.publish(transaction, connection_id, walked)
    reconcile_all(transaction, connection_id, touched, now)
    twins.watch(transaction, connection_id, walked.started_at)
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
        if stored is not None and stored.address == connection.address:
            connections.put(transaction, replace(stored, settled_edition=told))

    await session.database.run(settle)
