"""The events of the history as rows, newest first; what is new is inserted, never all of it made anew."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from app.domain.event import Event, EventPage
from app.ui.history.event_words import (
    alteration_text,
    event_mark,
    explanation,
    kind_word,
    property_text,
    result_text,
)
from app.ui.parts.lines_model import Index, LinesModel
from app.ui.parts.look import mark_icon
from app.ui.parts.spoken import spoken_cell
from app.ui.parts.times import local_time, world_time
from app.ui.parts.words import short, tooltip, translate


class Column(IntEnum):
    """The columns of the History view."""

    TIME = 0
    PROPERTY = 1
    WHAT = 2
    PROGRAM = 3
    CODE = 4
    CHANGE = 5
    PERSON = 6
    RESULT = 7
    REQUEST = 8


class HistoryModel(LinesModel):
    """Holds the pages that were asked for so far."""

    more_wanted = Signal()  # who looks has come to the end of what is there

    def __init__(self, parent: QObject | None = None) -> None:
        self._events: list[Event] = []
        super().__init__(self._events, Column, _title, parent)
        self.below: int | None = None  # the place below which there are more

    def show_page(self, page: EventPage) -> None:
        """Become the first page of what is wanted now."""
        self._remove(0, len(self._events))
        self.append(page)

    def append(self, page: EventPage) -> None:
        """Take in the next page."""
        self.below = page.below
        self._insert(len(self._events), list(page.events))

    def follow(self, page: EventPage) -> None:
        """Take in the first page anew: what is new goes on top, what is gone goes, all else stays."""
        floor = 0 if page.below is None else page.below
        if not self._events or self._events[0].place < floor:  # between that and this are more than one page
            self.show_page(page)
            return
        kept = {event.place for event in page.events}
        for row in reversed(range(len(self._events))):
            place = self._events[row].place
            if place >= floor and place not in kept:
                self._remove(row, row + 1)
        newest = self._events[0].place if self._events else 0
        self._insert(0, [event for event in page.events if event.place > newest])
        for row, event in enumerate(page.events):
            if self._events[row] != event:
                self._events[row] = event
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def event_at(self, row: int) -> Event | None:
        """The event of a row."""
        return self._events[row] if 0 <= row < len(self._events) else None

    def _insert(self, row: int, events: list[Event]) -> None:
        if events:
            self.beginInsertRows(QModelIndex(), row, row + len(events) - 1)
            self._events[row:row] = events
            self.endInsertRows()

    def _remove(self, first: int, end: int) -> None:
        if first < end:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._events[first:end]
            self.endRemoveRows()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.below is not None

    def fetchMore(self, parent: Index) -> None:
        self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        event = self.event_at(index.row())
        if event is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return short(_TEXTS[column](event))
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(world_time(event.at) if column is Column.TIME else explanation(event))
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(event, column)
            case Qt.ItemDataRole.DecorationRole if column is Column.WHAT:
                return mark_icon(event_mark(event))
        return None


def _title(column: Column) -> str:
    return {
        Column.TIME: translate("History", "Time"),
        Column.PROPERTY: translate("History", "Property"),
        Column.WHAT: translate("History", "What"),
        Column.PROGRAM: translate("History", "Program"),
        Column.CODE: translate("History", "Code"),
        Column.CHANGE: translate("History", "Before → after"),
        Column.RESULT: translate("History", "Result"),
        Column.REQUEST: translate("History", "Request number"),
        Column.PERSON: translate("History", "Person"),
    }[column]


_TEXTS: dict[Column, Callable[[Event], str]] = {
    Column.TIME: lambda event: local_time(event.at),
    Column.PROPERTY: property_text,
    Column.WHAT: kind_word,
    Column.PROGRAM: lambda event: event.values.name,
    Column.CODE: lambda event: event.values.code,
    Column.CHANGE: alteration_text,
    Column.RESULT: result_text,
    Column.REQUEST: lambda event: event.request_id,
    Column.PERSON: lambda event: event.person,
}


def _spoken(event: Event, column: Column) -> str:
    """What a screen reader says of a cell: value, column and what happened."""
    value = short(_TEXTS[column](event))
    if column is Column.TIME:  # the first of a line tells all of it
        return spoken_cell(value, _title(column), short(explanation(event)))
    return value if column is Column.WHAT else spoken_cell(value, _title(column), kind_word(event))
