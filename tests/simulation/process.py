"""One run of the real program below the window, on a file that outlives it; a kill can strike at any commit."""

import asyncio
import shutil
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from app.commands import Commands
from app.commands.watchers import Watchers
from app.domain.connection import Connection, Edition, Tokens
from app.domain.errors import StoreFull
from app.domain.merge import Snapshot
from app.domain.status import Status
from app.store import connections
from app.store.database import Database
from app.store.transaction import Transaction
from app.sync.engine import Engine
from tests.simulation.auditor import Auditor
from tests.simulation.client import ModelClient
from tests.simulation.credentials import STRANGER, KeyStore, stranger_of
from tests.simulation.place import Place
from tests.simulation.virtual_time import VirtualClock
from tests.support.desk import NoSample

T = TypeVar("T")
_BEAT = 5.0  # seconds
PERSON = "person"  # the name of the task whose commits are the person's


class Disk(Executor):
    """Does the work of the store at once, on the loop. `strike` says before each commit whether a kill comes.

    After a kill, nothing that was asked of it is ever answered.
    """

    def __init__(self, strike: Callable[[], str], commit: Callable[[], None]) -> None:
        self._strike = strike
        self._commit = commit
        self.is_dead = False
        self.died = asyncio.Event()

    def submit(self, work: Callable[..., T], /, *args: Any, **named: Any) -> "Future[T]":
        """Do the work, unless the process is dead."""
        future: Future[T] = Future()
        blow = "" if self.is_dead else self._strike()
        if blow == "before":
            self.die()
        if self.is_dead:
            return future
        try:
            future.set_result(work(*args, **named))
        except Exception as error:
            future.set_exception(error)
        self._commit()
        if blow == "after":
            self.die()
        return Future() if self.is_dead else future  # it may also have died in the midst of the work

    def die(self) -> None:
        """The process is killed."""
        self.is_dead = True
        self.died.set()


class FillingDatabase(Database):
    """The real store on a disk that can be full: then nothing is written. `is_full` is asked once a commit."""

    is_full: Callable[[], bool]

    def _transact(self, work: Callable[[Transaction], T]) -> tuple[T, list[Snapshot], Transaction]:
        def on_a_disk(transaction: Transaction) -> T:
            before = transaction.sql.total_changes
            result = work(transaction)
            if transaction.sql.total_changes != before and self.is_full():
                raise StoreFull("no room")
            return result

        return super()._transact(on_a_disk)


class ModelEngine(Engine):
    """The real engine, talking to model platforms."""

    places: dict[str, Place]

    def client(self, address: str, tokens: Tokens, edition: Edition) -> ModelClient:  # type: ignore[override]
        """A client for the place of this address."""
        place = self.places[address]
        return ModelClient(stranger_of(place) if tokens.access_token == STRANGER else place, edition)


class Process:
    """One run, from start to kill. Watches like a window does."""

    def __init__(
        self,
        path: Path,
        clock: VirtualClock,
        places: dict[str, Place],
        auditor: Auditor,
        random: Random,
        strike: Callable[[], str],
        is_full: Callable[[], bool],
    ) -> None:
        self.path = path
        self._clock = clock
        self.places = places
        self._auditor = auditor
        self._audited = 0  # rows altered by then
        self.disk = Disk(strike, self._audit)
        self.database = FillingDatabase(path, self.disk)
        self.database.is_full = is_full
        self.watchers = Watchers()
        self.vault = KeyStore(places)
        self.commands = Commands(self.database, self.watchers, self.vault, NoSample())
        self.engine = ModelEngine(
            self.database,
            self.vault,
            lambda _address: None,  # type: ignore[arg-type]
            self.watchers.tell_status,
            clock,
            random,  # type: ignore[arg-type]
        )
        self.engine.places = places
        self.snapshots: dict[str, Snapshot] = {}
        self.statuses: dict[str, Status] = {}
        self.commands.watch(self)

    def on_connections(self, connections: tuple[Connection, ...]) -> None:
        """Nothing to show."""

    def on_snapshot(self, snapshot: Snapshot) -> None:
        """What the window would show."""
        self.snapshots[snapshot.connection.connection_id] = snapshot

    def on_status(self, connection_id: str, status: Status) -> None:
        """What the status bar would say."""
        self.statuses[connection_id] = status

    def on_undo(self, connection_id: str, undoable: bool, redoable: bool) -> None:
        """What the menu would offer."""

    def on_history(self) -> None:
        """Nothing to show."""

    def _beat(self) -> None:
        if not self.disk.is_dead:
            self.engine.beat()
            asyncio.get_running_loop().call_later(_BEAT, self._beat)

    async def start(self, chosen: Edition) -> None:
        """Open the file and every connection."""
        await self.database.open()
        self._auditor.restarted(self.database._sql)  # type: ignore[arg-type]
        known = {one.connection_id for one in await self.commands.load()}
        self.commands.attach(self.engine)
        for name, place in self.places.items():
            place.ask_anew()
            if self._clock.was_set_forward():
                place.token.forget_all()
            self.vault.keep_until_quit(name, Tokens("client", place.token.name))
            if name not in known:
                connection = Connection(name, "", name, chosen)
                await self.database.run(lambda one, kept=connection: connections.put(one, kept))
            await self.commands.open(name)
        self._beat()

    def _audit(self) -> None:
        sql = self.database._sql
        if sql is not None and sql.total_changes != self._audited:
            self._audited = sql.total_changes
            task = asyncio.current_task()
            self._auditor.committed(sql, by_person=task is not None and task.get_name() == PERSON)

    async def abandon(self, successor: Path | None = None) -> None:
        """End without a word, as a kill does; `successor` is the file as the kill left it."""
        self.disk.die()
        tasks = list(self.engine._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if successor is not None:
            for end in ("", "-wal"):
                left = self.path.with_name(self.path.name + end)
                if left.exists():
                    shutil.copyfile(left, successor.with_name(successor.name + end))
        if self.database._sql is not None:
            self.database._sql.close()
        for left in self.path.parent.glob(f"{self.path.name}*"):
            left.unlink()
