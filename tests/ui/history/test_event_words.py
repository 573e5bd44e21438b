"""Every kind of event has its words, with what the platform said and who did it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.event import REFUSED, Event, EventKind
from app.domain.program import Values
from app.ui.history.event_words import alteration_text, event_mark, explanation, kind_word, result_text
from app.ui.parts.look import Mark
from tests.support.text import plain

AT = datetime(2026, 11, 24, 14, 5, 6, tzinfo=UTC)
GOLD, PLUS = Values("Gold {0}", "G1", "Hotel", "Free"), Values("Gold Plus", "G1", "Hotel", "Free")


def event(kind: EventKind, before: Values | None = GOLD, after: Values | None = PLUS, **fields: str) -> Event:
    return replace(Event("con-1", AT, kind, "key", "id", before, after), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_is_told_with_its_program(kind: EventKind) -> None:
    told = event(kind)
    kinds = {kind_word(event(one)) for one in EventKind}

    assert len(kinds) == len(EventKind)
    assert "(G1)" in plain(explanation(told))
    assert "Gold" in explanation(told)
    assert event_mark(told) is not Mark.NONE
    assert result_text(told)


@pytest.mark.parametrize("kind", EventKind)
def test_of_what_was_noticed_it_is_said_that_nobody_can_know_who_did_it(kind: EventKind) -> None:
    told = event(kind, person="" if event(kind).is_noticed else "anna")

    assert ("This app cannot know who did it." in explanation(told)) == told.is_noticed
    assert ("Sent from here by anna." in plain(explanation(told))) != told.is_noticed


@pytest.mark.parametrize("kind", sorted(REFUSED))
def test_a_refusal_says_the_platforms_reason_or_that_there_is_none(kind: EventKind) -> None:
    told = event(kind, message="It has members.", request_id="r-7")

    assert "The platform says: “It has members.” Request number r-7." in plain(explanation(told))
    assert plain(result_text(told)) == "Refused: “It has members.”"
    assert "The platform gave no reason." in explanation(event(kind))


def test_only_another_name_is_called_renamed() -> None:
    other = replace(GOLD, subscription="Paid")

    assert [kind_word(event(EventKind.CHANGED, GOLD, after)) for after in (PLUS, other)] == ["Renamed", "Changed"]
    assert event_mark(event(EventKind.CHANGED_THERE)) is Mark.RENAMED
    assert plain(alteration_text(event(EventKind.CHANGED))) == "Gold {0} → Gold Plus"
    assert alteration_text(event(EventKind.DELETED, GOLD, None)) == ""


def test_what_was_found_as_wished_was_not_sent() -> None:
    assert "Nothing was sent." in explanation(event(EventKind.FOUND_DONE))
    assert "was deleted already" in explanation(event(EventKind.FOUND_DONE, after=None))
