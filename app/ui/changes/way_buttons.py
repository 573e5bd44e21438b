"""The ways out of the state of a change as buttons, wherever a change is shown in full."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from app.domain.change import Change
from app.ui.changes.ways import Way, Ways, ways
from app.ui.parts.look import SPACE
from app.ui.parts.measures import enlarge_targets


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
        self._wanted = direction
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
            enlarge_targets(button)
            button.pressed.connect(self._note_press)
            button.clicked.connect(partial(self._choose, way))
            self._line.insertWidget(place, button)
            self.setTabOrder(before, button)
            before = button
            self._buttons.append(button)
            button.show()
        self._turn()
        if held:
            self._home.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _turn(self) -> None:
        """Put the buttons below one another where they have no room side by side."""
        needed = sum(button.sizeHint().width() + SPACE for button in self._buttons) - SPACE
        below = QBoxLayout.Direction.TopToBottom
        self._line.setDirection(self._wanted if needed <= self.width() else below)

    def _note_press(self) -> None:
        self._meant = self._change

    def _choose(self, way: Way, _checked: bool = False) -> None:
        if self._meant is not None:
            self.chosen.emit(self._meant, way)
