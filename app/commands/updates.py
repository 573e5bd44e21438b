"""Whether there is a newer version: asked for once a day at most, where the person or the administrator wants it."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta

from app.commands.preferences import Preferences
from app.commands.settings import SettingsCommands
from app.commands.setup import SetupCommands
from app.domain.errors import StoreError, UpdateUnknown
from app.domain.release import Release, is_newer, understand_release

_BEAT = 60.0  # seconds between two looks whether it is time
_PAUSE = timedelta(days=1)  # between two questions


class Updates:
    """What is learnt is kept, so that it is known at the next start too."""

    def __init__(self, preferences: Preferences, settings: SettingsCommands, setup: SetupCommands) -> None:
        self._preferences = preferences
        self._settings = settings
        self._setup = setup
        self.version = ""  # of this program; not known before `attach`
        self._built_in = ""
        self._ask: Callable[[str], Awaitable[Release]] | None = None

    def attach(self, version: str, built_in: str, ask: Callable[[str], Awaitable[Release]]) -> None:
        """What is loaded after the window is there. `built_in` is the address that the program was frozen with, if any.

        `ask` gives the newest release that an address tells of, or raises UpdateUnknown.
        """
        self.version, self._built_in, self._ask = version, built_in, ask

    @property
    def address(self) -> str:
        """Whom to ask; empty where there is nobody."""
        return self._setup.known.update_address or self._built_in

    @property
    def is_fixed(self) -> bool:
        """Whether the administrator decided, whatever the person wants."""
        return self._setup.known.update_checks is not None

    @property
    def is_allowed(self) -> bool:
        """Whether the person may ask."""
        return bool(self.address) and self._setup.known.update_checks is not False

    @property
    def is_on(self) -> bool:
        """Whether the program asks by itself."""
        return self.is_allowed and (self.is_fixed or self._settings.current.looks_for_updates)

    @property
    def news(self) -> Release | None:
        """The newer release to be told of: none where the program does not ask, or the person passed it over."""
        known = understand_release(self._preferences.get("update_version"), self._preferences.get("update_page"))
        if known is None or not self.is_on or known.version == self._preferences.get("update_passed"):
            return None
        return known if is_newer(known.version, self.version) else None

    async def look(self) -> Release | None:
        """The person asks: the newest release if it is newer than this program. Raises UpdateUnknown."""
        await self._keep(update_passed="")
        return await self._learn()

    async def _learn(self) -> Release | None:
        if self._ask is None or not self.is_allowed:
            raise UpdateUnknown("nobody to ask")
        release = await self._ask(self.address)
        await self._keep(update_version=release.version, update_page=release.page)
        return release if is_newer(release.version, self.version) else None

    async def keep_looking(self, tell: Callable[[Release | None], None], now: Callable[[], datetime]) -> None:
        """Ask whenever it is wanted and time, and tell the news."""
        while True:
            await self.look_if_due(now())
            if self.is_on:
                tell(self.news)
            await asyncio.sleep(_BEAT)

    async def look_if_due(self, now: datetime) -> None:
        """Ask if that is wanted and was not done within a day. Where nobody answers: again the next day."""
        if self.is_on and self._is_due(now):
            await self._keep(update_asked=now.isoformat())
            with suppress(UpdateUnknown):
                await self._learn()

    async def pass_over(self, release: Release) -> None:
        """Tell no more of this release."""
        await self._keep(update_passed=release.version)

    def _is_due(self, now: datetime) -> bool:
        """Also where the last time is still to come, since the clock was set back."""
        try:
            past = now - datetime.fromisoformat(self._preferences.get("update_asked"))
        except (ValueError, TypeError, OverflowError):  # never, or not by us
            return True
        return not timedelta() <= past < _PAUSE

    async def _keep(self, **values: str) -> None:
        with suppress(StoreError):  # it counts until quit
            await self._preferences.keep(values)
