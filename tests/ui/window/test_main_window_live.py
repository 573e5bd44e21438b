"""The hard cases of the table, in the whole window over a real file, a real engine and the sandbox as the platform."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.connector.transport import make_http
from app.domain.change import Kind, Reason, State
from app.domain.connection import Connection
from app.domain.status import Pause
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from app.sandbox.transport import SandboxTransport
from app.store import connections
from app.ui.changes.review_dialog import ReviewDialog
from app.ui.programs.columns import Column
from tests.commands.support import MemoryStore
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, Desk, open_desk
from tests.support.loopback import serve
from tests.ui.support import until
from tests.ui.window.live import LiveWindow, at_window

pytestmark = pytest.mark.anyio


@pytest.fixture
def sandbox(clock: VirtualClock) -> Sandbox:
    return Sandbox(clock=clock.now)


Hotel = Callable[[], AbstractAsyncContextManager[LiveWindow]]


@pytest.fixture
def hotel(sandbox: Sandbox, clock: VirtualClock, path: Path, qapp: QApplication) -> Hotel:
    """A window on a list that was read. All of it ends within the test: between its end and the next, no loop runs."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[LiveWindow]:
        async with open_desk(sandbox, path, clock) as desk:
            await desk.refreshed()
            async with at_window(desk) as live:
                yield live

    return opened


@pytest.mark.parametrize(("fate", "reason"), [("renamed", Reason.RENAMED_THERE), ("deleted", Reason.DELETED_THERE)])
async def test_what_is_typed_stays_while_the_platform_takes_the_program_away(
    hotel: Hotel, sandbox: Sandbox, fate: str, reason: Reason
) -> None:
    async with hotel() as live:
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
async def test_a_key_of_the_window_keeps_the_text_of_an_open_cell_first(hotel: Hotel, key: str) -> None:
    async with hotel() as live:
        live.type_into(3, "Typed before")
        wished = live.row(3).key
        pressed = QKeySequence(key)[0]

        live.press(pressed.key(), pressed.keyboardModifiers())

        await until(lambda: live.name_of(wished) == "Typed before")
        assert live.editor is None


async def test_sorting_keeps_the_text_of_an_open_cell(hotel: Hotel) -> None:
    async with hotel() as live:
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


async def test_only_what_is_found_is_marked_by_select_all_and_delete(hotel: Hotel) -> None:
    async with hotel() as live:
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


async def test_the_computer_sleeps_with_a_cell_open(hotel: Hotel, sandbox: Sandbox) -> None:
    async with hotel() as live:
        editor = live.type_into(6, "Half ty")
        sandbox.add_program("Added overnight", "NIGHT")
        before = live.refreshed_at
        live.desk.engine.beat()
        live.desk.clock.sleep(8 * 3600, is_counted=False)
        live.desk.engine.beat()
        await live.until(lambda: live.refreshed_at != before)

        assert live.editor is editor
        assert editor.hasFocus()
        QTest.keyClicks(editor, "ped")
        live.press(Qt.Key.Key_Return)
        await live.until(lambda: "Half typed" in live.lines)
        await live.until(lambda: "Added overnight" in live.lines)


async def test_with_a_locked_key_store_all_but_sending_goes_on(
    sandbox: Sandbox, clock: VirtualClock, path: Path, qapp: QApplication
) -> None:
    async with open_desk(sandbox, path, clock) as first:
        await first.refreshed()
    store = MemoryStore()
    store.locked = True
    async with make_http(SandboxTransport(sandbox)) as http:
        desk = Desk(sandbox, clock, http, path)
        desk.vault._backend = store
        await desk.database.open()
        await desk.commands.load()
        await desk.commands.open(CONNECTION)
        desk.commands.attach(desk.engine)
        async with at_window(desk) as live:
            await live.until(lambda: live.window.present.status.pause is Pause.KEY_STORE_LOCKED)
            asked = len(sandbox.journal)
            live.type_into(2, "Typed without a key store")
            live.window.actions_.refresh.trigger()
            await live.until(lambda: live.changes)
            live.window.actions_.send.trigger()
            await live.until(lambda: live.changes[0].approved_at is not None)
            live.select(4)
            live.press(Qt.Key.Key_Delete)
            await live.until(lambda: len(live.changes) == 2)
            live.window.actions_.undo.trigger()
            await live.until(lambda: len(live.changes) == 1)

            assert live.window.notice.isVisible()
            assert len(sandbox.journal) == asked
        await desk.close()


