"""How the window was left: its place, the widths of its parts, and the view, connection and states that it showed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject

from app.domain.kept import read_number
from app.ui.parts.keeping import Keeping

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

_STATES = 2  # the last of Active, Deleted and Both


class WindowState(QObject):
    """Restores it at the start, and keeps it from then on. Qt itself brings a window back that no screen shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keeping = Keeping(window.commands.preferences, self._left, self)
        self._restore()
        window.placed.connect(self._keeping.soon)
        window.body.splitterMoved.connect(self._keeping.soon)
        window.display.turned.connect(self._keeping.soon)
        window.present.connection_changed.connect(self._keeping.soon)
        window.search.states_changed.connect(self._keeping.soon)

    async def finish(self) -> None:
        """The window was closed: keep what waits for its moment."""
        for keeping in self._window.findChildren(Keeping):
            await keeping.finish()

    def _restore(self) -> None:
        get = self._window.commands.preferences.get
        self._window.restoreGeometry(_bytes(get("window")))
        self._window.body.restoreState(_bytes(get("splitter")))
        self._window.search.choose(read_number(get("states"), _STATES) or 0)
        view = read_number(get("view"), self._window.views.count() - 1)
        if view:
            self._window.display.turn(view)

    def _left(self) -> Mapping[str, str]:
        window = self._window
        left = {
            "window": _text(window.saveGeometry()),
            "view": str(window.views.currentIndex()),
            "states": str(window.search.choice),
        }
        if not window.connection_list.isHidden():  # else it has no width, and would come back as narrow as can be
            left["splitter"] = _text(window.body.saveState())
        if window.present.connection_id:
            left["connection"] = window.present.connection_id
        return left


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode()))


def _text(data: QByteArray) -> str:
    return data.toBase64().toStdString()
