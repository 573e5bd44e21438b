"""After a commit only what it touched is read and merged again; all else are the very same objects."""

import gc
import sqlite3
from collections.abc import Callable

import pytest

from app.domain.change import Kind, State, step
from app.domain.program import ProgramState
from app.store import changes, connections, programs
from app.store.database import Database
from app.store.transaction import Transaction
from tests.store.support import HOTEL, OTHER, Listener, change, program, publish, show

pytestmark = pytest.mark.anyio


async def fill(database: Database, number: int) -> Listener:
    await database.run(lambda one: publish(one, map(program, range(number))) and None)
    return await show(database)


async def test_the_first_snapshot_names_every_row(database: Database) -> None:
    await database.run(lambda one: changes.put(one, change("new", Kind.ADD)))
    listener = await fill(database, 100)

    assert len(listener.told) == 1
    assert listener.last.differs == set(listener.last.rows)
    assert len(listener.last.rows) == 101
    assert [one.key for one in listener.last.changes] == ["new"]


async def test_only_what_a_commit_touched_is_made_anew(database: Database) -> None:
    listener = await fill(database, 5000)
    before, key = listener.last, listener.key("C7")

    await database.run(lambda one: changes.put(one, change(key)))

    after = listener.last
    assert after.differs == {key}
    assert after.rows[key].values.name == "Wanted"
    assert all(row is before.rows[other] for other, row in after.rows.items() if other != key)


async def test_what_a_change_costs_does_not_depend_on_the_list(database: Database) -> None:
    costs = []
    for number in (10, 100_000):
        listener = await fill(database, number)
        key = listener.key("C7")
        wish = change(key)
        costs.append(await counted(database, lambda one, wish=wish: changes.put(one, wish)))  # type: ignore[misc]
        costs.append(
            await counted(database, lambda one, wish=wish: changes.put(one, step(wish, State.DROPPED)))  # type: ignore[misc]
        )
        assert listener.last.differs == {key}

    small, large = costs[:2], costs[2:]
    assert small == large
    assert max(lines for lines, _ in large) <= 3  # the connection, the wish, the program


async def counted(database: Database, work: Callable[[Transaction], object]) -> tuple[int, int]:
    """How many lines were read and how many statements run for a transaction and the snapshot after it."""
    lines, statements = 0, 0

    def line(_cursor: sqlite3.Cursor, columns: tuple[object, ...]) -> tuple[object, ...]:
        nonlocal lines
        lines += 1
        return columns

    def statement(_sql: str) -> None:
        nonlocal statements
        statements += 1

    def watched(transaction: Transaction) -> None:
        transaction.sql.row_factory = line
        transaction.sql.set_trace_callback(statement)
        work(transaction)

    await database.run(watched)

    def stop(transaction: Transaction) -> None:
        transaction.sql.row_factory = None
        transaction.sql.set_trace_callback(None)

    result = lines, statements
    await database.run(stop)
    return result


async def test_many_rows_at_once_leave_the_collector_as_it_was(database: Database) -> None:
    await fill(database, 5000)

    assert gc.isenabled()


async def test_a_connection_that_is_not_shown_makes_no_snapshot(database: Database) -> None:
    listener = await show(database)
    await database.run(lambda one: connections.put(one, OTHER))
    told = len(listener.told)

    await database.run(lambda one: changes.put(one, change("key", connection="other")))

    assert len(listener.told) == told


async def test_one_commit_makes_one_snapshot_a_connection(database: Database) -> None:
    listener = await show(database)
    await database.run(lambda one: connections.put(one, OTHER))
    await database.run(lambda one: one.opened.add("other"))
    told = len(listener.told)

    def work(transaction: Transaction) -> None:
        for name in ("hotel", "other"):
            for key in ("one", "two"):
                changes.put(transaction, change(key, Kind.ADD, connection=name))

    await database.run(work)

    made = {one.connection.connection_id: one for one in listener.told[told:]}
    assert len(listener.told) == told + 2
    assert made["hotel"].differs == made["other"].differs == {"one", "two"}


async def test_reading_makes_no_snapshot(database: Database) -> None:
    listener = await show(database)

    await database.run(connections.read_all)

    assert len(listener.told) == 1


async def test_additions_stand_above_the_list_the_newest_on_top(database: Database) -> None:
    listener = await fill(database, 3)
    for key in ("first", "second"):
        await database.run(lambda one, key=key: changes.put(one, change(key, Kind.ADD)))  # type: ignore[misc]

    shown = sorted(listener.last.rows.values(), key=lambda row: row.position)
    assert [row.key for row in shown][:2] == ["second", "first"]


async def test_an_addition_that_is_dropped_leaves_the_table(database: Database) -> None:
    listener = await fill(database, 3)
    wish = change("new", Kind.ADD)
    await database.run(lambda one: changes.put(one, wish))

    await database.run(lambda one: changes.put(one, step(wish, State.DROPPED)))

    assert "new" not in listener.last.rows
    assert listener.last.differs == {"new"}
    assert listener.last.changes == ()


async def test_a_later_snapshot_is_what_a_first_one_would_be(database: Database) -> None:
    listener = await fill(database, 50)
    keys = [listener.key(f"C{number}") for number in range(10)]

    def work(transaction: Transaction) -> None:
        for key in keys[:5]:
            changes.put(transaction, change(key))
        changes.put(transaction, change(keys[4], Kind.DELETE))
        changes.put(transaction, change("new", Kind.ADD))
        programs.put_state(transaction, "hotel", keys[7], ProgramState.DELETED)
        programs.put_seen(transaction, "hotel", program(99), ProgramState.ACTIVE)

    await database.run(work)
    grown = listener.last
    await database.run(lambda one: one.opened.add("hotel"))

    assert listener.last.rows == grown.rows
    assert listener.last.changes == grown.changes
    assert listener.last.connection == grown.connection


async def test_a_connection_removed_and_made_again_begins_empty(database: Database) -> None:
    listener = await fill(database, 5)
    await database.run(lambda one: connections.remove(one, "hotel"))
    await database.run(lambda one: connections.put(one, HOTEL))

    await database.run(lambda one: one.opened.add("hotel"))

    assert len(listener.last.rows) == 0


async def test_what_is_stored_is_not_told_as_failed_where_it_cannot_be_read_back(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who is told that it failed enters it once more."""
    listener = await fill(database, 20)
    first, second, told = listener.key("C7"), listener.key("C8"), len(listener.told)

    def broken(*_: object) -> object:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(programs, "read_keys", broken)
        await database.run(lambda one: changes.put(one, change(first)))
    assert len(listener.told) == told

    await database.run(lambda one: changes.put(one, change(second)))
    assert {one.key for one in listener.last.changes} == {first, second}
    assert listener.last.rows[first].values.name == "Wanted"
