"""One copy of the program a data folder: a second start brings the first window to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

# How long a second start waits for the first to listen, in milliseconds; it may just be starting itself.
_PATIENCE = 3000


class SingleInstance(QObject):
    """Holds the data folder until the process ends, however it ends."""

    raised = Signal()  # another start wants the window in front

    def __init__(self, lock: QLockFile, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # the socket of a copy that died
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def release(self) -> None:
        """Let the next start have the folder."""
        self._server.close()
        self._lock.unlock()

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        connection.disconnectFromServer()
        self.raised.emit()


def claim(lock_path: Path) -> SingleInstance | None:
    """Take the data folder; None if another copy has it, which was then asked to come to the front."""
    lock = QLockFile(str(lock_path))
    lock.setStaleLockTime(0)  # only a dead process loses its lock, not a busy one
    name = f"loyalty-desk-{hashlib.sha256(str(lock_path).encode()).hexdigest()[:16]}"
    if lock.tryLock(0) or lock.error() is not QLockFile.LockError.LockFailedError:
        return SingleInstance(lock, name)  # a folder that takes no lock file is for the store to judge
    _ask_for_front(name)
    return None


def bring_to_front(window: QWidget) -> None:
    """Show a window over all others, also one that was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _ask_for_front(name: str) -> None:
    deadline = QDeadlineTimer(_PATIENCE)
    while not deadline.hasExpired():
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(100):
            socket.waitForDisconnected(1000)
            return
