"""The window with six programs and nothing filtered."""

from collections.abc import AsyncIterator

import pytest

from app.domain.program import ProgramState
from app.ui.programs.programs_view import ProgramsView
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window
from tests.ui.support import AURORA, DEMO, RecordingCommands, make_row

ROWS = [
    *(make_row(f"p{place}", f"Club {place}", f"C{place}", position=place) for place in range(5)),
    make_row("gone", "Gone", "GX", state=ProgramState.DELETED, position=9),
]


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, *ROWS, connections=(AURORA, DEMO)) as window:
        yield window
        window.close()


def shown(window: MainWindow) -> list[str]:
    """The programs in the table, from top to bottom."""
    tables = [view.programs for view in window.findChildren(ProgramsView) if view.isVisible()]
    return [table.row_at(line).key for table in tables for line in range(table.rowCount())]
