"""Commands on the tokens of connections: whether they are kept, taking them away, and what need not be entered anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.commands.setup import SetupCommands
from app.domain.connection import SAMPLE_ID, Connection, Keeping, Tokens
from app.domain.errors import KeyStoreMissing, TokensIncomplete
from app.store import connections
from app.store.database import Database
from app.vault import Vault

if TYPE_CHECKING:
    from app.sync.runner import Runner

_TellRunner = Callable[[str, "Callable[[Runner], None]"], None]


class TokenCommands:
    """No token ever leaves by a command: the window learns whether there is one, never which."""

    def __init__(self, database: Database, vault: Vault, setup: SetupCommands, tell_runner: _TellRunner) -> None:
        self._database = database
        self._vault = vault
        self._setup = setup
        self._tell_runner = tell_runner

    async def keeping(self, connection_id: str) -> Keeping:
        """How the tokens of a connection are kept. Raises KeyStoreError."""
        if await self._vault.read(connection_id) is None:
            return Keeping.NONE
        return Keeping.UNTIL_QUIT if self._vault.is_until_quit(connection_id) else Keeping.STORED

    async def remove(self, connection_id: str) -> None:
        """Take the tokens away; list and changes stay, and wait for new ones. Raises KeyStoreError, nothing done."""
        await self._vault.remove(connection_id)
        self._tell_runner(connection_id, lambda runner: runner.reconnect())

    async def lender(self, address: str, connection_id: str = "") -> Connection | None:
        """The connection whose client token another one on the same platform can use."""
        return next(iter(await self._lenders(address, connection_id)), None)

    async def complete(self, entered: Tokens | None, address: str, connection_id: str = "") -> Tokens:
        """What was entered, with what is kept in place of what was left empty.

        A client token names this program, whatever the property: it is what the administrator provides, or is taken
        over from another connection on the same platform. Raises TokensIncomplete or another KeyStoreError.
        """
        client, access = (entered.client_token, entered.access_token) if entered is not None else ("", "")
        if client and access:
            return Tokens(client, access)
        kept = await self._vault.read(connection_id) if connection_id else None
        if kept is not None:
            client, access = client or kept.client_token, access or kept.access_token
        client = client or await self._provided(address) or await self._borrow(address, connection_id)
        if not client or not access:
            raise TokensIncomplete("a token was neither entered nor kept")
        return Tokens(client, access)

    async def _provided(self, address: str) -> str:
        """The client token that the administrator provides."""
        entry = self._setup.known.client_token_entry(address)
        return await self._vault.read_client_token(entry) if entry else ""

    async def _borrow(self, address: str, connection_id: str) -> str:
        for lender in await self._lenders(address, connection_id):
            try:
                kept = await self._vault.read(lender.connection_id)
            except KeyStoreMissing:
                continue
            if kept is not None and kept.are_for(address):
                return kept.client_token
        return ""

    async def _lenders(self, address: str, connection_id: str) -> list[Connection]:
        """The other connections on a platform, the newest first."""
        known = await self._database.run(connections.read_all)
        others = [one for one in reversed(known) if one.connection_id not in (connection_id, SAMPLE_ID)]
        return [one for one in others if one.address == address]
