"""From one day to another, both of them included: what is wrong with them, and in how many parts they are asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.days import Days, Zone, span
from app.ui.filters.filter_words import parts_text
from app.ui.parts.day_line import DayLine, days_problem
from app.ui.parts.form_field import FormField
from app.ui.parts.look import SPACE
from app.ui.parts.words import plain


class DaysField(FormField):
    """Both days, or neither."""

    left = Signal()

    def __init__(self, label: str, zone: Zone, parent: QWidget | None = None) -> None:
        named = plain(label)
        self.first, self.last = DayLine(), DayLine()
        self.first.set_name(self.tr("{field}: first day").format(field=named))
        self.last.set_name(self.tr("{field}: last day").format(field=named))
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(self.first, 1)
        line.addWidget(QLabel(self.tr("to", "between two days"), pair))
        line.addWidget(self.last, 1)
        super().__init__(label, pair, parent=parent)
        self.label.setBuddy(self.first.edit)
        self._zone = zone
        for each in (self.first, self.last):
            each.left.connect(self._check_left)

    @property
    def days(self) -> Days | None:
        """The days that are typed; None where there are none, or something is wrong."""
        first, last = self.first.day, self.last.day
        return Days(first, last) if first is not None and last is not None and first <= last else None

    def show_days(self, days: Days | None) -> None:
        """Put days in."""
        if days is not None:
            self.first.show_day(days.first)
            self.last.show_day(days.last)
            self.check()

    def check(self) -> bool:
        """Say what is wrong, or in how many parts will be asked; whether nothing is wrong."""
        wrong = self._problem()
        days = self.days
        remark = parts_text(span(days, self._zone.rules)) if days is not None else ""
        self.show_message(wrong or remark, wrong=bool(wrong))
        for each in (self.first, self.last):
            each.edit.setAccessibleDescription(self.message.text())
        return not wrong

    def go_to_problem(self) -> None:
        """Let the keys go to the day that is missing or wrong."""
        line = self.last if self.first.day is not None else self.first
        line.edit.setFocus()
        line.edit.selectAll()

    def _check_left(self) -> None:
        """While the second day is still to be typed nothing is wrong with the first alone."""
        if not self.last.is_empty or self.first.is_empty:
            self.check()
        self.left.emit()

    def _problem(self) -> str:
        problem = days_problem(self.first, self.last)
        if not problem and self.first.is_empty != self.last.is_empty:
            return self.tr("Enter both dates.")
        return problem
