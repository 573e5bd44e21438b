"""A window on several connections: the list beside the work, the menu in its stead, and what is done from them."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, State
from app.domain.status import Pause, Status
from app.ui.connections.connection_form import ConnectionForm
from app.ui.connections.connection_list import EntryDeed
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window, opened
from tests.ui.support import (
    AURORA,
    DEMO,
    SAMPLE,
    RecordingCommands,
    make_change,
    make_row,
    make_snapshot,
    make_values,
    until,
)

pytestmark = pytest.mark.anyio

ASKED = make_change("n", Kind.ADD, make_values("Silver", "SC01"), state=State.ASKING)


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, make_row("g", "Gold"), connections=(AURORA, DEMO, SAMPLE)) as window:
        yield window


def _spoken(window: MainWindow) -> list[str]:
    model = window.connection_list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(place, 0).data(role) for place in range(model.rowCount())]


async def test_what_becomes_known_of_connections_that_are_not_shown_is_told(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.tell(make_snapshot(make_row("n", "Silver", change=ASKED), connection=DEMO))
    commands.tell_status("con-3", Status(pause=Pause.OFFLINE))
    window.bridge.tell()
    assert _spoken(window) == [
        "\u2068Hotel Aurora\u2069 (production)",
        "\u2068Mews demo\u2069 (demo) · needs you: 1",
        "\u2068Sample property\u2069 (sandbox) · offline",
    ]
    assert [entry.text() for entry in window.connection_menu.actions()] == _spoken(window)
    assert window.present.connection_id == "con-1"


async def test_in_a_narrow_window_the_menu_takes_its_place(window: MainWindow) -> None:
    assert (window.connection_list.isVisible(), window.switcher.isVisible()) == (True, False)
    window.resize(900, 600)
    await until(window.switcher.isVisible)
    assert not window.connection_list.isVisible()
    assert not window.actions_.connection_list.isEnabled()
    window.resize(1200, 700)
    await until(window.connection_list.isVisible)
    assert not window.switcher.isVisible()


async def test_whether_it_is_shown_is_remembered(window: MainWindow, commands: RecordingCommands, qtbot: QtBot) -> None:
    window.actions_.connection_list.trigger()
    assert (window.connection_list.isVisible(), window.switcher.isVisible()) == (False, True)
    await until(lambda: commands.preferences.get("connection_list") == "hidden")
    another = MainWindow(commands)
    qtbot.addWidget(another)
    commands.tell_connections(AURORA, DEMO)
    another.bridge.tell()
    assert another.connection_list.isHidden()


async def test_a_single_connection_needs_no_list_unless_it_is_asked_for(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.tell_connections(AURORA)
    window.bridge.tell()
    assert (window.connection_list.isVisible(), window.switcher.isVisible()) == (False, False)
    window.actions_.connection_list.trigger()
    assert window.connection_list.isVisible()


async def test_the_key_for_regions_reaches_it(window: MainWindow) -> None:
    window.search.search.setFocus()
    window.actions_.previous_region.trigger()
    assert window.connection_list.hasFocus()
    window.actions_.next_region.trigger()
    assert window.search.search.hasFocus()


async def test_all_are_refreshed_by_one_key(window: MainWindow, commands: RecordingCommands, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    await until(lambda: commands.named("refresh_all"))
    assert not commands.named("refresh")


async def test_its_deeds_are_for_its_entry_and_not_for_what_is_shown(
    window: MainWindow, commands: RecordingCommands
) -> None:
    window.connection_list.deed_chosen.emit("con-2", EntryDeed.REFRESH)
    await until(lambda: commands.named("refresh") == [("con-2",)])
    assert commands.named("open") == [("con-2",)]
    for deed in (EntryDeed.EDIT, EntryDeed.TOKENS):
        window.connection_list.deed_chosen.emit("con-2", deed)
        form = await opened(ConnectionForm)
        assert form.connection_id == "con-2"
        form.reject()
        await until(lambda: QApplication.activeModalWidget() is None)
    assert window.present.connection_id == "con-1"
