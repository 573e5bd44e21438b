"""What needs the person is told on the desktop, once, while the window is out of sight; a press brings it back."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.change import Kind, State
from app.domain.merge import Row, Snapshot
from app.domain.settings import Settings
from app.domain.status import Pause, Status
from app.ui.notifying.desktop import notify
from app.ui.window.main_window import MainWindow
from tests.support.session import desktop_session
from tests.support.text import plain
from tests.ui.support import AURORA, DEMO, RecordingCommands, make_change, make_row, make_snapshot, make_values, until

jeepney = pytest.importorskip("jeepney")
bus_io, bus_messages = pytest.importorskip("jeepney.io.asyncio"), pytest.importorskip("jeepney.bus_messages")
pytestmark = pytest.mark.anyio

_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
GOLD = make_row("g", "Gold")


def refused(key: str) -> Row:
    """A deletion that the platform refused."""
    values = make_values("Secret name", key)
    return make_row(key, "Secret name", key, change=make_change(key, Kind.DELETE, None, values, state=State.REFUSED))


class Daemon:
    """Stands for what shows notifications on a desktop; keeps each, and presses or closes it when told to."""

    def __init__(self, connection: Any) -> None:
        self.shown: list[tuple[Any, ...]] = []
        self.signatures: list[str] = []
        self._connection = connection

    async def serve(self) -> None:
        """Answer until it is cancelled."""
        while True:
            message = await self._connection.receive()
            if message.header.message_type is jeepney.MessageType.method_call:
                self.signatures.append(message.header.fields[jeepney.HeaderFields.signature])
                self.shown.append(message.body)
                await self._connection.send(jeepney.new_method_return(message, "u", (len(self.shown),)))

    async def tell(self, signal: str, signature: str, *body: object) -> None:
        """Send a signal."""
        emitter = jeepney.DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        await self._connection.send(jeepney.new_signal(emitter, signal, signature, body))


@pytest.fixture
async def daemon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, anyio_backend: object) -> AsyncIterator[Daemon]:

    with desktop_session(tmp_path) as desktop:
        desktop.start_bus()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        connection = await bus_io.open_dbus_connection()
        await connection.send(bus_messages.message_bus.RequestName(_NAME))
        served = Daemon(connection)
        task = asyncio.create_task(served.serve())
        yield served
        task.cancel()
        await connection.close()


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    window = MainWindow(commands)
    commands.tell_connections(AURORA, DEMO)
    window.show_connection("con-1")
    commands.tell(make_snapshot(GOLD), make_snapshot(GOLD, connection=DEMO))
    window.show()
    await until(lambda: window.isActiveWindow() and window.present.snapshot is not None)
    yield window
    window.hide()
    window.deleteLater()
    shown = [task for task in asyncio.all_tasks() if task.get_name() == "notify"]
    for task in shown:
        task.cancel()
    await asyncio.gather(*shown, return_exceptions=True)


def tell(window: MainWindow, commands: RecordingCommands, *rows: Row) -> Snapshot:
    snapshot = make_snapshot(GOLD, *rows, before=window.present.snapshot_of("con-1"))
    commands.tell(snapshot)
    window.bridge.tell()
    return snapshot


async def test_what_comes_to_need_the_person_is_told_and_a_press_shows_it(
    daemon: Daemon, window: MainWindow, commands: RecordingCommands
) -> None:
    window.connections.switch("con-2")
    window.showMinimized()
    own = replace(AURORA, name="Front desk")  # as the list of connections calls it
    commands.tell(make_snapshot(GOLD, refused("a"), refused("b"), connection=own))
    window.bridge.tell()
    await until(lambda: daemon.shown)
    assert plain(daemon.shown[0][3]) == "Needs you: 2 at Front desk"
    assert daemon.signatures == ["susssasa{sv}i"]
    assert "Secret name" not in str(daemon.shown)
    await daemon.tell("ActionInvoked", "us", 7, "default")  # of another program
    await daemon.tell("ActivationToken", "us", 1, "made up")
    await daemon.tell("ActionInvoked", "us", 1, "default")
    await until(window.changes_view.isVisible)
    assert not window.isMinimized()
    assert window.present.connection_id == "con-1"


async def test_a_refused_token_needs_the_person(
    daemon: Daemon, window: MainWindow, commands: RecordingCommands
) -> None:
    window.showMinimized()
    commands.tell_status("con-1", Status(pause=Pause.TOKEN_REFUSED))
    window.bridge.tell()
    await until(lambda: daemon.shown)
    assert plain(daemon.shown[0][3]) == "Needs you: 1 at Hotel Aurora"


async def test_a_press_on_what_is_told_of_a_connection_that_was_removed_only_shows_the_window(
    daemon: Daemon, window: MainWindow, commands: RecordingCommands
) -> None:
    window.connections.switch("con-2")
    window.showMinimized()
    tell(window, commands, refused("a"))
    await until(lambda: daemon.shown)
    commands.tell_connections(DEMO)
    window.bridge.tell()
    await daemon.tell("ActionInvoked", "us", 1, "default")
    await until(lambda: not window.isMinimized())
    assert window.present.connection_id == "con-2"
    assert not window.changes_view.isVisible()


async def test_what_is_not_new_or_is_seen_is_not_told(
    daemon: Daemon, window: MainWindow, commands: RecordingCommands
) -> None:
    tell(window, commands, refused("a"))  # seen in the window
    window.showMinimized()
    tell(window, commands, refused("a"))
    await commands.settings.keep(Settings(notifies=False))
    tell(window, commands, refused("a"), refused("b"))
    await commands.settings.keep(Settings())
    tell(window, commands, refused("a"), refused("b"))
    tell(window, commands, refused("a"), refused("b"), refused("c"))
    await until(lambda: daemon.shown)
    assert [plain(one[3]) for one in daemon.shown] == ["Needs you: 3 at Hotel Aurora"]


async def test_a_second_one_waits_a_minute_and_tells_of_all_together(
    daemon: Daemon, window: MainWindow, commands: RecordingCommands
) -> None:
    window.showMinimized()
    tell(window, commands, refused("a"))
    await until(lambda: daemon.shown)
    tell(window, commands, refused("a"), refused("b"))
    commands.tell_status("con-2", Status(pause=Pause.TOKEN_REFUSED))
    window.bridge.tell()
    assert len(daemon.shown) == 1
    assert window.notifier._pause.interval() == 60_000
    window.notifier._pause.timeout.emit()  # the minute is over
    await until(lambda: len(daemon.shown) == 2)
    assert daemon.shown[1][3] == "Needs you: 3 at 2 properties"


async def test_one_that_is_closed_changes_nothing(daemon: Daemon) -> None:
    shown = asyncio.create_task(notify("Needs you: 1", "Show"))
    await until(lambda: daemon.shown)
    await daemon.tell("NotificationClosed", "uu", 1, 2)
    assert await shown is False


async def test_a_desktop_without_notifications_is_no_trouble(
    daemon: Daemon, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:

    await daemon._connection.send(bus_messages.message_bus.ReleaseName(_NAME))
    assert await notify("Needs you: 1", "Show") is False
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    assert await notify("Needs you: 1", "Show") is False
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert await notify("Needs you: 1", "Show") is False
