"""Wishes are kept as they are given, in their order, also when they have ended."""

from dataclasses import replace

import pytest

from app.domain.change import Change, Kind, Reason, State
from app.domain.program import ProgramState, Values
from app.store import changes, programs
from app.store.database import Database
from app.store.transaction import Transaction
from tests.store.support import at, change, program

pytestmark = pytest.mark.anyio

FULL = Change(
    "id", "hotel", "key", Kind.UPDATE, Values("Näme 🏨", "C1", "Hotel", None, "chain"), Values("Base", "C1"), at(1.5),
    State.CONFLICT, 3, at(2.25), 7, 2, Reason.RENAMED_THERE, "Their “words”", "request", Values("Theirs", "C1"),
)  # fmt: skip


async def put(database: Database, *wishes: Change) -> None:
    def work(transaction: Transaction) -> None:
        for wish in wishes:
            changes.put(transaction, wish)

    await database.run(work)


async def unfinished(database: Database, keys: list[str] | None = None) -> list[Change]:
    return [one for _, one in await database.run(lambda one: changes.unfinished(one, "hotel", keys))]


@pytest.mark.parametrize("wish", [FULL, change("key", Kind.ADD), change("key", Kind.DELETE)], ids=lambda one: one.kind)
async def test_a_change_comes_back_as_it_was_put(database: Database, wish: Change) -> None:
    await put(database, wish)

    assert await database.run(lambda one: changes.read(one, "hotel", wish.change_id)) == wish
    assert await unfinished(database) == [wish]


async def test_an_altered_change_keeps_its_place(database: Database) -> None:
    first, second = change("one"), change("two")
    await put(database, first, second)
    altered = replace(FULL, change_id=first.change_id, key="one", created_at=first.created_at)

    await put(database, altered)

    assert await unfinished(database) == [altered, second]


async def test_ended_changes_are_kept_but_not_unfinished(database: Database) -> None:
    done, dropped, waits = change("one", state=State.DONE), change("two", state=State.DROPPED), change("three")
    await put(database, done, dropped, waits)

    assert await unfinished(database) == [waits]
    assert await database.run(lambda one: changes.read(one, "hotel", done.change_id)) == done


@pytest.mark.parametrize("extra", [0, 3000])
async def test_changes_of_some_programs_are_found_in_their_order(database: Database, extra: int) -> None:
    wishes = [change(key) for key in ("b", "a", "c", "a")]
    await put(database, *wishes)

    found = await unfinished(database, ["a", "b", *(f"no-{number}" for number in range(extra))])

    assert found == [wishes[0], wishes[1], wishes[3]]


async def test_unfinished_changes_are_found_without_reading_the_history(database: Database) -> None:
    await put(database, *(change(f"old-{number}", state=State.DONE) for number in range(500)))
    plan = await database.run(
        lambda one: one.sql.execute(f"EXPLAIN QUERY PLAN {changes._UNFINISHED} ORDER BY place", ("hotel",)).fetchall()
    )

    assert any("change_unfinished" in row[-1] for row in plan)


async def test_a_program_that_came_from_a_settled_addition_is_known(database: Database) -> None:
    ours, theirs, lost = change("ours", Kind.ADD, State.DONE), change("theirs"), change("lost", Kind.ADD, State.UNKNOWN)
    await put(database, ours, theirs, lost)
    for number, wish in enumerate((ours, theirs, lost)):
        await database.run(
            lambda one, number=number, key=wish.key: programs.put_seen(  # type: ignore[misc]
                one, "hotel", program(number), ProgramState.ACTIVE, key=key
            )
        )

    adopted = [await database.run(lambda one, n=n: changes.is_adopted(one, "hotel", f"id-{n}")) for n in range(4)]  # type: ignore[misc]

    assert adopted == [True, False, False, False]


async def test_what_an_addition_became_is_found_without_reading_the_history(database: Database) -> None:
    """Hundreds of questions have a thousand candidates, each of which is held against all that was ever added."""
    await put(database, *(change(f"old-{number}", Kind.ADD, state=State.DONE) for number in range(500)))
    ran: list[str] = []

    def look(transaction: Transaction) -> list[str]:
        transaction.sql.set_trace_callback(ran.append)
        changes.is_adopted(transaction, "hotel", "id")
        transaction.sql.set_trace_callback(None)
        return [step[3] for step in transaction.sql.execute(f"EXPLAIN QUERY PLAN {ran[0]}")]

    assert not [step for step in await database.run(look) if step.startswith("SCAN")]
