"""The program below the window as a process of its own, told what to do line by line: `python -m tests.crash.worker`.

The first line says where file and platform are, which COMMIT to die at, and which fault to build in. Each further
line is an act of the person; when it is done, the answer says what is on the disk and what is shown.
"""

import asyncio
import json
import sqlite3
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from app.commands import Commands
from app.commands.watchers import Watchers
from app.connector.transport import make_http
from app.domain.change import NEEDS_PERSON, UNSENT, Change, State
from app.domain.connection import Connection, Edition, Tokens
from app.domain.merge import Snapshot
from app.domain.program import Values
from app.domain.status import Status
from app.sample import SampleProperty
from app.store import connections
from app.store.database import Database
from app.sync.engine import Engine
from app.vault import Vault
from tests.crash.fast_clock import FastClock
from tests.crash.points import WatchedConnection
from tests.simulation.image import read_image
from tests.support.questions import candidates

CONNECTION = "hotel"
Order = dict[str, Any]


class Worker:
    """One run of the program. Watches like a window does."""

    def __init__(self, order: Order) -> None:
        self._order = order
        path = Path(order["path"])
        self._database = Database(path)
        self._vault = Vault()
        watchers = Watchers()
        self._commands = Commands(self._database, watchers, self._vault, SampleProperty(path.with_name("sample.json")))
        self._http = make_http()
        self._engine = Engine(
            self._database,
            self._vault,
            lambda _address: self._http,
            watchers.tell_status,
            FastClock(order["epoch"]),
            Random(7),
        )
        self._snapshot: Snapshot | None = None
        self._told = asyncio.Event()
        self._commands.watch(self)

    def on_connections(self, found: tuple[Connection, ...]) -> None:
        """Nothing to show."""

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """What the window would show."""
        self._snapshot = snapshot
        self._told.set()

    def on_status(self, connection_id: str, status: Status) -> None:
        """Nothing to show."""

    def on_undo(self, connection_id: str, undoable: bool, redoable: bool) -> None:
        """Nothing to show."""

    def on_history(self) -> None:
        """Nothing to show."""

    async def do(self, act: str, *words: str) -> dict[str, Any]:
        """Do what the person does; what came of it."""
        await getattr(self, f"do_{act}")(*words)
        image = await self._database.run(lambda one: read_image(one.sql))
        rows = () if self._snapshot is None else self._snapshot.rows.values()
        return {
            "changes": [[one.kind, one.state, one.approved_at is not None] for one in image.changes.values()],
            "shown": [[row.program_id, row.values.name, row.values.code, row.state] for row in rows],
        }

    async def do_open(self) -> None:
        """Open the file."""
        await self._database.open()

    async def do_start(self) -> None:
        """Begin to work, and wait for the list and for all that needs nobody."""
        order = self._order
        tokens = Tokens(order["client_token"], order["access_token"])
        self._vault.keep_until_quit(CONNECTION, tokens)
        if not await self._commands.load():
            connection = Connection(CONNECTION, "", order["address"], Edition(order["edition"]))
            await self._database.run(partial(connections.put, connection=connection))
        await self._commands.open(CONNECTION)
        before = self._shown.connection.refreshed_at
        self._commands.attach(self._engine)
        await self._until(lambda: self._shown.connection.refreshed_at != before)

    async def do_settle(self) -> None:
        """Wait until every change is done, or waits for the person."""
        await self._until(lambda: all(map(_is_calm, self._shown.changes)))

    async def do_add(self, name: str, code: str) -> None:
        """Add a program by the form."""
        await self._commands.add(CONNECTION, Values(name, code, "Hotel", "Free"))

    async def do_update(self, name: str, code: str) -> None:
        """Rename a program in its cell."""
        row = self._row(code)
        wanted = Values(name, code, row.values.type, row.values.subscription, row.values.chain_id)
        await self._commands.update(CONNECTION, row.key, wanted)

    async def do_delete(self, _name: str, code: str) -> None:
        """Mark a program for deletion."""
        await self._commands.delete(CONNECTION, [self._row(code).key])

    async def do_send(self) -> None:
        """Press Send."""
        await self._commands.send(CONNECTION, [one.change_id for one in self._shown.changes])

    async def do_answer(self, choice: str) -> None:
        """Answer the question of a lost addition."""
        (change,) = (one for one in self._shown.changes if one.state is State.ASKING)
        (candidate,) = await candidates(self._commands, CONNECTION, change.change_id)
        chosen = candidate.program_id if choice == "this one" else None
        await self._commands.answer(CONNECTION, {change.change_id: chosen})

    async def do_keep_mine(self) -> None:
        """Send a wish over what another administrator made of the program."""
        (change,) = (one for one in self._shown.changes if one.state is State.CONFLICT)
        await self._commands.keep_mine(CONNECTION, change.change_id)

    async def do_refresh(self) -> None:
        """Read the list again."""
        before = self._shown.connection.refreshed_at
        self._commands.refresh(CONNECTION)
        await self._until(lambda: self._shown.connection.refreshed_at != before)

    async def close(self) -> None:
        """Quit."""
        await self._engine.close()
        await self._http.aclose()
        await self._database.close()

    @property
    def _shown(self) -> Snapshot:
        assert self._snapshot is not None
        return self._snapshot

    def _row(self, code: str) -> Any:
        (row,) = (row for row in self._shown.rows.values() if row.values.code == code)
        return row

    async def _until(self, reached: Callable[[], bool]) -> None:
        while not reached():
            self._told.clear()
            await self._told.wait()


def _is_calm(change: Change) -> bool:
    return change.state in NEEDS_PERSON or (change.state in UNSENT and change.approved_at is None)


async def _work() -> None:
    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    order = json.loads(await lines.readline())
    WatchedConnection.move, WatchedConnection.when = order["move"], order["when"]
    with ExitStack() as broken:
        if order["mutant"]:
            from tests.simulation import mutants  # noqa: PLC0415 - only the broken variants need them

            broken.enter_context(getattr(mutants, order["mutant"])())
        worker = Worker(order)
        while line := await lines.readline():
            print(json.dumps(await worker.do(*json.loads(line))), flush=True)
        await worker.close()


if __name__ == "__main__":
    sqlite3.connect = partial(sqlite3.connect, factory=WatchedConnection)  # type: ignore[assignment]
    asyncio.run(_work())
