"""One seed: a world is drawn, lives under faults, becomes calm, and has to settle."""

import asyncio
import gc
import tempfile
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random
from unittest import mock
from uuid import UUID

from app.domain.connection import Edition
from app.domain.errors import StoreFull
from app.store import database
from app.sync.ledger import Limit
from tests.simulation import ending
from tests.simulation.admin import Admin
from tests.simulation.auditor import Auditor
from tests.simulation.book import Book
from tests.simulation.options import Options, draw
from tests.simulation.person import Person
from tests.simulation.place import Place, Token
from tests.simulation.platform import Platform
from tests.simulation.process import PERSON, Process
from tests.simulation.virtual_time import VirtualClock, VirtualLoop, moment
from tests.simulation.weather import Weather

_MEMORY = Path("/dev/shm")  # a file system in memory, where there is one
_CALM, _REQUESTS = 600.0, 200  # promise 18: so many seconds, and requests a property


@dataclass(frozen=True)
class Result:
    """What came of a seed."""

    seed: int
    options: Options
    broken: str
    trace: list[str]
    fingerprint: str
    counts: Counter[str]


class World:
    """Everything that a seed has in it."""

    def __init__(self, seed: int, loop: VirtualLoop, folder: Path) -> None:
        self.random = Random(seed)
        self.options = draw(self.random, seed)
        self.loop = loop
        self.book = Book(loop)
        self.clock = VirtualClock(loop)
        self._folder = folder
        self._files = 0
        self._tokens: dict[str, Token] = {}
        self.places = {name: self._place(name) for name in ("alpha", "beta")[: self.options.properties]}
        self.auditor = Auditor(self.book, self.places, self.options.lag)
        self._person = Person(self.random, self.book)
        hides = "hide" in self.options.faults
        self._admin = Admin(self.random, self.book, self.auditor, hides=hides)
        self._fill(self._admin)
        self._full_until = 0.0
        self._is_calm = False
        self.process: Process

    def _place(self, name: str) -> Place:
        platform = Platform(self.random, name[0].upper(), self.options.batch_refusal)
        weather = Weather(self.random, self.options)
        return Place(name, self.options.edition, platform, weather, self.loop, self.book, self._token(name))

    def _token(self, name: str) -> Token:
        allowed = 40 if self.options.tight else 200
        return self._tokens.setdefault("both" if self.options.shared else name, Token(name, allowed))

    def _fill(self, admin: Admin) -> None:
        for place in self.places.values():
            for number in range(self.options.programs):
                facts = admin.facts(place, f"Old {number}", f"{place.tag}o{number}")
                place.platform.add(number - 10_000.0, facts, guarded=self.random.random() < 0.2)

    async def live(self) -> None:
        """Both phases; ends at the first broken promise."""
        self.loop.set_exception_handler(self._met_a_fault)
        await self._start()
        for _ in range(self.options.acts):
            await self._guarded(self._one_act())
            if self.book.broken:
                break
        else:
            await self._settle(decided=False)
            await self._settle(decided=True)
        await self.process.abandon()
        self.book.counts["virtual seconds"] = int(self.loop.time())

    def _met_a_fault(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        self.book.expect(False, "none", f"the program met a fault of its own: {context.get('exception')!r}")

    # The process

    async def _start(self, path: Path | None = None) -> None:
        path = path or self._next_path()
        random = Random(self.random.getrandbits(32))
        self.process = Process(
            path,
            self.clock,
            self.places,
            self.auditor,
            random,
            self._strike,
            self._is_full,
        )
        chosen = Edition(self.options.edition) if self.options.told else Edition.AUTOMATIC
        full, self._full_until = self._full_until, 0.0
        if await self._guarded(self.process.start(chosen), restarts=False):
            self._full_until = full
        else:
            await self._replace()

    def _next_path(self) -> Path:
        self._files += 1
        return self._folder / f"{self._files}.sqlite3"

    async def _replace(self) -> None:
        """The process was killed: start it again on the file as the kill left it."""
        self.book.note("killed")
        self.book.counts["kills"] += 1
        successor = self._next_path()
        await self.process.abandon(successor)
        await asyncio.sleep(self.random.uniform(0, 20))
        await self._start(successor)

    def _is_full(self) -> bool:
        return self.loop.time() < self._full_until

    def _strike(self) -> str:
        """Whether a kill comes at this commit."""
        if self._is_calm or "kill" not in self.options.faults or self.random.random() > 0.02:
            return ""
        return self.random.choice(("before", "after"))

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

    # Under faults

    async def _one_act(self) -> None:
        await asyncio.sleep(self.random.expovariate(1 / self.options.pace))
        chance = self.random.random()
        faults = self.options.faults
        if chance < 0.25:
            self._admin.act(self.random.choice(list(self.places.values())))
        elif chance < 0.29 and "clock" in faults:
            self.clock.wrong_by += self.random.choice((-86_400.0, -3600.0, 3600.0, 86_400.0))
            self.book.note(f"clock wrong by {self.clock.wrong_by}")
        elif chance < 0.33 and "full" in faults:
            self._full_until = self.loop.time() + self.random.uniform(1, 60)
            self.book.note("disk full")
        elif chance < 0.37 and "kill" in faults:
            self.process.disk.die()
        elif chance < 0.40 and "sleep" in faults:
            self._sleep(self.random.choice((45.0, 400.0, 4000.0)))
        elif chance < 0.44:
            await asyncio.sleep(self.random.choice((60.0, 200.0)))
        else:
            await self._person.act(self.process)

    def _sleep(self, seconds: float) -> None:
        """The computer sleeps, and the world goes on."""
        self.book.note(f"sleep of {seconds} s")
        asleep_at = self.loop.time()
        self.loop.skip(seconds / 2)
        for place in self.places.values():
            self._admin.act(place)
        self.loop.skip(seconds / 2)
        for place in self.places.values():
            place.wake_up(asleep_at)

    # When the faults are over

    async def _settle(self, *, decided: bool) -> None:
        """Promise 18, then the oracles of the end."""
        if self.book.broken:
            return
        self._is_calm, self._full_until = True, 0.0
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
            ending.judge_list(self.book, self.process, place)


def run(seed: int) -> Result:
    """One seed, from nothing to its end."""
    loop = VirtualLoop()
    folder = _MEMORY if _MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(dir=folder) as name, ExitStack() as patches:
        world = World(seed, loop, Path(name))
        for target, value in _scaled(world.options, Random(seed + 1)).items():
            patches.enter_context(mock.patch(target, value))
        try:
            loop.run_until_complete(world.live())
        finally:
            loop.close()
    gc.unfreeze()  # the store freezes what it makes, which is wrong for a program that begins anew so often
    book = world.book
    return Result(seed, world.options, book.broken, book.trace, book.fingerprint(), book.counts)


def _scaled(options: Options, random: Random) -> dict[str, object]:
    """Identifiers from the seed; and limits so low that few programs reach them."""

    def make_identifier() -> UUID:
        return UUID(int=random.getrandbits(128), version=4)

    limits = (
        {}
        if not options.tight
        else {
            "app.sync.ledger._CURRENT": (Limit(34, 30.0),),
            "app.sync.ledger._2022": (Limit(34, 30.0), Limit(25, 30.0, each_operation=True)),
            "app.sync.ledger._RESERVED": 6,
        }
    )
    return limits | {
        # A kill leaves to the system what was written; only a loss of power would ask for more.
        "app.store.database._PRAGMAS": tuple(one.replace("= FULL", "= OFF") for one in database._PRAGMAS),
        "uuid.uuid4": make_identifier,
        "app.sync.steps.ITEM_LIMIT": options.page,
        "app.sync.adding._WALKABLE": options.walkable,
    }
