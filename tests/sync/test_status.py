"""The status tells how far the sending is and what came of it."""

from dataclasses import replace
from datetime import UTC, datetime

from app.domain.attempt import Attempt, sent_of
from app.domain.change import Change, Kind, State
from app.domain.program import Values
from app.domain.status import Activity, Pause, Status
from app.sync.status import StatusBoard, on_their_way

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def wish(name: str, kind: Kind = Kind.UPDATE, **fields: object) -> Change:
    return replace(Change(name, "hotel", name, kind, None, None, NOW, approved_at=NOW), **fields)  # type: ignore[arg-type]


def attempt(*changes: Change) -> Attempt:
    return Attempt("attempt", "hotel", changes[0].kind, tuple(sent_of(change, "id") for change in changes), NOW)


def test_tells_only_what_is_another() -> None:
    told: list[Status] = []
    board = StatusBoard(told.append)
    board.show(activity=Activity.IDLE)
    board.show(activity=Activity.LOADING, done=3)
    board.show(activity=Activity.LOADING, done=3)
    assert told == [Status(activity=Activity.LOADING, done=3)]


def test_counts_what_is_done_of_all() -> None:
    board = StatusBoard(lambda _: None)
    changes = [wish(str(number), Kind.ADD) for number in range(3)]
    board.sending(changes)
    assert (board.status.done, board.status.total) == (0, 3)
    board.count(attempt(changes[0]))
    board.sending(changes[1:])
    assert (board.status.done, board.status.total) == (1, 3)


def test_sums_up_once_nothing_is_on_its_way() -> None:
    board = StatusBoard(lambda _: None)
    one, other = wish("1", Kind.ADD), wish("2", Kind.DELETE)
    board.count(attempt(one))
    board.sum_up([other])
    assert board.status.sent is None
    board.count(attempt(other))
    board.sum_up([])
    assert board.status.sent == (1, 0, 1)


def test_tells_new_names_from_other_updates() -> None:
    board = StatusBoard(lambda _: None)
    gold, soft = Values("Gold", "G1", "Hotel"), Values("Gold", "G1", "SoftBrand")
    changes = [wish("1", base=gold, wanted=replace(gold, name="Plus")), wish("2", base=gold, wanted=soft)]
    board.count(attempt(*changes))
    board.sending(changes)
    board.sum_up([])
    assert (board.status.sent, board.status.sent_names) == ((0, 2, 0), 1)


def test_a_lost_answer_that_is_looked_after_again_and_again_counts_once() -> None:
    board = StatusBoard(lambda _: None)
    changes = [wish("1"), wish("2")]
    for left in (changes, changes[:1], changes[:1], []):
        board.count(attempt(*changes))
        board.sum_up([replace(change, state=State.UNKNOWN) for change in left])
    assert board.status.sent == (0, 2, 0)


def test_a_refused_change_is_not_summed_up_and_holds_nothing_back() -> None:
    board = StatusBoard(lambda _: None)
    good, bad = wish("1"), wish("2")
    board.count(attempt(good, bad))
    board.sum_up([replace(bad, state=State.REFUSED)])
    assert board.status.sent == (0, 1, 0)


def test_what_is_not_permitted_holds_no_sum_back() -> None:
    board = StatusBoard(lambda _: None)
    board.show(not_permitted=frozenset({Kind.DELETE}))
    board.count(attempt(wish("1", Kind.ADD)))
    board.sum_up([wish("2", Kind.DELETE)])
    assert board.status.sent == (1, 0, 0)


def test_a_new_sending_takes_the_old_sum_away() -> None:
    board = StatusBoard(lambda _: None)
    board.count(attempt(wish("1")))
    board.sum_up([])
    board.sending([wish("2")])
    assert board.status.sent is None


def test_what_waits_behind_something_that_needs_the_person_is_not_on_its_way() -> None:
    changes = [
        wish("1", state=State.REFUSED),
        wish("2", key="1"),
        wish("3"),
        wish("4", key="3"),
        wish("5", approved_at=None),
    ]
    assert [change.change_id for change in on_their_way(changes, frozenset())] == ["3", "4"]


def test_a_pause_ends_with_its_words() -> None:
    board = StatusBoard(lambda _: None)
    board.show(pause=Pause.FAULT, message="Trouble.", request_id="r", until=NOW)
    board.end_pause()
    assert board.status == Status()
