"""Of a damaged file the person's changes are carried over, as far as anything of them can be read."""

import asyncio
import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

from app.domain.attempt import AttemptState
from app.domain.change import Change, Kind, State
from app.domain.event import Event, EventFilter, EventKind
from app.domain.merge import Record, Snapshot
from app.domain.program import ProgramState, Values
from app.store import attempts, changes, connections, events, migrations, preferences, programs, salvage
from app.store.database import Database
from app.store.transaction import Transaction
from tests.store.support import HOTEL, OTHER, at, attempt, change, program, publish, read, show

T = TypeVar("T")
MANY = 400


def use(path: Path, work: Callable[[Database], Awaitable[T]]) -> T:
    """Open the file, do something, close it."""

    async def turn() -> T:
        database = Database(path)
        await database.open()
        try:
            return await work(database)
        finally:
            await database.close()

    return asyncio.run(turn())


def pending(path: Path) -> list[Change]:
    async def work(database: Database) -> list[Change]:
        return [one for _, one in await database.run(lambda one: changes.unfinished(one, "hotel"))]

    return use(path, work)


@pytest.fixture
def filled(path: Path) -> list[Change]:
    """A file with programs, and for each of many a wish; what was wished is returned."""

    async def work(database: Database) -> list[Change]:
        for connection in (HOTEL, OTHER):
            await database.run(partial(connections.put, connection=connection))
        await database.run(lambda one: publish(one, map(program, range(MANY))) and None)
        keys = [record.key for record in (await known(database)).values()]
        wishes = [change(key) for key in keys]
        wishes[1] = change(wishes[1].key, Kind.DELETE)
        wishes[2] = replace(change("new-key", Kind.ADD), message="the platform's word")

        def put(transaction: Transaction) -> None:
            for wish in wishes:
                changes.put(transaction, wish)
            attempts.put(transaction, attempt(wishes[2], state=AttemptState.UNKNOWN, baseline=frozenset({"id-1"})))

        await database.run(put)
        return wishes

    return use(path, work)


async def known(database: Database) -> dict[str, Record]:
    ids = [f"id-{number}" for number in range(MANY)]
    return await database.run(lambda one: programs.by_program_ids(one, "hotel", ids))


def overwrite(path: Path, query: str) -> int:
    """Destroy the pages that a query names; returns how many."""
    pages = [number for (number,) in read(path, query)]
    (size,) = read(path, "PRAGMA page_size")[0]
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * size)
            file.write(b"\xa5" * size)
    return len(pages)


def root(name: str) -> str:
    return f"SELECT rootpage FROM sqlite_schema WHERE name = '{name}'"


def met(path: Path) -> None:
    """Damage was met while the file was in use."""
    salvage.beside(path, ".suspect").touch()


def test_where_the_list_is_destroyed_every_wish_is_kept_with_its_program(path: Path, filled: list[Change]) -> None:
    overwrite(path, root("program"))
    met(path)

    assert pending(path) == filled

    async def work(database: Database) -> tuple[dict[str, Record], Snapshot]:
        listener = await show(database)
        return await known(database), listener.last

    records, snapshot = use(path, work)
    assert {record.key for record in records.values()} == {one.key for one in filled if one.kind is not Kind.ADD}
    assert all(row.state is ProgramState.ACTIVE for row in snapshot.rows.values() if row.program_id is not None)
    assert snapshot.connection == HOTEL
    assert snapshot.rows["new-key"].values == filled[2].wanted


def test_the_list_is_there_again_under_the_same_keys_after_a_refresh(path: Path, filled: list[Change]) -> None:
    overwrite(path, root("program"))
    met(path)

    async def work(database: Database) -> Snapshot:
        assert database.rebuilt
        await database.run(lambda one: publish(one, map(program, range(MANY))) and None)
        return (await show(database)).last

    snapshot = use(path, work)

    assert len(snapshot.rows) == MANY + 1
    assert {row.key for row in snapshot.rows.values() if row.change is not None} == {one.key for one in filled}


def test_what_was_being_sent_is_still_looked_after(path: Path, filled: list[Change]) -> None:
    met(path)

    async def work(database: Database) -> None:
        (found,) = await database.run(lambda one: attempts.unsettled(one, "hotel"))
        assert (found.state, found.baseline, found.sent[0].change_id) == (
            AttemptState.UNKNOWN, frozenset({"id-1"}), filled[2].change_id,
        )  # fmt: skip

    use(path, work)


def test_connections_keep_their_order_and_forget_when_they_were_read(path: Path, filled: list[Change]) -> None:
    met(path)

    async def work(database: Database) -> None:
        assert await database.run(connections.read_all) == (HOTEL, OTHER)

    use(path, work)


