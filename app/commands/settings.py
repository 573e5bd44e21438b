"""The settings of the program itself: kept among the preferences, and told to the engine where they are about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.commands.preferences import Preferences
from app.domain.settings import CULTURES, LANGUAGES, Settings

if TYPE_CHECKING:  # the engine is loaded after the window
    from app.sync.engine import Engine


class SettingsCommands:
    """Reads and alters them."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._engine: Engine | None = None
        self._language = LANGUAGES[0]

    @property
    def current(self) -> Settings:
        """The settings in force."""
        return Settings.read(self._preferences.get)

    async def keep(self, settings: Settings) -> None:
        """Put settings in force. Raises StoreError where they will be forgotten at quit."""
        before, wanted = self.current.texts(), settings.texts()
        keeping = self._preferences.keep({name: text for name, text in wanted.items() if text != before[name]})
        try:
            await keeping
        finally:
            self._tell_engine()

    def speak(self, language: str) -> None:
        """Let the platform answer in one of `LANGUAGES`: that in force, which may be the system's and thus not set."""
        self._language = language
        self._tell_engine()

    def attach(self, engine: Engine) -> None:
        """The engine is there: it refreshes as often as was set, and asks in the language in force."""
        self._engine = engine
        self._tell_engine()

    def _tell_engine(self) -> None:
        if self._engine is not None:
            self._engine.language = CULTURES[self._language]
            self._engine.refresh_every(self.current.refresh_minutes * 60.0 or None)
