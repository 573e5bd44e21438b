"""A connection that is read-only alters nothing and lets nothing leave; one that sends at once asks for no Send."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.change import Kind, State
from app.domain.connection import Colour, ConnectionOptions, Edition
from app.domain.errors import ReadOnly
from app.domain.status import Activity
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault
from app.sandbox.faults import Kind as FaultKind
from app.sandbox.sandbox import Sandbox
from tests.commands.support import move, seen
from tests.support.clock import VirtualClock
from tests.support.desk import ADDRESS, CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio

OPEN = ConnectionOptions()
LOCKED = ConnectionOptions(read_only=True)
AT_ONCE = ConnectionOptions(sends_at_once=True)


async def alter(desk: Desk, options: ConnectionOptions) -> None:
    await desk.commands.alter_options(CONNECTION, options)


# Read-only

_WISHES: dict[str, Callable[[Desk], Awaitable[object]]] = {
    "add": lambda desk: desk.add("Silver", "NEW2"),
    "update": lambda desk: desk.rename(desk.active()[0], "New name"),
    "delete": lambda desk: desk.delete(desk.active()[0]),
    "send": lambda desk: desk.send_all(),
    "discard": lambda desk: desk.commands.discard(CONNECTION, [one.change_id for one in desk.changes]),
    "undo": lambda desk: desk.commands.undo(CONNECTION),
    "retry": lambda desk: desk.commands.retry(CONNECTION, desk.changes[0].change_id),
    "keep mine": lambda desk: desk.commands.keep_mine(CONNECTION, desk.changes[0].change_id),
    "answer": lambda desk: desk.commands.answer(CONNECTION, {desk.changes[0].change_id: None}),
}


@pytest.mark.parametrize("wish", _WISHES.values(), ids=_WISHES.keys())
async def test_read_only_refuses_every_wish_and_keeps_what_was_there(
    desk: Desk, wish: Callable[[Desk], Awaitable[object]]
) -> None:
    await desk.add("Gold", "NEW1")
    await alter(desk, LOCKED)
    before = seen(desk)

    with pytest.raises(ReadOnly):
        await wish(desk)

    assert seen(desk) == before
    await alter(desk, OPEN)
    await desk.add("Silver", "NEW2")
    assert "NEW2" in desk.rows


async def test_read_only_holds_back_what_was_approved(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.delete(desk.active()[0])
        await desk.send_all()  # the deletion rests before it leaves
        before = desk.platform()

        await alter(desk, LOCKED)
        await desk.pass_time(60)
        assert desk.platform() == before

        await alter(desk, OPEN)
        await desk.pass_time(60)
        assert desk.platform() == before
        await desk.send_all()
        await desk.sent()
        assert desk.platform() != before


async def test_what_was_lost_on_its_way_is_not_sent_again_while_read_only(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.add("Gold", "NEW1")
        sandbox.faults.arm(Fault(FaultKind.LOST, Operation.ADD_PROGRAMS, applied=False))
        await desk.send_all()
        await desk.reached(State.UNKNOWN)

        await alter(desk, LOCKED)
        await desk.reached(State.QUEUED)  # it is proven absent
        await desk.pass_time(60)
        assert len(desk.asked(Operation.ADD_PROGRAMS)) == 1

        await alter(desk, OPEN)
        await desk.pass_time(60)
        assert len(desk.asked(Operation.ADD_PROGRAMS)) == 1
        await desk.send_all()
        await desk.sent()
        assert "NEW1" in {code for _, code, _ in desk.platform().values()}


async def test_read_only_still_reads_the_list(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await alter(desk, LOCKED)
        await desk.read_again()
        await desk.until(lambda: desk.status.activity is Activity.IDLE)
        assert desk.shown() == desk.platform()


# Sending at once


async def test_additions_and_renames_go_by_themselves_and_deletions_wait(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        renamed, deleted = desk.active()[:2]
        await alter(desk, AT_ONCE)

        await desk.add("Gold", "NEW1")
        await desk.rename(renamed, "New name")
        await desk.delete(deleted)
        await desk.until(lambda: [one.kind for one in desk.changes] == [Kind.DELETE])
        await desk.pass_time(60)

        assert desk.change(Kind.DELETE).approved_at is None
        on_platform = desk.platform().values()
        assert {"NEW1", deleted} <= {code for _, code, is_deleted in on_platform if not is_deleted}
        assert "New name" in {name for name, *_ in on_platform}


async def test_what_was_made_before_waits_for_send(desk: Desk) -> None:
    await desk.add("Gold", "NEW1")
    await alter(desk, AT_ONCE)
    await desk.add("Silver", "NEW2")
    approved = {one.wanted.code: one.approved_at is not None for one in desk.changes if one.wanted is not None}
    assert approved == {"NEW1": False, "NEW2": True}


async def test_what_goes_at_once_is_one_step_of_undo(desk: Desk) -> None:
    await alter(desk, AT_ONCE)
    await desk.add("Gold", "NEW1")
    await desk.commands.undo(CONNECTION)
    assert "NEW1" not in desk.rows
    await desk.commands.redo(CONNECTION)
    assert desk.change(Kind.ADD).approved_at is not None


async def test_a_refused_change_that_is_mended_goes_at_once(desk: Desk) -> None:
    await alter(desk, AT_ONCE)
    await desk.add("Gold", "NEW1")
    await move(desk, desk.change(Kind.ADD), State.REFUSED)
    await desk.rename("NEW1", "Gold Club")
    mended = desk.change(Kind.ADD)
    assert mended.state is State.QUEUED
    assert mended.approved_at is not None


# Keeping them


async def test_options_are_kept_with_the_connection(desk: Desk) -> None:
    wanted = ConnectionOptions(Colour.TEAL, read_only=True, sends_at_once=True)
    await desk.commands.alter_connection(CONNECTION, "Aurora", ADDRESS, Edition.AUTOMATIC, None, wanted)
    assert desk.snapshot is not None
    assert desk.snapshot.connection.options == wanted
    await desk.commands.alter_connection(CONNECTION, "Ours", ADDRESS, Edition.AUTOMATIC, None)
    assert [one.options for one in await desk.commands.load()] == [wanted]


async def test_a_new_connection_begins_with_its_options(desk: Desk) -> None:
    name = await desk.commands.connect("B", ADDRESS, desk.sandbox.tokens, Edition.CURRENT, LOCKED, until_quit=True)
    assert {one.connection_id: one.options for one in await desk.commands.load()} == {CONNECTION: OPEN, name: LOCKED}
