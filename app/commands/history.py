"""The history: looked through in pages, saved as a file, and kept for as long as was set."""

from __future__ import annotations

import asyncio
import getpass
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from app.commands.event_file import EventFile
from app.commands.preferences import Preferences
from app.domain.errors import StoreError
from app.domain.event import Event, EventFilter, EventPage, person_text
from app.domain.settings import Settings
from app.store import events
from app.store.database import Database

PAGE = 200  # events that a table takes in at once
_SAVED = 2_000  # and that a file does
_MONTH = timedelta(days=30.4375)
_DROPPING = 5.0  # seconds
_PRUNING = 24 * 60 * 60.0  # seconds


class History:
    """What happened, newest first; and who works here, which stands beside what is done."""

    def __init__(self, database: Database, preferences: Preferences) -> None:
        self._database = database
        self._preferences = preferences
        self._user = ""
        database.person = self.person

    def person(self) -> str:
        """Who works here: the computer's user, and the name given in the settings."""
        return person_text(self._user, self._preferences.get("display_name"))

    async def learn_user(self) -> None:
        """Ask the system who works here; it may have to ask a network. Some systems know nobody."""
        try:
            self._user = await asyncio.to_thread(getpass.getuser)
        except (KeyError, ImportError, OSError):
            self._user = ""

    async def page(self, wanted: EventFilter, below: int | None = None) -> EventPage:
        """The newest of the wanted events, or the next below a place."""
        return await self._page(wanted, below, PAGE)

    async def of_program(self, connection_id: str, key: str) -> tuple[Event, ...]:
        """All that happened to a program, newest first."""
        return await self._database.run(lambda one: events.of_program(one, connection_id, key))

    async def named(self) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
        """Everybody who ever did something here, and every connection with the last name of its property."""
        return await self._database.run(lambda one: (events.people(one), events.properties(one)))

    async def save(self, wanted: EventFilter, path: Path) -> int:
        """Save all wanted events as a file, whole or not at all; returns how many. Raises FileUnwritable."""
        loop = asyncio.get_running_loop()
        file = EventFile(path)
        below, number = None, 0
        try:
            await loop.run_in_executor(None, file.begin)
            while True:
                page = await self._page(wanted, below, _SAVED)
                await loop.run_in_executor(None, file.write, page.events)
                below, number = page.below, number + len(page.events)
                if below is None:
                    break
            await loop.run_in_executor(None, file.finish)
        finally:  # a share that answers no more holds neither the window nor the end of the program up
            await asyncio.wait([loop.run_in_executor(None, file.drop)], timeout=_DROPPING)
        return number

    async def prune(self) -> None:
        """Forget what is older than was set."""
        months = Settings.read(self._preferences.get).history_months
        if months:
            before = datetime.now(UTC) - months * _MONTH
            while await self._database.run(partial(events.prune, before=before)):
                pass

    async def keep_pruned(self) -> None:
        """Forget what is too old now, and once a day, until cancelled."""
        while True:
            with suppress(StoreError):
                await self.prune()
            await asyncio.sleep(_PRUNING)

    async def _page(self, wanted: EventFilter, below: int | None, size: int) -> EventPage:
        """As many parts as it takes; between them the store does its other work."""
        found: tuple[Event, ...] = ()
        while True:
            read = partial(events.read_page, wanted=wanted, below=below, limit=size - len(found))
            page = await self._database.run(read)
            found, below = found + page.events, page.below
            if below is None or len(found) == size:
                return EventPage(found, below)
