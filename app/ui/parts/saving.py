"""Asks where a file is to be saved: among the documents at first, under a name with the day of today."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.ui.loop import ask


async def ask_where(parent: QWidget, title: str, name: str, kinds: Mapping[str, str]) -> Path | None:
    """The place that the person chose; None if there is to be no file.

    `kinds` says by suffix what each kind of file is; the first is what most people want. Before a file that is there
    already is written over, the dialog itself asks.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    suffixes = {f"{word} (*.{suffix})": suffix for suffix, word in kinds.items()}
    dialog.setNameFilters(list(suffixes))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes[chosen]))
    usual = next(iter(kinds))
    dialog.setDefaultSuffix(usual)
    dialog.selectFile(f"{_plain(name)} {datetime.now().astimezone():%Y-%m-%d}.{usual}")
    if await ask(dialog) != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def _plain(name: str) -> str:
    """A name without what some systems do not take in the name of a file."""
    return "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in name).strip()
