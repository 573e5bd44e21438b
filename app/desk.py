"""One run of the program: shows what is stored, loads the rest beside the window, and ends all of it in order."""

from __future__ import annotations

import asyncio
import gc
import linecache
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from app.commands import Commands
from app.commands.watchers import Watchers
from app.domain.connection import SAMPLE_ID
from app.domain.errors import StoreError
from app.process import is_frozen
from app.sample import SampleProperty
from app.setup.reading import read_setup
from app.store.database import Database
from app.vault import Vault

if TYPE_CHECKING:  # Qt is loaded after what needs no Qt, the engine after the window
    from app.clients import Clients
    from app.paths import Paths
    from app.sync.engine import Engine
    from app.ui.start.single_instance import SingleInstance
    from app.ui.window.main_window import MainWindow


_BEAT = 5.0  # seconds
_IDLE = 5.0  # seconds from the first list on the screen until what is seldom needed is loaded too
_LOOK = 60.0  # seconds between two looks at what is installed


class Desk:
    """The parts that live as long as the window."""

    def __init__(self, paths: Paths) -> None:
        self._database = Database(paths.database)
        self._watchers = Watchers()
        self._vault = Vault()
        self._sample = SampleProperty(paths.sandbox_state)
        self._setup_file = paths.setup_file
        self._commands = Commands(self._database, self._watchers, self._vault, self._sample, paths.log_folder)
        self._closed = asyncio.Event()
        self.starts_again = False  # whether the person wants the program anew, once `work` has ended

    async def work(self, instance: SingleInstance, *, sample: bool) -> int:
        """Work until the window is closed; the exit code. With `sample` the sample property is shown."""
        async with AsyncExitStack() as closing:
            closing.push_async_callback(self._database.close)
            try:
                first = await self._open(sample=sample)
            except StoreError as error:
                from app.ui.start.start_failure import refuse  # noqa: PLC0415

                return await refuse(error, instance)
            from app.ui.loop import after  # noqa: PLC0415 - Qt comes after what needs none

            window = await self._show(first)
            closing.push_async_callback(window.state.finish)
            closing.push_async_callback(after, window.close)  # where something else ends the program: as if it were
            await self._settle_in(window, instance)
            await self._commands.history.learn_user()
            engine, clients = await self._load_engine()
            closing.push_async_callback(clients.close)
            closing.push_async_callback(engine.close)
            for work, name in (
                (self._open_rest(), "open the rest"),
                (self._commands.history.keep_pruned(), "prune the history"),
                (self._look_for_updates(window), "look for updates"),
                (self._follow_upgrades(window), "follow upgrades"),
            ):
                closing.callback(asyncio.create_task(work, name=name).cancel)
            await self._wait_until_closed(engine)
            self.starts_again = window.updates.starts_again
        return 0

    async def _open(self, *, sample: bool) -> str | None:
        """Open the store, and the sample property if asked for, else the connection shown last; returns which."""
        await self._database.open()
        await self._commands.preferences.load()
        setup = await asyncio.to_thread(read_setup, self._setup_file)
        await self._commands.setup.apply(setup)
        known = await self._commands.load()
        if sample:
            return await self._commands.open_sample()
        if not known:
            return None
        last = self._commands.preferences.get("connection")
        first = next((one for one in known if one.connection_id == last), known[0])
        await self._commands.open(first.connection_id)
        return first.connection_id

    async def _open_rest(self) -> None:
        """Let the connections that are not shown work too; where the file fails, again in a while."""
        while True:
            try:
                return await self._commands.everywhere.open_rest()
            except StoreError:
                await asyncio.sleep(_BEAT)

    async def _show(self, first: str | None) -> MainWindow:
        """Show the window and wait until it was painted."""
        from app.ui.start.first_paint import FirstPaint  # noqa: PLC0415
        from app.ui.window.main_window import MainWindow  # noqa: PLC0415

        window = MainWindow(self._commands)
        window.closed.connect(self._closed.set)
        if first is not None:
            window.show_connection(first)
        painted = FirstPaint(window)
        window.show()
        await painted.wait()
        return window

    async def _settle_in(self, window: MainWindow, instance: SingleInstance) -> None:
        """What need not be done before the window is seen, a piece in each turn of the loop."""
        from app.ui.start.front import bring_to_front  # noqa: PLC0415
        from app.ui.window.ending import Ending  # noqa: PLC0415

        instance.raised.connect(partial(bring_to_front, window))
        ending = Ending(window, lambda: instance.is_end_wanted)
        instance.end_wanted.connect(ending.ask)
        window.closed.connect(instance.stop_listening)
        instance.listen()
        await asyncio.sleep(0)
        from app.ui.start.network import watch_network  # noqa: PLC0415

        watch_network(self._commands.network_is_back)
        await asyncio.sleep(0)

    async def _look_for_updates(self, window: MainWindow) -> None:
        """Let the person ask for a newer version, and ask by itself where that is wanted."""
        from app.updates import ask_release, built_in_address  # noqa: PLC0415
        from app.version import VERSION  # noqa: PLC0415

        built_in = await asyncio.to_thread(built_in_address)
        self._commands.updates.attach(VERSION, built_in, ask_release)
        window.display.follow()
        await self._commands.updates.keep_looking(window.updates.tell_available, partial(datetime.now, UTC))

    async def _follow_upgrades(self, window: MainWindow) -> None:
        """Let a package exchange the files of this frozen copy: load what is in them, then look for another version."""
        if not is_frozen():
            return
        from app.preload import preload  # noqa: PLC0415
        from app.version import VERSION, installed_version  # noqa: PLC0415

        await asyncio.sleep(_IDLE)
        await preload()
        told = VERSION
        while True:
            await asyncio.sleep(_LOOK)
            installed = await asyncio.to_thread(installed_version)
            if installed not in ("", told):
                told = installed
                window.updates.tell_installed(installed)

    async def _wait_until_closed(self, engine: Engine) -> None:
        """Tell the engine every few seconds that time is passing, so that it notices when the computer slept."""
        while not self._closed.is_set():
            engine.beat()
            with suppress(TimeoutError):
                async with asyncio.timeout(_BEAT):
                    await self._closed.wait()

    async def _load_engine(self) -> tuple[Engine, Clients]:
        """Load the engine beside the window, and let the opened connections send and refresh."""
        clients = await asyncio.to_thread(_load_clients, self._sample)
        from app.sync.clock import SystemClock  # noqa: PLC0415 - loaded by now
        from app.sync.engine import Engine  # noqa: PLC0415
        from app.ui.start.application import tell_version  # noqa: PLC0415
        from app.version import VERSION  # noqa: PLC0415

        tell_version(VERSION)
        random = Random()  # noqa: S311 - spreads waiting times
        engine = Engine(
            self._database,
            self._vault,
            clients.client_for,
            self._watchers.tell_status,
            SystemClock(),
            random,
            hang_up=clients.hang_up,
            allows=self._commands.setup.known.allows,
        )
        self._vault.keep_until_quit(SAMPLE_ID, self._sample.tokens)
        self._commands.attach(engine)
        gc.freeze()  # what is loaded by now stays; the collector need not look at it again
        return engine, clients


def _load_clients(sample: SampleProperty) -> Clients:
    import app.sync.engine  # noqa: PLC0415
    import app.version  # noqa: F401, PLC0415
    from app.clients import Clients  # noqa: PLC0415

    clients = Clients(sample)
    linecache.clearcache()  # Qt's binding reads the source of every module that is imported, and it would stay there
    return clients
