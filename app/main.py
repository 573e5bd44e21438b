"""Builds everything, starts and stops it in order; knows everyone, is known by no one."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from app.commands import Commands
from app.commands.watchers import Watchers
from app.domain.connection import SAMPLE_ID, SANDBOX_ADDRESS, Connection
from app.domain.errors import StoreError
from app.log import open_log, report
from app.paths import Paths, find_paths
from app.store.database import Database
from app.vault import Vault

if TYPE_CHECKING:
    import httpx

    from app.sandbox.sandbox import Sandbox
    from app.sync.engine import Engine
    from app.ui.single_instance import SingleInstance


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these command-line arguments; returns its exit code."""
    options = _parser().parse_args(arguments)
    if options.self_check_qt:
        from app.ui.probe import run_qt_probe  # noqa: PLC0415 - each command loads what it needs alone

        return run_qt_probe()
    try:
        paths = find_paths(options.data_dir)
    except OSError as error:
        sys.stderr.write(f"The data folder cannot be used: {error}\n")
        return 1
    if options.self_check:
        from app.self_check import run_self_check  # noqa: PLC0415

        return run_self_check(paths)
    return _run(paths, sample=options.sandbox)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="loyalty-desk", description="Manage the loyalty programs of hotels on the Mews platform."
    )
    parser.add_argument("--data-dir", type=Path, metavar="FOLDER", help="keep all files in this folder")
    parser.add_argument("--sandbox", action="store_true", help="open the built-in sample property")
    parser.add_argument("--self-check", action="store_true", help="say what works on this computer, and end")
    parser.add_argument("--self-check-qt", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--version", action=_Version, help="say the version, and end")
    return parser


class _Version(argparse.Action):
    """Prints the version, which is looked up only then."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from app.version import NAME, VERSION  # noqa: PLC0415

        parser.exit(message=f"{NAME} {VERSION}\n")


def _run(paths: Paths, *, sample: bool) -> int:
    """Open the window, and work until it is closed."""
    from app.ui import loop  # noqa: PLC0415
    from app.ui.application import make_application  # noqa: PLC0415
    from app.ui.single_instance import claim  # noqa: PLC0415

    application = make_application()
    instance = claim(paths.lock)
    if instance is None:
        return 0
    close_log = open_log(paths.log_folder)
    try:
        return loop.run(_serve(paths, instance, sample=sample), _report)
    finally:
        instance.release()
        close_log()
        del application


def _report(error: BaseException) -> None:
    """A fault of the program itself: logged with its traceback, and said once."""
    if report("unexpected", error):
        from app.ui.fault_notice import show_fault  # noqa: PLC0415

        show_fault()


async def _serve(paths: Paths, instance: SingleInstance, *, sample: bool) -> int:
    """Show what is stored before anything else is loaded; then connect, and work until the window closes."""
    from app.ui.first_paint import FirstPaint  # noqa: PLC0415
    from app.ui.loop import ask  # noqa: PLC0415
    from app.ui.main_window import MainWindow  # noqa: PLC0415
    from app.ui.single_instance import bring_to_front  # noqa: PLC0415
    from app.ui.start_failure import StartFailure  # noqa: PLC0415

    database, watchers, vault, property_ = Database(paths.database), Watchers(), Vault(), SampleProperty(paths)
    try:
        await database.open()
    except StoreError as error:
        await ask(StartFailure(error))
        return 1
    commands, closed = Commands(database, watchers, vault, property_), asyncio.Event()
    window = MainWindow(commands)
    window.closed.connect(closed.set)
    instance.raised.connect(partial(bring_to_front, window))
    first = await _open_first(commands, sample=sample)
    if first is not None:
        window.show_connection(first)
    painted = FirstPaint(window)
    window.show()
    await painted.wait()
    engine, clients = await _connect(commands, database, watchers, vault, property_)
    try:
        await closed.wait()
    finally:
        await engine.close()
        await clients.close()
        await database.close()
    return 0


async def _open_first(commands: Commands, *, sample: bool) -> str | None:
    """Open the sample property if asked for, else the first connection there is; returns which."""
    known = await commands.load()
    if sample:
        return await commands.open_sample()
    if not known:
        return None
    await commands.open(known[0].connection_id)
    return known[0].connection_id


async def _connect(
    commands: Commands, database: Database, watchers: Watchers, vault: Vault, sample: SampleProperty
) -> tuple[Engine, Clients]:
    """Load the engine beside the window, and let the opened connections send and refresh."""
    from app.ui.network import watch_network  # noqa: PLC0415

    await asyncio.get_running_loop().run_in_executor(None, _import_engine)
    from app.sync.clock import SystemClock  # noqa: PLC0415
    from app.sync.engine import Engine  # noqa: PLC0415

    clients = Clients(sample)
    engine = Engine(database, vault, clients.client_for, watchers.tell_status, SystemClock(), Random())
    vault.keep_until_quit(SAMPLE_ID, sample.sandbox().tokens)
    commands.attach(engine)
    watch_network(commands.network_is_back)
    return engine, clients


def _import_engine() -> None:
    import app.sandbox.transport  # noqa: PLC0415
    import app.sync.engine  # noqa: F401, PLC0415


class SampleProperty:
    """The sample property, served by a sandbox inside the program that is kept beside the database."""

    def __init__(self, paths: Paths) -> None:
        self.connection = Connection(SAMPLE_ID, "", SANDBOX_ADDRESS)
        self.path = paths.sandbox_state
        self._offline = False
        self._sandbox: Sandbox | None = None

    def sandbox(self) -> Sandbox:
        """The platform of the sample property."""
        if self._sandbox is None:
            from app.sandbox.sandbox import Sandbox  # noqa: PLC0415

            self._sandbox = Sandbox()
            self._sandbox.faults.offline = self._offline
        return self._sandbox

    def set_offline(self, offline: bool) -> None:
        """Cut it off, or connect it again."""
        self._offline = offline
        if self._sandbox is not None:
            self._sandbox.faults.offline = offline


class Clients:
    """The HTTP clients: one for the network, one for the sample property without any."""

    def __init__(self, sample: SampleProperty) -> None:
        self._sample = sample
        self._made: dict[bool, httpx.AsyncClient] = {}

    def client_for(self, address: str) -> httpx.AsyncClient:
        """The client of a platform address."""
        inside = address == SANDBOX_ADDRESS
        if inside not in self._made:
            self._made[inside] = self._make(inside=inside)
        return self._made[inside]

    async def close(self) -> None:
        """Close every connection."""
        for client in self._made.values():
            await client.aclose()

    def _make(self, *, inside: bool) -> httpx.AsyncClient:
        from app.connector.transport import make_http  # noqa: PLC0415
        from app.sandbox.transport import SandboxTransport  # noqa: PLC0415

        if inside:
            return make_http(SandboxTransport(self._sample.sandbox(), self._sample.path))
        return make_http()
