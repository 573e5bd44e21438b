"""Writes the history, in the very transaction that stores what it tells of."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from app.domain.change import Change, State
from app.domain.event import Event, given_up, notice
from app.store import attempts, changes, connections, events, programs
from app.store.transaction import Transaction

# So long after it was made ready a request may still show: it takes its time, is applied late, and replicas lag.
_LATEST = timedelta(minutes=5)


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


def _own(transaction: Transaction, connection_id: str, keys: Collection[str], read_at: datetime) -> Iterator[Change]:
    """Our own doing that may show in programs now: the open changes, and what was sent before, however it ended.

    What was sent long before the list was last read has shown then, or never will.
    """
    for _, change in changes.unfinished(transaction, connection_id, keys):
        yield change
    lagging = read_at - timedelta(seconds=programs.LAG)
    for attempt in attempts.rewrites_since(transaction, connection_id, read_at - _LATEST):
        for sent in (one for one in attempt.sent if one.key in keys):
            now = changes.read(transaction, connection_id, sent.change_id)
            if now is not None and (now.state is State.DROPPED or now.revision != sent.revision):
                yield given_up(now, attempt.kind, sent.values)
            elif now is not None and now.state is State.DONE and attempt.prepared_at >= lagging:
                yield now  # a replica that was behind may have hidden it from that list
