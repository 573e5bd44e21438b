"""The ways out of the state of a change as buttons, wherever a change is shown in full."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from app.domain.change import Change
from app.ui.changes.ways import Way, Ways, ways
from app.ui.parts.look import SPACE


class WayButtons(QWidget):
    """Stands in the order of Tab behind `home`, which gets the focus when a button that has it goes."""

    chosen = Signal(object, object)  # Change, Way

    def __init__(self, home: QWidget, direction: QBoxLayout.Direction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._change: Change | None = None
        self._meant: Change | None = None  # the change that was shown when a button went down
        self._offered: Ways = ()
        self._buttons: list[QPushButton] = []
        self._line = QBoxLayout(direction, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACE)
        self._line.addStretch(1)

    def show_change(self, change: Change | None) -> None:
        """Offer the ways of a change; buttons that stay the same stay."""
        self._change = change
        offered = ways(change) if change is not None else ()
        if offered != self._offered:
            self._offer(offered)

    def take_first(self) -> None:
        """Take the nearest way, as if its button was pressed."""
        if self._offered:
            self._note_press()
            self._choose(self._offered[0][0])

    def _offer(self, offered: Ways) -> None:
        held = any(button.hasFocus() for button in self._buttons)
        self._offered = offered
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        before = self._home
        for place, (way, word) in enumerate(offered):
            button = QPushButton(word, self)
            button.pressed.connect(self._note_press)
            button.clicked.connect(partial(self._choose, way))
            self._line.insertWidget(place, button)
            self.setTabOrder(before, button)
            before = button
            self._buttons.append(button)
            button.show()
        if held:
            self._home.setFocus()

    def _note_press(self) -> None:
        self._meant = self._change

    def _choose(self, way: Way, _checked: bool = False) -> None:
        if self._meant is not None:
            self.chosen.emit(self._meant, way)
