"""The menu of a row: the ways out of the state of its change, then what can be done with any program."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.change import Change, Reason
from app.ui.changes.ways import Way, Ways, ways
from app.ui.parts.look import draw_icons


class RowMenu(QMenu):
    """Opened by mouse or keyboard for what is selected."""

    chosen = Signal(object, object)  # Change, Way

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ways: list[QAction] = []
        self.aboutToShow.connect(partial(draw_icons, self))

    def open_at(self, place: QPoint, change: Change | None) -> None:
        """Open for a program with this change."""
        self.offer(change)
        if self.actions():
            self.popup(place)

    def offer(self, change: Change | None) -> None:
        """Put the ways of this change on top."""
        for action in self._ways:
            self.removeAction(action)
            action.deleteLater()
        self._ways = [self._entry(change, way, word) for way, word in _own_ways(change)] if change is not None else []
        if self._ways:
            self._ways.append(self._separator())
        if self.actions():
            self.insertActions(self.actions()[0], self._ways)

    def _entry(self, change: Change, way: Way, word: str) -> QAction:
        entry = QAction(word, self)
        entry.triggered.connect(partial(self._choose, change, way))
        return entry

    def _separator(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    def _choose(self, change: Change, way: Way, _checked: bool = False) -> None:
        self.chosen.emit(change, way)


def _own_ways(change: Change) -> Ways:
    """The ways that are not what an action of every row does already: to edit, and to mark for deletion."""
    marks = change.reason is Reason.LATE_TWIN
    return tuple(
        (way, word) for way, word in ways(change) if way is not Way.EDIT and not (marks and way is Way.KEEP_MINE)
    )
