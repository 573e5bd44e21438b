"""Alt and a letter: within what is open at one time, each letter leads to one place."""

from collections import Counter
from collections.abc import AsyncIterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from app.domain.change import Kind
from app.ui.loop import after
from app.ui.window.main_window import MainWindow
from tests.ui.opening import opened, shown, table_of
from tests.ui.support import AURORA, RecordingCommands, make_change, make_row, make_snapshot, make_values, until

pytestmark = pytest.mark.anyio


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with shown(MainWindow(commands)) as window:
        yield window


async def connect(window: MainWindow, commands: RecordingCommands) -> None:
    """Show a connection with a change that is not sent, so that its bar stands there."""
    commands.tell_connections(AURORA)
    window.show_connection("con-1")
    change = make_change("p", Kind.UPDATE, make_values("Gold Plus"), make_values("Gold"))
    commands.tell(make_snapshot(make_row("p", "Gold", change=change)))
    await until(window.bar.isVisible)


def twice(root: QWidget) -> dict[str, int]:
    """The letters that stand in more than one text of what is to be seen."""
    texts = [one.text() for one in root.findChildren(QAbstractButton) if one.isVisible()]
    texts += [one.text() for one in root.findChildren(QLabel) if one.isVisible() and one.buddy() is not None]
    if isinstance(root, MainWindow):
        texts += [menu.text() for menu in root.menuBar().actions()]
    letters = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return {letter: number for letter, number in letters.items() if letter and number > 1}


async def test_of_the_window_before_anything_is_connected(window: MainWindow, commands: RecordingCommands) -> None:
    commands.tell_connections()
    await until(window.first_run.isVisible)
    assert twice(window) == {}


@pytest.mark.parametrize("view", ["programs", "changes", "history"])
async def test_of_each_view(window: MainWindow, commands: RecordingCommands, view: str) -> None:
    await connect(window, commands)
    getattr(window.actions_, view).trigger()
    assert twice(window) == {}


@pytest.mark.parametrize("name", ["add", "edit", "filter", "review", "connect_new", "settings", "about"])
async def test_of_each_dialog(window: MainWindow, commands: RecordingCommands, name: str) -> None:
    await connect(window, commands)
    table_of(window).selectRow(0)
    getattr(window.actions_, name).trigger()
    dialog = await opened(QDialog)
    assert twice(dialog) == {}
    await after(dialog.reject)
    await until(lambda: QApplication.activeModalWidget() is None)
