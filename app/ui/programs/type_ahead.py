"""Letters typed on the table jump to the next name that starts with them."""

from collections.abc import Sequence
from time import monotonic

from PySide6.QtGui import QGuiApplication

from app.domain.text import unaccent
from app.ui.programs.listing import Entry


class TypeAhead:
    """Collects letters that follow each other quickly."""

    def __init__(self) -> None:
        self._typed = ""
        self._last = 0.0

    def line(self, letters: str, entries: Sequence[Entry], current: int) -> int:
        """The line to jump to from the current one; -1 if no name starts so."""
        now = monotonic()
        goes_on = (now - self._last) * 1000 < QGuiApplication.styleHints().keyboardInputInterval()
        self._typed, self._last = (self._typed if goes_on else "") + unaccent(letters), now
        repeated = len(set(self._typed)) == 1  # the same letter again means the next one
        start = current if len(self._typed) > 1 and not repeated else current + 1
        sought = self._typed[0] if repeated and not _any(entries, self._typed) else self._typed
        count = len(entries)
        lines = (number % count for number in range(start, start + count))
        return next((line for line in lines if entries[line].text.startswith(sought)), -1)


def _any(entries: Sequence[Entry], sought: str) -> bool:
    return any(entry.text.startswith(sought) for entry in entries)
