"""The command that ends the running copy, and waits until it has ended."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QThread
from PySide6.QtNetwork import QLocalSocket

from app.ui.start.folder_lock import end_name, is_held

_PATIENCE = 60_000  # ms: a form that was left open is waited for, but not for ever
_PAUSE = 100  # ms between two looks


def end_running_copy(lock_path: Path, patience: int = _PATIENCE) -> bool:
    """Ask the copy that holds a data folder to end; whether none runs any more. Needs no display.

    It is asked as long as this waits (`patience`, ms): what it holds back for a form is not done after that.
    """
    if not is_held(lock_path):
        return True
    _application = QCoreApplication.instance() or QCoreApplication([])  # what Qt's sockets stand on
    socket, deadline = QLocalSocket(), QDeadlineTimer(patience)
    while is_held(lock_path):
        if deadline.hasExpired():
            return False
        if socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            socket.waitForDisconnected(_PAUSE)
            continue
        socket.connectToServer(end_name(lock_path))
        if not socket.waitForConnected(_PAUSE):  # the copy is just starting, or ending
            QThread.msleep(_PAUSE)
    return True
