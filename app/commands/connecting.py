"""Commands on connections: load, open, connect, test, alter and remove them."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from typing import Protocol

from app.commands.altering import alter, put_back
from app.commands.door import Door
from app.commands.setup import SetupCommands
from app.commands.tokens import TokenCommands
from app.commands.watchers import Watchers
from app.domain.connection import SAMPLE_ID, Connection, ConnectionOptions, Edition, Tokens
from app.domain.errors import KeyStoreError, StoreError
from app.domain.trial import Trial
from app.store import connections
from app.store.database import Database
from app.vault import Vault

_PLAIN = ConnectionOptions()


class Sample(Protocol):
    """The built-in sample property."""

    connection: Connection
    tokens: Tokens

    def set_offline(self, offline: bool) -> None:
        """Cut it off, or connect it again."""

    def reset(self) -> None:
        """Begin again with the programs of the beginning. Touches the disk; raises OSError."""


class ConnectionCommands(Door):
    """What a person can do with connections."""

    def __init__(self, database: Database, watchers: Watchers, vault: Vault, sample: Sample) -> None:
        super().__init__(database, watchers)
        self._vault = vault
        self.setup = SetupCommands(database)
        self.tokens = TokenCommands(database, vault, self.setup, self._tell_runner)
        self._sample = sample

    async def load(self) -> tuple[Connection, ...]:
        """The connections there are; tells the watchers."""
        found = await self._database.run(connections.read_all)
        self._watchers.tell_connections(found)
        return found

    async def open(self, connection_id: str) -> None:
        """Show a connection: its snapshot is handed over, and it begins to send and refresh."""
        if self._watchers.snapshot(connection_id) is None:
            await self._database.run(lambda transaction: transaction.opened.add(connection_id))
        self._start(connection_id)

    async def open_sample(self) -> str:
        """Connect the built-in sample property, unless it is; returns its connection."""
        self._vault.keep_until_quit(SAMPLE_ID, self._sample.tokens)  # a removal took them along
        await self._keep_sample()
        await self.open(SAMPLE_ID)
        return SAMPLE_ID

    async def reset_sample(self) -> None:
        """Let the sample property begin again: its programs of the beginning, and nothing that was done there."""
        await self.remove_connection(SAMPLE_ID)
        try:
            await asyncio.get_running_loop().run_in_executor(None, self._sample.reset)
        finally:
            await self.open_sample()

    async def try_connection(
        self, address: str, tokens: Tokens | None, edition: Edition, connection_id: str = ""
    ) -> AsyncIterator[Trial]:
        """Test an address and tokens step by step; ends at the first that fails. Sends no write.

        What is empty of the tokens is filled in with what is kept. Raises KeyStoreError.
        """
        self.setup.check(address)
        tokens = await self.tokens.complete(tokens, address, connection_id)
        engine = await self._reach_engine()
        from app.sync.trial import try_out  # noqa: PLC0415 - brings the HTTP library along

        async for trial in try_out(engine.client(address, tokens, edition), address, tokens):
            yield trial

    async def connect(
        self,
        name: str,
        address: str,
        tokens: Tokens,
        edition: Edition,
        options: ConnectionOptions = _PLAIN,
        *,
        until_quit: bool = False,
    ) -> str:
        """Keep a new connection and its tokens, `until_quit` in memory alone; returns its identifier.

        Raises KeyStoreError or StoreError, nothing kept.
        """
        self.setup.check(address)
        tokens = await self.tokens.complete(tokens, address)
        connection_id = uuid.uuid4().hex
        await self._keep(connection_id, replace(tokens, address=address), until_quit=until_quit, is_new=True)
        try:
            await self._put(Connection(connection_id, name, address, edition).with_options(options))
        except StoreError:
            if not until_quit:
                await self._vault.remove(connection_id)
            raise
        return connection_id

    async def alter_connection(
        self,
        connection_id: str,
        name: str,
        address: str,
        edition: Edition,
        tokens: Tokens | None,
        options: ConnectionOptions | None = None,
        *,
        until_quit: bool = False,
    ) -> None:
        """Change a connection; `tokens` None leaves them as they are, at another address too; `options` likewise.

        With `until_quit` new tokens are kept in memory alone. Raises KeyStoreError or StoreError, nothing changed.
        """
        self.setup.check(address)
        if tokens is None:
            tokens = await self._moved(connection_id, address)
            until_quit = self._vault.is_until_quit(connection_id)
        else:
            tokens = await self.tokens.complete(tokens, address, connection_id)
        now, preset = self._now(connection_id), self.setup.known.preset(connection_id)
        altered = {"name": name, "address": address, "chosen_edition": edition}
        before = await self._database.run(lambda one: alter(one, connection_id, altered, options, now, preset))
        if tokens is not None:
            try:
                await self._keep(connection_id, replace(tokens, address=address), until_quit=until_quit)
            except KeyStoreError:
                await self._database.run(lambda one: put_back(one, before))
                raise
        await self.load()
        self._tell_runner(connection_id, lambda runner: runner.reconnect())

    async def alter_options(self, connection_id: str, options: ConnectionOptions) -> None:
        """Work with a connection in another way; where the lock is turned, what was approved is held back."""
        now, preset = self._now(connection_id), self.setup.known.preset(connection_id)
        await self._database.run(lambda one: alter(one, connection_id, {}, options, now, preset))
        await self.load()
        self._tell_runner(connection_id, lambda runner: runner.wake())

    async def _moved(self, connection_id: str, address: str) -> Tokens | None:
        """The tokens that are kept, where the person sends them to another address than they were entered for."""
        stored = await self._database.run(partial(connections.read, connection_id=connection_id))
        if stored is None or stored.address == address:
            return None
        return await self._vault.read(connection_id)

    async def _keep(self, connection_id: str, tokens: Tokens, *, until_quit: bool, is_new: bool = False) -> None:
        if until_quit:
            self._vault.keep_until_quit(connection_id, tokens)
        else:
            await self._vault.save(connection_id, tokens, is_new=is_new)

    def keep_tokens_until_quit(self, connection_id: str, tokens: Tokens) -> None:
        """Use tokens without the key store, in memory only, wherever the connection goes."""
        self._vault.keep_until_quit(connection_id, tokens)
        self._tell_runner(connection_id, lambda runner: runner.reconnect())

    async def remove_connection(self, connection_id: str) -> None:
        """Forget a connection with its list, unsent changes and tokens."""
        await self._vault.remove(connection_id)
        self._gone.add(connection_id)
        self._started.discard(connection_id)
        if self._engine is not None:
            await self._engine.stop(connection_id)
        try:
            await self._database.run(partial(connections.remove, connection_id=connection_id))
        except StoreError:
            self._gone.discard(connection_id)
            raise
        self._watchers.forget(connection_id)
        await self.load()

    async def tokens_place(self) -> str | None:
        """Where tokens are kept ("Secret Service"); None without a key store. Raises KeyStoreSilent."""
        return await self._vault.place()

    def set_sample_offline(self, offline: bool) -> None:
        """Cut the sample property off, or connect it again."""
        self._sample.set_offline(offline)
        self._tell_runner(SAMPLE_ID, lambda runner: runner.refresh())

    def network_is_back(self) -> None:
        """The system says that there is a network again."""
        if self._engine is not None:
            self._engine.wake_all()

    async def _keep_sample(self) -> None:
        if await self._database.run(partial(connections.read, connection_id=SAMPLE_ID)) is None:
            await self._put(self._sample.connection)

    async def _put(self, connection: Connection) -> None:
        await self._database.run(partial(connections.put, connection=connection))
        self._gone.discard(connection.connection_id)
        await self.load()
