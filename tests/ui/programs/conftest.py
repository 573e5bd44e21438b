"""A page with a table in a window of its own, shown and filled."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.domain.merge import Row, Snapshot
from app.ui.programs.programs_page import ProgramsPage
from app.ui.programs.programs_view import ProgramsView
from tests.ui.support import RecordingCommands, make_row, make_snapshot


@pytest.fixture
def page(qtbot: QtBot, commands: RecordingCommands) -> ProgramsPage:
    page = ProgramsPage(commands)
    qtbot.addWidget(page)
    page.resize(900, 560)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


@pytest.fixture
def fill(page: ProgramsPage) -> Callable[..., tuple[ProgramsView, Snapshot]]:
    """Show rows; returns the table and the snapshot."""

    def filled(*rows: Row) -> tuple[ProgramsView, Snapshot]:
        snapshot = make_snapshot(*rows)
        page.show_snapshot(snapshot)
        view = page.findChild(ProgramsView)
        assert view is not None
        view.setFocus()
        return view, snapshot

    return filled


@pytest.fixture
def hundred() -> list[Row]:
    """A hundred programs, `Club 0` on top."""
    return [make_row(f"p{number}", f"Club {number}", f"C{number:03}", position=number) for number in range(100)]
