"""Keeps the programs in sight, the selection and the current line in place while lines come, go and move."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)
from PySide6.QtWidgets import QTableView

from app.ui.programs.placing import runs
from app.ui.programs.programs_model import ProgramsModel

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class PlaceKeeper(QObject):
    """Watches a model for its view. Lines of one height and scrolling by px are taken for granted."""

    def __init__(self, view: QTableView, model: ProgramsModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.open_cell: QPersistentModelIndex | None = None
        self._stays: list[tuple[str, int]] = []  # keys in sight and how far below the top they are, in px
        self._everything: frozenset[str] = frozenset()  # keys of all lines, if all were selected
        self._current = QModelIndex()
        model.about_to_change.connect(self._remember_place)
        model.changed.connect(self._restore_place)
        model.layoutAboutToBeChanged.connect(self._remember_chosen)
        model.layoutChanged.connect(self._restore_chosen)
        model.settled.connect(self._follow_current)

    def _remember_place(self) -> None:
        bar, height = self._view.verticalScrollBar(), self._view.verticalHeader().defaultSectionSize()
        top, count = bar.value(), self._model.rowCount()
        first, last = top // height, (top + self._view.viewport().height()) // height
        lines = list(range(first, min(last + 1, count)))
        if count * height <= self._view.viewport().height():  # all is in sight: nobody came here by scrolling
            current = self._view.currentIndex()
            lines = [current.row()] if self._view.selectionModel().isSelected(current) else []
        if self.open_cell is not None and self.open_cell.isValid():
            lines.insert(0, self.open_cell.row())
        self._stays = [(self._model.row_at(line).key, line * height - top) for line in lines]

    def _restore_place(self) -> None:
        view = self._view
        height = view.verticalHeader().defaultSectionSize()
        for key, distance in self._stays:
            line = self._model.line_of(key)
            if line >= 0:
                view.updateGeometries()
                view.verticalScrollBar().setValue(line * height - distance)
                return

    def _remember_chosen(self) -> None:
        selected, shown = self._view.selectionModel(), self._model.listing.shown
        everything = 0 < count_lines(selected) == len(shown)
        self._everything = frozenset(entry.row.key for entry in shown) if everything else frozenset()
        self._current = selected.currentIndex()

    def _restore_chosen(self) -> None:
        selected = self._view.selectionModel()
        if self._everything:  # Qt remembers this case by its number of lines alone
            selected.select(self._still_there(), _SELECT)
        if self._current.isValid() and not selected.currentIndex().isValid():
            line = min(self._current.row(), self._model.rowCount() - 1)
            near = self._model.index(line, self._current.column())
            selected.setCurrentIndex(near, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _still_there(self) -> QItemSelection:
        there, last = QItemSelection(), self._model.columnCount() - 1
        lines = [line for line, entry in enumerate(self._model.listing.shown) if entry.row.key in self._everything]
        for start, end in runs(lines):
            there.append(QItemSelectionRange(self._model.index(start, 0), self._model.index(end, last)))
        return there

    def _follow_current(self, keys: tuple[str, ...]) -> None:
        current = self._view.currentIndex()
        if current.isValid() and self._model.row_at(current.row()).key in keys:
            self._view.scrollTo(current)


def count_lines(selected: QItemSelectionModel) -> int:
    """How many lines are selected, where whole lines are."""
    ranges = selected.selection()
    return sum(ranges.at(number).height() for number in range(ranges.count()))
