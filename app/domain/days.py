"""Whole days as moments: where they begin and end in a time zone, and in how many parts the platform is asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise

# How many days the platform counts in three months is not documented; fewer than that is right either way.
LONGEST_PART = timedelta(days=85)
LONGEST_ALLOWED = timedelta(days=92)  # no three months are longer

# What a day may be. Windows cannot tell the hours of its zone about the start of 1970 and after 3000, nor anybody those
# at the ends of the calendar.
EARLIEST_DAY, LATEST_DAY = date(1971, 1, 1), date(2999, 12, 31)

Span = tuple[datetime, datetime]  # from the first of these moments to the second, both aware


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, both of them included."""

    first: date
    last: date


def span(days: Days, zone: tzinfo | None) -> Span:
    """From the first day's midnight to the one after the last day, in UTC. `zone` None is this computer's.

    A day begins with its first moment, also where clocks are changed at midnight.
    """
    return midnight(days.first, zone), midnight(days.last + timedelta(days=1), zone)


def midnight(day: date, zone: tzinfo | None) -> datetime:
    """The moment with which a day begins, in UTC. `zone` None is this computer's."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def parts(whole: Span) -> Iterator[Span]:
    """A span in parts that are short enough for the platform, and that share their boundaries."""
    start, end = whole
    bounds = [start]
    while end - bounds[-1] > LONGEST_PART:
        bounds.append(bounds[-1] + LONGEST_PART)
    bounds.append(end)
    return pairwise(bounds)


@dataclass(frozen=True, slots=True)
class Zone:
    """The time zone in which days are meant: the property's own, else this computer's.

    `rules` None is this computer's, whatever that is; `name` is empty where it has none.
    """

    name: str
    rules: tzinfo | None
    is_property: bool
