"""The history is found by page, filter and program, and outlives its connection."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from app.domain.connection import Enterprise
from app.domain.event import Event, EventFilter, EventKind, Origin
from app.domain.program import Values
from app.store import connections, events
from app.store.database import Database
from tests.store.support import HOTEL, OTHER, at, program, publish

pytestmark = pytest.mark.anyio

ALL = EventFilter()


def event(number: int, kind: EventKind = EventKind.CHANGED, **fields: object) -> Event:
    """One of many events, the same for the same number."""
    after = Values(f"Program {number}", f"C{number}")
    made = Event("hotel", at() + timedelta(days=number), kind, f"key-{number}", f"id-{number}", None, after)
    return replace(made, **fields)  # type: ignore[arg-type]


async def put(database: Database, *made: Event) -> None:
    await database.run(lambda one: events.put(one, made))


async def find(database: Database, wanted: EventFilter = ALL) -> list[str]:
    """The programs of what is found, newest first."""
    page = await database.run(lambda one: events.read_page(one, wanted, None, 100))
    assert page.below is None
    return [one.key for one in page.events]


async def test_what_is_recorded_has_property_identifier_and_who_was_here(database: Database) -> None:
    await database.run(lambda one: publish(one, [program(1)]) and None)
    key = (await database.run(lambda one: one.sql.execute("SELECT key FROM program").fetchone()))[0]
    database.person = lambda: "anna"
    done, seen = event(1, key=key, program_id=None), event(1, EventKind.CHANGED_THERE, key=key, program_id=None)

    await database.run(lambda one: events.record(one, "hotel", [done, seen]))

    found = await database.run(lambda one: events.of_program(one, "hotel", key))
    assert [(one.kind, one.person) for one in found] == [(EventKind.CHANGED_THERE, ""), (EventKind.CHANGED, "anna")]
    assert {(one.program_id, one.property_name) for one in found} == {("id-1", "Hotel Aurora")}
    assert found[1] == replace(done, program_id="id-1", property_name="Hotel Aurora", person="anna", place=1)


async def test_the_platforms_name_of_the_property_is_written_down(database: Database) -> None:
    enterprise = Enterprise("e", "Aurora by the Sea", "chain")
    await database.run(partial(connections.put, connection=replace(HOTEL, enterprise=enterprise)))

    await database.run(lambda one: events.record(one, "hotel", [event(1)]))

    assert await database.run(events.properties) == (("hotel", "Aurora by the Sea"),)


async def test_pages_follow_each_other_without_gap_or_repetition(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "_WINDOW", 7)
    await put(database, *map(event, range(1, 51)))
    found: list[str] = []
    below = None
    while True:
        page = await database.run(partial(events.read_page, wanted=EventFilter(), below=below, limit=5))
        found += [one.key for one in page.events]
        below = page.below
        if below is None:
            break

    assert found == [f"key-{number}" for number in range(50, 0, -1)]


async def test_of_an_empty_history_there_is_one_empty_page(database: Database) -> None:
    assert await find(database) == []


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (EventFilter(Origin.HERE), [5, 3, 2, 1]),
        (EventFilter(Origin.NOTICED), [4]),
        (EventFilter(person="anna"), [1]),
        (EventFilter(connection_id="other"), [2]),
        (EventFilter(text="cafe LUNA"), [3]),
        (EventFilter(text="old"), [5]),
        (EventFilter(text="c2"), [2]),
        (EventFilter(text="ID-4"), [4]),
        (EventFilter(text="100%"), []),
        (EventFilter(first=event(4).at.astimezone().date()), [5, 4]),
        (EventFilter(last=event(2).at.astimezone().date()), [2, 1]),
        (EventFilter(first=event(2).at.astimezone().date(), last=event(3).at.astimezone().date()), [3, 2]),
        (EventFilter(Origin.HERE, text="program"), [5, 2, 1]),
    ],
)
async def test_events_are_found_by_what_is_asked(database: Database, wanted: EventFilter, found: list[int]) -> None:
    await put(
        database,
        event(1, person="anna"),
        event(2, connection_id="other"),
        event(3, after=Values("Café Lünà", "C3")),
        event(4, EventKind.APPEARED),
        event(5, before=Values("Old name", "C5")),
    )

    assert await find(database, wanted) == [f"key-{number}" for number in found]


async def test_the_history_stays_when_its_connection_is_removed(database: Database) -> None:
    await database.run(lambda one: events.record(one, "hotel", [event(1)]))

    await database.run(partial(connections.remove, connection_id="hotel"))

    assert await find(database) == ["key-1"]


async def test_who_was_here_and_where_is_told_once_each(database: Database) -> None:
    await database.run(partial(connections.put, connection=OTHER))
    await put(
        database,
        event(1, person="bea", property_name="Old name"),
        event(2, person="anna", property_name="Hotel"),
        event(3, person="anna", connection_id="other", property_name="Borea"),
        event(4, EventKind.APPEARED),
    )

    assert await database.run(events.people) == ("anna", "bea")
    assert await database.run(events.properties) == (("hotel", ""), ("other", "Borea"))


async def test_a_noticed_program_that_is_our_addition_did_not_appear(database: Database) -> None:
    await put(
        database,
        event(1, EventKind.APPEARED),
        event(2, EventKind.APPEARED),
        event(3, EventKind.CHANGED_THERE, key="key-1"),
    )

    await database.run(lambda one: events.adopt(one, "hotel", "key-1", "addition"))

    assert await find(database) == ["addition", "key-2"]


async def test_old_events_are_pruned_in_parts(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "_WINDOW", 3)
    await put(database, *map(event, range(1, 11)))
    turns = 1

    while await database.run(partial(events.prune, before=event(8).at)):
        turns += 1

    assert turns == 3
    monkeypatch.undo()
    assert await find(database) == ["key-10", "key-9", "key-8"]


async def test_who_listens_is_told_of_each_commit_that_made_the_history_another(database: Database) -> None:
    told: list[str] = []
    database.listen_to_history(lambda: told.append("told"))

    await put(database, event(1))
    await database.run(partial(events.prune, before=event(1).at))
    assert told == ["told"]

    await database.run(partial(events.prune, before=event(2).at))
    assert told == ["told", "told"]
