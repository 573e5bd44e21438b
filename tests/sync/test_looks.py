"""When a lost answer is looked after."""

from app.sync.looks import Looks
from tests.support.clock import VirtualClock


def test_soon_then_seldom_and_past_the_settle_time(clock: VirtualClock) -> None:
    looks, times = Looks(clock), []
    for _ in range(8):
        due = looks.due("a")
        times.append(due)
        clock.advance(due - clock.monotonic())
        looks.put_off("a")
    assert times == [1, 5, 15, 45, 90, 182, 212, 242]


def test_missed_looks_count_as_one(clock: VirtualClock) -> None:
    looks = Looks(clock)
    looks.due("a")
    clock.advance(60)
    looks.put_off("a")
    assert looks.due("a") == 90


def test_all_now(clock: VirtualClock) -> None:
    looks = Looks(clock)
    looks.due("a")
    clock.advance(50)
    looks.put_off("a")
    looks.all_now()
    assert looks.due("a") <= clock.monotonic()


def test_settled_ones_are_forgotten(clock: VirtualClock) -> None:
    looks = Looks(clock)
    looks.due("a")
    clock.advance(100)
    looks.keep(set())
    assert looks.due("a") == 101


def test_what_was_waited_is_not_begun_anew_by_looking_now(clock: VirtualClock) -> None:
    looks = Looks(clock)
    looks.due("a")
    clock.advance(50)
    looks.put_off("a")
    looks.all_now()
    clock.advance(10)
    assert looks.waited("a") == 60
    looks.keep(set())
    assert looks.waited("a") == 0
