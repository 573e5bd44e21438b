"""Every reason why a change needs the person has words of its own, and a way out."""

from dataclasses import replace

import pytest
from immutables import Map

from app.domain.change import Change, Kind, Reason, State, requeue
from app.domain.status import Pause, Status
from app.ui.changes.change_words import change_text, explanation
from app.ui.changes.ways import Way, ways
from tests.ui.support import NOW, make_change, make_values

GOLD, PLUS, THEIRS = (make_values(name) for name in ("Gold", "Gold Plus", "Gold Club"))
ADD, UPDATE = (Kind.ADD, PLUS, None), (Kind.UPDATE, PLUS, GOLD)
# Where each reason arises. A new one has to be put here, and to be given words.
ARISES = {
    Reason.NONE: (State.REFUSED, *UPDATE),
    Reason.PLATFORM: (State.REFUSED, *UPDATE),
    Reason.NEEDS_EDITION: (State.REFUSED, *ADD),
    Reason.NEEDS_TYPE: (State.REFUSED, *ADD),
    Reason.NEEDS_SUBSCRIPTION: (State.REFUSED, *ADD),
    Reason.NEEDS_CHAIN: (State.REFUSED, *ADD),
    Reason.TOO_LONG: (State.REFUSED, *ADD),
    Reason.NO_ANSWER: (State.REFUSED, *UPDATE),
    Reason.RENAMED_THERE: (State.CONFLICT, *UPDATE),
    Reason.DELETED_THERE: (State.CONFLICT, *UPDATE),
    Reason.LATE_TWIN: (State.CONFLICT, Kind.DELETE, None, GOLD),
    Reason.OUT_OF_SIGHT: (State.CONFLICT, *UPDATE),
    Reason.CODE_TAKEN: (State.ASKING, *ADD),
    Reason.TWICE_UNKNOWN: (State.ASKING, *ADD),
    Reason.EXPIRED: (State.QUEUED, *UPDATE),
}


def _stuck(reason: Reason) -> Change:
    state, kind, wanted, base = ARISES[reason]
    theirs = THEIRS if reason is Reason.RENAMED_THERE else None
    return make_change("k", kind, wanted, base, state=state, reason=reason, message="No", theirs=theirs)


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_has_words_of_its_own_and_a_way_out(reason: Reason) -> None:
    change = _stuck(reason)
    said = explanation(change)
    assert said
    assert "{" not in said
    assert "“\u2068\u2069”" not in said
    assert said not in [explanation(_stuck(other)) for other in Reason if other is not reason]
    assert {way for way, _ in ways(change)} - {Way.COPY, Way.DISCARD}


def test_an_edition_that_is_not_known_is_chosen_in_the_connection() -> None:
    assert next(iter(ways(_stuck(Reason.NEEDS_EDITION))))[0] is Way.EDIT_CONNECTION


def test_what_is_out_of_sight_is_not_compared_with_nothing() -> None:
    for kind, wanted in ((Kind.UPDATE, PLUS), (Kind.DELETE, None)):
        change = make_change("k", kind, wanted, GOLD, state=State.CONFLICT, reason=Reason.OUT_OF_SIGHT)
        assert "no longer visible" in explanation(change)
        assert [way for way, _ in ways(change)] == [Way.KEEP_MINE, Way.DISCARD]


def test_a_late_twin_is_no_wish_to_delete_until_the_person_says_so() -> None:
    twin = make_change("k", Kind.DELETE, None, GOLD, state=State.CONFLICT, reason=Reason.LATE_TWIN)
    assert change_text(twin) == "On the platform twice"
    assert change_text(requeue(twin)) == "Delete"


def test_a_second_lost_answer_is_not_told_as_the_first() -> None:
    first = make_change("k", *ADD, state=State.UNKNOWN)
    said = explanation(replace(first, sends=1))
    assert "sent once more" in said
    assert "Do not enter it again" in said
    assert "sent once more" not in explanation(first)


def test_an_approved_deletion_says_how_long_it_can_be_kept() -> None:
    approved = make_change("k", Kind.DELETE, None, GOLD, approved_at=NOW)
    assert "in a few seconds" in explanation(approved)
    assert (Way.DISCARD, "Keep the program") in ways(approved)


@pytest.mark.parametrize("pause", [pause for pause in Pause if pause])
@pytest.mark.parametrize("kind", [Kind.UPDATE, Kind.DELETE])
def test_what_is_approved_names_what_stands_in_its_way(kind: Kind, pause: Pause) -> None:
    change = make_change("k", kind, None if kind is Kind.DELETE else PLUS, GOLD, approved_at=NOW)
    said = explanation(change, Status(pause=pause))
    assert said.startswith("Waiting to be ")
    assert said not in {explanation(change, Status(pause=other)) for other in Pause if other is not pause}


def test_a_look_after_a_lost_answer_is_told_with_its_time() -> None:
    change = make_change("k", Kind.DELETE, None, GOLD, state=State.UNKNOWN)
    assert "Last look" not in explanation(change)
    assert "Last look: " in explanation(change, Status(looked_at=Map({"ch-k": NOW})))


@pytest.mark.parametrize(
    ("members", "said"),
    [
        (None, "if it has any"),
        (0, "It has no active memberships now."),
        (1, "It has 1 active membership: end or move it"),
        (12, "It has 12 active memberships: end or move them"),
    ],
)
def test_a_refused_deletion_tells_of_the_memberships(members: int | None, said: str) -> None:
    change = make_change("k", Kind.DELETE, None, GOLD, state=State.REFUSED, reason=Reason.PLATFORM, message="No")
    assert said in explanation(change, members=members)


def test_no_reason_is_guessed_for_a_refusal_without_one() -> None:
    change = make_change("k", Kind.DELETE, None, GOLD, state=State.REFUSED, reason=Reason.PLATFORM)
    assert "memberships" not in explanation(change)
