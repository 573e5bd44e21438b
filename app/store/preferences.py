"""What a person set up of the program itself, and how its windows were left: a text under each name."""

from collections.abc import Mapping

from app.store.transaction import Transaction


def read_all(transaction: Transaction) -> dict[str, str]:
    """Every preference that was ever kept, by its name."""
    return dict(transaction.sql.execute("SELECT name, value FROM preference").fetchall())


def put(transaction: Transaction, values: Mapping[str, str]) -> None:
    """Keep these under their names; all others stay."""
    transaction.sql.executemany(
        "INSERT INTO preference (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        values.items(),
    )


def forget(transaction: Transaction, connection_id: str) -> None:
    """Forget what was kept for one connection, whose identifier stands behind a colon in the name."""
    transaction.sql.execute("DELETE FROM preference WHERE substr(name, instr(name, ':') + 1) = ?", (connection_id,))
