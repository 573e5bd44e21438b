"""Settings reach the engine at once, and are there again after a start."""

from pathlib import Path

import pytest

from app.domain.settings import Settings, Theme
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from app.store import preferences
from tests.support.clock import VirtualClock
from tests.support.desk import Desk, open_desk

pytestmark = pytest.mark.anyio


def reads(desk: Desk) -> int:
    return len(desk.asked(Operation.GET_PROGRAMS))


@pytest.mark.parametrize(("minutes", "too_soon"), [(15, 14), (5, 4), (60, 59)])
async def test_the_list_is_read_again_when_it_was_said(
    sandbox: Sandbox, clock: VirtualClock, path: Path, minutes: int, too_soon: int
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.settled()
        await desk.commands.settings.keep(Settings(refresh_minutes=minutes))
        before = reads(desk)
        await desk.pass_time(too_soon * 60)
        assert reads(desk) == before
        await desk.pass_time(2 * 60)
        assert reads(desk) > before


async def test_a_list_that_is_never_read_by_itself_is_read_at_the_start_and_when_asked_for(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.commands.settings.keep(Settings(refresh_minutes=0))
        await desk.settled()
        before = reads(desk)
        await desk.pass_time(30 * 86_400)
        assert reads(desk) == before
        await desk.read_again()
        assert reads(desk) > before
    before = reads(desk)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.until(lambda: reads(desk) > before)


async def test_a_setting_that_is_made_shorter_counts_for_the_wait_that_has_begun(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.pass_time(10 * 60)
        before = reads(desk)
        await desk.commands.settings.keep(Settings(refresh_minutes=5))
        await desk.until(lambda: reads(desk) > before, still=True)


async def test_they_are_there_after_a_start_and_nothing_else_is_written(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    kept = Settings(theme=Theme.DARK, compact=True, display_name="Front desk")
    async with open_desk(sandbox, path, clock, online=False) as desk:
        await desk.commands.settings.keep(kept)
        assert (await desk.database.run(preferences.read_all)).keys() == {"theme", "compact", "display_name"}
    async with open_desk(sandbox, path, clock, online=False) as desk:
        await desk.commands.preferences.load()
        assert desk.commands.settings.current == kept
