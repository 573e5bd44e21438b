"""What was asked of the platform lately is kept by token, and not for long."""

import pytest

from app.store import asked
from app.store.asked import Asked
from app.store.database import Database

pytestmark = pytest.mark.anyio


async def test_it_is_kept_by_token(database: Database) -> None:
    for at, mark, operation in ((100, "a", "add"), (101, "b", "getAll"), (102, "a", "getAll")):
        await database.run(lambda one, told=(mark, operation, at): asked.note(one, *told, since=0))
    await database.run(lambda one: asked.keep_quiet(one, "b", 100, 300))
    await database.run(lambda one: asked.keep_quiet(one, "b", 150, 200))

    assert await database.run(lambda one: asked.read(one, "a", 300)) == Asked(((100, "add"), (102, "getAll")))
    assert await database.run(lambda one: asked.read(one, "b", 300)) == Asked(((101, "getAll"),), 200)


async def test_what_is_old_is_forgotten(database: Database) -> None:
    await database.run(lambda one: asked.note(one, "a", "add", 100, since=0))
    await database.run(lambda one: asked.note(one, "b", "add", 200, since=150))

    assert await database.run(lambda one: asked.read(one, "a", 300)) == Asked()


async def test_what_a_clock_that_ran_ahead_noted_counts_from_now_and_only_once(database: Database) -> None:
    """Else every start would wait again, until the time of day is what that clock said."""
    await database.run(lambda one: asked.note(one, "a", "add", 9_000, since=0))
    await database.run(lambda one: asked.keep_quiet(one, "a", 9_000, 9_400))

    assert await database.run(lambda one: asked.read(one, "a", 1_000)) == Asked(((1_000, "add"),), 1_400)
    assert await database.run(lambda one: asked.read(one, "a", 1_500)) == Asked(((1_000, "add"),), 1_400)
