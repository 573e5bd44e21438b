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

    assert await database.run(lambda one: asked.read(one, "a")) == Asked(((100, "add"), (102, "getAll")))
    assert await database.run(lambda one: asked.read(one, "b")) == Asked(((101, "getAll"),), (150, 200))


async def test_what_is_old_is_forgotten(database: Database) -> None:
    await database.run(lambda one: asked.note(one, "a", "add", 100, since=0))
    await database.run(lambda one: asked.note(one, "b", "add", 200, since=150))

    assert await database.run(lambda one: asked.read(one, "a")) == Asked()
