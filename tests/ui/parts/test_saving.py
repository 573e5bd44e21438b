"""Where a file is to be saved is asked alike for every file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.loop import spawn
from app.ui.parts.saving import ask_where
from tests.ui.opening import opened

pytestmark = pytest.mark.anyio

KINDS = {"csv": "CSV, for spreadsheets", "json": "JSON, exact"}


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


async def test_it_begins_among_the_documents_with_a_name_that_every_system_takes(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path))
    asked = spawn(ask_where(parent, "Save", "Aurora: a/b", KINDS), "ask where")
    dialog = await opened(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    name = Path(dialog.selectedFiles()[0]).name
    assert name.startswith("Aurora- a-b 20")
    assert name.endswith(".csv")
    dialog.reject()
    assert await asked is None


@pytest.mark.parametrize(("kind", "suffix"), [(0, "csv"), (1, "json")])
async def test_a_name_without_a_suffix_gets_that_of_its_kind(
    parent: QWidget, tmp_path: Path, kind: int, suffix: str
) -> None:
    asked = spawn(ask_where(parent, "Save", "Aurora", KINDS), "ask where")
    dialog = await opened(QFileDialog)
    dialog.selectNameFilter(dialog.nameFilters()[kind])
    dialog.filterSelected.emit(dialog.nameFilters()[kind])
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "mine"))
    dialog.accept()
    assert await asked == tmp_path / f"mine.{suffix}"
