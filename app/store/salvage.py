"""A damaged file is moved aside, and what the person has not sent is carried over into a new one."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from app.domain.change import ENDED, Change
from app.domain.connection import Connection
from app.store import attempts, changes, connections, events, preferences, programs
from app.store.transaction import Transaction

# A file in the making, and one that is whole and only has to take its place.
_GROWING, _WHOLE = ".salvage", ".new"
# All of these go before the new file comes: a log left beside it would be played back into it.
_PARTS = ("-wal", "-shm", "")
# Stands for the address of a connection that could not be read; .invalid is never reached (RFC 2606).
_NO_ADDRESS = "https://address.invalid"

T = TypeVar("T")


def beside(path: Path, ending: str) -> Path:
    """A file that belongs to another, its name longer by `ending`."""
    return path.with_name(path.name + ending)


def rescue(path: Path, make: Callable[[Path], sqlite3.Connection]) -> None:
    """Put a new file, which `make` opens, in the place of a damaged one; may be stopped at any point."""
    for part in _PARTS:
        beside(path, _GROWING + part).unlink(missing_ok=True)
    with closing(make(beside(path, _GROWING))) as new:
        new.execute("BEGIN IMMEDIATE")
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as old:
            _carry(old, Transaction(new))
        new.execute("COMMIT")
    beside(path, _GROWING).replace(beside(path, _WHOLE))
    finish(path)


def finish(path: Path) -> bool:
    """Put a rescued file in its place, if there is one, and the damaged one aside under the time of day."""
    if not beside(path, _WHOLE).exists():
        return False
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S.%f")
    for part in _PARTS:
        if beside(path, part).exists():
            beside(path, part).replace(beside(path, f".damaged-{now}{part}"))
    beside(path, _WHOLE).replace(path)
    return True


def _carry(old: sqlite3.Connection, new: Transaction) -> None:
    """Connections, changes, attempts, the history, and of the programs those that unfinished changes are for."""
    parse = partial(_parsed, old, new.sql)
    wishes = parse("change", changes.COLUMNS, changes.from_columns)
    sent = parse("attempt", attempts.COLUMNS, attempts.from_columns)
    found = parse("connection", connections.COLUMNS, connections.from_columns)
    known = {one.connection_id: replace(one, refreshed_at=None) for one in found}
    for connection_id in [change.connection_id for change in wishes] + [attempt.connection_id for attempt in sent]:
        known.setdefault(connection_id, Connection(connection_id, "", _NO_ADDRESS))
    for connection in known.values():
        connections.put(new, connection)
    for change in wishes:
        changes.put(new, change)
        if change.state not in ENDED:
            _carry_program(old, new, change)
    for attempt in sent:
        attempts.put(new, attempt)
    events.put(new, parse("event", events.COLUMNS, events.from_columns))
    preferences.put(new, dict(_read(old, "SELECT name, value FROM preference")))


def _parsed(
    old: sqlite3.Connection, new: sqlite3.Connection, table: str, columns: str, parse: Callable[[Any], T]
) -> list[T]:
    """Every line of a table that can be read and makes sense, in the order they were made."""
    found: list[T] = []
    for line in _lines(old, table, _as_now(old, new, table, columns)):
        with suppress(ValueError, TypeError, KeyError, AttributeError):
            found.append(parse(line))
    return found


def _carry_program(old: sqlite3.Connection, new: Transaction, change: Change) -> None:
    """The program of a change keeps its key; where only its identifier can be read, its values are the change's."""
    name = (change.connection_id, change.key)
    line = next(_read(old, f"SELECT {programs.COLUMNS} FROM program WHERE connection_id = ? AND key = ?", name), None)
    if line is None and change.base is not None:
        query = "SELECT program_id FROM program INDEXED BY program_identifier WHERE connection_id = ? AND key = ?"
        found = next(_read(old, query, name), None)
        line = None if found is None else (change.key, found[0], "active", 0, *programs.texts(change.base))
    if line is not None:
        new.sql.execute(
            f"INSERT OR IGNORE INTO program (connection_id, {programs.COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (change.connection_id, *line),
        )


def _as_now(old: sqlite3.Connection, new: sqlite3.Connection, table: str, columns: str) -> str:
    """These columns; what a file of an older version has none of is what a new one begins with."""
    there = {column[1] for column in _read(old, f"PRAGMA table_info({table})")}
    begins = {column[1]: column[4] for column in _read(new, f"PRAGMA table_info({table})")}
    return ", ".join(name if name in there else begins[name] or "NULL" for name in columns.split(", "))


def _lines(sql: sqlite3.Connection, table: str, columns: str) -> list[tuple[Any, ...]]:
    """Every readable line of a table: from its start, from its end, and one by one between."""
    query = f"SELECT rowid, {columns} FROM {table}"
    first = {line[0]: line[1:] for line in _read(sql, f"{query} ORDER BY rowid")}
    last = {line[0]: line[1:] for line in _read(sql, f"{query} ORDER BY rowid DESC")}
    for rowid in range(max(first, default=0) + 1, min(last, default=0)):
        first |= {line[0]: line[1:] for line in _read(sql, f"{query} WHERE rowid = ?", (rowid,))}
    lines = first | last
    return [lines[rowid] for rowid in sorted(lines)]


def _read(sql: sqlite3.Connection, query: str, values: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The lines of a query until one cannot be read."""
    with suppress(sqlite3.Error):
        yield from sql.execute(query, values)
