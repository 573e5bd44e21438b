"""What the tables of the window have in common: whole lines as high as their font and the person ask for, no grid."""

import sys
from collections.abc import Container, Mapping
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTreeView, QWidget

from app.ui.parts.framed_delegate import FramedDelegate
from app.ui.parts.look import ROW_HEIGHT
from app.ui.parts.measures import LEAST_TARGET, icon_size
from app.ui.parts.titles import align_titles

C = TypeVar("C", bound=int)  # a column

# Beside the menu key, of which Qt makes a request for the menu. What Qt calls Meta is Control on macOS.
ROW_MENU_KEY = "Meta+Return" if sys.platform == "darwin" else "Shift+F10"

_MARGIN, _COMPACT_MARGIN = 12, 6  # px: above and below the letters together


class CurrentLine(QObject):
    """Has the current line of a view read out when the view gets the focus: Qt itself tells of the view alone."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, _view: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            QTimer.singleShot(0, self, self._tell)  # after Qt has told of the view
        return False

    def _tell(self) -> None:
        if QAccessible.isActive() and self._view.hasFocus() and self._view.currentIndex().isValid():
            spoken = QAccessible.queryAccessibleInterface(self._view)
            cell = spoken.focusChild()
            if cell is not None:
                event = QAccessibleEvent(self._view, QAccessible.Event.Focus)
                event.setChild(spoken.indexOfChild(cell))
                QAccessible.updateAccessibility(event)


class LinesTable(QTableView):
    """A table, before anything is put into it. Tab leads out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        CurrentLine(self)
        self._fit_lines()

    def minimumSizeHint(self) -> QSize:
        """Without lines, where what is said around it needs all the room."""
        return QSize(super().minimumSizeHint().width(), self.horizontalHeader().sizeHint().height())

    def set_compact(self, compact: bool) -> None:
        """Make the lines low, or of the usual height."""
        self._compact = compact
        self._fit_lines()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_lines()

    def _fit_lines(self) -> None:
        least, margin = (LEAST_TARGET, _COMPACT_MARGIN) if self._compact else (ROW_HEIGHT, _MARGIN)
        height = max(least, self.fontMetrics().height() + margin)
        self.setIconSize(QSize(icon_size(), icon_size()))
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setIconSize(QSize(icon_size(), icon_size()))


class ReadingTable(LinesTable):
    """One line of it is selected, and nothing is typed into it.

    `widths` are in widths of an average letter; `codes` and `names` are columns, as `FramedDelegate` has them.
    """

    def __init__(
        self,
        model: QAbstractItemModel,
        widths: Mapping[C, int],
        parent: QWidget | None = None,
        codes: Container[int] = (),
        names: Container[int] = (),
    ) -> None:
        super().__init__(parent)
        self._widths = widths
        self.setModel(model)
        self.setItemDelegate(FramedDelegate(self, codes, names))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        titles = self.horizontalHeader()
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        titles.setHighlightSections(False)
        align_titles(titles)
        set_widths(self, widths)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            set_widths(self, self._widths)

    def select(self, line: int) -> None:
        """Select a line and make it current."""
        whole = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(line, 0), whole)


def set_widths(view: QTableView | QTreeView, widths: Mapping[C, int]) -> None:
    """Make columns as wide as so many average letters, and none, such as one that takes the rest, narrower than all."""
    letter = view.fontMetrics().averageCharWidth()
    titles = view.header() if isinstance(view, QTreeView) else view.horizontalHeader()
    titles.setMinimumSectionSize(min(widths.values()) * letter)
    for column, letters in widths.items():
        view.setColumnWidth(column, letters * letter)
