"""What only the platform knows: asked when the filter says so, shown as it comes, and never asked without end."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from app.domain.days import Days
from app.domain.errors import Malformed, Offline
from app.domain.filter import Filter
from app.domain.inquiry import Inquiry, InquiryAnswer, InquiryProgress
from app.domain.program import ProgramState
from app.domain.status import Pause, Status
from app.ui.window.main_window import MainWindow
from tests.support.text import plain
from tests.ui.filters.conftest import ROWS, shown
from tests.ui.support import AURORA, DEMO, NOW, RecordedInquiries, RecordingCommands, make_row, make_snapshot, until

pytestmark = pytest.mark.anyio

MARCH = Filter(created=Days(date(2026, 3, 1), date(2026, 3, 31)))
ASKED = Inquiry(created=(datetime(2026, 2, 28, 23, tzinfo=UTC), datetime(2026, 3, 31, 22, tzinfo=UTC)))
ACTIVE, DELETED = ProgramState.ACTIVE, ProgramState.DELETED
ANSWERED = "The platform's answer from "
STRANGER = "00000000-0000-4000-8000-000000000000"


def answer(states: dict[str, ProgramState], at: datetime = NOW) -> InquiryAnswer:
    return InquiryAnswer(at, states)


def said(window: MainWindow) -> str:
    return plain(window.chips.said.text()) if window.chips.said.isVisible() else ""


def in_place_of_the_table(window: MainWindow) -> str:
    return plain(" ".join(label.text() for label in window.page.findChildren(QLabel) if label.isVisible()))


@pytest.fixture
def inquiries(commands: RecordingCommands) -> RecordedInquiries:
    return commands.inquiries  # type: ignore[return-value]


async def asked(inquiries: RecordedInquiries, number: int = 1) -> None:
    await until(lambda: len(inquiries.asked) == number and inquiries.answer is not None)


async def test_days_are_asked_and_what_is_named_is_shown(
    window: MainWindow, inquiries: RecordedInquiries, commands: RecordingCommands
) -> None:
    window.filters.put(MARCH)
    await asked(inquiries)
    assert inquiries.asked == [("con-1", ASKED)]
    assert "Asking the platform…" in in_place_of_the_table(window)
    assert window.chips.button.text() == "Stop"
    inquiries.tell(InquiryProgress(2, 4))
    assert said(window) == "Asking the platform: part 2 of 4…"
    assert inquiries.answer is not None
    inquiries.answer.set_result(answer({"id-p1": ACTIVE, "id-p4": ACTIVE, "id-gone": DELETED}))
    await until(lambda: shown(window) == ["p1", "p4"])
    assert said(window).startswith(ANSWERED)
    assert window.chips.button.text() == "Ask again"
    assert commands.named("refresh") == []


async def test_it_is_stopped_and_asked_again(window: MainWindow, inquiries: RecordedInquiries) -> None:
    window.filters.put(MARCH)
    await asked(inquiries)
    first = inquiries.answer
    assert first is not None
    window.chips.button.click()
    await until(first.cancelled)
    assert said(window) == "Stopped before the platform answered."
    window.chips.button.click()
    await asked(inquiries, 2)


async def test_another_filter_or_connection_gives_it_up(
    window: MainWindow, inquiries: RecordedInquiries, commands: RecordingCommands
) -> None:
    window.filters.put(MARCH)
    await asked(inquiries)
    first = inquiries.answer
    window.filters.put(Filter())
    assert first is not None
    await until(first.cancelled)
    assert said(window) == ""
    window.filters.put(MARCH)
    await asked(inquiries, 2)
    second = inquiries.answer
    commands.tell(make_snapshot(make_row("d1", "Demo"), connection=DEMO))
    window.show_connection("con-2")
    assert second is not None
    await until(second.cancelled)
    assert shown(window) == ["d1"]


async def test_out_of_reach_the_last_answer_is_shown_with_its_time(
    window: MainWindow, inquiries: RecordedInquiries, commands: RecordingCommands
) -> None:
    commands.tell_status("con-1", Status(pause=Pause.OFFLINE))
    window.bridge.tell()
    window.filters.put(MARCH)
    await asked(inquiries)
    assert "Needs a connection." in in_place_of_the_table(window)
    window.chips.button.click()
    await until(lambda: commands.named("refresh"))
    await asked(inquiries, 2)
    assert inquiries.answer is not None
    inquiries.answer.set_exception(Offline())
    await until(lambda: said(window) == "Needs a connection.")
    old = NOW - timedelta(days=60)
    await inquiries._keep("con-1", ASKED, answer({"id-p2": ACTIVE}, old))
    window.chips.button.click()
    await until(lambda: shown(window) == ["p2"])
    assert said(window).startswith(ANSWERED)
    assert said(window).endswith("Needs a connection to ask again.")


async def test_a_fresh_answer_is_not_asked_for_and_a_new_list_asks_anew(
    window: MainWindow, inquiries: RecordedInquiries, commands: RecordingCommands
) -> None:
    await inquiries._keep("con-1", ASKED, answer({"id-p2": ACTIVE}))
    window.filters.put(MARCH)
    await until(lambda: shown(window) == ["p2"])
    assert inquiries.asked == []
    later = replace(AURORA, refreshed_at=NOW + timedelta(minutes=15))
    commands.tell(make_snapshot(*ROWS, connection=later, before=window.present.snapshot))
    await asked(inquiries)
    assert shown(window) == ["p2"], "the last answer stays until the new one comes"


async def test_a_program_that_the_list_does_not_have_lets_it_be_read_anew_once(
    window: MainWindow, inquiries: RecordedInquiries, commands: RecordingCommands
) -> None:
    window.filters.put(MARCH)
    await asked(inquiries)
    for number in (1, 2):
        window.filters.inquiring.again()
        await asked(inquiries, number + 1)
        assert inquiries.answer is not None
        inquiries.answer.set_result(answer({"id-new": ACTIVE}, NOW + timedelta(hours=number)))
        await until(lambda: said(window).startswith(ANSWERED) and window.chips.button.text() == "Ask again")
    assert commands.named("refresh") == [("con-1",)]


async def test_identifiers_that_the_list_does_not_have_are_asked_for(
    window: MainWindow, inquiries: RecordedInquiries
) -> None:
    window.filters.put(Filter(identifiers=("id-p1", STRANGER)))
    await asked(inquiries)
    assert shown(window) == ["p1"], "what is known is shown at once"
    assert inquiries.asked == [("con-1", Inquiry(program_ids=(STRANGER,)))]
    assert said(window) == "1 identifier is not in the list. Asking the platform…"
    assert inquiries.answer is not None
    inquiries.answer.set_result(answer({}))
    await until(lambda: said(window).startswith("1 identifier belongs to no program that these tokens see. "))
    assert said(window).endswith(f"Not found: {STRANGER}")


async def test_where_the_platform_refuses_a_foreign_identifier_the_list_says_it(
    window: MainWindow, inquiries: RecordedInquiries, commands: RecordingCommands
) -> None:
    window.filters.put(Filter(identifiers=(STRANGER,)))
    await asked(inquiries)
    assert inquiries.answer is not None
    inquiries.answer.set_exception(Malformed("Invalid LoyaltyProgramIds."))
    await until(lambda: commands.named("refresh") == [("con-1",)])
    assert said(window) == f"1 identifier is not in the list. Not found: {STRANGER}"


async def test_codes_are_asked_for_where_the_edition_can(
    window: MainWindow, inquiries: RecordedInquiries, commands: RecordingCommands
) -> None:
    window.filters.put(Filter(codes=("C1", "none")))
    await asked(inquiries)
    assert inquiries.asked == [("con-1", Inquiry(codes=("none",)))]
    old = replace(DEMO, refreshed_at=NOW)
    commands.tell(make_snapshot(make_row("d1", "Demo", "C1"), connection=old))
    window.show_connection("con-2")
    window.filters.put(Filter(codes=("C1", "none")))
    await until(lambda: shown(window) == ["d1"])
    await until(lambda: said(window) == "1 code is not in the list. Not found: none")
    assert len(inquiries.asked) == 1


async def test_closing_the_window_ends_it(window: MainWindow, inquiries: RecordedInquiries) -> None:
    window.filters.put(MARCH)
    await asked(inquiries)
    first = inquiries.answer
    window.close()
    assert first is not None
    await until(first.cancelled)
