"""A file that a person named, which comes into being whole or not at all; what it holds is harmless to spreadsheets."""

import csv
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp
from threading import Lock
from typing import TextIO

from app.domain.errors import FileUnwritable

# A spreadsheet takes what begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_NAMED = 40  # letters of its name that the growing file bears: the longest name leaves no room for more
SPREADSHEET = "utf-8-sig"  # the mark in front tells spreadsheets that it is UTF-8


class WholeFile:
    """Grows beside its place under a name of its own, and takes the place at the end. Raises FileUnwritable.

    It may be dropped while a thread still begins or writes it: that comes to nothing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._growing: Path | None = None
        self._file: TextIO | None = None
        self._turn = Lock()
        self._is_dropped = False

    def begin(self, encoding: str) -> None:
        """Make the file that grows: new, for its owner alone, and through no link that somebody laid there."""
        with self._turn, _translated():
            if self._is_dropped:
                raise FileUnwritable("it is no longer wanted")
            made, name = mkstemp(prefix=f".{self._path.name[:_NAMED]}.", dir=self._path.parent)
            self._growing = Path(name)
            self._file = os.fdopen(made, "w", encoding=encoding, newline="")

    def write(self, text: str) -> None:
        """Add a text as it is."""
        with self._turn, _translated():
            self._open().write(text)

    def write_lines(self, lines: Iterable[Iterable[str]]) -> None:
        """Add lines of CSV."""
        with self._turn, _translated():
            csv.writer(self._open()).writerows([_harmless(text) for text in line] for line in lines)

    def finish(self) -> None:
        """Put the whole file into its place."""
        with self._turn, _translated():
            file = self._open()
            file.flush()
            os.fsync(file.fileno())
            file.close()
            assert self._growing is not None
            self._growing.replace(self._path)
            self._growing = None

    def drop(self) -> None:
        """Take away what did not become whole, if there is anything."""
        with self._turn:
            self._is_dropped = True
            with suppress(OSError):  # what is still to be written may find no room
                if self._file is not None:
                    self._file.close()
            with suppress(OSError):
                if self._growing is not None:
                    self._growing.unlink(missing_ok=True)

    def _open(self) -> TextIO:
        if self._file is None or self._is_dropped:
            raise FileUnwritable("it is no longer wanted")
        return self._file


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


@contextmanager
def _translated() -> Iterator[None]:
    """What the system says against a file, as our error."""
    try:
        yield
    except OSError as error:
        raise FileUnwritable(str(error)) from error
