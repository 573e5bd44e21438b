"""Two languages that nobody speaks: one longer than any, one written from the right; in both no text is forgotten."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from app.ui.parts.language import language

# Around all that was translated; what was put into its places stands outside of them.
MARKS = {"longer": ("⟦", "⟧"), "mirrored": ("\u202e", "\u202c")}  # the second lets letters be written from the right
_PLACE = re.compile(r"(\{\w*\}|%Ln|%n|%L?\d|<[^>]*>|…$)")
_GROWTH = 0.4  # of the longest translations over the English: German, by and large
_FILLER = "löng "
_RIGHT_FIRST = "\u200f"  # seen by nobody, but the first letter of a text says how the whole is laid out
_DIRECTION = "QT_LAYOUT_DIRECTION"  # what Qt asks its translators for


class MadeUp(QTranslator):
    """Knows every text, Qt's own included."""

    def __init__(self, write: Callable[[str], str], direction: str) -> None:
        super().__init__(QCoreApplication.instance())
        self._write = write
        self._direction = direction

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self._direction if source == _DIRECTION else self._write(source)

    def isEmpty(self) -> bool:
        return False


def longer(source: str) -> str:
    """A text 40 % longer; places, keys, dots and line breaks stay."""
    more = round(len(_PLACE.sub("", source)) * _GROWTH)
    filler = (_FILLER * (more // len(_FILLER) + 1))[:more].rstrip()
    parts = _PLACE.split(source)
    last = max((place for place in range(0, len(parts), 2) if parts[place]), default=0)
    parts[last] = f"{parts[last]} {filler}" if filler else parts[last]
    return _marked(parts, *MARKS["longer"])


def mirrored(source: str) -> str:
    """A text whose letters are written from the right, as are its arrows, though not what is put into its places."""
    parts = _PLACE.split(source.replace("→", "←"))
    parts[1::2] = (f"\u2068{part}\u2069" if part.startswith("%") else part for part in parts[1::2])
    begin, end = MARKS["mirrored"]
    return _RIGHT_FIRST + _marked(parts, f"\u2067{begin}", f"{end}\u2069")  # each apart from what stands beside it


def _marked(parts: list[str], begin: str, end: str) -> str:
    return "".join(part if place % 2 or not part else f"{begin}{part}{end}" for place, part in enumerate(parts))


_LANGUAGES = {"longer": (longer, "LTR"), "mirrored": (mirrored, "RTL")}


@contextmanager
def spoken(name: str) -> Iterator[None]:
    """Speak one of the two from now on: what is shown already follows."""
    translator = MadeUp(*_LANGUAGES[name])
    QCoreApplication.installTranslator(translator)
    language().changed.emit()
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        language().changed.emit()
