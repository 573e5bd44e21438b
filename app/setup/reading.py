"""Reads the set-up file of this computer; one that cannot be used is told of, and the program works without it."""

import os
import stat
import sys
from pathlib import Path

from app.domain.setup import Setup, SetupProblem

_LARGEST = 1_000_000  # bytes: thousands of connections
_NEVER_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)  # a pipe nobody writes to answers at once


def read_setup(path: Path) -> Setup:
    """What the file says. Never raises: where it cannot be used, the set-up has a problem."""
    try:
        content = _read(path)
    except (FileNotFoundError, NotADirectoryError):
        return Setup()
    except _Open as error:
        return Setup(problem=SetupProblem.OPEN_TO_ALL, detail=str(error), place=str(path))
    except OSError as error:
        return Setup(problem=SetupProblem.UNREADABLE, detail=error.strerror or str(error), place=str(path))
    from app.setup.contents import understand  # noqa: PLC0415 - most computers have no such file

    return understand(content, str(path))


class _Open(Exception):
    """Others could have written it; the text says which file or folder is open to them."""


def _read(path: Path) -> bytes:
    """The bytes of the file, which says where tokens travel: so it has to be the administrator's own."""
    with os.fdopen(os.open(path, os.O_RDONLY | _NEVER_WAITING), "rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise OSError("it is not a file")
        for place, about in ((path, found), (path.parent, path.parent.stat())):
            if _is_open(about):
                raise _Open(place)
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise OSError(f"it is larger than {_LARGEST} bytes")
    return content


def _is_open(found: os.stat_result) -> bool:
    """Whether others than an administrator and the person at work may write; Windows tells that in another way."""
    if sys.platform == "win32":
        return False
    return found.st_uid not in (0, os.geteuid()) or bool(found.st_mode & stat.S_IWOTH)
