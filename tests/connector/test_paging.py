"""A walk ends, or is stopped; a long filter becomes parts that ask for the same."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from app.connector import paging
from app.connector.messages import Interval, Page, ProgramFilter
from app.connector.paging import Guard, parts
from app.domain.connection import Edition
from app.domain.errors import Foreign, LimitExceeded
from app.domain.program import Program, ProgramState, Values

ACTIVE = (ProgramState.ACTIVE,)


def identifier(number: int) -> str:
    return str(UUID(int=number))


def page(numbers: range | list[int], cursor: int | None) -> Page:
    programs = tuple(Program(identifier(number), Values(f"Program {number}", f"P{number}")) for number in numbers)
    return Page(programs, None if cursor is None else identifier(cursor), Edition.CURRENT)


def test_a_full_page_goes_on_and_a_short_one_ends() -> None:
    walk = Guard(2)
    assert walk.feed(page([1, 2], 2)).cursor == identifier(2)
    assert walk.feed(page([3], 3)).cursor is None


def test_a_full_page_without_cursor_ends() -> None:
    assert Guard(2).feed(page([1, 2], None)).cursor is None


def test_an_empty_page_after_a_full_one_ends() -> None:
    walk = Guard(2)
    walk.feed(page([1, 2], 2))
    ended = walk.feed(page([], None))
    assert (ended.programs, ended.cursor) == ((), None)


def test_programs_seen_before_are_dropped_and_the_order_is_kept() -> None:
    walk = Guard(3)
    walk.feed(page([1, 2, 3], 3))
    fed = walk.feed(page([3, 5, 4], 4))
    assert [program.program_id for program in fed.programs] == [identifier(5), identifier(4)]


def test_a_program_twice_on_one_page_is_given_once() -> None:
    fed = Guard(10).feed(page([1, 2, 1], None))
    assert [program.program_id for program in fed.programs] == [identifier(1), identifier(2)]


def test_a_repeated_cursor_is_foreign() -> None:
    walk = Guard(1)
    walk.feed(page([1], 9))
    with pytest.raises(Foreign, match="twice"):
        walk.feed(page([2], 9))


def test_a_full_page_of_known_programs_is_foreign() -> None:
    walk = Guard(2)
    walk.feed(page([1, 2], 2))
    with pytest.raises(Foreign, match="nothing new"):
        walk.feed(page([2, 1], 3))


@pytest.mark.parametrize("count", [1, 10])
def test_pages_without_end_are_foreign(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging, "PROGRAM_LIMIT", 100)
    walk = Guard(count)
    for number in range(0, 100 - count, count):
        walk.feed(page(range(number, number + count), number))
    with pytest.raises(Foreign, match="do not end"):
        walk.feed(page(range(100, 100 + count), 100))


def test_a_long_list_in_small_pages_is_read_to_its_end() -> None:
    """A platform that takes too long is asked for ten at a time."""
    walk = Guard(10)
    for number in range(0, 100_000, 10):
        assert walk.feed(page(range(number, number + 10), number)).cursor is not None


def test_a_cursor_that_cannot_be_sent_back_is_foreign() -> None:
    with pytest.raises(Foreign, match="cursor"):
        Guard(1).feed(Page(page([1], None).programs, "next", Edition.CURRENT))


def test_a_filter_within_the_limits_stays_whole() -> None:
    spring = Interval(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 3, 20, tzinfo=UTC))
    wanted = ProgramFilter(ACTIVE, (identifier(1),), ("PC01",), (identifier(2),), spring, spring)
    assert list(parts(wanted)) == [wanted]


def test_long_lists_are_split_and_repeated_items_asked_once() -> None:
    ids = tuple(identifier(number) for number in range(2350))
    split = list(parts(ProgramFilter(ACTIVE, ids + ids[:10])))
    assert [len(part.program_ids) for part in split] == [1000, 1000, 350]
    assert sum((part.program_ids for part in split), ()) == ids


def test_lists_are_split_against_each_other() -> None:
    many = tuple(str(number) for number in range(1001))
    split = list(parts(ProgramFilter(ACTIVE, codes=many, chain_ids=many)))
    pairs = {(code, chain) for part in split for code in part.codes[-1:] for chain in part.chain_ids[-1:]}
    assert pairs == {("999", "999"), ("999", "1000"), ("1000", "999"), ("1000", "1000")}


def test_a_year_is_asked_in_windows_that_share_their_boundary() -> None:
    year = Interval(datetime(2025, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC))
    windows = [part.created for part in parts(ProgramFilter(ACTIVE, created=year))]
    assert all(window and window.end - window.start <= timedelta(days=85) for window in windows)
    assert (windows[0].start, windows[-1].end) == (year.start, year.end)
    assert [window.end for window in windows[:-1]] == [window.start for window in windows[1:]]


def test_both_intervals_are_split_against_each_other() -> None:
    half = Interval(datetime(2025, 1, 1, tzinfo=UTC), datetime(2025, 6, 1, tzinfo=UTC))
    split = list(parts(ProgramFilter(ACTIVE, created=half, updated=half)))
    assert len({(part.created.start, part.updated.start) for part in split}) == 4


def test_one_instant_is_an_interval() -> None:
    noon = datetime(2026, 8, 7, 12, tzinfo=UTC)
    (part,) = parts(ProgramFilter(ACTIVE, updated=Interval(noon, noon)))
    assert part.updated == Interval(noon, noon)


def test_an_interval_that_cannot_be_split_is_told() -> None:
    naive = Interval(datetime(2026, 1, 1), datetime(2026, 2, 1, tzinfo=UTC))  # noqa: DTZ001
    with pytest.raises(LimitExceeded) as broken:
        list(parts(ProgramFilter(ACTIVE, updated=naive)))
    assert broken.value.field == "UpdatedUtc"
