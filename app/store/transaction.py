"""One transaction: the SQL connection, and which programs it touched."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Transaction:
    """Handed to the store's functions while a transaction is open; what they touch is shown after the commit."""

    sql: sqlite3.Connection
    person: str = ""  # who works here, for the history
    touched: dict[str, set[str]] = field(default_factory=dict)  # connection -> keys of programs
    opened: set[str] = field(default_factory=set)  # connections to be shown from now on
    closed: set[str] = field(default_factory=set)  # connections that are gone
    has_events: bool = False  # the history is another

    def touch(self, connection_id: str, keys: Iterable[str] = ()) -> None:
        """Say that these programs, or something else of the connection, are to be read again."""
        self.touched.setdefault(connection_id, set()).update(keys)
