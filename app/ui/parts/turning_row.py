"""A row whose parts stand side by side, and below one another where they have no room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from app.ui.parts.look import SPACE

_SIDE_BY_SIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_LETTERS = 40  # of a sentence: so many make a line that can be read


class TurningRow(QWidget):
    """The parts are put into `line`, `gap` px apart, or half of it. What has to stay together is one part.

    A part may be narrower than it asks for, unless the row is to show them `whole`.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = SPACE, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._gap = gap
        self._whole = whole
        self.line = QBoxLayout(_SIDE_BY_SIDE, self)
        self.line.setSpacing(gap)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._turn()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        margins = self.line.contentsMargins()
        width = max((size.width() for size, _ in self._sizes()), default=0) + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def _sizes(self) -> list[tuple[QSize, QSize]]:
        """The least and the wanted size of each part."""
        items = (self.line.itemAt(place) for place in range(self.line.count()))
        return [(item.minimumSize(), item.sizeHint()) for item in items if item is not None and not item.isEmpty()]

    def _turn(self) -> None:
        widths = [(wanted if self._whole else least).width() for least, wanted in self._sizes()]
        room = self.contentsRect().marginsRemoved(self.line.contentsMargins()).width()
        needed = sum(widths) + self._gap * (len(widths) - 1)
        wanted = _SIDE_BY_SIDE if needed <= room else _BELOW
        if wanted is not self.line.direction():
            self.line.setDirection(wanted)
            self.line.setSpacing(self._gap if wanted is _SIDE_BY_SIDE else self._gap // 2)


class Sentence(QLabel):
    """A text that wraps where it has no room in one line; then the line holds about so many `letters` at least."""

    def __init__(self, parent: QWidget | None = None, letters: int = _LETTERS) -> None:
        super().__init__(parent)
        self._letters = letters
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1  # a fraction of a px is lost to the layout
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        fonts = self.fontMetrics()
        width = min(fonts.horizontalAdvance(self.text()), self._letters * fonts.averageCharWidth())
        return QSize(width, super().minimumSizeHint().height())
