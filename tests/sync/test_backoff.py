"""The waits after failures grow to five minutes, and begin anew."""

from random import Random

from app.sync.backoff import Backoff


def test_grows_to_five_minutes_and_never_beyond() -> None:
    backoff = Backoff(Random(1))
    waits = [backoff.next() for _ in range(40)]
    assert waits[0] <= 1.0
    assert all(0.5 <= wait <= 300.0 for wait in waits)
    assert max(waits[10:]) > 100.0


def test_begins_anew() -> None:
    backoff = Backoff(Random(1))
    for _ in range(20):
        backoff.next()
    backoff.reset()
    assert backoff.next() <= 1.0


def test_two_programs_do_not_come_back_together() -> None:
    one, other = Backoff(Random(1)), Backoff(Random(2))
    assert [one.next() for _ in range(8)] != [other.next() for _ in range(8)]
