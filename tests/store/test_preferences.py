"""A preference is replaced by its name and by nothing else."""

import pytest

from app.store import preferences
from app.store.database import Database

pytestmark = pytest.mark.anyio


async def test_a_value_takes_the_place_of_the_one_before(database: Database) -> None:
    await database.run(lambda one: preferences.put(one, {"theme": "dark", "history": "24"}))
    await database.run(lambda one: preferences.put(one, {"theme": "light"}))

    assert await database.run(preferences.read_all) == {"theme": "light", "history": "24"}
