"""What somebody who helps has to know of this program and computer, and nothing of what it is used for."""

from __future__ import annotations

import asyncio
import platform
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.commands.watchers import Watchers
from app.domain.connection import Connection
from app.domain.merge import Snapshot
from app.domain.status import Status

_Known = tuple[Connection, Snapshot | None, Status]


class Diagnostics:
    """Told as a text: no names, tokens, addresses of one's own or folders of a person are in it."""

    def __init__(self, watchers: Watchers, log_folder: Path | None) -> None:
        self._watchers = watchers
        self.log_folder = log_folder

    async def text(self, toolkit: str) -> str:
        """The diagnostics; `toolkit` says which one draws the window."""
        known = tuple(
            (one, self._watchers.snapshot(one.connection_id), self._watchers.status(one.connection_id))
            for one in self._watchers.connections
        )
        return await asyncio.to_thread(self._tell, toolkit, known)

    def _tell(self, toolkit: str, known: Sequence[_Known]) -> str:
        from app.version import NAME, VERSION  # noqa: PLC0415 - looked up on the disk, beside the window

        lines = [
            f"{NAME} {VERSION}",
            f"Python {platform.python_version()}, {toolkit}, SQLite {sqlite3.sqlite_version}",
            f"System: {platform.system()} {platform.release()}, {platform.machine()}",
            f"Log: {_place(self.log_folder)}",
        ]
        for number, (connection, snapshot, status) in enumerate(known, 1):
            lines += ["", f"Connection {number}: {connection.environment}, edition {connection.edition}"]
            lines += _about(connection, snapshot, status)
        return "\n".join(lines)


def _place(folder: Path | None) -> str:
    """Where the log is, without the name of the person whose home it may be in."""
    if folder is None:
        return "none"
    home = Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else "outside the home folder"


def _about(connection: Connection, snapshot: Snapshot | None, status: Status) -> Iterator[str]:
    read_at = connection.refreshed_at.isoformat(timespec="seconds") if connection.refreshed_at is not None else "never"
    yield f"  read at: {read_at}"
    yield f"  status: {status.activity}, pause: {status.pause or 'none'}"
    if status.not_permitted:
        yield f"  not permitted: {', '.join(sorted(status.not_permitted))}"
    if snapshot is None:
        return
    yield f"  programs: {_counted(row.state for row in snapshot.rows.values())}"
    yield f"  changes: {_counted(f'{change.kind} {change.state}' for change in snapshot.changes)}"
    said = (status.request_id, *(change.request_id for change in snapshot.changes))
    numbers = list(dict.fromkeys(number for number in said if number))
    if numbers:
        yield f"  request numbers: {', '.join(numbers)}"


def _counted(words: Iterator[str]) -> str:
    counts = Counter(words)
    return ", ".join(f"{number} {word}" for word, number in sorted(counts.items())) or "none"
