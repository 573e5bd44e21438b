"""The person: wishes, sends, takes back and answers at random, and tells the truth when asked."""

from dataclasses import replace
from random import Random

from app.domain.change import EDITABLE, NEEDS_PERSON, Change, Kind, Reason, State
from app.domain.merge import Row
from app.domain.program import ProgramState, Values
from app.domain.status import Pause
from tests.simulation.book import Book
from tests.simulation.place import Place
from tests.simulation.platform import CHAIN, Facts, tidy
from tests.simulation.process import Process
from tests.support.questions import candidates

_WEIGHTS = {
    "add": 3, "add_now": 8, "equal": 2, "same": 2, "rename": 3, "rename_now": 6, "delete": 3, "hurry": 4, "send": 8,
    "send_some": 2, "undo": 2, "discard": 2, "resolve": 4, "refresh": 3, "stop": 1,
}  # fmt: skip


class Person:
    """Sits at one run of the program at a time."""

    def __init__(self, random: Random, book: Book) -> None:
        self._random = random
        self._book = book
        self._count = 0
        self._process: Process
        self._place: Place

    async def act(self, process: Process) -> None:
        """One act on one of the connections."""
        self._process = process
        self._place = self._random.choice(list(process.places.values()))
        if self._place.name not in process.snapshots:
            return
        (act,) = self._random.choices(list(_WEIGHTS), _WEIGHTS.values())
        self._book.note(f"person {act} {self._place.name}")
        await getattr(self, f"_{act}")()

    @property
    def _decomposes(self) -> bool:
        """Whether names are typed in a form that the platform does not keep."""
        return "tidies" in self._place.platform.manners

    def _new_name(self) -> str:
        self._count += 1
        return f"Name{_ACUTE if self._decomposes else ''} {self._count}"

    @property
    def _changes(self) -> tuple[Change, ...]:
        return self._process.snapshots[self._place.name].changes

    @property
    def _rows(self) -> list[Row]:
        """As the window sorts them: the order of the map itself differs from run to run."""
        return sorted(self._process.snapshots[self._place.name].rows.values(), key=lambda row: row.position)

    async def _add(self) -> None:
        name = self._new_name()
        await self._add_values(name, f"{self._place.tag}{self._count}{_ACUTE if self._decomposes else ''}x")

    async def _add_now(self) -> None:
        await self._add()
        await self._send()

    async def _rename_now(self) -> None:
        await self._rename()
        await self._send()

    async def _add_values(self, name: str, code: str, kind: str = "Hotel", subscription: str = "Free") -> None:
        is_current = self._place.edition == "current"
        values = Values(name, code, kind if is_current else None, subscription if is_current else None)
        key = await self._process.commands.add(self._place.name, values)
        is_kept = any(one.key == key for one in self._process._auditor.image.changes.values())
        self._book.expect(is_kept, 1, "a confirmed addition is not on the disk")

    async def _equal(self) -> None:
        """The same addition once more, on purpose."""
        additions = [one.wanted for one in self._changes if one.kind is Kind.ADD and one.wanted is not None]
        if additions:
            await self._process.commands.add(self._place.name, self._random.choice(additions))

    async def _same(self) -> None:
        """A program that is there already, once more."""
        rows = [row for row in self._rows if row.program_id is not None]
        if rows:
            values = self._random.choice(rows).values
            await self._add_values(values.name, values.code, values.type or "Hotel", values.subscription or "Free")

    async def _rename(self) -> None:
        rows = [row for row in self._rows if row.state in {ProgramState.ACTIVE, ProgramState.LOCAL}]
        if rows:
            row = self._random.choice(rows)
            wanted = replace(row.values, name=self._new_name())
            if row.values.type is not None and self._random.random() < 0.3:
                wanted = replace(row.values, type=self._random.choice(("Hotel", "SoftBrand")))
            await self._process.commands.update(self._place.name, row.key, wanted, row.values)

    async def _delete(self) -> None:
        keys = [row.key for row in self._rows if row.state in {ProgramState.ACTIVE, ProgramState.LOCAL}]
        if keys:
            some = self._random.sample(keys, min(len(keys), self._random.choice((1, 1, 2, 5))))
            await self._process.commands.delete(self._place.name, some)

    async def _hurry(self) -> None:
        """Alter a wish that is about to be sent, and send it at once."""
        waiting = [row for row in self._rows if row.change is not None and row.change.state in EDITABLE]
        if waiting:
            row = self._random.choice(waiting)
            wanted = replace(row.values, name=self._new_name())
            await self._process.commands.update(self._place.name, row.key, wanted, row.values)
            await self._send()

    async def _send(self) -> None:
        await self._process.commands.send(self._place.name, [one.change_id for one in self._changes])

    async def _send_some(self) -> None:
        some = [one.change_id for one in self._changes if self._random.random() < 0.5]
        await self._process.commands.send(self._place.name, some)

    async def _undo(self) -> None:
        await (self._process.commands.undo if self._random.random() < 0.7 else self._process.commands.redo)(
            self._place.name
        )

    async def _discard(self) -> None:
        some = [one.change_id for one in self._changes if one.state is not State.ASKING and self._random.random() < 0.3]
        await self._process.commands.discard(self._place.name, some)

    async def _refresh(self) -> None:
        self._place.ask_anew()
        self._process.commands.refresh(self._place.name)

    async def _stop(self) -> None:
        self._process.commands.stop_refresh(self._place.name)

    async def _resolve(self) -> None:
        """Decide one of the changes that need a decision."""
        needy = [one for one in self._changes if one.state in NEEDS_PERSON]
        if needy:
            await self._decide(self._random.choice(needy))

    async def _decide(self, change: Change) -> None:
        commands, name = self._process.commands, self._place.name
        if change.state is State.ASKING:
            await commands.answer(name, {change.change_id: await self._truth(change)})
        elif _lacks(change):
            await self._mend(change)
        elif self._random.random() < 0.4:
            await commands.discard(name, [change.change_id])
        elif change.state is State.REFUSED:
            await commands.retry(name, change.change_id)
        else:
            await commands.keep_mine(name, change.change_id)

    async def _mend(self, addition: Change) -> None:
        """Give an addition what it lacks for the edition that it is sent in."""
        row = next(one for one in self._rows if one.key == addition.key)
        self._book.counts["additions mended"] += 1
        wanted = replace(row.values, type="Hotel", subscription="Free", chain_id=CHAIN)
        await self._process.commands.update(self._place.name, row.key, wanted, row.values)

    async def _truth(self, change: Change) -> str | None:
        """Which of the candidates is ours; None where none is."""
        assert change.wanted is not None
        for one in await candidates(self._process.commands, self._place.name, change.change_id):
            entry = self._place.platform.entries[one.program_id]
            facts: Facts = entry.versions[0].facts
            if entry.ours is not None and (facts.name, facts.code) == (
                tidy(change.wanted.name),
                tidy(change.wanted.code),
            ):
                return one.program_id
        return None

    async def answer(self, process: Process, place: Place) -> None:
        """Answer what is asked, with the truth."""
        self._process, self._place = process, place
        for change in self._changes:
            if change.state is State.ASKING:
                await self._decide(change)

    # When the faults are over

    async def finish(self, process: Process, *, decides: bool) -> None:
        """Send what waits, ask for the list, and believe it; with `decides`, leave nothing open."""
        self._process = process
        for place in process.places.values():
            self._place = place
            status = process.statuses.get(place.name)
            if status is not None and status.pause in _WITHOUT_TOKENS:
                await self._refresh()
            if status is not None and status.pause is Pause.SHRUNK:
                process.commands.accept_shrunk(place.name)
            for change in self._changes if decides else ():
                if change.state is State.ASKING or _lacks(change):
                    await self._decide(change)
                elif change.state in NEEDS_PERSON:
                    await process.commands.discard(place.name, [change.change_id])
            await self._send()


_ACUTE = "e\u0301"  # two code points, which NFC makes one
_WITHOUT_TOKENS = frozenset({Pause.KEY_STORE_LOCKED, Pause.KEY_STORE_MISSING, Pause.NO_TOKENS})
_LACKS = frozenset({Reason.NEEDS_TYPE, Reason.NEEDS_SUBSCRIPTION, Reason.NEEDS_CHAIN})


def _lacks(change: Change) -> bool:
    """Whether an addition waits for what the edition needs."""
    return change.kind is Kind.ADD and change.state is State.REFUSED and change.reason in _LACKS
