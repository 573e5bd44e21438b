"""The whole window on commands that only record: what is shown, and which command a key or a button becomes."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, Reason, State
from app.domain.errors import StoreFull
from app.domain.merge import Row
from app.domain.program import ProgramState
from app.domain.setup import Preset, Setup, SetupProblem
from app.domain.status import Activity, Pause, Status
from app.ui.changes.review_dialog import ReviewDialog
from app.ui.connections.connection_form import ConnectionForm
from app.ui.programs.program_form import ProgramForm
from app.ui.programs.programs_view import ProgramsView
from app.ui.window.main_window import MainWindow
from app.ui.window.notice_strip import NoticeStrip
from tests.support.text import plain
from tests.ui.opening import open_window, opened, table_of
from tests.ui.support import (
    AURORA,
    DEMO,
    NOW,
    SAMPLE,
    RecordingCommands,
    make_change,
    make_row,
    make_snapshot,
    make_values,
    until,
)

PLAIN = [make_row(f"p{place}", f"Club {place}", f"C{place}", position=place) for place in range(6)]
ADDED = make_row("n", "Platinum", "PC01", change=make_change("n", Kind.ADD, make_values("Platinum", "PC01")))
MARKED = make_row("d", "Iron", "IR01", change=make_change("d", Kind.DELETE, None, make_values("Iron", "IR01")))


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, *PLAIN, connections=(AURORA, DEMO)) as window:
        yield window


async def _tell(commands: RecordingCommands, window: MainWindow, *rows: Row) -> None:
    commands.tell(make_snapshot(*rows, before=window.present.snapshot))
    window.bridge.tell()


@pytest.mark.anyio
async def test_title_strip_status_and_counts(window: MainWindow) -> None:
    assert window.windowTitle() == "Loyalty Desk — \u2068Hotel Aurora\u2069 (production)"
    assert window.strip.label.text() == "PRODUCTION · \u2068Hotel Aurora\u2069"
    assert window.status.sentence.text().startswith("Up to date · checked")
    assert window.status.counts.text() == "6 programs"
    assert not window.bar.isVisible()
    table_of(window).selectAll()
    assert window.status.counts.text() == "6 programs · 6 selected"
    window.search.search.setText("club 3")
    assert window.status.counts.text() == "1 of 6 programs · 1 selected"


@pytest.mark.anyio
async def test_the_first_run_offers_two_ways(qtbot: QtBot, commands: RecordingCommands) -> None:
    window = MainWindow(commands)
    qtbot.addWidget(window)
    window.show()
    commands.tell_connections()
    await until(window.first_run.isVisible)
    window.first_run.sample.click()
    await commands.called.wait()
    assert commands.calls == [("open_sample",)]
    commands.tell_connections(SAMPLE)
    commands.tell(make_snapshot(*PLAIN, connection=SAMPLE))
    await until(window.page.isVisible)
    assert window.windowTitle() == "Loyalty Desk — \u2068Hotel Aurora\u2069 (sandbox)"
    window.actions_.work_offline.trigger()
    assert commands.named("set_sample_offline") == [(True,)]


@pytest.mark.anyio
async def test_programs_are_counted_where_they_are_seen(window: MainWindow) -> None:
    window.actions_.history.trigger()
    assert not window.status.counts.isVisible()
    window.actions_.programs.trigger()
    assert window.status.counts.isVisible()


@pytest.mark.anyio
async def test_no_two_actions_share_a_key_and_each_has_a_menu(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    menus = [action.menu() for action in window.menuBar().actions()]
    listed = {action for menu in menus for action in menu.actions()}  # type: ignore[union-attr]
    assert set(window.actions()) <= listed


@pytest.mark.anyio
@pytest.mark.parametrize(("key", "command"), [("F5", "refresh"), ("Ctrl+R", "refresh"), ("Ctrl+Z", "undo")])
async def test_keys_become_commands(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands, key: str, command: str
) -> None:
    commands.tell_undo("con-1", True)
    window.bridge.tell()
    _press(qtbot, window, key)
    await commands.called.wait()
    assert commands.named(command) == [("con-1",)]


def _press(qtbot: QtBot, window: MainWindow, key: str) -> None:
    combination = QKeySequence(key)[0]
    qtbot.keyClick(window, combination.key(), combination.keyboardModifiers())


@pytest.mark.anyio
async def test_delete_marks_the_programs_chosen_at_the_press(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands
) -> None:
    gone = make_row("x", "Gone", state=ProgramState.DELETED)
    await _tell(commands, window, *PLAIN, gone)
    window.search._group.button(2).click()
    table_of(window).selectAll()
    _press(qtbot, window, "Del")
    await commands.called.wait()
    assert [set(call[1]) for call in commands.named("delete")] == [{row.key for row in PLAIN}]


@pytest.mark.anyio
async def test_send_without_deletions_sends_at_once(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands
) -> None:
    waiting = make_row("w", "Iron", change=make_change("w", Kind.ADD, make_values("Iron"), approved_at=NOW))
    await _tell(commands, window, *PLAIN, ADDED, waiting)
    assert window.bar.label.text() == "1 change not sent: 1 new"
    _press(qtbot, window, "Ctrl+S")
    await commands.called.wait()
    assert commands.named("send") == [("con-1", {"ch-n"})]


@pytest.mark.anyio
async def test_send_with_deletions_passes_review_and_enter_twice_sends_nothing(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands
) -> None:
    await _tell(commands, window, *PLAIN, ADDED, MARKED)
    _press(qtbot, window, "Ctrl+S")
    _press(qtbot, window, "Ctrl+S")
    dialog = await opened(ReviewDialog)
    await until(dialog.isActiveWindow)
    assert window.findChildren(ReviewDialog) == [dialog]
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    await until(lambda: not window.changes._busy)
    assert commands.named("send") == []
    window.actions_.send.trigger()
    dialog = await opened(ReviewDialog)
    dialog.send.click()
    await until(lambda: commands.named("send"))
    assert commands.named("send") == [("con-1", {"ch-n", "ch-d"})]


@pytest.mark.anyio
async def test_what_alters_under_an_open_review_is_not_sent(window: MainWindow, commands: RecordingCommands) -> None:
    await _tell(commands, window, *PLAIN, ADDED, MARKED)
    window.actions_.review.trigger()
    dialog = await opened(ReviewDialog)
    await _tell(commands, window, *PLAIN, MARKED)
    dialog.send.click()
    await until(lambda: commands.named("send"))
    assert commands.named("send") == [("con-1", {"ch-d"})]


@pytest.mark.anyio
async def test_send_keeps_the_text_of_an_open_cell_first(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands
) -> None:
    await _tell(commands, window, *PLAIN, ADDED)
    table = table_of(window)
    table.setCurrentIndex(table.model().index(1, 1))
    window.actions_.rename.trigger()
    editor = await _editor(table)
    editor.setText("Half typed")
    window.actions_.send.trigger()
    await until(lambda: commands.named("send"))
    names = [call[0] for call in commands.calls if call[0] in {"update", "send"}]
    assert names == ["update", "send"]
    assert commands.named("update")[0][2].name == "Half typed"


async def _editor(table: ProgramsView) -> QLineEdit:
    def editors() -> list[QLineEdit]:
        return [editor for editor in table.viewport().findChildren(QLineEdit) if editor.isVisible()]

    await until(editors)
    return editors()[0]


@pytest.mark.anyio
async def test_discard_all_asks_with_the_counts_and_keeps_by_default(
    window: MainWindow, commands: RecordingCommands
) -> None:
    await _tell(commands, window, *PLAIN, ADDED, MARKED)
    window.actions_.discard_all.trigger()
    box = await opened(QMessageBox)
    assert "1 new, 1 to delete" in box.informativeText()
    assert box.defaultButton() is box.escapeButton()
    box.reject()
    await until(lambda: not window.changes._busy)
    assert commands.named("discard") == []
    window.actions_.discard_all.trigger()
    box = await opened(QMessageBox)
    next(button for button in box.buttons() if button is not box.escapeButton()).click()
    await until(lambda: commands.named("discard"))
    assert commands.named("discard") == [("con-1", {"ch-n", "ch-d"})]


def offered(strip: NoticeStrip) -> list[QPushButton]:
    """The buttons of a notice that are to be seen."""
    return [button for button in strip.findChildren(QPushButton) if button.isVisible()]


@pytest.mark.anyio
async def test_a_refused_token_is_said_over_the_table_and_can_be_worked_with(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.tell_status("con-1", Status(pause=Pause.TOKEN_REFUSED))
    window.bridge.tell()
    assert window.notice.isVisible()
    assert window.status.sentence.text() == "Paused: token refused"
    offered(window.notice)[1].click()
    assert not window.notice.isVisible()
    window.bridge.on_status("con-1", Status(pause=Pause.TOKEN_REFUSED))
    window.bridge.tell()
    assert not window.notice.isVisible()
    assert window.actions_.add.isEnabled()


@pytest.mark.anyio
async def test_a_full_disk_is_said_and_nothing_else_breaks(window: MainWindow, commands: RecordingCommands) -> None:
    commands.failures["delete"] = StoreFull("full")
    table_of(window).selectRow(0)
    window.actions_.delete.trigger()
    await until(window.fault.isVisible)
    assert "Nothing was saved" in window.fault.label.text()
    offered(window.fault)[0].click()
    assert not window.fault.isVisible()


@pytest.mark.anyio
async def test_a_fault_that_is_over_is_said_no_more(window: MainWindow, commands: RecordingCommands) -> None:
    commands.failures["delete"] = StoreFull("full")
    table_of(window).selectRow(0)
    window.actions_.delete.trigger()
    await until(window.fault.isVisible)
    commands.failures.clear()
    window.actions_.delete.trigger()
    await until(lambda: not window.fault.isVisible())


@pytest.mark.anyio
async def test_undo_beside_a_resting_deletion_is_about_that_deletion(
    window: MainWindow, commands: RecordingCommands
) -> None:
    resting = make_change("d", Kind.DELETE, None, make_values("Iron", "IR01"), approved_at=NOW)
    await _tell(commands, window, *PLAIN, make_row("d", "Iron", "IR01", change=resting), ADDED)
    assert window.status.undo.isVisible()
    window.status.undo.click()
    await until(lambda: bool(commands.named("hold_back")))
    assert commands.named("hold_back") == [("con-1", {"ch-d"})]
    assert not commands.named("undo")


@pytest.mark.anyio
async def test_the_status_sentence_opens_changes(window: MainWindow, commands: RecordingCommands) -> None:
    refused = make_change("r", Kind.DELETE, None, make_values("Iron"), state=State.REFUSED, reason=Reason.PLATFORM)
    await _tell(commands, window, *PLAIN, make_row("r", "Iron", change=refused))
    assert window.status.sentence.text() == "Needs you: 1"
    window.status.sentence.click()
    assert window.changes_view.isVisible()
    assert window.actions_.changes.isChecked()
    assert not window.actions_.delete.isEnabled()
    assert window.changes_view.table.hasFocus()
    window.actions_.programs.trigger()
    assert table_of(window).hasFocus()


@pytest.mark.anyio
async def test_a_screen_reader_turns_to_a_view_by_toggling_its_button(window: MainWindow) -> None:
    for action, view in ((window.actions_.changes, window.changes_view), (window.actions_.programs, window.page)):
        button = next(one for one in window.toolbar.findChildren(QToolButton) if one.defaultAction() is action)
        deeds = QAccessible.queryAccessibleInterface(button).actionInterface()
        deeds.doAction(deeds.actionNames()[0])
        assert view.isVisible()
        assert action.isChecked()


@pytest.mark.anyio
async def test_loading_can_be_stopped(window: MainWindow, commands: RecordingCommands) -> None:
    assert not window.actions_.stop.isEnabled()
    commands.tell_status("con-1", Status(Activity.LOADING, done=2000))
    window.bridge.tell()
    assert window.status.sentence.text().startswith("Loading programs…")
    window.status.stop.click()
    assert commands.named("stop_refresh") == [("con-1",)]


@pytest.mark.anyio
async def test_switching_shows_the_other_connection_and_keeps_the_first(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.tell(make_snapshot(make_row("z", "Zeta"), connection=DEMO))
    window.bridge.tell()
    window.actions_.next_connection.trigger()
    await until(lambda: commands.named("open"))
    assert commands.named("open") == [("con-2",)]
    assert window.strip.label.text().startswith("DEMO")
    assert window.status.counts.text() == "1 program"
    commands.tell(make_snapshot(*PLAIN, ADDED, before=window.present.snapshot_of("con-1")))
    window.bridge.tell()
    assert window.strip.label.text().startswith("DEMO")
    window.actions_.previous_connection.trigger()
    assert window.status.counts.text() == "7 programs"
    assert window.bar.isVisible()


@pytest.mark.anyio
async def test_a_removed_connection_gives_way_to_the_next(window: MainWindow, commands: RecordingCommands) -> None:
    commands.tell_connections(DEMO)
    window.bridge.tell()
    await until(lambda: commands.named("open"))
    assert window.present.connection_id == "con-2"
    commands.tell_connections()
    window.bridge.tell()
    assert window.first_run.isVisible()


@pytest.mark.anyio
async def test_removing_asks_first(window: MainWindow, commands: RecordingCommands) -> None:
    await _tell(commands, window, *PLAIN, ADDED)
    window.actions_.remove_connection.trigger()
    box = await opened(QMessageBox)
    assert "1 change" in box.informativeText()
    next(button for button in box.buttons() if button is not box.escapeButton()).click()
    await until(lambda: commands.named("remove_connection"))


@pytest.mark.anyio
async def test_a_program_deleted_elsewhere_is_added_again_and_its_change_ends(
    window: MainWindow, commands: RecordingCommands
) -> None:
    gone = make_change(
        "g", Kind.UPDATE, make_values("Gold Plus", "GO01"), make_values("Gold", "GO01"),
        state=State.CONFLICT, reason=Reason.DELETED_THERE,
    )  # fmt: skip
    await _tell(commands, window, *PLAIN, make_row("g", "Gold", "GO01", change=gone))
    window.actions_.changes.trigger()
    window.changes_view.table.activated.emit(window.changes_view.table.currentIndex())
    form = await opened(ProgramForm)
    assert form.fields.name.text == "Gold Plus"
    form.save.click()
    await until(lambda: commands.named("discard"))
    assert commands.named("add") == [("con-1", make_values("Gold Plus", "GO01"))]
    assert commands.named("discard") == [("con-1", {"ch-g"})]


@pytest.mark.anyio
async def test_a_deleted_program_is_added_again_under_a_new_identifier(
    window: MainWindow, commands: RecordingCommands
) -> None:
    gone = make_row("x", "Gone", "GO01", state=ProgramState.DELETED)
    await _tell(commands, window, *PLAIN, gone)
    assert not window.actions_.add_again.isEnabled()
    window.search._group.button(1).click()
    table_of(window).selectRow(0)
    assert window.actions_.add_again in window.page.menu.actions()
    window.actions_.add_again.trigger()
    form = await opened(ProgramForm)
    assert "gets a new identifier" in " ".join(label.text() for label in form.findChildren(QLabel))
    form.save.click()
    await until(lambda: commands.named("add"))
    assert commands.named("add") == [("con-1", make_values("Gone", "GO01"))]
    assert not commands.named("discard")


@pytest.mark.anyio
@pytest.mark.parametrize("again", [True, False])
async def test_undo_of_a_deletion_that_was_sent_asks_whether_to_add_again(
    window: MainWindow, commands: RecordingCommands, again: bool
) -> None:
    commands.results["undo_adds"] = (make_values("Gone", "GO01"),)
    commands.tell_undo("con-1", True)
    window.bridge.tell()
    window.actions_.undo.trigger()
    window.actions_.undo.trigger()
    box = await opened(QMessageBox)
    assert len(window.findChildren(QMessageBox)) == 1
    assert "memberships do not come back" in box.informativeText()
    assert box.defaultButton() is box.escapeButton()
    (yes,) = [button for button in box.buttons() if button is not box.escapeButton()]
    (yes if again else box.escapeButton()).click()
    await until(lambda: commands.named("undo"))
    assert commands.named("undo") == [("con-1", again)]


@pytest.mark.anyio
async def test_f6_goes_through_the_regions_and_esc_clears_the_search(qtbot: QtBot, window: MainWindow) -> None:
    _press(qtbot, window, "Ctrl+F")
    assert window.search.search.hasFocus()
    qtbot.keyClicks(window.search.search, "club")
    qtbot.keyClick(window.search.search, Qt.Key.Key_Escape)
    assert window.search.search.text() == ""
    _press(qtbot, window, "F6")
    assert table_of(window).hasFocus()
    _press(qtbot, window, "F6")
    assert window.status.sentence.hasFocus()
    _press(qtbot, window, "F6")
    assert window.toolbar.isAncestorOf(QApplication.focusWidget())
    _press(qtbot, window, "F6")
    assert window.connection_list.hasFocus()
    _press(qtbot, window, "F6")
    assert window.search.search.hasFocus()
    _press(qtbot, window, "Shift+F6")
    assert window.connection_list.hasFocus()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "button", "name", "field"),
    [
        (Status(pause=Pause.TOKEN_REFUSED), "Enter new token", "Hotel Aurora", "access"),
        (Status(pause=Pause.OTHER_PROPERTY, message="Hotel Boreal"), "Add Hotel Boreal", "Hotel Boreal", "client"),
    ],
)
async def test_a_strip_that_asks_for_tokens_opens_the_form_at_them(
    window: MainWindow, commands: RecordingCommands, status: Status, button: str, name: str, field: str
) -> None:
    commands.tell_status("con-1", status)
    window.bridge.tell()
    offered = window.notice.findChildren(QPushButton)
    next(one for one in offered if one.isVisible() and plain(one.text()) == button).click()
    form = await opened(ConnectionForm)
    await until(getattr(form.fields.tokens, field).edit.hasFocus)
    assert form.fields.name.text == name
    assert form.fields.address == AURORA.address
    form.reject()


@pytest.mark.anyio
async def test_what_is_found_is_reached_and_edited_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    table_of(window).selectRow(0)
    _press(qtbot, window, "Ctrl+F")
    qtbot.keyClicks(window.search.search, "club 3")
    assert not window.actions_.rename.isEnabled()
    qtbot.keyClick(window.search.search, Qt.Key.Key_Down)
    assert [row.key for row in window.page.selected_rows()] == ["p3"]
    assert window.actions_.rename.isEnabled()


@pytest.mark.anyio
async def test_f6_reaches_what_this_computer_could_not_do(qtbot: QtBot, window: MainWindow) -> None:
    window.show_fault(StoreFull(""))
    table_of(window).setFocus()
    for _ in range(2):  # the search stands between them
        _press(qtbot, window, "Shift+F6")
    assert window.fault.isAncestorOf(QApplication.focusWidget())


@pytest.mark.anyio
async def test_closing_keeps_an_open_cell_hides_and_says_so(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands
) -> None:
    table = table_of(window)
    table.setCurrentIndex(table.model().index(0, 1))
    window.actions_.rename.trigger()
    (await _editor(table)).setText("Last words")
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(window.isVisible()))
    _press(qtbot, window, "Ctrl+Q")
    await until(lambda: commands.named("update"))
    assert closed == [False]
    assert commands.named("update")[0][2].name == "Last words"


@pytest.mark.anyio
async def test_a_text_that_cannot_be_kept_keeps_the_window_open(
    window: MainWindow, commands: RecordingCommands
) -> None:
    table = table_of(window)
    table.setCurrentIndex(table.model().index(1, 1))
    window.actions_.rename.trigger()
    editor = await _editor(table)
    editor.setText("x" * 101)
    window.actions_.changes.trigger()
    window.actions_.quit.trigger()
    assert window.isVisible()
    assert editor.text() == "x" * 101
    assert editor.hasFocus()
    assert "101" in editor.accessibleDescription()
    editor.setText("Short enough")
    window.actions_.quit.trigger()
    assert not window.isVisible()
    await until(lambda: commands.named("update"))
    assert commands.named("update")[0][2].name == "Short enough"


@pytest.mark.anyio
async def test_nothing_is_clipped_at_the_smallest_size(window: MainWindow, commands: RecordingCommands) -> None:
    await _tell(commands, window, *PLAIN, ADDED, MARKED)
    window.resize(900, 560)
    await asyncio.sleep(0)
    for button in (window.bar.send, window.search._group.button(2), window.switcher):
        assert button.width() >= button.sizeHint().width()
        right = button.mapTo(window, QPoint(button.width(), 0)).x()
        assert right <= window.width()


@pytest.mark.anyio
async def test_no_two_entries_of_a_menu_share_a_letter(window: MainWindow) -> None:
    for menu in (entry.menu() for entry in window.menuBar().actions()):
        assert isinstance(menu, QMenu)
        texts = [action.text().replace("&&", "") for action in menu.actions() if "&" in action.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(letters) == len(set(letters)), texts


@pytest.mark.anyio
async def test_tab_leads_from_the_changes_to_what_can_be_done_about_them(
    qtbot: QtBot, window: MainWindow, commands: RecordingCommands
) -> None:
    await _tell(commands, window, *PLAIN, ADDED)
    window.actions_.changes.trigger()
    window.changes_view.table.setFocus()
    for word in ("Edit…", "Discard"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert isinstance(focused, QPushButton)
        assert focused.text() == word


@pytest.mark.anyio
async def test_a_program_that_was_added_is_selected(window: MainWindow, commands: RecordingCommands) -> None:
    added = make_row("key-new", "Platinum", "PC01", change=ADDED.change)
    window.actions_.add.trigger()
    form = await opened(ProgramForm)
    form.fields.fill(make_values("Platinum", "PC01"))
    form.save.click()
    commands.tell(make_snapshot(*PLAIN, added, before=window.present.snapshot))
    await until(lambda: [row.key for row in window.page.selected_rows()] == ["key-new"])


@pytest.mark.anyio
async def test_a_set_up_file_that_cannot_be_used_is_told_over_every_page_until_it_is_closed(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    commands.setup.known = Setup(problem=SetupProblem.WRONG, detail="line 3", place="setup.json")
    window = MainWindow(commands)
    qtbot.addWidget(window)
    commands.tell_connections()
    window.bridge.tell()
    window.show()
    await until(window.first_run.isVisible)
    assert window.setup_strip.isVisible()
    assert "line 3" in window.setup_strip.label.text()
    offered(window.setup_strip)[0].click()
    assert not window.setup_strip.isVisible()


@pytest.mark.anyio
async def test_a_lock_that_the_administrator_set_is_not_lifted_here(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.setup.known = Setup((Preset("x", "Hotel Aurora", AURORA.address, read_only=True),))
    locked = replace(AURORA, connection_id="preset-x", read_only=True)
    commands.tell_connections(locked)
    commands.tell(make_snapshot(connection=locked))
    window.show_connection("preset-x")
    await until(window.strip.lock.isVisible)
    assert window.strip.lock.label.text() == "Read-only. Set by your administrator."
    assert not window.actions_.read_only.isEnabled()
    assert not window.strip.lock.turn_on.isVisible()
