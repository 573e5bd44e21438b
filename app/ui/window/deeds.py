"""What the deeds of a window have in common: whom they ask, and where their dialogs open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow


class Deeds(QObject):
    """Made once the window has its widgets."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._commands = window.commands
        self._errands = window.errands
        self._bridge = window.bridge
        self._present = window.present
        self._page = window.page
