"""The language in force: its texts, those of Qt itself, its formats, and who writes them anew when it changes."""

import logging
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from app.domain.settings import LANGUAGES
from app.ui.parts.look import resource_path

_log = logging.getLogger(__name__)
_ENGLISH = LANGUAGES[0]  # that of the source: it needs no texts of ours


class Language(QObject):
    """The one of the application, of which it is a child."""

    changed = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.spoken = _ENGLISH  # one of LANGUAGES
        self._own, self._of_qt = QTranslator(self), QTranslator(self)
        for translator in (self._of_qt, self._own):
            QCoreApplication.installTranslator(translator)

    def apply(self, choice: str) -> None:
        """Speak one of `LANGUAGES`, or that of the system where the choice is empty; English where its texts miss."""
        chosen = choice if choice in LANGUAGES else _of_system()
        before = self.spoken, QLocale()
        self.spoken = chosen if self._load(chosen) else _ENGLISH
        QLocale.setDefault(_locale(self.spoken))
        if (self.spoken, QLocale()) != before:
            self.changed.emit()

    def _load(self, chosen: str) -> bool:
        """Take up the texts of a language, Qt's own with them; False where ours cannot be read."""
        read = self._own.load(f"loyalty-desk_{chosen}", str(resource_path("translations"))) or chosen == _ENGLISH
        spoken = chosen if read else _ENGLISH
        if not self._of_qt.load(f"qtbase_{spoken}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            _log.warning("no texts of Qt itself in the language %s", spoken)
        if not read:
            _log.warning("no texts in the language %s can be read: English is spoken", chosen)
        return read


def language() -> Language:
    """That of the application."""
    application = QCoreApplication.instance()
    assert application is not None
    return cast("Language | None", application.findChild(Language)) or Language(application)


def follow_language(write: Callable[[], None]) -> None:
    """Write the texts of a part of the window now, and anew in each other language; takes a method of that part."""
    write()
    language().changed.connect(write)


def _of_system() -> str:
    """The first of the languages wanted on this computer that is spoken here."""
    wanted = (QLocale(name).language() for name in _system().uiLanguages())
    spoken = {QLocale(name).language(): name for name in LANGUAGES}
    return next((spoken[each] for each in wanted if each in spoken), _ENGLISH)


def _locale(chosen: str) -> QLocale:
    """Formats as the system has them; in another language than its own those of the same territory.

    Where nobody writes English that is the English of no country: elsewhere than in the USA 11/12 is in December.
    """
    system, wanted = _system(), QLocale(chosen)
    if system.language() == wanted.language():
        return system
    found, territory = QLocale(wanted.language(), system.territory()), system.territory()
    if found.territory() == territory or territory == QLocale.Country.AnyCountry:
        return found
    return QLocale(wanted.language(), QLocale.Country.World)


def _system() -> QLocale:
    return QLocale.system()
