"""Tells of newer versions: of one that is to be had, of one that was installed, and that this one is to make way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app.domain.errors import UpdateUnknown
from app.domain.release import Release
from app.ui.parts.announcer import Weight
from app.ui.parts.confirm import tell
from app.ui.parts.language import follow_language
from app.ui.parts.words import plain
from app.ui.updates.update_words import (
    available_notice,
    ending_notice,
    installed_notice,
    looking_notice,
    newest_text,
    unknown_text,
)
from app.ui.window.notices import Notice, Remedy

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow


class UpdateDeeds(QObject):
    """Nothing is fetched nor installed here: a page is opened, or the program started again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._updates = window.commands.updates
        self._installed = ""  # the version in the place of the one that runs
        self.available: Release | None = None  # a newer version that can be had
        self._is_looking = False
        self._is_to_end = False
        self._shown: Notice | None = None
        self.starts_again = False  # whether the program is to be started anew once it has ended
        window.update_strip.chosen.connect(self._take)
        follow_language(self._write_texts)

    def tell_installed(self, version: str) -> None:
        """Another version was installed."""
        self._installed = version
        self._show()

    def tell_available(self, release: Release | None) -> None:
        """A newer version can be had; None: nothing is to be told."""
        self.available = release
        self._show()

    def tell_ending(self, wanted: bool) -> None:
        """The program is asked to end, and waits until what was typed is finished; or is so no more."""
        self._is_to_end = wanted
        self._show()

    def look(self) -> None:
        """Ask now, and say what came of it."""
        self._window.errands.open(self._look(), "look for a new version")

    async def _look(self) -> None:
        self._is_looking = True
        self._show()
        try:
            self.available = await self._updates.look()
            said = "" if self.available is not None else newest_text(self._updates.version)
        except UpdateUnknown:
            said = unknown_text()
        finally:
            self._is_looking = False
            self._window.update_strip.show_notice(None)  # what was closed before it is told again
            self._show()
        if said:
            await tell(self._window, plain(self._window.actions_.look_for_update.text()), said)

    def _take(self, remedy: Remedy) -> None:
        if remedy is Remedy.START_AGAIN:
            self.starts_again = True
            self.starts_again = self._window.close()
        elif self.available is not None:
            if remedy is Remedy.OPEN_PAGE:
                _open(self.available)
            else:
                self._window.errands.run(self._updates.pass_over(self.available), "pass over a version")
                self.tell_available(None)

    def _show(self) -> None:
        notice, strip, release = self._notice(), self._window.update_strip, self.available
        strip.show_notice(notice)
        strip.setToolTip(release.page if release is not None and notice == available_notice(release) else "")
        if notice is not None and notice != self._shown:
            self._window.announcer.say(notice.text, Weight.STATUS)
        self._shown = notice

    def _notice(self) -> Notice | None:
        """What is done about it first stands before what can be had."""
        if self._is_to_end:
            return ending_notice()
        if self._is_looking:
            return looking_notice()
        if self._installed:
            return installed_notice(self._installed)
        return None if self.available is None else available_notice(self.available)

    def _write_texts(self) -> None:
        self._shown = self._notice()
        self._window.update_strip.write_anew(self._shown)


def _open(release: Release) -> None:
    QDesktopServices.openUrl(QUrl(release.page))
