"""Preferences count at once and are there again after a start."""

from pathlib import Path

import pytest

from app.commands.preferences import Preferences
from app.store.database import Database

pytestmark = pytest.mark.anyio


async def test_they_are_there_after_a_start(tmp_path: Path) -> None:
    for number in range(2):
        database = Database(tmp_path / "desk.sqlite3")
        await database.open()
        preferences = Preferences(database)
        await preferences.load()
        assert preferences.get("theme", "system") == ("dark" if number else "system")
        await preferences.keep({"theme": "light", "history": "24"})
        await preferences.keep({"theme": "dark"})
        assert (preferences.get("theme"), preferences.get("history")) == ("dark", "24")
        await database.close()