async def test_a_deletion_that_was_sent_is_added_again_by_undo(hotel: Hotel, sandbox: Sandbox) -> None:
    async with hotel() as live:
        live.select(0)
        name = live.row(0).values.name
        sandbox.end_memberships(live.row(0).program_id or "")
        live.press(Qt.Key.Key_Delete)
        await live.until(lambda: live.changes)
        await live.desk.send_all()
        await live.until(lambda: not live.changes and name not in live.lines)

        live.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: live.window.findChildren(QMessageBox))
        (box,) = live.window.findChildren(QMessageBox)
        next(one for one in box.buttons() if one is not box.escapeButton()).click()
        await live.until(lambda: live.changes)

        (change,) = live.changes
        assert (change.kind, change.approved_at) == (Kind.ADD, None)
        assert live.lines[0] == name


async def test_discard_all_is_taken_back_after_a_refresh(hotel: Hotel) -> None:
    async with hotel() as live:
        live.type_into(1, "Renamed")
        live.press(Qt.Key.Key_Return)
        await live.until(lambda: live.changes)
        live.select(3)
        live.press(Qt.Key.Key_Delete)
        await live.until(lambda: len(live.changes) == 2)
        before = {(one.key, one.kind, one.wanted) for one in live.changes}
        live.window.actions_.discard_all.trigger()
        await until(lambda: live.window.findChildren(QMessageBox))
        (box,) = live.window.findChildren(QMessageBox)
        next(one for one in box.buttons() if one is not box.escapeButton()).click()
        await live.until(lambda: not live.changes)
        await live.refreshed()

        live.window.actions_.undo.trigger()
        await live.until(lambda: live.changes)

        assert {(one.key, one.kind, one.wanted) for one in live.changes} == before


async def test_enter_pressed_twice_at_the_review_sends_nothing(hotel: Hotel) -> None:
    async with hotel() as live:
        live.select(3)
        live.press(Qt.Key.Key_Delete)
        await live.until(lambda: live.changes)
        live.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: live.window.findChildren(ReviewDialog))
        (review,) = live.window.findChildren(ReviewDialog)
        await until(review.isActiveWindow)
        QTest.keyClick(review.focusWidget(), Qt.Key.Key_Return)
        live.press(Qt.Key.Key_Return)
        await until(lambda: not live.window.findChildren(ReviewDialog))
        await live.desk.settled()

        assert [one.approved_at for one in live.changes] == [None]
        assert not live.desk.asked(Operation.DELETE_PROGRAMS)


async def test_each_connection_keeps_its_own_while_one_refreshes_and_another_sends(
    clock: VirtualClock, path: Path, qapp: QApplication
) -> None:
    aurora, boreal = Sandbox(clock=clock.now), Sandbox(clock=clock.now)
    http = make_http()
    desk = Desk(aurora, clock, http, path)
    with serve(aurora) as first, serve(boreal) as second:
        await desk.database.open()
        for name, address, sandbox in (("aurora", first, aurora), ("boreal", second, boreal)):
            desk.vault.keep_until_quit(name, sandbox.tokens)
            connection = Connection(name, name, address)
            await desk.database.run(lambda one, connection=connection: connections.put(one, connection))
        await desk.commands.load()
        desk.commands.attach(desk.engine)
        await desk.commands.open("aurora")
        await desk.commands.open("boreal")
        async with at_window(desk, "aurora") as live:
            await live.until(lambda: live.refreshed_at and live.lines)
            live.type_into(2, "Renamed at Aurora")
            live.press(Qt.Key.Key_Return)
            await live.until(lambda: live.changes)
            live.select(5)
            chosen = live.row(5).key

            live.switch("boreal")
            await live.until(lambda: live.refreshed_at and live.lines)
            assert live.changes == ()
            assert not live.window.actions_.undo.isEnabled()
            live.type_into(1, "Renamed at Boreal")
            live.window.actions_.send.trigger()
            await until(lambda: live.editor is None)  # the text is just being kept
            live.switch("aurora")
            desk.commands.refresh("aurora")
            await live.until(lambda: any(one.name == "Renamed at Boreal" for one in boreal.programs.values()))

            assert [one.wanted and one.wanted.name for one in live.changes] == ["Renamed at Aurora"]
            assert [row.key for row in live.window.page.selected_rows()] == [chosen]
            assert "1 change not sent" in live.window.status.sentence.text()
            live.window.actions_.undo.trigger()
            await live.until(lambda: not live.changes)
            assert not any(one.name == "Renamed at Aurora" for one in aurora.programs.values())

            live.switch("boreal")
            await live.until(lambda: not live.changes)
            assert live.window.actions_.undo.isEnabled()
            live.window.actions_.undo.trigger()
            await live.until(lambda: live.changes)
            assert live.changes[0].connection_id == "boreal"
        await desk.close()
        await http.aclose()
