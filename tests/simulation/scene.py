"""The scene of a scenario: its properties, what the person and the other administrator can do there, and its end."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from app.domain.change import Change
from app.domain.connection import Edition
from app.domain.merge import Row
from app.domain.program import ProgramState, Values
from app.domain.status import Pause
from tests.simulation.auditor import ENDED, Auditor
from tests.simulation.ending import NEEDS_PERSON
from tests.simulation.life import Life
from tests.simulation.place import Place, Token
from tests.simulation.platform import Entry, Facts, Platform
from tests.simulation.trouble import FairWeather, Steps
from tests.simulation.virtual_time import VirtualLoop

_PATIENCE = 30.0  # seconds that the person waits for something that may never come
_GLANCE = 0.2  # seconds between two looks


@dataclass(frozen=True)
class Setting:
    """What is there when a scenario begins: the programs "Old 0", "Old 1" and so on, some of them with members."""

    edition: str = "current"
    properties: int = 1
    programs: int = 3
    guarded: tuple[int, ...] = ()
    batch_refusal: str = "none"
    page: int = 1000
    walkable: int = 5000
    from_start: bool = False  # the steps of the first start are swept too


class Scene(Life):
    """One run of a scenario. Its first property is meant where none is named; what is not found is not touched."""

    def __init__(self, setting: Setting, steps: Steps, loop: VirtualLoop, folder: Path) -> None:
        super().__init__(Random(7), loop, folder)
        self.setting = setting
        self.steps = steps
        self.weather = FairWeather(steps)
        token = Token("both", 200)
        self.places = {name: self._place(name, token) for name in ("alpha", "beta")[: setting.properties]}
        self.auditor = Auditor(self.book, self.places, 0.0)

    def _place(self, name: str, token: Token) -> Place:
        platform = Platform(self.random, name[0].upper(), self.setting.batch_refusal)
        for number in range(self.setting.programs):
            facts = Facts(f"Old {number}", f"{platform.tag}o{number}", *self._extras)
            platform.add(number - 10_000.0, facts, guarded=number in self.setting.guarded)
        return Place(name, self.setting.edition, platform, self.weather, self.loop, self.book, token)

    @property
    def _extras(self) -> tuple[str, ...]:
        return ("Hotel", "Free") if self.setting.edition == "current" else ()

    @property
    def chosen(self) -> Edition:
        """The person knows the edition."""
        return Edition(self.setting.edition)

    async def _start(self, path: Path | None = None) -> bool:
        """Start the program, and once more if there was no room on the disk to open everything."""
        is_alive = await super()._start(path)
        if is_alive and self.places.keys() - self.process.snapshots.keys():
            await self._replace()
        return is_alive

    def _strike(self) -> str:
        """A kill comes in the midst of a commit, not at any job of the disk."""
        return ""

    def _is_full(self) -> bool:
        if not self.steps.commit():
            return False
        if self.steps.kind != "disk full":
            self.process.disk.die()
        return self.steps.kind != "killed after"

    async def live(self, play: Callable[[Scene], Awaitable[None]]) -> None:
        """Play, become calm, settle, decide what is open, and settle again."""
        self.steps.is_counting = self.setting.from_start
        await self._start()
        await self.wait(lambda: None not in self.auditor.image.refreshed.values())
        self.steps.is_counting = True
        await play(self)
        self.steps.is_counting = False
        await self._settle(decided=False)
        await self._settle(decided=True)
        await self.process.abandon()

    # The person

    async def _act(self, doing: Callable[[], Awaitable[None]]) -> None:
        """Do something. What a kill or a full disk kept from being stored is done again."""
        was_met, before = self.steps.is_met, self._wishes()
        await self._guarded(doing())
        if self.steps.is_met and not was_met and self._wishes() == before:
            await self._guarded(doing())

    def _wishes(self) -> set[tuple[object, ...]]:
        return {(one.change_id, one.revision, one.approved_at) for one in self.auditor.image.changes.values()}

    async def add(self, name: str, code: str = "new", place: str = "alpha") -> None:
        """Add a program; the code of its property's tag and this."""
        values = Values(name, f"{self.places[place].tag}{code}", *self._extras)

        async def doing() -> None:
            await self.process.commands.add(place, values)

        await self._act(doing)

    async def rename(self, name: str, new: str, place: str = "alpha") -> None:
        """Give a program another name."""

        async def doing() -> None:
            for row in self._rows(place, name):
                await self.process.commands.update(place, row.key, replace(row.values, name=new), row.values)

        await self._act(doing)

    async def delete(self, *names: str) -> None:
        """Mark programs for deletion, in one step."""

        async def doing() -> None:
            await self.process.commands.delete("alpha", [row.key for row in self._rows("alpha", *names)])

        await self._act(doing)

    async def send(self, place: str = "alpha") -> None:
        """Press Send."""

        async def doing() -> None:
            await self.process.commands.send(place, [one.change_id for one in self._changes(place)])

        await self._act(doing)

    async def undo(self) -> None:
        """Take the last step back."""
        await self._act(lambda: self.process.commands.undo("alpha"))

    async def keep_mine(self) -> None:
        """Decide each conflict so, and send."""
        await self._decide(lambda change: self.process.commands.keep_mine("alpha", change.change_id))
        await self.send()

    async def keep_theirs(self) -> None:
        """Decide each conflict so."""
        await self._decide(lambda change: self.process.commands.discard("alpha", [change.change_id]))

    async def _decide(self, decide: Callable[[Change], Awaitable[None]]) -> None:
        async def doing() -> None:
            for change in self._changes("alpha"):
                if change.state == "conflict":
                    await decide(change)

        await self._act(doing)

    async def answer(self) -> None:
        """Answer what is asked, with the truth."""
        await self._act(lambda: self._person.answer(self.process, self.places["alpha"]))

    async def refresh(self) -> None:
        """Ask for the list."""
        for place in self.places.values():
            place.ask_anew()
            self.process.commands.refresh(place.name)

    @property
    def has_shrunk(self) -> bool:
        """Whether the window asks if a list that lost most of itself is to be believed."""
        return self.process.statuses["alpha"].pause is Pause.SHRUNK

    async def accept(self) -> None:
        """Believe it."""
        if self.has_shrunk:
            self.book.note("the list that has shrunk is believed")
            self.places["alpha"].ask_anew()
            self.process.commands.accept_shrunk("alpha")

    def _changes(self, place: str) -> tuple[Change, ...]:
        return self.process.snapshots[place].changes

    def _rows(self, place: str, *names: str) -> list[Row]:
        shown = (row for row in self.process.snapshots[place].rows.values() if row.values.name in names)
        return [row for row in shown if row.state in {ProgramState.ACTIVE, ProgramState.LOCAL}]

    # Waiting

    async def wait(self, until: Callable[[], bool] | None = None, most: float = _PATIENCE) -> None:
        """Until it is so, or else until nothing is on its way; not for ever, since a fault may have come between."""
        until, end = until or self._is_quiet, self.loop.time() + most
        while self.loop.time() < end and not until() and not self.book.broken:
            await self._guarded(self._watch(until, end))

    async def _watch(self, until: Callable[[], bool], end: float) -> None:
        while self.loop.time() < end and not until():  # noqa: ASYNC110 - looks cost nothing in virtual time
            await asyncio.sleep(_GLANCE)

    def _is_quiet(self) -> bool:
        changes = self.auditor.image.changes.values()
        return all(one.approved_at is None or one.state in {*ENDED, *NEEDS_PERSON} for one in changes)

    async def wait_for(self, state: str, most: float = _PATIENCE) -> None:
        """Until a change is in this state."""
        await self.wait(lambda: any(one.state == state for one in self.auditor.image.changes.values()), most)

    async def read(self) -> None:
        """Ask for the list, and wait for it."""
        before = dict(self.auditor.image.refreshed)
        await asyncio.sleep(1.0)  # the platform tells whole seconds
        await self.refresh()
        await self.wait(lambda: all(at != before[one] for one, at in self.auditor.image.refreshed.items()))

    # The other administrator

    def alter(self, name: str, /, **fields: str) -> None:
        """They give a program other values."""
        for entry in self._entries(name):
            entry.change(self.loop.time(), facts=replace(entry.now.facts, **fields))

    def remove(self, name: str) -> None:
        """They delete a program."""
        for entry in self._entries(name):
            entry.change(self.loop.time(), deleted=True)

    def hide(self, *names: str) -> None:
        """They move programs out of our sight."""
        for entry in self._entries(*names):
            entry.change(self.loop.time(), hidden=True)

    def found(self, name: str, code: str = "new") -> None:
        """They add a program."""
        self.places["alpha"].platform.add(self.loop.time(), Facts(name, f"A{code}", *self._extras))

    def _entries(self, *names: str) -> list[Entry]:
        entries = self.places["alpha"].platform.entries.values()
        return [one for one in entries if one.now.facts.name in names and not one.now.deleted]

    # The end

    def programs(self) -> str:
        """What is active and in sight, by name; with the type where it is another than at the beginning."""
        entries = (one.now for place in self.places.values() for one in place.platform.entries.values())
        facts = [one.facts for one in entries if not one.deleted and not one.hidden]
        return ", ".join(sorted(one.name if one.type in {None, "Hotel"} else f"{one.name} {one.type}" for one in facts))

    def changes(self) -> str:
        """What became of the changes."""
        ended = Counter(f"{one.kind} {one.state}" for one in self.auditor.image.changes.values())
        return ", ".join(f"{number} {what}" for what, number in sorted(ended.items()))

    def sent(self) -> str:
        """The writes that left, in their order."""
        requests = sorted((one for place in self.places.values() for one in place.requests), key=lambda one: one.at)
        return ", ".join(one.operation for one in requests if one.operation not in {"getAll", "configuration"})
