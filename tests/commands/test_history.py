"""The history is looked through in pages, saved whole or not at all, and kept as long as was set."""

import asyncio
import csv
import getpass
import json
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.commands import history
from app.commands.history import History
from app.commands.preferences import Preferences
from app.commands.whole_file import WholeFile
from app.domain.errors import FileUnwritable
from app.domain.event import Event, EventFilter, EventKind, Origin
from app.domain.program import Values
from app.store import connections, events
from app.store.database import Database
from tests.store.support import HOTEL, contents

pytestmark = pytest.mark.anyio

AT = datetime(2026, 11, 24, 14, 5, 6, tzinfo=UTC)


@pytest.fixture
async def database(path: Path, anyio_backend: str) -> AsyncIterator[Database]:
    """A file with one connection."""
    opened = Database(path)
    await opened.open()
    await opened.run(lambda one: connections.put(one, HOTEL))
    yield opened
    await opened.close()


@pytest.fixture
def preferences(database: Database) -> Preferences:
    """What was set."""
    return Preferences(database)


@pytest.fixture
def told(database: Database, preferences: Preferences) -> History:
    """The history."""
    return History(database, preferences)


def event(number: int, kind: EventKind = EventKind.CHANGED, name: str = "", at: datetime = AT) -> Event:
    """One of many."""
    values = Values(name or f"Program {number}", f"C{number}", "Hotel", "Free", "chain")
    return Event("hotel", at, kind, f"key-{number}", f"id-{number}", None, values)


async def record(database: Database, *made: Event) -> None:
    await database.run(lambda one: events.record(one, "hotel", made))


async def put(database: Database, *made: Event) -> None:
    await database.run(lambda one: events.put(one, made))


async def test_a_page_is_full_wherever_its_events_lie(
    database: Database, told: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "_WINDOW", 10)
    monkeypatch.setattr(history, "PAGE", 3)
    rare = {5, 40, 41, 77, 90}
    await put(database, *(event(number, name="Rare" if number in rare else "") for number in range(1, 101)))

    first = await told.page(EventFilter(text="rare"))
    rest = await told.page(EventFilter(text="rare"), first.below)

    assert [one.key for one in first.events] == ["key-90", "key-77", "key-41"]
    assert [one.key for one in rest.events] == ["key-40", "key-5"]
    assert rest.below is None


async def test_who_works_here_stands_beside_what_is_done_from_then_on(
    database: Database, told: History, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "anna")
    await told.learn_user()
    await record(database, event(1))
    await preferences.keep({"display_name": "Anna Nová"})
    await record(database, event(2), event(3, EventKind.APPEARED))

    found = (await told.page(EventFilter())).events
    assert [one.person for one in found] == ["", "Anna Nová (anna)", "anna"]
    assert (await told.named())[0] == ("Anna Nová (anna)", "anna")


