"""Where one turns to another connection: the list beside the work, or in a narrow window the menu in the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from app.domain.connection import Connection
from app.ui.connections.standing import standing_of
from app.ui.parts.language import follow_language

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

_WIDE = 140  # letters: from here on there is room for the list
_CHOICE = "connection_list"  # the preference: whether to show it; without one it is shown from two connections on
_SHOWN, _HIDDEN = "shown", "hidden"


class ConnectionSide(QObject):
    """Keeps list and menu up to what is present, and one of them in sight."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._choice = window.commands.preferences.get(_CHOICE)
        present = window.present
        present.connections_changed.connect(self._show_connections)
        present.connection_changed.connect(self._show_current)
        present.known_changed.connect(self._show_known)
        window.actions_.connection_list.triggered.connect(self._keep_choice)
        window.body.installEventFilter(self)
        self.arrange()
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        for connection in self._window.present.connections or ():
            self._show_known(connection.connection_id)
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.arrange()
        return False

    def arrange(self) -> None:
        """Show the list where it is wanted and has room; else the menu, where there is anything to choose."""
        window = self._window
        many = len(window.present.connections or ()) > 1
        wanted = self._choice == _SHOWN or (many and self._choice != _HIDDEN)
        wide = window.body.width() >= _WIDE * window.fontMetrics().averageCharWidth()
        action = window.actions_.connection_list
        action.setChecked(wanted)
        action.setEnabled(wide)
        action.setStatusTip("" if wide else self.tr("There is no room for the connection list in this window."))
        window.connection_list.setVisible(wanted and wide)
        window.switcher.setVisible(many and not (wanted and wide))

    def _keep_choice(self, shown: bool) -> None:
        self._choice = _SHOWN if shown else _HIDDEN
        self.arrange()
        self._window.errands.run(self._window.commands.preferences.keep({_CHOICE: self._choice}), "keep a choice")

    def _show_connections(self, connections: tuple[Connection, ...]) -> None:
        window = self._window
        for shown in (window.connection_list, window.connection_menu):
            shown.show_connections(connections)
        for connection in connections:
            self._show_known(connection.connection_id)
        self._show_current(window.present.connection_id)
        self.arrange()

    def _show_current(self, connection_id: str) -> None:
        self._window.connection_list.show_current(connection_id)
        self._window.connection_menu.show_current(connection_id)

    def _show_known(self, connection_id: str) -> None:
        found = self._window.present.connection(connection_id)
        if found is not None:
            standing = standing_of(self._window.present, found)
            self._window.connection_list.show_standing(standing)
            self._window.connection_menu.show_standing(standing)
