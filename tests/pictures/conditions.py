"""Under which conditions a state is pictured: language, size of the letters, colours and size of the window."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.settings import LANGUAGES, Theme
from tests.support.made_up import MARKS as MADE_UP
from tests.support.made_up import spoken

SMALLEST, USUAL = (900, 560), (1440, 900)  # px: the smallest window that all is to be usable in, and a usual one
HIGH = "high-contrast-"  # before a theme: the desktop asks for strong contrasts
THEMES = (Theme.LIGHT, Theme.DARK, f"{HIGH}{Theme.LIGHT}", f"{HIGH}{Theme.DARK}")


@dataclass(frozen=True, slots=True)
class Conditions:
    """What is not said is as most people have it."""

    theme: str = Theme.LIGHT  # one of THEMES
    size: tuple[int, int] = SMALLEST
    letters: int = 100  # percent of the usual size
    language: str = LANGUAGES[0]  # one of those, or a made-up one

    @property
    def preferences(self) -> dict[str, str]:
        """As a person sets them."""
        language = LANGUAGES[0] if self.language in MADE_UP else self.language
        return {"theme": self.theme.removeprefix(HIGH), "language": language}

    @contextmanager
    def in_force(self) -> Iterator[None]:
        """The desktop is like that."""
        font = QApplication.font()
        letters = QApplication.font()
        letters.setPointSizeF(font.pointSizeF() * self.letters / 100)
        wanted = (
            Qt.ContrastPreference.HighContrast if self.theme.startswith(HIGH) else Qt.ContrastPreference.NoPreference
        )
        talk = spoken(self.language) if self.language in MADE_UP else nullcontext()
        with patch("app.ui.parts.contrast._preference", lambda: wanted), talk:
            QApplication.setFont(letters)
            try:
                yield
            finally:
                QApplication.setFont(font)
