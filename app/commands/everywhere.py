"""What is done for all connections at once: those that are not shown work too."""

from collections.abc import Callable

from app.commands.watchers import Watchers
from app.domain.change import Change
from app.store.database import Database
from app.sync.status import on_their_way


class Everywhere:
    """`start` lets a connection send and refresh, for which its tokens are read; `refresh` asks its platform anew."""

    def __init__(
        self,
        database: Database,
        watchers: Watchers,
        start: Callable[[str], None],
        refresh: Callable[[str], None],
    ) -> None:
        self._database = database
        self._watchers = watchers
        self._start = start
        self._refresh = refresh

    async def open_rest(self) -> None:
        """Hand over what is known of each connection that was not opened yet, one after another.

        Where something that was approved waits for the platform alone, it goes out; the others rest until somebody
        turns to them, so that a start reads no more tokens than it needs.
        """
        for connection in self._watchers.connections:
            changes = await self.unfinished(connection.connection_id)
            if any(True for _ in on_their_way(changes, frozenset())):
                self._start(connection.connection_id)

    async def refresh(self) -> None:
        """Ask every platform now."""
        for connection in self._watchers.connections:
            await self.unfinished(connection.connection_id)
            self._start(connection.connection_id)
            self._refresh(connection.connection_id)

    async def unfinished(self, connection_id: str) -> tuple[Change, ...]:
        """The unfinished changes of a connection, whose snapshot is handed over where it was not yet."""
        if self._watchers.snapshot(connection_id) is None:
            await self._database.run(lambda transaction: transaction.opened.add(connection_id))
        snapshot = self._watchers.snapshot(connection_id)
        return () if snapshot is None else snapshot.changes
