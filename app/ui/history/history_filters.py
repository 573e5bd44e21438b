"""The filters over the history: what is looked for, where it comes from, who, where, and when."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.event import Event, EventFilter, Origin
from app.ui.parts.day_line import DayLine, days_problem
from app.ui.parts.form_field import MessageLabel
from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE, SPACE_LARGE, StateColor
from app.ui.parts.search_line import SearchLine
from app.ui.parts.words import property_title

_PAUSE = 150  # ms after the last letter the history is searched
_LETTERS = 14  # of a choice that are seen in any case


class HistoryFilters(QWidget):
    """Emits `changed` once the person pauses."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self._named: tuple[tuple[str, ...], tuple[tuple[str, str], ...]] = (), ()  # the people and properties offered
        self.search = SearchLine(self)
        self.search.textChanged.connect(self._pause.start)
        self.origin, self.person, self.where = self._choice(), self._choice(), self._choice()
        self.first, self.last = DayLine(self), DayLine(self)
        for day in (self.first, self.last):
            day.left.connect(self._take_days)
        self._before_first, self._before_last = QLabel(self), QLabel(self)
        self.message = MessageLabel(self)
        self._lay_out()
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.search.set_name(self.tr("Search the history"))
        names = self.tr("Where from"), self.tr("Person"), self.tr("Property")
        for choice, name in zip((self.origin, self.person, self.where), names, strict=True):
            choice.setAccessibleName(name)
            choice.setToolTip(name)
        origins = [
            (self.tr("Everything"), Origin.ANY),
            (self.tr("Done here"), Origin.HERE),
            (self.tr("Noticed at refresh"), Origin.NOTICED),
        ]
        self._offer(self.origin, origins)
        self.show_named(*self._named)
        self.first.set_name(self.tr("First day"))
        self.last.set_name(self.tr("Last day"))
        self._before_first.setText(self.tr("From"))
        self._before_last.setText(self.tr("to", "between two days"))
        self._show_problem()

    def _lay_out(self) -> None:
        upper, lower, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(SPACE_LARGE, SPACE, SPACE_LARGE, SPACE)
        for line in (upper, lower):
            line.setSpacing(SPACE)
            column.addLayout(line)
        upper.addWidget(self.search, 2)
        upper.addWidget(self.origin, 1)
        upper.addWidget(self.person, 1)
        lower.addWidget(self.where, 1)
        for label, day in ((self._before_first, self.first), (self._before_last, self.last)):
            lower.addWidget(label)
            lower.addWidget(day, 1)
        column.addWidget(self.message)

    @property
    def wanted(self) -> EventFilter:
        """Which events are wanted."""
        return EventFilter(
            Origin(self.origin.currentData()),
            self.person.currentData(),
            self.where.currentData(),
            self.search.text(),
            self.first.day,
            self.last.day,
        )

    def show_named(self, people: tuple[str, ...], properties: tuple[tuple[str, str], ...]) -> None:
        """Offer these people, and these properties by connection; what was chosen stays."""
        self._named = people, properties
        self._offer(self.person, [(self.tr("Everybody"), ""), *((one, one) for one in people)])
        named = [(property_title(connection_id, name), connection_id) for connection_id, name in properties]
        self._offer(self.where, [(self.tr("All properties"), ""), *named])

    def offers(self, event: Event) -> bool:
        """Whether the person and the property of an event can be chosen."""
        return self.person.findData(event.person) >= 0 and self.where.findData(event.connection_id) >= 0

    def clear(self) -> None:
        """Ask for everything."""
        self.search.clear()
        for choice in (self.origin, self.person, self.where):
            choice.setCurrentIndex(0)
        for day in (self.first, self.last):
            day.show_day(None)
        self._take_days()

    def _choice(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(_LETTERS)
        choice.activated.connect(self._tell)
        return choice

    def _offer(self, choice: QComboBox, offered: Sequence[tuple[str, str]]) -> None:
        before = choice.currentData()
        with QSignalBlocker(choice):
            choice.clear()
            for word, value in offered:
                choice.addItem(word, value)
            choice.setCurrentIndex(max(choice.findData(before), 0))

    def _take_days(self) -> None:
        self._show_problem()
        if not self.message.text():
            self._tell()

    def _show_problem(self) -> None:
        self.message.show_text(days_problem(self.first, self.last), StateColor.REMOVED, aloud=True)

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit()
