"""Texts that appear under the pointer and are not read out: whoever hears has the whole of them by name."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.ui.parts.words import tooltip


def show_under_pointer(event: QEvent, widget: QWidget, text: str) -> bool:
    """Whether the event asked for a tooltip; it is shown then. One that Qt knows would be read after the name."""
    if not isinstance(event, QHelpEvent) or event.type() is not QEvent.Type.ToolTip:
        return False
    QToolTip.showText(event.globalPos(), tooltip(text), widget)
    return True
