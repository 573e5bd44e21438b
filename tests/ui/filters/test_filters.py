"""Filters in the window: chosen in the panel, shown as chips, kept for each connection, named and saved."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.days import Days
from app.domain.filter import Filter, from_text
from app.ui.filters.chip_row import Chip
from app.ui.filters.filter_dialog import FilterDialog
from app.ui.filters.name_dialog import NameDialog
from app.ui.filters.saved_dialog import SavedDialog
from app.ui.window.main_window import MainWindow
from tests.support.text import plain
from tests.ui.filters.conftest import ROWS, shown
from tests.ui.opening import opened
from tests.ui.support import (
    AURORA,
    DEMO,
    RecordingCommands,
    keys,
    make_row,
    make_snapshot,
    until,
)

pytestmark = pytest.mark.anyio

TWO = Filter(codes=("C1", "C3"))


def chips(window: MainWindow) -> list[Chip]:
    return [chip for chip in window.chips.findChildren(Chip) if chip.isVisible()]


def texts(window: MainWindow) -> list[str]:
    return [plain(chip.text()) for chip in chips(window)]


def press(qtbot: QtBot, window: MainWindow, key: str) -> None:
    combination = QKeySequence(key)[0]
    qtbot.keyClick(window, combination.key(), combination.keyboardModifiers())


def kept(commands: RecordingCommands, connection_id: str = "con-1") -> Filter:
    return from_text(commands.preferences.get(f"filter:{connection_id}"))


async def test_the_panel_filters_and_a_chip_says_so(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands
) -> None:
    press(qtbot, window, "Ctrl+Shift+F")
    dialog = await opened(FilterDialog)
    assert [box.text() for box in dialog.types.findChildren(QCheckBox)] == ["Hotel"]
    assert not dialog.chains.isVisible()
    dialog.codes.box.setPlainText("C1, C3")
    dialog.apply.click()
    await until(lambda: shown(window) == ["p1", "p3"])
    assert texts(window) == ["Code: C1, C3"]
    assert window.actions_.filter.iconText() == "Filter · 1"
    assert kept(commands) == TWO


async def test_the_panel_is_of_the_connection_that_it_was_opened_for(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands
) -> None:
    """A press on a notification may bring another connection to the front meanwhile."""
    press(qtbot, window, "Ctrl+Shift+F")
    dialog = await opened(FilterDialog)
    dialog.codes.box.setPlainText("C1, C3")
    window.show_connection("con-2")
    dialog.apply.click()
    await until(lambda: kept(commands) == TWO)
    assert kept(commands, "con-2") == Filter()
    window.show_connection("con-1")
    await until(lambda: shown(window) == ["p1", "p3"])


async def test_cancel_leaves_all_as_it_is(qtbot: QtBot, window: MainWindow, commands: RecordingCommands) -> None:
    window.filters.put(TWO)
    press(qtbot, window, "Ctrl+Shift+F")
    dialog = await opened(FilterDialog)
    dialog.yes_or_no["changed_here"].click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: QApplication.activeModalWidget() is None)
    assert (texts(window), kept(commands)) == (["Code: C1, C3"], TWO)


async def test_a_chip_goes_by_mouse_and_by_key_and_no_program_with_it(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands
) -> None:
    window.filters.put(Filter(types=("Hotel",), subscriptions=("Free",), codes=("C1",)))
    window.page.select_all_visible()
    QTest.mouseClick(chips(window)[0], Qt.MouseButton.LeftButton)
    assert texts(window) == ["Subscription: Free", "Code: C1"]
    chips(window)[1].setFocus()
    QTest.keyClick(chips(window)[1], Qt.Key.Key_Delete)
    assert texts(window) == ["Subscription: Free"]
    assert chips(window)[0].hasFocus()
    QTest.keyClick(chips(window)[0], Qt.Key.Key_Return)
    assert texts(window) == []
    assert window.search.search.hasFocus()
    assert not window.chips.isVisible()
    assert commands.named("delete") == []


async def test_the_empty_table_counts_the_filters_and_clears_all(window: MainWindow) -> None:
    window.search.search.setText("gld")
    window.filters.put(Filter(types=("Hotel",), codes=("C1",)))
    button = next(one for one in window.page.findChildren(QPushButton) if one.isVisible())
    assert button.text() == "Clear search and filters"
    button.click()
    assert (window.search.search.text(), texts(window), len(shown(window))) == ("", [], 5)


async def test_select_all_and_delete_touch_what_the_filter_shows(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands
) -> None:
    window.page.select_all_visible()
    window.filters.put(TWO)
    window.page.enter()
    press(qtbot, window, "Ctrl+A")
    assert keys(window.page.selected_rows()) == ("p1", "p3")
    press(qtbot, window, "Del")
    await until(lambda: commands.named("delete"))
    assert commands.named("delete") == [("con-1", ("p1", "p3"))]


async def test_a_refresh_resets_nothing(window: MainWindow, commands: RecordingCommands) -> None:
    window.filters.put(TWO)
    before = window.present.snapshot
    commands.tell(make_snapshot(*ROWS, make_row("new", "New", "C3", position=8), before=before))
    await until(lambda: shown(window) == ["p1", "p3", "new"])
    assert texts(window) == ["Code: C1, C3"]


async def test_each_connection_keeps_its_own(window: MainWindow, commands: RecordingCommands) -> None:
    window.filters.put(TWO)
    commands.tell(make_snapshot(make_row("d1", "Demo", "C1"), make_row("d2", "Demo", "C2"), connection=DEMO))
    window.show_connection("con-2")
    assert (shown(window), texts(window)) == (["d1", "d2"], [])
    window.filters.put(Filter(codes=("C2",)))
    assert shown(window) == ["d2"]
    window.show_connection("con-1")
    assert (shown(window), texts(window)) == (["p1", "p3"], ["Code: C1, C3"])


async def test_chips_stay_what_they_are_while_lists_and_filters_change(
    window: MainWindow, commands: RecordingCommands
) -> None:
    window.filters.put(TWO)
    before = window.chips.findChildren(Chip)
    for wanted in (Filter(codes=("C2",), changed_here=True), Filter(), TWO):
        window.filters.put(wanted)
        commands.tell(make_snapshot(*ROWS, before=window.present.snapshot))
        window.bridge.tell()
    assert window.chips.findChildren(Chip) == before


async def test_a_restart_finds_it_again(qtbot: QtBot, commands: RecordingCommands) -> None:
    await commands.preferences.keep({"filter:con-1": '{"codes": ["C1", "C3"]}', "filter:con-2": "damaged"})
    window = MainWindow(commands)
    qtbot.addWidget(window)
    commands.tell_connections(AURORA, DEMO)
    window.show_connection("con-1")
    commands.tell(make_snapshot(*ROWS), make_snapshot(make_row("d1", "Demo", "C1"), connection=DEMO))
    window.show()
    await until(lambda: window.present.snapshot is not None)
    assert (shown(window), texts(window)) == (["p1", "p3"], ["Code: C1, C3"])
    window.show_connection("con-2")
    assert (shown(window), texts(window)) == (["d1"], [])
    window.close()


async def test_it_goes_with_its_connection(window: MainWindow, commands: RecordingCommands) -> None:
    window.filters.put(TWO)
    commands.preferences.forget("con-1")
    commands.tell_connections(DEMO)
    window.bridge.tell()
    commands.tell_connections(AURORA, DEMO)
    window.show_connection("con-1")
    commands.tell(make_snapshot(*ROWS))
    window.bridge.tell()
    assert (window.filters.wanted, texts(window)) == (Filter(), [])


def entry(window: MainWindow, text: str) -> Any:
    window.filters.saved.menu.aboutToShow.emit()
    return next(action for action in window.filters.saved.menu.actions() if action.text() == text)


async def test_a_filter_is_saved_under_a_name_and_chosen_again(window: MainWindow, commands: RecordingCommands) -> None:
    assert not entry(window, "&Save this filter…").isEnabled()
    window.filters.put(TWO)
    entry(window, "&Save this filter…").trigger()
    dialog = await opened(NameDialog)
    dialog.save.click()
    assert dialog.field.message.text() == "Enter a name."
    dialog.field.edit.setText(" R&D ")
    dialog.save.click()
    await until(lambda: commands.preferences.get("named_filters"))
    window.filters.clear()
    assert not entry(window, "R&&D").isChecked()
    entry(window, "R&&D").trigger()
    assert texts(window) == ["Code: C1, C3"]
    assert entry(window, "R&&D").isChecked()


async def test_a_name_that_is_taken_is_replaced_when_the_person_says_so(
    window: MainWindow, commands: RecordingCommands
) -> None:
    await commands.preferences.keep({"named_filters": '{"Mine": "{}"}'})
    window.filters.put(TWO)
    entry(window, "&Save this filter…").trigger()
    dialog = await opened(NameDialog)
    QTest.keyClicks(dialog.field.edit, "Mine")
    assert dialog.field.message.text() == "There is a filter of this name. It will be replaced."
    assert dialog.save.text() == "&Replace"
    dialog.save.click()
    await until(lambda: "C3" in commands.preferences.get("named_filters"))


async def test_saved_filters_are_renamed_deleted_and_brought_back(
    window: MainWindow, commands: RecordingCommands
) -> None:
    await commands.preferences.keep({"named_filters": '{"One": "{}", "Two": "{}"}'})
    entry(window, "Saved &filters…").trigger()
    dialog = await opened(SavedDialog)
    dialog.list.item(0).setText("Two")
    assert plain(dialog.message.text()) == "There is a filter “Two” already."
    dialog.list.item(0).setText("  ")
    assert dialog.message.text() == "Enter a name."
    dialog.list.item(0).setText("First")
    await until(lambda: commands.preferences.get("named_filters") == '{"First": "{}", "Two": "{}"}')
    dialog.delete.click()
    await until(lambda: commands.preferences.get("named_filters") == '{"Two": "{}"}')
    dialog.undo.click()
    await until(lambda: commands.preferences.get("named_filters") == '{"First": "{}", "Two": "{}"}')
    dialog.close()
    await until(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize("text", ["{", "[]", '{"One": 7}'])
async def test_saved_filters_that_cannot_be_read_are_none(
    window: MainWindow, commands: RecordingCommands, text: str
) -> None:
    await commands.preferences.keep({"named_filters": text})
    assert not entry(window, "Saved &filters…").isEnabled()


async def test_a_filter_says_of_what_it_is(window: MainWindow) -> None:
    march = Days(date(2026, 3, 1), date(2026, 3, 31))
    whole = Filter(("Hotel", "Novelty"), (), ("chain-1",), True, True, True, ("a", "b"), tuple("ABCD"), march, None)
    window.filters.put(whole)
    assert texts(window)[:6] == [
        "Type: Hotel, Novelty", "Chain: Aurora Group", "Changed here", "Duplicated code", "Look-alike code",
        "2 identifiers",
    ]  # fmt: skip
    assert texts(window)[6] == "4 codes"
    assert texts(window)[7].startswith("Created: ")
    await until(window.chips.said.isVisible)
