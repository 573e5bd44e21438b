"""Days are asked in the property's own time zone wherever the computer is, and answers outlive a restart."""

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.commands.inquiries import _text
from app.commands.zones import zone_of
from app.connector.transport import make_http
from app.domain.connection import Connection, Enterprise
from app.domain.days import Days, span
from app.domain.inquiry import Inquiry
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from tests.support import desk as desks
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, Desk, open_desk
from tests.support.loopback import serve

pytestmark = pytest.mark.anyio

AUCKLAND = Enterprise("ent-1", "Hotel Kea", "chain-1", time_zone="Pacific/Auckland")
KEA = Connection("con-1", "Hotel Kea", "https://api.mews.com", enterprise=AUCKLAND)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def in_los_angeles(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("only on systems that are told their time zone by the environment")
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("name", ["Pacific/Auckland", "New Zealand Standard Time"])
def test_the_zone_of_the_property(in_los_angeles: None, name: str) -> None:
    zone = zone_of(replace(KEA, enterprise=replace(AUCKLAND, time_zone=name)))
    assert (zone.name, zone.is_property) == ("Pacific/Auckland", True)
    day = Days(date(2026, 4, 5), date(2026, 4, 5))  # clocks go back there
    assert span(day, zone.rules) == (datetime(2026, 4, 4, 11, tzinfo=UTC), datetime(2026, 4, 5, 12, tzinfo=UTC))


@pytest.mark.parametrize(
    "enterprise",
    [
        None,
        replace(AUCKLAND, time_zone=""),
        replace(AUCKLAND, time_zone="Mars/Olympus"),
        replace(AUCKLAND, time_zone="../../etc/passwd"),
        replace(AUCKLAND, is_portfolio=True),
    ],
)
def test_else_the_zone_of_this_computer(in_los_angeles: None, enterprise: Enterprise | None) -> None:
    zone = zone_of(replace(KEA, enterprise=enterprise))
    assert (zone.name, zone.is_property) == ("America/Los_Angeles", False)
    day = Days(date(2026, 3, 8), date(2026, 3, 8))  # clocks go forward here
    assert span(day, zone.rules) == (datetime(2026, 3, 8, 8, tzinfo=UTC), datetime(2026, 3, 9, 7, tzinfo=UTC))


async def test_a_property_in_auckland_is_asked_right_from_los_angeles(
    in_los_angeles: None, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = VirtualClock(datetime(2026, 10, 1, tzinfo=UTC))
    sandbox = Sandbox(clock=clock.now)
    sandbox.enterprise = replace(sandbox.enterprise, time_zone="Pacific/Auckland")
    with serve(sandbox) as address:
        monkeypatch.setattr(desks, "ADDRESS", address)
        http = make_http()
        desk = Desk(sandbox, clock, http, path)
        try:
            await desk.start()
            await desk.refreshed()
            await _ask_of_auckland(desk)
        finally:
            await desk.close()
            await http.aclose()
    entries = [entry.body for entry in desk.asked(Operation.GET_PROGRAMS) if "CreatedUtc" in entry.body]
    assert [entry["ActivityStates"] for entry in entries] == [["Active"], ["Deleted"]]
    assert all(
        entry["CreatedUtc"] == {"StartUtc": "2026-09-26T12:00:00Z", "EndUtc": "2026-09-27T11:00:00Z"}
        and entry["UpdatedUtc"] == {"StartUtc": "2026-04-04T11:00:00Z", "EndUtc": "2026-04-05T12:00:00Z"}
        for entry in entries
    )


async def _ask_of_auckland(desk: Desk) -> None:
    assert desk.snapshot is not None
    zone = await desk.commands.inquiries.zone(desk.snapshot.connection)
    forward, back = date(2026, 9, 27), date(2026, 4, 5)  # a day of 23 hours there, and one of 25
    inquiry = Inquiry(created=span(Days(forward, forward), zone.rules), updated=span(Days(back, back), zone.rules))
    await desk.commands.inquiries.ask(CONNECTION, inquiry, lambda _progress: None)


def inquiry_of(number: int) -> Inquiry:
    return Inquiry(created=(NOON - timedelta(days=14 * number), NOON))


async def test_an_answer_is_there_after_a_restart_and_old_ones_make_room(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        answers = [await desk.commands.inquiries.ask(CONNECTION, inquiry_of(one), lambda _: None) for one in range(7)]
        assert answers[6].states
    async with open_desk(sandbox, path, clock, online=False) as desk:
        await desk.commands.preferences.load()
        kept = [desk.commands.inquiries.last(CONNECTION, inquiry_of(one)) for one in range(7)]
        assert kept == [None, None, *answers[2:]]
        await desk.commands.remove_connection(CONNECTION)
        assert desk.commands.inquiries.last(CONNECTION, inquiry_of(6)) is None


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "7",
        "[" * 100_000,
        '{"x": [1, 2]}',
        '{"x": ["2026-03-01T12:00:00+00:00", {"a": "?"}]}',
        f'{{{json.dumps(_text(inquiry_of(1)))}: ["2026-03-01T12:00:00", {{"a": "active"}}]}}',
    ],
)
async def test_answers_that_cannot_be_read_are_none(clock: VirtualClock, path: Path, text: str) -> None:
    async with open_desk(Sandbox(clock=clock.now), path, clock, online=False) as desk:
        await desk.commands.preferences.keep({f"answers:{CONNECTION}": text})
        assert desk.commands.inquiries.last(CONNECTION, inquiry_of(1)) is None
