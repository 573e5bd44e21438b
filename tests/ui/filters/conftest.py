"""The window with six programs and nothing filtered."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from pytestqt.qtbot import QtBot

from app.domain.program import ProgramState
from app.domain.status import Status
from app.ui.programs.programs_view import ProgramsView
from app.ui.window.main_window import MainWindow
from tests.ui.support import AURORA, DEMO, RecordingCommands, make_row, make_snapshot, until

ROWS = [
    *(make_row(f"p{place}", f"Club {place}", f"C{place}", position=place) for place in range(5)),
    make_row("gone", "Gone", "GX", state=ProgramState.DELETED, position=9),
]


@pytest.fixture
async def window(qtbot: QtBot, commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    window = MainWindow(commands)
    qtbot.addWidget(window)
    commands.tell_connections(AURORA, DEMO)
    window.show_connection("con-1")
    commands.tell(make_snapshot(*ROWS))
    commands.tell_status("con-1", Status())
    window.show()
    await until(lambda: window.isActiveWindow() and window.present.snapshot is not None)
    yield window
    window.close()
    await asyncio.sleep(0)  # what was given up ends


def shown(window: MainWindow) -> list[str]:
    """The programs in the table, from top to bottom."""
    tables = [view.programs for view in window.findChildren(ProgramsView) if view.isVisible()]
    return [table.row_at(line).key for table in tables for line in range(table.rowCount())]
