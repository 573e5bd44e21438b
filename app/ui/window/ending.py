"""Ends the program when it is asked to from outside, as soon as nothing that a person typed would be lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QDialogButtonBox, QFileDialog, QMessageBox

from app.ui.start.front import bring_to_front

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

_BEAT = 500  # ms between two looks whether the form was closed
_ACCEPT = QDialogButtonBox.ButtonRole.AcceptRole


class Ending(QObject):
    """Closes a window as its person would. While `is_wanted`, what is held back for a form is tried again."""

    def __init__(self, window: MainWindow, is_wanted: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._is_wanted = is_wanted
        self._has_refused = False
        self._beat = QTimer(self, interval=_BEAT)
        self._beat.timeout.connect(self._look)

    def ask(self) -> None:
        """End now, else come to the front with what is open, say why, and end once that was closed."""
        if not self._beat.isActive() and not self._end():
            self._beat.start()
            self._window.updates.tell_ending(True)
            bring_to_front(self._window)

    def _look(self) -> None:
        if not self._is_wanted():
            self._beat.stop()
            self._window.updates.tell_ending(False)
        elif self._end():
            self._beat.stop()

    def _end(self) -> bool:
        """Whether it is done. A cell whose text cannot be kept says so once, not at every beat."""
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        if any(map(_is_filled_in, dialogs)) or (self._has_refused and self._window.page.is_editing):
            return False
        for dialog in dialogs:
            dialog.reject()
        self._has_refused = not self._window.close()
        return not self._has_refused


def _is_filled_in(dialog: QDialog) -> bool:
    """Whether what was typed would be lost with a dialog: one that only asks or tells is gone without a trace."""
    if isinstance(dialog, QMessageBox):
        return False
    boxes = dialog.findChildren(QDialogButtonBox)
    is_form = any(box.buttonRole(button) is _ACCEPT for box in boxes for button in box.buttons())
    views = dialog.findChildren(QAbstractItemView)
    return is_form or isinstance(dialog, QFileDialog) or any(view.state() is view.State.EditingState for view in views)
