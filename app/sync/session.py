"""What every step of a connection works with: the store, the platform, the time, and one way to ask."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from app.connector.client import Answer, Client, ProgramFilter
from app.domain.connection import Connection
from app.domain.errors import Busy, ConnectorError, Malformed
from app.domain.program import Program, ProgramState
from app.store.database import Database
from app.sync.clock import Clock, ServerClock
from app.sync.ledger import Ledger, limits_for

T = TypeVar("T")
BOTH = (ProgramState.ACTIVE, ProgramState.DELETED)
# Without a wish of the platform, all traffic of the token rests so long after a 429; the backoff may add to it.
_BUSY_REST = 1.0


@dataclass(slots=True)
class Session:
    """One connection at work. `connection` is replaced when it is altered."""

    connection: Connection
    database: Database
    client: Client
    clock: Clock
    server: ServerClock
    ledger: Ledger
    found_genuine: Callable[[], None] = field(default=lambda: None)  # told of each answer of the platform

    @property
    def connection_id(self) -> str:
        """The connection that every query is for."""
        return self.connection.connection_id

    async def turn(self, operation: str, *, settling: bool = False) -> None:
        """Wait until the limits of the token allow one more request, and count it."""
        limits = limits_for(self.connection.edition, self.connection.environment)
        never = asyncio.Event()
        while (free_at := self.ledger.free_at(operation, limits, settling=settling)) > self.clock.monotonic():
            await self.clock.wait(never, free_at)
        self.ledger.note(operation)

    async def ask(self, call: Callable[[], Awaitable[Answer[T]]]) -> Answer[T]:
        """One request whose turn has come; learns the platform's time from whatever comes back."""
        try:
            answer = await call()
        except ConnectorError as error:
            self.server.learn(error.server_time)
            if isinstance(error, Busy):
                self.ledger.hold(error.wait or _BUSY_REST)
            raise
        self.server.learn(answer.server_time)
        self.found_genuine()
        return answer

    async def read(self, wanted: ProgramFilter) -> list[Program]:
        """Every program that the filter finds, through all pages; for evidence on a write."""
        found: list[Program] = []
        pages = self.client.get_all(wanted)
        while True:
            await self.turn("getAll", settling=True)
            try:
                page = await self.ask(pages.__anext__)
            except StopAsyncIteration:
                return found
            found += page.value.programs

    async def read_states(self, program_ids: Sequence[str]) -> dict[str, tuple[Program, ProgramState]]:
        """Where these programs are now. One that is in neither list is absent from the answer.

        Active is asked first: a program deleted in between is at worst still seen as active.
        """
        found: dict[str, tuple[Program, ProgramState]] = {}
        for state in BOTH:
            missing = [one for one in program_ids if one not in found]
            if missing:
                found |= {one.program_id: (one, state) for one in await self._read_ids(state, missing)}
        return found

    async def _read_ids(self, state: ProgramState, program_ids: Sequence[str]) -> list[Program]:
        """By identifier; where one foreign identifier spoils the request, by a walk of the state."""
        try:
            return await self.read(ProgramFilter((state,), program_ids=tuple(program_ids)))
        except Malformed:
            wanted = set(program_ids)
            return [one for one in await self.read(ProgramFilter((state,))) if one.program_id in wanted]
