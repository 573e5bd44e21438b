"""The details follow what is selected, are shown by one key, and stay as they were left."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, Reason, State
from app.domain.event import Event, EventKind
from app.domain.memberships import Memberships
from app.domain.program import ProgramState
from app.domain.status import Pause, Status
from app.ui.parts.accent import ChoiceButton
from app.ui.programs.columns import Column
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window
from tests.ui.support import NOW, CountedMembers, RecordingCommands, make_change, make_row, make_snapshot, until
from tests.ui.support import make_values as values

pytestmark = pytest.mark.anyio

GONE = make_row("x", "Old", "OLD", state=ProgramState.UNSEEN, position=9)
REFUSED = make_row(
    "d", "Iron", "IR01", position=8,
    change=make_change("d", Kind.DELETE, None, values("Iron"), state=State.REFUSED, reason=Reason.PLATFORM),
)  # fmt: skip
ROWS = [*(make_row(f"p{place}", f"Club {place}", f"C{place}", position=place) for place in range(3)), REFUSED, GONE]


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, *ROWS) as window:
        yield window


@pytest.fixture
def members(window: MainWindow, commands: RecordingCommands) -> CountedMembers:
    """Asked as soon as a program is looked at."""
    window.members._wait.setInterval(0)
    members = CountedMembers()
    commands.members = members
    return members


def shown_name(window: MainWindow) -> str:
    field = window.details.fields[Column.NAME]
    return field.value.toPlainText() if field.isVisible() else ""


async def test_one_key_shows_the_details_and_another_press_hides_them(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.details.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert window.details.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert not window.details.isVisible()
    window.actions_.changes.trigger()
    assert not window.actions_.details.isEnabled(), "they stand beside the programs alone"


async def test_they_follow_what_is_selected_and_what_becomes_of_it(
    window: MainWindow, commands: RecordingCommands
) -> None:
    window.actions_.details.trigger()
    window.page.reveal("p1")
    await until(lambda: shown_name(window) == "Club 1")
    window.page.select_all_visible()
    await until(lambda: window.details.summary.toPlainText().startswith("5 programs selected"))
    window.page.reveal("p1")
    renamed = make_row("p1", "Club One", "C1", position=1)
    commands.tell(make_snapshot(*(renamed if row.key == "p1" else row for row in ROWS), before=window.present.snapshot))
    await until(lambda: shown_name(window) == "Club One")


async def test_they_are_a_region_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.details.trigger()
    window.page.enter()
    window.actions_.next_region.trigger()
    assert window.focusWidget() is window.details


async def test_in_the_smallest_window_nothing_lies_over_the_search_beside_them(window: MainWindow) -> None:
    window.actions_.details.trigger()
    window.resize(window.minimumSize())
    await until(lambda: window.width() == window.minimumWidth())
    row = window.search
    await until(lambda: row.width() < window.width() - window.details.width())
    assert row.search.geometry().right() < row.filter.geometry().left()
    window.resize(1000, 600)
    first = next(one for one in row.findChildren(ChoiceButton))
    await until(lambda: row.width() > 600)
    assert first.geometry().left() - row.filter.geometry().right() < 60, "room is for the search before it is for a gap"


async def test_how_they_were_left_is_kept(window: MainWindow, commands: RecordingCommands) -> None:
    window.actions_.details.trigger()
    window.details_splitter.setSizes([480, 600])
    window.details_splitter.splitterMoved.emit(480, 1)
    assert window.details.width() == 600
    await window.state.finish()
    async with open_window(commands, *ROWS) as again:
        assert again.details.isVisible()
        again.resize(1120, 600)
        await until(lambda: again.details.width() == 600)
        again.resize(800, 600)
        await until(lambda: again.details.width() < 600)
        again.resize(1120, 600)
        await until(lambda: again.details.width() == 600)


async def test_the_members_of_the_program_shown_are_counted(window: MainWindow, members: CountedMembers) -> None:
    members.told = [Memberships({"id-p1": 12})]
    window.actions_.details.trigger()
    window.page.reveal("p1")
    await until(lambda: window.details.members.toPlainText() == "12 active memberships")
    assert members.asked == [("con-1", ("id-p1",))]


async def test_they_are_counted_where_it_is_of_use_alone(
    window: MainWindow, members: CountedMembers, commands: RecordingCommands
) -> None:
    """Not of a program that is gone, nor while the connection is paused."""
    window.actions_.details.trigger()
    window.page.reveal("x")
    await until(lambda: shown_name(window) == "Old")
    commands.tell_status("con-1", Status(pause=Pause.OFFLINE))
    window.page.reveal("p1")
    await until(lambda: shown_name(window) == "Club 1")
    assert members.asked == []
    commands.tell_status("con-1", Status())
    await until(lambda: members.asked == [("con-1", ("id-p1",))])


async def test_tokens_that_may_not_count_are_told_of(window: MainWindow, members: CountedMembers) -> None:
    members.told = [Memberships({}, is_permitted=False)]
    window.actions_.details.trigger()
    window.page.reveal("p1")
    await until(lambda: "may not count memberships" in window.details.members.toPlainText())


async def test_the_changes_tell_of_the_members_of_a_refused_deletion(
    window: MainWindow, members: CountedMembers
) -> None:
    members.told = [Memberships({"id-d": 12})]
    window.actions_.changes.trigger()
    await until(lambda: "It has 12 active memberships" in window.changes_view.details.text())
    assert members.asked == [("con-1", ("id-d",))]


async def test_what_happens_to_the_program_shown_is_told_as_it_happens(
    window: MainWindow, commands: RecordingCommands
) -> None:
    added = Event("con-1", NOW, EventKind.ADDED, "p1", "id-p1", None, values("Club 1"))
    commands.history.events = [replace(added, key="p2"), added]
    window.actions_.details.trigger()
    window.page.reveal("p1")
    await until(lambda: window.details.history.toPlainText().count("Added") == 1)
    commands.tell_history(replace(added, kind=EventKind.CHANGED, before=values("Club 1"), after=values("Club One")))
    await until(lambda: "Renamed" in window.details.history.toPlainText())
