"""What was sent, and the evidence kept for it until it is settled."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from app.domain.attempt import Attempt, AttemptState, Sent
from app.domain.change import Kind
from app.domain.program import Program, Values
from app.store.columns import moment, seconds
from app.store.transaction import Transaction

COLUMNS = "attempt_id, connection_id, kind, state, sent, baseline, prepared_at, candidates"


def put(transaction: Transaction, attempt: Attempt) -> None:
    """Store a new attempt, or an altered one in its place; of a settled one the evidence is no longer kept."""
    baseline = [] if attempt.state is AttemptState.SETTLED else sorted(attempt.baseline)
    transaction.sql.execute(
        f"INSERT INTO attempt ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (attempt_id) DO UPDATE SET state = excluded.state, baseline = excluded.baseline,"
        " candidates = excluded.candidates",
        (
            attempt.attempt_id,
            attempt.connection_id,
            attempt.kind,
            attempt.state,
            json.dumps([asdict(one) for one in attempt.sent], ensure_ascii=False),
            json.dumps(baseline),
            seconds(attempt.prepared_at),
            json.dumps([asdict(one) for one in attempt.candidates], ensure_ascii=False),
        ),
    )


def unsettled(transaction: Transaction, connection_id: str) -> list[Attempt]:
    """The attempts whose end is not known, oldest first."""
    query = f"SELECT {COLUMNS} FROM attempt WHERE connection_id = ? AND state <> 'settled' ORDER BY prepared_at, rowid"
    return [from_columns(columns) for columns in transaction.sql.execute(query, (connection_id,))]


def rewrites_since(transaction: Transaction, connection_id: str, since: datetime) -> list[Attempt]:
    """The updates and deletions made ready since then, whatever became of them."""
    query = f"SELECT {COLUMNS} FROM attempt WHERE connection_id = ? AND kind <> 'add' AND prepared_at >= ?"
    return [from_columns(columns) for columns in transaction.sql.execute(query, (connection_id, seconds(since)))]


def sent_values(transaction: Transaction, connection_id: str, change_id: str) -> list[Values]:
    """What was sent of a change, each time."""
    query = "SELECT sent FROM attempt WHERE connection_id = ? AND instr(sent, ?)"
    found = transaction.sql.execute(query, (connection_id, change_id))
    sent = (_sent(one) for (text,) in found for one in json.loads(text))
    return [one.values for one in sent if one.change_id == change_id and one.values is not None]


def from_columns(columns: tuple[Any, ...]) -> Attempt:
    """One line of the table `attempt`; raises ValueError or TypeError where it is none of ours."""
    attempt_id, connection_id, kind, state, sent, baseline, prepared_at, candidates = columns
    return Attempt(
        attempt_id,
        connection_id,
        Kind(kind),
        tuple(_sent(one) for one in json.loads(sent)),
        moment(prepared_at) or datetime.fromtimestamp(0, UTC),
        AttemptState(state),
        frozenset(json.loads(baseline)),
        tuple(Program(one["program_id"], Values(**one["values"])) for one in json.loads(candidates)),
    )


def _sent(one: dict[str, Any]) -> Sent:
    values = one.pop("values")
    return Sent(**one, values=None if values is None else Values(**values))
