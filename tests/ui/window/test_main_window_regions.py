"""Tab goes through the window in the order in which it is read, F6 from region to region, and neither gets stuck."""

from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.change import Kind
from app.domain.merge import Row
from app.domain.status import Pause, Status
from app.ui.loop import after
from app.ui.programs.programs_view import ProgramsView
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window, opened
from tests.ui.support import AURORA, DEMO, RecordingCommands, make_change, make_row, make_snapshot, make_values, until

pytestmark = pytest.mark.anyio

ADDED = make_change("n1", Kind.ADD, make_values("New", "N1"))
LOCKED = replace(AURORA, read_only=True)


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(
        commands, make_row("n1", "New", change=ADDED), make_row("p1", "Gold"), connections=(AURORA, DEMO)
    ) as window:
        window.resize(1200, 800)
        yield window


def reached(window: QWidget) -> list[QWidget]:
    """What Tab reaches, once round."""
    chain, one = [], window.nextInFocusChain()
    while one is not None and one is not window:
        chain.append(one)
        one = one.nextInFocusChain()
    return [one for one in chain if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


async def test_tab_goes_through_the_window_in_the_order_in_which_it_is_read(window: MainWindow) -> None:
    window.actions_.details.setChecked(True)
    parts = (
        window.toolbar, window.connection_list, window.search, window.page, window.details, window.bar, window.status,
    )  # fmt: skip
    found = [next(part for part in parts if part is one or part.isAncestorOf(one)) for one in reached(window)]
    turns = [found[0], *(after for before, after in pairwise(found) if before is not after)]
    start = turns.index(window.toolbar)
    assert (turns[start:] + turns[:start])[: len(parts)] == list(parts)


async def test_tab_comes_to_the_buttons_of_a_notice_where_it_stands(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.tell_status("con-1", Status(pause=Pause.TOKEN_REFUSED))
    await until(window.notice.isVisible)
    found = reached(window)
    places = [place for place, one in enumerate(found) if window.notice.isAncestorOf(one)]
    before = found.index(window.connection_list)
    assert places == [before + 1, before + 2]


async def test_f6_passes_over_what_cannot_be_used(window: MainWindow, commands: RecordingCommands) -> None:
    commands.tell_connections(LOCKED, DEMO)
    commands.tell(make_snapshot(make_row("n1", "New", change=ADDED), connection=LOCKED))
    await until(lambda: not window.bar.send.isEnabled())
    assert window.bar.isVisible()
    window.page.enter()
    assert isinstance(QApplication.focusWidget(), ProgramsView)
    window.actions_.next_region.trigger()
    assert QApplication.focusWidget() is window.status.sentence


async def test_f6_comes_to_the_search_of_a_history_in_which_nothing_stands(window: MainWindow) -> None:
    window.actions_.history.trigger()
    await until(lambda: not window.history_view.table.isVisible())
    window.status.sentence.setFocus()
    for _ in range(2):  # the bar, then the history
        window.actions_.previous_region.trigger()
    assert QApplication.focusWidget() is window.history_view.filters.search


@pytest.mark.parametrize("name", ["add", "connect_new", "filter", "settings", "about"])
async def test_tab_comes_to_nothing_without_a_name_in_a_dialog(window: MainWindow, name: str) -> None:
    getattr(window.actions_, name).trigger()
    dialog = await opened(QDialog)
    await until(dialog.isActiveWindow)
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused.accessibleName() or (isinstance(focused, QAbstractButton) and focused.text()), focused
        await after(partial(QTest.keyClick, focused, Qt.Key.Key_Tab))
    await after(dialog.reject)
    await until(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize("first", [(), (make_row("p1", "Gold"),)])
async def test_the_keys_go_to_the_table_once_it_is_there(
    qtbot: QtBot, commands: RecordingCommands, first: tuple[Row, ...]
) -> None:
    window = MainWindow(commands)
    qtbot.addWidget(window)
    window.show()
    await until(window.isActiveWindow)
    commands.tell_connections(AURORA)
    window.show_connection("con-1")
    commands.tell(make_snapshot(*first, connection=replace(AURORA, refreshed_at=None)))
    await until(window.page.isVisible)
    commands.tell(make_snapshot(make_row("p1", "Gold")))
    await until(lambda: isinstance(QApplication.focusWidget(), ProgramsView))
    window.hide()
