"""Switching between connections: a menu of them, each with its environment and what it holds."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.change import NEEDS_PERSON
from app.domain.connection import Connection
from app.domain.merge import Snapshot
from app.ui.parts.words import environment_word, not_sent_text, property_name, translate, unsent


class ConnectionMenu(QMenu):
    """Also steps to the next and the previous connection."""

    chosen = Signal(str)  # connection_id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Switch to"))
        self._group = QActionGroup(self)
        self._entries: dict[str, QAction] = {}
        self._connections: dict[str, Connection] = {}
        self._current = ""

    def show_connections(self, connections: tuple[Connection, ...]) -> None:
        """List the connections."""
        for entry in self._entries.values():
            self._group.removeAction(entry)
            self.removeAction(entry)
            entry.deleteLater()
        self._connections = {connection.connection_id: connection for connection in connections}
        self._entries = {connection_id: self._entry(connection_id) for connection_id in self._connections}
        self.setEnabled(bool(connections))

    def show_current(self, connection_id: str) -> None:
        """Tick the connection that is shown."""
        self._current = connection_id
        if connection_id in self._entries:
            self._entries[connection_id].setChecked(True)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say beside a connection what it holds."""
        connection = snapshot.connection
        if connection.connection_id in self._entries:
            self._connections[connection.connection_id] = connection
            self._entries[connection.connection_id].setText(_entry_text(connection, snapshot))

    def step(self, distance: int) -> None:
        """Go to the connection that many places on, round about."""
        places = list(self._entries)
        if self._current in places:
            self.chosen.emit(places[(places.index(self._current) + distance) % len(places)])

    def _entry(self, connection_id: str) -> QAction:
        entry = QAction(_entry_text(self._connections[connection_id], None), self)
        entry.setCheckable(True)
        entry.setChecked(connection_id == self._current)
        entry.triggered.connect(partial(self._choose, connection_id))
        self._group.addAction(entry)
        self.addAction(entry)
        return entry

    def _choose(self, connection_id: str, _checked: bool = False) -> None:
        self.chosen.emit(connection_id)


def _entry_text(connection: Connection, snapshot: Snapshot | None) -> str:
    name = connection.name or property_name(connection)
    text = translate("ConnectionMenu", "{name} ({environment})").format(
        name=name.replace("&", "&&"), environment=environment_word(connection.environment)
    )
    changes = snapshot.changes if snapshot is not None else ()
    needing = sum(change.state in NEEDS_PERSON for change in changes)
    held = len(unsent(changes))
    parts = [text]
    if needing:
        parts.append(translate("ConnectionMenu", "needs you: %Ln", "", needing))
    if held:
        parts.append(not_sent_text(held))
    return " · ".join(parts)
