"""The QApplication: names, icon, and what happens when the last window closes."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.parts.app_icon import app_icon
from app.ui.parts.focus_ring import FocusRings
from app.ui.parts.language import language

APP_ID = "loyalty-desk"  # the desktop file's name, by which Wayland finds the icon


def make_application() -> QApplication:
    """Make the one QApplication. The program ends when `main` does, not when a window closes."""
    QGuiApplication.setDesktopFileName(APP_ID)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Loyalty Desk")
    application.setWindowIcon(app_icon())
    application.setEffectEnabled(Qt.UIEffect.UI_General, False)  # nothing moves, which some people cannot bear
    language().apply("")  # until it is known which one the person chose
    application.setQuitOnLastWindowClosed(False)
    FocusRings(application)
    return application


def tell_version(version: str) -> None:
    """Let the window say which version this is."""
    QApplication.setApplicationVersion(version)
