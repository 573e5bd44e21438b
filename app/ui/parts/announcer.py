"""Tells screen readers what happened, politely and not too often."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_PAUSE = 2000  # ms between two announcements


class Announcer(QObject):
    """Of several announcements within the pause the last one is made."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._next = ""
        self._said = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._say_next)

    def say(self, text: str, *, at_once: bool = False) -> None:
        """Announce a text, unless it was the last one said."""
        if text in ("", self._said):
            return
        self._next = text
        if at_once or not self._pause.isActive():
            self._say_next(assertive=at_once)

    def _say_next(self, *, assertive: bool = False) -> None:
        if not self._next:
            return
        self._said, self._next = self._next, ""
        announce(self._window, self._said, assertive=assertive)
        self._pause.start()


def announce(about: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have a text read out: when the reader comes to rest, or (`assertive`) at once."""
    event = QAccessibleAnnouncementEvent(about, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
    QAccessible.updateAccessibility(event)
