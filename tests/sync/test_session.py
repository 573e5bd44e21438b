"""What is read as evidence on a write is read to its end, however little the platform lists at once."""

from datetime import datetime
from pathlib import Path

import pytest

from app.domain.connection import Edition
from app.sandbox.answer import Answer, error_answer
from app.sandbox.contract import Operation
from app.sandbox.platform import Arrival
from app.sandbox.sandbox import Sandbox
from tests.support.clock import VirtualClock
from tests.support.desk import open_desk

pytestmark = pytest.mark.anyio


def list_at_most(sandbox: Sandbox, most: int) -> None:
    """Let the platform take too long over larger pages."""
    perform = sandbox.perform

    def slow(arrival: Arrival, at: datetime | None = None) -> Answer:
        limitation = arrival.entry.body.get("Limitation")
        asked = limitation.get("Count") if isinstance(limitation, dict) else None
        return error_answer(408) if isinstance(asked, int) and asked > most else perform(arrival, at)

    sandbox.perform = slow  # type: ignore[method-assign]


async def test_an_addition_where_long_pages_take_too_long(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(Edition.Y2022, programs=120, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        list_at_most(sandbox, 50)
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        assert [code for _, code, _ in desk.platform().values()].count("GOLD") == 1
        read = len(desk.asked(Operation.GET_PROGRAMS))
        await desk.add("Silver", "SILVER")
        await desk.send_all()
        await desk.sent()
        assert len(desk.asked(Operation.GET_PROGRAMS)) - read <= 10, "what was too long is remembered"
