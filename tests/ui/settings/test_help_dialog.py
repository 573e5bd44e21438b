"""Help: every key that the menus show, and every mark with its shape and what it says."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.ui.loop import after
from app.ui.parts.look import Mark, mark_word
from app.ui.settings.help_dialog import HelpDialog
from app.ui.window.main_window import MainWindow
from tests.ui.opening import opened, shown
from tests.ui.support import RecordingCommands, until

pytestmark = pytest.mark.anyio


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with shown(MainWindow(commands)) as window:
        yield window


async def open_help(window: MainWindow) -> HelpDialog:
    key = window.actions_.help.shortcuts()[0][0]
    QTest.keyClick(window, key.key(), key.keyboardModifiers())
    return await opened(HelpDialog)


async def test_it_says_every_key_of_the_menus(window: MainWindow) -> None:
    dialog = await open_help(window)
    said = dialog.text.toPlainText()
    menus = [menu for menu in (action.menu() for action in window.menuBar().actions()) if isinstance(menu, QMenu)]
    keyed = [action for menu in menus for action in menu.actions() if action.shortcuts()]
    assert len(keyed) > 20
    for action in keyed:
        for key in action.shortcuts():
            assert key.toString(QKeySequence.SequenceFormat.NativeText) in said, action.text()
    await after(dialog.reject)


async def test_it_shows_every_mark(window: MainWindow) -> None:
    dialog = await open_help(window)
    said, shapes = dialog.text.toPlainText(), dialog.text.toHtml()
    for mark in list(Mark)[1:]:
        assert mark_word(mark) in said
        assert f"mark:{mark}" in shapes
    await after(dialog.reject)


async def test_esc_closes_it_wherever_the_keyboard_is(window: MainWindow) -> None:
    dialog = await open_help(window)
    dialog.text.setFocus()
    await after(lambda: QTest.keyClick(dialog.text, Qt.Key.Key_Escape))
    await until(lambda: not dialog.isVisible())


async def test_it_is_read_on_by_keys(window: MainWindow) -> None:
    dialog = await open_help(window)
    await until(dialog.text.hasFocus)
    QTest.keyClick(dialog.text, Qt.Key.Key_PageDown)
    assert dialog.text.verticalScrollBar().value() > 0
    await after(dialog.reject)
