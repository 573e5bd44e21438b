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
