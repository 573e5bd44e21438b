"""Unfinished changes as a file: whole or not at all, and harmless to the spreadsheet that opens it."""

import csv
from pathlib import Path

import pytest

from app.domain.errors import FileUnwritable
from tests.support.desk import CONNECTION, Desk

pytestmark = pytest.mark.anyio


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _names(folder: Path) -> list[str]:
    """What a save has left there, whole or by half."""
    return [one.name for one in folder.iterdir() if "changes" in one.name]


async def test_it_holds_what_every_change_wants(desk: Desk, tmp_path: Path) -> None:
    renamed, deleted = desk.active()[:2]
    before = desk.rows[renamed].values.name
    await desk.add("Zlatý klub; „Ž“", "=NEW1")
    await desk.rename(renamed, 'Line "one", and more')
    await desk.delete(deleted)
    await desk.send_all()
    path = tmp_path / "changes.csv"

    assert await desk.commands.change_files.save(CONNECTION, path) == 3

    added, altered, gone = _read(path)
    assert (added["change"], added["after_name"], added["after_code"]) == ("add", "Zlatý klub; „Ž“", "'=NEW1")
    assert added["sent"]
    assert (altered["change"], altered["before_name"]) == ("update", before)
    assert altered["after_name"] == 'Line "one", and more'
    assert (gone["change"], gone["before_code"], gone["after_code"]) == ("delete", deleted, "")
    assert _names(tmp_path) == ["changes.csv"]


async def test_a_file_that_was_there_stays_where_the_new_one_cannot_be_written(desk: Desk, tmp_path: Path) -> None:
    await desk.add("Gold", "NEW1")
    folder = tmp_path / "changes.csv"
    folder.mkdir()
    (folder / "inside").write_text("kept")

    with pytest.raises(FileUnwritable):
        await desk.commands.change_files.save(CONNECTION, folder)
    with pytest.raises(FileUnwritable):
        await desk.commands.change_files.save(CONNECTION, tmp_path / "nowhere" / "changes.csv")

    assert (folder / "inside").read_text() == "kept"
    assert _names(tmp_path) == ["changes.csv"]
