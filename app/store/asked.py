"""When the platform was asked lately, by access token: the next run keeps to the limits too.

A token is known by a mark of four bytes, from which nobody can tell it.
"""

from dataclasses import dataclass

from app.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Asked:
    """Requests, each with its operation, and until when the platform wants none.

    In seconds since 1970, on this computer's clock.
    """

    requests: tuple[tuple[float, str], ...] = ()
    quiet_until: float = 0.0


def read(transaction: Transaction, mark: str, now: float) -> Asked:
    """What is kept of a token, oldest first.

    What lies ahead was noted before the clock was set back. It counts from now on, and is stored so: else it would
    count again at every start until that time has come.
    """
    transaction.sql.execute("UPDATE asked SET at = ? WHERE at > ?", (now, now))
    transaction.sql.execute("UPDATE quiet SET since = ?, until = until - since + ? WHERE since > ?", (now, now, now))
    found = transaction.sql.execute("SELECT at, operation FROM asked WHERE mark = ? ORDER BY at", (mark,)).fetchall()
    quiet = transaction.sql.execute("SELECT until FROM quiet WHERE mark = ?", (mark,)).fetchone()
    return Asked(tuple(found), *(quiet or ()))


def note(transaction: Transaction, mark: str, operation: str, at: float, *, since: float) -> None:
    """Keep a request; those from before `since` are forgotten."""
    transaction.sql.execute("DELETE FROM asked WHERE at < ?", (since,))
    transaction.sql.execute("INSERT INTO asked (mark, operation, at) VALUES (?, ?, ?)", (mark, operation, at))


def keep_quiet(transaction: Transaction, mark: str, since: float, until: float) -> None:
    """Keep that the platform wants nothing of this token until then."""
    transaction.sql.execute("INSERT OR REPLACE INTO quiet (mark, since, until) VALUES (?, ?, ?)", (mark, since, until))
