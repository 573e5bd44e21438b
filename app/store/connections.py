"""Connections, and when each was last refreshed."""

import json
from dataclasses import asdict
from typing import Any

from app.domain.connection import Chain, Colour, Connection, Edition, Enterprise
from app.store import preferences
from app.store.columns import moment, seconds
from app.store.transaction import Transaction

COLUMNS = (
    "connection_id, name, address, chosen_edition, settled_edition, enterprise, refreshed_at,"
    " colour, read_only, sends_at_once, chain_id"
)
Columns = tuple[str, str, str, str, str, str | None, float | None, str, int, int, str]


def read_all(transaction: Transaction) -> tuple[Connection, ...]:
    """Every connection, oldest first."""
    found = transaction.sql.execute(f"SELECT {COLUMNS} FROM connection ORDER BY place").fetchall()
    return tuple(from_columns(columns) for columns in found)


def read(transaction: Transaction, connection_id: str) -> Connection | None:
    """One connection; None if it is gone."""
    query = f"SELECT {COLUMNS} FROM connection WHERE connection_id = ?"
    columns = transaction.sql.execute(query, (connection_id,)).fetchone()
    return None if columns is None else from_columns(columns)


def put(transaction: Transaction, connection: Connection) -> None:
    """Insert a connection, or store it altered."""
    enterprise = None if connection.enterprise is None else json.dumps(asdict(connection.enterprise))
    columns = (
        connection.connection_id,
        connection.name,
        connection.address,
        connection.chosen_edition,
        connection.settled_edition,
        enterprise,
        seconds(connection.refreshed_at),
        connection.colour,
        int(connection.read_only),
        int(connection.sends_at_once),
        connection.chain_id,
    )
    altered = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS.split(", ")[1:])
    transaction.sql.execute(
        f"INSERT INTO connection ({COLUMNS}, place) VALUES ({', '.join('?' * len(columns))},"
        " (SELECT coalesce(max(place), 0) + 1 FROM connection))"
        f" ON CONFLICT (connection_id) DO UPDATE SET {altered}",
        columns,
    )
    transaction.touch(connection.connection_id)


def remove(transaction: Transaction, connection_id: str) -> None:
    """Forget a connection and everything kept for it."""
    transaction.sql.execute("DELETE FROM connection WHERE connection_id = ?", (connection_id,))
    preferences.forget(transaction, connection_id)
    transaction.closed.add(connection_id)


def from_columns(columns: Columns) -> Connection:
    """One line of the table `connection`; raises ValueError or TypeError where it is none of ours."""
    (
        connection_id, name, address, chosen, settled, enterprise, refreshed_at,
        colour, read_only, sends_at_once, chain_id,
    ) = columns  # fmt: skip
    return Connection(
        connection_id,
        name,
        address,
        Edition(chosen),
        Edition(settled),
        None if enterprise is None else _enterprise(json.loads(enterprise)),
        moment(refreshed_at),
        Colour(colour),
        bool(read_only),
        bool(sends_at_once),
        chain_id,
    )


def _enterprise(fields: dict[str, Any]) -> Enterprise:
    chains = tuple(Chain(**chain) for chain in fields.pop("chains", ()))
    return Enterprise(**fields, chains=chains)
