"""Updates and deletions: read before, sent once where that is enough, and each told what became of it."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.change import Kind as Wish
from app.domain.change import Reason, State
from app.domain.connection import Edition
from app.domain.program import ProgramState, Values
from app.domain.status import Pause
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate, Kind
from app.sandbox.sandbox import Sandbox
from app.sandbox.switches import AnswerName, Batch, DeleteExtent, DeleteRefusal, Strangers, Switches, Verdict
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio

READ, UPDATE, DELETE = Operation.GET_PROGRAMS, Operation.UPDATE_PROGRAMS, Operation.DELETE_PROGRAMS
EDITIONS = [Edition.CURRENT, Edition.Y2022]


def id_of(desk: Desk, code: str) -> str:
    program_id = desk.rows[code].program_id
    assert program_id is not None
    return program_id


async def send_as_far_as(desk: Desk, operation: Operation, code: str, name: str) -> Gate:
    """Send a new name; the gate before which its operation stands."""
    gate = Gate()
    desk.sandbox.faults.arm(Fault(Kind.SLOW, operation, gate=gate))
    await desk.rename(code, name)
    await desk.send_all()
    await gate.arrived.wait()
    return gate


@pytest.fixture(params=EDITIONS)
def sandbox(clock: VirtualClock, request: pytest.FixtureRequest) -> Sandbox:
    """A platform of either edition."""
    return Sandbox(request.param, programs=12, clock=clock.now)


async def test_only_what_was_changed_is_sent(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=5, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        one, other, *_ = desk.active()
        await desk.rename(one, "Renamed")
        values = desk.rows[other].values
        wanted = Values(values.name, values.code, "SoftBrand", values.subscription, values.chain_id)
        await desk.commands.update(CONNECTION, desk.rows[other].key, wanted)
        await desk.send_all()
        await desk.sent()
        (entry,) = desk.asked(UPDATE)
        assert entry.body["LoyaltyProgramUpdates"] == [
            {"LoyaltyProgramId": id_of(desk, one), "Name": {"Value": "Renamed"}},
            {"LoyaltyProgramId": id_of(desk, other), "Type": {"Value": "SoftBrand"}},
        ]
        assert sandbox.programs[id_of(desk, other)].type == "SoftBrand"
        assert desk.shown() == desk.platform()
        await desk.settled()
        assert desk.status.sent == (0, 2, 0)


async def test_the_old_name_in_the_answer_is_not_believed(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=5, switches=Switches(answer_name=AnswerName.OLD), clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        await desk.rename(code, "Renamed")
        await desk.send_all()
        await desk.sent()
        assert desk.rows[code].values.name == "Renamed"


@pytest.mark.parametrize("fault", [Kind.LOST, Kind.FOREIGN, Kind.CUT, Kind.FEWER_ITEMS, Kind.STATUS])
@pytest.mark.parametrize("applied", [True, False])
async def test_an_update_whose_answer_was_lost(
    sandbox: Sandbox, clock: VirtualClock, path: Path, fault: Kind, applied: bool
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(fault, UPDATE, applied=applied, status=500 if fault is Kind.STATUS else 200))
        for code in desk.active()[:3]:
            await desk.rename(code, f"Renamed {code}")
        await desk.send_all()
        await desk.sent()
        assert desk.shown() == desk.platform()
        assert sum(name.startswith("Renamed") for name, _, _ in desk.platform().values()) == 3
        await desk.settled()
        assert (desk.status.sent, desk.status.pause) == ((0, 3, 0), Pause.NONE)


@pytest.mark.parametrize("delay", [3, 60, 170])
async def test_an_older_value_of_ours_never_overtakes_a_newer_one(
    sandbox: Sandbox, clock: VirtualClock, path: Path, delay: float
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        sandbox.faults.arm(Fault(Kind.LATE, UPDATE, delay=delay))
        await desk.rename(code, "Older")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await desk.rename(code, "Newer")
        await desk.commands.send(CONNECTION, [change.change_id for change in desk.changes])
        assert len(desk.changes) == 2
        await desk.sent()
        await desk.pass_time(400)
        assert sandbox.programs[id_of(desk, code)].name == "Newer"
        assert desk.shown() == desk.platform()


async def test_renamed_elsewhere_is_a_conflict_and_nothing_is_sent(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code, other, *_ = desk.active()
        before = desk.rows[code].values.name
        sandbox.rename(id_of(desk, code), "Theirs")
        await desk.rename(code, "Mine")
        await desk.rename(other, "Other")
        await desk.send_all()
        await desk.reached(State.CONFLICT)
        await desk.until(lambda: len(desk.changes) == 1)
        change = desk.change(Wish.UPDATE)
        assert change.base is not None
        assert change.theirs is not None
        assert change.wanted is not None
        assert (change.base.name, change.theirs.name, change.wanted.name) == (before, "Theirs", "Mine")
        assert sandbox.programs[id_of(desk, code)].name == "Theirs"
        assert sandbox.programs[id_of(desk, other)].name == "Other"
        await desk.pass_time(3600)
        assert sandbox.programs[id_of(desk, code)].name == "Theirs"
        await desk.commands.keep_mine(CONNECTION, change.change_id)
        await desk.sent()
        assert sandbox.programs[id_of(desk, code)].name == "Mine"


async def test_keeping_mine_leaves_what_only_they_changed(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=5, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        await desk.rename(code, "Mine")
        program = sandbox.programs[id_of(desk, code)]
        sandbox.state.write([replace(program, name="Theirs", type="SoftBrand")], clock.now())
        await desk.send_all()
        await desk.reached(State.CONFLICT)
        await desk.commands.keep_mine(CONNECTION, desk.change(Wish.UPDATE).change_id)
        await desk.sent()
        found = sandbox.programs[program.program_id]
        assert (found.name, found.type) == ("Mine", "SoftBrand")


async def test_as_wished_already_is_done_without_sending(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code, gone, *_ = desk.active()
        sandbox.rename(id_of(desk, code), "Mine")
        sandbox.remove(id_of(desk, gone))
        await desk.rename(code, "Mine")
        await desk.delete(gone)
        await desk.send_all()
        await desk.sent()
        assert not desk.asked(UPDATE)
        assert not desk.asked(DELETE)
        assert desk.shown() == desk.platform()


async def test_a_deleted_program_is_never_brought_back(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        sandbox.remove(id_of(desk, code))
        await desk.rename(code, "Mine")
        await desk.send_all()
        await desk.reached(State.CONFLICT)
        assert desk.change(Wish.UPDATE).reason is Reason.DELETED_THERE
        assert not desk.asked(UPDATE)
        await desk.commands.keep_mine(CONNECTION, desk.change(Wish.UPDATE).change_id)
        await desk.reached(State.CONFLICT)
        assert not desk.asked(UPDATE)


async def test_an_edit_made_in_flight_survives_the_answer(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        gate = await send_as_far_as(desk, UPDATE, code, "First")
        await desk.rename(code, "Second")
        gate.open()
        await desk.until(lambda: len(desk.changes) == 1)
        assert desk.rows[code].values.name == "Second"
        assert sandbox.programs[id_of(desk, code)].name == "First"
        await desk.pass_time(60)
        assert sandbox.programs[id_of(desk, code)].name == "First"
        await desk.send_all()
        await desk.sent()
        assert sandbox.programs[id_of(desk, code)].name == "Second"


async def test_an_edit_made_while_the_program_is_read_is_what_is_sent(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        gate = await send_as_far_as(desk, READ, code, "First")
        await desk.rename(code, "Second")
        gate.open()
        await desk.pass_time(60)
        assert not desk.asked(UPDATE)
        await desk.send_all()
        await desk.sent()
        assert len(desk.asked(UPDATE)) == 1
        assert sandbox.programs[id_of(desk, code)].name == "Second"


async def test_a_deletion_marked_while_the_program_is_read_rests_all_the_same(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    """The wish is another one by the time it is prepared: it must not ride on what was approved before."""
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        gate = await send_as_far_as(desk, READ, code, "Mine")
        await desk.delete(code)
        await desk.send_all()
        gate.open()
        await desk.pass_time(9)
        assert not desk.asked(DELETE)
        assert not desk.asked(UPDATE)
        await desk.sent()
        assert sandbox.programs[id_of(desk, code)].is_deleted


async def test_a_refusal_of_one_is_on_its_row(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        sandbox.faults.arm(Fault(Kind.STATUS, UPDATE, status=403, message="Not this one."))
        await desk.rename(code, "Mine")
        await desk.send_all()
        await desk.reached(State.REFUSED)
        change = desk.change(Wish.UPDATE)
        assert (change.reason, change.message) == (Reason.PLATFORM, "Not this one.")
        assert bool(change.request_id) is (sandbox.edition is Edition.CURRENT)
        assert desk.rows[code].change == change
        await desk.settled()
        assert all(status.pause is Pause.NONE for status in desk.statuses)
        assert desk.status.message == ""


@pytest.mark.parametrize("batch", list(Batch))
@pytest.mark.parametrize("number", [5, 30])
async def test_a_refusal_among_many_stands_alone(clock: VirtualClock, path: Path, batch: Batch, number: int) -> None:
    """The 2022 edition states no limit of names, so it is the platform that refuses."""
    sandbox = Sandbox(Edition.Y2022, programs=number, switches=Switches(batch=batch), clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        bad = desk.active()[number // 2]
        for code in desk.active():
            await desk.rename(code, "N" * 101 if code == bad else f"Renamed {code}")
        await desk.send_all()
        await desk.until(lambda: len(desk.changes) <= 1)
        await desk.settled()
        assert desk.change(Wish.UPDATE).key == desk.rows[bad].key
        assert desk.change(Wish.UPDATE).reason is Reason.PLATFORM
        assert desk.status.pause is Pause.NONE
        names = [name for name, _, _ in desk.platform().values()]
        assert sum(name.startswith("Renamed") for name in names) == number - 1
        assert len(desk.asked(UPDATE)) <= 2 * number


async def test_many_go_in_batches_that_grow_while_all_is_well(clock: VirtualClock, path: Path) -> None:
    """A lost answer leaves no more unknown than what was sent with it."""
    sandbox = Sandbox(programs=800, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        for code in desk.active():
            await desk.rename(code, f"Renamed {code}")
        sandbox.faults.arm(Fault(Kind.STATUS, UPDATE, status=408, skip=2))
        await desk.send_all()
        await desk.sent()
        sizes = [len(entry.body["LoyaltyProgramUpdates"]) for entry in desk.asked(UPDATE)]  # type: ignore[arg-type]
        assert sizes[:4] == [100, 200, 400, 100]
        assert desk.shown() == desk.platform()


async def test_once_an_answer_is_lost_fewer_travel_together(clock: VirtualClock, path: Path) -> None:
    """So many are unknown with it."""
    sandbox = Sandbox(programs=300, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LOST, UPDATE))
        for code in desk.active()[:160]:
            await desk.rename(code, f"New {code}")
        await desk.send_all()
        await desk.sent()
        sizes = [len(entry.body["LoyaltyProgramUpdates"]) for entry in desk.asked(UPDATE)]  # type: ignore[arg-type]
        assert sizes[:2] == [100, 50]


async def test_a_name_that_breaks_the_contract_is_refused_alone(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=5, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        bad, *good = desk.active()
        await desk.rename(bad, "N" * 101)
        for code in good:
            await desk.rename(code, f"Renamed {code}")
        await desk.send_all()
        await desk.until(lambda: len(desk.changes) == 1)
        assert (desk.change(Wish.UPDATE).state, desk.change(Wish.UPDATE).reason) == (State.REFUSED, Reason.TOO_LONG)
        await desk.settled()
        assert desk.status.pause is Pause.NONE
        assert desk.status.sent == (0, 4, 0)


async def test_an_update_before_the_edition_is_known(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=5, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.rename(desk.active()[0], "Mine")
    async with open_desk(sandbox, path, clock, online=False) as again:
        await again.commands.alter_connection(CONNECTION, "", "https://platform.invalid", Edition.AUTOMATIC, None)
        await again.send_all()
        again.commands.attach(again.engine)
        await again.sent()
        assert again.shown() == again.platform()


async def test_found_outdated_is_read_and_sent_again_but_not_for_ever(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=5, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, UPDATE, status=409))
        await desk.rename(desk.active()[0], "Mine")
        await desk.send_all()
        await desk.sent()
        assert len(desk.asked(UPDATE)) == 2
        sandbox.faults.arm(Fault(Kind.STATUS, UPDATE, status=409, times=None))
        await desk.rename(desk.active()[0], "Mine again")
        await desk.send_all()
        await desk.reached(State.REFUSED)
        assert len(desk.asked(UPDATE)) == 2 + 4


@pytest.mark.parametrize("operation", [UPDATE, DELETE])
async def test_what_is_lost_again_and_again_is_left_to_the_person(
    clock: VirtualClock, path: Path, operation: Operation
) -> None:
    """While it is looked for it cannot be taken back: sent for ever, there would be no way out."""
    sandbox = Sandbox(programs=5, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LOST, operation, times=None))
        code, other, *_ = desk.active()
        await (desk.rename(code, "Mine") if operation is UPDATE else desk.delete(code, other))
        await desk.send_all()
        await desk.reached(State.REFUSED, number=1 if operation is UPDATE else 2)
        await desk.pass_time(3600)
        assert len(desk.asked(operation)) == (4 if operation is UPDATE else 9)
        assert {change.reason for change in desk.changes} == {Reason.NO_ANSWER}
        sandbox.faults.clear()
        for change in desk.changes:
            await desk.commands.retry(CONNECTION, change.change_id)
        await desk.sent()
        assert desk.shown() == desk.platform()


@pytest.mark.parametrize("refusal", list(DeleteRefusal))
@pytest.mark.parametrize("extent", list(DeleteExtent))
@pytest.mark.parametrize("again", list(Verdict))
async def test_of_five_deletions_one_is_refused(
    clock: VirtualClock, path: Path, refusal: DeleteRefusal, extent: DeleteExtent, again: Verdict
) -> None:
    switches = Switches(delete_refusal=refusal, delete_extent=extent, delete_again=again)
    sandbox = Sandbox(programs=8, switches=switches, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        marked = desk.active()[:5]
        members = marked[2]
        sandbox.enrol(id_of(desk, members), 3)
        await desk.delete(*marked)
        await desk.send_all()
        await desk.until(lambda: len(desk.changes) == 1)
        await desk.settled()
        change = desk.change(Wish.DELETE)
        assert (change.key, change.state) == (desk.rows[members].key, State.REFUSED)
        assert change.reason is Reason.PLATFORM
        assert "active memberships" in change.message
        assert change.request_id
        assert {code for code in marked if desk.rows[code].state is ProgramState.DELETED} == {*marked} - {members}
        assert desk.shown() == desk.platform()
        assert all(status.pause is Pause.NONE for status in desk.statuses)
        assert (desk.status.sent, desk.status.message) == ((0, 0, 4), "")
        assert len(desk.asked(DELETE)) <= 6
        sandbox.end_memberships(id_of(desk, members))
        await desk.commands.retry(CONNECTION, change.change_id)
        await desk.sent()
        assert desk.shown() == desk.platform()


@pytest.mark.parametrize("fault", [Kind.LOST, Kind.FOREIGN, Kind.STATUS, Kind.CUT])
@pytest.mark.parametrize("applied", [True, False])
async def test_a_deletion_whose_answer_was_lost(
    sandbox: Sandbox, clock: VirtualClock, path: Path, fault: Kind, applied: bool
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(fault, DELETE, applied=applied, status=500 if fault is Kind.STATUS else 200))
        await desk.delete(*desk.active()[:4])
        await desk.send_all()
        await desk.sent()
        assert sum(gone for _, _, gone in desk.platform().values()) == 4
        assert desk.shown() == desk.platform()
        await desk.settled()
        assert desk.status.sent == (0, 0, 4)


async def test_an_answer_that_any_gateway_may_give_is_read_back(clock: VirtualClock, path: Path) -> None:
    """The 2022 edition sends no Request-Id, and says `{}` to a deletion."""
    sandbox = Sandbox(Edition.Y2022, programs=5, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.delete(desk.active()[0])
        sandbox.faults.arm(Fault(Kind.FOREIGN, DELETE, page="{}", content_type="application/json"))
        await desk.send_all()
        await desk.sent()
        assert len(desk.asked(DELETE)) == 2
        assert desk.shown() == desk.platform()


async def test_a_deletion_rests_and_is_taken_back(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        one, other, *_ = desk.active()
        await desk.delete(one)
        await desk.send_all()
        await desk.pass_time(9)
        assert not desk.asked(DELETE)
        await desk.commands.undo(CONNECTION)
        await desk.pass_time(60)
        assert not desk.asked(DELETE)
        await desk.delete(other)
        await desk.send_all()
        await desk.pass_time(11)
        assert len(desk.asked(DELETE)) == 1


async def test_a_deletion_that_rests_is_held_back_after_a_start(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.delete(desk.active()[0])
        await desk.send_all()
        await desk.pass_time(5)
    async with open_desk(sandbox, path, clock) as again:
        held = again.change(Wish.DELETE)
        await again.commands.hold_back(CONNECTION, [held.change_id])
        await again.pass_time(60)
        assert not again.asked(DELETE)
        await again.commands.undo(CONNECTION)
        await again.pass_time(9)
        assert not again.asked(DELETE)
        await again.sent()
        assert len(again.asked(DELETE)) == 1


async def test_renamed_since_it_was_marked_asks_first(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        await desk.delete(code)
        sandbox.rename(id_of(desk, code), "Theirs")
        await desk.send_all()
        await desk.reached(State.CONFLICT)
        assert not desk.asked(DELETE)
        await desk.commands.keep_mine(CONNECTION, desk.change(Wish.DELETE).change_id)
        await desk.sent()
        assert sandbox.programs[id_of(desk, code)].is_deleted


@pytest.mark.parametrize("strangers", list(Strangers))
async def test_a_program_out_of_sight_holds_up_only_itself(
    clock: VirtualClock, path: Path, strangers: Strangers
) -> None:
    switches = Switches(unknown_in_read=strangers, unknown_in_write=strangers)
    sandbox = Sandbox(programs=12, switches=switches, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        program_ids = list(sandbox.programs)
        kept = Sandbox(programs=11, clock=clock.now)
        sandbox.state = kept.state
        (missing,) = set(program_ids) - set(sandbox.programs)
        code = next(code for code in desk.active() if id_of(desk, code) == missing)
        other = next(one for one in desk.active() if one != code)
        await desk.rename(code, "Mine")
        await desk.rename(other, "Other")
        await desk.send_all()
        await desk.reached(State.CONFLICT)
        await desk.until(lambda: len(desk.changes) == 1)
        assert desk.change(Wish.UPDATE).reason is Reason.OUT_OF_SIGHT
        assert desk.rows[code].state is ProgramState.UNSEEN
        assert sandbox.programs[id_of(desk, other)].name == "Other"


async def test_a_replica_that_lags_is_not_believed(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=5, switches=Switches(lag_seconds=20), clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.pass_time(60)
        code, gone, *_ = desk.active()
        for name in ("First", "Second", "Third"):
            await desk.rename(code, name)
            await desk.send_all()
            await desk.sent()
            await desk.read_again()
            assert desk.rows[code].values.name == name
        await desk.delete(gone)
        await desk.send_all()
        await desk.sent()
        await desk.read_again()
        assert desk.rows[gone].state is ProgramState.DELETED
        assert desk.shown() == desk.platform()


@pytest.mark.parametrize("operation", [UPDATE, DELETE])
async def test_quit_while_it_is_sent(sandbox: Sandbox, clock: VirtualClock, path: Path, operation: Operation) -> None:
    gate = Gate()
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.SLOW, operation, gate=gate))
        one, other, *_ = desk.active()
        await desk.rename(one, "Mine")
        await desk.delete(other)
        await desk.send_all()
        waiting = asyncio.ensure_future(gate.arrived.wait())
        await desk.until(waiting.done)
    sandbox.faults.clear()
    async with open_desk(sandbox, path, clock) as again:
        await again.sent()
        assert again.shown() == again.platform()
        assert sandbox.programs[id_of(again, one)].name == "Mine"
        assert sandbox.programs[id_of(again, other)].is_deleted
