"""Writes the history, in the very transaction that stores what it tells of."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from app.domain.change import Change, State
from app.domain.event import Event, notice
from app.store import attempts, changes, connections, events, programs
from app.store.transaction import Transaction


def record(transaction: Transaction, connection_id: str, ended: Iterable[Event | None]) -> None:
    """What became of changes; of some of them there is nothing to tell."""
    events.record(transaction, connection_id, [event for event in ended if event is not None])


@contextmanager
def noticing(
    transaction: Transaction, connection_id: str, program_ids: Collection[str], now: datetime
) -> Iterator[None]:
    """Record what is new about these programs within, and is not our own doing."""
    connection = connections.read(transaction, connection_id)
    before = programs.by_program_ids(transaction, connection_id, program_ids)
    yield
    seen = programs.by_program_ids(transaction, connection_id, program_ids)
    altered = {
        one.key: (before.get(program_id), one) for program_id, one in seen.items() if one != before.get(program_id)
    }
    if not altered:
        return
    read_at = None if connection is None else connection.refreshed_at
    wishes: defaultdict[str, list[Change]] = defaultdict(list)
    for change in _own(transaction, connection_id, altered.keys(), read_at or now):
        wishes[change.key].append(change)
    noticed = [
        event for key, (was, one) in altered.items() for event in notice(connection_id, now, was, one, wishes[key])
    ]
    events.record(transaction, connection_id, noticed)


def _own(transaction: Transaction, connection_id: str, keys: Collection[str], read_at: datetime) -> Iterable[Change]:
    """Our own changes that may show in programs now: the open ones, and those that were given up after they were sent.

    What was sent before the list was last read has shown then, or never will.
    """
    own = {change.change_id: change for _, change in changes.unfinished(transaction, connection_id, keys)}
    since = read_at - timedelta(seconds=programs.LAG)
    for attempt in attempts.rewrites_since(transaction, connection_id, since):
        for change_id in (sent.change_id for sent in attempt.sent if sent.key in keys):
            change = changes.read(transaction, connection_id, change_id)
            if change is not None and change.state is State.DROPPED:
                own[change_id] = change
    return own.values()
