"""Writes the history, in the very transaction that stores what it tells of."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from app.domain.change import Change
from app.domain.event import Event, notice
from app.store import changes, events, programs
from app.store.transaction import Transaction


def record(transaction: Transaction, connection_id: str, ended: Iterable[Event | None]) -> None:
    """What became of changes; of some of them there is nothing to tell."""
    events.record(transaction, connection_id, [event for event in ended if event is not None])


@contextmanager
def noticing(
    transaction: Transaction, connection_id: str, program_ids: Collection[str], now: datetime
) -> Iterator[None]:
    """Record what is new about these programs within, and is not our own doing."""
    before = programs.by_program_ids(transaction, connection_id, program_ids)
    yield
    seen = programs.by_program_ids(transaction, connection_id, program_ids)
    altered = {
        one.key: (before.get(program_id), one) for program_id, one in seen.items() if one != before.get(program_id)
    }
    wishes: defaultdict[str, list[Change]] = defaultdict(list)
    for _, change in changes.unfinished(transaction, connection_id, altered.keys()):
        wishes[change.key].append(change)
    noticed = [
        event for key, (was, one) in altered.items() for event in notice(connection_id, now, was, one, wishes[key])
    ]
    events.record(transaction, connection_id, noticed)
