"""The hard cases of the table, in the whole window over a real file, a real engine and the sandbox as the platform."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.change import Kind, Reason, State
from app.sandbox.sandbox import Sandbox
from app.ui.programs.columns import Column
from tests.support.clock import VirtualClock
from tests.support.desk import Desk, open_desk
from tests.ui.support import until
from tests.ui.window.live import at_window

pytestmark = pytest.mark.anyio


@pytest.fixture
def sandbox(clock: VirtualClock) -> Sandbox:
    return Sandbox(clock=clock.now)


@pytest.fixture
async def desk(sandbox: Sandbox, clock: VirtualClock, path: Path, qapp: QApplication) -> AsyncIterator[Desk]:
    async with open_desk(sandbox, path, clock) as opened:
        await opened.refreshed()
        yield opened


@pytest.mark.parametrize(("fate", "reason"), [("renamed", Reason.RENAMED_THERE), ("deleted", Reason.DELETED_THERE)])
async def test_what_is_typed_stays_while_the_platform_takes_the_program_away(
    desk: Desk, sandbox: Sandbox, fate: str, reason: Reason
) -> None:
    async with at_window(desk) as live:
        editor = live.type_into(6, "Half ty")
        key, area = live.row(6).key, editor.geometry()
        program_id = live.row(6).program_id
        assert program_id is not None

        if fate == "deleted":
            sandbox.rename(program_id, "Theirs")
            sandbox.remove(program_id)
        else:
            sandbox.rename(program_id, "Theirs")
        for number in range(20):
            sandbox.add_program(f"Inserted {number}", f"INS{number}")
        await live.refreshed_beside()

        assert live.editor is editor
        assert editor.text() == "Half ty"
        assert editor.hasFocus()
        assert editor.geometry() == area
        assert live.table.programs.line_of(key) == 6

        QTest.keyClicks(editor, "ped")
        live.press(Qt.Key.Key_Return)
        await live.until(lambda: live.changes)

        (change,) = live.changes
        assert (change.key, change.state, change.reason) == (key, State.CONFLICT, reason)
        assert change.wanted is not None
        assert change.wanted.name == "Half typed"
        await live.until(lambda: "Inserted 19" in live.lines)


@pytest.mark.parametrize("key", ["F5", "Ctrl+R", "Ctrl+S", "Ctrl+Shift+P", "Ctrl+2", "Ctrl+Q"])
async def test_a_key_of_the_window_keeps_the_text_of_an_open_cell_first(desk: Desk, key: str) -> None:
    async with at_window(desk) as live:
        live.type_into(3, "Typed before")
        wished = live.row(3).key
        pressed = QKeySequence(key)[0]

        live.press(pressed.key(), pressed.keyboardModifiers())

        await until(lambda: live.name_of(wished) == "Typed before")
        assert live.editor is None


async def test_sorting_keeps_the_text_of_an_open_cell(desk: Desk) -> None:
    async with at_window(desk) as live:
        live.type_into(3, "Zebra")
        key = live.row(3).key
        header = live.table.horizontalHeader()
        place = header.rect().center()
        place.setX(header.sectionViewportPosition(Column.NAME) + 20)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        await live.until(lambda: live.changes)

        assert live.editor is None
        assert live.lines == sorted(live.lines, key=live.table.programs.listing._keys._collator.sortKey)
        assert live.changes[0].key == key
        assert live.lines[live.table.programs.line_of(key)] == "Zebra"


async def test_only_what_is_found_is_marked_by_select_all_and_delete(desk: Desk) -> None:
    async with at_window(desk) as live:
        word = live.lines[0].split()[-1]
        live.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(live.window.search.search, word)
        found = set(live.lines)
        assert 0 < len(found) < len(live.desk.active())
        live.press(Qt.Key.Key_Down)
        live.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        live.press(Qt.Key.Key_Delete)
        await live.until(lambda: live.changes)

        assert {one.base.name for one in live.changes if one.base is not None} == found
        assert {one.kind for one in live.changes} == {Kind.DELETE}
