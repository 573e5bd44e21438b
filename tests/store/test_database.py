"""What is committed is on the disk, what is not leaves no trace, and a file that is not ours stays as it is."""

import asyncio
import errno
import logging
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreTooNew, StoreUnusable
from app.store import changes, connections, migrations
from app.store.database import Database
from app.store.transaction import Transaction
from tests.store.support import HOTEL, OTHER, Listener, change, contents, program, publish, read, show

pytestmark = pytest.mark.anyio


async def test_what_was_run_is_seen_by_another_process(database: Database, path: Path) -> None:
    await database.run(lambda one: changes.put(one, change("key")))

    source = f"import sqlite3; print(sqlite3.connect({str(path)!r}).execute('SELECT key FROM change').fetchall())"
    seen = await asyncio.to_thread(subprocess.check_output, [sys.executable, "-c", source], text=True)

    assert seen.strip() == "[('key',)]"


async def test_what_was_run_is_there_after_the_program_was_killed(path: Path) -> None:
    source = (
        "import asyncio, os, pathlib\n"
        "from app.store.database import Database\n"
        "from app.store import connections\n"
        "from tests.store.support import HOTEL\n"
        "async def main():\n"
        f"    database = Database(pathlib.Path({str(path)!r}))\n"
        "    await database.open()\n"
        "    await database.run(lambda one: connections.put(one, HOTEL))\n"
        "    os._exit(9)\n"
        "asyncio.run(main())\n"
    )
    killed = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", source], check=False, env={**os.environ, "PYTHONPATH": str(Path.cwd())}
    )
    assert killed.returncode == 9
    assert path.with_name(path.name + "-wal").exists()

    database = Database(path)
    await database.open()

    assert await database.run(connections.read_all) == (HOTEL,)
    assert not database.rebuilt
    await database.close()


