"""Walks: pages are staged as they come, and only a walk that came to its end is published, whole."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import cast

from app.domain.program import Program, ProgramState, Values
from app.store import programs
from app.store.columns import list_values
from app.store.programs import LAG
from app.store.transaction import Transaction

_DIFFERS = (
    "(program.state, program.name, program.code, program.type, program.subscription, program.chain_id)"
    " IS NOT (staged.state, staged.name, staged.code, staged.type, staged.subscription, staged.chain_id)"
)


@dataclass(frozen=True, slots=True)
class Counted:
    """How the list before compares with the walk: `known` programs were visible, `missing` of them no longer are."""

    known: int
    missing: int
    staged: int


def begin(transaction: Transaction, connection_id: str, started_at: float) -> None:
    """Begin a walk; one that was under way is given up."""
    abandon(transaction, connection_id)
    transaction.sql.execute("INSERT INTO walk (connection_id, started_at) VALUES (?, ?)", (connection_id, started_at))


def abandon(transaction: Transaction, connection_id: str) -> None:
    """Give up the walk that is under way; the list stays as it was."""
    transaction.sql.execute("DELETE FROM walk WHERE connection_id = ?", (connection_id,))


def stage(
    transaction: Transaction, connection_id: str, state: ProgramState, place: int, page: Iterable[Program]
) -> None:
    """Stage one page. A program seen in both lists was deleted in between: the later list is right."""
    transaction.sql.executemany(
        "INSERT OR REPLACE INTO staged VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                connection_id,
                one.program_id,
                state.value,
                place + offset,
                one.values.name,
                one.values.code,
                one.values.type,
                one.values.subscription,
                one.values.chain_id,
            )
            for offset, one in enumerate(page)
        ),
    )


def staged_new(
    transaction: Transaction, connection_id: str, codes: Collection[str]
) -> list[tuple[Program, ProgramState]]:
    """The staged programs that have one of these codes and were not known before, newest first."""
    found = transaction.sql.execute(
        "SELECT '', program_id, state, place, name, code, type, subscription, chain_id FROM staged"
        f" WHERE connection_id = ? AND code IN ({', '.join('?' * len(codes))}) AND NOT EXISTS (SELECT 1 FROM program"
        " WHERE program.connection_id = staged.connection_id AND program.program_id = staged.program_id)"
        " ORDER BY place",
        (connection_id, *codes),
    )
    records = map(programs.record, found)
    return [(Program(cast(str, one.program_id), cast(Values, one.remote)), one.state) for one in records]


def count(transaction: Transaction, connection_id: str) -> Counted:
    """What publishing the staged walk would mean. Programs just written to may lag behind and do not count."""
    known, missing = transaction.sql.execute(
        "SELECT count(*), count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM staged"
        " WHERE staged.connection_id = program.connection_id AND staged.program_id = program.program_id))"
        " FROM program JOIN walk USING (connection_id)"
        " WHERE connection_id = ? AND state = 'active' AND settled_at <= started_at - ?",
        (connection_id, LAG),
    ).fetchone()
    (staged,) = transaction.sql.execute(
        "SELECT count(*) FROM staged WHERE connection_id = ? AND state = 'active'", (connection_id,)
    ).fetchone()
    return Counted(known, missing, staged)


def publish(transaction: Transaction, connection_id: str) -> set[str]:
    """Make the staged walk the list; returns the keys of the programs that differ from before.

    What the walk says of a program is ignored where we wrote to it since the walk began, or where a
    lagging replica still shows what it was before our write.
    """
    (started_at,) = transaction.sql.execute(
        "SELECT started_at FROM walk WHERE connection_id = ?", (connection_id,)
    ).fetchone()
    _distrust(transaction, connection_id, started_at)
    touched = _update(transaction, connection_id)
    touched |= _insert(transaction, connection_id)
    touched |= _lose(transaction, connection_id, started_at)
    abandon(transaction, connection_id)
    transaction.sql.execute(
        "UPDATE connection SET refreshed_at = ? WHERE connection_id = ?", (started_at, connection_id)
    )
    transaction.touch(connection_id, touched)
    return touched


def _distrust(transaction: Transaction, connection_id: str, started_at: float) -> None:
    """Take out of the walk what is older than our own last write to a program."""
    recent = transaction.sql.execute(
        "SELECT program_id, settled_at, former FROM program WHERE connection_id = ? AND settled_at > ?",
        (connection_id, started_at - LAG),
    ).fetchall()
    for program_id, settled_at, former in recent:
        found = transaction.sql.execute(
            "SELECT '', program_id, state, 0, name, code, type, subscription, chain_id FROM staged"
            " WHERE connection_id = ? AND program_id = ?",
            (connection_id, program_id),
        ).fetchone()
        if found is None:
            continue
        seen = programs.record(found)
        if settled_at >= started_at or programs.lags(seen.remote, seen.state, list_values(former)):
            transaction.sql.execute(
                "DELETE FROM staged WHERE connection_id = ? AND program_id = ?", (connection_id, program_id)
            )


def _update(transaction: Transaction, connection_id: str) -> set[str]:
    found = transaction.sql.execute(
        "UPDATE program SET state = staged.state, name = staged.name, code = staged.code, type = staged.type,"
        " subscription = staged.subscription, chain_id = staged.chain_id FROM staged"
        " WHERE program.connection_id = ? AND staged.connection_id = program.connection_id"
        f" AND staged.program_id = program.program_id AND {_DIFFERS} RETURNING key",
        (connection_id,),
    )
    return {key for (key,) in found}


def _insert(transaction: Transaction, connection_id: str) -> set[str]:
    """Programs never seen before. The walk brings the newest first; positions rise with age."""
    found = transaction.sql.execute(
        f"INSERT INTO program (connection_id, {programs.COLUMNS})"
        " SELECT connection_id, lower(hex(randomblob(16))), program_id, state, lowest - above + place,"
        " name, code, type, subscription, chain_id FROM staged,"
        " (SELECT coalesce(min(position), 0) AS lowest FROM program WHERE connection_id = :connection),"
        " (SELECT coalesce(max(place), 0) + 1 AS above FROM staged WHERE connection_id = :connection)"
        " WHERE connection_id = :connection AND NOT EXISTS (SELECT 1 FROM program WHERE"
        " program.connection_id = staged.connection_id AND program.program_id = staged.program_id)"
        " RETURNING key",
        {"connection": connection_id},
    )
    return {key for (key,) in found}


def _lose(transaction: Transaction, connection_id: str, started_at: float) -> set[str]:
    """Programs in neither list are out of sight, which is not deleted; one just written to may lag behind."""
    found = transaction.sql.execute(
        "UPDATE program SET state = 'unseen' WHERE connection_id = ? AND state IN ('active', 'deleted')"
        " AND settled_at <= ? AND NOT EXISTS (SELECT 1 FROM staged"
        " WHERE staged.connection_id = program.connection_id AND staged.program_id = program.program_id)"
        " RETURNING key",
        (connection_id, started_at - LAG),
    )
    return {key for (key,) in found}
