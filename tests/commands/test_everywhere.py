"""Connections that are not shown: what waits there is known, and what was approved goes out."""

from pathlib import Path

import pytest

from app.domain.change import State
from app.domain.connection import Connection, Edition
from app.domain.program import Values
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from app.store import connections
from tests.commands.support import MemoryStore
from tests.support.clock import VirtualClock
from tests.support.desk import ADDRESS, CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio

BOREAL, CALM = "boreal", "calm"
GOLD = Values("Gold", "NEW1", "Hotel", "Free")


class Counting(MemoryStore):
    """Remembers whose tokens were read."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.read.append(username)
        return super().get_password(service, username)


async def _make(desk: Desk, *names: str) -> None:
    """Connections that an earlier run has left; the tokens of the desk open each."""
    for name in names:
        connection = Connection(name, name, ADDRESS, Edition.CURRENT)
        await desk.database.run(lambda one, connection=connection: connections.put(one, connection))
        await desk.vault.save(name, desk.sandbox.tokens)
    await desk.commands.load()


async def _leave_behind(desk: Desk, *, approved: bool) -> None:
    """An addition at a connection that was shown before, and two connections that were not."""
    await _make(desk, BOREAL, CALM)
    await desk.commands.open(BOREAL)
    await desk.commands.add(BOREAL, GOLD)
    if approved:
        snapshot = desk.watchers.snapshot(BOREAL)
        assert snapshot is not None
        await desk.commands.send(BOREAL, [one.change_id for one in snapshot.changes])


def _states(desk: Desk, name: str) -> list[State] | None:
    snapshot = desk.watchers.snapshot(name)
    return None if snapshot is None else [change.state for change in snapshot.changes]


@pytest.mark.parametrize("approved", [True, False])
async def test_what_was_approved_elsewhere_goes_out_and_nothing_else(
    sandbox: Sandbox, clock: VirtualClock, path: Path, approved: bool
) -> None:
    store = Counting()
    async with open_desk(sandbox, path, clock, online=False) as desk:
        desk.vault._backend = store
        await _leave_behind(desk, approved=approved)
    store.read.clear()
    async with open_desk(sandbox, path, clock) as desk:
        desk.vault._backend = store
        await desk.refreshed()
        assert _states(desk, BOREAL) is None

        await desk.commands.everywhere.open_rest()

        assert _states(desk, BOREAL) == [State.QUEUED]
        assert _states(desk, CALM) == []
        if approved:
            await desk.until(lambda: _states(desk, BOREAL) == [])
        await desk.pass_time(60)
        assert len(desk.asked(Operation.ADD_PROGRAMS)) == int(approved)
        assert store.read == [BOREAL] * approved


async def test_all_can_be_refreshed(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        desk.vault._backend = MemoryStore()
        await desk.refreshed()
        await _make(desk, BOREAL, CALM)
        clock.advance(1)
        assert desk.snapshot is not None
        before = desk.snapshot.connection.refreshed_at

        await desk.commands.everywhere.refresh()

        def refreshed() -> bool:
            told = [desk.watchers.snapshot(name) for name in (CONNECTION, BOREAL, CALM)]
            return all(one is not None and one.connection.refreshed_at not in {None, before} for one in told)

        await desk.until(refreshed)


async def test_a_connection_that_was_removed_meanwhile_is_passed_over(desk: Desk) -> None:
    await _make(desk, BOREAL)
    await desk.database.run(lambda one: connections.remove(one, BOREAL))
    await desk.commands.everywhere.open_rest()
    assert desk.watchers.snapshot(BOREAL) is None
