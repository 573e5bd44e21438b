"""Whole days in a time zone are the right moments, also where clocks are changed, and long spans become parts."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.days import EARLIEST_DAY, LATEST_DAY, LONGEST_PART, Days, parts, span


def bounds(first: str, last: str, zone: str) -> tuple[str, str]:
    days = Days(date.fromisoformat(first), date.fromisoformat(last))
    start, end = span(days, ZoneInfo(zone))
    return f"{start:%Y-%m-%dT%H:%M}", f"{end:%Y-%m-%dT%H:%M}"


@pytest.mark.parametrize(
    ("first", "last", "zone", "start", "end"),
    [
        ("2026-03-02", "2026-03-02", "Europe/Prague", "2026-03-01T23:00", "2026-03-02T23:00"),
        ("2026-03-29", "2026-03-29", "Europe/Prague", "2026-03-28T23:00", "2026-03-29T22:00"),  # 23 hours long
        ("2026-10-25", "2026-10-25", "Europe/Prague", "2026-10-24T22:00", "2026-10-25T23:00"),  # 25 hours long
        ("2026-04-05", "2026-04-05", "Pacific/Auckland", "2026-04-04T11:00", "2026-04-05T12:00"),
        ("2025-04-25", "2025-04-25", "Africa/Cairo", "2025-04-24T22:00", "2025-04-25T21:00"),  # begins at 01:00
        ("2025-11-02", "2025-11-02", "America/Havana", "2025-11-02T04:00", "2025-11-03T05:00"),  # 00:00 comes twice
        ("2011-12-29", "2011-12-30", "Pacific/Apia", "2011-12-29T10:00", "2011-12-30T10:00"),  # there was no 30th
    ],
)
def test_days_last_from_midnight_to_midnight(first: str, last: str, zone: str, start: str, end: str) -> None:
    assert bounds(first, last, zone) == (start, end)


def test_three_months_and_more_are_asked_in_parts_that_share_their_boundaries() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    asked = list(parts((start, start + timedelta(days=300))))
    assert [begin for begin, _ in asked] == [start + number * LONGEST_PART for number in range(4)]
    assert [end for _, end in asked[:-1]] == [begin for begin, _ in asked[1:]]
    assert asked[-1][1] == start + timedelta(days=300)


def test_a_moment_is_asked_once() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    assert list(parts((start, start))) == [(start, start)]


@pytest.mark.parametrize("day", [EARLIEST_DAY, LATEST_DAY])
@pytest.mark.parametrize("zone", [None, ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Pacific/Niue")])
def test_every_day_that_may_be_typed_has_its_moments_everywhere(day: date, zone: ZoneInfo | None) -> None:
    """A day before and after as well, for what Python looks up on the way to them: Windows begins with 1970."""
    start, end = span(Days(day, day), zone)
    assert start < end
    assert (start - timedelta(days=2)).year >= 1970
