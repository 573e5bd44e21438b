"""A whole window over the stand-in for the commands, opened for a test, and what a test finds in it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog

from app.domain.connection import Connection
from app.domain.merge import Row
from app.domain.status import Status
from app.ui.programs.programs_view import ProgramsView
from app.ui.window.main_window import MainWindow
from tests.ui.support import AURORA, RecordingCommands, make_snapshot, until

D = TypeVar("D", bound=QDialog)


@asynccontextmanager
async def shown(window: MainWindow) -> AsyncIterator[MainWindow]:
    """A window on the screen; it goes away in the end.

    Not by pytest-qt, which does that before the fixtures that use the window have ended.
    """
    window.show()
    await until(window.isActiveWindow)
    yield window
    await asyncio.sleep(0)  # what was given up ends
    window.hide()
    window.deleteLater()


@asynccontextmanager
async def open_window(
    commands: RecordingCommands, *rows: Row, connections: tuple[Connection, ...] = (AURORA,)
) -> AsyncIterator[MainWindow]:
    """The window on the first of the connections, which has these rows."""
    window = MainWindow(commands)
    commands.tell_connections(*connections)
    first = connections[0].connection_id
    window.show_connection(first)
    commands.tell(make_snapshot(*rows, connection=connections[0]))
    commands.tell_status(first, Status())
    async with shown(window):
        await until(lambda: window.present.snapshot is not None)
        yield window


def table_of(window: MainWindow) -> ProgramsView:
    """The table that is shown."""
    return next(view for view in window.page.findChildren(ProgramsView) if view.isVisible())


async def opened(kind: type[D]) -> D:
    """The dialog of a kind, as soon as it is open over everything else."""
    await until(lambda: isinstance(QApplication.activeModalWidget(), kind))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog
