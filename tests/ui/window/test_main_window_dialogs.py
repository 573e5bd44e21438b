"""A key that is held, or pressed twice before its dialog is there, opens one dialog."""

import asyncio

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.ui.window.main_window import MainWindow
from tests.ui.support import AURORA, RecordingCommands, make_row, make_snapshot, until

pytestmark = pytest.mark.anyio


@pytest.fixture
async def window(qtbot: QtBot, commands: RecordingCommands) -> MainWindow:
    """With one program, which is selected."""
    window = MainWindow(commands)
    qtbot.addWidget(window)
    commands.tell_connections(AURORA)
    window.show_connection("con-1")
    commands.tell(make_snapshot(make_row("g", "Gold")))
    window.show()
    await until(lambda: window.present.snapshot is not None)
    window.page.select_all_visible()
    return window


def dialogs(window: MainWindow) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


@pytest.mark.parametrize(
    "name",
    ["add", "edit", "filter", "settings", "about", "connect_new", "edit_connection", "remove_connection"],
)
async def test_a_key_that_is_held_opens_one_dialog(window: MainWindow, name: str) -> None:
    action = getattr(window.actions_, name)

    def pressed() -> list[QDialog]:
        action.trigger()
        action.trigger()
        return dialogs(window)

    for _ in range(2):  # it can be opened again once it was closed
        await until(pressed)
        for _ in range(20):  # whatever else was begun
            await asyncio.sleep(0)
        (dialog,) = dialogs(window)
        dialog.reject()
        await until(lambda: not dialogs(window))
