"""Keys that act on programs do so from the table; in a field they are letters, and Delete takes one away."""

from collections.abc import AsyncIterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.ui.loop import after
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window, opened, table_of
from tests.ui.support import AURORA, DEMO, RecordingCommands, make_row, until

pytestmark = pytest.mark.anyio

FIELDS = QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox | QComboBox | QLabel
ROWS = [make_row(f"p{place}", f"Club {place}", f"C{place}", position=place) for place in range(6)]


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, *ROWS, connections=(AURORA, DEMO)) as window:
        table_of(window).selectAll()
        yield window


def fields(root: QWidget) -> list[QWidget]:
    """All that takes or shows text and can have the keyboard."""
    found = [one for one in root.findChildren(QWidget) if isinstance(one, FIELDS) and one.isVisible()]
    return [one for one in found if one.isEnabled() and one.focusPolicy() is not Qt.FocusPolicy.NoFocus]


async def press_delete(field: QWidget) -> None:
    """Press Delete in a field; where it can be typed into, a letter is taken away."""
    field.setFocus()
    writable = isinstance(field, QLineEdit) and not field.isReadOnly()
    if isinstance(field, QLineEdit) and writable:
        field.setText("abc")
        field.setCursorPosition(0)
    await after(partial(QTest.keyClick, field, Qt.Key.Key_Delete))
    if isinstance(field, QLineEdit) and writable:
        assert field.text() == "bc", field.accessibleName()


async def test_delete_in_the_table_marks(window: MainWindow, commands: RecordingCommands) -> None:
    table_of(window).setFocus()
    QTest.keyClick(table_of(window), Qt.Key.Key_Delete)
    await until(lambda: commands.named("delete"))


async def test_delete_in_a_field_of_the_window_takes_a_letter(window: MainWindow, commands: RecordingCommands) -> None:
    window.actions_.details.setChecked(True)
    table_of(window).selectRow(1)
    await until(lambda: any(isinstance(one, QTextEdit) for one in fields(window.details)))
    found = fields(window)
    assert window.search.search in found
    for field in found:
        await press_delete(field)
        window.search.clear()
        table_of(window).selectAll()
        assert window.actions_.delete.isEnabled()
    assert not commands.named("delete")


async def test_delete_in_a_cell_takes_a_letter(window: MainWindow, commands: RecordingCommands) -> None:
    table_of(window).selectRow(1)
    window.actions_.rename.trigger()
    (editor,) = [one for one in fields(table_of(window)) if isinstance(one, QLineEdit)]
    await press_delete(editor)
    assert not commands.named("delete")
    QTest.keyClick(editor, Qt.Key.Key_Escape)


DIALOGS = ["add", "edit", "connect_new", "edit_connection", "settings", "about"]


@pytest.mark.parametrize("name", DIALOGS)
async def test_delete_in_a_dialog_takes_a_letter(window: MainWindow, commands: RecordingCommands, name: str) -> None:
    table_of(window).selectRow(1)
    getattr(window.actions_, name).trigger()
    dialog = await opened(QDialog)
    await until(dialog.isActiveWindow)
    for field in fields(dialog):
        await press_delete(field)
    assert not commands.named("delete")
    assert isinstance(dialog, QDialog)
    await after(dialog.reject)
    await until(lambda: QApplication.activeModalWidget() is None)


async def test_keys_of_the_table_do_nothing_elsewhere(window: MainWindow, commands: RecordingCommands) -> None:
    window.status.sentence.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
        await after(partial(QTest.keyClick, window.status.sentence, key))
    assert not commands.named("delete")
    assert not window.page.is_editing
