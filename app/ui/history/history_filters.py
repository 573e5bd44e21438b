"""The filters over the history: what is looked for, where it comes from, who, and where."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.event import Event, EventFilter, Origin
from app.ui.history.event_words import property_title
from app.ui.parts.look import SPACE, SPACE_LARGE, icon

_PAUSE = 150  # ms after the last letter the history is searched
_LETTERS = 14  # of a choice that are seen in any case


class HistoryFilters(QWidget):
    """Emits `changed` once the person pauses."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search name, code or identifier"))
        self.search.setAccessibleName(self.tr("Search the history"))
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._pause.start)
        self.origin = self._choice(self.tr("Where from"))
        self.person = self._choice(self.tr("Person"))
        self.where = self._choice(self.tr("Property"))
        self._offer(
            self.origin,
            [
                (self.tr("Everything"), Origin.ANY),
                (self.tr("Done here"), Origin.HERE),
                (self.tr("Noticed at refresh"), Origin.NOTICED),
            ],
        )
        self.show_named((), ())
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_LARGE, SPACE, SPACE_LARGE, SPACE)
        line.setSpacing(SPACE)
        line.addWidget(self.search, 2)
        for choice in (self.origin, self.person, self.where):
            line.addWidget(choice, 1)

    @property
    def wanted(self) -> EventFilter:
        """Which events are wanted."""
        return EventFilter(
            Origin(self.origin.currentData()),
            self.person.currentData(),
            self.where.currentData(),
            self.search.text(),
        )

    def show_named(self, people: tuple[str, ...], properties: tuple[tuple[str, str], ...]) -> None:
        """Offer these people, and these properties by connection; what was chosen stays."""
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
        self._tell()

    def retint(self) -> None:
        """Draw the glass in the colours of the theme in force."""
        self._glass.setIcon(icon("search"))

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(_LETTERS)
        choice.activated.connect(self._tell)
        return choice

    def _offer(self, choice: QComboBox, offered: list[tuple[str, str]]) -> None:
        before = choice.currentData()
        with QSignalBlocker(choice):
            choice.clear()
            for word, value in offered:
                choice.addItem(word, value)
            choice.setCurrentIndex(max(choice.findData(before), 0))

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit()
