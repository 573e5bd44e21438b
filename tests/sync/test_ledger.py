"""Requests of one token stay under its limits, with room kept to find out what became of a write."""

from itertools import pairwise

import pytest

from app.domain.connection import Edition, Environment
from app.store.asked import Asked
from app.sync.ledger import Ledger, Limit, limits_for
from tests.support.clock import VirtualClock

NOTHING = Asked()
CURRENT = limits_for(Edition.CURRENT, Environment.PRODUCTION)


def spend(ledger: Ledger, clock: VirtualClock, number: int, operation: str = "getAll") -> list[float]:
    times = []
    for _ in range(number):
        free_at = ledger.free_at(operation, CURRENT)
        clock.advance(max(0.0, free_at - clock.monotonic()))
        assert ledger.free_at(operation, CURRENT) <= clock.monotonic()
        ledger.note(operation)
        times.append(clock.monotonic())
    return times


def test_never_more_than_the_limit_in_any_window(clock: VirtualClock) -> None:
    times = spend(Ledger(clock, "", NOTHING), clock, 600)
    busiest = max(sum(1 for other in times if at - 30 < other <= at) for at in times)
    assert busiest <= 140
    assert all(one <= other for one, other in pairwise(times))


def test_what_the_last_run_asked_counts(clock: VirtualClock) -> None:
    now = clock.now().timestamp()
    ledger = Ledger(clock, "", Asked(tuple((now - 20 + number / 100, "getAll") for number in range(100))))
    times = spend(ledger, clock, 60)
    assert times.count(0.0) == 40
    assert times[40] == pytest.approx(10)


def test_what_it_asked_long_ago_does_not_count(clock: VirtualClock) -> None:
    then = clock.now().timestamp() - 60
    assert spend(Ledger(clock, "", Asked(((then, "getAll"),) * 140, then + 30)), clock, 140).count(0.0) == 140


def test_a_wait_that_the_last_run_was_asked_for_goes_on(clock: VirtualClock) -> None:
    now = clock.now().timestamp()
    assert Ledger(clock, "", Asked((), now + 40)).held_for() == pytest.approx(40)


def test_room_is_kept_for_settling(clock: VirtualClock) -> None:
    ledger = Ledger(clock, "", NOTHING)
    spend(ledger, clock, 140)
    assert ledger.free_at("getAll", CURRENT) > clock.monotonic()
    for _ in range(30):
        assert ledger.free_at("getAll", CURRENT, settling=True) <= clock.monotonic()
        ledger.note("getAll")
    assert ledger.free_at("getAll", CURRENT, settling=True) == 30.0


def test_each_operation_by_itself(clock: VirtualClock) -> None:
    ledger = Ledger(clock, "", NOTHING)
    limits = (Limit(32, 30.0, each_operation=True),)
    for _ in range(2):
        ledger.note("add")
    assert ledger.free_at("add", limits) == 30.0
    assert ledger.free_at("getAll", limits) == 0.0


def test_editions_and_environments() -> None:
    assert limits_for(Edition.AUTOMATIC, Environment.DEMO) == CURRENT
    production = limits_for(Edition.Y2022, Environment.PRODUCTION)
    demo = limits_for(Edition.Y2022, Environment.DEMO)
    assert [limit.requests for limit in production] == [1360, 680]
    assert [limit.requests for limit in demo] == [850, 425]
    assert production[0].window == 900.0


def test_the_platform_is_waited_for(clock: VirtualClock) -> None:
    ledger = Ledger(clock, "", NOTHING)
    assert ledger.held_for() == 0
    ledger.hold(20)
    ledger.hold(5)
    clock.advance(8)
    assert ledger.held_for() == 12
    clock.advance(12)
    assert ledger.held_for() == 0


def test_a_limit_with_a_short_window_does_not_forget_for_one_with_a_long_window(clock: VirtualClock) -> None:
    """Two connections may share a token, and one of them not know its edition yet."""
    ledger = Ledger(clock, "", NOTHING)
    ledger.note("add")
    clock.advance(60)
    assert ledger.free_at("add", CURRENT) == 60
    assert ledger.free_at("add", (Limit(31, 900.0),)) == 900
