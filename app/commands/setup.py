"""Commands on what the administrator set up: applied at start, and held against what is wished for later."""

from datetime import UTC, datetime
from functools import partial

from app.commands.altering import alter
from app.domain.connection import Connection
from app.domain.errors import AddressNotAllowed
from app.domain.setup import Preset, Setup
from app.store import connections
from app.store.database import Database
from app.store.transaction import Transaction


class SetupCommands:
    """The set-up of this run."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.known = Setup()

    async def apply(self, setup: Setup) -> None:
        """Make the preset connections there are as they were set up."""
        self.known = setup
        if setup.presets:
            await self._database.run(partial(_apply, presets=setup.presets, now=datetime.now(UTC)))

    def check(self, address: str) -> None:
        """Raises AddressNotAllowed."""
        if not self.known.allows(address):
            raise AddressNotAllowed(address)


def _apply(transaction: Transaction, presets: tuple[Preset, ...], now: datetime) -> None:
    for preset in presets:
        if connections.read(transaction, preset.connection_id) is None:
            connections.put(transaction, Connection(preset.connection_id, preset.name, preset.address))
        alter(transaction, preset.connection_id, {}, None, now, preset)
