"""Opens the settings, and lets the window be as they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.domain.settings import Settings, Theme
from app.ui.loop import ask
from app.ui.parts.contrast import follow_contrast
from app.ui.parts.language import follow_language, language
from app.ui.settings.theme import apply_theme, colour_anew

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow


class SettingsDeeds(QObject):
    """What a person sets counts at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._theme = window.commands.settings.current.theme
        self._language = window.commands.settings.current.language
        self._follow(window.commands.settings.current)
        follow_language(self._tell_language)
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_desktop)
        follow_contrast(self._colour)

    def open(self) -> None:
        """Show the settings."""
        self._window.page.commit_open_editor()
        self._window.errands.open(self._open(), "settings")

    async def _open(self) -> None:
        from app.ui.settings.settings_dialog import SettingsDialog  # noqa: PLC0415 - loaded when it is opened

        commands = self._window.commands
        dialog = SettingsDialog(commands.settings.current, commands.updates, self._window)
        dialog.altered.connect(self._alter)
        await ask(dialog)

    def tell_about(self) -> None:
        """Say which program this is."""
        self._window.errands.open(self._tell_about(), "about")

    async def _tell_about(self) -> None:
        from app.ui.settings.about_dialog import AboutDialog  # noqa: PLC0415

        await ask(AboutDialog(self._window.commands.diagnostics, self._window))

    def _follow_desktop(self) -> None:
        """The desktop turned light or dark."""
        if self._theme is Theme.SYSTEM:
            self._colour()

    def _colour(self) -> None:
        apply_theme(self._theme)
        colour_anew()

    def _alter(self, settings: Settings) -> None:
        self._window.errands.run(self._window.commands.settings.keep(settings), "keep settings")
        self._follow(settings)

    def _tell_language(self) -> None:
        self._window.commands.settings.speak(language().spoken)

    def _follow(self, settings: Settings) -> None:
        if settings.language != self._language:
            self._language = settings.language
            language().apply(settings.language)
        if settings.theme is not self._theme:
            self._theme = settings.theme
            self._colour()
        self._window.page.set_compact(settings.compact)
        self._window.changes_view.table.set_compact(settings.compact)
        self._window.history_view.table.set_compact(settings.compact)
