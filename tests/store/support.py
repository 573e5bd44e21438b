"""Short ways to fill a store and to look at what it holds."""

import itertools
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.attempt import Attempt, sent_of
from app.domain.change import Change, Kind, State
from app.domain.connection import Connection
from app.domain.merge import Row, Snapshot, merge
from app.domain.program import Program, ProgramState, Values
from app.domain.walk import begin_walk
from app.store import programs, walks
from app.store.database import Database
from app.store.transaction import Transaction

HOTEL = Connection("hotel", "Hotel Aurora", "https://platform.invalid")
OTHER = Connection("other", "Hotel Borea", "https://platform.invalid")
START = 1_772_442_000.0  # seconds since 1970, when the first walk of a test begins
LATER = START + 1_000.0
_numbers = itertools.count(1)


def at(seconds: float = START) -> datetime:
    """A time of the server's clock."""
    return datetime.fromtimestamp(seconds, UTC)


def program(number: int, name: str | None = None) -> Program:
    """One of many programs, the same for the same number."""
    return Program(f"id-{number}", Values(name or f"Program {number}", f"C{number}", "Hotel", "Free", "chain"))


def change(key: str, kind: Kind = Kind.UPDATE, state: State = State.QUEUED, connection: str = "hotel") -> Change:
    """A wish for a program."""
    wanted = None if kind is Kind.DELETE else Values("Wanted", "W1", "Hotel", "Free", "chain")
    base = None if kind is Kind.ADD else Values("Base", "W1", "Hotel", "Free", "chain")
    return Change(f"change-{next(_numbers)}", connection, key, kind, wanted, base, at(), state)


def attempt(*changes: Change, **fields: Any) -> Attempt:
    """An attempt that carries these changes."""
    first = changes[0]
    sent = tuple(sent_of(one, None) for one in changes)
    return Attempt(f"attempt-{next(_numbers)}", first.connection_id, first.kind, sent, at(), **fields)


def publish(
    transaction: Transaction,
    active: Iterable[Program],
    deleted: Iterable[Program] = (),
    *,
    connection_id: str = "hotel",
    started_at: float = START,
) -> set[str]:
    """A whole walk, newest program first."""
    walked = begin_walk(started_at, rows(transaction, connection_id))
    walked.take(ProgramState.ACTIVE, active)
    walked.take(ProgramState.DELETED, deleted)
    return walks.publish(transaction, connection_id, walked)


def rows(transaction: Transaction, connection_id: str) -> list[Row]:
    """The list without any wishes."""
    merged = (merge(programs.record(one), ()) for one in programs.read_all(transaction, connection_id))
    return [row for row in merged if row is not None]


class Listener:
    """Everything that was told, and the rows of the last of it by code."""

    def __init__(self, database: Database) -> None:
        self.told: list[Snapshot] = []
        self.stop = database.listen(self.told.append)

    @property
    def last(self) -> Snapshot:
        """What was told last."""
        return self.told[-1]

    def codes(self) -> list[str]:
        """The codes from top to bottom."""
        return [row.values.code for row in sorted(self.last.rows.values(), key=lambda row: row.position)]

    def key(self, code: str) -> str:
        """The key of a program."""
        return next(row.key for row in self.last.rows.values() if row.values.code == code)


async def show(database: Database, connection_id: str = "hotel") -> Listener:
    """Open a connection and listen to it."""
    listener = Listener(database)
    await database.run(lambda one: one.opened.add(connection_id))
    return listener


def read(path: Path, query: str) -> list[tuple[Any, ...]]:
    """What another connection to the file sees."""
    with closing(sqlite3.connect(path)) as sql:
        return sql.execute(query).fetchall()


def contents(folder: Path, names: Sequence[str] | None = None) -> dict[str, bytes]:
    """Every file of a folder, byte for byte."""
    return {
        one.name: one.read_bytes() for one in folder.iterdir() if one.is_file() and (not names or one.name in names)
    }
