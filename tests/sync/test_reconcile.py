"""A refresh meets pending changes: every line of the table."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.change import Change, Kind, Reason, State
from app.domain.merge import Record
from app.domain.program import ProgramState, Values
from app.sync.reconcile import reconcile

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
BASE = Values("Before", "C", "Hotel", "Free", "chain")
MINE = replace(BASE, name="Mine")
THEIRS = replace(BASE, name="Theirs")


def update(**fields: object) -> Change:
    change = Change("change", "hotel", "key", Kind.UPDATE, MINE, BASE, NOW, approved_at=NOW)
    return replace(change, **fields)  # type: ignore[arg-type]


def delete(**fields: object) -> Change:
    return update(kind=Kind.DELETE, wanted=None, **fields)


def seen(values: Values = BASE, state: ProgramState = ProgramState.ACTIVE) -> Record:
    return Record("key", "id", values, state)


def test_update_of_what_is_the_same_waits_on() -> None:
    assert reconcile(update(), seen()) == update()


def test_update_that_is_there_already_is_done() -> None:
    assert reconcile(update(), seen(MINE)).state is State.DONE


def test_update_is_compared_as_the_platform_keeps_texts() -> None:
    wanted = replace(BASE, name="Cafe\u0301")
    assert reconcile(update(wanted=wanted), seen(replace(BASE, name=" Café "))).state is State.DONE


def test_update_of_the_same_field_elsewhere_is_a_conflict_with_three_values() -> None:
    found = reconcile(update(), seen(THEIRS))
    assert (found.state, found.reason) == (State.CONFLICT, Reason.RENAMED_THERE)
    assert (found.base, found.theirs, found.wanted) == (BASE, THEIRS, MINE)


def test_update_takes_over_what_was_changed_in_other_fields() -> None:
    found = reconcile(update(), seen(replace(BASE, type="SoftBrand")))
    assert found.state is State.QUEUED
    assert found.base == replace(BASE, type="SoftBrand")
    assert found.wanted == replace(MINE, type="SoftBrand")


@pytest.mark.parametrize(
    ("state", "reason"),
    [(ProgramState.DELETED, Reason.DELETED_THERE), (ProgramState.UNSEEN, Reason.OUT_OF_SIGHT)],
)
def test_update_of_what_is_gone_is_a_conflict(state: ProgramState, reason: Reason) -> None:
    found = reconcile(update(), seen(state=state))
    assert (found.state, found.reason, found.theirs) == (State.CONFLICT, reason, None)


def test_delete_of_what_is_the_same_waits_on() -> None:
    assert reconcile(delete(), seen()) == delete()


def test_delete_of_what_is_deleted_is_done() -> None:
    assert reconcile(delete(), seen(THEIRS, ProgramState.DELETED)).state is State.DONE


def test_delete_of_what_was_changed_asks() -> None:
    found = reconcile(delete(), seen(THEIRS))
    assert (found.state, found.reason, found.theirs) == (State.CONFLICT, Reason.RENAMED_THERE, THEIRS)


def test_delete_of_what_is_out_of_sight_asks() -> None:
    assert reconcile(delete(), seen(state=ProgramState.UNSEEN)).reason is Reason.OUT_OF_SIGHT


@pytest.mark.parametrize("state", [State.SENDING, State.UNKNOWN, State.ASKING, State.DONE, State.DROPPED])
def test_nothing_on_its_way_is_touched(state: State) -> None:
    change = update(state=state)
    assert reconcile(change, seen(THEIRS)) is change


def test_a_refusal_is_not_painted_over() -> None:
    refused = update(state=State.REFUSED, reason=Reason.PLATFORM, message="No.", request_id="r")
    assert reconcile(refused, seen(THEIRS)) == refused
    assert reconcile(refused, seen(MINE)).state is State.DONE


def test_a_conflict_shows_what_is_there_now() -> None:
    before = reconcile(update(), seen(THEIRS))
    again = replace(BASE, name="Theirs again")
    found = reconcile(before, seen(again))
    assert (found.state, found.theirs) == (State.CONFLICT, again)
    assert reconcile(before, seen(THEIRS)) is before


@pytest.mark.parametrize("change", [update(), delete()])
def test_a_conflict_that_is_over_waits_for_send_anew(change: Change) -> None:
    before = reconcile(change, seen(THEIRS))
    found = reconcile(before, seen())
    assert (found.state, found.reason, found.theirs) == (State.QUEUED, Reason.NONE, None)
    assert found.approved_at is None


def test_an_addition_is_left_alone() -> None:
    addition = update(kind=Kind.ADD, base=None)
    assert reconcile(addition, seen(THEIRS)) is addition


def test_what_is_prepared_is_stopped_by_a_conflict() -> None:
    assert reconcile(update(state=State.PREPARED), seen(THEIRS)).state is State.CONFLICT
