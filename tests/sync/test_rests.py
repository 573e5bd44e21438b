"""How long deletions rest."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.change import Change, Kind
from app.sync.rests import Rests
from tests.support.clock import VirtualClock

SENT = datetime(2026, 3, 2, 9, tzinfo=UTC)
DELETION = Change("one", "hotel", "key", Kind.DELETE, None, None, SENT, approved_at=SENT)


def test_ten_seconds_from_when_it_was_heard_of_whatever_time_of_day_was_written(clock: VirtualClock) -> None:
    rests, wrong = Rests(clock), replace(DELETION, change_id="other", approved_at=SENT - timedelta(days=1))
    assert rests.due([DELETION]) == {"one": 10}
    clock.advance(4)
    assert rests.due([DELETION, wrong]) == {"one": 10, "other": 14}


def test_one_that_is_sent_anew_rests_anew(clock: VirtualClock) -> None:
    rests = Rests(clock)
    rests.due([DELETION])
    clock.advance(8)
    assert rests.due([replace(DELETION, approved_at=None)]) == {}
    assert rests.due([replace(DELETION, approved_at=SENT + timedelta(seconds=8))]) == {"one": 18}


def test_one_that_was_taken_back_and_sent_while_nobody_looked_rests_anew(clock: VirtualClock) -> None:
    rests = Rests(clock)
    rests.due([DELETION])
    clock.advance(8)
    assert rests.due([replace(DELETION, approved_at=SENT + timedelta(seconds=8))]) == {"one": 18}


def test_only_deletions_rest(clock: VirtualClock) -> None:
    assert Rests(clock).due([replace(DELETION, kind=Kind.UPDATE)]) == {}
