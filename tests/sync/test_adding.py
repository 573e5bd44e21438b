"""An addition is on the platform once, whatever becomes of its answer."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.change import Kind as Wish
from app.domain.change import Reason, State
from app.domain.connection import Edition
from app.domain.program import ProgramState, Values
from app.domain.status import Pause
from app.sandbox import server
from app.sandbox.contract import ActivityState, Operation
from app.sandbox.faults import Fault, Gate, Kind
from app.sandbox.sandbox import Sandbox
from app.sandbox.switches import Codes, Switches, TextForm
from app.sync import adding
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, Desk, open_desk
from tests.support.questions import candidates

pytestmark = pytest.mark.anyio

ADD = Operation.ADD_PROGRAMS
EDITIONS = [Edition.CURRENT, Edition.Y2022]


def lost(*, applied: bool = False, times: int = 1) -> Fault:
    return Fault(Kind.LOST, ADD, applied=applied, times=times)


def landed(desk: Desk, code: str) -> list[str]:
    """The programs of a code on the platform."""
    return [program_id for program_id, (_, one, _) in desk.platform().items() if one == code]


@pytest.fixture(params=EDITIONS)
def sandbox(clock: VirtualClock, request: pytest.FixtureRequest) -> Sandbox:
    """A platform of either edition."""
    return Sandbox(request.param, programs=20, clock=clock.now)


async def test_lands_under_its_own_key(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        key = await desk.add("Gold", "GOLD")
        assert desk.rows["GOLD"].state is ProgramState.LOCAL
        await desk.pass_time(60)
        assert not desk.asked(ADD)
        await desk.send_all()
        await desk.sent()
        assert [desk.rows["GOLD"].program_id] == landed(desk, "GOLD")
        assert desk.rows["GOLD"].key == key
        assert desk.shown() == desk.platform()
        await desk.settled()
        assert desk.status.sent == (1, 0, 0)


async def test_says_what_its_edition_knows(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.add("Gold", "GOLD", "SoftBrand", "Paid")
        await desk.send_all()
        await desk.sent()
        (entry,) = desk.asked(ADD)
        expected = {"Name": "Gold", "Code": "GOLD"}
        if sandbox.edition is Edition.CURRENT:
            expected |= {"Type": "SoftBrand", "Subscription": "Paid"}
        else:
            expected |= {"DataClusterId": sandbox.enterprise.chain_id}
        assert entry.body["LoyaltyPrograms"] == [expected]


async def test_is_sent_once_the_first_answer_told_the_edition(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock, online=False) as desk:
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        desk.commands.attach(desk.engine)
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1


async def test_what_the_current_edition_needs(clock: VirtualClock, path: Path) -> None:
    async with open_desk(Sandbox(programs=2, clock=clock.now), path, clock) as desk:
        await desk.refreshed()
        await desk.commands.add(CONNECTION, Values("A", "A", None, "Free"))
        await desk.commands.add(CONNECTION, Values("B", "B", "Hotel", None))
        await desk.commands.add(CONNECTION, Values("C" * 101, "C", "Hotel", "Free"))
        await desk.commands.add(CONNECTION, Values("D", "D" * 51, "Hotel", "Free"))
        await desk.send_all()
        await desk.reached(State.REFUSED, number=4)
        reasons = [change.reason for change in desk.changes]
        assert reasons == [Reason.NEEDS_TYPE, Reason.NEEDS_SUBSCRIPTION, Reason.TOO_LONG, Reason.TOO_LONG]
        assert not desk.asked(ADD)
        assert desk.status.pause is Pause.NONE


async def test_what_the_2022_edition_needs(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(Edition.Y2022, programs=2, clock=clock.now)
    sandbox.faults.arm(Fault(Kind.STATUS, Operation.GET_CONFIGURATION, status=403, times=None))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        key = await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.REFUSED)
        assert desk.change(Wish.ADD).reason is Reason.NEEDS_CHAIN
        chain_id = sandbox.enterprise.chain_id
        await desk.commands.update(CONNECTION, key, Values("Gold", "GOLD", "Hotel", "Free", chain_id))
        await desk.send_all()
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1


async def test_an_edition_that_cannot_be_told_is_asked_for(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(Edition.Y2022, programs=0, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.REFUSED)
        assert desk.change(Wish.ADD).reason is Reason.NEEDS_EDITION
        await desk.commands.alter_connection(CONNECTION, "", desk.snapshot.connection.address, Edition.Y2022, None)  # type: ignore[union-attr]
        await desk.commands.retry(CONNECTION, desk.change(Wish.ADD).change_id)
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1


async def test_a_text_that_breaks_the_contract_is_refused_alone(clock: VirtualClock, path: Path) -> None:
    async with open_desk(Sandbox(programs=2, clock=clock.now), path, clock) as desk:
        await desk.refreshed()
        await desk.commands.add(CONNECTION, Values("Gold", "", "Hotel", "Free"))
        await desk.commands.add(CONNECTION, Values("", "SILVER", "Hotel", "Free"))
        await desk.add("Bronze", "BRONZE")
        await desk.send_all()
        await desk.until(lambda: len(landed(desk, "BRONZE")) == 1)
        await desk.reached(State.REFUSED, number=2)
        assert all(change.message for change in desk.changes if change.state is State.REFUSED)


async def test_answer_lost_after_it_landed(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost(applied=True))
        key = await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await desk.sent()
        assert len(desk.asked(ADD)) == 1
        assert desk.rows["GOLD"].key == key
        assert desk.shown() == desk.platform()
        await desk.settled()
        assert desk.status.sent == (1, 0, 0)


async def test_lost_before_it_landed_is_sent_once_more_after_the_settle_time(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost())
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await desk.pass_time(175)
        assert len(desk.asked(ADD)) == 1
        await desk.sent()
        assert len(desk.asked(ADD)) == 2
        assert desk.shown() == desk.platform()


@pytest.mark.parametrize("delay", [0.5, 30, 100, 178])
async def test_applied_late_is_never_sent_twice(
    sandbox: Sandbox, clock: VirtualClock, path: Path, delay: float
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, ADD, delay=delay))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        assert len(desk.asked(ADD)) == 1
        assert desk.shown() == desk.platform()


@pytest.mark.parametrize("minutes", [4, -4, 600])
async def test_clocks_of_the_platform_that_disagree_do_not_end_the_wait(
    clock: VirtualClock, path: Path, minutes: int
) -> None:
    ahead = timedelta()
    sandbox = Sandbox(programs=20, clock=lambda: clock.now() + ahead)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, ADD))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        ahead = timedelta(minutes=minutes)
        await desk.pass_time(170)
        assert len(desk.asked(ADD)) == 1
        sandbox.apply_late()
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1


@pytest.mark.parametrize("status", [408, 500, 503])
@pytest.mark.parametrize("applied", [True, False])
async def test_a_fault_says_nothing_of_whether_it_landed(
    clock: VirtualClock, path: Path, status: int, applied: bool
) -> None:
    sandbox = Sandbox(programs=20, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, ADD, status=status, applied=applied))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1
        await desk.settled()
        assert desk.status.pause is Pause.NONE


@pytest.mark.parametrize("kind", [Kind.FEWER_ITEMS, Kind.CUT, Kind.WRONG_TYPE, Kind.FOREIGN])
async def test_an_answer_that_proves_nothing(sandbox: Sandbox, clock: VirtualClock, path: Path, kind: Kind) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(kind, ADD, applied=True))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        assert len(desk.asked(ADD)) == 1
        assert desk.shown() == desk.platform()


async def test_one_that_was_only_out_of_sight_is_not_taken_for_it(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    program_id = sandbox.add_program("Gold", "GOLD")
    active = sandbox.state._timelines[ActivityState.ACTIVE]
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        active.take(sandbox.programs[program_id])
        await desk.read_again()
        sandbox.faults.arm(lost())
        key = await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        active.put(sandbox.programs[program_id])
        await desk.sent()
        assert len(desk.asked(ADD)) == 2
        assert len(landed(desk, "GOLD")) == 2
        assert [row.program_id for row in desk.snapshot.rows.values() if row.key == key] != [program_id]  # type: ignore[union-attr]


async def test_one_that_lands_before_it_is_sent_once_more_is_it(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    """It was proven absent, and then the network was away for hours."""
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, ADD))
        key = await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await desk.until(lambda: desk.change(Wish.ADD).state is State.QUEUED)
        sandbox.faults.offline = True
        await desk.pass_time(3600)
        sandbox.apply_late()
        sandbox.faults.offline = False
        await desk.sent()
        assert len(desk.asked(ADD)) == 1
        assert [desk.rows["GOLD"].program_id] == landed(desk, "GOLD")
        assert desk.rows["GOLD"].key == key


async def test_nor_does_a_second_try_that_comes_to_nothing_hide_it(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, ADD))
        sandbox.faults.arm(Fault(Kind.STATUS, ADD, status=429, retry_after="600"))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.until(lambda: len(desk.asked(ADD)) == 2)
        sandbox.apply_late()
        await desk.sent()
        assert len(desk.asked(ADD)) == 2
        assert len(landed(desk, "GOLD")) == 1


async def test_one_that_lands_while_the_person_is_asked_is_not_added_once_more(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, ADD))
        sandbox.faults.arm(lost())
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.ASKING)
        sandbox.apply_late()
        await desk.commands.answer(CONNECTION, {desk.change(Wish.ADD).change_id: None})
        await desk.sent()
        assert len(desk.asked(ADD)) == 2
        assert len(landed(desk, "GOLD")) == 1


async def test_the_evidence_of_one_code_says_nothing_of_another(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    """The person gave the addition the code of a program that was there all along."""
    there = sandbox.add_program("Gold", "OTHER")
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost())
        sandbox.faults.arm(Fault(Kind.STATUS, ADD, status=429, retry_after="60"))
        key = await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.until(lambda: len(desk.asked(ADD)) == 2)
        await desk.paused(Pause.WAITING)
        await desk.commands.update(CONNECTION, key, Values("Gold", "OTHER", "Hotel", "Free"))
        await desk.send_all()
        await desk.sent()
        assert len(landed(desk, "OTHER")) == 2
        assert len(desk.asked(ADD)) == 3
        assert desk.snapshot is not None
        assert desk.snapshot.rows[key].program_id != there


async def test_what_an_edition_does_not_say_tells_no_two_additions_apart(clock: VirtualClock, path: Path) -> None:
    """The type that the person chose is not sent in 2022: the program of the one could be that of the other."""
    sandbox = Sandbox(Edition.Y2022, programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost())
        await desk.add("Gold", "GOLD", "Hotel")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await desk.add("Gold", "GOLD", "SoftBrand")
        await desk.send_all()
        await desk.pass_time(60)
        assert len(desk.asked(ADD)) == 1
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 2


async def test_nor_does_it_hide_what_landed_before_the_edition_was_another(clock: VirtualClock, path: Path) -> None:
    """The platform gave the program a type of its own choice when it moved on."""
    sandbox = Sandbox(Edition.Y2022, programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, ADD))
        sandbox.faults.arm(Fault(Kind.STATUS, ADD, status=429, retry_after="600"))
        await desk.add("Gold", "GOLD", "SoftBrand")
        await desk.send_all()
        await desk.until(lambda: len(desk.asked(ADD)) == 2)
        await desk.paused(Pause.WAITING)
        sandbox.apply_late()
        sandbox.edition = Edition.CURRENT
        assert desk.snapshot is not None
        await desk.commands.alter_connection(CONNECTION, "", desk.snapshot.connection.address, Edition.CURRENT, None)
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1


async def test_the_second_loss_is_asked_about(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost(times=2))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.ASKING)
        change = desk.change(Wish.ADD)
        assert change.reason is Reason.TWICE_UNKNOWN
        assert await candidates(desk.commands, CONNECTION, change.change_id) == ()
        await desk.pass_time(3600)
        assert len(desk.asked(ADD)) == 2
        await desk.commands.answer(CONNECTION, {change.change_id: None})
        await desk.sent()
        assert len(desk.asked(ADD)) == 3
        assert len(landed(desk, "GOLD")) == 1


async def test_a_program_with_our_code_and_another_name_is_asked_about(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost(applied=True))
        key = await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        (program_id,) = landed(desk, "GOLD")
        sandbox.rename(program_id, "Golden")
        await desk.reached(State.ASKING)
        change = desk.change(Wish.ADD)
        assert change.reason is Reason.CODE_TAKEN
        found = await candidates(desk.commands, CONNECTION, change.change_id)
        assert [(one.program_id, one.values.name) for one in found] == [(program_id, "Golden")]
        await desk.read_again()
        await desk.commands.answer(CONNECTION, {change.change_id: program_id})
        await desk.sent()
        assert (desk.rows["GOLD"].key, desk.rows["GOLD"].values.name) == (key, "Golden")
        assert desk.shown() == desk.platform()
        assert len(desk.asked(ADD)) == 1


async def test_an_old_question_is_answered_with_what_the_list_knows(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    """The program was renamed again, and deleted, after the question was put."""
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost(applied=True))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        (program_id,) = landed(desk, "GOLD")
        sandbox.rename(program_id, "Golden")
        await desk.reached(State.ASKING)
        sandbox.rename(program_id, "Goldenest")
        sandbox.remove(program_id)
        await desk.read_again()
        await desk.commands.answer(CONNECTION, {desk.change(Wish.ADD).change_id: program_id})
        await desk.sent()
        assert desk.shown() == desk.platform()
        await desk.read_again()
        assert desk.shown() == desk.platform()


async def test_a_program_that_another_addition_became_is_not_offered(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost(times=None))
        await desk.add("Gold", "GOLD")
        await desk.add("Silver", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN, number=2)
        program_id = sandbox.add_program("Bronze", "GOLD")
        await desk.reached(State.ASKING, number=2)
        gold, silver = desk.changes
        await desk.commands.answer(CONNECTION, {gold.change_id: program_id})
        assert await candidates(desk.commands, CONNECTION, silver.change_id) == ()
        await desk.commands.answer(CONNECTION, {silver.change_id: program_id})
        assert [one.change_id for one in desk.changes] == [silver.change_id]


async def test_a_question_that_is_forgotten(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost(times=2))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.ASKING)
        await desk.commands.discard(CONNECTION, [desk.change(Wish.ADD).change_id])
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1


async def test_an_equal_program_of_another_admin_is_as_good(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost())
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        sandbox.add_program("Gold", "GOLD")
        await desk.sent()
        assert len(desk.asked(ADD)) == 1
        assert desk.shown() == desk.platform()


async def test_an_equal_program_that_was_there_before_is_not_ours(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    sandbox.add_program("Gold", "GOLD")
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost())
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 2
        assert desk.shown() == desk.platform()


async def test_landed_and_deleted_meanwhile_is_not_sent_again(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost(applied=True))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        sandbox.remove(landed(desk, "GOLD")[0])
        await desk.sent()
        assert desk.rows["GOLD"].state is ProgramState.DELETED
        assert len(desk.asked(ADD)) == 1


@pytest.mark.parametrize("applied", [True, False])
async def test_quit_while_it_is_sent(sandbox: Sandbox, clock: VirtualClock, path: Path, applied: bool) -> None:
    gate = Gate()
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.SLOW, ADD, gate=gate, applied=applied))
        key = await desk.add("Gold", "GOLD")
        await desk.send_all()
        await gate.arrived.wait()
        assert desk.change(Wish.ADD).state is State.SENDING
    assert len(landed(desk, "GOLD")) == int(applied)
    sandbox.faults.clear()
    async with open_desk(sandbox, path, clock) as again:
        assert again.change(Wish.ADD).state in {State.SENDING, State.UNKNOWN}
        await again.sent()
        assert again.rows["GOLD"].key == key
        assert len(landed(again, "GOLD")) == 1
        assert again.shown() == again.platform()


async def test_quit_while_it_is_unknown(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, ADD, delay=100))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await desk.pass_time(20)
    async with open_desk(sandbox, path, clock) as again:
        await again.sent()
        assert len(again.asked(ADD)) == 1
        assert again.shown() == again.platform()


@pytest.mark.parametrize("name", ["Gold", "Golden"])
async def test_a_walk_does_not_make_a_second_row_of_a_lost_one(
    sandbox: Sandbox, clock: VirtualClock, path: Path, name: str
) -> None:
    """Whether the walk shows it as it was sent (adopted) or renamed (asked about)."""
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, ADD, delay=2))
        key = await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await desk.pass_time(2.5)
        assert desk.change(Wish.ADD).state is State.UNKNOWN
        (program_id,) = landed(desk, "GOLD")
        sandbox.rename(program_id, name)
        await desk.read_again()
        if name == "Golden":
            await desk.reached(State.ASKING)
            await desk.commands.answer(CONNECTION, {desk.change(Wish.ADD).change_id: program_id})
        await desk.sent()
        assert desk.snapshot is not None
        assert [row.key for row in desk.snapshot.rows.values() if row.values.code == "GOLD"] == [key]
        assert desk.shown() == desk.platform()


async def test_an_older_one_that_was_never_seen_is_not_taken_for_it(
    clock: VirtualClock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a long list of a 2022 platform only the newest are read before an addition."""
    monkeypatch.setattr(adding, "_WALKABLE", 0)
    sandbox = Sandbox(Edition.Y2022, programs=5, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.add_program("Gold", "GOLD")
        await desk.pass_time(10 * 60)
        sandbox.faults.arm(lost())
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await desk.read_again()
        assert desk.change(Wish.ADD).state is State.UNKNOWN
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 2


async def test_a_lost_one_that_only_the_walk_has_seen_is_adopted_by_it(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=5, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.pass_time(15 * 60 - 3)
        sandbox.faults.arm(Fault(Kind.LATE, ADD, delay=2))
        key = await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        asked = len(desk.asked(Operation.GET_PROGRAMS))
        await desk.pass_time(3.5)
        assert not desk.changes
        assert desk.rows["GOLD"].key == key
        assert all("Codes" not in entry.body for entry in desk.asked(Operation.GET_PROGRAMS)[asked + 2 :])
        assert desk.shown() == desk.platform()
        await desk.settled()
        assert desk.status.sent == (1, 0, 0)


async def test_equal_ones_go_one_after_the_other(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost(applied=True))
        keys = {await desk.add("Gold", "GOLD"), await desk.add("Gold", "GOLD")}
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await desk.settled()
        assert len(desk.asked(ADD)) == 1
        await desk.sent()
        assert desk.snapshot is not None
        assert {row.key for row in desk.snapshot.rows.values() if row.values.code == "GOLD"} == keys
        assert len(landed(desk, "GOLD")) == 2


async def test_one_that_is_lost_does_not_hold_up_the_others(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost())
        await desk.add("Gold", "GOLD")
        await desk.add("Silver", "SILVER")
        await desk.send_all()
        await desk.until(lambda: bool(landed(desk, "SILVER")))
        await desk.settled()
        assert desk.change(Wish.ADD).state is State.UNKNOWN


async def test_a_refusal_is_on_its_row_and_nowhere_else(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=0, switches=Switches(codes=Codes.UNIQUE), clock=clock.now)
    sandbox.add_program("Taken", "GOLD")
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.add("Gold", "GOLD")
        await desk.add("Silver", "SILVER")
        await desk.send_all()
        await desk.reached(State.REFUSED)
        await desk.until(lambda: len(desk.changes) == 1)
        change = desk.change(Wish.ADD)
        assert change.reason is Reason.PLATFORM
        assert "GOLD" in change.message
        assert change.request_id
        await desk.settled()
        assert all(status.pause is Pause.NONE for status in desk.statuses)
        assert desk.status.message == ""
        assert desk.status.sent == (1, 0, 0)
        sandbox.remove(landed(desk, "GOLD")[0])
        await desk.commands.retry(CONNECTION, change.change_id)
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 2


@pytest.mark.parametrize("form", [TextForm.NORMALISED, TextForm.TRIMMED])
async def test_the_platform_may_spell_it_otherwise(clock: VirtualClock, path: Path, form: TextForm) -> None:
    sandbox = Sandbox(programs=3, switches=Switches(text_form=form), clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        for number, fault in enumerate((lost(applied=True), None)):
            if fault is not None:
                sandbox.faults.arm(fault)
            await desk.add("Cafe\u0301", f"E\u0301{number}")
            await desk.send_all()
            await desk.sent()
        assert len(desk.asked(ADD)) == 2
        assert desk.shown() == desk.platform()


async def test_a_rename_that_follows_while_it_is_sent(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    gate = Gate()
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.SLOW, ADD, gate=gate, applied=True))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await gate.arrived.wait()
        await desk.rename("GOLD", "Golden")
        gate.open()
        await desk.until(lambda: len(desk.changes) == 1)
        assert desk.rows["GOLD"].values.name == "Golden"
        await desk.send_all()
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1
        assert desk.shown() == desk.platform()


async def test_one_that_lists_do_not_show_yet_is_not_out_of_sight(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, switches=Switches(lag_seconds=20), clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        await desk.read_again()
        assert desk.rows["GOLD"].state is ProgramState.ACTIVE
        await desk.rename("GOLD", "Golden")
        await desk.send_all()
        await desk.sent()
        assert desk.shown() == desk.platform()


async def test_codes_that_may_not_be_asked_for_are_found_all_the_same(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, Operation.GET_PROGRAMS, status=400))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1


@pytest.mark.parametrize("applied", [True, False])
async def test_long_lists_of_2022(clock: VirtualClock, path: Path, applied: bool) -> None:
    """Too many to walk for one code: those made since are asked for."""
    sandbox = Sandbox(Edition.Y2022, programs=5100, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        clock.advance(3600)
        sandbox.faults.arm(lost(applied=applied))
        await desk.add("Gold", "GOLD")
        asked = len(desk.asked(Operation.GET_PROGRAMS))
        await desk.send_all()
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1
        assert any("CreatedUtc" in entry.body for entry in desk.asked(Operation.GET_PROGRAMS)[asked:])
        assert len(desk.asked(Operation.GET_PROGRAMS)) - asked < 40


@pytest.mark.parametrize("hours", [48, -48])
async def test_a_long_list_of_a_platform_that_does_not_tell_its_time(
    clock: VirtualClock, path: Path, monkeypatch: pytest.MonkeyPatch, hours: int
) -> None:
    """What it made since cannot be asked for: this computer's clock may be wrong by days."""
    monkeypatch.setattr(adding, "_WALKABLE", 0)
    monkeypatch.setattr(server, "format_datetime", lambda _moment, usegmt: "")
    sandbox = Sandbox(Edition.Y2022, programs=5, clock=lambda: clock.now() + timedelta(hours=hours))
    sandbox.faults.arm(Fault(Kind.STATUS, Operation.GET_CONFIGURATION, status=403, times=None))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(lost(applied=True))
        chain_id = next(iter(sandbox.programs.values())).chain_id
        await desk.commands.add(CONNECTION, Values("Gold", "GOLD", chain_id=chain_id))
        await desk.send_all()
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1


async def test_a_long_list_of_a_platform_whose_clock_is_set_back(
    clock: VirtualClock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "_WALKABLE", 0)
    ahead = timedelta(hours=10)
    sandbox = Sandbox(Edition.Y2022, programs=5, clock=lambda: clock.now() + ahead)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        gate = Gate()
        sandbox.faults.arm(Fault(Kind.SLOW, ADD, gate=gate))
        sandbox.faults.arm(lost(applied=True))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await gate.arrived.wait()
        ahead = timedelta()
        gate.open()
        await desk.sent()
        assert len(landed(desk, "GOLD")) == 1
