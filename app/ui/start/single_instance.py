"""One copy of the program a data folder: a second start brings the first window to the front, another may end it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, Signal

from app.ui.start.folder_lock import end_name, front_name, lock

if TYPE_CHECKING:  # QtNetwork takes long to load, and the window is shown before
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

# How long a second start waits for the first, in milliseconds; it may just be starting itself, or ending.
_PATIENCE = 10_000
_PAUSE = 0.1  # seconds between two attempts
_HERE = b"here"  # said to another start; a copy that is ending closes the connection without it


class SingleInstance(QObject):
    """Holds the data folder until the process ends, however it ends."""

    raised = Signal()  # another start wants the window in front
    end_wanted = Signal()  # somebody wants this copy to end, and waits for it

    def __init__(self, held: int | None, lock_path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = held
        self._lock_path = lock_path
        self._servers: list[QLocalServer] = []
        self._waiting: set[QLocalSocket] = set()  # those who want this copy to end

    @property
    def is_end_wanted(self) -> bool:
        """Whether somebody still waits for this copy to end."""
        return bool(self._waiting)

    def listen(self) -> None:
        """Answer others; until then they wait."""
        self._serve(front_name(self._lock_path), self._come_to_front)
        self._serve(end_name(self._lock_path), self._take_wish_to_end)

    def stop_listening(self) -> None:
        """This copy is ending: others wait until it has."""
        for server in self._servers:
            server.close()
        self._servers.clear()
        for connection in self._waiting:
            connection.disconnected.disconnect()
            connection.abort()
        self._waiting.clear()

    def release(self) -> None:
        """Let the next start have the folder."""
        self.stop_listening()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _serve(self, name: str, take: Callable[[QLocalSocket], None]) -> None:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        QLocalServer.removeServer(name)  # the socket of a copy that died
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(partial(self._answer, server, take))
        server.listen(name)
        self._servers.append(server)

    def _answer(self, server: QLocalServer, take: Callable[[QLocalSocket], None]) -> None:
        while server.hasPendingConnections():
            take(server.nextPendingConnection())

    def _come_to_front(self, connection: QLocalSocket) -> None:
        connection.disconnected.connect(connection.deleteLater)
        connection.write(_HERE)  # whoever asked hangs up: on Windows, what was not read by then would be lost
        connection.flush()
        self.raised.emit()

    def _take_wish_to_end(self, connection: QLocalSocket) -> None:
        self._waiting.add(connection)
        connection.disconnected.connect(partial(self._forget_wish, connection))
        self.end_wanted.emit()

    def _forget_wish(self, connection: QLocalSocket) -> None:
        self._waiting.discard(connection)
        connection.deleteLater()


class NoAnswer(Exception):
    """Another copy has the data folder and does not answer."""


def claim(lock_path: Path) -> SingleInstance | None:
    """Take the data folder; None if another copy has it, which came to the front. Raises NoAnswer.

    A copy that is just ending is waited for: the folder is this start's then.
    """
    try:
        file = os.open(lock_path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:  # a folder that takes no file is for the store to judge
        return SingleInstance(None, lock_path)
    deadline = QDeadlineTimer(_PATIENCE)
    try:
        while not lock(file):
            if _brought_to_front(front_name(lock_path)):
                os.close(file)
                return None
            if deadline.hasExpired():
                raise NoAnswer
            time.sleep(_PAUSE)
    except NoAnswer:
        os.close(file)
        raise
    return SingleInstance(file, lock_path)


def _brought_to_front(name: str) -> bool:
    """Whether another copy answered; one that is starting or ending does not. Raises NoAnswer of one that hangs."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return False
    if socket.waitForReadyRead(_PATIENCE):
        return True
    if socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
        raise NoAnswer
    return False
