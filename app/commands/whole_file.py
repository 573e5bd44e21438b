"""A file that a person named, which comes into being whole or not at all; what it holds is harmless to spreadsheets."""

import csv
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from app.domain.errors import FileUnwritable

# A spreadsheet takes what begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
SPREADSHEET = "utf-8-sig"  # the mark in front tells spreadsheets that it is UTF-8


class WholeFile:
    """Grows beside its place under another name, and takes the place at the end. Raises FileUnwritable."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._growing = path.with_name(f".{path.name}.{os.getpid()}")
        self._file: TextIO | None = None

    def begin(self, encoding: str) -> None:
        """Make the file that grows."""
        with _translated():
            self._file = self._growing.open("w", encoding=encoding, newline="")

    def write(self, text: str) -> None:
        """Add a text as it is."""
        assert self._file is not None
        with _translated():
            self._file.write(text)

    def write_lines(self, lines: Iterable[Iterable[str]]) -> None:
        """Add lines of CSV."""
        assert self._file is not None
        with _translated():
            csv.writer(self._file).writerows([_harmless(text) for text in line] for line in lines)

    def finish(self) -> None:
        """Put the whole file into its place."""
        assert self._file is not None
        with _translated():
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._growing.replace(self._path)

    def drop(self) -> None:
        """Take away what did not become whole, if there is anything."""
        with suppress(OSError):  # what is still to be written may find no room
            if self._file is not None:
                self._file.close()
        with suppress(OSError):
            self._growing.unlink(missing_ok=True)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


@contextmanager
def _translated() -> Iterator[None]:
    """What the system says against a file, as our error."""
    try:
        yield
    except OSError as error:
        raise FileUnwritable(str(error)) from error
