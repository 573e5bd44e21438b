"""What a person set up of the program itself, and how its windows were left."""

from collections.abc import Mapping

from app.store import preferences
from app.store.database import Database


class Preferences:
    """A text under each name. They are read once; from then on looking one up waits for nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._values: dict[str, str] = {}

    async def load(self) -> None:
        """Read all that is kept."""
        self._values = await self._database.run(preferences.read_all)

    def get(self, name: str, default: str = "") -> str:
        """What is kept under a name."""
        return self._values.get(name, default)

    async def keep(self, values: Mapping[str, str]) -> None:
        """Keep these; they count at once. Raises StoreError where they will be forgotten at quit."""
        self._values |= values
        await self._database.run(lambda one: preferences.put(one, values))
