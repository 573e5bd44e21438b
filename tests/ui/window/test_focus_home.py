"""The keys go to the view where the control that had them goes, and back to where they were after a dialog."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMessageBox, QWidget

from app.domain.change import Kind
from app.domain.filter import Filter
from app.domain.merge import advance
from app.domain.status import Activity, Pause, Status
from app.ui.filters.chip_row import Chip
from app.ui.loop import after
from app.ui.programs.columns import Column
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window, opened, table_of
from tests.ui.support import AURORA, DEMO, RecordingCommands, make_change, make_row, make_snapshot, make_values, until

pytestmark = pytest.mark.anyio

PROGRAMS = [make_row(f"p{place}", f"Club {place}", f"C{place}", position=place) for place in range(3)]
CHANGED = make_row("n", "New", change=make_change("n", Kind.ADD, make_values("New", "N1")), position=9)
LOCKED = replace(AURORA, read_only=True)


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, *PROGRAMS, CHANGED, connections=(AURORA, DEMO)) as window:
        window.resize(1200, 800)
        window.page.enter()
        yield window


def focused() -> QWidget:
    return QApplication.focusWidget()


def press(widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key)


def visible(root: QWidget, kind: type[QAbstractButton]) -> list[QAbstractButton]:
    return [one for one in root.findChildren(kind) if one.isVisible()]


async def come_back(window: MainWindow) -> None:
    """As a desktop does once a dialog is closed."""
    await until(lambda: QApplication.activeModalWidget() is None)
    window.activateWindow()
    await until(window.isActiveWindow)


PLACES: dict[str, Callable[[MainWindow], QWidget]] = {
    "table": table_of,
    "search": lambda window: window.search.search,
    "filter button": lambda window: window.search.filter,
    "list of connections": lambda window: window.connection_list,
    "status": lambda window: window.status.sentence,
    "button of the bar": lambda window: visible(window.bar, QAbstractButton)[-1],
}
DIALOGS = ["add", "filter", "review", "discard_all", "connect_new", "remove_connection", "about"]


@pytest.mark.parametrize(
    ("place", "name"), [*((place, "settings") for place in PLACES), *(("search", name) for name in DIALOGS)]
)
async def test_the_keys_are_where_they_were_after_a_dialog(window: MainWindow, place: str, name: str) -> None:
    before = PLACES[place](window)
    before.setFocus()
    getattr(window.actions_, name).trigger()
    dialog = await opened(QDialog)
    await until(dialog.isActiveWindow)
    QTest.keyClick(focused() or dialog, Qt.Key.Key_Escape)
    await come_back(window)
    assert focused() is before


async def test_the_keys_are_where_they_were_after_the_help(window: MainWindow) -> None:
    window.status.sentence.setFocus()
    window.actions_.help.trigger()
    await until(lambda: not window.isActiveWindow())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    await come_back(window)
    assert focused() is window.status.sentence


async def test_the_neighbour_is_current_where_the_row_went_while_a_dialog_was_open(
    window: MainWindow, commands: RecordingCommands
) -> None:
    table = table_of(window)
    table.setCurrentIndex(table.programs.index(table.programs.line_of("p1"), Column.NAME))
    window.actions_.edit.trigger()
    dialog = await opened(QDialog)
    assert window.present.snapshot is not None
    commands.tell(advance(window.present.snapshot, AURORA, {"p1": None}, ()))
    await until(lambda: table.programs.line_of("p1") < 0)
    await after(dialog.reject)
    await come_back(window)
    assert focused() is table
    assert table.currentIndex().isValid()


async def test_the_table_has_the_keys_once_the_bar_is_gone(window: MainWindow, commands: RecordingCommands) -> None:
    window.bar.send.setFocus()
    commands.tell(make_snapshot(*PROGRAMS))
    await until(lambda: not window.bar.isVisible())
    assert focused() is table_of(window)


async def test_the_table_has_the_keys_where_the_bar_went_while_a_dialog_was_open(
    window: MainWindow, commands: RecordingCommands
) -> None:
    window.bar.send.setFocus()
    window.actions_.review.trigger()
    dialog = await opened(QDialog)
    await until(dialog.isActiveWindow)
    commands.tell(make_snapshot(*PROGRAMS))
    await until(lambda: not window.bar.isVisible())
    await after(dialog.reject)
    await come_back(window)
    assert focused() is table_of(window)


async def test_the_table_has_the_keys_once_a_strip_is_closed(window: MainWindow) -> None:
    window.show_fault(OSError("made up"))
    (close,) = visible(window.fault, QAbstractButton)
    press(close)
    await until(lambda: not window.fault.isVisible())
    assert focused() is table_of(window)


async def test_the_table_has_the_keys_once_a_notice_is_dealt_with(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.tell_status("con-1", Status(pause=Pause.TOKEN_REFUSED))
    await until(window.notice.isVisible)
    visible(window.notice, QAbstractButton)[0].setFocus()
    commands.tell_status("con-1", Status())
    await until(lambda: not window.notice.isVisible())
    assert focused() is table_of(window)


async def test_the_table_has_the_keys_once_changes_are_turned_on(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.tell(make_snapshot(*PROGRAMS, connection=LOCKED))
    await until(window.strip.lock.isVisible)
    window.strip.lock.turn_on.setFocus()
    commands.tell(make_snapshot(*PROGRAMS, connection=AURORA))
    await until(lambda: not window.strip.lock.isVisible())
    assert focused() is table_of(window)


async def test_the_table_has_the_keys_once_loading_is_stopped(window: MainWindow, commands: RecordingCommands) -> None:
    commands.tell_status("con-1", Status(activity=Activity.LOADING))
    await until(window.status.stop.isVisible)
    window.status.stop.setFocus()
    commands.tell_status("con-1", Status())
    await until(lambda: not window.status.stop.isVisible())
    assert focused() is table_of(window)


async def test_chips_hand_the_keys_on_and_the_last_to_the_search(window: MainWindow) -> None:
    window.filters.put(Filter(types=("Hotel",), duplicated_code=True))
    first, second = (one for one in window.chips.findChildren(Chip) if one.isVisible())
    press(first)
    assert focused() is second
    press(second)
    assert focused() is window.search.search


async def test_the_table_has_the_keys_once_all_filters_are_cleared(window: MainWindow) -> None:
    window.filters.put(Filter(types=("Hotel",), duplicated_code=True))
    press(window.chips.clear)
    assert not window.chips.isVisible()
    assert focused() is table_of(window)


async def test_what_stands_in_place_of_a_table_has_its_keys(window: MainWindow) -> None:
    table = table_of(window)
    table.setFocus()
    window.page.set_search("nothing is called so")
    assert not table.isVisible()
    assert isinstance(focused(), QAbstractButton)
    assert window.page.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Space)  # clears the search
    window.page.set_search("")
    assert focused() is table


async def test_the_details_hand_the_keys_to_the_table(window: MainWindow) -> None:
    window.actions_.details.setChecked(True)
    window.details.setFocus()
    window.actions_.details.setChecked(False)
    assert focused() is table_of(window)


async def test_a_cell_is_left_by_a_click_elsewhere(window: MainWindow) -> None:
    table = table_of(window)
    table.selectRow(0)
    window.actions_.rename.trigger()
    assert table.is_editing
    QTest.mouseClick(window.search.search, Qt.MouseButton.LeftButton)
    assert not table.is_editing
    assert focused() is window.search.search


async def test_the_list_keeps_the_keys_when_a_connection_is_removed(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.tell(make_snapshot(*PROGRAMS, connection=DEMO))
    window.connection_list.setFocus()
    window.actions_.remove_connection.trigger()
    await opened(QMessageBox)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    await come_back(window)
    third = replace(DEMO, connection_id="con-3", name="Third")
    commands.tell_connections(DEMO, third)
    await until(lambda: window.present.connection_id == DEMO.connection_id)
    assert focused() is window.connection_list
    assert window.connection_list.currentIndex().isValid()


async def test_the_first_way_to_begin_has_the_keys_once_the_last_connection_is_removed(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.tell_connections()
    await until(window.first_run.isVisible)
    assert focused() is window.first_run.sample
