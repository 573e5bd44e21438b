"""The changes of the person: put, read in their order, and kept when they have ended."""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from app.domain.change import Change, Kind, Reason, State
from app.store.columns import moment, seconds, text_values, values_text
from app.store.transaction import Transaction

COLUMNS = (
    "change_id, connection_id, key, kind, wanted, base, theirs, created_at, approved_at, state, revision,"
    " batch_limit, sends, reason, message, request_id"
)
_KEY = 1 + COLUMNS.split(", ").index("key")  # behind the place
# For more programs than these it is quicker to read every unfinished change.
_MANY = 1_000
_UNFINISHED = f"SELECT place, {COLUMNS} FROM change WHERE connection_id = ? AND state NOT IN ('done', 'dropped')"


def put(transaction: Transaction, change: Change) -> None:
    """Store a new change behind all others, or an altered one in its place."""
    columns = (
        change.change_id,
        change.connection_id,
        change.key,
        change.kind,
        values_text(change.wanted),
        values_text(change.base),
        values_text(change.theirs),
        seconds(change.created_at),
        seconds(change.approved_at),
        change.state,
        change.revision,
        change.batch_limit,
        change.sends,
        change.reason,
        change.message,
        change.request_id,
    )
    altered = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS.split(", ")[3:])
    transaction.sql.execute(
        f"INSERT INTO change ({COLUMNS}) VALUES ({', '.join('?' * len(columns))})"
        f" ON CONFLICT (change_id) DO UPDATE SET {altered}",
        columns,
    )
    transaction.touch(change.connection_id, (change.key,))


def unfinished(
    transaction: Transaction, connection_id: str, keys: Collection[str] | None = None
) -> list[tuple[int, Change]]:
    """The unfinished changes of a connection, or of some of its programs, each with its place; oldest first."""
    if keys is None or len(keys) > _MANY:
        found = transaction.sql.execute(f"{_UNFINISHED} ORDER BY place", (connection_id,)).fetchall()
        found = [columns for columns in found if keys is None or columns[_KEY] in keys]
    else:
        query = f"{_UNFINISHED} AND key = ?"
        found = [row for key in keys for row in transaction.sql.execute(query, (connection_id, key))]
        found.sort()
    return [(columns[0], from_columns(columns[1:])) for columns in found]


def read(transaction: Transaction, connection_id: str, change_id: str) -> Change | None:
    """One change of a connection, ended or not; None if there is none."""
    query = f"SELECT {COLUMNS} FROM change WHERE connection_id = ? AND change_id = ?"
    columns = transaction.sql.execute(query, (connection_id, change_id)).fetchone()
    return None if columns is None else from_columns(columns)


def is_adopted(transaction: Transaction, connection_id: str, program_id: str) -> bool:
    """Whether a program came from an addition made here that is already settled."""
    query = (
        "SELECT 1 FROM program JOIN change USING (connection_id, key)"
        " WHERE connection_id = ? AND program_id = ? AND change.kind = 'add' AND change.state = 'done'"
    )
    return transaction.sql.execute(query, (connection_id, program_id)).fetchone() is not None


def from_columns(columns: tuple[Any, ...]) -> Change:
    """One line of the table `change`; raises ValueError or TypeError where it is none of ours."""
    (
        change_id, connection_id, key, kind, wanted, base, theirs, created_at, approved_at, state, revision,
        batch_limit, sends, reason, message, request_id,
    ) = columns  # fmt: skip
    return Change(
        change_id,
        connection_id,
        key,
        Kind(kind),
        text_values(wanted),
        text_values(base),
        moment(created_at) or datetime.fromtimestamp(0, UTC),
        State(state),
        revision,
        moment(approved_at),
        batch_limit,
        sends,
        Reason(reason),
        message,
        request_id,
        text_values(theirs),
    )
