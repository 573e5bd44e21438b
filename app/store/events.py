"""The history: what was done here and what refreshes noticed. It outlives the connections that it tells of."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.days import midnight
from app.domain.event import NOTICED, Event, EventFilter, EventKind, EventPage, Origin
from app.domain.text import unaccent
from app.store import connections, programs
from app.store.columns import moment, seconds, text_values, values_text
from app.store.transaction import Transaction

COLUMNS = "place, connection_id, property, at, kind, key, program_id, before, after, message, request_id, person"
# So many lines are looked through, or taken away, at a time: the store has other work too.
_WINDOW = 20_000
_NOTICED = ", ".join(f"'{kind}'" for kind in sorted(NOTICED))


def record(transaction: Transaction, connection_id: str, events: Collection[Event]) -> None:
    """Write down what happened to programs of a connection, with the property's name and who works here."""
    if not events:
        return
    known = programs.by_keys(transaction, connection_id, {event.key for event in events})
    ids = {key: one.program_id for key, one in known.items()}
    name, person = _property(transaction, connection_id), transaction.person
    put(
        transaction,
        [
            replace(
                one,
                program_id=ids.get(one.key, one.program_id),
                property_name=name,
                person="" if one.is_noticed else person,
            )
            for one in events
        ],
    )


def put(transaction: Transaction, events: Iterable[Event]) -> None:
    """Store events; those without a place come last."""
    transaction.sql.executemany(
        f"INSERT INTO event ({COLUMNS}, search) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((*_columns(event), _search_text(event)) for event in events),
    )
    transaction.has_events = True


def adopt(transaction: Transaction, connection_id: str, known_key: str, key: str) -> None:
    """A program that was noticed is an addition made here: what else was noticed of it goes by the addition's key."""
    name = (connection_id, known_key)
    transaction.sql.execute("DELETE FROM event WHERE connection_id = ? AND key = ? AND kind = 'appeared'", name)
    transaction.sql.execute("UPDATE event SET key = ? WHERE connection_id = ? AND key = ?", (key, *name))
    transaction.has_events = True


def read_page(transaction: Transaction, wanted: EventFilter, below: int | None, limit: int) -> EventPage:
    """Some of the wanted events below a place (None: from the newest on), at most so many."""
    first, last = transaction.sql.execute("SELECT min(place), max(place) FROM event").fetchone()
    if last is None:
        return EventPage((), None)
    top = last + 1 if below is None else below
    floor = top - _WINDOW
    conditions, values = _conditions(wanted)
    where = " AND ".join(("place < ? AND place >= ?", *conditions))
    query = f"SELECT {COLUMNS} FROM event WHERE {where} ORDER BY place DESC LIMIT ?"
    found = tuple(map(from_columns, transaction.sql.execute(query, (top, floor, *values, limit))))
    if len(found) == limit:
        floor = found[-1].place
    return EventPage(found, floor if floor > first else None)


def of_program(transaction: Transaction, connection_id: str, key: str) -> tuple[Event, ...]:
    """All that happened to a program, newest first."""
    query = f"SELECT {COLUMNS} FROM event WHERE connection_id = ? AND key = ? ORDER BY place DESC"
    return tuple(map(from_columns, transaction.sql.execute(query, (connection_id, key))))


def people(transaction: Transaction) -> tuple[str, ...]:
    """Everybody who ever did something here, by name."""
    found = transaction.sql.execute("SELECT DISTINCT person FROM event WHERE person <> '' ORDER BY person")
    return tuple(person for (person,) in found)


def properties(transaction: Transaction) -> tuple[tuple[str, str], ...]:
    """Every connection that the history tells of, with the last name of its property; by name."""
    query = "SELECT connection_id, property, max(place) FROM event GROUP BY connection_id ORDER BY property"
    return tuple((connection_id, name) for connection_id, name, _ in transaction.sql.execute(query))


def prune(transaction: Transaction, before: datetime) -> bool:
    """Take some of the events away that are older; whether any were left."""
    query = "DELETE FROM event WHERE place IN (SELECT place FROM event WHERE at < ? LIMIT ?)"
    pruned = transaction.sql.execute(query, (seconds(before), _WINDOW)).rowcount
    transaction.has_events = transaction.has_events or pruned > 0
    return pruned == _WINDOW


def from_columns(columns: tuple[Any, ...]) -> Event:
    """One line of the table `event`; raises ValueError or TypeError where it is none of ours."""
    place, connection_id, name, at, kind, key, program_id, before, after, message, request_id, person = columns
    return Event(
        connection_id,
        moment(at) or datetime.fromtimestamp(0, UTC),
        EventKind(kind),
        key,
        program_id,
        text_values(before),
        text_values(after),
        message,
        request_id,
        name,
        person,
        place,
    )


def _columns(event: Event) -> tuple[Any, ...]:
    return (
        event.place or None,
        event.connection_id,
        event.property_name,
        seconds(event.at),
        event.kind,
        event.key,
        event.program_id,
        values_text(event.before),
        values_text(event.after),
        event.message,
        event.request_id,
        event.person,
    )


def _search_text(event: Event) -> str:
    """What a search looks at."""
    named = [text for one in (event.before, event.after) if one is not None for text in (one.name, one.code)]
    return unaccent("\n".join(dict.fromkeys([*named, event.program_id or ""])))


def _property(transaction: Transaction, connection_id: str) -> str:
    """What the property is called: by the platform where it says so, else by the person."""
    connection = connections.read(transaction, connection_id)
    if connection is None:
        return ""
    return connection.name if connection.enterprise is None else connection.enterprise.name


def _conditions(wanted: EventFilter) -> tuple[list[str], list[Any]]:
    conditions = {
        Origin.ANY: [],
        Origin.HERE: [f"kind NOT IN ({_NOTICED})"],
        Origin.NOTICED: [f"kind IN ({_NOTICED})"],
    }[wanted.origin]
    values: list[Any] = []
    asked = (
        ("person = ?", wanted.person),
        ("connection_id = ?", wanted.connection_id),
        ("at >= ?", wanted.first and midnight(wanted.first, None).timestamp()),
        ("at < ?", wanted.last and midnight(wanted.last + timedelta(days=1), None).timestamp()),
        *(("instr(search, ?)", word) for word in unaccent(wanted.text).split()),
    )
    for condition, value in asked:
        if value:
            conditions.append(condition)
            values.append(value)
    return conditions, values
