"""The least that a Qt program can show: a window with an empty table; says when that was painted, and quits."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


def memory() -> float:
    """What this process holds, in MB; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


class Painted(QObject):
    """Hands over when a table was first painted with so many rows, and what the process held then.

    The clock is the one that all processes share.
    """

    def __init__(self, table: QTableView, rows: int, then: Callable[[dict[str, float]], object]) -> None:
        super().__init__(table)
        self._table, self._rows, self._then = table, rows, then
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._table.model().rowCount() >= self._rows:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        self._then({"painted": time.monotonic(), "mb": memory()})


def main() -> int:
    """Show the window until it was painted."""
    application = QApplication([])
    window, table = QMainWindow(), QTableView()
    table.setModel(QStandardItemModel(0, 5))
    window.setCentralWidget(table)
    window.resize(1120, 720)

    def tell(told: dict[str, float]) -> None:
        print(json.dumps(told), flush=True)
        application.quit()

    Painted(table, 0, tell)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
