"""Brings a window to the front."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def bring_to_front(window: QWidget) -> None:
    """Show a window over all others, also one that was minimised; over it what is to be answered first."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    front = QApplication.activeModalWidget() or window  # the keys would not reach a window behind it
    front.raise_()
    front.activateWindow()
