"""Tells screen readers what happened: what matters most first, politely, and not too often."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

_PAUSE = 2000  # ms between two announcements


class Weight(IntEnum):
    """How much an announcement matters."""

    PROGRESS = 0  # that something goes on
    STATUS = 1  # how things stand
    RESULT = 2  # what came of what the person did
    REFUSAL = 3  # what was refused, or waits for the person
    ALARM = 4  # what is read out at once


class Announcer(QObject):
    """That of a window and its dialogs. What comes within the pause waits: of each weight the last, the gravest first.

    An alarm waits for nothing but another alarm.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: dict[Weight, str] = {}
        self._last = Weight.PROGRESS
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._say_next)

    def say(self, text: str, weight: Weight = Weight.RESULT) -> None:
        """Have a text read out; an empty one takes back what waits."""
        self._waiting.pop(weight, None)
        if not text:
            return
        if self._pause.isActive() and (weight is not Weight.ALARM or self._last is Weight.ALARM):
            self._waiting[weight] = text
        else:
            self._speak(text, weight)

    def _say_next(self) -> None:
        if self._waiting:
            weight = max(self._waiting)
            self._speak(self._waiting.pop(weight), weight)

    def _speak(self, text: str, weight: Weight) -> None:
        self._last = weight
        self._pause.start()
        event = QAccessibleAnnouncementEvent(QApplication.activeWindow() or self._window, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if weight is Weight.ALARM else politeness.Polite)
        QAccessible.updateAccessibility(event)


def announce(about: QWidget, text: str, weight: Weight = Weight.RESULT) -> None:
    """Have a text about a widget read out by the announcer of its window."""
    window = about
    while (above := window.parentWidget()) is not None:
        window = above
    own = window.findChild(Announcer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (own or Announcer(window)).say(text, weight)
