"""Where a process kills itself: right before or right after the COMMIT of a transaction, told by what it stored."""

import os
import signal
import sqlite3
import threading
from typing import Any, ClassVar

from tests.simulation.image import EMPTY, Image, read_image

BEFORE, AFTER = "before", "after"


class WatchedConnection(sqlite3.Connection):
    """Every transaction of the program passes here, that of a migration too; the file is compared before each COMMIT.

    `move` and `when` say which COMMIT is the last thing that this process does, or does not do.
    """

    move: ClassVar[str] = ""
    when: ClassVar[str] = ""
    _version = 0
    _image = EMPTY

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Run a statement, unless it is the one to die at."""
        if sql == "COMMIT":
            return self._commit()
        cursor = super().execute(sql, parameters)
        if sql == "BEGIN IMMEDIATE":
            self._version, self._image = self._read()
        return cursor

    def _commit(self) -> sqlite3.Cursor:
        version, image = self._read()
        is_it = self.move in moves(self._image, image) | ({"migrated"} if version != self._version else set())
        if is_it and self.when == BEFORE:
            die()
        cursor = super().execute("COMMIT")
        if is_it:
            die()
        return cursor

    def _read(self) -> tuple[int, Image]:
        (version,) = super().execute("PRAGMA user_version").fetchone()
        return version, read_image(self) if version else EMPTY


def moves(old: Image, new: Image) -> set[str]:
    """What a transaction did, in words: "add new", "add approved", "add prepared-sending", "published"."""
    found = set()
    for change_id, change in new.changes.items():
        before = old.changes.get(change_id)
        if before is None:
            found.add(f"{change.kind} new")
            continue
        if before.state != change.state:
            found.add(f"{change.kind} {before.state}-{change.state}")
        elif before.approved_at is None and change.approved_at is not None:
            found.add(f"{change.kind} approved")
    if any(at is not None and old.refreshed.get(one) != at for one, at in new.refreshed.items()):
        found.add("published")
    return found


def die() -> None:
    """End as `kill -9` ends a process: nothing is flushed, closed or told."""
    os.kill(os.getpid(), signal.SIGKILL)
    threading.Event().wait()  # the signal may strike another thread first; this one does not go on
