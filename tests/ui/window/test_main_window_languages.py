"""The language is switched in an open window: everything follows, and nothing that a person did is lost."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreFull
from app.domain.filter import Filter
from app.domain.status import Pause, Status
from app.ui.parts.language import language
from app.ui.programs.columns import Column
from app.ui.window.main_window import MainWindow
from tests.support.made_up import spoken
from tests.ui.opening import open_window, table_of
from tests.ui.support import AURORA, RecordingCommands, make_row, make_snapshot, until

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("language")]

ROWS = tuple(make_row(f"p{place:02}", f"Program {place:02}", position=place) for place in range(60))
CZECH = [
    make_row(f"c{place}", name, position=place) for place, name in enumerate(("Chata", "Hotel", "Cesta", "Daleko"))
]


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, *ROWS) as window:
        await until(lambda: len(names(window)) == len(ROWS))
        yield window
    language().apply("")


def names(window: MainWindow) -> list[str]:
    model = table_of(window).programs
    return [model.row_at(line).values.name for line in range(model.rowCount())]


async def test_what_is_selected_and_looked_at_stays(window: MainWindow) -> None:
    view = table_of(window)
    view.selectRow(30)
    view.verticalScrollBar().setValue(700)
    assert [row.key for row in window.page.selected_rows()] == ["p30"]
    resets: list[None] = []
    view.programs.modelReset.connect(lambda: resets.append(None))
    with spoken("longer"):
        assert [row.key for row in window.page.selected_rows()] == ["p30"]
        assert view.currentIndex().row() == 30
        assert view.verticalScrollBar().value() == 700
        assert view.programs.headerData(Column.NAME, Qt.Orientation.Horizontal).startswith("⟦Name")
    assert resets == []


async def test_what_is_typed_and_filtered_stays(window: MainWindow) -> None:
    window.search.search.setText("program 07")
    window.filters.put(Filter(types=("Hotel",)))
    with spoken("longer"):
        assert window.search.search.text() == "program 07"
        assert names(window) == ["Program 07"]
        assert window.filters.wanted == Filter(types=("Hotel",))


async def test_icons_that_point_follow(window: MainWindow) -> None:
    details = window.actions_.details
    usual = details.icon().pixmap(16, 16).toImage()
    with spoken("mirrored"):
        assert details.icon().pixmap(16, 16).toImage() == usual.flipped(Qt.Orientation.Horizontal)
    assert details.icon().pixmap(16, 16).toImage() == usual


async def test_names_stand_in_the_order_of_the_language(window: MainWindow, commands: RecordingCommands) -> None:
    commands.tell(make_snapshot(*CZECH, before=window.present.snapshot))
    await until(lambda: len(names(window)) == len(CZECH))
    table_of(window).sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    assert names(window) == ["Cesta", "Chata", "Daleko", "Hotel"]
    language().apply("cs")
    assert names(window) == ["Cesta", "Daleko", "Hotel", "Chata"]


async def test_days_that_were_entered_are_written_anew(window: MainWindow, qtbot: QtBot) -> None:
    filters = window.history_view.filters
    window.display.show_history()
    filters.first.edit.setFocus()
    qtbot.keyClicks(filters.first.edit, "2026-04-05")
    filters.first.edit.editingFinished.emit()
    before, typed = filters.first.edit.text(), filters.last.edit
    typed.setText("half a d")
    language().apply("de")
    assert (before, filters.first.edit.text()) == ("05/04/2026", "05.04.2026")
    assert typed.text() == "half a d"


async def test_a_notice_that_was_closed_stays_closed(window: MainWindow, commands: RecordingCommands) -> None:
    commands.tell_status(AURORA.connection_id, Status(pause=Pause.OUTDATED))
    await until(window.notice.isVisible)
    window.notice.close_notice()
    window.show_fault(StoreFull("made up"))
    with spoken("longer"):
        assert not window.notice.isVisible()
        assert window.fault.label.text().startswith("⟦No room is left")
    assert window.fault.label.text().startswith("No room is left")
