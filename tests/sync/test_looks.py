"""When a lost answer is looked after, and when it has settled."""

import pytest

from app.sync.looks import Looks
from tests.support.clock import VirtualClock


@pytest.fixture
def looks(clock: VirtualClock) -> Looks:
    """One answer, `a`, was just lost."""
    looks = Looks(clock)
    looks.meet(["a"])
    return looks


def test_soon_then_seldom_and_past_the_settle_time(looks: Looks, clock: VirtualClock) -> None:
    times = []
    for _ in range(8):
        due = looks.due("a")
        times.append(due)
        clock.advance(due - clock.monotonic())
        looks.put_off("a")
    assert times == [1, 5, 15, 45, 90, 182, 212, 242]


def test_missed_looks_count_as_one(looks: Looks, clock: VirtualClock) -> None:
    clock.advance(60)
    looks.put_off("a")
    assert looks.due("a") == 90


def test_all_now(looks: Looks, clock: VirtualClock) -> None:
    clock.advance(50)
    looks.put_off("a")
    looks.all_now()
    assert looks.due("a") <= clock.monotonic()


def test_it_has_settled_after_three_minutes(looks: Looks, clock: VirtualClock) -> None:
    clock.advance(179)
    assert not looks.has_settled("a")
    clock.advance(1)
    assert looks.has_settled("a")


def test_the_time_is_not_begun_anew_by_looking_now(looks: Looks, clock: VirtualClock) -> None:
    clock.advance(50)
    looks.all_now()
    looks.meet(["a", "b"])
    clock.advance(130)
    assert looks.has_settled("a")
    assert not looks.has_settled("b")


def test_one_that_is_met_again_after_it_was_settled_begins_anew(looks: Looks, clock: VirtualClock) -> None:
    clock.advance(200)
    looks.meet([])
    looks.meet(["a"])
    assert looks.due("a") == 201
    assert not looks.has_settled("a")