async def test_what_fails_leaves_nothing_and_tells_nobody(database: Database, path: Path) -> None:
    listener = await show(database)
    told = len(listener.told)

    def work(transaction: Transaction) -> None:
        changes.put(transaction, change("key"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.run(work)

    assert read(path, "SELECT * FROM change") == []
    assert await database.run(lambda one: changes.unfinished(one, "hotel")) == []
    assert len(listener.told) == told


async def test_listeners_are_told_before_run_returns_and_on_the_loops_thread(database: Database) -> None:
    threads: list[threading.Thread] = []
    listener = await show(database)
    database.listen(lambda _snapshot: threads.append(threading.current_thread()))
    threads.clear()

    await database.run(lambda one: changes.put(one, change("key")))

    assert listener.last.differs == {"key"} if "key" in listener.last.rows else listener.last.changes[0].key == "key"
    assert threads == [threading.main_thread()]


async def test_who_comes_late_is_told_what_there_is(database: Database) -> None:
    await database.run(lambda one: changes.put(one, change("key")))
    await show(database)

    late = Listener(database)

    assert [one.key for one in late.last.changes] == ["key"]


async def test_of_a_connection_that_is_gone_nothing_is_told(database: Database) -> None:
    await show(database)
    await database.run(lambda one: connections.remove(one, "hotel"))

    assert Listener(database).told == []


async def test_who_has_stopped_listening_is_told_nothing(database: Database) -> None:
    listener = await show(database)
    listener.stop()

    await database.run(lambda one: changes.put(one, change("key")))

    assert len(listener.told) == 1


async def test_a_commit_is_told_also_if_nobody_waits_for_it_any_more(database: Database) -> None:
    listener = await show(database)
    began, go_on, loop = asyncio.Event(), threading.Event(), asyncio.get_running_loop()

    def work(transaction: Transaction) -> None:
        loop.call_soon_threadsafe(began.set)
        go_on.wait()
        changes.put(transaction, change("key"))

    waiting = asyncio.ensure_future(database.run(work))
    await began.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    go_on.set()
    await database.run(connections.read_all)  # behind it in the queue

    assert [one.key for one in listener.last.changes] == ["key"]


PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000, "fullfsync": 1}


@pytest.mark.parametrize(("name", "value"), PRAGMAS.items(), ids=PRAGMAS)
async def test_the_file_is_used_as_power_loss_asks(database: Database, name: str, value: object) -> None:
    assert await database.run(lambda one: one.sql.execute(f"PRAGMA {name}").fetchone()) == (value,)


async def test_the_log_says_which_library_the_file_is_used_with(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "app.store"):
        database = Database(path)
        await database.open()
        await database.close()

    assert caplog.messages == [f"SQLite {sqlite3.sqlite_version}"]


async def test_a_closed_file_is_one_file(path: Path) -> None:
    database = Database(path)
    await database.open()
    await database.run(lambda one: connections.put(one, HOTEL))
    await database.close()

    assert [one.name for one in path.parent.iterdir()] == [path.name]
    with pytest.raises((StoreError, RuntimeError)):
        await database.run(connections.read_all)


async def test_before_it_is_open_nothing_can_be_run(path: Path) -> None:
    database = Database(path)
    with pytest.raises(StoreUnusable):
        await database.run(connections.read_all)
    await database.close()


# Files that are not ours to alter


@contextmanager
def unprivileged() -> Iterator[None]:
    """Nobody's rights, where the tests run with all of them."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def ours(path: Path) -> Path:
    """A good file of ours with something in it, closed."""
    asyncio.run(_make(path))
    return path


async def _make(path: Path) -> None:
    database = Database(path)
    await database.open()
    await database.run(lambda one: connections.put(one, HOTEL))
    await database.run(lambda one: publish(one, map(program, range(500))) and None)
    await database.run(lambda one: changes.put(one, change("key")))
    await database.close()


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as sql:
        sql.execute("CREATE TABLE theirs (x)")
        sql.commit()


def foreign_by_mark(path: Path) -> None:
    with closing(sqlite3.connect(path)) as sql:
        sql.execute("PRAGMA application_id = 77")


def foreign_in_use(path: Path) -> None:
    """Its log is not yet written back."""
    _leave_log(path, "CREATE TABLE theirs (x)")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as sql:
        sql.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        sql.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
        sql.execute("CREATE TABLE program (x)")


def newer_in_its_log(path: Path) -> None:
    asyncio.run(_make(path))
    _leave_log(path, f"PRAGMA user_version = {migrations.LATEST + 1}")


def _leave_log(path: Path, statement: str) -> None:
    """Run a statement of which only the log knows, as after a kill."""
    with closing(sqlite3.connect(path, isolation_level=None)) as sql, tempfile.TemporaryDirectory() as kept:
        sql.execute("PRAGMA journal_mode = WAL")
        sql.execute(statement)
        for part in ("", "-wal"):
            shutil.copy(f"{path}{part}", Path(kept, f"copy{part}"))
        sql.close()
        for part in ("", "-wal"):
            shutil.copy(Path(kept, f"copy{part}"), f"{path}{part}")


REFUSED = {
    foreign: StoreUnusable,
    foreign_by_mark: StoreUnusable,
    foreign_in_use: StoreUnusable,
    newer: StoreTooNew,
    newer_in_its_log: StoreTooNew,
}


@pytest.mark.parametrize(("make", "error"), REFUSED.items(), ids=[one.__name__ for one in REFUSED])
def test_what_is_not_ours_to_alter_stays_byte_for_byte(path: Path, make: object, error: type[StoreError]) -> None:
    assert callable(make)
    make(path)
    kept = [path.name, f"{path.name}-wal"]
    before = contents(path.parent, kept)

    assert isinstance(asyncio.run(fails_to_open(path)), error)

    assert contents(path.parent, kept) == before
    assert not [one for one in path.parent.iterdir() if "damaged" in one.name]


async def fails_to_open(path: Path) -> StoreError:
    database = Database(path)
    with pytest.raises(StoreError) as raised:
        await database.open()
    await database.close()
    return raised.value


def test_a_folder_is_no_file(path: Path) -> None:
    path.mkdir()

    assert type(asyncio.run(fails_to_open(path))) is StoreUnusable
    assert path.is_dir()


async def test_a_folder_that_is_not_there_is_not_made(path: Path) -> None:
    assert type(await fails_to_open(path.parent / "missing" / path.name)) is StoreUnusable


@pytest.mark.parametrize("folder_mode", [0o555, 0o777])
def test_a_file_that_may_only_be_read_stays_as_it_is(ours: Path, folder_mode: int) -> None:
    folder = Path(tempfile.mkdtemp())  # where others than its owner may enter
    try:
        path = folder / ours.name
        shutil.copy(ours, path)
        path.chmod(0o444)
        folder.chmod(folder_mode)
        before = path.read_bytes()

        with unprivileged():
            error = asyncio.run(fails_to_open(path))

        assert type(error) is StoreUnusable
        assert contents(folder) == {path.name: before}
    finally:
        folder.chmod(0o755)
        (folder / ours.name).chmod(0o644)
        shutil.rmtree(folder)


async def test_a_file_that_another_program_writes_to_is_busy(database: Database, path: Path) -> None:
    await database.run(lambda one: one.sql.execute("PRAGMA foreign_keys").fetchone())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await database._call(lambda: database._sql and database._sql.execute("PRAGMA busy_timeout = 1"))
        with pytest.raises(StoreBusy):
            await database.run(lambda one: connections.put(one, OTHER))
        other.execute("ROLLBACK")

    await database.run(lambda one: connections.put(one, OTHER))


# A full disk


async def test_a_full_disk_refuses_the_change_and_loses_nothing(database: Database, path: Path) -> None:
    listener = await show(database)
    await database.run(lambda one: changes.put(one, change("kept")))
    await database.run(lambda one: one.sql.execute("PRAGMA max_page_count = 1").fetchone())
    told, before = len(listener.told), read(path, "SELECT * FROM change")

    with pytest.raises(StoreFull):
        await database.run(lambda one: changes.put(one, change("x" * 500_000)))

    assert read(path, "SELECT * FROM change") == before
    assert len(listener.told) == told
    await database.run(lambda one: one.sql.execute("PRAGMA max_page_count = 1000000").fetchone())
    await database.run(lambda one: changes.put(one, change("later")))
    assert [one.key for one in listener.last.changes] == ["kept", "later"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only on systems with /dev/full")
def test_a_log_that_finds_no_room_leaves_the_file_as_it_was(ours: Path) -> None:
    """The log stands on a device that never has room."""
    Path(f"{ours}-wal").symlink_to("/dev/full")
    before = ours.read_bytes()

    assert isinstance(asyncio.run(fails_to_open(ours)), StoreFull | StoreUnusable)

    assert ours.read_bytes() == before


# Damage


@pytest.mark.parametrize("left", [0.3, 0.9])
def test_a_file_cut_short_is_found_damaged_and_kept(ours: Path, left: float) -> None:
    whole = ours.read_bytes()
    cut = whole[: int(len(whole) * left)]
    ours.write_bytes(cut)

    assert opened(ours).rebuilt

    assert kept_aside(ours) == [cut]


def test_a_file_that_is_none_is_found_damaged_and_kept(path: Path) -> None:
    path.write_bytes(b"no database at all\n" * 1000)

    assert opened(path).rebuilt

    assert kept_aside(path) == [b"no database at all\n" * 1000]


def test_a_file_that_was_not_closed_is_looked_through(ours: Path) -> None:
    damage(ours)
    _leave_log(ours, "UPDATE connection SET name = 'in the log'")

    assert opened(ours).rebuilt


def test_damage_met_in_use_is_mended_at_the_next_start(ours: Path) -> None:
    damage(ours)

    async def use() -> None:
        database = Database(ours)
        await database.open()
        assert not database.rebuilt
        with pytest.raises(StoreDamaged):
            await database.run(lambda one: one.opened.add("hotel"))
        await database.close()

    asyncio.run(use())

    assert opened(ours).rebuilt
    assert not opened(ours).rebuilt


def test_damage_is_told_though_there_is_no_room_to_mark_it(ours: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damage(ours)

    def fail(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "no room")

    async def use() -> None:
        database = Database(ours)
        await database.open()
        monkeypatch.setattr(Path, "touch", fail)
        with pytest.raises(StoreDamaged):
            await database.run(lambda one: one.opened.add("hotel"))
        await database.close()

    asyncio.run(use())


def test_a_good_file_is_not_rebuilt(ours: Path) -> None:
    assert not opened(ours).rebuilt
    _leave_log(ours, "UPDATE connection SET name = 'in the log'")
    assert not opened(ours).rebuilt
    assert kept_aside(ours) == []


def opened(path: Path) -> Database:
    async def work() -> Database:
        database = Database(path)
        await database.open()
        assert await database.run(lambda one: one.sql.execute("PRAGMA quick_check").fetchone()) == ("ok",)
        await database.close()
        return database

    return asyncio.run(work())


def damage(path: Path) -> None:
    """Overwrite the leaves of the list of programs."""
    (size,) = read(path, "PRAGMA page_size")[0]
    (root,) = read(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'program'")[0]
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)


def kept_aside(path: Path) -> list[bytes]:
    """The damaged files, without what SQLite laid beside them."""
    return [one.read_bytes() for one in path.parent.iterdir() if ".damaged-" in one.name and one.name[-4] != "-"]


async def test_an_altered_connection_is_told(database: Database) -> None:
    listener = await show(database)

    await database.run(lambda one: connections.put(one, replace(HOTEL, name="Renamed")))

    assert (listener.last.connection.name, listener.last.differs) == ("Renamed", frozenset())
