"""A refresh publishes a whole list or none."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.connection import Edition
from app.domain.errors import StoreFull
from app.domain.program import ProgramState
from app.domain.status import Activity, Pause
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate, Kind
from app.sandbox.sandbox import Sandbox
from app.sandbox.switches import Switches, Verdict
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, open_desk, refuse_cursors

pytestmark = pytest.mark.anyio

READ = Operation.GET_PROGRAMS
BROKEN = {
    "repeated cursor": Fault(Kind.REPEATED_CURSOR, READ, skip=1),
    "endless pages": Fault(Kind.ENDLESS_PAGES, READ, times=None, skip=1),
    "cut body": Fault(Kind.CUT, READ, skip=1),
    "HTML": Fault(Kind.FOREIGN, READ, skip=1),
    "wrong type": Fault(Kind.WRONG_TYPE, READ, skip=1),
    "missing name": Fault(Kind.MISSING_FIELD, READ, skip=1),
    "null name": Fault(Kind.NULL_FIELD, READ, skip=1),
    "missing list": Fault(Kind.MISSING_FIELD, READ, skip=1, name="LoyaltyPrograms"),
    "null list": Fault(Kind.NULL_FIELD, READ, skip=1, name="LoyaltyPrograms"),
    "5xx": Fault(Kind.STATUS, READ, status=503, skip=1),
    "answer lost": Fault(Kind.LOST, READ, skip=1),
    "offline": Fault(Kind.OFFLINE, READ, skip=1),
    "certificate page": Fault(Kind.FOREIGN, READ, skip=1, status=302),
}


async def test_thousands_of_programs_come_in_pages_and_are_published_whole(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=2500, clock=clock.now)
    for program_id in list(sandbox.programs)[:1200]:
        sandbox.remove(program_id)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        assert desk.shown() == desk.platform()
        assert len(desk.shown()) == 2500
        assert len(desk.asked(READ)) == 4
        loading = [status.done for status in desk.statuses if status.activity is Activity.LOADING]
        assert 0 in loading
        assert 1000 in loading
        assert 2300 in loading
        await desk.settled()
        assert (desk.status.activity, desk.status.pause, desk.status.walk_broken) == (Activity.IDLE, Pause.NONE, False)


@pytest.mark.parametrize("edition", [Edition.CURRENT, Edition.Y2022])
async def test_newest_first(clock: VirtualClock, path: Path, edition: Edition) -> None:
    sandbox = Sandbox(edition, programs=30, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.add_program("Newest", "NEWEST")
        await desk.read_again()
        assert desk.snapshot is not None
        rows = sorted(desk.snapshot.rows.values(), key=lambda row: row.position)
        assert rows[0].values.code == "NEWEST"
        places = [sandbox.programs[row.program_id or ""].place for row in rows]
        assert places == sorted(places, reverse=True)
        assert desk.snapshot.connection.edition is edition


@pytest.mark.parametrize("fault", BROKEN.values(), ids=BROKEN)
async def test_a_broken_walk_leaves_the_list_as_it_was(
    clock: VirtualClock, path: Path, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.connector.paging.PROGRAM_LIMIT", 6000)
    sandbox = Sandbox(programs=2200, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        before = desk.shown()
        sandbox.add_program("Another", "ANOTHER")
        sandbox.rename(next(iter(sandbox.programs)), "Renamed")
        sandbox.faults.arm(fault)
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: desk.status.walk_broken)
        assert desk.status.pause is not Pause.NONE
        assert desk.shown() == before
        sandbox.faults.clear()
        await desk.until(lambda: not desk.status.walk_broken)
        await desk.settled()
        assert desk.status.pause is Pause.NONE
        assert desk.shown() == desk.platform()


async def test_a_value_that_is_not_known_is_shown_as_it_came(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    sandbox.faults.arm(Fault(Kind.UNKNOWN_VALUE, READ, name="Type"))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        assert "Coalition" in {row.values.type for row in desk.rows.values()}


async def test_a_list_that_is_suddenly_empty_is_not_believed_unasked(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=20, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        before = desk.shown()
        kept = sandbox.state.programs
        empty = Sandbox(programs=0, clock=clock.now)
        sandbox.state = empty.state
        desk.commands.refresh(CONNECTION)
        await desk.paused(Pause.SHRUNK)
        assert (desk.status.done, desk.status.total) == (0, 20)
        assert not desk.status.walk_broken
        assert desk.shown() == before
        await desk.pass_time(3600)
        assert desk.status.pause is Pause.SHRUNK
        desk.commands.refresh(CONNECTION)
        await desk.settled()
        assert desk.status.pause is Pause.SHRUNK
        desk.commands.accept_shrunk(CONNECTION)
        await desk.until(lambda: all(row.state is ProgramState.UNSEEN for row in desk.rows.values()))
        await desk.settled()
        assert desk.status.pause is Pause.NONE
        sandbox.state.write(kept.values(), clock.now())
        await desk.read_again()
        assert desk.shown() == before


async def test_a_list_that_lost_most_is_not_believed_unasked(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=20, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.state = Sandbox(programs=9, clock=clock.now).state
        desk.commands.refresh(CONNECTION)
        await desk.paused(Pause.SHRUNK)
        assert (desk.status.done, desk.status.total) == (9, 20)


async def test_deleting_most_is_no_loss(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=20, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        for program_id in list(sandbox.programs)[:18]:
            sandbox.remove(program_id)
        await desk.read_again()
        assert desk.shown() == desk.platform()


async def test_absence_is_out_of_sight_and_not_deleted(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=20, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.state = Sandbox(programs=19, clock=clock.now).state
        await desk.read_again()
        states = [row.state for row in desk.rows.values()]
        assert states.count(ProgramState.UNSEEN) == 1
        assert states.count(ProgramState.ACTIVE) == 19


async def test_a_platform_that_takes_too_long_is_asked_for_less(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=1500, clock=clock.now)
    sandbox.faults.arm(Fault(Kind.STATUS, READ, status=408, times=2))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        counts = [entry.body["Limitation"]["Count"] for entry in desk.asked(READ)]  # type: ignore[index]
        assert counts[:3] == [1000, 500, 250]
        loading = [status.in_parts for status in desk.statuses if status.activity is Activity.LOADING]
        assert loading[0] is False
        assert loading[-1] is True
        assert counts[-1] == 250
        assert desk.shown() == desk.platform()
        assert not any(status.walk_broken for status in desk.statuses)


async def test_once_it_is_quick_again_it_is_asked_for_more(clock: VirtualClock, path: Path) -> None:
    """Else a few slow answers would make every later list of a session take many times as many requests."""
    sandbox = Sandbox(programs=1500, clock=clock.now)
    sandbox.faults.arm(Fault(Kind.STATUS, READ, status=408, times=2))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        for expected in (500, 1000, 1000):
            before = len(desk.asked(READ))
            await desk.read_again()
            counts = {entry.body["Limitation"]["Count"] for entry in desk.asked(READ)[before:]}  # type: ignore[index]
            assert counts == {expected}


async def test_a_platform_that_always_takes_too_long_is_left_alone(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=50, clock=clock.now)
    sandbox.faults.arm(Fault(Kind.STATUS, READ, status=408, times=None))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.paused(Pause.FAULT)
        await desk.pass_time(3600)
        assert len(desk.asked(READ)) < 60
        assert desk.status.walk_broken
        sandbox.faults.clear()
        await desk.refreshed()
        assert desk.shown() == desk.platform()


async def test_a_cursor_whose_program_is_gone_begins_the_walk_anew(clock: VirtualClock, path: Path) -> None:
    switches = Switches(deleted_cursor=Verdict.REFUSED)
    sandbox = Sandbox(programs=1500, switches=switches, clock=clock.now)
    gate = Gate()
    sandbox.faults.arm(Fault(Kind.SLOW, READ, skip=1, gate=gate))
    async with open_desk(sandbox, path, clock) as desk:
        await gate.arrived.wait()
        cursor = desk.asked(READ)[-1].body["Limitation"]["Cursor"] if len(desk.asked(READ)) > 1 else None  # type: ignore[index]
        assert isinstance(cursor, str)
        sandbox.remove(cursor)
        gate.open()
        await desk.refreshed()
        assert desk.shown() == desk.platform()
        assert not any(status.walk_broken for status in desk.statuses)


async def test_a_platform_that_refuses_every_cursor_is_left_alone(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=1500, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        asked = len(desk.asked(READ))
        refuse_cursors(sandbox, 400)
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: desk.status.walk_broken)
        assert len(desk.asked(READ)) - asked in {8, 9}  # four times two pages, and perhaps the next try
        await desk.pass_time(3600)
        assert len(desk.asked(READ)) - asked < 400


async def test_reading_is_stopped(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=1500, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        before, gate = desk.shown(), Gate()
        sandbox.rename(next(iter(sandbox.programs)), "Renamed")
        sandbox.faults.arm(Fault(Kind.SLOW, READ, skip=1, gate=gate))
        desk.commands.refresh(CONNECTION)
        await gate.arrived.wait()
        desk.commands.stop_refresh(CONNECTION)
        gate.open()
        await desk.until(lambda: desk.status.activity is Activity.IDLE, still=True)
        await desk.settled()
        assert desk.shown() == before
        assert (desk.status.pause, desk.status.walk_broken) == (Pause.NONE, False)
        asked = len(desk.asked(READ))
        await desk.pass_time(14 * 60)
        assert len(desk.asked(READ)) == asked
        await desk.pass_time(2 * 60)
        assert desk.shown() == desk.platform()


async def test_the_list_is_read_every_fifteen_minutes(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=5, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.pass_time(3600)
        assert len(desk.asked(READ)) in {8, 10}
        assert len(desk.asked(Operation.GET_CONFIGURATION)) == 1


async def test_a_wait_in_the_middle_does_not_begin_the_walk_anew(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=2500, clock=clock.now)
    sandbox.faults.arm(Fault(Kind.STATUS, READ, status=429, retry_after="40", skip=1))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.paused(Pause.WAITING)
        await desk.refreshed()
        assert desk.shown() == desk.platform()
        assert len(desk.asked(READ)) == 5
        assert not any(status.walk_broken for status in desk.statuses)


@pytest.mark.parametrize("failing", range(1, 5))
async def test_a_walk_on_a_disk_that_is_full(
    clock: VirtualClock, path: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox = Sandbox(programs=1500, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.settled()
        sandbox.add_program("Another", "ANOTHER")
        run, calls = desk.database.run, iter(range(10**6))

        async def full(work: Any) -> Any:
            if failing <= next(calls) < failing + 40:
                raise StoreFull("full")
            return await run(work)

        monkeypatch.setattr(desk.database, "run", full)
        desk.commands.refresh(CONNECTION)
        await desk.paused(Pause.STORE_FULL)
        await desk.until(lambda: desk.shown() == desk.platform())
        await desk.settled()
        assert (desk.status.pause, desk.status.walk_broken) == (Pause.NONE, False)
