"""A text in larger letters than those around it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

_TIMES = 1.5  # the usual letters


class LargeTitle(QLabel):
    """Its letters follow the usual ones, which a font of its own does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self._enlarge()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._enlarge()
        return super().event(event)

    def _enlarge(self) -> None:
        font = QGuiApplication.font()
        font.setPointSizeF(QFontInfo(font).pointSizeF() * _TIMES)
        self.setFont(font)
