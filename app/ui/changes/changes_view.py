"""The Changes view: every unfinished change, what became of it, and the buttons that lead out of its state."""

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.change import Change, Kind
from app.domain.merge import Snapshot
from app.domain.status import Status
from app.ui.changes.change_words import explanation
from app.ui.changes.changes_model import ChangesModel, Column
from app.ui.changes.ways import Way, ways
from app.ui.parts.look import SPACE, SPACE_LARGE
from app.ui.parts.rows import fit_rows
from app.ui.parts.titles import align_titles

_WIDTHS = {Column.MARK: 27, Column.PROGRAM: 33, Column.CODE: 16, Column.SINCE: 16}  # in widths of an average letter


class ChangesView(QWidget):
    """The list above, the selected change in full below it."""

    chosen = Signal(object, object)  # Change, Way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChangesModel(self)
        self.table = QTableView(self)
        self.empty = QLabel(self.tr("Everything is sent. Nothing waits for you."), self)
        self.details = QLabel(self)
        self._panel = QWidget(self)
        self._buttons = QHBoxLayout()
        self._offered: tuple[tuple[Way, str], ...] = ()
        self._shown: list[QPushButton] = []
        self._meant: Change | None = None  # the change that was shown when a button went down
        self._barred: frozenset[Kind] = frozenset()
        self._set_up_table()
        self._lay_out()
        self._connect()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Changes"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        columns = table.horizontalHeader()
        table.verticalHeader().hide()
        fit_rows(table, compact=False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        align_titles(columns)
        letter = table.fontMetrics().averageCharWidth()
        for column, letters in _WIDTHS.items():
            table.setColumnWidth(column, letters * letter)
        columns.setSectionResizeMode(Column.CHANGE, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.details.setWordWrap(True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        panel, filled, pages = QVBoxLayout(self._panel), QWidget(self), QStackedLayout(self)
        panel.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
        panel.setSpacing(SPACE + SPACE // 2)
        panel.addWidget(self.details)
        panel.addLayout(self._buttons)
        self._buttons.setSpacing(SPACE)
        self._buttons.addStretch(1)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self._panel)
        pages.addWidget(self.empty)
        pages.addWidget(filled)
        self._pages = pages

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.activated.connect(self._activate)
        self.model.dataChanged.connect(self._show_current)
        self._show_current()

    def set_compact(self, compact: bool) -> None:
        """Make the lines low, or of the usual height."""
        fit_rows(self.table, compact=compact)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the changes of a snapshot; after a change went, its neighbour is the current one."""
        before = self.table.currentIndex().row()
        self.model.show_snapshot(snapshot)
        number = self.model.rowCount()
        self._pages.setCurrentIndex(1 if number else 0)
        if number and not self.table.currentIndex().isValid():
            self._select(min(max(before, 0), number - 1))
        self._show_current()

    def show_status(self, status: Status) -> None:
        """Know what these tokens may not do, for the words on what waits for that."""
        self._barred = status.not_permitted
        self._show_current()

    def _select(self, row: int) -> None:
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), select)

    def focusInEvent(self, event: QEvent) -> None:
        self.table.setFocus()

    def _activate(self, _index: QModelIndex) -> None:
        if self._offered:
            self._note_press()
            self._choose(self._offered[0][0])

    def _show_current(self, *_changed: object) -> None:
        change = self.model.change_at(self.table.currentIndex().row())
        self._panel.setVisible(change is not None)
        barred = change is not None and change.kind in self._barred
        self.details.setText(explanation(change, barred=barred) if change is not None else "")
        self._offer(ways(change) if change is not None else ())

    def _offer(self, offered: tuple[tuple[Way, str], ...]) -> None:
        if offered == self._offered:
            return
        held = any(button.hasFocus() for button in self._shown)
        self._offered = offered
        for button in self._shown:
            button.hide()
            button.deleteLater()
        self._shown = []
        before: QWidget = self.table
        for place, (way, word) in enumerate(offered):
            button = QPushButton(word, self._panel)
            button.pressed.connect(self._note_press)
            button.clicked.connect(partial(self._choose, way))
            self._buttons.insertWidget(place, button)
            self.setTabOrder(before, button)
            before = button
            self._shown.append(button)
            button.show()
        if held:
            self.table.setFocus()

    def _note_press(self) -> None:
        self._meant = self.model.change_at(self.table.currentIndex().row())

    def _choose(self, way: Way, _checked: bool = False) -> None:
        if self._meant is not None:
            self.chosen.emit(self._meant, way)
