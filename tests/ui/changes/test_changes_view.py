"""The Changes view: what needs the person on top, each state with a way out, by keyboard too."""

from dataclasses import replace
from typing import Any

import pytest
from immutables import Map
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.change import Change, Kind, Reason, State
from app.domain.memberships import Memberships
from app.domain.status import Status
from app.ui.changes.changes_view import ChangesView
from app.ui.changes.ways import Way
from tests.support.text import plain
from tests.ui.support import NOW, make_change, make_row, make_snapshot, make_values

GOLD = make_values("Gold", "GO01")
UNSENT = make_change("u", Kind.ADD, make_values("Platinum", "PC01"))
LOST = make_change("l", Kind.ADD, make_values("Lost", "LO01"), state=State.UNKNOWN)
REFUSED = make_change(
    "r", Kind.DELETE, None, GOLD, state=State.REFUSED, reason=Reason.PLATFORM, message="It has members", request_id="7"
)
CONFLICT = make_change(
    "c", Kind.UPDATE, make_values("Gold Plus", "GO01"), GOLD,
    state=State.CONFLICT, reason=Reason.RENAMED_THERE, theirs=make_values("Gold Club", "GO01"),
)  # fmt: skip
GONE = replace(CONFLICT, change_id="ch-g", key="g", reason=Reason.DELETED_THERE)
ASKED = make_change("a", Kind.ADD, make_values("Partner", "PA01"), state=State.ASKING)


TAGGED = replace(REFUSED, change_id="ch-t", key="t", message="No <b>way</b>")


@pytest.fixture
def view(qtbot: QtBot) -> ChangesView:
    view = ChangesView()
    qtbot.addWidget(view)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.resize(900, 500)
    view.show()
    return view


def _show(view: ChangesView, *changes: Change) -> None:
    rows = [make_row(change.key, "Gold", "GO01", change=change) for change in changes]
    view.show_snapshot(make_snapshot(*rows))


def _shown(view: ChangesView) -> list[str]:
    changes = [view.model.change_at(row) for row in range(view.model.rowCount())]
    return [change.key for change in changes if change is not None]


def _buttons(view: ChangesView) -> list[QPushButton]:
    return [button for button in view.findChildren(QPushButton) if button.isVisible()]


def test_what_needs_the_person_is_on_top(view: ChangesView) -> None:
    _show(view, UNSENT, LOST, REFUSED, ASKED)
    assert set(_shown(view)[:2]) == {"r", "a"}
    assert _shown(view)[2:] == ["l", "u"]
    assert view.model.index(0, 0).data().endswith(" · needs you")


def test_a_change_that_begins_to_need_the_person_moves_up_and_stays_selected(view: ChangesView) -> None:
    _show(view, UNSENT, LOST)
    view.table.selectRow(1)
    _show(view, replace(UNSENT, state=State.REFUSED, reason=Reason.NEEDS_TYPE), LOST)
    assert _shown(view) == ["u", "l"]
    assert view.table.currentIndex().row() == 0
    assert "needs a type" in view.details.text()


def test_after_a_change_went_its_neighbour_is_current(view: ChangesView) -> None:
    _show(view, REFUSED, LOST, UNSENT)
    view.table.selectRow(1)
    _show(view, REFUSED, UNSENT)
    assert _shown(view) == ["r", "u"]
    assert view.table.currentIndex().isValid()
    _show(view)
    assert view.empty.isVisible()
    texts = [label.text() for label in view.empty.findChildren(QLabel) if label.isVisible() and label.text()]
    assert texts == ["Everything is sent. Nothing waits for you."]


def test_a_refusal_shows_message_and_request_number(view: ChangesView) -> None:
    _show(view, REFUSED)
    text = plain(view.details.text())
    assert "“Gold” was not deleted. The platform says: “It has members”" in text
    assert "Request number 7." in text


@pytest.mark.parametrize(
    ("change", "offered"),
    [
        (UNSENT, [Way.EDIT, Way.DISCARD]),
        (LOST, [Way.CHECK]),
        (REFUSED, [Way.RETRY, Way.DISCARD, Way.COPY]),
        (CONFLICT, [Way.COMPARE, Way.KEEP_MINE, Way.DISCARD, Way.EDIT]),
        (GONE, [Way.ADD_AGAIN, Way.DISCARD]),
        (ASKED, [Way.ANSWER, Way.DISCARD]),
    ],
    ids=["unsent", "lost", "refused", "conflict", "gone", "asked"],
)
def test_each_state_has_its_ways_out_by_keyboard(
    qtbot: QtBot, view: ChangesView, change: Change, offered: list[Way]
) -> None:
    taken: list[Any] = []
    view.chosen.connect(lambda *chosen: taken.append(chosen))
    _show(view, change)
    for button in _buttons(view):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert taken == [(change, way) for way in offered]


