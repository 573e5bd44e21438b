"""The whole program below the window: real file, real engine, a sandbox as the platform, time that a test moves."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from random import Random

import httpx

from app.commands import Commands
from app.commands.watchers import Watchers
from app.connector.transport import make_http
from app.domain.change import Change, Kind, State
from app.domain.connection import Connection, Edition, Tokens
from app.domain.merge import Row, Snapshot
from app.domain.program import ProgramState, Values
from app.domain.status import Pause, Status
from app.sandbox.answer import Answer, error_answer
from app.sandbox.contract import Operation
from app.sandbox.platform import Arrival, Entry
from app.sandbox.sandbox import Sandbox
from app.sandbox.transport import SandboxTransport
from app.store.database import Database
from app.sync.engine import Engine
from app.vault import Vault
from tests.support.clock import VirtualClock

ADDRESS = "https://platform.invalid"
CONNECTION = "hotel"
_PATIENCE = 30.0  # seconds; only a fault of the tests themselves takes so long


def refuse_cursors(sandbox: Sandbox, status: int) -> None:
    """Let every page but the first of a walk be answered with this status."""
    perform = sandbox.perform

    def refused(arrival: Arrival, at: datetime | None = None) -> Answer:
        limitation = arrival.entry.body.get("Limitation")
        is_first = not isinstance(limitation, dict) or limitation.get("Cursor") is None
        return perform(arrival, at) if is_first else error_answer(status)

    sandbox.perform = refused  # type: ignore[method-assign]


class NoSample:
    """Stands for the sample property where a test does not need it."""

    connection = Connection("sample", "", "https://sandbox.invalid")
    tokens = Tokens("sample-client-token", "sample-access-token")

    def set_offline(self, offline: bool) -> None:
        """Nothing to cut off."""

    def reset(self) -> None:
        """Nothing to begin again."""


class Desk:
    """One run of the program. Watches like a window does."""

    def __init__(self, sandbox: Sandbox, clock: VirtualClock, http: httpx.AsyncClient, path: Path) -> None:
        self.sandbox = sandbox
        self.clock = clock
        self.database = Database(path)
        self.watchers = Watchers()
        self.vault = Vault()
        self.commands = Commands(self.database, self.watchers, self.vault, NoSample())
        self.engine = Engine(
            self.database, self.vault, lambda _address: http, self.watchers.tell_status, clock, Random(7)
        )
        self.snapshot: Snapshot | None = None
        self.status = Status()
        self.statuses: list[Status] = []
        self.undo = (False, False)
        self._stop = self.commands.watch(self)

    def on_connections(self, connections: tuple[Connection, ...]) -> None:
        """Nothing to show."""

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """What the window would show."""
        self.snapshot = snapshot

    def on_status(self, connection_id: str, status: Status) -> None:
        """What the status bar would say."""
        self.status = status
        self.statuses.append(status)

    def on_undo(self, connection_id: str, undoable: bool, redoable: bool) -> None:
        """What the menu would offer."""
        self.undo = undoable, redoable

    def on_history(self) -> None:
        """Nothing to show."""

    @property
    def rows(self) -> dict[str, Row]:
        """The rows by code."""
        assert self.snapshot is not None
        return {row.values.code: row for row in self.snapshot.rows.values()}

    def active(self) -> list[str]:
        """The codes of the programs that are there, newest first."""
        rows = sorted(self.rows.values(), key=lambda row: row.position)
        return [row.values.code for row in rows if row.state is ProgramState.ACTIVE]

    @property
    def changes(self) -> tuple[Change, ...]:
        """The unfinished changes."""
        assert self.snapshot is not None
        return self.snapshot.changes

    async def start(self, *, online: bool = True, edition: Edition = Edition.AUTOMATIC) -> None:
        """Open the file and the connection; with the engine unless offline."""
        await self.database.open()
        tokens = self.sandbox.tokens
        self.vault.keep_until_quit(CONNECTION, tokens)
        if not await self.commands.load():
            from app.store import connections  # noqa: PLC0415

            connection = Connection(CONNECTION, "", ADDRESS, edition)
            await self.database.run(lambda one: connections.put(one, connection))
        await self.commands.open(CONNECTION)
        if online:
            self.commands.attach(self.engine)

    async def close(self) -> None:
        """Quit."""
        self._stop()
        await self.engine.close()
        await self.database.close()

    async def until(self, reached: Callable[[], bool], *, still: bool = False) -> None:
        """Let things happen until it is so; time jumps on when everybody waits, unless it stands `still`."""
        async with asyncio.timeout(_PATIENCE):
            while not reached():
                for _ in range(20):
                    await asyncio.sleep(0)
                await asyncio.sleep(0.001)
                if self.clock.deadlines and not still:
                    await asyncio.sleep(0)  # what is told comes a turn of the loop after the wait began
                    await asyncio.sleep(0)
                    if not reached() and self.clock.deadlines:
                        self.clock.jump()

    async def pass_time(self, seconds: float) -> None:
        """Let so much time pass, whatever happens meanwhile."""
        end = self.clock.monotonic() + seconds
        async with asyncio.timeout(_PATIENCE):
            while True:
                await self.settled()
                if self.clock.monotonic() >= end:
                    return
                times = [until for until in self.clock.deadlines if until is not None]
                self.clock.advance(max(min([end, *times]) - self.clock.monotonic(), 0.001))

    async def settled(self) -> None:
        """Wait until the engine waits, time standing still."""
        async with asyncio.timeout(_PATIENCE):
            calm = 0
            while calm < 3:
                calm = calm + 1 if self.clock.deadlines else 0
                for _ in range(20):
                    await asyncio.sleep(0)
                await asyncio.sleep(0.001)

    async def refreshed(self) -> None:
        """Wait for the first whole list."""
        await self.until(lambda: self.snapshot is not None and self.snapshot.connection.refreshed_at is not None)

    async def read_again(self) -> None:
        """Refresh, and wait for the new list."""
        assert self.snapshot is not None
        before = self.snapshot.connection.refreshed_at
        self.clock.advance(1)
        self.commands.refresh(CONNECTION)
        await self.until(lambda: self.snapshot is not None and self.snapshot.connection.refreshed_at != before)

    async def paused(self, pause: Pause) -> None:
        """Wait until the connection is held up for this reason."""
        await self.until(lambda: self.status.pause is pause)

    async def reached(self, state: State, *, number: int = 1) -> None:
        """Wait until so many changes are in this state."""
        await self.until(lambda: sum(change.state is state for change in self.changes) == number)

    def asked(self, operation: Operation) -> list[Entry]:
        """What arrived at the platform of one operation."""
        return [entry for entry in self.sandbox.journal if entry.operation is operation]

    async def send_all(self) -> None:
        """Press Send."""
        await self.commands.send(CONNECTION, [change.change_id for change in self.changes])

    async def sent(self) -> None:
        """Wait until nothing is unfinished."""
        await self.until(lambda: not self.changes)

    async def add(self, name: str, code: str, kind: str = "Hotel", subscription: str = "Free") -> str:
        """Add a program by the form."""
        return await self.commands.add(CONNECTION, Values(name, code, kind, subscription))

    async def rename(self, code: str, name: str) -> None:
        """Rename a program in its cell."""
        row = self.rows[code]
        wanted = Values(name, row.values.code, row.values.type, row.values.subscription, row.values.chain_id)
        await self.commands.update(CONNECTION, row.key, wanted)

    async def delete(self, *codes: str) -> None:
        """Mark programs for deletion."""
        await self.commands.delete(CONNECTION, [self.rows[code].key for code in codes])

    def change(self, kind: Kind) -> Change:
        """The one unfinished change of a kind."""
        (found,) = [change for change in self.changes if change.kind is kind]
        return found

    def platform(self) -> dict[str, tuple[str, str, bool]]:
        """The platform's end state: identifier -> name, code, whether deleted."""
        return {one.program_id: (one.name, one.code, one.is_deleted) for one in self.sandbox.programs.values()}

    def shown(self) -> dict[str | None, tuple[str, str, bool]]:
        """The same as the window shows it."""
        assert self.snapshot is not None
        return {
            row.program_id: (row.values.name, row.values.code, row.state is ProgramState.DELETED)
            for row in self.snapshot.rows.values()
        }


@asynccontextmanager
async def open_desk(
    sandbox: Sandbox, path: Path, clock: VirtualClock, *, online: bool = True, edition: Edition = Edition.AUTOMATIC
) -> AsyncIterator[Desk]:
    """One run of the program, from start to quit."""
    http = make_http(SandboxTransport(sandbox))
    desk = Desk(sandbox, clock, http, path)
    try:
        await desk.start(online=online, edition=edition)
        yield desk
    finally:
        await desk.close()
        await http.aclose()
