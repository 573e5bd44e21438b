"""What is said of an inquiry, and what its button does."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain.errors import DeskError, Fault, Lost, Malformed, Offline, Refused, Unauthorized
from app.domain.inquiry import InquiryProgress
from app.domain.status import Pause, Status
from app.ui.filters.inquiry_words import Inquired, InquiryDeed, inquiry_line
from tests.support.text import plain

NOW = datetime.now().astimezone()
NONE = Inquired(by_days=True)
ASKED = replace(NONE, answered_at=NOW - timedelta(days=40))
OFF = Status(pause=Pause.OFFLINE)


def said(one: Inquired, status: Status = Status()) -> tuple[str, InquiryDeed]:
    line = inquiry_line(one, status)
    return plain(line.text), line.deed


def test_nothing_is_said_where_nothing_is_asked() -> None:
    assert said(Inquired()) == ("", InquiryDeed.NONE)


def test_the_age_of_an_answer() -> None:
    text, deed = said(ASKED)
    assert text.startswith("The platform's answer from ")
    assert deed is InquiryDeed.AGAIN


def test_under_way() -> None:
    asking = replace(NONE, asking=True)
    assert said(asking) == ("Asking the platform…", InquiryDeed.STOP)
    part = replace(asking, progress=InquiryProgress(2, 4))
    assert said(part) == ("Asking the platform: part 2 of 4…", InquiryDeed.STOP)
    waiting = replace(asking, progress=InquiryProgress(2, 4, NOW))
    assert said(waiting)[0].startswith("The platform asked us to slow down. Goes on: ")


def test_out_of_reach() -> None:
    assert said(replace(NONE, asking=True), OFF) == ("Needs a connection.", InquiryDeed.AGAIN)
    text, deed = said(replace(ASKED, asking=True), OFF)
    assert text.startswith("The platform's answer from ")
    assert text.endswith("Needs a connection to ask again.")
    assert deed is InquiryDeed.AGAIN


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (Offline(), "Needs a connection."),
        (Lost(), "The platform gave no answer."),
        (Fault("Oops"), "The platform has a problem."),
        (Unauthorized(), "The platform does not accept these tokens for this question."),
        (Refused("Not today"), "The platform did not accept this question: “Not today”"),
        (Malformed("Invalid CreatedUtc."), "The platform did not accept this question: “Invalid CreatedUtc.”"),
    ],
)
def test_what_went_wrong(error: DeskError, text: str) -> None:
    assert said(replace(NONE, error=error)) == (text, InquiryDeed.AGAIN)


def test_stopped() -> None:
    assert said(replace(NONE, stopped=True)) == ("Stopped before the platform answered.", InquiryDeed.AGAIN)


def test_what_the_list_does_not_have() -> None:
    missing = Inquired(identifiers=("id-1", "id-2"))
    assert said(missing) == ("2 identifiers are not in the list. Not found: id-1, id-2", InquiryDeed.NONE)
    assert said(replace(missing, asking=True)) == (
        "2 identifiers are not in the list. Asking the platform…",
        InquiryDeed.STOP,
    )
    assert said(replace(missing, answered_at=NOW)) == (
        "2 identifiers belong to no program that these tokens see. Not found: id-1, id-2",
        InquiryDeed.NONE,
    )
    assert said(Inquired(codes=("PC01",))) == ("1 code is not in the list. Not found: PC01", InquiryDeed.NONE)
