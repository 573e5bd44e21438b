"""Has read out what the window shows beside the focus: how the connection stands, what is warned of, what was found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.domain.merge import Snapshot
from app.domain.status import Activity, Pause, Status
from app.ui.connections.environment_strip import environment_sentence
from app.ui.parts.announcer import Weight
from app.ui.parts.empty_state import EmptyState
from app.ui.parts.status_words import refresh_sentence, status_sentences
from app.ui.window.notices import Notice

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

_REST = 1000  # ms without typing, after which it is said how many programs were found


class Telling(QObject):
    """A refresh that nobody asked for, and what did not alter, are not told: they would be heard all day long."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._connection_id = ""
        self._begin()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._tell_found)
        for narrowed in (window.search.search_changed, window.search.states_changed, window.filters.altered):
            narrowed.connect(self._rest.start)

    def _begin(self) -> None:
        self._told: dict[Weight, str] = {}
        self._warning: object = None  # what of the warning told tells it from another
        self._follows = True  # whether the list being up to date would be news
        self._asked = self._loads = False
        self._sent: tuple[int, int, int] | None = None

    def ask_refresh(self) -> None:
        """The person asked for a refresh: its beginning and its end are told, whatever else is to be said."""
        self._follows = self._asked = True
        self._told.pop(Weight.PROGRESS, None)

    def status(self, status: Status, snapshot: Snapshot, warning: Notice | None) -> None:
        """Say how the connection shown stands, where that is news."""
        self._follow_connection(snapshot)
        if snapshot.connection.refreshed_at is None and status == Status():
            return  # nothing has begun yet
        still = replace(status, done=0, sent=None)  # told at the beginning of what goes on, not at each step of it
        lead = status_sentences(still, snapshot.connection, snapshot.changes)[0]
        refresh = refresh_sentence(still, snapshot.connection)
        if self._warn(warning, status) or self._tell_sent(status, snapshot):
            self._told[Weight.STATUS] = lead  # which says no more
        elif lead != refresh:
            self._say(lead, Weight.STATUS)
        if self._follows and (self._asked or lead == refresh):
            self._say(refresh, Weight.PROGRESS)
        self._follow(status, lead == refresh)

    def _tell_sent(self, status: Status, snapshot: Snapshot) -> bool:
        """Say what was sent, once; whether that was done. That nothing else is to be done is no news after it."""
        before, self._sent = self._sent, status.sent
        if status.sent is None or status.sent == before:
            return False
        self._follows = self._asked
        self._window.announcer.say(status_sentences(status, snapshot.connection, snapshot.changes)[0], Weight.STATUS)
        return True

    def _follow(self, status: Status, calm: bool) -> None:
        """The end of what is told of is told too."""
        if not calm:
            self._follows = self._asked or status.sent is None
            self._told.pop(Weight.PROGRESS, None)
        elif status.activity is Activity.IDLE:
            self._follows = False
            self._told.pop(Weight.STATUS, None)
        loads = status.activity is Activity.LOADING
        if self._loads and not loads:
            self._asked = False
        self._loads = loads

    def _warn(self, warning: Notice | None, status: Status) -> bool:
        """Say what the strip warns of, once; whether that was done. Numbers in it may alter without being told."""
        kind = None if warning is None else (status.pause, warning.remedies)
        if kind == self._warning:
            return False
        self._warning = kind
        if warning is None:
            return False
        self._window.announcer.say(warning.text, _weight(status.pause))
        return True

    def _follow_connection(self, snapshot: Snapshot) -> None:
        """Say which connection is shown where it is another one."""
        connection = snapshot.connection
        if connection.connection_id == self._connection_id:
            return
        if self._connection_id:
            self._begin()
            self._window.announcer.say(environment_sentence(connection))
        self._connection_id = connection.connection_id

    def _tell_found(self) -> None:
        """Say how many programs were found, once nobody types any more; or why there are none."""
        window = self._window
        empty = next((page for page in window.page.findChildren(EmptyState) if page.isVisible()), None)
        window.announcer.say(window.status.found if empty is None else empty.text)

    def _say(self, text: str, weight: Weight) -> None:
        if text != self._told.get(weight):
            self._told[weight] = text
            self._window.announcer.say(text, weight)


def _weight(pause: Pause) -> Weight:
    return Weight.ALARM if pause is Pause.TOKEN_REFUSED else Weight.REFUSAL
