"""What a person set up of the program itself, and how its window and its tables were left."""

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

    def forget(self, connection_id: str) -> None:
        """A connection was removed, and with it all that was kept for it."""
        self._values = {name: text for name, text in self._values.items() if not _is_for(connection_id, name)}


def name_for(connection_id: str, name: str) -> str:
    """The name of what is kept for each connection."""
    return f"{name}:{connection_id}"


def _is_for(connection_id: str, name: str) -> bool:
    return name.partition(":")[2] == connection_id
