"""Every file that a version of this program made opens in this one, whole, with a copy of it beside."""

import asyncio
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import StoreFull
from app.store import migrations
from app.store.database import Database
from tests.store.support import read

FILES = Path(__file__).parent / "files"
# What is in each of the files.
CONTENT = {
    "connection": [("hotel", "Hôtel Aurora", "https://platform.invalid", "current"), ("other", "", "", "2022")],
    "program": [("key-1", "id-1", "Gold", "G1", "active"), ("key-2", "id-2", "Silver 🏨", "S1", "deleted")],
    "change": [("wish-1", "key-1", "update", "queued"), ("wish-2", "key-3", "add", "refused")],
    "attempt": [("attempt-1", "update", "settled")],
}
COLUMNS = {
    "connection": "connection_id, name, address, chosen_edition",
    "program": "key, program_id, name, code, state",
    "change": "change_id, key, kind, state",
    "attempt": "attempt_id, kind, state",
}


def open_and_close(path: Path) -> None:
    async def work() -> None:
        database = Database(path)
        try:
            await database.open()
        finally:
            await database.close()

    asyncio.run(work())


def schema(path: Path) -> list[tuple[Any, ...]]:
    return read(path, "SELECT type, name, sql FROM sqlite_schema ORDER BY name")


def test_a_file_of_every_version_is_kept() -> None:
    kept = {int(re.findall(r"\d+", path.name)[0]) for path in FILES.glob("version-*.sqlite3")}

    assert kept == set(range(1, migrations.LATEST + 1))


@pytest.mark.parametrize("version", range(1, migrations.LATEST + 1))
def test_a_file_of_an_older_version_is_brought_up_whole(version: int, path: Path) -> None:
    old = FILES / f"version-{version}.sqlite3"
    shutil.copy(old, path)

    open_and_close(path)

    new = path.with_name("new.sqlite3")
    open_and_close(new)
    assert schema(path) == schema(new)
    assert read(path, "PRAGMA user_version") == [(migrations.LATEST,)]
    assert read(path, "PRAGMA foreign_key_check") == []
    for table, lines in CONTENT.items():
        assert read(path, f"SELECT {COLUMNS[table]} FROM {table} ORDER BY 1") == lines


def test_a_new_file_is_ours_and_of_the_latest_version(path: Path) -> None:
    open_and_close(path)

    assert read(path, "PRAGMA application_id") == [(0x4C444553,)]
    assert read(path, "PRAGMA user_version") == [(migrations.LATEST,)]


@pytest.fixture
def two_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """This program knows two more versions."""

    def add_column(sql: sqlite3.Connection) -> None:
        sql.execute("ALTER TABLE connection ADD COLUMN flag TEXT NOT NULL DEFAULT 'blue'")

    def fill_it(sql: sqlite3.Connection) -> None:
        sql.execute("UPDATE connection SET flag = 'green' WHERE connection_id = 'hotel'")

    steps = (*migrations.STEPS, add_column, fill_it)
    monkeypatch.setattr(migrations, "STEPS", steps)
    monkeypatch.setattr(migrations, "LATEST", len(steps))


@pytest.mark.usefixtures("two_more")
def test_every_step_is_taken_and_the_old_file_is_copied_first(path: Path) -> None:
    shutil.copy(FILES / "version-1.sqlite3", path)
    before = schema(path)

    open_and_close(path)

    assert read(path, "SELECT flag FROM connection ORDER BY place") == [("green",), ("blue",)]
    copy = path.with_name(f"{path.name}.version-1")
    assert schema(copy) == before
    assert read(copy, "PRAGMA user_version") == [(1,)]
    assert len(read(copy, "SELECT * FROM program")) == 2


@pytest.mark.usefixtures("two_more")
def test_a_torn_copy_from_before_is_made_anew_and_the_file_is_not_taken_for_damaged(path: Path) -> None:
    shutil.copy(FILES / "version-1.sqlite3", path)
    copy = path.with_name(f"{path.name}.version-1")
    copy.write_bytes(path.read_bytes()[:8192])

    open_and_close(path)

    assert len(read(path, "SELECT * FROM program")) == 2
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name, copy.name]
    assert read(copy, "PRAGMA quick_check") == [("ok",)]


@pytest.mark.usefixtures("two_more")
def test_a_step_that_fails_leaves_the_version_that_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(sql: sqlite3.Connection) -> None:
        sql.execute("DELETE FROM program")
        raise ZeroDivisionError

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS[:-1], fail))
    shutil.copy(FILES / "version-1.sqlite3", path)
    before = schema(path)

    with pytest.raises(ZeroDivisionError):
        open_and_close(path)

    assert (schema(path), read(path, "PRAGMA user_version")) == (before, [(1,)])
    assert len(read(path, "SELECT * FROM program")) == 2


@pytest.mark.usefixtures("two_more")
def test_a_full_disk_leaves_the_version_that_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def swell(sql: sqlite3.Connection) -> None:
        sql.execute("PRAGMA max_page_count = 1").fetchone()
        sql.execute("CREATE TABLE large AS SELECT randomblob(1000000) AS content")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS[:-1], swell))
    shutil.copy(FILES / "version-1.sqlite3", path)

    with pytest.raises(StoreFull):
        open_and_close(path)

    assert read(path, "PRAGMA user_version") == [(1,)]
    assert len(read(path, "SELECT * FROM program")) == 2


def test_nothing_is_copied_where_nothing_is_to_be_done(path: Path) -> None:
    open_and_close(path)
    open_and_close(path)

    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_folder_with_signs_of_its_own_is_no_hindrance(tmp_path: Path) -> None:
    folder = tmp_path / "Hôtel %41 #1 ?x=y"
    folder.mkdir()
    path = folder / "desk.sqlite3"
    open_and_close(path)
    with closing(sqlite3.connect(path)) as sql:
        sql.execute("DELETE FROM connection")
        shutil.copy(path, tmp_path / "copy")
    path.with_name(path.name + "-wal").touch()

    open_and_close(path)

    assert len(list(folder.iterdir())) == 1
