"""One status, in the order of what is most urgent."""

from dataclasses import replace

import pytest

from app.domain.change import Kind, Reason, State
from app.domain.status import Activity, Pause, Status
from app.ui.parts.status_words import resting, status_sentences
from tests.ui.support import AURORA, NOW, make_change, make_values

UNSENT = make_change("a", Kind.ADD, make_values("Gold"))
WAITING = make_change("b", Kind.ADD, make_values("Silver"), approved_at=NOW)
LOST = make_change("c", Kind.ADD, make_values("Bronze"), state=State.UNKNOWN, approved_at=NOW)
REFUSED = make_change("d", Kind.DELETE, None, make_values("Iron"), state=State.REFUSED, reason=Reason.PLATFORM)


pytestmark = pytest.mark.usefixtures("language")


def test_what_is_not_sent_without_a_network_says_so() -> None:
    held = make_change("k", Kind.ADD, make_values("Gold"))
    assert status_sentences(Status(pause=Pause.OFFLINE), AURORA, [held])[0] == "1 change not sent · offline"


def test_the_most_urgent_leads_and_the_others_follow() -> None:
    status = Status(Activity.SENDING, Pause.OFFLINE, done=1, total=3)
    assert status_sentences(status, AURORA, [UNSENT, WAITING, REFUSED])[:4] == (
        "Needs you: 1",
        "Sending 2 of 3…",
        "Waiting for connection · 1 change",
        "1 change not sent",
    )


def test_up_to_date_is_never_said_over_a_change_or_a_pause() -> None:
    assert status_sentences(Status(), AURORA, [])[0].startswith("Up to date · checked")
    for change in (UNSENT, WAITING, LOST, REFUSED):
        assert not any("Up to date" in text for text in status_sentences(Status(), AURORA, [change]))
    for pause in Pause:
        if pause is not Pause.NONE:
            assert "Up to date" not in " ".join(status_sentences(Status(pause=pause), AURORA, []))
    assert "Up to date" not in status_sentences(Status(walk_broken=True), AURORA, [])[0]
    assert status_sentences(Status(), replace(AURORA, refreshed_at=None), []) == ("Not loaded yet",)


def test_a_lost_addition_is_being_checked() -> None:
    assert status_sentences(Status(), AURORA, [LOST]) == ("Checking 1 addition…",)


def test_what_was_sent_is_said() -> None:
    assert status_sentences(Status(sent=(1, 0, 2)), AURORA, []) == ("Sent: 1 added, 2 deleted.",)
    updated = Status(sent=(0, 3, 0), sent_names=1)
    assert status_sentences(updated, AURORA, []) == ("Sent: 1 renamed, 2 changed.",)


def test_what_became_of_the_others_is_said_beside_what_needs_the_person() -> None:
    assert status_sentences(Status(sent=(0, 0, 6)), AURORA, [REFUSED]) == ("Needs you: 1 · Sent: 6 deleted.",)


def test_approved_deletions_rest_until_they_leave() -> None:
    deletion = make_change("e", Kind.DELETE, None, make_values("Iron"), approved_at=NOW)
    assert resting(Status(), [deletion])
    assert not resting(Status(pause=Pause.OFFLINE), [deletion])
    assert not resting(Status(), [replace(deletion, approved_at=None)])
    assert not resting(Status(), [replace(deletion, state=State.SENDING)])


def test_what_is_not_permitted_waits_for_no_one_to_be_quick() -> None:
    deletion = make_change("e", Kind.DELETE, None, make_values("Iron"), approved_at=NOW)
    barred = Status(not_permitted=frozenset({Kind.DELETE}))
    assert not resting(barred, [deletion])
    assert status_sentences(barred, AURORA, [deletion]) == ("Not permitted · 1 change",)


def test_a_late_twin_needs_the_person_and_is_no_unsent_change() -> None:
    twin = make_change("t", Kind.DELETE, None, make_values("Iron"), state=State.CONFLICT, reason=Reason.LATE_TWIN)
    assert status_sentences(Status(), AURORA, [twin]) == ("Needs you: 1",)


def test_every_pause_is_said_in_words_of_its_own() -> None:
    said = [status_sentences(Status(pause=pause), AURORA, []) for pause in Pause]
    assert len(set(said)) == len(Pause)


def test_no_answer_is_not_called_a_problem_of_the_platform() -> None:
    assert status_sentences(Status(pause=Pause.NO_ANSWER), AURORA, []) == ("The platform gives no answer.",)


def test_what_the_platform_says_of_its_problem_is_told_with_its_number() -> None:
    fault = Status(pause=Pause.FAULT, message="Trouble.", request_id="r-1")
    _, words = status_sentences(fault, AURORA, [])
    assert "Trouble." in words
    assert "r-1" in words
    assert len(status_sentences(Status(pause=Pause.NO_ANSWER, message="ReadError"), AURORA, [])) == 1