def test_a_destroyed_page_in_the_middle_costs_its_own_lines_alone(path: Path, filled: list[Change]) -> None:
    leaves = "SELECT pageno FROM dbstat WHERE name = 'change' AND pagetype = 'leaf' ORDER BY path"
    with closing(sqlite3.connect(path)) as sql:
        try:
            found = sql.execute(leaves).fetchall()
        except sqlite3.OperationalError:
            pytest.skip("only on systems whose SQLite has dbstat")
    lost = [found[len(found) // 3][0], found[2 * len(found) // 3][0]]
    overwrite(path, f"SELECT value FROM json_each('{lost}')")
    met(path)

    kept = pending(path)

    assert len(kept) > MANY * (1 - 4 / len(found))
    assert kept == [one for one in filled if one in kept]
    assert {filled[0], filled[-1]} <= set(kept)
    between = filled[filled.index(kept[len(kept) // 2 - 5]) : filled.index(kept[len(kept) // 2 + 5])]
    assert all(one in kept for one in between)


def test_wishes_of_a_connection_that_cannot_be_read_are_kept(path: Path, filled: list[Change]) -> None:
    overwrite(path, root("connection"))
    met(path)

    assert pending(path) == filled

    async def work(database: Database) -> None:
        (found,) = await database.run(connections.read_all)
        assert (found.connection_id, found.address) == ("hotel", "https://address.invalid")

    use(path, work)


def test_a_line_that_makes_no_sense_is_left_out(path: Path, filled: list[Change]) -> None:
    with closing(sqlite3.connect(path)) as sql:
        sql.execute("UPDATE change SET state = 'nonsense' WHERE place = 5")
        sql.execute("UPDATE change SET wanted = '{\"name' WHERE place = 6")
        sql.commit()
    met(path)

    assert pending(path) == filled[:4] + filled[6:]


def test_what_is_in_the_log_is_carried_over_too(path: Path, filled: list[Change], tmp_path: Path) -> None:
    wish = change("late")

    async def work(database: Database) -> None:
        await database.run(lambda one: changes.put(one, wish))
        for part in ("", "-wal"):
            shutil.copy(f"{path}{part}", tmp_path / f"copy{part}")

    use(path, work)
    for part in ("", "-wal"):
        shutil.copy(tmp_path / f"copy{part}", f"{path}{part}")
    met(path)

    assert pending(path) == [*filled, wish]


def test_the_old_file_is_kept_byte_for_byte_under_the_time(path: Path, filled: list[Change]) -> None:
    overwrite(path, root("program"))
    met(path)
    before = path.read_bytes()

    pending(path)

    (kept,) = path.parent.glob("*.damaged-*[0-9]")
    assert kept.read_bytes() == before
    assert not salvage.beside(path, ".suspect").exists()
    assert pending(path) == filled


class Killed(BaseException):
    """The end of the program at this very point."""


def test_it_may_be_stopped_at_any_point(path: Path, filled: list[Change], monkeypatch: pytest.MonkeyPatch) -> None:
    overwrite(path, root("program"))
    met(path)
    moves, kill_at, rename = 0, 0, Path.replace

    def replace_or_die(self: Path, target: Path) -> Path:
        nonlocal moves
        moves += 1
        if moves == kill_at:
            raise Killed
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", replace_or_die)
    kept = {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
    while True:
        for one in path.parent.iterdir():
            one.unlink()
        for name, content in kept.items():
            path.with_name(name).write_bytes(content)
        moves, kill_at = 0, kill_at + 1
        try:
            pending(path)
        except Killed:
            assert pending(path) == filled
        else:
            break

    assert kill_at > 3


def test_ended_changes_are_history_and_come_along(path: Path, filled: list[Change]) -> None:
    async def end(database: Database) -> None:
        await database.run(lambda one: changes.put(one, replace(filled[0], state=State.DONE)))

    use(path, end)
    met(path)

    async def work(database: Database) -> Change | None:
        return await database.run(lambda one: changes.read(one, "hotel", filled[0].change_id))

    found = use(path, work)
    assert found is not None
    assert found.state is State.DONE


def test_the_history_and_what_was_set_come_along(path: Path, filled: list[Change]) -> None:
    values = Values("Gold", "G1")
    made = [Event("hotel", at(), EventKind.ADDED, f"key-{one}", "id", None, values, place=one) for one in (3, 8)]

    async def record(database: Database) -> None:
        await database.run(lambda one: events.put(one, made))
        await database.run(lambda one: preferences.put(one, {"theme": "dark"}))

    use(path, record)
    overwrite(path, root("program"))
    met(path)

    async def work(database: Database) -> None:
        page = await database.run(lambda one: events.read_page(one, EventFilter(text="gold"), None, 10))
        assert list(reversed(page.events)) == made
        assert await database.run(preferences.read_all) == {"theme": "dark"}

    use(path, work)


@pytest.mark.parametrize("version", range(1, migrations.LATEST + 1))
def test_connections_and_wishes_of_an_older_file_come_along(version: int, path: Path) -> None:
    shutil.copy(Path(__file__).parent / "files" / f"version-{version}.sqlite3", path)
    met(path)

    async def work(database: Database) -> None:
        assert database.rebuilt
        named = [(one.name, one.address) for one in await database.run(connections.read_all)]
        assert named == [("Hôtel Aurora", "https://platform.invalid"), ("", "")]
        wishes = await database.run(lambda one: changes.unfinished(one, "hotel"))
        assert [change.change_id for _, change in wishes] == ["wish-1", "wish-2"]

    use(path, work)
