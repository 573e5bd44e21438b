"""Which steps a change may take, and how wishes for one program fold together."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.change import (
    EDITABLE,
    ENDED,
    Change,
    IllegalStep,
    Kind,
    Reason,
    State,
    fold_wish,
    gather,
    requeue,
    step,
)
from app.domain.program import Values

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
A, B, C = (Values(name, "PC01", "Hotel", "Free", "chain") for name in ("A", "B", "C"))
_numbers = count(1)


def add(wanted: Values, state: State = State.QUEUED) -> Change:
    return change(Kind.ADD, wanted, None, state)


def update(wanted: Values, base: Values, state: State = State.QUEUED) -> Change:
    return change(Kind.UPDATE, wanted, base, state)


def delete(base: Values, state: State = State.QUEUED) -> Change:
    return change(Kind.DELETE, None, base, state)


def change(kind: Kind, wanted: Values | None, base: Values | None, state: State) -> Change:
    return Change(f"change-{next(_numbers)}", "hotel", "key", kind, wanted, base, NOW, state)


def fold(pending: Sequence[Change], wish: Change) -> list[Change]:
    """The wishes after a new one, as the store would keep them."""
    folded = fold_wish(pending, wish)
    by_id = {one.change_id: one for one in pending}
    for one in (folded.dropped, folded.put):
        if one is not None:
            by_id[one.change_id] = one
    return [one for one in by_id.values() if one.state not in ENDED]


def asked(changes: Sequence[Change]) -> list[tuple[Kind, Values | None, Values | None]]:
    return [(one.kind, one.wanted, one.base) for one in changes]


# Steps

LEGAL = {
    State.QUEUED: {State.PREPARED, State.CONFLICT, State.REFUSED, State.DONE, State.DROPPED},
    State.PREPARED: {State.SENDING, State.QUEUED, State.CONFLICT, State.REFUSED, State.DONE, State.DROPPED},
    State.SENDING: {State.DONE, State.REFUSED, State.UNKNOWN, State.QUEUED},
    State.UNKNOWN: {State.DONE, State.QUEUED, State.ASKING, State.CONFLICT, State.REFUSED},
    State.ASKING: {State.DONE, State.QUEUED, State.DROPPED},
    State.REFUSED: {State.QUEUED, State.DONE, State.DROPPED},
    State.CONFLICT: {State.QUEUED, State.DONE, State.DROPPED},
    State.DONE: set[State](),
    State.DROPPED: set[State](),
}


@pytest.mark.parametrize("there", State)
@pytest.mark.parametrize("here", State)
def test_a_change_takes_only_legal_steps(here: State, there: State) -> None:
    stands = add(A, here)

    if there in LEGAL[here]:
        assert step(stands, there).state is there
    else:
        with pytest.raises(IllegalStep):
            step(stands, there)


def test_what_may_be_on_its_way_is_never_dropped() -> None:
    assert all(State.DROPPED not in LEGAL[state] for state in (State.SENDING, State.UNKNOWN))


def test_requeued_means_nothing_is_said_against_it() -> None:
    refused = replace(update(B, A, State.REFUSED), reason=Reason.PLATFORM, message="No", request_id="r", theirs=C)

    again = requeue(refused)

    assert (again.state, again.reason, again.message, again.request_id, again.theirs) == (
        State.QUEUED, Reason.NONE, "", "", None,
    )  # fmt: skip


# Folding


def test_the_first_wish_is_taken_as_it_is() -> None:
    wish = update(B, A)

    assert fold([], wish) == [wish]


def test_a_wish_for_what_is_there_is_none() -> None:
    assert fold([], update(A, A)) == []


def test_an_edit_of_an_addition_is_one_addition() -> None:
    first = add(A)

    (left,) = fold([first], update(B, A))

    assert (left.change_id, left.kind, left.wanted, left.base) == (first.change_id, Kind.ADD, B, None)
    assert left.revision == first.revision + 1


def test_an_addition_that_is_deleted_vanishes() -> None:
    assert fold([add(A)], delete(A)) == []


def test_of_two_renames_the_last_value_and_the_first_base_are_kept() -> None:
    assert asked(fold([update(B, A)], update(C, B))) == [(Kind.UPDATE, C, A)]


def test_a_rename_back_is_no_change() -> None:
    assert fold([update(B, A)], update(A, B)) == []


def test_a_renamed_program_that_is_deleted_keeps_its_first_base() -> None:
    assert asked(fold([update(B, A)], delete(B))) == [(Kind.DELETE, None, A)]


def test_a_second_deletion_adds_nothing() -> None:
    first = delete(A)

    assert fold([first], delete(A)) == [first]


@pytest.mark.parametrize(("theirs", "base"), [(None, A), (C, C)])
@pytest.mark.parametrize("state", [State.CONFLICT, State.REFUSED])
def test_a_deletion_that_needs_the_person_is_consented_to_by_another(
    state: State, theirs: Values | None, base: Values
) -> None:
    stuck = replace(delete(A), state=state, reason=Reason.LATE_TWIN, theirs=theirs, approved_at=NOW)

    (left,) = fold([stuck], delete(A))

    assert (left.kind, left.wanted, left.base) == (Kind.DELETE, None, base)
    assert (left.state, left.reason, left.approved_at) == (State.QUEUED, Reason.NONE, None)
    assert (left.change_id, left.revision) == (stuck.change_id, stuck.revision + 1)


def test_an_edit_takes_a_deletion_back() -> None:
    assert asked(fold([delete(A)], update(B, A))) == [(Kind.UPDATE, B, A)]
    assert fold([delete(A)], update(A, A)) == []


def test_an_altered_wish_is_to_be_approved_again() -> None:
    approved = replace(update(B, A), approved_at=NOW)

    (left,) = fold([approved], update(C, B))

    assert left.approved_at is None


@pytest.mark.parametrize("state", sorted(set(State) - EDITABLE - ENDED))
def test_what_may_be_on_its_way_is_followed_and_not_touched(state: State) -> None:
    first, wish = update(B, A, state), update(C, B)

    assert fold([first], wish) == [first, wish]
    assert fold([add(A, state)], delete(A))[0].state is state


@pytest.mark.parametrize("state", sorted(EDITABLE - {State.QUEUED}))
def test_an_edit_of_what_is_not_on_its_way_queues_it_anew(state: State) -> None:
    (left,) = fold([replace(update(B, A, state), message="No")], update(C, B))

    assert (left.state, left.wanted, left.message) == (State.QUEUED, C, "")


def test_an_edit_in_a_conflict_begins_at_their_value() -> None:
    conflict = replace(update(B, A, State.CONFLICT), theirs=C)

    assert asked(fold([conflict], update(A, B))) == [(Kind.UPDATE, A, C)]
    assert fold([conflict], update(C, B)) == []  # theirs is taken


def test_a_conflict_without_their_value_keeps_its_base() -> None:
    conflict = replace(update(B, A, State.CONFLICT), reason=Reason.DELETED_THERE)

    assert asked(fold([conflict], update(C, B))) == [(Kind.UPDATE, C, A)]


values = st.builds(
    Values, st.sampled_from("ABCD"), st.just("PC01"), st.sampled_from(["Hotel", "SoftBrand"]), st.just("Free"),
    st.just("chain"),
)  # fmt: skip
wishes = st.lists(st.one_of(values, st.none()), min_size=1, max_size=8)


@given(base=values, wanted=wishes)
def test_folded_wishes_end_where_the_last_one_does(base: Values, wanted: list[Values | None]) -> None:
    """None is a wish to delete; after it the person may edit again."""
    pending: list[Change] = []
    shown = base
    for one in wanted:
        pending = fold(pending, delete(shown) if one is None else update(one, shown))
        shown = shown if one is None else one
        assert len(pending) <= 1

    last = wanted[-1]
    expected = [(Kind.DELETE, None, base)] if last is None else [(Kind.UPDATE, last, base)] if last != base else []
    assert asked(pending) == expected


@given(first=values, wanted=wishes)
def test_an_addition_ends_as_what_was_wished_last_or_not_at_all(first: Values, wanted: list[Values | None]) -> None:
    pending = [add(first)]
    for one in wanted:
        if not pending:
            break  # nothing is left that could be edited
        shown = pending[0].wanted
        assert shown is not None
        pending = fold(pending, delete(shown) if one is None else update(one, shown))

    assert asked(pending) == ([] if None in wanted else [(Kind.ADD, wanted[-1], None)])


@given(wanted=wishes)
def test_revisions_rise_so_that_an_older_answer_closes_nothing(wanted: list[Values | None]) -> None:
    pending = [update(Values("Z", "PC01"), A)]
    for one in wanted:
        before = pending[0].revision
        pending = fold(pending, delete(A) if one is None else update(one, A))
        if not pending:
            break
        assert pending[0].revision >= before


# Gathering


def test_an_addition_that_came_back_takes_the_last_wish_behind_it() -> None:
    first = replace(add(A), approved_at=NOW)

    altered = gather([first, update(B, A), update(C, B)])

    assert asked([one for one in altered if one.state not in ENDED]) == [(Kind.ADD, C, None)]
    assert [one.state for one in altered] == [State.QUEUED, State.DROPPED, State.DROPPED]
    assert altered[0].revision > first.revision
    assert altered[0].approved_at is None  # it is not what was approved


def test_an_addition_that_came_back_and_was_to_be_deleted_ends() -> None:
    assert {one.state for one in gather([add(A), update(B, A), delete(B)])} == {State.DROPPED}


@pytest.mark.parametrize(
    "pending", [[], [add(A)], [add(A, State.SENDING), update(B, A)], [update(B, A, State.REFUSED), update(C, B)]]
)
def test_nothing_else_is_gathered(pending: list[Change]) -> None:
    assert gather(pending) == []
