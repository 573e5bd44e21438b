"""One process after the other on the same file, a person at it, and the settling that every story has to end in."""

import asyncio
import gc
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from math import inf
from pathlib import Path
from random import Random
from unittest import mock
from uuid import UUID

from app.domain.connection import Edition
from app.domain.errors import StoreFull
from app.store import database
from tests.simulation import ending
from tests.simulation.auditor import Auditor
from tests.simulation.book import Book
from tests.simulation.person import Person
from tests.simulation.place import Place
from tests.simulation.process import PERSON, Process
from tests.simulation.twins import judge_twins
from tests.simulation.virtual_time import VirtualClock, VirtualLoop, moment

_MEMORY = Path("/dev/shm")  # a file system in memory, where there is one
_CALM, _REQUESTS = 600.0, 200  # promise 18: so many seconds, and requests a property


class Life:
    """What every story has in it. Who inherits makes `places` and `auditor`, and says what goes wrong."""

    places: dict[str, Place]
    auditor: Auditor
    process: Process

    def __init__(self, random: Random, loop: VirtualLoop, folder: Path) -> None:
        self.random = random
        self.loop = loop
        self.book = Book(loop)
        self.clock = VirtualClock(loop)
        self._person = Person(random, self.book)
        self._folder = folder
        self._files = 0
        self.full_periods: list[tuple[float, float]] = []  # of the disk
        self._is_calm = False
        loop.set_exception_handler(self._met_a_fault)

    @property
    def chosen(self) -> Edition:
        """The edition as the person chose it."""
        raise NotImplementedError

    def _strike(self) -> str:
        """Whether a kill comes at this job of the disk: "before" or "after" it."""
        raise NotImplementedError

    def _is_full(self) -> bool:
        """Whether the disk has no room for the commit that is about to be made."""
        raise NotImplementedError

    def _met_a_fault(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        self.book.expect(False, "none", f"the program met a fault of its own: {context.get('exception')!r}")

    # The process

    async def _start(self, path: Path | None = None) -> bool:
        """Start the program; whether it lived to the end of its start."""
        self.process = Process(
            path or self._next_path(),
            self.clock,
            self.places,
            self.auditor,
            Random(self.random.getrandbits(32)),
            self._strike,
            self._is_full,
        )
        is_alive = await self._guarded(self.process.start(self.chosen), restarts=False)
        if not is_alive:
            await self._replace()
        return is_alive

    def _next_path(self) -> Path:
        self._files += 1
        return self._folder / f"{self._files}.sqlite3"

    async def _replace(self) -> None:
        """The process was killed: start it again on the file as the kill left it."""
        self.book.note("killed")
        self.book.counts["kills"] += 1
        successor, died_at = self._next_path(), self.loop.time()
        for place in self.places.values():
            place.token.forget([*self.full_periods, (died_at, inf)])
        await self.process.abandon(successor)
        await asyncio.sleep(self.random.uniform(0, 20))
        await self._start(successor)

    async def _guarded(self, doing: object, *, restarts: bool = True) -> bool:
        """Do something as the person, unless a kill or a broken promise comes first; whether it was done."""
        task = asyncio.create_task(doing, name=PERSON)  # type: ignore[arg-type]
        died = asyncio.create_task(self.process.disk.died.wait())
        broken = asyncio.create_task(self.book.broken_event.wait())
        await asyncio.wait([task, died, broken], return_when=asyncio.FIRST_COMPLETED)
        for one in (task, died, broken):
            one.cancel()
        (result, *_) = await asyncio.gather(task, died, broken, return_exceptions=True)
        if isinstance(result, Exception) and not isinstance(result, StoreFull):
            raise result
        is_dead = self.process.disk.is_dead
        if is_dead and restarts and not self.book.broken:
            await self._replace()
        return not is_dead

    # When the faults are over

    async def _settle(self, *, decided: bool) -> None:
        """Promise 18, then the oracles of the end."""
        if self.book.broken:
            return
        self._is_calm = True
        self.book.note("calm")
        before = {name: len(place.requests) for name, place in self.places.items()}
        begun = self.loop.time()
        for place in self.places.values():
            place.weather.clear = True
        await asyncio.sleep(5.0)  # the answers that are on their way
        for place in self.places.values():
            place.ask_anew()
            self.process.commands.refresh(place.name)
        while True:
            await self._guarded(self._person.finish(self.process, decides=decided))
            await asyncio.sleep(15.0)
            left = ending.open_changes(self.auditor, decided=decided)
            passed = self.loop.time() - begun
            if self.book.broken or (not left and passed > 60.0) or passed > _CALM:
                break
        self.book.expect(not left, 18, f"after {passed:.0f} s: {left}")
        for name, place in self.places.items():
            number = len(place.requests) - before[name]
            self.book.expect(number <= _REQUESTS, 18, f"{number} requests in {passed:.0f} s")
        await self._judge()

    async def _judge(self) -> None:
        last = max(place.landed_by for place in self.places.values())
        await asyncio.sleep(max(40.0, last + 1.0 - self.loop.time()))  # a read is not believed so soon after a write
        for place in self.places.values():
            self.process.commands.refresh(place.name)
        asked = moment(self.loop.time() - 2.0).timestamp()  # the server tells whole seconds
        for _ in range(12):
            await asyncio.sleep(10.0)
            await self._guarded(self._person.finish(self.process, decides=False))
            if all(at is not None and at >= asked for at in self.auditor.image.refreshed.values()):
                break
        await asyncio.sleep(10.0)
        for place in self.places.values():
            ending.judge_additions(self.book, self.auditor, place)
            judge_twins(self.book, self.auditor, place)
            self.auditor.historian.judge(place)
            ending.judge_list(self.book, self.process, place)


@contextmanager
def stage(random: Random, scaled: Mapping[str, object]) -> Iterator[tuple[VirtualLoop, Path]]:
    """A loop and a folder for one story; identifiers come from `random`, and `scaled` are limits of the program."""

    def make_identifier() -> UUID:
        return UUID(int=random.getrandbits(128), version=4)

    patches = {
        # A kill leaves to the system what was written; only a loss of power would ask for more.
        "app.store.database._PRAGMAS": tuple(one.replace("= FULL", "= OFF") for one in database._PRAGMAS),
        "uuid.uuid4": make_identifier,
    }
    loop = VirtualLoop()
    memory = _MEMORY if _MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(dir=memory) as name, ExitStack() as patched:
        for target, value in (patches | dict(scaled)).items():
            patched.enter_context(mock.patch(target, value))
        try:
            yield loop, Path(name)
        finally:
            loop.close()
    gc.unfreeze()  # the store freezes what it makes, which is wrong for a program that begins anew so often
