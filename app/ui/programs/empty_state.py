"""What stands in place of a table without lines: why there are none, and what can be done."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.connection import Connection
from app.domain.program import ProgramState
from app.domain.status import Activity, Pause, Status
from app.ui.parts.look import SPACE_LARGE
from app.ui.parts.picture import Picture
from app.ui.parts.words import isolate, property_name, translate

_PICTURE = 40  # px
_TEXT_WIDTH = 460  # px


class Offer(StrEnum):
    """What a button of the empty state offers."""

    ADD = "add"
    CLEAR_SEARCH = "clear_search"
    RETRY = "retry"
    STOP = "stop"
    CONNECT = "connect"


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why there is nothing to show: an icon, a sentence, and what can be done."""

    picture: str
    text: str
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What narrows the list: a search, the states, and filters; `unanswered` is what is still to be heard of these."""

    search: str
    states: frozenset[ProgramState]
    filters: int = 0
    unanswered: str = ""


def emptiness(connection: Connection, status: Status, narrowing: Narrowing, hidden: int) -> Emptiness:
    """Why no line is shown, while so many programs are hidden."""
    if hidden and narrowing.unanswered:
        return Emptiness("clock", narrowing.unanswered, Offer.CLEAR_SEARCH)
    if hidden and (narrowing.search.strip() or narrowing.filters):
        return _nothing_matches(narrowing, hidden)
    if connection.refreshed_at is None:
        return _not_loaded(status)
    return _nothing_of_the_state(connection, narrowing, hidden)


def _nothing_of_the_state(connection: Connection, narrowing: Narrowing, hidden: int) -> Emptiness:
    """Nothing narrows the list but the choice of states: there is nothing to clear."""
    name = isolate(property_name(connection))
    if ProgramState.ACTIVE not in narrowing.states:
        return Emptiness("inbox", translate("Empty", "No deleted programs at {property}.").format(property=name))
    text = translate("Empty", "No active programs at {property} yet.")
    if hidden:
        text = translate("Empty", "No active programs at {property}. “Deleted” shows those that there were.")
    return Emptiness("inbox", text.format(property=name), None if connection.read_only else Offer.ADD)


def _nothing_matches(narrowing: Narrowing, hidden: int) -> Emptiness:
    search = narrowing.search.strip()
    text = _hidden_text(hidden, _cause_text(search, narrowing.filters))
    if search:
        missed = translate("Empty", "No program matches “{search}”.").format(search=isolate(search))
        text = f"{missed}\n{text}"
    state = _state_text(narrowing.states)
    return Emptiness("search-x", f"{text}\n{state}" if state else text, Offer.CLEAR_SEARCH)


def _state_text(states: frozenset[ProgramState]) -> str:
    """It hides programs too, and is no filter: what is cleared are the search and the chips."""
    if ProgramState.DELETED not in states:
        return translate("Empty", "Only active programs are shown.")
    return "" if ProgramState.ACTIVE in states else translate("Empty", "Only deleted programs are shown.")


def _hidden_text(hidden: int, cause: str) -> str:
    one = translate("Empty", "1 program is hidden by {cause}.")
    return (one if hidden == 1 else translate("Empty", "%Ln programs are hidden by {cause}.", "", hidden)).format(
        cause=cause
    )


def _cause_text(search: str, filters: int) -> str:
    if search and not filters:
        return translate("Empty", "the search")
    by_filters = translate("Empty", "1 filter") if filters == 1 else translate("Empty", "%Ln filters", "", filters)
    return translate("Empty", "the search and {filters}").format(filters=by_filters) if search else by_filters


def _not_loaded(status: Status) -> Emptiness:
    if status.pause in {Pause.NO_TOKENS, Pause.TOKEN_REFUSED}:
        text = translate("Empty", "Not loaded yet. The list appears once the platform accepts the tokens.")
        return Emptiness("key-round", text, Offer.CONNECT)
    if status.pause is Pause.OFFLINE:
        text = translate("Empty", "Not loaded yet. The list appears when the connection is back.")
        return Emptiness("wifi-off", text, Offer.RETRY)
    if status.pause is not Pause.NONE or status.walk_broken:
        return Emptiness("triangle-alert", translate("Empty", "Not loaded yet."), Offer.RETRY)
    if status.activity is Activity.LOADING and status.done:
        return Emptiness("loader", translate("Empty", "Loading programs… %Ln so far", "", status.done), Offer.STOP)
    return Emptiness("loader", translate("Empty", "Loading programs…"))


class EmptyState(QWidget):
    """The page that says it."""

    offered = Signal(str)  # an Offer, taken

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Emptiness("", "")
        self._picture = Picture(self, _PICTURE, faint=True)
        self._text = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._text.setMaximumWidth(_TEXT_WIDTH)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
        layout.setSpacing(SPACE_LARGE)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self._text, 1)
        line.addStretch()
        layout.addLayout(line)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)

    def show_emptiness(self, shown: Emptiness) -> None:
        """Say why there is nothing."""
        if shown == self._shown:
            return
        self._shown = shown
        self._text.setText(shown.text)
        self._text.setAccessibleName(shown.text)
        self.button.setVisible(shown.offer is not None)
        if shown.offer is not None:
            self.button.setText(_button_text(shown.offer))
        self._picture.show_picture(shown.picture)

    def _take(self) -> None:
        if self._shown.offer is not None:
            self.offered.emit(self._shown.offer)


def _button_text(offer: Offer) -> str:
    return {
        Offer.ADD: translate("Empty", "Add program"),
        Offer.CLEAR_SEARCH: translate("Empty", "Clear search and filters"),
        Offer.RETRY: translate("Empty", "Try again"),
        Offer.STOP: translate("Empty", "Stop"),
        Offer.CONNECT: translate("Empty", "Enter tokens"),
    }[offer]
