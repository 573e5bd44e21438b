"""The one door: what is asked before the engine is there is done when it comes, and nothing half is ever told."""

from pathlib import Path

import pytest

from app.domain.errors import StoreFull
from app.domain.program import Values
from app.sandbox.sandbox import Sandbox
from app.sync.engine import Engine
from tests.commands.support import seen
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio


async def test_what_is_sent_before_the_engine_is_there_is_sent_when_it_comes(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await desk.rename(desk.active()[0], "New name")
    await desk.send_all()

    desk.commands.attach(desk.engine)
    await desk.sent()

    assert desk.shown() == desk.platform()
    assert "New name" in {name for name, *_ in desk.platform().values()}


async def test_an_engine_made_after_the_list_was_shown_knows_what_waits(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await desk.send_all()
    late = Engine(
        desk.database, desk.vault, desk.engine._http_for, desk.watchers.tell_status, desk.clock, desk.engine._random
    )

    assert [one.key for one in late.pending(CONNECTION)] == [desk.rows["NEW1"].key]
    await late.close()


async def test_undo_within_the_rest_takes_a_sent_deletion_back(
    sandbox: Sandbox, path: Path, clock: VirtualClock
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        before = desk.platform()
        await desk.delete(*desk.active()[:2])
        await desk.send_all()
        assert desk.undo[0]
        clock.advance(5)

        await desk.commands.undo(CONNECTION)
        await desk.until(lambda: clock.monotonic() > 60)

        assert desk.platform() == before
        assert [one.approved_at for one in desk.changes] == [None, None]


async def test_after_the_rest_it_is_gone(sandbox: Sandbox, path: Path, clock: VirtualClock) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.delete(desk.active()[0])
        await desk.send_all()
        await desk.sent()

        await desk.commands.undo(CONNECTION)

        assert desk.undo == (True, False)  # it could be added again, at the person's word
        assert desk.changes == ()
        assert desk.shown() == desk.platform()


async def test_where_there_is_no_room_nothing_was_done(desk: Desk) -> None:
    await desk.database.run(lambda one: one.sql.execute("PRAGMA max_page_count = 1").fetchone())
    before = seen(desk), desk.undo

    with pytest.raises(StoreFull):
        await desk.commands.add(CONNECTION, Values("x" * 100_000, "NEW1", "Hotel", "Free"))

    assert (seen(desk), desk.undo) == before
    await desk.database.run(lambda one: one.sql.execute("PRAGMA max_page_count = 1000000").fetchone())
    await desk.add("Gold", "NEW1")
    await desk.commands.undo(CONNECTION)
    assert (seen(desk), desk.undo) == (before[0], (False, True))


async def test_requests_to_an_engine_that_is_not_there_are_no_harm(desk: Desk) -> None:
    before = desk.snapshot
    for request in (desk.commands.refresh, desk.commands.stop_refresh, desk.commands.accept_shrunk):
        request(CONNECTION)
    desk.commands.network_is_back()

    assert desk.snapshot is before


async def test_changes_are_there_again_after_a_quit(sandbox: Sandbox, path: Path, clock: VirtualClock) -> None:
    async with open_desk(sandbox, path, clock, online=False) as desk:
        await desk.add("Gold", "NEW1")
        before = desk.changes

    async with open_desk(sandbox, path, clock, online=False) as desk:
        assert desk.changes == before
        assert desk.undo == (False, False)
