"""From tables to snapshots: after a commit the rows it touched are read and merged again, and no others."""

import gc
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext

from immutables import Map

from app.domain.change import Change
from app.domain.merge import Record, Row, Snapshot, advance, merge
from app.domain.program import ProgramState
from app.store import changes, connections, programs
from app.store.transaction import Transaction

Pending = dict[str, tuple[tuple[int, Change], ...]]  # key -> place and change, oldest first

# An addition that the platform has not confirmed stands above every program that it knows.
_ABOVE_ALL = -(10**12)
# From so many rows on, the garbage collector takes more time than the rows.
_MANY = 2_000


class Snapshots:
    """The last snapshot of every connection that is shown. Lives on the store's thread."""

    def __init__(self) -> None:
        self._last: dict[str, Snapshot] = {}
        self._pending: dict[str, Pending] = {}
        self._behind: set[str] = set()  # connections that could not be read after a commit

    def after(self, transaction: Transaction) -> list[Snapshot]:
        """The snapshots that a committed transaction makes.

        Where the disk fails to give them there are none, since what was committed must not be told as failed; the next
        commit makes them anew. Damage is told all the same.
        """
        for connection_id in transaction.closed:
            self._last.pop(connection_id, None)
            self._pending.pop(connection_id, None)
        self._behind -= transaction.closed
        transaction.opened |= self._behind
        try:
            made = self._made(transaction)
        except sqlite3.OperationalError:
            if not transaction.touched:
                raise
            self._behind |= transaction.opened | (transaction.touched.keys() & self._last.keys())
            return []
        self._behind.clear()
        return made

    def _made(self, transaction: Transaction) -> list[Snapshot]:
        made = [self._opened(transaction, connection_id) for connection_id in transaction.opened]
        shown = [one for one in transaction.touched if one in self._last and one not in transaction.opened]
        made += [self._next(transaction, one, transaction.touched[one]) for one in shown]
        return [snapshot for snapshot in made if snapshot is not None]

    def _opened(self, transaction: Transaction, connection_id: str) -> Snapshot | None:
        connection = connections.read(transaction, connection_id)
        if connection is None:
            return None
        pending = _by_key(changes.unfinished(transaction, connection_id))
        self._pending[connection_id] = pending
        with _in_bulk():
            rows = _shown(_rows(programs.read_all(transaction, connection_id), pending, (), pending))
            return self._keep(Snapshot(connection, Map(rows), _in_order(pending), frozenset(rows)))

    def _next(self, transaction: Transaction, connection_id: str, keys: set[str]) -> Snapshot | None:
        connection = connections.read(transaction, connection_id)
        if connection is None:
            return None
        pending = self._pending[connection_id]
        altered = _by_key(changes.unfinished(transaction, connection_id, keys))
        for key in keys:
            pending.pop(key, None)
        pending.update(altered)
        with _in_bulk() if len(keys) > _MANY else nullcontext():
            rows = _rows(programs.read_keys(transaction, connection_id, keys), pending, keys, altered)
            return self._keep(advance(self._last[connection_id], connection, rows, _in_order(pending)))

    def _keep(self, snapshot: Snapshot) -> Snapshot:
        self._last[snapshot.connection.connection_id] = snapshot
        return snapshot


def _rows(
    columns: Sequence[programs.Columns], pending: Pending, keys: Iterable[str], additions: Iterable[str]
) -> dict[str, Row | None]:
    """The merged row of each key; None for one that is gone."""
    rows: dict[str, Row | None] = dict.fromkeys(keys)
    for one in columns:
        wishes = pending.get(one[0])
        if wishes:
            rows[one[0]] = merge(programs.record(one), [change for _, change in wishes])
        else:
            rows[one[0]] = programs.plain_row(one)
    for key in additions:
        if rows.get(key) is None:
            place, _ = pending[key][0]
            record = Record(key, None, None, ProgramState.LOCAL, _ABOVE_ALL - place)
            rows[key] = merge(record, [change for _, change in pending[key]])
    return rows


@contextmanager
def _in_bulk() -> Iterator[None]:
    """Many rows are made at once, and rows hold no cycles: the collector need not look at them, now or later."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if collects:
            gc.enable()


def _shown(rows: Mapping[str, Row | None]) -> dict[str, Row]:
    return {key: row for key, row in rows.items() if row is not None}


def _by_key(found: Iterable[tuple[int, Change]]) -> Pending:
    grouped: defaultdict[str, list[tuple[int, Change]]] = defaultdict(list)
    for place, change in found:
        grouped[change.key].append((place, change))
    return {key: tuple(group) for key, group in grouped.items()}


def _in_order(pending: Pending) -> tuple[Change, ...]:
    """Every unfinished change, oldest first."""
    placed = [one for group in pending.values() for one in group]
    placed.sort(key=lambda one: one[0])
    return tuple(change for _, change in placed)
