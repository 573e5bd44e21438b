"""The header of the table: which columns are shown, how wide they are, and the menu that changes that."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget

from app.domain.connection import Connection
from app.ui.parts.titles import align_titles
from app.ui.programs.arrangement import HIDDEN_AT_FIRST, Arrangement
from app.ui.programs.columns import Column, offered, title

# At first, in widths of an average letter; the name takes what is left.
_WIDTHS = {
    Column.MARK: 16,
    Column.NAME: 40,
    Column.CODE: 18,
    Column.TYPE: 20,
    Column.SUBSCRIPTION: 16,
    Column.CHAIN: 24,
    Column.ID: 40,
}
_LEAST_NAME = 24
_LEAST = 6


class ProgramsHeader(QHeaderView):
    """Columns that the connection cannot fill are not there at all; of the others the person chooses."""

    altered = Signal()  # the person chose columns, their order, a width, or what to sort by

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._offered: frozenset[Column] = frozenset()
        self._unwanted = HIDDEN_AT_FIRST
        self._sized_by_hand = False
        self._pressed = False
        self.sectionResized.connect(self._notice_hand)
        self.sectionMoved.connect(self.altered)
        self.sortIndicatorChanged.connect(self.altered)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        align_titles(self)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def set_up(self, connection: Connection) -> None:
        """Show what this connection can fill; keeps what the person chose."""
        columns = offered(connection)
        if columns != self._offered:
            first = not self._offered
            self._offered = columns
            self._apply()
            if first:
                self._set_widths()
            self.fit()

    def arrangement(self) -> Arrangement:
        """How the table is arranged."""
        by_hand = [column for column in self._offered if self._sized_by_hand and not self.isSectionHidden(column)]
        section = self.sortIndicatorSection()
        return Arrangement(
            order=tuple(Column(self.logicalIndex(place)) for place in range(self.count())),
            hidden=frozenset(self._unwanted),
            widths={column: self.sectionSize(column) for column in sorted(by_hand)},
            sorted_by=Column(section) if 0 <= section < len(Column) else None,
            descending=self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
        )

    def arrange(self, wanted: Arrangement) -> None:
        """Arrange the table as it was left. The sorting follows the indicator."""
        for place, column in enumerate(wanted.order):
            self.moveSection(self.visualIndex(column), place)
        self._unwanted = wanted.hidden
        self._apply()
        for column, width in wanted.widths.items():
            self.resizeSection(column, max(width, self.minimumSectionSize()))
        self._sized_by_hand = bool(wanted.widths)
        down = Qt.SortOrder.DescendingOrder if wanted.descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(-1 if wanted.sorted_by is None else wanted.sorted_by, down)

    def shown_columns(self) -> list[Column]:
        """The columns from left to right as they are shown."""
        shown = [Column(self.logicalIndex(place)) for place in range(self.count())]
        return [column for column in shown if not self.isSectionHidden(column)]

    def fit(self) -> None:
        """Give the name what the others leave, until the person sets a width."""
        if self._sized_by_hand or not self._offered:
            return
        others = sum(self.sectionSize(column) for column in self.shown_columns() if column is not Column.NAME)
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        least = _LEAST_NAME * self.fontMetrics().averageCharWidth()
        self.resizeSection(Column.NAME, max(least, view.viewport().width() - others))

    def menu(self) -> QMenu:
        """A menu to show and hide columns; it goes away when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in sorted(self._offered - {Column.NAME}):
            action = QAction(title(column), menu, checkable=True, checked=column not in self._unwanted)
            action.toggled.connect(partial(self._choose, column))
            menu.addAction(action)
        return menu

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = False
        super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = True
        super().mousePressEvent(event)

    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(place))

    def _choose(self, column: Column, wanted: bool) -> None:
        self._unwanted = self._unwanted - {column} if wanted else self._unwanted | {column}
        self._apply()
        self.fit()
        self.altered.emit()

    def _apply(self) -> None:
        for column in Column:
            self.setSectionHidden(column, column not in self._offered or column in self._unwanted)

    def _set_widths(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumSectionSize(_LEAST * letter)
        for column, letters in _WIDTHS.items():
            if not self.isSectionHidden(column):
                self.resizeSection(column, letters * letter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._offered and not self._sized_by_hand:
            self._set_widths()
            self.fit()

    def _notice_hand(self) -> None:
        if self._pressed:
            self._sized_by_hand = True
            self.altered.emit()
