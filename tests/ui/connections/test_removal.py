"""Removing a connection: nothing is lost that was not named, and nothing is removed by half."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.change import Kind
from app.domain.errors import KeyStoreLocked
from app.ui.connections.removal import Removal
from app.ui.loop import spawn
from tests.support.text import plain
from tests.ui.opening import opened
from tests.ui.support import AURORA, RecordingCommands, make_change, make_row, make_snapshot, make_values, until

pytestmark = pytest.mark.anyio

NEW = make_row("n", "Silver", change=make_change("n", Kind.ADD, make_values("Silver", "SC01")))
GONE = make_row("d", "Iron", "IR01", change=make_change("d", Kind.DELETE, None, make_values("Iron", "IR01")))
RENAMED = make_change("r", Kind.UPDATE, make_values("Gold Plus"), make_values("Gold"))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def _begin(commands: RecordingCommands, window: QWidget) -> "asyncio.Task[None]":
    return spawn(Removal(commands, AURORA, window).run(), "remove")


async def _question() -> QMessageBox:
    return await opened(QMessageBox)


async def _press(word: str) -> None:
    box = await _question()
    button = next(one for one in box.buttons() if one.text().replace("&", "") == word)
    button.click()
    await until(lambda: not box.isVisible())


async def test_what_would_be_lost_is_named(commands: RecordingCommands, window: QWidget) -> None:
    commands.tell(make_snapshot(NEW, GONE, make_row("r", "Gold", change=RENAMED)))
    removing = _begin(commands, window)
    box = await _question()
    told = plain(box.informativeText())
    assert "3 changes that were not completed are lost: 1 new, 1 renamed, 1 to delete." in told
    assert box.defaultButton().text() == "&Keep"
    await _press("Keep")
    await removing
    assert not commands.named("remove_connection")


async def test_without_changes_there_is_nothing_to_save(commands: RecordingCommands, window: QWidget) -> None:
    removing = _begin(commands, window)
    box = await _question()
    assert {button.text() for button in box.buttons()} == {"&Remove", "&Keep"}
    await _press("Remove")
    await removing
    assert commands.named("remove_connection") == [("con-1",)]


async def test_the_changes_are_saved_first(commands: RecordingCommands, window: QWidget, tmp_path: Path) -> None:
    commands.tell(make_snapshot(NEW, GONE))
    removing = _begin(commands, window)
    await _press("Save the changes as a file…")
    files = await opened(QFileDialog)
    assert Path(files.selectedFiles()[0]).name.startswith("Hotel Aurora changes 20")
    files.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "mine"))
    files.accept()
    await until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert "Saved in mine.csv: 2 changes." in plain((await _question()).informativeText())
    assert "SC01" in (tmp_path / "mine.csv").read_text("utf-8-sig")
    assert not commands.named("remove_connection")
    await _press("Remove")
    await removing
    assert commands.named("remove_connection") == [("con-1",)]


async def test_a_file_that_cannot_be_written_is_told_and_nothing_is_removed(
    commands: RecordingCommands, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands.tell(make_snapshot(NEW))
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(tmp_path / "nowhere" / "mine.csv")])
    removing = _begin(commands, window)
    await _press("Save the changes as a file…")
    files = await opened(QFileDialog)
    files.done(QFileDialog.DialogCode.Accepted)
    await until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert "The file could not be written there." in (await _question()).informativeText()
    await _press("Keep")
    await removing
    assert not commands.named("remove_connection")


async def test_a_key_store_that_is_locked_is_told_and_can_be_tried_again(
    commands: RecordingCommands, window: QWidget
) -> None:
    commands.failures["remove_connection"] = KeyStoreLocked()
    removing = _begin(commands, window)
    await _press("Remove")
    box = await _question()
    assert "The system key store did not open." in box.informativeText()
    assert "nothing was removed" in box.informativeText()
    del commands.failures["remove_connection"]
    await _press("Try again")
    await removing
    assert len(commands.named("remove_connection")) == 2
