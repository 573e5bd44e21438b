"""A live run: the real window against the sandbox over HTTP, in time that is moved on whenever everybody waits."""

import asyncio
import math
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

import app.sync.clock
from app.domain.change import UNSENT, State
from app.domain.connection import Edition
from app.sandbox.sandbox import Sandbox
from app.sandbox.switches import Switches
from app.ui.parts.words import unsent
from tests.journeys.deeds import active, connect, shown
from tests.journeys.person import Person, at_window
from tests.journeys.reading import Reading, read
from tests.support.clock import VirtualClock
from tests.support.loopback import serve

_SOON = 200.0  # seconds: longer than the settle time, shorter than until the next refresh
_MOST_LEAPS = 40
_LEAPS_HELD_UP = 3  # of a pause that comes back each time
_PATIENCE = 30.0  # seconds
_ON_THE_WAY = UNSENT | {State.SENDING, State.UNKNOWN}


class LiveRun:
    """One window, its platform, and the time of both."""

    def __init__(self, person: Person, sandbox: Sandbox, clock: VirtualClock) -> None:
        self.person = person
        self.sandbox = sandbox
        self.clock = clock
        self.look: Callable[[Reading], None] = lambda _reading: None  # told of each reading that is another

    async def rest(self) -> None:
        """Until the engine waits for time to pass, or for the person, and the window shows what it knows."""
        still = 0
        async with asyncio.timeout(_PATIENCE):
            while still < 3:
                await self.person.window.commands._database.run(lambda _: None)
                for _ in range(10):
                    await asyncio.sleep(0)
                await asyncio.sleep(0.001)
                still = still + 1 if self.clock.deadlines else 0

    async def follow(self) -> list[Reading]:
        """Let happen what happens without the person; all that is read meanwhile, in order."""
        readings: list[Reading] = []
        held_up = 0
        for _ in range(_MOST_LEAPS):
            await self.rest()
            reading = read(self.person)
            if not readings or reading.text != readings[-1].text:
                self.look(reading)
                readings.append(reading)
            held_up = held_up + 1 if self._is_held_up else 0
            if held_up > _LEAPS_HELD_UP or not (self._is_under_way and self._leap()):
                break
        return readings

    @property
    def _is_held_up(self) -> bool:
        return bool(self.person.window.present.status.pause)

    @property
    def _is_under_way(self) -> bool:
        snapshot, status = self.person.window.present.snapshot, self.person.window.present.status
        assert snapshot is not None
        waits = any(change.state in _ON_THE_WAY and change.approved_at is not None for change in snapshot.changes)
        return waits or bool(status.pause) or status.activity != "idle"

    def _leap(self) -> bool:
        """To the next moment that somebody waits for, if it is near."""
        now = self.clock.monotonic()
        times = [until for until in self.clock.deadlines if until is not None and now < until < now + _SOON]
        return bool(times) and self.clock.jump()

    async def pass_time(self, seconds: float) -> None:
        """Let so much time pass."""
        await self.rest()
        self.clock.advance(seconds)
        await self.rest()

    async def refresh(self) -> list[Reading]:
        """Press F5, and what is read after it."""
        await self.person.come_to_front()
        self.person.press(Qt.Key.Key_F5)
        await asyncio.sleep(0.01)
        return await self.follow()

    async def make_good(self) -> None:
        """After whatever went before: no faults, nothing unfinished, the platform's list."""
        self.sandbox.faults.clear()
        self.sandbox.switches = Switches()
        for dialog in [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]:
            dialog.reject()
        window = self.person.window
        await self.person.come_to_front()
        window.display.show_programs()
        snapshot = window.present.snapshot
        assert snapshot is not None
        ids = frozenset(change.change_id for change in snapshot.changes)
        if ids:
            await window.commands.discard(window.present.connection_id, ids)
        await self.pass_time(200.0)
        window.commands.refresh(window.present.connection_id)
        await self.pass_time(60.0)

    def is_as_it_should_be(self) -> bool:
        """Whether nothing is unfinished and the window shows what the platform has."""
        snapshot = self.person.window.present.snapshot
        return snapshot is not None and not snapshot.changes and shown(self.person) == active(self.sandbox)

    @property
    def is_unsent(self) -> bool:
        """Whether something waits for Send."""
        snapshot = self.person.window.present.snapshot
        return snapshot is not None and bool(unsent(snapshot.changes))


@contextmanager
def moved_time() -> Iterator[VirtualClock]:
    """The program's clock stands still until it is moved; a leap is no sleep of the computer.

    It begins right before midnight, so that what is read depends on no time of day.
    """
    clock = VirtualClock(datetime.combine(datetime.now().astimezone(), time(23, 58)).astimezone())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app.sync.clock, "SystemClock", lambda: clock)
        patch.setattr(app.sync.clock, "_LONGEST_PAUSE", math.inf)
        yield clock


@asynccontextmanager
async def live_run(folder: Path) -> AsyncIterator[LiveRun]:
    """The window on a new data folder, connected to a sandbox, with its list."""
    with moved_time() as clock:
        sandbox = Sandbox(Edition.CURRENT, 200, clock=clock.now)
        with serve(sandbox) as address:
            async with at_window(folder) as person:
                await connect(person, address, sandbox)
                run = LiveRun(person, sandbox, clock)
                await person.until(lambda: person.line_count() == len(active(sandbox)), "all programs")
                await run.rest()
                yield run
