"""A walk is published whole; what we wrote ourselves is believed before what a replica says."""

import pytest

from app.domain.program import Program, ProgramState
from app.domain.walk import begin_walk
from app.store import programs, walks
from app.store.database import Database
from app.store.transaction import Transaction
from tests.store.support import LATER, START, Listener, program, publish, rows, show

pytestmark = pytest.mark.anyio


async def seen(database: Database, *active: Program, deleted: tuple[Program, ...] = (), at: float = START) -> None:
    """A whole walk."""
    await database.run(lambda one: publish(one, active, deleted, started_at=at) and None)


async def write(database: Database, program: Program, at: float) -> None:
    """Our own write to a program was answered."""
    await database.run(
        lambda one: programs.put_seen(one, "hotel", program, ProgramState.ACTIVE, written_at=at) and None
    )


def names(listener: Listener) -> dict[str, str]:
    return {row.values.code: row.values.name for row in listener.last.rows.values()}


def states(listener: Listener) -> dict[str, str]:
    return {row.values.code: row.state.value for row in listener.last.rows.values()}


async def test_a_walk_is_published_whole_and_the_newest_is_on_top(database: Database) -> None:
    listener = await show(database)
    told = len(listener.told)

    await seen(database, program(3), program(1), deleted=(program(2),))

    assert len(listener.told) == told + 1
    assert listener.codes() == ["C3", "C1", "C2"]
    assert states(listener) == {"C3": "active", "C1": "active", "C2": "deleted"}
    assert listener.last.differs == set(listener.last.rows)
    refreshed_at = listener.last.connection.refreshed_at
    assert refreshed_at is not None
    assert refreshed_at.timestamp() == START


async def test_places_are_kept_and_new_programs_go_on_top(database: Database) -> None:
    listener = await show(database)
    await seen(database, program(3), program(1))

    await seen(database, program(5), program(1), program(4), program(3), at=LATER)

    assert listener.codes() == ["C5", "C4", "C3", "C1"]


async def test_of_an_equal_walk_nothing_differs(database: Database) -> None:
    listener = await show(database)
    await seen(database, *map(program, range(50)))
    before = listener.last

    await seen(database, *map(program, range(50)), at=LATER)

    assert listener.last.differs == frozenset()
    assert all(listener.last.rows[key] is row for key, row in before.rows.items())


async def test_only_what_differs_is_told(database: Database) -> None:
    listener = await show(database)
    await seen(database, *map(program, range(50)))
    before = listener.last

    await seen(database, program(60), *map(program, range(48)), program(48, "Renamed"), at=LATER)

    assert {listener.last.rows[key].values.code for key in listener.last.differs} == {"C60", "C48", "C49"}
    assert all(row is before.rows[key] for key, row in listener.last.rows.items() if key not in listener.last.differs)


async def test_a_program_deleted_between_the_two_lists_is_deleted(database: Database) -> None:
    listener = await show(database)

    await seen(database, program(1), deleted=(program(1),))

    assert states(listener) == {"C1": "deleted"}


async def test_absence_is_not_deletion(database: Database) -> None:
    listener = await show(database)
    await seen(database, program(1), program(2), deleted=(program(3),))

    await seen(database, program(1), at=LATER)

    assert states(listener) == {"C1": "active", "C2": "unseen", "C3": "unseen"}


async def test_what_was_out_of_sight_and_is_seen_again_is_the_same_row(database: Database) -> None:
    listener = await show(database)
    await seen(database, program(1), program(2))
    key = listener.key("C2")
    await seen(database, program(1), at=LATER)

    await seen(database, program(1), program(2), at=LATER + 1)

    assert listener.last.rows[key].state is ProgramState.ACTIVE


async def test_a_walk_begun_before_our_write_is_not_believed(database: Database) -> None:
    listener = await show(database)
    await seen(database, program(1))
    await write(database, program(1, "Ours"), LATER + 5)

    await seen(database, program(1, "Older"), at=LATER)

    assert names(listener) == {"C1": "Ours"}


async def test_a_replica_that_lags_is_not_believed(database: Database) -> None:
    listener = await show(database)
    await seen(database, program(1))
    await write(database, program(1, "Ours"), LATER)

    await seen(database, program(1), at=LATER + programs.LAG - 1)

    assert names(listener) == {"C1": "Ours"}


async def test_a_third_value_after_our_write_is_news(database: Database) -> None:
    listener = await show(database)
    await seen(database, program(1))
    await write(database, program(1, "Ours"), LATER)

    await seen(database, program(1, "Theirs"), at=LATER + 1)

    assert names(listener) == {"C1": "Theirs"}


async def test_after_a_while_the_former_value_is_news_as_well(database: Database) -> None:
    listener = await show(database)
    await seen(database, program(1))
    await write(database, program(1, "Ours"), LATER)

    await seen(database, program(1), at=LATER + programs.LAG + 1)

    assert names(listener) == {"C1": "Program 1"}


async def test_a_program_just_added_may_be_missing_for_a_while(database: Database) -> None:
    listener = await show(database)
    await write(database, program(1), LATER)

    await seen(database, at=LATER + programs.LAG - 1)
    assert states(listener) == {"C1": "active"}

    await seen(database, at=LATER + programs.LAG + 1)
    assert states(listener) == {"C1": "unseen"}


async def test_a_program_just_deleted_does_not_come_back_with_a_lagging_list(database: Database) -> None:
    listener = await show(database)
    await seen(database, program(1))
    key = listener.key("C1")
    await database.run(lambda one: programs.put_state(one, "hotel", key, ProgramState.DELETED, LATER))

    await seen(database, program(1), at=LATER + 1)

    assert states(listener) == {"C1": "deleted"}


async def test_a_program_that_we_wrote_to_and_somebody_deleted_is_deleted(database: Database) -> None:
    listener = await show(database)
    await seen(database, program(1))
    await write(database, program(1, "Ours"), LATER)

    await seen(database, deleted=(program(1),), at=LATER + 1)

    assert states(listener) == {"C1": "deleted"}


async def test_a_program_that_was_tied_to_its_addition_while_it_was_walked(database: Database) -> None:
    """The platform's clock, as it is known, may step back: what was written then looks older than the walk."""
    listener = await show(database)
    await seen(database, program(1))

    def tie_and_publish(transaction: Transaction) -> None:
        walked = begin_walk(LATER, listener.last.rows.values())
        walked.take(ProgramState.ACTIVE, (program(1),))
        walked.take(ProgramState.DELETED, (program(2),))
        programs.put_seen(transaction, "hotel", program(2), ProgramState.ACTIVE, key="addition", written_at=LATER - 0.5)
        walks.publish(transaction, "hotel", walked)

    await database.run(tie_and_publish)

    assert states(listener) == {"C1": "active", "C2": "deleted"}
    assert listener.last.rows["addition"].program_id == program(2).program_id


async def test_what_is_missing_is_counted_before_it_is_published(database: Database) -> None:
    await seen(database, *map(program, range(10)), deleted=(program(20),))
    await write(database, program(30), LATER)

    def count(transaction: Transaction) -> walks.Counted:
        walked = begin_walk(LATER + 1, rows(transaction, "hotel"))
        walked.take(ProgramState.ACTIVE, [program(1), program(40)])
        walked.take(ProgramState.DELETED, [program(2)])
        return walks.count(transaction, "hotel", walked)

    assert await database.run(count) == walks.Counted(known=10, missing=8, found=2)
