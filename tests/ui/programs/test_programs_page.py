"""The page tells apart why there is nothing to see, keeps each connection as it was left, and loses no text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, Reason, State
from app.domain.connection import Connection
from app.domain.days import Days
from app.domain.errors import StoreFull
from app.domain.filter import Filter
from app.domain.merge import Row, Snapshot, advance
from app.domain.program import ProgramState
from app.domain.status import Activity, Pause, Status
from app.ui.parts.empty_state import Offer
from app.ui.programs.columns import Column
from app.ui.programs.editors import TextEditor
from app.ui.programs.programs_page import ProgramsPage
from app.ui.programs.programs_view import ProgramsView
from app.ui.programs.sifting import Filtering
from tests.support.text import plain
from tests.ui.support import (
    AURORA,
    DEMO,
    RecordingCommands,
    keys,
    make_change,
    make_row,
    make_snapshot,
    make_values,
    until,
)

Fill = Callable[..., tuple[ProgramsView, Snapshot]]
MARCH = Days(date(2026, 3, 1), date(2026, 3, 31))
NEVER_LOADED = replace(AURORA, refreshed_at=None)


def replace_code(row: Row, code: str) -> Row:
    return make_row(row.key, row.values.name, code, position=row.position)


def words(page: ProgramsPage) -> str:
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]
    return plain(" ".join(shown)).replace("\n", " ")


def press(page: ProgramsPage, text: str) -> None:
    button = next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_property_offers_to_add(page: ProgramsPage, qtbot: QtBot) -> None:
    page.show_snapshot(make_snapshot())
    assert words(page) == "No active programs at Hotel Aurora yet."
    with qtbot.waitSignal(page.offer_taken, check_params_cb=Offer.ADD.__eq__):
        press(page, "Add program")


def test_nothing_matches_offers_to_clear(page: ProgramsPage, fill: Fill, hundred: list[Row], qtbot: QtBot) -> None:
    fill(*hundred)
    page.set_search(" gld ")
    assert (
        words(page)
        == "No program matches “gld”. 100 programs are hidden by the search. Only active programs are shown."
    )
    with qtbot.waitSignal(page.offer_taken, check_params_cb=Offer.CLEAR_SEARCH.__eq__):
        press(page, "Clear search and filters")
    page.set_states(frozenset(ProgramState))
    assert words(page) == "No program matches “gld”. 100 programs are hidden by the search."
    page.set_search("club")
    assert words(page) == ""


def test_filters_are_counted_and_what_is_not_answered_is_said(
    page: ProgramsPage, fill: Fill, hundred: list[Row]
) -> None:
    fill(*hundred)
    page.set_search("gld")
    page.set_filter("con-1", Filtering(Filter(types=("SoftBrand",))))
    missed, hidden = "No program matches “gld”.", "100 programs are hidden by the search and the filters."
    assert words(page) == f"{missed} {hidden} Only active programs are shown."
    page.set_search("")
    page.set_states(frozenset(ProgramState))
    assert words(page) == "100 programs are hidden by the filters."
    page.set_filter("con-1", Filtering(Filter(created=MARCH), unanswered="Needs a connection."))
    assert words(page) == "Needs a connection."
    page.set_filter("con-1", Filtering(Filter(created=MARCH), frozenset({"id-p3", "id-p5"})))
    page.select_all_visible()
    assert keys(page.selected_rows()) == ("p3", "p5")


def test_what_a_filter_hides_is_selected_no_more_and_comes_back_unselected(
    page: ProgramsPage, fill: Fill, hundred: list[Row]
) -> None:
    fill(*hundred)
    page.select_all_visible()
    page.set_filter("con-1", Filtering(Filter(codes=("C007", "C009"))))
    assert keys(page.selected_rows()) == ("p7", "p9")
    page.set_filter("con-1", Filtering(Filter()))
    assert keys(page.selected_rows()) == ("p7", "p9")


def test_an_answer_of_the_platform_waits_for_the_open_cell(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    view, _ = fill(*hundred)
    view.setCurrentIndex(view.programs.index(2, Column.NAME))
    page.begin_rename()
    page.set_filter("con-1", Filtering(Filter(created=MARCH), frozenset({"id-p5"})))
    assert view.programs.rowCount() == 100
    editor = view.findChild(TextEditor)
    assert isinstance(editor, TextEditor)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert [view.programs.row_at(line).key for line in range(view.programs.rowCount())] == ["p5"]


def test_each_connection_has_its_own_filter(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    page.set_filter("con-1", Filtering(Filter(codes=("C007",))))
    page.set_filter("con-2", Filtering(Filter(changed_here=True)))
    view, snapshot = fill(*hundred)
    assert view.programs.rowCount() == 1
    page.show_snapshot(make_snapshot(make_row("p60", "Other"), connection=DEMO))
    assert words(page) == "1 program is hidden by the filters. Only active programs are shown."
    page.show_snapshot(snapshot)
    assert view.programs.rowCount() == 1


@pytest.mark.anyio
async def test_a_filter_over_very_many_programs_is_a_matter_of_many_turns(page: ProgramsPage, fill: Fill) -> None:
    many = [make_row(f"p{number}", f"Club {number}", f"C{number // 2}", position=number) for number in range(30_001)]
    view, snapshot = fill(*many)
    await until(lambda: not view.programs.following.busy)
    page.set_filter("con-1", Filtering(Filter(duplicated_code=True)))
    await until(lambda: view.programs.rowCount() == 30_000)
    page.show_snapshot(advance(snapshot, AURORA, {"p7": None}, ()))
    await until(lambda: view.programs.rowCount() == 29_998)
    page.set_filter("con-1", Filtering(Filter(codes=("none",))))
    await until(lambda: words(page) != "")
    assert words(page).replace(",", "") == "30000 programs are hidden by the filters. Only active programs are shown."


def test_where_every_program_is_deleted_there_is_nothing_to_clear(page: ProgramsPage, fill: Fill, qtbot: QtBot) -> None:
    fill(make_row("p1", "Gone", state=ProgramState.DELETED))
    assert words(page) == "No active programs at Hotel Aurora. “Deleted” shows those that there were."
    with qtbot.waitSignal(page.offer_taken, check_params_cb=Offer.ADD.__eq__):
        press(page, "Add program")
    page.set_states(frozenset({ProgramState.DELETED}))
    assert words(page) == ""


def test_no_deleted_programs(page: ProgramsPage) -> None:
    page.set_states(frozenset({ProgramState.DELETED}))
    page.show_snapshot(make_snapshot())
    assert words(page) == "No deleted programs at Hotel Aurora."
    page.show_snapshot(make_snapshot(make_row("p1", "Gold")))
    assert words(page) == "No deleted programs at Hotel Aurora."
    page.set_search("gld")
    said = "No program matches “gld”. 1 program is hidden by the search. Only deleted programs are shown."
    assert words(page) == said


@pytest.mark.parametrize(
    ("status", "said", "button"),
    [
        (Status(pause=Pause.OFFLINE), "Not loaded yet. The list appears when the connection is back.", "Try again"),
        (Status(pause=Pause.FAULT), "Not loaded yet.", "Try again"),
        (Status(walk_broken=True), "Not loaded yet.", "Try again"),
        (
            Status(pause=Pause.NO_TOKENS),
            "Not loaded yet. The list appears once the platform accepts the tokens.",
            "Enter tokens",
        ),
        (Status(Activity.CONNECTING), "Loading programs…", ""),
        (Status(Activity.LOADING, in_parts=True), "Loading in smaller parts…", ""),
        (Status(Activity.LOADING, done=500, in_parts=True), "Loading in smaller parts… 500 so far", "Stop"),
        (Status(Activity.LOADING, done=2000), "Loading programs… 2,000 so far", "Stop"),
    ],
)
def test_a_list_that_was_never_loaded(page: ProgramsPage, qtbot: QtBot, status: Status, said: str, button: str) -> None:
    page.show_snapshot(make_snapshot(connection=NEVER_LOADED))
    page.show_status(status)
    assert words(page).replace("2000", "2,000") == said
    offers = {"Try again": Offer.RETRY, "Enter tokens": Offer.CONNECT, "Stop": Offer.STOP}
    if button:
        with qtbot.waitSignal(page.offer_taken, check_params_cb=offers[button].__eq__):
            press(page, button)


@pytest.mark.anyio
async def test_text_that_could_not_be_saved_is_back_in_its_cell(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands
) -> None:
    view, _ = fill(*hundred)
    commands.failures["update"] = StoreFull()
    view.setCurrentIndex(view.programs.index(2, Column.NAME))
    page.begin_rename()
    editor = view.findChild(TextEditor)
    assert isinstance(editor, TextEditor)
    editor.setText("Precious text")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: commands.named("update") and view.programs.listing.open_key == "p2")
    again = next(one for one in view.findChildren(TextEditor) if one is not editor)
    assert again.text() == "Precious text"
    assert "No room is left" in words(page)
    assert view.programs.row_at(2).values.name == "Club 2"
    QTest.keyClick(again, Qt.Key.Key_Escape)


@pytest.mark.anyio
async def test_a_rename_goes_to_the_connection_in_which_it_was_typed(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands
) -> None:
    view, _ = fill(*hundred)
    view.setCurrentIndex(view.programs.index(2, Column.NAME))
    page.begin_rename()
    editor = view.findChild(TextEditor)
    assert isinstance(editor, TextEditor)
    QTest.keyClicks(editor, "Mine")
    page.show_snapshot(make_snapshot(make_row("p2", "Other"), connection=DEMO))
    await until(lambda: commands.named("update"))
    assert commands.named("update")[0][:2] == ("con-1", "p2")


def test_each_connection_is_found_as_it_was_left(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    view, snapshot = fill(*hundred)
    view.selectRow(60)
    view.verticalScrollBar().setValue(50 * 30)
    page.show_snapshot(make_snapshot(make_row("p60", "Other"), connection=DEMO))
    assert keys(page.selected_rows()) == ()
    missed = advance(snapshot, AURORA, {"p3": None, "p4": make_row("p4", "Renamed", position=4)}, ())
    page.show_snapshot(advance(missed, AURORA, {}, ()))
    assert keys(page.selected_rows()) == ("p60",)
    assert view.verticalScrollBar().value() == 49 * 30
    assert view.programs.line_of("p3") == -1
    assert view.programs.row_at(view.programs.line_of("p4")).values.name == "Renamed"


def test_a_list_that_was_never_scrolled_begins_at_its_top_after_a_search(
    page: ProgramsPage, fill: Fill, hundred: list[Row]
) -> None:
    view, _ = fill(*hundred)
    for text in (hundred[60].values.code, "nothing has this", ""):
        page.set_search(text)
    page.set_search(hundred[60].values.code)
    page.set_search("")
    assert view.verticalScrollBar().value() == 0


def test_what_was_found_and_chosen_stays_in_sight_when_the_search_ends(
    page: ProgramsPage, fill: Fill, hundred: list[Row]
) -> None:
    view, _ = fill(*(replace_code(row, "FIND") if place in (5, 60) else row for place, row in enumerate(hundred)))
    page.set_search("FIND")
    view.selectRow(1)
    page.set_search("")
    assert keys(page.selected_rows()) == ("p60",)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_counts_follow_search_and_selection(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    counts: list[tuple[int, ...]] = []
    page.counts_changed.connect(lambda *numbers: counts.append(numbers))
    fill(*hundred)
    assert counts[-1] == (100, 100, 0)
    page.select_all_visible()
    assert counts[-1] == (100, 100, 100)
    page.set_search("club 99")
    assert counts[-1] == (1, 100, 1)


def test_active_brings_additions_and_programs_out_of_sight(page: ProgramsPage, fill: Fill) -> None:
    view, _ = fill(
        make_row("p1", "Unseen", state=ProgramState.UNSEEN), make_row("p2", "Gone", state=ProgramState.DELETED)
    )
    page.set_states(frozenset({ProgramState.ACTIVE}))
    assert [view.programs.row_at(line).key for line in range(view.programs.rowCount())] == ["p1"]


def test_a_program_that_was_deleted_elsewhere_stays_while_its_change_needs_the_person(
    page: ProgramsPage, fill: Fill
) -> None:
    change = make_change(
        "p1", Kind.UPDATE, make_values("Plus"), make_values("Gone"), state=State.CONFLICT, reason=Reason.DELETED_THERE
    )
    view, _ = fill(make_row("p1", "Gone", state=ProgramState.DELETED, change=change))
    assert view.programs.rowCount() == 1
    fill(make_row("p1", "Gone", state=ProgramState.DELETED))
    assert view.programs.rowCount() == 0


def test_a_removed_connection_takes_its_table_along(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    fill(*hundred)
    page.forget("con-1")
    assert keys(page.selected_rows()) == ()
    other: Connection = DEMO
    page.show_snapshot(make_snapshot(make_row("d1", "Demo"), connection=other))
    page.select_all_visible()
    assert keys(page.selected_rows()) == ("d1",)


@pytest.mark.parametrize("key", ["Shift+F10", "menu"])
def test_the_menu_of_a_row_is_asked_for_by_keys(page: ProgramsPage, fill: Fill, hundred: list[Row], key: str) -> None:
    view, _ = fill(*hundred)
    view.setCurrentIndex(view.programs.index(2, Column.NAME))
    asked: list[QPoint] = []
    view.menu_requested.connect(asked.append)
    if key == "menu":  # Qt makes this of the key
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(view.viewport(), event)
    else:
        QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    below = view.visualRect(view.programs.index(2, Column.NAME)).bottomLeft()
    assert asked == [view.viewport().mapToGlobal(below)]
