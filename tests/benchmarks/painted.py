"""Tells when a table has been painted, on the clock that all processes share."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QWidget


def memory() -> float:
    """What this process holds, in MB; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


class Painted(QObject):
    """Hands over when a widget was first painted, and what the process held then."""

    def __init__(self, widget: QWidget, then: Callable[[dict[str, float]], None]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        self._then({"painted": time.monotonic(), "mb": memory()})


def paint_and_quit(folder: str) -> None:
    """Start the program on a data folder; quit once its table was painted and the engine was loaded."""
    from app import main  # noqa: PLC0415 - counted as part of the start
    from app.ui.programs.programs_view import ProgramsView  # noqa: PLC0415

    told: dict[str, float] = {}
    make, connect = ProgramsView.__init__, main._connect

    def make_watched(view: ProgramsView, *parts: object) -> None:
        make(view, *parts)
        Painted(view.viewport(), told.update)

    async def connect_and_close(*parts: object) -> object:
        connected = await connect(*parts)
        told["settled_mb"] = memory()
        for window in QApplication.topLevelWidgets():
            window.close()
        return connected

    ProgramsView.__init__ = make_watched
    main._connect = connect_and_close
    code = main.main(["--data-dir", folder])
    print(json.dumps(told), flush=True)
    sys.exit(code)


def paint_bare() -> None:
    """Show a window with an empty table, and quit once it was painted."""
    application = QApplication([])
    window, table = QMainWindow(), QTableView()
    table.setModel(QStandardItemModel(0, 5))
    window.setCentralWidget(table)
    window.resize(1120, 720)

    def tell(told: dict[str, float]) -> None:
        print(json.dumps(told), flush=True)
        application.quit()

    Painted(table.viewport(), tell)
    window.show()
    application.exec()
