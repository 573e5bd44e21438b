"""What the commands tell becomes Qt signals, joined up once per turn of the loop."""

from typing import Any

from pytestqt.qtbot import QtBot

from app.domain.status import Activity, Status
from app.ui.window.bridge import Bridge
from tests.ui.support import AURORA, DEMO, RecordingCommands, make_row, make_snapshot


def test_snapshots_of_one_turn_are_told_once_with_all_that_differs(qtbot: QtBot, commands: RecordingCommands) -> None:
    bridge = Bridge(commands)
    told: list[Any] = []
    bridge.snapshot_changed.connect(told.append)
    first = make_snapshot(make_row("a", "Gold"))
    second = make_snapshot(make_row("a", "Gold"), make_row("b", "Silver"), before=first)
    other = make_snapshot(make_row("c", "Bronze"), connection=DEMO)
    with qtbot.waitSignal(bridge.snapshot_changed):
        commands.tell(first, other, second)
    assert [(seen.connection, seen.differs) for seen in told] == [(AURORA, {"a", "b"}), (DEMO, {"c"})]
    assert told[0].rows is second.rows


def test_the_last_status_of_a_turn_is_told(qtbot: QtBot, commands: RecordingCommands) -> None:
    bridge = Bridge(commands)
    told: list[Any] = []
    bridge.status_changed.connect(lambda *seen: told.append(seen))
    with qtbot.waitSignal(bridge.status_changed):
        commands.tell_status("con-1", Status(Activity.LOADING))
        commands.tell_status("con-1", Status(Activity.IDLE))
    assert told == [("con-1", Status(Activity.IDLE))]


def test_undo_and_connections_are_passed_on(qtbot: QtBot, commands: RecordingCommands) -> None:
    bridge = Bridge(commands)
    told: list[Any] = []
    bridge.connections_changed.connect(told.append)
    bridge.undo_changed.connect(lambda *seen: told.append(seen))
    with qtbot.waitSignal(bridge.undo_changed):
        commands.tell_connections(AURORA, DEMO)
        commands.tell_undo("con-1", True)
    assert told == [(AURORA, DEMO), ("con-1", True, False)]


def test_a_closed_bridge_tells_nothing(qtbot: QtBot, commands: RecordingCommands) -> None:
    bridge = Bridge(commands)
    commands.tell_status("con-1", Status())
    bridge.close()
    with qtbot.assertNotEmitted(bridge.status_changed, wait=20):
        commands.tell_status("con-1", Status())
    assert commands.watchers == []
