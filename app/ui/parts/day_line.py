"""One day that may be left empty: typed in any usual way, or taken from a calendar; and what is wrong with two."""

import re
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

from app.domain.days import EARLIEST_DAY, LATEST_DAY
from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE_SMALL, set_icon
from app.ui.parts.times import day_format, day_text
from app.ui.parts.words import isolate, short, translate

_CENTURY = 2000  # of a year of two digits
_EXAMPLE = date(2026, 12, 31)


class DayLine(QWidget):
    """A line for a day with a calendar beside it."""

    left = Signal()  # the person went on, or chose a day

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[date, str] | None = None  # the day that was put in, and how it was written
        self.edit = QLineEdit(self)
        self.edit.editingFinished.connect(self._leave)
        self.button = QToolButton(self)
        set_icon(self.button, "calendar")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.button.setMenu(self._calendar_menu())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_SMALL)
        line.addWidget(self.edit, 1)
        line.addWidget(self.button)
        self.setFocusProxy(self.edit)
        follow_language(self._write_texts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Have room for a day."""
        self.edit.setMinimumWidth(self.edit.fontMetrics().horizontalAdvance(f"{self.edit.placeholderText()}000"))

    def _write_texts(self) -> None:
        self.edit.setPlaceholderText(day_text(_EXAMPLE))
        self._fit()
        self.button.setToolTip(self.tr("Choose a day"))
        self.calendar.setLocale(QLocale())
        if self._shown is not None and self.edit.text() == self._shown[1]:
            self.show_day(self._shown[0])

    def set_name(self, name: str) -> None:
        """Say which day it is."""
        self.edit.setAccessibleName(name)
        self.button.setAccessibleName(self.tr("Calendar: {name}").format(name=name))

    def _calendar_menu(self) -> QMenu:
        menu = QMenu(self)
        self.calendar = QCalendarWidget(menu)
        self.calendar.setMinimumDate(QDate(EARLIEST_DAY.year, 1, 1))
        self.calendar.setMaximumDate(QDate(LATEST_DAY.year, 12, 31))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        entry = QWidgetAction(menu)
        entry.setDefaultWidget(self.calendar)
        menu.addAction(entry)
        menu.aboutToShow.connect(self._turn_calendar)
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        return menu

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not self.edit.text().strip()

    @property
    def day(self) -> date | None:
        """The day that is typed; None if there is none, or it cannot be read."""
        return read_day(self.edit.text())

    def show_day(self, day: date | None) -> None:
        """Put a day in, or leave it empty."""
        self._shown = (day, day_text(day)) if day is not None else None
        self.edit.setText(self._shown[1] if self._shown is not None else "")

    def _turn_calendar(self) -> None:
        day = self.day
        self.calendar.setSelectedDate(QDate.currentDate() if day is None else QDate(day.year, day.month, day.day))
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, day: QDate) -> None:
        self.show_day(date(day.year(), day.month(), day.day()))
        self.button.menu().close()
        self.edit.setFocus()
        self.left.emit()

    def _leave(self) -> None:
        day = self.day
        if day is not None:
            self.show_day(day)
        self.left.emit()


def read_day(text: str) -> date | None:
    """The day in a text: as the language writes it, with a short year or without zeros too, or as 2026-12-31."""
    locale, typed = QLocale(), text.strip()
    ways = (
        locale.toDate(typed, day_format()),
        QDate.fromString(typed, Qt.DateFormat.ISODate),
        locale.toDate(typed, QLocale.FormatType.ShortFormat, _CENTURY),
        _of_three_numbers(typed),
    )
    for read in ways:
        if read.isValid() and EARLIEST_DAY.year <= read.year() <= LATEST_DAY.year:
            return date(read.year(), read.month(), read.day())
    return None


def _of_three_numbers(typed: str) -> QDate:
    """Day, month and year in the order of the language, whatever stands between them; a year of four digits leads."""
    numbers = re.fullmatch(r"(\d{1,4})[\s./-]+(\d{1,2})[\s./-]+(\d{1,4})\.?", typed)
    if numbers is None:
        return QDate()
    order = "yMd" if len(numbers[1]) > 2 else "".join(dict.fromkeys(re.findall("[yMd]", day_format())))
    told = dict(zip(order, numbers.groups(), strict=True))
    century = _CENTURY if len(told["y"]) <= 2 else 0
    return QDate(century + int(told["y"]), int(told["M"]), int(told["d"]))


def days_problem(first: DayLine, last: DayLine) -> str:
    """What is wrong with the days from one to another, each of which may be left empty; empty if nothing is."""
    for line in (first, last):
        if not line.is_empty and line.day is None:
            text = translate("Days", "“{text}” is not a day. Example: {example}")
            return text.format(text=isolate(short(line.edit.text())), example=line.edit.placeholderText())
    if first.day is not None and last.day is not None and last.day < first.day:
        return translate("Days", "The end is before the start.")
    return ""
