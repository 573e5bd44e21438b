"""A walk that came to its end becomes the list, whole; one that broke off leaves no trace."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.program import ProgramState
from app.domain.walk import Found, Walked
from app.store import programs
from app.store.transaction import Transaction

Recent = Mapping[str, programs.Written]  # by program id


@dataclass(frozen=True, slots=True)
class Counted:
    """How the list before compares with the walk: `known` programs were visible, `missing` of them no longer are."""

    known: int
    missing: int
    found: int


def count(transaction: Transaction, connection_id: str, walked: Walked) -> Counted:
    """What publishing a walk would mean. Programs just written to may lag behind and do not count."""
    recent = _recent(transaction, connection_id, walked)
    known = [key for key, row in walked.before.items() if row.state is ProgramState.ACTIVE and key not in recent]
    missing = sum(key not in walked.seen for key in known)
    return Counted(len(known), missing, walked.active)


def publish(transaction: Transaction, connection_id: str, walked: Walked) -> set[str]:
    """Make the walk the list; returns the keys of the programs that differ from before.

    What the walk says of a program is ignored where we wrote to it since the walk began, or where a
    lagging replica still shows what it was before our write.
    """
    recent = _recent(transaction, connection_id, walked)
    believed = {key: one for key, one in walked.differing.items() if not _is_older(one, recent, walked.started_at)}
    new = {key for key in believed if key not in walked.before}
    new -= programs.by_program_ids(transaction, connection_id, new).keys()  # an addition landed since the walk began
    touched = _update(transaction, connection_id, [one for key, one in believed.items() if key not in new])
    touched |= _insert(transaction, connection_id, [one for key, one in believed.items() if key in new])
    touched |= _lose(transaction, connection_id, walked, recent)
    transaction.sql.execute(
        "UPDATE connection SET refreshed_at = ? WHERE connection_id = ?", (walked.started_at, connection_id)
    )
    transaction.touch(connection_id, touched)
    return touched


def _recent(transaction: Transaction, connection_id: str, walked: Walked) -> Recent:
    return programs.written_since(transaction, connection_id, walked.started_at - programs.LAG)


def _is_older(found: Found, recent: Recent, started_at: float) -> bool:
    """Whether a walk saw a program as it was before our own last write to it."""
    written = recent.get(found.program.program_id)
    if written is None:
        return False
    return written.at >= started_at or programs.lags(found.program.values, found.state, written.before)


def _update(transaction: Transaction, connection_id: str, found: list[Found]) -> set[str]:
    transaction.sql.executemany(
        "UPDATE program SET state = ?, name = ?, code = ?, type = ?, subscription = ?, chain_id = ?"
        " WHERE connection_id = ? AND program_id = ?",
        ((*_columns(one), connection_id, one.program.program_id) for one in found),
    )
    return set(programs.keys_of(transaction, connection_id, [one.program.program_id for one in found]))


def _insert(transaction: Transaction, connection_id: str, found: list[Found]) -> set[str]:
    """Programs never seen before. The walk brings the newest first; positions rise with age."""
    if not found:
        return set()
    (lowest,) = transaction.sql.execute(
        "SELECT coalesce(min(position), 0) FROM program WHERE connection_id = ?", (connection_id,)
    ).fetchone()
    above = max(one.place for one in found) + 1
    keyed = list(zip(programs.new_keys(len(found)), found, strict=True))
    transaction.sql.executemany(
        "INSERT INTO program (connection_id, key, program_id, position,"
        " state, name, code, type, subscription, chain_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (connection_id, key, one.program.program_id, lowest - above + one.place, *_columns(one))
            for key, one in keyed
        ),
    )
    return {key for key, _ in keyed}


def _lose(transaction: Transaction, connection_id: str, walked: Walked, recent: Recent) -> set[str]:
    """Programs in neither list are out of sight, which is not deleted; one just written to may lag behind."""
    lost = [row.program_id for row in walked.missing() if row.program_id is not None and row.program_id not in recent]
    transaction.sql.executemany(
        "UPDATE program SET state = 'unseen' WHERE connection_id = ? AND program_id = ?",
        ((connection_id, program_id) for program_id in lost),
    )
    return set(programs.keys_of(transaction, connection_id, lost))


def _columns(found: Found) -> Iterable[str | None]:
    return found.state.value, *programs.texts(found.program.values)
