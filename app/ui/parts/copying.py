"""Puts a text on the clipboard and says so, to the eye and to screen readers."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip, QWidget

from app.ui.parts.announcer import announce
from app.ui.parts.words import translate


def copy_text(text: str, at: QWidget) -> None:
    """Copy, and say it for a moment below what was pressed: a copy that shows nothing is made twice."""
    QGuiApplication.clipboard().setText(text)
    said = translate("Copying", "Copied")
    QToolTip.showText(at.mapToGlobal(QPoint(0, at.height())), said, at)
    announce(at, said)
