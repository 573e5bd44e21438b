"""Says which Qt this is and what it finds; in a process of its own, for Qt ends the one where it cannot start."""

import json
import sys

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication


def run_qt_probe() -> int:
    """Write what there is as one line of JSON; no window is opened. The exit code."""
    application = QGuiApplication(sys.argv[:1])
    facts = {
        "qt": qVersion(),
        "pyside": PySide6.__version__,
        "platform": application.platformName(),
        "screens": len(application.screens()),
        "fonts": len(QFontDatabase.families()),
    }
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()
    return 0
