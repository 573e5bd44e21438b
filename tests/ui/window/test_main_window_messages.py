"""The platform is asked in the language in force, and what it says is shown as it came."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.connector.transport import make_http
from app.domain.change import State
from app.domain.connection import Connection
from app.domain.settings import CULTURES, LANGUAGES
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from app.store import connections
from app.ui.parts.language import language
from tests.support.clock import VirtualClock
from tests.support.desk import Desk
from tests.support.loopback import serve
from tests.ui.window.live import LiveWindow, at_window

pytestmark = pytest.mark.anyio

_REFUSAL = "Das Treueprogramm kann nicht gelöscht werden, da es aktive Mitgliedschaften enthält."


@asynccontextmanager
async def two_hotels(
    aurora: Sandbox, boreal: Sandbox, path: Path, clock: VirtualClock
) -> AsyncIterator[tuple[Desk, LiveWindow]]:
    """A window on two connections over the network of this computer."""
    async with make_http() as http:
        desk = Desk(aurora, clock, http, path)
        with serve(aurora) as first, serve(boreal) as second:
            await desk.database.open()
            for name, address, sandbox in (("aurora", first, aurora), ("boreal", second, boreal)):
                desk.vault.keep_until_quit(name, sandbox.tokens)
                connection = Connection(name, name, address)
                await desk.database.run(lambda one, connection=connection: connections.put(one, connection))
            await desk.commands.load()
            for name in ("aurora", "boreal"):
                await desk.commands.open(name)
            async with at_window(desk, "aurora") as live:
                desk.commands.attach(desk.engine)  # as the program does: once there is a window
                yield desk, live
            await desk.close()
    language().apply("")


async def speak(live: LiveWindow, wanted: str) -> None:
    """Choose a language in the settings."""
    settings = live.window.commands.settings
    live.window.settings._alter(replace(settings.current, language=wanted))
    await live.until(lambda: settings.current.language == wanted)


def asked_in(sandbox: Sandbox) -> set[tuple[object, object]]:
    """The languages of what arrived since this was last looked at, in both its fields."""
    arrived = {(entry.body.get("LanguageCode"), entry.body.get("CultureCode")) for entry in sandbox.journal}
    sandbox.journal.clear()
    return arrived


async def test_every_request_of_every_connection_says_the_language_and_follows_its_change(
    clock: VirtualClock, path: Path, qapp: QApplication
) -> None:
    aurora, boreal = Sandbox(clock=clock.now), Sandbox(clock=clock.now)
    async with two_hotels(aurora, boreal, path, clock) as (desk, live):
        await live.until(lambda: live.refreshed_at and live.lines)
        await desk.settled()
        of_system = CULTURES[language().spoken]
        assert asked_in(aurora) == asked_in(boreal) == {(of_system, of_system)}
        for wanted in (*LANGUAGES, ""):
            await speak(live, wanted)
            live.window.refresh_all()
            await live.until(lambda: aurora.journal and boreal.journal)
            await desk.settled()
            spoken = CULTURES[wanted] if wanted else of_system
            assert asked_in(aurora) == asked_in(boreal) == {(spoken, spoken)}, wanted


async def test_a_refusal_is_shown_in_quotation_marks_as_the_platform_says_it_in_that_language(
    clock: VirtualClock, path: Path, qapp: QApplication
) -> None:
    aurora = Sandbox(clock=clock.now)
    async with two_hotels(aurora, Sandbox(clock=clock.now), path, clock) as (desk, live):
        await live.until(lambda: live.refreshed_at and live.lines)
        await desk.settled()
        await speak(live, "de")
        aurora.journal.clear()
        snapshot = live.window.present.snapshot
        assert snapshot is not None
        row = next(
            row for row in snapshot.rows.values() if row.program_id and aurora.state.active_members(row.program_id)
        )
        await desk.commands.delete("aurora", [row.key])
        await live.until(lambda: live.changes)
        await desk.commands.send("aurora", [change.change_id for change in live.changes])
        await live.until(lambda: any(change.state is State.REFUSED for change in live.changes))
        assert {entry.operation for entry in aurora.journal} >= {Operation.GET_PROGRAMS, Operation.DELETE_PROGRAMS}
        assert asked_in(aurora) == {("de-DE", "de-DE")}
        live.window.display.show_changes()
        live.window.changes_view.table.setCurrentIndex(live.window.changes_view.table.model().index(0, 0))
        await live.until(lambda: _REFUSAL in live.window.changes_view.details.text())
        said = live.window.changes_view.details.text()
        assert said[said.index(_REFUSAL) - 1] in "„“\u2068"
