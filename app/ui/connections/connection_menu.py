"""Switching between connections: a menu of them, each with its environment and what it holds."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.domain.connection import Connection
from app.ui.connections.standing import Standing, standing_text
from app.ui.parts.language import follow_language
from app.ui.parts.look import set_icon


class ConnectionMenu(QMenu):
    """Also steps to the next and the previous connection."""

    chosen = Signal(str)  # connection_id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._entries: dict[str, QAction] = {}
        self._current = ""
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.setTitle(self.tr("&Switch to"))

    def show_connections(self, connections: tuple[Connection, ...]) -> None:
        """List the connections."""
        for entry in self._entries.values():
            self._group.removeAction(entry)
            self.removeAction(entry)
            entry.deleteLater()
        self._entries = {connection.connection_id: self._entry(connection) for connection in connections}
        self.setEnabled(bool(connections))

    def show_current(self, connection_id: str) -> None:
        """Tick the connection that is shown."""
        self._current = connection_id
        if connection_id in self._entries:
            self._entries[connection_id].setChecked(True)

    def show_standing(self, standing: Standing) -> None:
        """Say beside a connection how it stands."""
        entry = self._entries.get(standing.connection.connection_id)
        if entry is not None:
            entry.setText(_entry_text(standing))

    def step(self, distance: int) -> None:
        """Go to the connection that many places on, round about."""
        places = list(self._entries)
        if self._current in places:
            self.chosen.emit(places[(places.index(self._current) + distance) % len(places)])

    def _entry(self, connection: Connection) -> QAction:
        connection_id = connection.connection_id
        entry = QAction(_entry_text(Standing(connection)), self)
        entry.setCheckable(True)
        entry.setChecked(connection_id == self._current)
        entry.triggered.connect(partial(self._choose, connection_id))
        self._group.addAction(entry)
        self.addAction(entry)
        return entry

    def _choose(self, connection_id: str, _checked: bool = False) -> None:
        self.chosen.emit(connection_id)


class ConnectionSwitcher(QToolButton):
    """Opens the menu from the strip."""

    def __init__(self, menu: ConnectionMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        set_icon(self, "chevron-down")
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.setText(self.tr("Switch connection"))


def _entry_text(standing: Standing) -> str:
    return standing_text(standing).replace("&", "&&")
