"""What survives a restart: the window's place, its view, the connection shown, and how each table was arranged."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QTableView
from pytestqt.qtbot import QtBot

from app.domain.change import Kind
from app.domain.errors import StoreFull
from app.domain.program import ProgramState
from app.ui.programs.columns import Column
from app.ui.programs.programs_header import ProgramsHeader
from app.ui.window.main_window import MainWindow
from app.ui.window.window_state import _text
from tests.ui.support import AURORA, DEMO, RecordingCommands, make_change, make_row, make_snapshot, make_values, until

pytestmark = pytest.mark.anyio

ROWS = [make_row(f"p{place}", name, f"C{9 - place}", position=place) for place, name in enumerate(("B", "C", "A"))]
MARKED = make_row("d", "Iron", change=make_change("d", Kind.DELETE, None, make_values("Iron")))
Opened = Callable[[RecordingCommands], MainWindow]


@pytest.fixture
async def opened(qtbot: QtBot) -> AsyncIterator[Opened]:
    """Starts the window on what is kept so far."""
    windows: list[MainWindow] = []

    def start(commands: RecordingCommands) -> MainWindow:
        window = MainWindow(commands)
        qtbot.addWidget(window)
        windows.append(window)
        commands.tell_connections(AURORA, DEMO)
        window.show_connection("con-1")
        commands.tell(make_snapshot(*ROWS), make_snapshot(*ROWS, connection=DEMO))
        window.bridge.tell()
        window.show()
        qtbot.waitExposed(window)
        return window

    yield start
    for window in windows:
        window.close()
    await asyncio.sleep(0)


def restarted(commands: RecordingCommands) -> RecordingCommands:
    """The next run: nothing is left of the one before but what was kept."""
    after = RecordingCommands()
    after.preferences._values |= commands.preferences._values
    return after


async def quit_(window: MainWindow) -> None:
    window.close()
    await window.state.finish()


def header(window: MainWindow) -> ProgramsHeader:
    return next(one for one in window.findChildren(ProgramsHeader) if one.isVisible())


def names(window: MainWindow) -> list[str]:
    model = header(window).model()
    return [model.index(line, Column.NAME).data() for line in range(model.rowCount())]


def press(window: MainWindow, column: Column) -> None:
    """Click on the title of a column."""
    one = header(window)
    place = QPoint(one.sectionViewportPosition(column) + 20, one.height() // 2)
    QTest.mouseClick(one.viewport(), Qt.MouseButton.LeftButton, pos=place)


async def test_place_and_view_and_connection_are_there_again(opened: Opened, commands: RecordingCommands) -> None:
    window = opened(commands)
    window.setGeometry(QRect(0, 50, 800, 590))
    window.display.show_changes()
    window.connections.switch("con-2")
    await quit_(window)
    assert commands.preferences.get("connection") == "con-2"
    again = opened(restarted(commands))
    assert (again.geometry().top(), again.height()) == (50, 590)
    assert again.changes_view.isVisible()
    assert again.actions_.changes.isChecked()


async def test_the_connection_list_is_as_wide_as_it_wants_though_it_was_hidden_in_the_run_before(
    opened: Opened, commands: RecordingCommands
) -> None:
    commands.preferences._values["connection_list"] = "hidden"
    window = opened(commands)
    assert window.connection_list.isHidden()
    await quit_(window)
    again = opened(restarted(commands))
    again.resize(1120, 600)
    again.actions_.connection_list.trigger()
    await until(lambda: again.connection_list.width() == again.connection_list.sizeHint().width())
    again.body.setSizes([300, 700])
    again.body.splitterMoved.emit(300, 1)
    drawn = again.connection_list.width()
    await quit_(again)
    assert drawn == 300
    once_more = opened(restarted(again.commands))  # type: ignore[arg-type]
    once_more.resize(1120, 600)
    await until(lambda: once_more.connection_list.width() == drawn)


async def test_the_states_that_were_chosen_are_chosen_again(opened: Opened, commands: RecordingCommands) -> None:
    window = opened(commands)
    window.search.show_both()
    await quit_(window)
    rows = [*ROWS, make_row("gone", "Gone", state=ProgramState.DELETED)]
    again = opened(restarted(commands))
    again.commands.tell(make_snapshot(*rows, before=again.present.snapshot))  # type: ignore[attr-defined]
    again.bridge.tell()
    assert "Gone" in names(again)


@pytest.mark.parametrize("kept", ["3", "-1", "Both", "9" * 5000])
async def test_states_that_are_none_are_the_active_ones(opened: Opened, commands: RecordingCommands, kept: str) -> None:
    commands.preferences._values["states"] = kept
    assert opened(commands).search.choice == 0


@pytest.mark.parametrize("place", [0, 1, 2])
async def test_the_keys_go_to_the_view_that_is_there_again(
    opened: Opened, commands: RecordingCommands, place: int
) -> None:
    commands.preferences._values["view"] = str(place)
    window = opened(commands)
    commands.tell_connections()
    window.bridge.tell()
    assert window.first_run.isVisible()
    commands.tell_connections(AURORA)
    window.show_connection("con-1")
    commands.tell(make_snapshot(*ROWS, MARKED))
    window.bridge.tell()
    focused = window.focusWidget()
    assert isinstance(focused, QTableView)
    assert window.views.widget(place).isAncestorOf(focused)


async def test_a_window_left_on_a_screen_that_is_gone_comes_back(opened: Opened, commands: RecordingCommands) -> None:
    lost = QMainWindow()
    lost.setGeometry(QRect(9000, 7000, 900, 600))
    commands.preferences._values["window"] = _text(lost.saveGeometry())
    window = opened(commands)
    seen = QGuiApplication.primaryScreen().availableGeometry()
    assert seen.intersects(window.geometry())
    assert seen.contains(window.geometry().topLeft())


@pytest.mark.parametrize("left", ["no base64 !", "AAAA", "", "9" * 5_000, "\u0663"])
async def test_what_cannot_be_read_is_the_first_look(opened: Opened, commands: RecordingCommands, left: str) -> None:
    commands.preferences._values |= {"window": left, "splitter": left, "view": left or "7", "table:con-1": left}
    commands.preferences._values |= {"details_width": left, "filter:con-1": left, "named_filters": left}
    window = opened(commands)
    assert window.page.isVisible()
    assert names(window) == ["B", "C", "A"]


async def test_a_maximized_window_is_so_again(opened: Opened, commands: RecordingCommands) -> None:
    window = opened(commands)
    window.showMaximized()
    await until(window.isMaximized)
    await quit_(window)
    assert opened(restarted(commands)).isMaximized()


async def test_each_table_is_arranged_as_it_was_left(opened: Opened, commands: RecordingCommands) -> None:
    window = opened(commands)
    press(window, Column.NAME)
    press(window, Column.NAME)
    one = header(window)
    next(action for action in one.menu().actions() if action.text() == "Type").trigger()
    one.moveSection(one.visualIndex(Column.CODE), 0)
    edge = QPoint(one.sectionViewportPosition(Column.CODE) + one.sectionSize(Column.CODE) - 1, one.height() // 2)
    QTest.mousePress(one.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(one.viewport(), edge + QPoint(33, 0))
    QTest.mouseRelease(one.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(33, 0))
    width = one.sectionSize(Column.CODE)
    await quit_(window)

    again = opened(restarted(commands))
    assert names(again) == ["C", "B", "A"]
    assert header(again).shown_columns()[:2] == [Column.CODE, Column.MARK]
    assert header(again).isSectionHidden(Column.TYPE)
    assert header(again).sectionSize(Column.CODE) == width
    again.connections.switch("con-2")
    assert names(again) == ["B", "C", "A"]
    assert header(again).shown_columns()[0] is Column.MARK


async def test_the_third_press_on_a_title_is_the_platforms_order_again(
    opened: Opened, commands: RecordingCommands
) -> None:
    window = opened(commands)
    seen = []
    for _ in range(3):
        press(window, Column.NAME)
        seen.append(names(window))
    assert seen == [["A", "B", "C"], ["C", "B", "A"], ["B", "C", "A"]]
    await quit_(window)
    assert json.loads(commands.preferences.get("table:con-1"))["sort"] == ""


async def test_a_full_disk_hinders_neither_work_nor_quitting(opened: Opened, commands: RecordingCommands) -> None:
    window = opened(commands)
    commands.preferences.failure = StoreFull("no room")
    press(window, Column.NAME)
    closed = []
    window.closed.connect(lambda: closed.append(True))
    await quit_(window)
    assert closed
    assert not window.fault.isVisibleTo(window)


async def test_on_a_small_screen_all_of_the_window_is_to_be_reached(
    opened: Opened, commands: RecordingCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.window.layout._room", lambda _: QSize(640, 400))  # 1280 x 800 at twice the size
    window = opened(commands)
    await until(window.status.isVisible)
    assert window.size() == QSize(640, 400)
    commands.tell(make_snapshot(*ROWS, MARKED))
    await until(window.bar.isVisible)
    for one in (window.toolbar, window.strip, window.search, window.page, window.bar, window.status):
        assert window.rect().contains(QRect(one.mapTo(window, QPoint()), one.size()))
