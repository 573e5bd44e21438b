"""The pane beside the table: all of one program, what became of its change, and a way out by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from app.domain.change import Change, Kind, Reason, State
from app.domain.event import Event, EventKind
from app.domain.memberships import Memberships
from app.domain.merge import Row
from app.domain.program import ProgramState
from app.domain.status import Pause, Status
from app.ui.changes.ways import Way
from app.ui.details.details_pane import LEAST_WIDTH, DetailsPane
from app.ui.programs.columns import Column
from tests.support.text import plain
from tests.ui.support import AURORA, NOW, make_change, make_row, make_values

GOLD = make_row("g", "Gold", "GO01")
RENAMED = make_row("r", "Gold", change=make_change("r", Kind.UPDATE, make_values("Gold Plus"), make_values("Gold")))
REFUSED = make_row(
    "d", "Iron", "IR01",
    change=make_change(
        "d", Kind.DELETE, None, make_values("Iron", "IR01"), state=State.REFUSED, reason=Reason.PLATFORM,
        message="It has members.", request_id="r-7",
    ),
)  # fmt: skip


@pytest.fixture
def pane(qtbot: QtBot) -> DetailsPane:
    pane = DetailsPane()
    qtbot.addWidget(pane)
    pane.resize(LEAST_WIDTH, 700)
    pane.show()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


def show(pane: DetailsPane, *rows: Row, status: Status = Status(), members: dict[str, int] | None = None) -> None:
    pane.show_rows(rows, AURORA, status, members or {})


def fields(pane: DetailsPane) -> dict[str, str]:
    """What is seen of the fields."""
    shown = [field for field in (*pane.fields.values(), pane.state) if field.isVisible()]
    return {field.label.text(): field.value.toPlainText() for field in shown}


def test_every_field_is_shown_with_a_button_that_copies_it(pane: DetailsPane) -> None:
    show(pane, GOLD)
    assert fields(pane) == {
        "Name": "Gold", "Code": "GO01", "Type": "Hotel", "Subscription": "Free", "Chain": "Aurora Group",
        "Identifier": "id-g", "State": "Active",
    }  # fmt: skip
    pane.fields[Column.CODE].copy.click()
    assert QGuiApplication.clipboard().text() == "GO01"
    assert QToolTip.text() == "Copied"
    assert pane.fields[Column.CODE].copy.accessibleName() == "Copy: Code"


def test_what_the_edition_does_not_tell_is_not_there(pane: DetailsPane) -> None:
    values = replace(make_values("Gold"), type=None, subscription=None, chain_id=None)
    show(pane, replace(GOLD, values=values, remote=values, state=ProgramState.DELETED))
    assert fields(pane) == {"Name": "Gold", "Code": "GC01", "Identifier": "id-g", "State": "Deleted"}


def test_a_long_name_and_a_code_without_spaces_are_seen_whole(pane: DetailsPane, qtbot: QtBot) -> None:
    show(pane, make_row("l", "Circle " * 14, "LONG" * 12))
    value = pane.fields[Column.CODE].value
    qtbot.waitUntil(lambda: value.height() >= value.document().size().height() > 2 * value.fontMetrics().height() - 4)
    assert value.document().size().width() <= value.viewport().width()
    assert pane.widget().width() <= pane.viewport().width()


def test_an_identifier_stands_in_one_line(pane: DetailsPane, qtbot: QtBot) -> None:
    pane.resize(pane.sizeHint().width(), 300)  # so low that it scrolls
    show(pane, replace(GOLD, program_id="30247199-1e1d-4ce3-8487-31e08b240678"))
    value = pane.fields[Column.ID].value
    qtbot.waitUntil(pane.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: value.height() < 2 * value.fontMetrics().height())


def test_none_or_several_selected_are_said_calmly(pane: DetailsPane) -> None:
    show(pane)
    assert pane.summary.toPlainText() == "Select a program to see all of it here."
    show(pane, GOLD, make_row("h", "Silver"), RENAMED, REFUSED, make_row("x", "Old", state=ProgramState.DELETED))
    assert pane.summary.toPlainText().split("\n") == [
        "5 programs selected", "Renamed: 1", "Refused: 1", "Deleted: 1", "Without a change: 2",
    ]  # fmt: skip
    assert fields(pane) == {}
    assert not pane.ways.isVisible()
    show(pane, GOLD)
    assert not pane.summary.isVisible()


def test_a_pending_change_is_shown_before_and_after(pane: DetailsPane) -> None:
    show(pane, RENAMED)
    assert plain(pane.difference.toPlainText()) == "Name: Gold → Gold Plus"
    assert "Not sent yet" in pane.explanation.toPlainText()
    show(pane, GOLD)
    assert not pane.heading.isVisible()
    assert not pane.difference.isVisible()


def test_all_that_waits_for_a_program_is_shown_together(pane: DetailsPane) -> None:
    assert RENAMED.change is not None
    sent = replace(RENAMED.change, state=State.SENDING)
    show(pane, replace(RENAMED, change=sent, values=make_values("Gold Max", "GC01", "SoftBrand")))
    assert plain(pane.difference.toPlainText()) == "Name: Gold → Gold Max\nType: Hotel → Soft brand"


def test_what_stands_in_the_way_is_named(pane: DetailsPane) -> None:
    assert RENAMED.change is not None
    show(
        pane,
        replace(RENAMED, change=replace(RENAMED.change, approved_at=NOW)),
        status=Status(pause=Pause.TOKEN_REFUSED),
    )
    assert pane.explanation.toPlainText() == "Waiting to be sent.\nPaused: token refused"


def test_a_refusal_is_told_with_its_number_and_its_memberships(pane: DetailsPane) -> None:
    show(pane, REFUSED, members={"id-d": 12})
    said = plain(pane.explanation.toPlainText())
    assert "The platform says: “It has members.” It has 12 active memberships:" in said
    assert said.endswith("Request number r-7.")
    assert pane.members.toPlainText() == "12 active memberships"


def test_each_way_out_is_reached_by_keyboard(pane: DetailsPane, qtbot: QtBot) -> None:
    taken: list[tuple[Change, Way]] = []
    pane.chosen.connect(lambda change, way: taken.append((change, way)))
    show(pane, REFUSED)
    pane.explanation.setFocus()
    for _ in range(3):
        qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Tab)
        assert isinstance(pane.focusWidget(), QPushButton)
        qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Space)
    assert taken == [(REFUSED.change, way) for way in (Way.RETRY, Way.DISCARD, Way.COPY)]


def test_that_members_cannot_be_counted_is_said_of_one_program_alone(pane: DetailsPane) -> None:
    show(pane, GOLD)
    pane.show_members(Memberships({}, is_permitted=False))
    assert "the platform refuses to delete it" in pane.members.toPlainText()
    show(pane, GOLD)
    assert pane.members.isVisible()
    show(pane, REFUSED)
    assert not pane.members.isVisible()


def test_what_happened_to_a_program_is_told_newest_first(pane: DetailsPane) -> None:
    gold, plus = make_values("Gold"), make_values("Gold Plus")
    show(pane, GOLD)
    assert not pane.past.isVisible()
    pane.show_history(
        (
            Event("con-1", NOW, EventKind.DELETE_REFUSED, "g", "id-g", plus, None, "No.", "r-7", person="Eva"),
            Event("con-1", NOW, EventKind.CHANGED_THERE, "g", "id-g", gold, plus),
        )
    )
    refused, noticed = [part.split("\n") for part in plain(pane.history.toPlainText()).split("\n\n")]
    assert refused[0].endswith(": Deletion refused")
    assert refused[1:] == ["The platform says: “No.”", "Request number r-7.", "Eva"]
    assert noticed[0].endswith(": Renamed elsewhere")
    assert noticed[1:] == ["Gold → Gold Plus", "This app cannot know who did it."]
    show(pane, REFUSED)
    assert not pane.past.isVisible()


def test_a_text_that_stays_keeps_what_is_selected_in_it(pane: DetailsPane) -> None:
    show(pane, REFUSED)
    pane.explanation.selectAll()
    show(pane, REFUSED, status=Status(walk_broken=True))
    assert pane.explanation.textCursor().hasSelection()


def test_a_deleted_program_offers_to_add_it_again(pane: DetailsPane, qtbot: QtBot) -> None:
    show(pane, make_row("a", "Gold"))
    assert not pane.again.isVisible()
    show(pane, make_row("x", "Gone", state=ProgramState.DELETED))
    assert pane.again.isVisible()
    with qtbot.waitSignal(pane.add_again_requested):
        pane.again.click()
