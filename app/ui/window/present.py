"""What the window shows: which connection, and the last that is known of each."""

from PySide6.QtCore import QObject, Signal

from app.domain.connection import Connection
from app.domain.merge import Snapshot
from app.domain.status import Status
from app.ui.window.bridge import Bridge


class Present(QObject):
    """Follows all connections and speaks of the one that is shown."""

    # Snapshot of the connection shown; after a switch `differs` is not from what was shown
    snapshot_changed = Signal(object)
    status_changed = Signal(object)  # Status of the connection shown
    undo_changed = Signal(bool, bool)  # undoable, redoable
    connections_changed = Signal(tuple)  # all Connections
    known_changed = Signal(str)  # something else is known of this connection, shown or not
    connection_changed = Signal(str)  # another one is shown; empty for none

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.connection_id = ""
        self.connections: tuple[Connection, ...] | None = None  # None until they are known
        self._snapshots: dict[str, Snapshot] = {}
        self._statuses: dict[str, Status] = {}
        self._undo: dict[str, tuple[bool, bool]] = {}
        bridge.connections_changed.connect(self._follow_connections)
        bridge.snapshot_changed.connect(self._follow_snapshot)
        bridge.status_changed.connect(self._follow_status)
        bridge.undo_changed.connect(self._follow_undo)

    @property
    def snapshot(self) -> Snapshot | None:
        """The last snapshot of the connection shown."""
        return self._snapshots.get(self.connection_id)

    @property
    def status(self) -> Status:
        """The status of the connection shown."""
        return self._statuses.get(self.connection_id, Status())

    @property
    def undo(self) -> tuple[bool, bool]:
        """Whether there is something to undo, to redo."""
        return self._undo.get(self.connection_id, (False, False))

    def connection(self, connection_id: str) -> Connection | None:
        """One of the connections there are, as it is known best."""
        snapshot = self._snapshots.get(connection_id)
        if snapshot is not None:
            return snapshot.connection
        return next((one for one in self.connections or () if one.connection_id == connection_id), None)

    def snapshot_of(self, connection_id: str) -> Snapshot | None:
        """The last snapshot of any connection."""
        return self._snapshots.get(connection_id)

    def status_of(self, connection_id: str) -> Status:
        """The status of any connection."""
        return self._statuses.get(connection_id, Status())

    def show(self, connection_id: str) -> None:
        """Show another connection: at once where it is known, else when its snapshot comes."""
        if connection_id == self.connection_id:
            return
        self.connection_id = connection_id
        self.connection_changed.emit(connection_id)
        self._tell_snapshot()
        self.status_changed.emit(self.status)
        self.undo_changed.emit(*self.undo)

    def _tell_snapshot(self) -> None:
        if self.snapshot is not None:
            self.snapshot_changed.emit(self.snapshot)

    def _follow_connections(self, connections: tuple[Connection, ...]) -> None:
        self.connections = connections
        known = {connection.connection_id for connection in connections}
        for told in (self._snapshots, self._statuses, self._undo):
            for gone in told.keys() - known:
                del told[gone]
        if self.connection_id and self.connection_id not in known:
            self.show("")
        self.connections_changed.emit(connections)

    def _follow_snapshot(self, snapshot: Snapshot) -> None:
        connection_id = snapshot.connection.connection_id
        self._snapshots[connection_id] = snapshot
        self.known_changed.emit(connection_id)
        if connection_id == self.connection_id:
            self._tell_snapshot()

    def _follow_status(self, connection_id: str, status: Status) -> None:
        self._statuses[connection_id] = status
        self.known_changed.emit(connection_id)
        if connection_id == self.connection_id:
            self.status_changed.emit(status)

    def _follow_undo(self, connection_id: str, undoable: bool, redoable: bool) -> None:
        self._undo[connection_id] = (undoable, redoable)
        if connection_id == self.connection_id:
            self.undo_changed.emit(undoable, redoable)
