"""What the history says: what was done here, what was found so, and what somebody did elsewhere."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.change import Change, Kind, Reason, State
from app.domain.event import NOTICED, EventKind, end_event, found_event, given_up, notice, person_text
from app.domain.merge import Record
from app.domain.program import ProgramState, Values

NOW = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)
GOLD = Values("Gold", "G1", "Hotel", "Free", "chain")
PLUS = replace(GOLD, name="Gold Plus")
ACTIVE, DELETED, UNSEEN = ProgramState.ACTIVE, ProgramState.DELETED, ProgramState.UNSEEN


def record(values: Values = GOLD, state: ProgramState = ACTIVE) -> Record:
    return Record("key", "id", values, state)


def change(kind: Kind = Kind.UPDATE, state: State = State.DONE, **fields: object) -> Change:
    wanted, base = (None if kind is Kind.DELETE else PLUS), (None if kind is Kind.ADD else GOLD)
    return replace(Change("change", "hotel", "key", kind, wanted, base, NOW, state), **fields)  # type: ignore[arg-type]


def noticed(before: Record | None, now: Record, changes: Sequence[Change] = ()) -> list[tuple[EventKind, str, str]]:
    """Kind, name before and name after of what is noticed."""

    def name(values: Values | None) -> str:
        return "" if values is None else values.name

    found = notice("hotel", NOW, before, now, changes)
    return [(one.kind, name(one.before), name(one.after)) for one in found]


def test_the_kinds_of_change_are_told_when_they_are_done() -> None:
    events = [end_event(change(kind), NOW) for kind in Kind]

    assert [event and event.kind for event in events] == [EventKind.ADDED, EventKind.CHANGED, EventKind.DELETED]
    assert [event and (event.before, event.after) for event in events] == [(None, PLUS), (GOLD, PLUS), (GOLD, None)]


def test_a_refusal_is_told_with_the_platforms_words() -> None:
    refused = change(Kind.DELETE, State.REFUSED, reason=Reason.PLATFORM, message="It has members.", request_id="r-1")

    event = end_event(refused, NOW)

    assert event is not None
    assert (event.kind, event.message, event.request_id) == (EventKind.DELETE_REFUSED, "It has members.", "r-1")


@pytest.mark.parametrize("reason", [Reason.NEEDS_TYPE, Reason.TOO_LONG, Reason.NONE])
def test_what_never_left_this_computer_is_no_event(reason: Reason) -> None:
    assert end_event(change(Kind.ADD, State.REFUSED, reason=reason), NOW) is None


@pytest.mark.parametrize("state", [State.QUEUED, State.CONFLICT, State.UNKNOWN, State.DROPPED])
def test_what_is_open_or_was_dropped_is_no_event(state: State) -> None:
    assert end_event(change(state=state), NOW) is None
    assert found_event(change(state=state), NOW) is None


def test_what_was_found_as_wished_is_ours_only_if_it_was_ever_sent() -> None:
    kinds = [
        event and event.kind
        for event in (
            found_event(change(), NOW),
            found_event(change(sends=1), NOW),
            found_event(change(batch_limit=5), NOW),  # it was refused or lost together with others
        )
    ]

    assert kinds == [EventKind.FOUND_DONE, EventKind.CHANGED, EventKind.CHANGED]


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (None, record(), [(EventKind.APPEARED, "", "Gold")]),
        (None, record(state=DELETED), [(EventKind.APPEARED, "", "Gold"), (EventKind.DELETED_THERE, "Gold", "")]),
        (record(), record(PLUS), [(EventKind.CHANGED_THERE, "Gold", "Gold Plus")]),
        (record(), record(state=DELETED), [(EventKind.DELETED_THERE, "Gold", "")]),
        (record(), record(state=UNSEEN), [(EventKind.OUT_OF_SIGHT, "Gold", "")]),
        (record(state=UNSEEN), record(), [(EventKind.RETURNED, "", "Gold")]),
        (record(state=UNSEEN), record(state=DELETED), [(EventKind.DELETED_THERE, "Gold", "")]),
        (
            record(),
            record(PLUS, DELETED),
            [(EventKind.CHANGED_THERE, "Gold", "Gold Plus"), (EventKind.DELETED_THERE, "Gold Plus", "")],
        ),
        (record(), record(), []),
        (record(), replace(record(), position=7), []),
    ],
)
def test_what_differs_is_noticed(before: Record | None, now: Record, expected: list[object]) -> None:
    assert noticed(before, now) == expected
    assert {kind for kind, _, _ in noticed(before, now)} <= NOTICED


@pytest.mark.parametrize(
    "values",
    [
        replace(GOLD, name=" Gold "),
        replace(GOLD, type=None, subscription=None),  # another edition has no such fields
    ],
)
def test_another_spelling_or_edition_is_nobodys_doing(values: Values) -> None:
    assert noticed(record(), record(values)) == []
    assert noticed(record(values), record()) == []


def test_our_own_lost_rename_is_not_noticed_but_what_came_beside_it_is() -> None:
    lost = change(state=State.UNKNOWN)
    beside = replace(PLUS, subscription="Paid")

    assert noticed(record(), record(PLUS), [lost]) == []
    assert noticed(record(), record(replace(GOLD, name="Theirs")), [lost]) == [
        (EventKind.CHANGED_THERE, "Gold", "Theirs")
    ]
    (event,) = notice("hotel", NOW, record(), record(beside), [lost])
    assert (event.before, event.after) == (PLUS, beside)


def test_our_own_lost_deletion_is_not_noticed() -> None:
    assert noticed(record(), record(state=DELETED), [change(Kind.DELETE, State.UNKNOWN)]) == []


def test_what_was_given_up_after_it_was_sent_is_told_as_done_here_once_it_shows() -> None:
    assert noticed(record(), record(PLUS), [change(state=State.DROPPED, sends=1)]) == [
        (EventKind.CHANGED, "Gold", "Gold Plus")
    ]
    assert noticed(record(), record(state=DELETED), [change(Kind.DELETE, State.DROPPED, sends=1)]) == [
        (EventKind.DELETED, "Gold", "")
    ]


def test_a_wish_that_was_sent_before_it_became_another_is_told_as_done_here_once_it_shows() -> None:
    renamed = change(state=State.CONFLICT, sends=1, wanted=replace(GOLD, name="Other"))

    assert noticed(record(), record(state=DELETED), [renamed, given_up(renamed, Kind.DELETE, None)]) == [
        (EventKind.DELETED, "Gold", "")
    ]
    assert noticed(record(), record(PLUS), [renamed, given_up(renamed, Kind.UPDATE, PLUS)]) == [
        (EventKind.CHANGED, "Gold", "Gold Plus")
    ]


def test_a_wish_that_is_still_open_tells_of_itself_when_it_ends() -> None:
    again = change(Kind.DELETE, State.QUEUED, sends=1)

    assert noticed(record(), record(state=DELETED), [again, given_up(again, Kind.DELETE, None)]) == []


def test_what_is_done_is_not_told_again_where_it_shows_late() -> None:
    assert noticed(record(), record(PLUS), [change()]) == []


def test_what_was_given_up_unsent_accounts_for_nothing() -> None:
    assert noticed(record(), record(state=DELETED), [change(Kind.DELETE, State.DROPPED)]) == [
        (EventKind.DELETED_THERE, "Gold", "")
    ]


def test_what_somebody_did_before_our_equal_wish_was_sent_is_theirs() -> None:
    assert noticed(record(), record(PLUS), [change(state=State.QUEUED)]) == [
        (EventKind.CHANGED_THERE, "Gold", "Gold Plus")
    ]


@pytest.mark.parametrize(
    ("user", "name", "text"),
    [("anna", "", "anna"), ("anna", "Anna Nová", "Anna Nová (anna)"), ("", "Anna", "Anna"), ("", "", "")],
)
def test_a_person_is_the_user_with_the_name_that_was_set(user: str, name: str, text: str) -> None:
    assert person_text(user, name) == text
