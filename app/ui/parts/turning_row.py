"""A row whose parts stand side by side, and below one another where they have no room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from app.ui.parts.look import SPACE

_SIDE_BY_SIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_LETTERS = 40  # of a sentence, which are to stand in one line in any case


class TurningRow(QWidget):
    """The parts are put into `line`, `gap` px apart, or half of it. What has to stay together is one part."""

    def __init__(self, parent: QWidget | None = None, gap: int = SPACE) -> None:
        super().__init__(parent)
        self._gap = gap
        self.line = QBoxLayout(_SIDE_BY_SIDE, self)
        self.line.setSpacing(gap)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._turn()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        margins = self.line.contentsMargins()
        width = max(self._widths(), default=0) + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def _widths(self) -> list[int]:
        items = (self.line.itemAt(place) for place in range(self.line.count()))
        return [item.minimumSize().width() for item in items if item is not None and not item.isEmpty()]

    def _turn(self) -> None:
        widths, room = self._widths(), self.contentsRect().marginsRemoved(self.line.contentsMargins()).width()
        needed = sum(widths) + self._gap * (len(widths) - 1)
        wanted = _SIDE_BY_SIDE if needed <= room else _BELOW
        if wanted is not self.line.direction():
            self.line.setDirection(wanted)
            self.line.setSpacing(self._gap if wanted is _SIDE_BY_SIDE else self._gap // 2)


class Sentence(QLabel):
    """A text that wraps, in lines of a length that can be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)

    def minimumSizeHint(self) -> QSize:
        fonts = self.fontMetrics()
        width = min(fonts.horizontalAdvance(self.text()), _LETTERS * fonts.averageCharWidth())
        return QSize(width, super().minimumSizeHint().height())
