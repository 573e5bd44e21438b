"""What every step of a connection works with: the store, the platform, the time, and one way to ask."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from app.connector.client import Client
from app.connector.editions import ITEM_LIMIT
from app.connector.messages import Answer, Page, ProgramFilter
from app.connector.paging import Guard, parts
from app.domain.connection import Connection
from app.domain.errors import Busy, ConnectorError, Malformed, Outcome, Outdated, Refused, Slow, StoreError, TooMuch
from app.domain.merge import Row
from app.domain.program import Program, ProgramState
from app.store import asked
from app.store.database import Database
from app.sync.clock import Clock, ServerClock
from app.sync.ledger import LONGEST, Ledger, limits_for

T = TypeVar("T")
BOTH = (ProgramState.ACTIVE, ProgramState.DELETED)
# Without a wish of the platform, all traffic of the token rests so long after a 429; the backoff may add to it.
_BUSY_REST = 1.0
_SMALLEST_PAGE = 10
REFRESH_EVERY = 15 * 60.0  # seconds, unless the person sets it otherwise
NEVER = 100 * 365 * 86_400.0  # seconds: longer than any run of the program


class NoTokens(Exception):
    """No tokens are kept for the connection, or only such as were entered for another address."""


class NotAllowed(Exception):
    """The administrator does not allow the address of the connection."""


class GivenUp(Exception):
    """Address, edition or tokens are others meanwhile, or the computer slept: what had not begun is planned anew."""


@dataclass(slots=True)
class Session:
    """One connection at work. `connection` is replaced when it is altered; `given_up` ends what waits for its turn."""

    connection: Connection
    database: Database
    client: Client
    clock: Clock
    server: ServerClock
    ledger: Ledger
    rows: Callable[[], Iterable[Row]]  # the list as last committed
    notice_sleep: Callable[[], None]
    found_genuine: Callable[[], None] = field(default=lambda: None)  # told of each word of the platform
    given_up: asyncio.Event = field(default_factory=asyncio.Event)
    page: int = ITEM_LIMIT  # programs that are asked for at once as evidence on a write
    refresh_every: float = REFRESH_EVERY  # seconds between two walks that nobody asked for

    @property
    def connection_id(self) -> str:
        """The connection that every query is for."""
        return self.connection.connection_id

    async def turn(self, operation: str, *, settling: bool = False, spare: bool = False) -> None:
        """Wait until the limits of the token allow one more request, and count it.

        Raises Busy while the platform wants nothing of the token, whichever connection was told so,
        and GivenUp.
        """
        limits = limits_for(self.connection.edition, self.connection.environment)
        while True:
            self.check()
            held = self.ledger.held_for()
            if held > 0:
                raise Busy(wait=max(held, _BUSY_REST), outcome=Outcome.NOT_SENT)
            free_at = self.ledger.free_at(operation, limits, settling=settling, spare=spare)
            if free_at <= self.clock.monotonic():
                await self._count(operation)
                return
            await self.clock.wait(self.given_up, free_at)

    async def _count(self, operation: str) -> None:
        """Count a request before it goes, also for the run after this one."""
        self.ledger.note(operation)
        mark, now = self.ledger.mark, self.clock.now().timestamp()
        await self.database.run(lambda one: asked.note(one, mark, operation, now, since=now - LONGEST))

    async def _hold(self, seconds: float) -> None:
        """Nothing goes for so long; where that cannot be stored, this run keeps to it all the same."""
        self.ledger.hold(seconds)
        mark, now = self.ledger.mark, self.clock.now().timestamp()
        with suppress(StoreError):
            await self.database.run(lambda one: asked.keep_quiet(one, mark, now, now + self.ledger.held_for()))

    def check(self) -> None:
        """Raises GivenUp where what was planned no longer holds."""
        self.notice_sleep()
        if self.given_up.is_set():
            raise GivenUp

    async def ask(self, call: Callable[[], Awaitable[Answer[T]]]) -> Answer[T]:
        """One request whose turn has come; learns the platform's time from what is the platform's word."""
        try:
            answer = await call()
        except ConnectorError as error:
            if error.outcome is Outcome.NO:
                self.server.learn(error.server_time)
            if isinstance(error, Refused | Malformed | TooMuch | Outdated):
                self.found_genuine()
            if isinstance(error, Busy):
                await self._hold(error.wait or _BUSY_REST)
            raise
        self.server.learn(answer.server_time)
        self.found_genuine()
        return answer

    async def read(self, wanted: ProgramFilter, *, evidence: bool = True) -> list[Program]:
        """Every program that the filter finds, through all pages; as evidence on a write, unless no change needs it."""
        found: dict[str, Program] = {}
        for part in parts(wanted):
            found |= {one.program_id: one for one in await self._read_part(part, evidence)}
        return list(found.values())

    async def _read_part(self, wanted: ProgramFilter, evidence: bool) -> list[Program]:
        """All that one filter finds; from the start with smaller pages where the platform takes too long."""
        while True:
            try:
                return await self._read_pages(wanted, evidence)
            except Slow:
                smaller = smaller_page(self.page)
                if smaller == self.page:
                    raise
                self.page = smaller

    async def _read_pages(self, wanted: ProgramFilter, evidence: bool) -> list[Program]:
        found: list[Program] = []
        guard, cursor, unread = Guard(self.page), None, True
        while unread:
            page = guard.feed((await self._page(wanted, cursor, evidence)).value)
            found += page.programs
            cursor, unread = page.cursor, page.cursor is not None
        return found

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

    async def _page(self, wanted: ProgramFilter, cursor: str | None, evidence: bool) -> Answer[Page]:
        await self.turn("getAll", settling=evidence, spare=not evidence)
        return await self.ask(lambda: self.client.get_page(wanted, cursor, self.page))

    async def _read_ids(self, state: ProgramState, program_ids: Sequence[str]) -> list[Program]:
        """By identifier; where one foreign identifier spoils the request, by a walk of the state."""
        try:
            return await self.read(ProgramFilter((state,), program_ids=tuple(program_ids)))
        except Malformed:
            wanted = set(program_ids)
            return [one for one in await self.read(ProgramFilter((state,))) if one.program_id in wanted]


def smaller_page(count: int) -> int:
    """How many programs to ask for where the platform takes too long to list `count`; the same if it is no use."""
    return min(count, max(_SMALLEST_PAGE, count // 2))
