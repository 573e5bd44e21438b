"""The engine writes the history: each outcome once, what others did, and never our own doing as somebody else's."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.change import State
from app.domain.event import EventFilter, EventKind
from app.domain.program import Values
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Kind
from app.sandbox.sandbox import Sandbox
from app.sandbox.switches import DeleteExtent, Switches
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio

ADDED, CHANGED, DELETED = EventKind.ADDED, EventKind.CHANGED, EventKind.DELETED
APPEARED, CHANGED_THERE, DELETED_THERE = EventKind.APPEARED, EventKind.CHANGED_THERE, EventKind.DELETED_THERE


def name(values: Values | None) -> str:
    return "" if values is None else values.name


async def history(desk: Desk) -> list[tuple[EventKind, str, str]]:
    """Kind, name before and name after of all events, oldest first."""
    page = await desk.commands.history.page(EventFilter())
    return [(one.kind, name(one.before), name(one.after)) for one in reversed(page.events)]


@pytest.fixture
def sandbox(clock: VirtualClock) -> Sandbox:
    """The platform."""
    return Sandbox(programs=5, clock=clock.now)


def id_of(desk: Desk, code: str) -> str:
    program_id = desk.rows[code].program_id
    assert program_id is not None
    return program_id


async def read_later(desk: Desk) -> None:
    """Refresh when no read is taken for one that lags behind our own writes."""
    desk.clock.advance(60)
    await desk.read_again()


async def test_each_thing_done_here_is_written_down_once(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        assert await history(desk) == []
        one, other, *_ = desk.active()
        before, gone = desk.rows[one].values.name, desk.rows[other].values.name
        await desk.commands.preferences.keep({"display_name": "Anna"})
        await desk.add("New", "N1")
        await desk.rename(one, "Renamed")
        await desk.delete(other)
        await desk.send_all()
        await desk.sent()
        await read_later(desk)
        await read_later(desk)

        assert sorted(await history(desk)) == sorted(
            [(ADDED, "", "New"), (CHANGED, before, "Renamed"), (DELETED, gone, "")]
        )
        events = (await desk.commands.history.page(EventFilter())).events
        assert {(event.person, event.property_name) for event in events} == {("Anna", sandbox.enterprise.name)}
        assert {event.program_id for event in events} == {id_of(desk, code) for code in ("N1", one, other)}
        assert all(timedelta() <= clock.now() - event.at < timedelta(minutes=5) for event in events)


async def test_what_others_did_is_noticed(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        one, other, *_ = desk.active()
        before, gone = desk.rows[one].values.name, desk.rows[other].values.name
        sandbox.rename(id_of(desk, one), "Theirs")
        sandbox.remove(id_of(desk, other))
        sandbox.add_program("Another", "A1")
        await desk.read_again()

        assert sorted(await history(desk)) == sorted(
            [(APPEARED, "", "Another"), (CHANGED_THERE, before, "Theirs"), (DELETED_THERE, gone, "")]
        )
        events = (await desk.commands.history.page(EventFilter())).events
        assert all(event.is_noticed and event.person == "" for event in events)


async def test_a_refusal_is_written_down_with_its_number(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        sandbox.enrol(id_of(desk, code))
        await desk.delete(code)
        await desk.send_all()
        await desk.reached(State.REFUSED)
        await read_later(desk)

        (event,) = await desk.commands.history.of_program(CONNECTION, desk.rows[code].key)
        assert event.kind is EventKind.DELETE_REFUSED
        assert event.message
        assert event.request_id == desk.changes[0].request_id != ""


@pytest.mark.parametrize("looked", [True, False])
async def test_a_lost_rename_that_landed_is_ours_and_told_once(
    sandbox: Sandbox, clock: VirtualClock, path: Path, looked: bool
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        before = desk.rows[code].values.name
        sandbox.faults.arm(Fault(Kind.LOST, Operation.UPDATE_PROGRAMS, applied=True))
        await desk.rename(code, "Renamed")
        await desk.send_all()
        if not looked:  # the list is read before the lost answer is looked after
            await desk.reached(State.UNKNOWN)
            desk.commands.refresh(CONNECTION)
        await desk.sent()
        await read_later(desk)

        assert await history(desk) == [(CHANGED, before, "Renamed")]


async def test_a_lost_addition_and_a_lost_deletion_are_ours(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        gone = desk.rows[code].values.name
        for operation in (Operation.ADD_PROGRAMS, Operation.DELETE_PROGRAMS):
            sandbox.faults.arm(Fault(Kind.LOST, operation, applied=True))
        await desk.add("New", "N1")
        await desk.delete(code)
        await desk.send_all()
        await desk.sent()
        await read_later(desk)

        assert sorted(await history(desk)) == [(ADDED, "", "New"), (DELETED, gone, "")]


async def test_what_a_refused_batch_did_all_the_same_is_ours(clock: VirtualClock, path: Path) -> None:
    switches = Switches(delete_extent=DeleteExtent.ALL_OTHERS)
    sandbox = Sandbox(programs=5, switches=switches, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        guarded, *others = desk.active()[:3]
        sandbox.enrol(id_of(desk, guarded))
        await desk.delete(guarded, *others)
        await desk.send_all()
        await desk.reached(State.REFUSED)
        await desk.until(lambda: len(desk.changes) == 1)
        await read_later(desk)

        kinds = [kind for kind, _, _ in await history(desk)]
        assert sorted(kinds) == sorted([EventKind.DELETE_REFUSED, DELETED, DELETED])


async def test_an_equal_wish_of_somebody_else_is_theirs_and_nothing_of_ours_was_sent(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        before = desk.rows[code].values.name
        await desk.rename(code, "Renamed")
        sandbox.rename(id_of(desk, code), "Renamed")
        await desk.read_again()
        await desk.sent()

        assert await history(desk) == [
            (CHANGED_THERE, before, "Renamed"),
            (EventKind.FOUND_DONE, before, "Renamed"),
        ]
        assert not desk.asked(Operation.UPDATE_PROGRAMS)


async def test_what_is_seen_just_before_a_write_is_noticed_too(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        before = desk.rows[code].values.name
        sandbox.rename(id_of(desk, code), "Theirs")
        await desk.rename(code, "Mine")
        await desk.send_all()
        await desk.reached(State.CONFLICT)

        assert await history(desk) == [(CHANGED_THERE, before, "Theirs")]


@pytest.mark.parametrize("edited", [True, False])
async def test_a_rename_that_was_given_up_and_comes_late_is_ours(
    sandbox: Sandbox, clock: VirtualClock, path: Path, edited: bool
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        before = desk.rows[code].values.name
        sandbox.faults.arm(Fault(Kind.LATE, Operation.UPDATE_PROGRAMS))
        await desk.rename(code, "Mine")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        sandbox.rename(id_of(desk, code), "Theirs")
        await desk.reached(State.CONFLICT)
        if edited:
            await desk.rename(code, "Other")
        else:
            await desk.commands.discard(CONNECTION, [desk.changes[0].change_id])
        await read_later(desk)
        sandbox.apply_late()
        await read_later(desk)
        await read_later(desk)

        assert await history(desk) == [(CHANGED_THERE, before, "Theirs"), (CHANGED, "Theirs", "Mine")]


async def test_a_deletion_that_became_a_rename_and_comes_late_is_ours(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        gone = desk.rows[code].values.name
        sandbox.faults.arm(Fault(Kind.LATE, Operation.DELETE_PROGRAMS, times=None))
        await desk.delete(code)
        await desk.send_all()
        await desk.reached(State.REFUSED)
        await desk.rename(code, "Renamed")
        sandbox.apply_late()
        await read_later(desk)

        assert await history(desk) == [(EventKind.NO_ANSWER, gone, ""), (DELETED, gone, "")]


async def test_a_rename_of_ours_that_a_replica_hid_for_a_while_is_told_once(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        before = desk.rows[code].values.name
        await desk.rename(code, "Mine")
        await desk.send_all()
        await desk.sent()
        sandbox.rename(id_of(desk, code), "Theirs")
        await desk.read_again()
        sandbox.rename(id_of(desk, code), "Mine")
        await read_later(desk)

        assert await history(desk) == [(CHANGED, before, "Mine"), (CHANGED_THERE, "Mine", "Theirs")]


async def test_what_somebody_does_long_after_we_gave_it_up_is_theirs(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code = desk.active()[0]
        gone = desk.rows[code].values.name
        sandbox.faults.arm(Fault(Kind.LOST, Operation.DELETE_PROGRAMS, times=None))
        await desk.delete(code)
        await desk.send_all()
        await desk.reached(State.REFUSED)
        await desk.commands.discard(CONNECTION, [desk.changes[0].change_id])
        await desk.pass_time(600)
        await desk.read_again()
        sandbox.remove(id_of(desk, code))
        await read_later(desk)

        assert await history(desk) == [(EventKind.NO_ANSWER, gone, ""), (DELETED_THERE, gone, "")]
