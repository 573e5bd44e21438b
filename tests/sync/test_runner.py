"""The engine against the sandbox: what a person wished for is on the platform once, and the list says what is there."""

from pathlib import Path

import pytest

from app.sandbox.sandbox import Sandbox
from tests.support.clock import VirtualClock
from tests.support.desk import open_desk

pytestmark = pytest.mark.anyio


async def test_first(tmp_path: Path) -> None:
    clock = VirtualClock()
    sandbox = Sandbox(clock=clock.now)
    async with open_desk(sandbox, tmp_path / "desk.sqlite3", clock) as desk:
        await desk.refreshed()
        assert desk.shown() == desk.platform()
        await desk.add("Gold", "NEW1")
        first = next(code for code in desk.rows if code != "NEW1" and desk.rows[code].state == "active")
        await desk.rename(first, "Other name")
        await desk.send_all()
        await desk.sent()
        assert desk.shown() == desk.platform()
        print(desk.statuses[-1])
