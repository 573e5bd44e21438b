"""A box for a pasted list: how many it holds, and what in it cannot be used."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.filter import Pasted
from app.ui.parts.direction import write_left_to_right
from app.ui.parts.form_field import FormField

_LINES = 4


class _Box(QPlainTextEdit):
    """Tab leads out of it. Codes and identifiers are pasted into it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        write_left_to_right(self)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 2 * self.frameWidth() + 8)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class PasteField(FormField):
    """`read` reads a text; `count` and `complain` say what was read, and what was not."""

    def __init__(
        self,
        label: str,
        read: Callable[[str], Pasted],
        count: Callable[[int], str],
        complain: Callable[[Sequence[str]], str],
        hint: str,
        parent: QWidget | None = None,
    ) -> None:
        self.box = _Box()
        super().__init__(label, self.box, hint, parent)
        self._first_hint = hint
        self._read, self._count, self._complain = read, count, complain
        self.box.left.connect(self.check)

    @property
    def found(self) -> tuple[str, ...]:
        """What can be used of the list."""
        return self._read(self.box.toPlainText()).found

    def show_items(self, items: Sequence[str]) -> None:
        """Put a list in."""
        self.box.setPlainText("\n".join(items))
        self.check()

    def check(self) -> None:
        """Say what was read."""
        pasted = self._read(self.box.toPlainText())
        counted = self._count(len(pasted.found)) if pasted.found else ""
        self.set_hint(counted or self._first_hint)
        complaint = self._complain(pasted.malformed) if pasted.malformed else ""
        self.show_message("\n".join(filter(None, (counted, complaint))) if complaint else "", wrong=bool(complaint))
