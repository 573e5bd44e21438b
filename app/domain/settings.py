"""What a person can set of the program itself, and the texts under which it is kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

REFRESH_MINUTES = (0, 5, 15, 60)  # how often the list is read by itself; 0: only when asked for
# What each language is called on the platform, which knows it only with its territory.
CULTURES = {
    "en": "en-US",
    "de": "de-DE",
    "fr": "fr-FR",
    "es": "es-ES",
    "it": "it-IT",
    "nl": "nl-NL",
    "cs": "cs-CZ",
}
LANGUAGES = tuple(CULTURES)  # ISO 639-1; the source is written in the first
HISTORY_MONTHS = (6, 12, 24, 60, 0)  # how long the history is kept; 0: for ever


class Theme(StrEnum):
    """How the program is coloured."""

    SYSTEM = "system"  # as the desktop is, also when that changes
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """All of them, with what they are at first."""

    language: str = ""  # one of LANGUAGES; empty: as the system
    theme: Theme = Theme.SYSTEM
    compact: bool = False  # whether the lines of tables are low
    refresh_minutes: int = 15
    history_months: int = 24
    display_name: str = ""  # stands in the history beside the computer user
    notifies: bool = True  # tells on the desktop what needs the person while the window is hidden
    looks_for_updates: bool = False  # asks once a day whether there is a newer version

    @classmethod
    def read(cls, get: Callable[[str, str], str]) -> Self:
        """The settings among what is kept; `get` gives a text by its name and default. What nobody knows is passed."""
        first = cls()
        theme, language = get("theme", first.theme), get("language", first.language)
        return cls(
            language=language if language in LANGUAGES else first.language,
            theme=Theme(theme) if theme in set(Theme) else first.theme,
            compact=get("compact", "") == "yes",
            refresh_minutes=_number(get("refresh_minutes", ""), REFRESH_MINUTES, first.refresh_minutes),
            history_months=_number(get("history_months", ""), HISTORY_MONTHS, first.history_months),
            display_name=get("display_name", first.display_name),
            notifies=get("notifies", "yes") == "yes",
            looks_for_updates=get("looks_for_updates", "") == "yes",
        )

    def texts(self) -> Mapping[str, str]:
        """Each as a text under its name."""
        return {
            "language": self.language,
            "theme": self.theme,
            "compact": "yes" if self.compact else "no",
            "refresh_minutes": str(self.refresh_minutes),
            "history_months": str(self.history_months),
            "display_name": self.display_name,
            "notifies": "yes" if self.notifies else "no",
            "looks_for_updates": "yes" if self.looks_for_updates else "no",
        }


def _number(text: str, offered: tuple[int, ...], default: int) -> int:
    return next((number for number in offered if str(number) == text), default)
