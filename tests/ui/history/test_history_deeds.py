"""The history in the whole window: read when it is looked at, filtered, followed, and a way to its programs."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from app.domain.errors import FileUnwritable
from app.domain.event import Event, EventFilter, EventKind, Origin
from app.domain.filter import Filter
from app.domain.program import ProgramState, Values
from app.ui.history.history_model import Column
from app.ui.history.history_view import HistoryView
from app.ui.window.main_window import MainWindow
from tests.support.text import plain
from tests.ui.opening import open_window
from tests.ui.support import AURORA, DEMO, NOW, RecordingCommands, make_row, make_snapshot, until

pytestmark = pytest.mark.anyio

PLAIN = [make_row(f"p{place}", f"Club {place}", f"C{place}", position=place) for place in range(6)]
DELETED = make_row("gone", "Gone", "G1", state=ProgramState.DELETED, position=9)


def event(place: int, kind: EventKind = EventKind.ADDED, **fields: object) -> Event:
    after = Values(f"Program {place}", f"C{place}")
    made = Event("con-1", NOW + timedelta(hours=place), kind, "p1", "id-p1", None, after, place=place)
    named = replace(made, property_name="Hotel Aurora", person="" if made.is_noticed else "anna")
    return replace(named, **fields)  # type: ignore[arg-type]


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    commands.history.events = [event(3, EventKind.APPEARED), event(2), event(1, connection_id="con-9")]
    async with open_window(commands, *PLAIN, DELETED, connections=(AURORA, DEMO)) as window:
        yield window


def shown(view: HistoryView) -> list[int]:
    found = (view.model.event_at(row) for row in range(view.model.rowCount()))
    return [one.place for one in found if one is not None]


async def look(window: MainWindow, qtbot: QtBot) -> HistoryView:
    """Turn to the history by its key, and wait until it is read."""
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    await until(window.history_view.model.rowCount)
    return window.history_view


async def test_who_did_it_is_in_sight_beside_the_connection_list(window: MainWindow, qtbot: QtBot) -> None:
    view = await look(window, qtbot)
    window.resize(1120, 720)
    await until(window.connection_list.isVisible)
    titles = view.table.horizontalHeader()
    end = titles.sectionViewportPosition(Column.PERSON) + titles.sectionSize(Column.PERSON)
    await until(lambda: end <= view.table.viewport().width())


async def test_nothing_is_read_before_it_is_looked_at(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    commands.tell_history(event(4))
    window.bridge.tell()
    await asyncio.sleep(0)
    assert commands.named("history_page") == []

    view = await look(window, qtbot)

    assert shown(view) == [4, 3, 2, 1]
    assert window.actions_.history.isChecked()
    assert view.table.hasFocus()
    assert "Program 4" in view.details.text()


async def test_what_happens_is_followed_and_the_line_looked_at_stays(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    view = await look(window, qtbot)
    view.table.selectRow(1)

    commands.tell_history(event(4, person="bea"), event(5))
    await until(lambda: view.model.rowCount() == 5)

    assert shown(view) == [5, 4, 3, 2, 1]
    assert view.current is not None
    assert view.current.place == 2
    assert view.filters.person.findData("bea") >= 0


async def test_it_is_caught_up_with_when_it_is_looked_at_again(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    view = await look(window, qtbot)
    window.display.show_programs()
    commands.tell_history(event(4))
    window.bridge.tell()
    await asyncio.sleep(0)
    assert shown(view) == [3, 2, 1]

    window.display.show_history()
    await until(lambda: shown(view) == [4, 3, 2, 1])


async def test_the_filters_ask_for_what_was_chosen(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    view = await look(window, qtbot)
    choices = (
        (view.filters.origin, Origin.NOTICED, EventFilter(Origin.NOTICED)),
        (view.filters.person, "anna", EventFilter(person="anna")),
        (view.filters.where, "con-9", EventFilter(connection_id="con-9")),
    )
    for choice, value, wanted in choices:
        commands.calls.clear()
        choice.setFocus()
        choice.setCurrentIndex(choice.findData(value))
        choice.activated.emit(choice.currentIndex())
        await until(lambda: commands.named("history_page"))
        assert commands.named("history_page") == [(wanted, None)]
        view.filters.clear()
        await until(lambda: shown(view) == [3, 2, 1])

    commands.calls.clear()
    qtbot.keyClicks(view.filters.search, "program 2")
    await until(lambda: shown(view) == [2])
    assert commands.named("history_page")[-1] == (EventFilter(text="program 2"), None)


async def test_days_are_asked_for_once_they_make_sense(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    view = await look(window, qtbot)
    filters = view.filters
    for line, day in ((filters.first, "2026-11-24"), (filters.last, "2026-11-20")):
        line.edit.setText(day)
        line.edit.editingFinished.emit()
    await until(lambda: commands.named("history_page")[-1][0] == EventFilter(first=date(2026, 11, 24)))
    assert filters.message.text() == "The end is before the start."

    filters.last.edit.setText("next week")
    filters.last.edit.editingFinished.emit()
    assert "is not a day" in filters.message.text()

    filters.last.show_day(date(2026, 11, 24))
    filters.last.edit.editingFinished.emit()
    wanted = EventFilter(first=date(2026, 11, 24), last=date(2026, 11, 24))
    await until(lambda: commands.named("history_page")[-1] == (wanted, None))
    assert filters.message.text() == ""


async def test_where_nothing_matches_the_filters_can_be_cleared(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    view = await look(window, qtbot)
    qtbot.keyClicks(view.filters.search, "nothing like it")
    await until(lambda: not view.model.rowCount())
    assert not view.table.isVisible()
    assert not view.save_button.isEnabled()

    view._empty.button.click()

    await until(lambda: shown(view) == [3, 2, 1])
    assert view.filters.wanted == EventFilter()


async def test_an_empty_history_says_what_will_be_in_it(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    commands.history.events = []
    window.display.show_history()
    await until(window.history_view._empty.isVisible)

    assert "Nothing has happened yet." in window.history_view._empty._text.text()
    commands.tell_history(event(1))
    await until(window.history_view.table.isVisible)


async def test_the_next_page_is_read_at_the_end_of_the_table(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    commands.history.events = [event(place) for place in range(500, 0, -1)]
    view = await look(window, qtbot)
    assert view.model.rowCount() == 200

    while view.model.rowCount() < 500:
        before = view.model.rowCount()
        view.table.scrollToBottom()
        await until(lambda before=before: view.model.rowCount() > before)

    assert shown(view) == list(range(500, 0, -1))


async def test_enter_leads_to_the_program(window: MainWindow, commands: RecordingCommands, qtbot: QtBot) -> None:
    view = await look(window, qtbot)

    qtbot.keyClick(view.table, Qt.Key.Key_Return)

    assert window.actions_.programs.isChecked()
    assert [row.key for row in window.page.selected_rows()] == ["p1"]


async def test_a_program_that_a_search_hides_is_shown_all_the_same(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    commands.history.events = [event(1, EventKind.DELETED_THERE, key="gone")]
    window.search.search.setText("club 3")
    view = await look(window, qtbot)

    view.open_button.click()

    await until(lambda: [row.key for row in window.page.selected_rows()] == ["gone"])
    assert window.search.search.text() == ""


async def test_a_program_that_a_filter_hides_is_shown_all_the_same(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    view = await look(window, qtbot)
    window.filters.put(Filter(codes=("C4",)))
    view.open_button.click()

    await until(lambda: [row.key for row in window.page.selected_rows()] == ["p1"])


async def test_a_program_of_another_property_is_shown_once_that_is_there(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    commands.history.events = [event(1, connection_id="con-2", key="q1", property_name="Borea")]
    view = await look(window, qtbot)
    view.open_button.click()
    await until(lambda: commands.named("open") == [("con-2",)])

    commands.tell(make_snapshot(make_row("q1", "Club", "Q1"), connection=DEMO))

    await until(lambda: [row.key for row in window.page.selected_rows()] == ["q1"])
    assert window.actions_.programs.isChecked()


@pytest.mark.parametrize(
    ("lost", "text"),
    [
        ({"connection_id": "con-9"}, "The connection to this property was removed."),
        ({"key": "x", "program_id": "x"}, "“Program 1” is not in the list."),
    ],
)
async def test_where_there_is_no_program_any_more_that_is_said(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot, lost: dict[str, str], text: str
) -> None:
    commands.history.events = [event(1, **lost)]
    view = await look(window, qtbot)

    view.open_button.click()

    assert plain(view.remark.text()) == text
    assert window.actions_.history.isChecked()


async def test_a_program_whose_key_is_another_is_found_by_its_identifier(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    commands.history.events = [event(1, key="before-the-damage", program_id="id-p4")]
    view = await look(window, qtbot)
    view.open_button.click()

    assert [row.key for row in window.page.selected_rows()] == ["p4"]


async def save_as(view: HistoryView, window: MainWindow, path: Path) -> None:
    view.save_button.click()
    await until(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    dialog.findChild(QLineEdit).setText(str(path))
    dialog.accept()


async def test_what_is_shown_is_saved_as_a_file(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot, tmp_path: Path
) -> None:
    view = await look(window, qtbot)
    await save_as(view, window, tmp_path / "history.csv")
    await until(lambda: commands.named("save_history"))

    assert commands.named("save_history") == [(EventFilter(), tmp_path / "history.csv")]
    await until(lambda: plain(view.remark.text()) == "3 events were saved as history.csv.")


async def test_a_file_that_cannot_be_written_is_said(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot, tmp_path: Path
) -> None:
    commands.failures["save_history"] = FileUnwritable("no room")
    view = await look(window, qtbot)
    await save_as(view, window, tmp_path / "history.csv")
    await until(window.fault.isVisible)

    assert view.remark.text() == ""


async def test_every_column_has_a_title_and_room(window: MainWindow, qtbot: QtBot) -> None:
    table: QTableView = (await look(window, qtbot)).table

    letter = table.fontMetrics().averageCharWidth()
    assert all(table.columnWidth(column) >= 8 * letter for column in Column)
