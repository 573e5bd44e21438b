"""What the steps of a connection tell of themselves: an approval that lapsed, a look that was had, a list refused."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.change import APPROVAL, Reason, State
from app.domain.change import Kind as Wish
from app.domain.status import Pause
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Kind
from app.sandbox.sandbox import Sandbox
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, open_desk

pytestmark = pytest.mark.anyio


async def test_what_was_approved_offline_too_long_ago_is_asked_for_again(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.offline = True
        await desk.delete("PC01")
        await desk.send_all()
        clock.advance((APPROVAL + timedelta(hours=1)).total_seconds())
        sandbox.faults.offline = False
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: desk.change(Wish.DELETE).reason is Reason.EXPIRED)
        assert desk.change(Wish.DELETE).approved_at is None
        assert desk.asked(Operation.DELETE_PROGRAMS) == []
        await desk.send_all()
        assert desk.change(Wish.DELETE).reason is Reason.NONE
        await desk.sent()
        assert "PC01" not in desk.active()


async def test_another_wish_takes_the_place_of_one_whose_approval_lapsed(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.offline = True
        await desk.rename("PC01", "Platinum Plus")
        await desk.send_all()
        clock.advance((APPROVAL + timedelta(hours=1)).total_seconds())
        sandbox.faults.offline = False
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: desk.change(Wish.UPDATE).reason is Reason.EXPIRED)
        await desk.rename("PC01", "Platinum Max")
        assert desk.change(Wish.UPDATE).reason is Reason.NONE


async def test_each_look_after_a_lost_answer_is_told(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LOST, Operation.ADD_PROGRAMS))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        lost = desk.change(Wish.ADD).change_id
        await desk.until(lambda: lost in desk.status.looked_at)
        before = desk.status.looked_at[lost]
        clock.advance(1)
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: desk.status.looked_at[lost] > before)
        await desk.sent()
        await desk.settled()
        assert not desk.status.looked_at


@pytest.mark.parametrize("status", [400, 403, 409, 413])
async def test_a_refused_list_is_told_in_the_words_of_the_platform(
    clock: VirtualClock, path: Path, status: int
) -> None:
    sandbox = Sandbox(clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, Operation.GET_PROGRAMS, status=status, message="Not today.", times=4))
        desk.commands.refresh(CONNECTION)
        await desk.paused(Pause.REFUSED)
        assert desk.status.message == "Not today."
        assert desk.status.request_id
        await desk.until(lambda: desk.status.pause is Pause.NONE)
