"""What is done next: a pure function of what is known."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.attempt import Attempt, AttemptState, sent_of
from app.domain.change import Change, Kind, State
from app.domain.program import Values, same_values
from app.sync import planner
from app.sync.planner import Expire, Identify, Known, Look, Prepare, ReadPage, Recover, Rest, Send, plan

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LATER = NOW + timedelta(minutes=15)
OLD = Values("Old", "C", "Hotel", "Free")


def wish(name: str, kind: Kind = Kind.UPDATE, **fields: object) -> Change:
    wanted = None if kind is Kind.DELETE else Values(f"New {name}", name, "Hotel", "Free")
    base = None if kind is Kind.ADD else OLD
    change = Change(name, "hotel", name, kind, wanted, base, NOW, approved_at=NOW - timedelta(minutes=1))
    return replace(change, **fields)  # type: ignore[arg-type]


def attempt(*changes: Change, state: AttemptState = AttemptState.UNKNOWN) -> Attempt:
    sent = tuple(sent_of(change, None) for change in changes)
    return Attempt(f"attempt {changes[0].change_id}", "hotel", changes[0].kind, sent, NOW, state)


def known(*changes: Change, **fields: object) -> Known:
    lost = {one.attempt_id: NOW for one in fields.get("attempts", ())}  # type: ignore[attr-defined]
    quiet = Known(NOW, changes, (), lost, rests={}, refresh_at=LATER, batch=1000, identified=True)
    return replace(quiet, **fields)  # type: ignore[arg-type]


def test_nothing_before_the_property_is_known() -> None:
    prepared = attempt(wish("a"), state=AttemptState.PREPARED)
    assert plan(known(wish("a"), attempts=(prepared,), identified=False)) == Identify()


def test_what_was_broken_off_while_it_was_sent_is_recovered_first() -> None:
    assert plan(known(attempts=(attempt(wish("a"), state=AttemptState.SENDING),), identified=False)) == Recover()


def test_a_lost_answer_comes_before_everything() -> None:
    lost = attempt(wish("a"))
    prepared = attempt(wish("b"), state=AttemptState.PREPARED)
    assert plan(known(wish("c"), attempts=(prepared, lost))) == Look(lost)
    assert plan(known(wish("c"), attempts=(prepared, lost), looks={lost.attempt_id: LATER})) == Send(prepared)


def test_evidence_that_grew_old_is_gathered_anew() -> None:
    """Nothing on the platform makes a write depend on what was read before it."""
    prepared = attempt(wish("a"), state=AttemptState.PREPARED)
    soon, late = NOW + timedelta(seconds=20), NOW + timedelta(seconds=40)
    assert plan(known(attempts=(prepared,), now=soon)) == Send(prepared)
    assert plan(known(attempts=(prepared,), now=late)) == Recover()


def test_a_question_is_left_to_the_person() -> None:
    assert plan(known(attempts=(attempt(wish("a"), state=AttemptState.ASKING),))) == Rest(LATER)


def test_sending_comes_before_reading() -> None:
    assert plan(known(wish("a"), walking=True)) == Prepare((wish("a"),))
    assert plan(known(wish("a"), refresh_at=NOW)) == Prepare((wish("a"),))


def test_the_list_comes_first_while_the_edition_is_not_known() -> None:
    assert plan(known(wish("a"), refresh_at=NOW, edition_known=False)) == ReadPage()
    assert plan(known(wish("a"), edition_known=False)) == Prepare((wish("a"),))


def test_reads_when_it_is_time() -> None:
    assert plan(known(refresh_at=NOW)) == ReadPage()
    assert plan(known(walking=True)) == ReadPage()
    assert plan(known()) == Rest(LATER)


@pytest.mark.parametrize("state", [state for state in State if state is not State.QUEUED])
def test_only_what_is_queued_is_sent(state: State) -> None:
    assert plan(known(wish("a", state=state))) == Rest(LATER)


def test_nothing_is_sent_unasked() -> None:
    assert plan(known(wish("a", approved_at=None))) == Rest(LATER)


def test_one_after_the_other_for_one_program() -> None:
    first, second = wish("a", state=State.UNKNOWN), wish("b", key="a")
    assert plan(known(first, second)) == Rest(LATER)
    assert plan(known(replace(first, state=State.DONE), second)) == Prepare((second,))


def test_a_bad_change_blocks_only_its_program() -> None:
    assert plan(known(wish("a", state=State.REFUSED), wish("b"))) == Prepare((wish("b"),))


def test_additions_travel_alone() -> None:
    one, other = wish("a", Kind.ADD), wish("b", Kind.ADD)
    assert plan(known(one, other)) == Prepare((one,))


def test_the_oldest_and_those_of_its_kind_travel_together() -> None:
    changes = wish("a"), wish("b", Kind.DELETE), wish("c")
    assert plan(known(*changes)) == Prepare((changes[0], changes[2]))


def test_as_many_as_were_not_refused_together() -> None:
    changes = tuple(wish(str(number), batch_limit=2) for number in range(5))
    assert plan(known(*changes)) == Prepare(changes[:2])
    assert plan(known(wish("a", batch_limit=1), *changes)) == Prepare((wish("a", batch_limit=1),))
    assert plan(known(wish("a"), wish("b", batch_limit=1))) == Prepare((wish("a"),))
    assert plan(known(wish("a"), wish("b"), wish("c"), batch=2)) == Prepare((wish("a"), wish("b")))


def test_a_deletion_rests() -> None:
    fresh, end = wish("a", Kind.DELETE), NOW + timedelta(seconds=6)
    assert plan(known(fresh, rests={"a": end})) == Rest(end)
    assert plan(known(fresh, rests={"a": end}, now=end)) == Prepare((fresh,))


def test_an_equal_addition_waits_for_the_lost_one() -> None:
    lost = replace(wish("a", Kind.ADD), state=State.UNKNOWN)
    equal = replace(wish("b", Kind.ADD), wanted=lost.wanted)
    other = wish("c", Kind.ADD)
    looks = {attempt(lost).attempt_id: LATER}
    watched = (attempt(lost, state=AttemptState.WATCHED),)
    assert plan(known(equal, attempts=watched)) == Prepare((equal,))
    for state in (AttemptState.UNKNOWN, AttemptState.ASKING):
        open_attempts = (attempt(lost, state=state),)
        assert plan(known(lost, equal, attempts=open_attempts, looks=looks)) == Rest(LATER)
        assert plan(known(lost, equal, other, attempts=open_attempts, looks=looks)) == Prepare((other,))


def test_thousands_are_not_held_against_hundreds_that_are_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step is planned on the thread of the window."""
    compared: list[Values] = []

    def compare(left: Values, right: Values) -> bool:
        compared.append(left)
        return same_values(left, right)

    monkeypatch.setattr(planner, "same_values", compare)
    open_attempts = tuple(attempt(wish(f"lost {one}", Kind.ADD), state=AttemptState.ASKING) for one in range(30))
    waiting = [wish(f"new {one}", Kind.ADD) for one in range(500)]
    assert plan(known(*waiting, attempts=open_attempts)) == Prepare((waiting[0],))
    assert not compared


def test_what_is_not_permitted_waits() -> None:
    changes = wish("a", Kind.DELETE), wish("b")
    assert plan(known(*changes, not_permitted=frozenset({Kind.DELETE}))) == Prepare((changes[1],))


def test_an_old_press_of_send_is_asked_for_again() -> None:
    old = wish("a", approved_at=NOW - timedelta(hours=25))
    assert plan(known(old, wish("b"))) == Expire((old,))


def test_a_press_of_send_by_a_clock_that_ran_ahead_does_not_wait_for_it() -> None:
    ahead = wish("a", Kind.DELETE, approved_at=NOW + timedelta(days=1))
    assert plan(known(ahead)) == Expire((ahead,))


def test_rests_until_the_next_look() -> None:
    lost = attempt(wish("a"))
    soon = NOW + timedelta(seconds=5)
    assert plan(known(attempts=(lost,), looks={lost.attempt_id: soon})) == Rest(soon)
