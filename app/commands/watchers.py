"""Who is told what is new: all that is present on joining, then each difference, on the main thread."""

from collections.abc import Callable
from typing import Protocol

from app.domain.connection import Connection
from app.domain.merge import Snapshot
from app.domain.status import Status


class Watcher(Protocol):
    """Who is told."""

    def on_connections(self, connections: tuple[Connection, ...]) -> None:
        """The connections, in the order they were made; also when one of them was altered."""

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """A commit altered what is shown of a connection that was opened."""

    def on_status(self, connection_id: str, status: Status) -> None:
        """The status of a connection is another."""

    def on_undo(self, connection_id: str, undoable: bool, redoable: bool) -> None:
        """Whether there is something to undo, to redo."""

    def on_history(self) -> None:
        """The history is another."""


class Watchers:
    """All that was told last, and to whom."""

    def __init__(self) -> None:
        self._watchers: list[Watcher] = []
        self._connections: tuple[Connection, ...] = ()
        self._snapshots: dict[str, Snapshot] = {}
        self._statuses: dict[str, Status] = {}
        self._undo: dict[str, tuple[bool, bool]] = {}

    def join(self, watcher: Watcher) -> Callable[[], None]:
        """Tell a watcher everything present; returns the way to leave."""
        self._watchers.append(watcher)
        watcher.on_connections(self._connections)
        for snapshot in self._snapshots.values():
            watcher.on_snapshot(snapshot)
        for connection_id, status in self._statuses.items():
            watcher.on_status(connection_id, status)
        for connection_id, undo in self._undo.items():
            watcher.on_undo(connection_id, *undo)
        return lambda: self._watchers.remove(watcher)

    @property
    def connections(self) -> tuple[Connection, ...]:
        """The connections that were told of last."""
        return self._connections

    def status(self, connection_id: str) -> Status:
        """What was told last of a connection that sends and refreshes."""
        return self._statuses.get(connection_id, Status())

    def snapshot(self, connection_id: str) -> Snapshot | None:
        """What was told last of a connection."""
        return self._snapshots.get(connection_id)

    def tell_connections(self, connections: tuple[Connection, ...]) -> None:
        """The connections are others."""
        if connections != self._connections:
            self._connections = connections
            for watcher in tuple(self._watchers):
                watcher.on_connections(connections)

    def tell_snapshot(self, snapshot: Snapshot) -> None:
        """There is a new snapshot; its connection may have been altered as well."""
        connection = snapshot.connection
        self._snapshots[connection.connection_id] = snapshot
        for watcher in tuple(self._watchers):
            watcher.on_snapshot(snapshot)
        same = [connection if one.connection_id == connection.connection_id else one for one in self._connections]
        self.tell_connections(tuple(same))

    def tell_status(self, connection_id: str, status: Status) -> None:
        """The status of a connection is another."""
        self._statuses[connection_id] = status
        for watcher in tuple(self._watchers):
            watcher.on_status(connection_id, status)

    def tell_undo(self, connection_id: str, undoable: bool, redoable: bool) -> None:
        """Whether there is something to undo or redo is another."""
        if self._undo.get(connection_id) != (undoable, redoable):
            self._undo[connection_id] = (undoable, redoable)
            for watcher in tuple(self._watchers):
                watcher.on_undo(connection_id, undoable, redoable)

    def tell_history(self) -> None:
        """The history is another."""
        for watcher in tuple(self._watchers):
            watcher.on_history()

    def forget(self, connection_id: str) -> None:
        """A connection is gone."""
        for told in (self._snapshots, self._statuses, self._undo):
            told.pop(connection_id, None)
