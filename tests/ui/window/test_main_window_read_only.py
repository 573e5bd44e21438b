"""A window on a connection that is read-only: what can be pressed, and what is said where it cannot."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, State
from app.domain.connection import ConnectionOptions
from app.ui.changes.ways import Way
from app.ui.programs.columns import Column
from app.ui.programs.editors import TextEditor
from app.ui.programs.programs_view import ProgramsView
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window, table_of
from tests.ui.support import AURORA, RecordingCommands, make_change, make_row, make_snapshot, make_values, until

pytestmark = pytest.mark.anyio

LOCKED = AURORA.with_options(ConnectionOptions(read_only=True))
GOLD = make_row("g", "Gold", "GC01", position=1)
REFUSED = make_change("n", Kind.ADD, make_values("Silver", "SC01"), state=State.REFUSED)
SILVER = make_row("n", "Silver", "SC01", change=REFUSED)
NEW = make_row("p", "Platinum", "PC01", change=make_change("p", Kind.ADD, make_values("Platinum", "PC01")))


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, GOLD, SILVER, NEW, connections=(LOCKED,)) as window:
        yield window


async def test_what_would_change_something_is_there_disabled_and_says_why(
    window: MainWindow, commands: RecordingCommands
) -> None:
    table_of(window).reveal("g")
    actions = window.actions_
    wishes = (actions.add, actions.rename, actions.edit, actions.delete, actions.undo, actions.send, actions.review)
    why = "This connection is read-only. Turn on changes to edit."
    for action in wishes:
        assert (action.isVisible(), action.isEnabled(), action.statusTip(), action.toolTip()) == (True, False, why, why)
    assert not window.bar.send.isEnabled()
    assert actions.refresh.isEnabled()
    assert actions.copy.isEnabled()

    commands.tell(make_snapshot(GOLD, SILVER, NEW, connection=AURORA))
    window.bridge.tell()
    assert all(action.isEnabled() for action in (actions.add, actions.rename, actions.delete, actions.send))
    assert actions.delete.toolTip() == "Mark for deletion (Del)"
    assert "F2" in actions.rename.toolTip()
    assert window.bar.send.isEnabled()


async def test_cells_do_not_open(window: MainWindow, qtbot: QtBot) -> None:
    table = table_of(window)
    line = table.programs.line_of("g")
    index = table.programs.index(line, Column.NAME)
    table.setCurrentIndex(index)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    assert table.state() is not ProgramsView.State.EditingState
    assert table.programs.why_fixed(index) == "This connection is read-only. Turn on changes to edit."


async def test_the_ways_out_of_a_change_say_why(window: MainWindow, commands: RecordingCommands) -> None:
    for way in (Way.RETRY, Way.DISCARD, Way.EDIT):
        window.fault.show_notice(None)
        window.changes_view.chosen.emit(REFUSED, way)
        assert window.fault.label.text() == "This connection is read-only. Turn on changes to edit."
    assert not commands.named("retry")
    window.changes_view.chosen.emit(REFUSED, Way.CHECK)
    assert commands.named("refresh") == [("con-1",)]


async def test_the_lock_is_turned_in_the_strip_and_in_the_menu(
    window: MainWindow, commands: RecordingCommands, qtbot: QtBot
) -> None:
    assert window.strip.lock.isVisible()
    assert window.actions_.read_only.isChecked()

    window.strip.lock.turn_on.click()
    await until(lambda: commands.named("alter_options") == [("con-1", ConnectionOptions())])
    assert window.actions_.read_only.isChecked()  # until it is so

    commands.tell(make_snapshot(GOLD, connection=AURORA))
    window.bridge.tell()
    assert not window.strip.lock.isVisible()
    assert not window.actions_.read_only.isChecked()
    window.actions_.read_only.trigger()
    await until(lambda: commands.named("alter_options")[1:] == [("con-1", ConnectionOptions(read_only=True))])


async def test_an_open_cell_is_kept_before_the_lock_is_turned(window: MainWindow, commands: RecordingCommands) -> None:
    commands.tell(make_snapshot(GOLD, connection=AURORA))
    window.bridge.tell()
    table = table_of(window)
    table.reveal("g")
    table.open_cell(Column.NAME)
    table.findChild(TextEditor).setText("Gold Plus")
    window.actions_.read_only.trigger()
    await until(lambda: commands.named("alter_options"))
    assert [call[0] for call in commands.calls if call[0] in {"update", "alter_options"}] == ["update", "alter_options"]
