"""What all commands share: the store, the engine once it is there, and who is told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from app.commands.options import refuse_read_only
from app.commands.watchers import Watcher, Watchers
from app.domain.change import Change
from app.store.database import Database
from app.store.transaction import Transaction

if TYPE_CHECKING:  # the engine brings the HTTP library along, and the window is shown before that
    from app.sync.engine import Engine
    from app.sync.runner import Runner

T = TypeVar("T")


class Door:
    """The engine comes after the window: what is asked of it before is done when it is there."""

    def __init__(self, database: Database, watchers: Watchers) -> None:
        self._database = database
        self._watchers = watchers
        self._engine: Engine | None = None
        self._attached = asyncio.Event()
        self._started: set[str] = set()
        self._gone: set[str] = set()  # connections that were removed

    def attach(self, engine: Engine) -> None:
        """The engine is there: the connections that were opened begin to send and refresh."""
        self._engine = engine
        self._attached.set()
        for connection_id in self._started:
            engine.start(connection_id)

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Be told of everything new; returns the way to stop."""
        return self._watchers.join(watcher)

    async def _wished(self, connection_id: str, work: Callable[[Transaction], T]) -> T:
        """Do what a person wishes in one transaction. Raises ReadOnly or ConnectionGone."""

        def guarded(transaction: Transaction) -> T:
            refuse_read_only(transaction, connection_id)
            return work(transaction)

        return await self._database.run(guarded)

    async def _reach_engine(self) -> Engine:
        """The engine, waited for while it is being loaded."""
        await self._attached.wait()
        assert self._engine is not None
        return self._engine

    def _start(self, connection_id: str) -> None:
        """Let a connection work, unless it was removed meanwhile."""
        if connection_id in self._gone:
            return
        self._started.add(connection_id)
        if self._engine is not None:
            self._engine.start(connection_id)

    def _tell_runner(self, connection_id: str, request: Callable[[Runner], None]) -> None:
        if self._engine is not None:
            self._engine.ask(connection_id, request)

    def _now(self, connection_id: str) -> datetime:
        """The platform's time of day, as far as it is known."""
        return datetime.now(UTC) if self._engine is None else self._engine.now(connection_id)

    def _pending(self, connection_id: str) -> tuple[Change, ...]:
        """The unfinished changes as last told."""
        snapshot = self._watchers.snapshot(connection_id)
        return () if snapshot is None else snapshot.changes
