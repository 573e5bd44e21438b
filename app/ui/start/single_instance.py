"""One copy of the program a data folder: a second start brings the first window to the front."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # QtNetwork takes long to load, and the window is shown before
    from PySide6.QtNetwork import QLocalServer

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# How long a second start waits for the first to listen, in milliseconds; it may just be starting itself.
_PATIENCE = 10_000


class SingleInstance(QObject):
    """Holds the data folder until the process ends, however it ends."""

    raised = Signal()  # another start wants the window in front

    def __init__(self, lock: int | None, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._name = name
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Answer other starts; until then they wait."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        QLocalServer.removeServer(self._name)  # the socket of a copy that died
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let the next start have the folder."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _answer(self) -> None:
        assert self._server is not None
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        connection.disconnectFromServer()
        self.raised.emit()


class NoAnswer(Exception):
    """Another copy has the data folder and does not answer."""


def claim(lock_path: Path) -> SingleInstance | None:
    """Take the data folder; None if another copy has it, which came to the front. Raises NoAnswer."""
    name = f"loyalty-desk-{hashlib.sha256(str(lock_path).encode()).hexdigest()[:16]}"
    try:
        lock = os.open(lock_path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:  # a folder that takes no file is for the store to judge
        return SingleInstance(None, name)
    if _locked(lock):
        return SingleInstance(lock, name)
    os.close(lock)
    _ask_for_front(name)
    return None


def _locked(file: int) -> bool:
    """Lock an open file, unless another process has: the system lets go of it when that process ends.

    What stands in the file, or that it is there, says nothing: it outlives a crash, and the number
    of a process is soon another's.
    """
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # what flock and locking say of one that is held
        return False
    except OSError:  # a file system without locks
        return True
    return True


def bring_to_front(window: QWidget) -> None:
    """Show a window over all others, also one that was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _ask_for_front(name: str) -> None:
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

    deadline = QDeadlineTimer(_PATIENCE)
    while not deadline.hasExpired():
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(100):
            if socket.waitForDisconnected(_PATIENCE):
                return
            break
    raise NoAnswer
