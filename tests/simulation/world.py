"""One seed: a world is drawn, lives under faults, becomes calm, and has to settle."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from app.domain.connection import Edition, Tokens
from app.sync.ledger import Limit
from tests.simulation.admin import Admin
from tests.simulation.auditor import Auditor
from tests.simulation.credentials import MOODS, STRANGER
from tests.simulation.ending import count_doubled
from tests.simulation.life import Life, stage
from tests.simulation.options import Options, draw
from tests.simulation.place import Place, Token
from tests.simulation.platform import Platform
from tests.simulation.twins import count_late
from tests.simulation.virtual_time import VirtualLoop
from tests.simulation.weather import Weather

_WATCHED = 1200.0  # seconds


@dataclass(frozen=True)
class Result:
    """What came of a seed."""

    seed: int
    options: Options
    broken: str
    trace: list[str]
    fingerprint: str
    counts: Counter[str]


class World(Life):
    """Everything that a seed has in it."""

    def __init__(self, seed: int, loop: VirtualLoop, folder: Path) -> None:
        super().__init__(Random(seed), loop, folder)
        self.options = draw(self.random, seed)
        self._tokens: dict[str, Token] = {}
        self.places = {name: self._place(name) for name in ("alpha", "beta")[: self.options.properties]}
        self.auditor = Auditor(self.book, self.places, self.options.lag)
        self._admin = Admin(self.random, self.book, self.auditor, self.options)
        self._fill(self._admin)
        self._full_until = 0.0
        self._swapped: set[str] = set()  # opened by the token of another property

    def _place(self, name: str) -> Place:
        options = self.options
        platform = Platform(self.random, name[0].upper(), options.batch_refusal, options.faults)
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
        await self._start()
        for _ in range(self.options.acts):
            await self._guarded(self._one_act())
            if self.book.broken:
                break
        else:
            await self._settle(decided=False)
            await self._settle(decided=True)
            self._count_doubled()
        await self.process.abandon()
        self.book.counts["virtual seconds"] = int(self.loop.time())

    def _count_doubled(self) -> None:
        for place in self.places.values():
            surplus, late = count_doubled(self.auditor, place), count_late(place)
            self.book.counts["late twins"] += (surplus & late).total()
            self.book.counts["additions doubled"] += (surplus - late).total()

    @property
    def chosen(self) -> Edition:
        """The edition of the platform, or that it is to be learnt."""
        return Edition(self.options.edition) if self.options.told else Edition.AUTOMATIC

    async def _start(self, path: Path | None = None) -> bool:
        self._swapped.clear()  # the tokens are entered at each start
        full, self._full_until = self._full_until, 0.0  # a file is not opened on a full disk here
        is_alive = await super()._start(path)
        if is_alive:
            self._full_until = full
        return is_alive

    def _is_full(self) -> bool:
        return not self._is_calm and self.loop.time() < self._full_until

    def _strike(self) -> str:
        """Whether a kill comes at this commit."""
        if self._is_calm or "kill" not in self.options.faults or self.random.random() > 0.02:
            return ""
        return self.random.choice(("before", "after"))

    # Under faults

    async def _one_act(self) -> None:
        await asyncio.sleep(self.random.expovariate(1 / self.options.pace))
        chance = self.random.random()
        faults = self.options.faults
        if chance < 0.25:
            self._admin.act(self.random.choice(list(self.places.values())))
        elif chance < 0.29 and "clock" in faults:
            self.clock.set(self.random.choice((-86_400.0, -3600.0, 3600.0, 86_400.0)))
            self.book.note(f"clock wrong by {self.clock.wrong_by}")
        elif chance < 0.33 and "full" in faults:
            self._full_until = self.loop.time() + self.random.uniform(1, 60)
            self.full_periods.append((self.loop.time(), self._full_until))
            self.book.note("disk full")
        elif chance < 0.37 and "kill" in faults:
            self.process.disk.die()
        elif chance < 0.40 and "sleep" in faults:
            self._sleep(self.random.choice((45.0, 400.0, 4000.0)))
        elif alter := self._alteration(chance):
            await alter(self.random.choice(list(self.places.values())))
        elif chance < 0.50:
            await asyncio.sleep(self.random.choice((60.0, 200.0)))
        else:
            await self._person.act(self.process)

    def _alteration(self, chance: float) -> Callable[[Place], Awaitable[None]] | None:
        """What becomes of a connection, if anything."""
        faults = self.options.faults
        if chance < 0.43 and "key_store" in faults:
            return self._close_key_store
        if chance < 0.46 and "swap" in faults:
            return self._swap
        return self._choose_edition if chance < 0.48 and "edition" in faults else None

    async def _close_key_store(self, place: Place) -> None:
        place.weather.close_key_store(self.random.choice(MOODS), self.loop.time() + self.random.uniform(1, 200))
        await self._enter(place, None)

    async def _choose_edition(self, place: Place) -> None:
        """Choose the other edition, with which the platform moves on."""
        await self._enter(place, None, Edition.CURRENT if place.edition == "2022" else Edition.Y2022)

    async def _swap(self, place: Place) -> None:
        """Enter the token of another property, or the right one again; without a known program nobody could tell."""
        is_ours = place.name not in self._swapped
        rows = self.auditor.image.programs.values()
        if is_ours and not any(row.connection == place.name and row.state == "active" for row in rows):
            return
        self.book.counts["tokens swapped"] += 1
        await self._enter(place, STRANGER if is_ours else place.token.name)
        self._swapped ^= {place.name}

    async def _enter(self, place: Place, token: str | None, edition: Edition | None = None) -> None:
        """Alter a connection: begin anew with these tokens, or with those that are kept."""
        self.book.note(f"person enters {token} {place.name}")
        tokens = None if token is None else Tokens("client", token)
        alter = self.process.commands.alter_connection
        if tokens is not None:  # the old ones are asked for, should the new ones not be kept
            place.ask_anew()
        chosen = edition or (Edition(place.edition) if place.is_turned else self.chosen)
        await alter(place.name, "", place.name, chosen, tokens, until_quit=True)
        place.ask_anew()

    async def _settle(self, *, decided: bool) -> None:
        self._is_calm = True
        for name in sorted(self._swapped):
            await self._guarded(self._swap(self.places[name]))
        await super()._settle(decided=decided)

    async def _judge(self) -> None:
        if "twin" in self.options.faults and not self.book.broken:
            await self._watch()
        await super()._judge()

    async def _watch(self) -> None:
        """The quarter of an hour in which late twins are watched for passes, and some minutes more."""
        last = max(place.landed_by for place in self.places.values())
        until = max(last, self.loop.time()) + _WATCHED
        while self.loop.time() < until and not self.book.broken:
            await asyncio.sleep(300.0)
            await self._guarded(self._person.finish(self.process, decides=False))
            for place in self.places.values():
                self.process.commands.refresh(place.name)

    def _sleep(self, seconds: float) -> None:
        """The computer sleeps, and the world goes on."""
        self.book.note(f"sleep of {seconds} s")
        self.book.counts["sleeps"] += 1
        asleep_at = self.loop.time()
        self.loop.skip(seconds / 2)
        for place in self.places.values():
            self._admin.act(place)
        self.loop.skip(seconds / 2)
        for place in self.places.values():
            place.wake_up(asleep_at)


def run(seed: int) -> Result:
    """One seed, from nothing to its end."""
    with stage(Random(seed + 1), _scaled(draw(Random(seed), seed))) as (loop, folder):
        world = World(seed, loop, folder)
        loop.run_until_complete(world.live())
    book = world.book
    return Result(seed, world.options, book.broken, book.trace, book.fingerprint(), book.counts)


def _scaled(options: Options) -> dict[str, object]:
    """Limits so low that few programs reach them."""
    limits = (
        {}
        if not options.tight
        else {
            "app.sync.ledger._CURRENT": (Limit(34, 30.0),),
            "app.sync.ledger._2022": (Limit(34, 30.0), Limit(25, 30.0, each_operation=True)),
            "app.sync.ledger._RESERVED": 6,
        }
    )
    return limits | {"app.sync.steps.ITEM_LIMIT": options.page, "app.sync.adding._WALKABLE": options.walkable}
