"""Snapshots and status -> Qt signals, joined up once per turn of the loop."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.commands import Commands
from app.domain.connection import Connection
from app.domain.merge import Snapshot
from app.domain.status import Status


class Bridge(QObject):
    """Watches the commands for the window. Of several facts in one turn the last one counts, with all that differs."""

    connections_changed = Signal(tuple)  # of Connection
    snapshot_changed = Signal(object)  # Snapshot
    status_changed = Signal(str, object)  # connection_id, Status
    undo_changed = Signal(str, bool, bool)  # connection_id, undoable, redoable
    history_changed = Signal()

    def __init__(self, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connections: tuple[Connection, ...] | None = None
        self._snapshots: dict[str, Snapshot] = {}
        self._statuses: dict[str, Status] = {}
        self._undo: dict[str, tuple[bool, bool]] = {}
        self._has_history = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self.tell)
        self._stop = commands.watch(self)

    def close(self) -> None:
        """Watch no longer; what was not yet told is dropped."""
        self._turn.stop()
        self._stop()

    def on_connections(self, connections: tuple[Connection, ...]) -> None:
        """Keep the connections until the turn ends."""
        self._connections = connections
        self._turn.start()

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """Keep the snapshot until the turn ends, with all that differs since the one told before."""
        connection_id = snapshot.connection.connection_id
        waiting = self._snapshots.get(connection_id)
        if waiting is not None:
            snapshot = replace(snapshot, differs=waiting.differs | snapshot.differs)
        self._snapshots[connection_id] = snapshot
        self._turn.start()

    def on_status(self, connection_id: str, status: Status) -> None:
        """Keep the status until the turn ends."""
        self._statuses[connection_id] = status
        self._turn.start()

    def on_undo(self, connection_id: str, undoable: bool, redoable: bool) -> None:
        """Keep what can be undone and redone until the turn ends."""
        self._undo[connection_id] = (undoable, redoable)
        self._turn.start()

    def on_history(self) -> None:
        """Keep until the turn ends that the history is another."""
        self._has_history = True
        self._turn.start()

    def tell(self) -> None:
        """Tell what waits for the end of the turn now."""
        connections, self._connections = self._connections, None
        snapshots, self._snapshots = self._snapshots, {}
        statuses, self._statuses = self._statuses, {}
        undo, self._undo = self._undo, {}
        has_history, self._has_history = self._has_history, False
        if connections is not None:
            self.connections_changed.emit(connections)
        for snapshot in snapshots.values():
            self.snapshot_changed.emit(snapshot)
        for connection_id, status in statuses.items():
            self.status_changed.emit(connection_id, status)
        for connection_id, (undoable, redoable) in undo.items():
            self.undo_changed.emit(connection_id, undoable, redoable)
        if has_history:
            self.history_changed.emit()
