"""An addition that was sent twice may be applied twice: the person is told, and nothing is deleted unasked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.domain.change import Kind as Wish
from app.domain.change import Reason, State
from app.domain.connection import Edition
from app.domain.status import Pause
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Kind
from app.sandbox.sandbox import Sandbox
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio

ADD, DELETE = Operation.ADD_PROGRAMS, Operation.DELETE_PROGRAMS


@pytest.fixture(params=[Edition.CURRENT, Edition.Y2022])
def sandbox(clock: VirtualClock, request: pytest.FixtureRequest) -> Sandbox:
    """A platform of either edition."""
    return Sandbox(request.param, programs=20, clock=clock.now)


@asynccontextmanager
async def sent_twice(sandbox: Sandbox, clock: VirtualClock, path: Path) -> AsyncIterator[Desk]:
    """An addition whose first request is still under way somewhere, and whose second one landed."""
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, ADD))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        assert len(desk.asked(ADD)) == 2
        yield desk


@asynccontextmanager
async def sent_once(sandbox: Sandbox, clock: VirtualClock, path: Path) -> AsyncIterator[Desk]:
    """An addition whose first request is still under way somewhere, and whose second one the platform put off."""
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.settled()
        sandbox.faults.arm(Fault(Kind.LATE, ADD))
        sandbox.faults.arm(Fault(Kind.STATUS, ADD, status=429, retry_after="60"))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.until(lambda: len(desk.asked(ADD)) == 2)
        await desk.paused(Pause.WAITING)
        yield desk


def number(desk: Desk) -> int:
    """How many programs with the code are active on the platform."""
    return sum((code, gone) == ("GOLD", False) for _, code, gone in desk.platform().values())


async def test_the_person_is_told_with_the_deletion_prepared(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with sent_twice(sandbox, clock, path) as desk:
        sandbox.apply_late()
        await desk.read_again()
        twin = desk.change(Wish.DELETE)
        assert (twin.state, twin.reason, twin.approved_at) == (State.CONFLICT, Reason.LATE_TWIN, None)
        await desk.pass_time(3600)
        assert number(desk) == 2
        assert desk.changes == (twin,)
        await desk.commands.keep_mine(CONNECTION, twin.change_id)
        await desk.pass_time(60)
        assert not desk.asked(DELETE)
        await desk.send_all()
        await desk.sent()
        assert number(desk) == 1
        assert desk.shown() == desk.platform()


async def test_both_may_be_kept(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with sent_twice(sandbox, clock, path) as desk:
        sandbox.apply_late()
        await desk.read_again()
        await desk.commands.discard(CONNECTION, [desk.change(Wish.DELETE).change_id])
        await desk.pass_time(3600)
        assert not desk.changes
        assert number(desk) == 2


async def test_one_that_says_what_was_sent_first_though_the_name_was_altered_since(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with sent_once(sandbox, clock, path) as desk:
        await desk.rename("GOLD", "Golden")
        await desk.send_all()
        await desk.sent()
        sandbox.apply_late()
        await desk.read_again()
        assert desk.change(Wish.DELETE).reason is Reason.LATE_TWIN
        assert desk.change(Wish.DELETE).base is not None
        assert desk.change(Wish.DELETE).base.name == "Gold"  # type: ignore[union-attr]


async def test_undo_does_not_take_back_that_it_was_sent(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with sent_once(sandbox, clock, path) as desk:
        assert desk.undo[0]
        await desk.commands.undo(CONNECTION)
        await desk.send_all()
        await desk.sent()
        sandbox.apply_late()
        await desk.read_again()
        assert desk.change(Wish.DELETE).reason is Reason.LATE_TWIN


async def test_one_that_the_list_showed_before_the_answer_came(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, ADD))
        sandbox.faults.arm(Fault(Kind.LOST, ADD, applied=True))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.until(lambda: len(desk.asked(ADD)) == 2)
        sandbox.apply_late()
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: any(change.kind is Wish.DELETE for change in desk.changes))
        assert [change.reason for change in desk.changes] == [Reason.LATE_TWIN]


async def test_nobody_is_told_of_what_was_added_on_purpose(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with sent_twice(sandbox, clock, path) as desk:
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        await desk.read_again()
        assert number(desk) == 2
        assert not desk.changes


async def test_after_a_quarter_of_an_hour_it_is_somebody_elses(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with sent_twice(sandbox, clock, path) as desk:
        await desk.pass_time(3600)
        sandbox.apply_late()
        await desk.read_again()
        assert number(desk) == 2
        assert not desk.changes


async def test_it_is_watched_for_across_a_restart(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with sent_twice(sandbox, clock, path):
        pass
    sandbox.apply_late()
    async with open_desk(sandbox, path, clock) as desk:
        await desk.until(lambda: bool(desk.changes))
        assert desk.change(Wish.DELETE).reason is Reason.LATE_TWIN


async def test_a_twin_that_somebody_else_deleted_is_no_question_any_more(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with sent_twice(sandbox, clock, path) as desk:
        sandbox.apply_late()
        await desk.read_again()
        key = desk.change(Wish.DELETE).key
        twin = next(row for row in desk.snapshot.rows.values() if row.key == key)  # type: ignore[union-attr]
        sandbox.remove(str(twin.program_id))
        await desk.pass_time(40)
        await desk.read_again()
        assert not desk.changes


async def test_what_was_sent_once_is_not_watched(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        for _ in range(2):
            await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        sandbox.add_program("Gold", "GOLD")
        await desk.read_again()
        assert number(desk) == 3
        assert not desk.changes
