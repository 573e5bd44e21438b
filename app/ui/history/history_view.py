"""The History view: filters on top, what happened below them, the selected event in full at the foot."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.event import Event, EventFilter, EventPage
from app.ui.history.event_words import explanation
from app.ui.history.history_filters import HistoryFilters
from app.ui.history.history_model import Column, HistoryModel
from app.ui.parts.announcer import announce
from app.ui.parts.empty_state import Emptiness, EmptyState, Offer
from app.ui.parts.form_field import MessageLabel
from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE, SPACE_LARGE
from app.ui.parts.tables import ReadingTable
from app.ui.parts.words import short

_NAMES = (Column.TIME, Column.PROPERTY, Column.PROGRAM, Column.PERSON)
_WIDTHS = {  # in widths of an average letter; who did what is in sight without scrolling
    Column.TIME: 20,
    Column.PROPERTY: 14,
    Column.WHAT: 23,
    Column.PROGRAM: 20,
    Column.CODE: 9,
    Column.CHANGE: 25,
    Column.PERSON: 13,
    Column.RESULT: 22,
    Column.REQUEST: 15,
}


class HistoryView(QWidget):
    """Shows what it is given, and says what is wanted."""

    open_requested = Signal(object)  # Event, whose program is to be shown
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = HistoryFilters(self)
        self.model = HistoryModel(self)
        self.table = ReadingTable(self.model, _WIDTHS, self, (Column.CODE, Column.REQUEST), _NAMES)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.details = MessageLabel(self)
        self.remark = MessageLabel(self)
        self.open_button, self.save_button = QPushButton(self), QPushButton(self)
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        for named in (self, self.table):
            named.setAccessibleName(self.tr("History"))
        self.open_button.setText(self.tr("Sh&ow program"))
        self.save_button.setText(self.tr("E&xport…"))
        self.say("")
        self._show_emptiness()

    def _lay_out(self) -> None:
        for page in (self.table, self._empty):  # before anything is known the keys go to the table
            self._stack.addWidget(page)
        foot, line, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        line.setSpacing(SPACE)
        line.addWidget(self.open_button)
        line.addWidget(self.save_button)
        line.addWidget(self.remark, 1)
        line.addStretch()
        foot.setContentsMargins(SPACE_LARGE, SPACE, SPACE_LARGE, SPACE)
        foot.setSpacing(SPACE)
        foot.addWidget(self.details)
        foot.addLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.activated.connect(self._open)
        self.model.dataChanged.connect(self._show_current)
        self.open_button.clicked.connect(self._open)
        self.save_button.clicked.connect(self.save_requested)
        self._empty.offered.connect(self.filters.clear)
        self._show_current()

    @property
    def current(self) -> Event | None:
        """The event that is selected."""
        return self.model.event_at(self.table.currentIndex().row())

    def show_page(self, page: EventPage) -> None:
        """Show what is wanted from now on, from its newest event on."""
        self.model.show_page(page)
        self.table.scrollToTop()
        if page.events:
            self.table.select(0)
        self._update()

    def append(self, page: EventPage) -> None:
        """Show more of it."""
        self.model.append(page)
        self._update()

    def follow(self, page: EventPage) -> None:
        """Show what is new; the lines that are looked at stay where they are."""
        bar = self.table.verticalScrollBar()
        at_top, before = bar.value() == bar.minimum(), self.model.rowCount()
        self.model.follow(page)
        if not at_top:
            bar.setValue(bar.value() + self.model.rowCount() - before)
        self._update()

    def say(self, text: str) -> None:
        """Say how the last deed went, until the next one."""
        self.remark.show_text(text, aloud=True)

    def focusInEvent(self, event: QEvent) -> None:
        if self.table.isVisible():
            self.table.setFocus()

    def _open(self, *_pressed: object) -> None:
        if self.current is not None:
            self.say("")
            self.open_requested.emit(self.current)

    def _show_current(self, *_changed: object) -> None:
        event = self.current
        self.details.show_text(short(explanation(event)) if event is not None else "")
        self.open_button.setEnabled(event is not None)

    def _update(self) -> None:
        there = self.model.rowCount() > 0
        if not there:
            self._show_emptiness()
        if not there and self.isVisible() and self._stack.currentWidget() is not self._empty:
            announce(self, self._empty.text)
        self._stack.setCurrentWidget(self.table if there else self._empty)
        self.save_button.setEnabled(there)
        self._show_current()

    def _show_emptiness(self) -> None:
        self._empty.show_emptiness(self._emptiness())

    def _emptiness(self) -> Emptiness:
        if self.filters.wanted != EventFilter():
            return Emptiness("search-x", self.tr("Nothing in the history matches."), Offer.CLEAR_SEARCH)
        text = self.tr(
            "Nothing has happened yet. What is sent from here, and what a refresh finds altered, is written down here."
        )
        return Emptiness("clock", text)
