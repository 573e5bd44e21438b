"""What is known of each program: kept under its key, found by what it is alike, and written times remembered."""

import random
from dataclasses import replace

import pytest

from app.domain.change import Kind
from app.domain.merge import merge
from app.domain.program import Program, ProgramState, Values, check_alike
from app.store import changes, programs
from app.store.database import Database
from app.store.transaction import Transaction
from tests.store.support import LATER, change, program, publish, show

pytestmark = pytest.mark.anyio


async def test_a_new_program_stands_above_all_others(database: Database) -> None:
    listener = await show(database)
    await database.run(lambda one: publish(one, [program(2), program(1)]) and None)

    await database.run(lambda one: programs.put_seen(one, "hotel", program(3), ProgramState.ACTIVE))

    assert listener.codes() == ["C3", "C2", "C1"]


async def test_a_program_seen_again_keeps_key_and_place(database: Database) -> None:
    listener = await show(database)
    await database.run(lambda one: publish(one, [program(2), program(1)]) and None)
    key = listener.key("C1")

    again = await database.run(
        lambda one: programs.put_seen(one, "hotel", program(1, "New name"), ProgramState.DELETED)
    )

    row = listener.last.rows[key]
    assert again == key
    assert listener.last.differs == {key}
    assert (row.values.name, row.state) == ("New name", ProgramState.DELETED)
    assert listener.codes() == ["C2", "C1"]


async def test_an_addition_gets_its_program_under_its_own_key(database: Database) -> None:
    listener = await show(database)
    addition = change("mine", Kind.ADD)
    await database.run(lambda one: changes.put(one, addition))
    assert listener.last.rows["mine"].program_id is None

    await database.run(lambda one: programs.put_seen(one, "hotel", program(1), ProgramState.ACTIVE, key="mine"))

    assert listener.last.rows["mine"].program_id == "id-1"
    assert len(listener.last.rows) == 1


async def test_an_addition_that_a_walk_saw_first_takes_over_the_row_and_the_wishes_for_it(database: Database) -> None:
    listener = await show(database)
    await database.run(lambda one: publish(one, [program(1)]) and None)
    walked = listener.key("C1")
    wish = change(walked)
    await database.run(lambda one: changes.put(one, wish))

    await database.run(lambda one: programs.put_seen(one, "hotel", program(1), ProgramState.ACTIVE, key="mine"))

    assert set(listener.last.rows) == {"mine"}
    assert listener.last.rows["mine"].change == replace(wish, key="mine")
    assert walked in listener.last.differs


async def test_programs_are_found_by_any_number_of_keys_and_identifiers(database: Database) -> None:
    await database.run(lambda one: publish(one, map(program, range(1200))) and None)
    ids = [f"id-{number}" for number in range(1100)] + ["unknown"]

    found = await database.run(lambda one: programs.by_program_ids(one, "hotel", ids))
    again = await database.run(lambda one: programs.by_keys(one, "hotel", [record.key for record in found.values()]))

    assert set(found) == set(ids) - {"unknown"}
    assert {record.key: record for record in found.values()} == again


async def test_more_programs_than_are_asked_for_one_by_one(database: Database) -> None:
    await database.run(lambda one: publish(one, map(program, range(30_000))) and None)
    ids = [f"id-{number}" for number in range(25_000)]

    found = await database.run(lambda one: programs.by_program_ids(one, "hotel", ids))

    assert set(found) == set(ids)


async def test_what_was_written_is_remembered_with_what_was_before(database: Database) -> None:
    await database.run(lambda one: publish(one, [program(1), program(2)]) and None)

    def write(transaction: Transaction) -> None:
        renamed = program(1, "New name")
        programs.put_seen(transaction, "hotel", renamed, ProgramState.ACTIVE, written_at=LATER)
        programs.put_seen(transaction, "hotel", program(3), ProgramState.ACTIVE, written_at=LATER)

    await database.run(write)

    rows = await database.run(
        lambda one: one.sql.execute("SELECT program_id, settled_at, former FROM program ORDER BY program_id").fetchall()
    )
    assert [row[:2] for row in rows] == [("id-1", LATER), ("id-2", 0), ("id-3", LATER)]
    assert '"Program 1"' in rows[0][2]
    assert rows[2][2] is None


SIGNS = "PCpc01oOlLiI -é\u0301\u200b٣"


async def test_what_is_alike_is_found_whatever_the_signs(database: Database) -> None:
    """The search in SQL lets through all that the exact comparison would find."""
    chosen = random.Random(5)

    def text() -> str:
        return "".join(chosen.choices(SIGNS, k=chosen.randint(1, 4)))

    seen = [Program(f"id-{number}", Values(text(), text())) for number in range(800)]
    await database.run(lambda one: publish(one, seen) and None)
    for _ in range(60):
        values = Values(text(), text())

        found = await database.run(lambda one, values=values: programs.alike(one, "hotel", values))  # type: ignore[misc]

        expected = {one.values for one in seen if list(check_alike(values, [(one.values, ProgramState.ACTIVE)]))}
        assert expected <= {other for _, other, _ in found}


async def test_what_has_nothing_in_common_is_not_handed_over(database: Database) -> None:
    await database.run(lambda one: publish(one, map(program, range(500))) and None)

    found = await database.run(lambda one: programs.alike(one, "hotel", Values("Program 7", "C0012")))

    assert {other.code for _, other, _ in found} == {"C7", "C12", "C102", "C120"}


async def test_all_are_counted_in_whatever_state(database: Database) -> None:
    await database.run(lambda one: publish(one, [program(1)], [program(2)]) and None)

    assert await database.run(lambda one: programs.count(one, "hotel")) == 2


async def test_the_short_way_to_a_row_leads_where_merging_does(database: Database) -> None:
    await database.run(lambda one: publish(one, [program(1)], [program(2)]) and None)

    found = await database.run(lambda one: programs.read_all(one, "hotel"))

    assert [programs.plain_row(one) for one in found] == [merge(programs.record(one), ()) for one in found]
