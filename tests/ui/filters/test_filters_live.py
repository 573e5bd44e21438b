"""Filters in a real window over a real desk: what the sample property's platform answers is what is shown."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.days import Days
from app.domain.filter import Filter
from app.domain.status import Pause
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate, Kind
from app.sandbox.sandbox import Sandbox
from app.ui.filters.filter_dialog import FilterDialog
from tests.support.clock import VirtualClock
from tests.support.desk import Desk, open_desk
from tests.support.text import plain
from tests.ui.window.live import LiveWindow, at_window

pytestmark = pytest.mark.anyio


@pytest.fixture
async def desk(qapp: QApplication, clock: VirtualClock, path: Path) -> AsyncIterator[Desk]:
    async with open_desk(Sandbox(clock=clock.now), path, clock) as opened:
        await opened.refreshed()
        yield opened


def since(live: LiveWindow, day: date) -> list[str]:
    """The active programs that were created from a day on, Prague time, newest first."""
    programs = live.desk.sandbox.programs.values()
    found = [one for one in programs if (one.created_at + timedelta(hours=1)).date() >= day and not one.is_deleted]
    return [one.name for one in sorted(found, key=lambda one: one.place, reverse=True)]


async def test_programs_of_some_days_are_asked_for_and_shown(desk: Desk) -> None:
    async with at_window(desk) as live:
        live.window.actions_.filter.trigger()
        await live.until(lambda: isinstance(QApplication.activeModalWidget(), FilterDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FilterDialog)
        assert "Europe/Prague" in plain(dialog.zone.text())
        dialog.created.first.edit.setText("2026-01-01")
        dialog.created.last.edit.setText("2026-03-31")
        dialog.apply.click()
        expected = since(live, date(2026, 1, 1))
        await live.until(lambda: live.lines == expected)
        assert len(expected) == 4
        live.window.filters.clear()
        assert len(live.lines) == 40


async def test_a_program_added_meanwhile_is_found_and_listed(desk: Desk) -> None:
    async with at_window(desk) as live:
        desk.clock.advance(3600)
        desk.sandbox.add_program("Brand new", "NEW1")
        today = desk.clock.now().date()
        live.window.filters.put(Filter(created=Days(today, today)))
        await live.until(lambda: live.lines == ["Brand new"])


async def test_offline_the_answer_of_before_the_restart_is_shown(
    qapp: QApplication, clock: VirtualClock, path: Path
) -> None:
    sandbox, wanted = Sandbox(clock=clock.now), Filter(created=Days(date(2026, 1, 1), date(2026, 3, 31)))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        async with at_window(desk) as live:
            live.window.filters.put(wanted)
            expected = since(live, date(2026, 1, 1))
            await live.until(lambda: live.lines == expected)
    sandbox.faults.offline = True
    async with open_desk(sandbox, path, clock) as desk:
        await desk.commands.preferences.load()
        async with at_window(desk) as live:
            await live.until(lambda: live.lines == expected)
            assert plain(live.window.chips.said.text()).startswith("The platform's answer from ")
            await live.until(lambda: live.window.present.status.pause is Pause.OFFLINE)
            live.window.chips.button.click()
            await live.until(lambda: live.window.chips.said.text().endswith("Needs a connection to ask again."))
            assert live.lines == expected
            sandbox.faults.offline = False
            live.window.refresh()
            await live.until(lambda: live.window.chips.button.text() == "Ask again")
            assert live.lines == expected


async def test_an_addition_is_sent_while_the_platform_thinks_about_the_days(desk: Desk) -> None:
    async with at_window(desk) as live:
        gate = Gate()
        desk.sandbox.faults.arm(Fault(Kind.SLOW, Operation.GET_PROGRAMS, gate=gate))
        live.window.filters.put(Filter(created=Days(date(2026, 1, 1), date(2026, 3, 31))))
        await desk.until(lambda: "CreatedUtc" in desk.asked(Operation.GET_PROGRAMS)[-1].body, still=True)
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        assert live.window.chips.button.text() == "Stop"
        gate.open()
        expected = ["Gold", *since(live, date(2026, 1, 1))[1:]]
        await live.until(lambda: live.lines == expected)