def test_a_conflict_tells_the_three_values(view: ChangesView) -> None:
    _show(view, CONFLICT)
    text = plain(view.details.text())
    assert "When you started: “Gold”. Now: “Gold Club”. Yours: “Gold Plus”." in text


def test_a_conflict_over_another_field_tells_that_field(view: ChangesView) -> None:
    soft, partner = replace(GOLD, type="SoftBrand"), replace(GOLD, type="ExternalPartner")
    _show(view, replace(CONFLICT, wanted=soft, theirs=partner))
    text = plain(view.details.text())
    assert "When you started: “Hotel”. Now: “External partner”. Yours: “Soft brand”." in text
    _show(view, replace(CONFLICT, kind=Kind.DELETE, wanted=None, theirs=partner))
    text = plain(view.details.text())
    assert (
        text
        == "Since you marked “Gold”, it was changed elsewhere: Type: Hotel → External partner. Nothing was deleted."
    )


def test_a_late_twin_needs_the_person(view: ChangesView) -> None:
    _show(view, replace(REFUSED, state=State.CONFLICT, reason=Reason.LATE_TWIN))
    assert view.model.index(0, 0).data() == "Duplicate · needs you"
    assert "“Gold” (GO01) is on the platform a second time." in plain(view.details.text())


def test_what_the_tokens_may_not_do_is_not_said_to_be_sent_soon(view: ChangesView) -> None:
    _show(view, replace(REFUSED, state=State.QUEUED, reason=Reason.NONE, approved_at=NOW))
    assert view.details.text().startswith("Waiting to be ")
    view.show_status(Status(not_permitted=frozenset({Kind.DELETE})))
    assert view.details.text().startswith("These tokens may list but not delete programs.")
    assert [button.text() for button in _buttons(view)] == ["Keep the program"]


def test_cells_are_announced_with_column_and_state(view: ChangesView) -> None:
    _show(view, UNSENT)
    assert view.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Platinum, Program, New"


def test_what_no_cell_shows_any_more_is_cut_before_it_is_laid_out(view: ChangesView) -> None:
    endless = replace(REFUSED, wanted=make_values("Gold" * 100_000, "GO01"), message="no" * 100_000)
    _show(view, endless)
    view.table.selectRow(0)
    texts = [view.model.index(0, column).data() for column in range(view.model.columnCount())]
    assert max(map(len, (*texts, view.details.text()))) < 2_000


def test_a_message_that_looks_like_html_is_shown_as_it_is_in_its_tooltip(view: ChangesView) -> None:
    view.show_snapshot(make_snapshot(make_row("t", "Gold", change=TAGGED)))
    assert "No &lt;b&gt;way&lt;/b&gt;" in view.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_button_acts_on_the_change_that_was_shown_when_it_went_down(qtbot: QtBot, view: ChangesView) -> None:
    other = replace(REFUSED, change_id="ch-s", key="s")
    _show(view, REFUSED, other)
    chosen: list[tuple[Change, Way]] = []
    view.chosen.connect(lambda change, way: chosen.append((change, way)))
    view.table.selectRow(0)
    pressed = view.model.change_at(0)
    assert pressed is not None
    button = next(button for button in _buttons(view) if button.text() == "Keep the program")
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    _show(view, *(change for change in (REFUSED, other) if change != pressed))
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert chosen == [(pressed, Way.DISCARD)]


def test_check_now_shows_when_it_was_looked(view: ChangesView) -> None:
    _show(view, LOST)
    assert "Last look" not in view.details.text()
    view.show_status(Status(looked_at=Map({LOST.change_id: NOW})))
    assert "Last look: " in view.details.text()


def test_a_refused_deletion_tells_of_the_memberships_once_they_are_known(view: ChangesView) -> None:
    _show(view, REFUSED)
    assert "if it has any" in view.details.text()
    view.show_members(Memberships({"id-r": 12}))
    assert "It has 12 active memberships" in view.details.text()