async def test_a_system_that_knows_no_user_is_no_hindrance(
    database: Database, told: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown() -> str:
        raise KeyError("getpwuid(): uid not found: 1000")

    monkeypatch.setattr(getpass, "getuser", unknown)
    await told.learn_user()
    await record(database, event(1))

    assert [one.person for one in (await told.page(EventFilter())).events] == [""]


async def test_csv_is_read_by_spreadsheets_and_starts_no_formula(
    database: Database, told: History, tmp_path: Path
) -> None:
    names = ["=1+1", "+1", "-1", "@a", "\tt", 'Zlatý; “Gold”, "x"\nplus']
    await record(database, *(event(number, name=name) for number, name in enumerate(names)))
    path = tmp_path / "history.csv"

    number = await told.save(EventFilter(), path)

    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert number == len(lines) == len(names)
    assert [line["after_name"] for line in reversed(lines)] == [*(f"'{name}" for name in names[:5]), names[5]]
    assert (lines[0]["time"], lines[0]["what"], lines[0]["origin"]) == ("2026-11-24T14:05:06+00:00", "changed", "here")


async def test_json_is_exact(database: Database, told: History, tmp_path: Path) -> None:
    await record(database, event(1, name="=1+1"), event(2, EventKind.APPEARED))
    path = tmp_path / "history.JSON"

    await told.save(EventFilter(), path)

    newest, oldest = json.loads(path.read_text(encoding="utf-8"))
    assert (newest["origin"], oldest["origin"]) == ("noticed", "here")
    assert oldest["after"] == {
        "name": "=1+1", "code": "C1", "type": "Hotel", "subscription": "Free", "chain_id": "chain",
    }  # fmt: skip


@pytest.mark.parametrize("ending", ["csv", "json"])
async def test_all_that_is_wanted_is_saved_in_however_many_parts(
    database: Database, told: History, tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_SAVED", 3)
    kinds = (EventKind.CHANGED, EventKind.APPEARED)
    await record(database, *(event(number, kinds[number % 2]) for number in range(20)))
    path = tmp_path / f"history.{ending}"

    assert await told.save(EventFilter(Origin.NOTICED), path) == 10

    text = path.read_text(encoding="utf-8-sig")
    assert all((f'id-{number}"' in text or f"id-{number}," in text) == bool(number % 2) for number in range(20))
    assert not text.endswith(",\n]\n")


async def test_a_file_that_cannot_be_written_leaves_what_was_there(
    database: Database, told: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await record(database, event(1))
    path = tmp_path / "history.csv"
    path.write_text("before")

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(FileUnwritable):
        await told.save(EventFilter(), path)

    assert path.read_text() == "before"
    assert not [name for name in contents(tmp_path) if name.startswith(".history")]


async def test_two_files_may_be_saved_in_one_place_at_once(
    database: Database, told: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_SAVED", 3)
    await record(database, *(event(number) for number in range(20)))
    path = tmp_path / "history.json"

    assert await asyncio.gather(*(told.save(EventFilter(), path) for _ in range(3))) == [20, 20, 20]

    assert len(json.loads(path.read_text("utf-8"))) == 20
    assert [name for name in contents(tmp_path) if "history" in name] == [path.name]


async def test_the_longest_name_can_be_saved_under(database: Database, told: History, tmp_path: Path) -> None:
    await record(database, event(1))
    assert await told.save(EventFilter(), tmp_path / f"{'h' * 251}.csv") == 1


async def test_the_window_does_not_wait_for_a_disk_that_takes_the_rest_away(
    database: Database, told: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await record(database, event(1))
    dropping, dropped = list[threading.Thread](), WholeFile.drop

    def drop(file: WholeFile) -> None:
        dropping.append(threading.current_thread())
        dropped(file)

    monkeypatch.setattr(WholeFile, "drop", drop)
    await told.save(EventFilter(), tmp_path / "history.csv")
    assert threading.main_thread() not in dropping
    assert len(dropping) == 1


def test_what_was_dropped_before_it_began_leaves_nothing(tmp_path: Path) -> None:
    file = WholeFile(tmp_path / "history.csv")
    file.drop()
    with pytest.raises(FileUnwritable):
        file.begin("utf-8")
    assert list(tmp_path.iterdir()) == []


async def test_a_folder_that_is_not_there_is_said(told: History, tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable):
        await told.save(EventFilter(), tmp_path / "nowhere" / "history.csv")


@pytest.mark.parametrize(("months", "left"), [("", [1, 23]), ("12", [1]), ("60", [1, 23, 25]), ("0", [1, 23, 25, 90])])
async def test_events_are_kept_as_long_as_was_set(
    database: Database, told: History, preferences: Preferences, months: str, left: list[int]
) -> None:
    now = datetime.now(UTC)
    ages = (90, 25, 23, 1)
    await put(database, *(event(age, at=now - timedelta(days=30.5 * age)) for age in ages))
    await preferences.keep({"history_months": months})

    await told.prune()

    assert [int(one.key.removeprefix("key-")) for one in (await told.page(EventFilter())).events] == left
