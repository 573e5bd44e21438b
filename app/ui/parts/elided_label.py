"""A line of text that ends in an ellipsis where its place is too narrow; the whole of it shows under the pointer."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.parts.hovering import show_under_pointer


class ElidedLabel(QLabel):
    """Plain text. It asks for the room that it needs, and makes do with less: about `letters` of it."""

    def __init__(self, parent: QWidget | None = None, letters: int = 8) -> None:
        super().__init__(parent)
        self._letters = letters
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def event(self, event: QEvent) -> bool:
        return show_under_pointer(event, self, self.text()) or super().event(event)

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * self._letters
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.style().drawItemText(
            painter, area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.palette(),
            self.isEnabled(), text, self.foregroundRole(),
        )  # fmt: skip
