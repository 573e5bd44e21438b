"""Nothing is sent to another property than the one that the changes were made for."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.change import Reason, State
from app.domain.connection import Chain
from app.domain.program import Values
from app.domain.status import Pause
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Kind
from app.sandbox.sandbox import Sandbox
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, open_desk

pytestmark = pytest.mark.anyio

CONFIGURATION, ADD = Operation.GET_CONFIGURATION, Operation.ADD_PROGRAMS


async def test_the_property_is_kept(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        assert desk.snapshot is not None
        enterprise = desk.snapshot.connection.enterprise
        assert enterprise is not None
        assert enterprise.chain_id == sandbox.enterprise.chain_id
        assert desk.sandbox.journal[0].operation is CONFIGURATION


@pytest.mark.parametrize("status", [401, 403])
async def test_tokens_that_may_not_tell_go_without(clock: VirtualClock, path: Path, status: int) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    sandbox.faults.arm(Fault(Kind.STATUS, CONFIGURATION, status=status, times=None))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        assert desk.shown() == desk.platform()
        await desk.settled()
        assert (desk.status.pause, desk.status.message) == (Pause.NONE, "")
    async with open_desk(sandbox, path, clock) as again:
        await again.add("Silver", "SILVER")
        await again.send_all()
        await again.sent()
        assert again.shown() == again.platform()


@pytest.mark.parametrize("forbidden", [False, True])
async def test_tokens_of_another_property_send_nothing(clock: VirtualClock, path: Path, forbidden: bool) -> None:
    """It is told by the configuration, or, where that may not be read, by no known program being visible."""
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.add("Gold", "GOLD")
        code = next(code for code in desk.rows if code != "GOLD")
        await desk.delete(code)
        before = desk.shown()
    other = Sandbox(programs=30, clock=clock.now, seed=2)
    other.enterprise = replace(
        other.enterprise, enterprise_id="0" * 8 + other.enterprise.enterprise_id[8:], name="Elsewhere"
    )
    if forbidden:
        other.faults.arm(Fault(Kind.STATUS, CONFIGURATION, status=401, times=None))
    async with open_desk(other, path, clock) as desk:
        await desk.send_all()
        await desk.paused(Pause.OTHER_PROPERTY)
        assert desk.status.message == ("" if forbidden else "Elsewhere")
        await desk.pass_time(3600)
        desk.commands.refresh(CONNECTION)
        await desk.settled()
        assert desk.status.pause is Pause.OTHER_PROPERTY
        assert {entry.operation for entry in other.journal} <= {CONFIGURATION, Operation.GET_PROGRAMS}
        assert desk.shown() == before
        assert [change.state for change in desk.changes] == [State.QUEUED, State.QUEUED]
    async with open_desk(sandbox, path, clock) as desk:
        await desk.sent()
        assert desk.shown() == desk.platform()


async def test_it_is_found_out_again_after_trouble(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    sandbox.faults.arm(Fault(Kind.STATUS, CONFIGURATION, status=503, times=3))
    async with open_desk(sandbox, path, clock, online=False) as desk:
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        desk.commands.attach(desk.engine)
        await desk.paused(Pause.FAULT)
        assert not desk.asked(ADD)
        await desk.sent()
        assert len(desk.asked(CONFIGURATION)) == 4


async def test_a_list_that_is_older_than_its_property_is_looked_for(clock: VirtualClock, path: Path) -> None:
    """The first tokens might not tell the property; those of another one do, and are not taken for it."""
    sandbox = Sandbox(programs=3, clock=clock.now)
    sandbox.faults.arm(Fault(Kind.STATUS, CONFIGURATION, status=401, times=None))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.add("Gold", "GOLD")
        before = desk.shown()
    other = Sandbox(programs=30, clock=clock.now, seed=2)
    async with open_desk(other, path, clock) as desk:
        await desk.send_all()
        await desk.paused(Pause.OTHER_PROPERTY)
        assert desk.shown() == before
        assert not other.journal or all(entry.operation is not ADD for entry in other.journal)


ENTERPRISES = Operation.GET_ENTERPRISES


def portfolio(clock: VirtualClock) -> Sandbox:
    sandbox = Sandbox(programs=3, clock=clock.now)
    sandbox.switches.portfolio = True
    return sandbox


async def test_the_chains_of_a_portfolio_are_kept_by_name(clock: VirtualClock, path: Path) -> None:
    sandbox = portfolio(clock)
    known = (
        Chain(sandbox.enterprise.chain_id, "Aurora Group"),
        Chain(sandbox.enterprise.second_chain_id, "Boreal Hotels"),
    )
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        assert desk.snapshot is not None
        assert desk.snapshot.connection.enterprise is not None
        assert desk.snapshot.connection.enterprise.chains == known
    sandbox.faults.arm(Fault(Kind.STATUS, ENTERPRISES, status=401, times=None))
    async with open_desk(sandbox, path, clock) as again:
        await again.read_again()
        assert again.snapshot is not None
        assert again.snapshot.connection.enterprise is not None
        assert again.snapshot.connection.enterprise.chains == known
        assert again.status.pause is Pause.NONE


@pytest.mark.parametrize("status", [400, 403, 404, 408, 409, 410, 413, 500, 503, 302])
async def test_where_the_chains_cannot_be_read_all_else_goes_on(clock: VirtualClock, path: Path, status: int) -> None:
    sandbox = portfolio(clock)
    sandbox.faults.arm(Fault(Kind.STATUS, ENTERPRISES, status=status, times=None))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        assert {told.pause for told in desk.statuses} == {Pause.NONE}


async def test_the_chains_are_asked_for_again_where_the_platform_was_busy(clock: VirtualClock, path: Path) -> None:
    sandbox = portfolio(clock)
    sandbox.faults.arm(Fault(Kind.STATUS, ENTERPRISES, status=429, retry_after="5"))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        assert desk.snapshot is not None
        assert desk.snapshot.connection.enterprise is not None
        assert len(desk.snapshot.connection.enterprise.chains) == 2


async def test_the_chains_of_one_property_are_not_asked_for(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        assert not desk.asked(ENTERPRISES)


async def test_writes_of_a_portfolio_name_their_chain(clock: VirtualClock, path: Path) -> None:
    sandbox = portfolio(clock)
    second = sandbox.enterprise.second_chain_id
    sandbox.add_program("Boreal Club", "BOR1", chain_id=second)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.commands.add(CONNECTION, Values("Boreal Gold", "BOR2", "Hotel", "Free", second))
        await desk.rename("BOR1", "Boreal Circle")
        await desk.rename("P000001", "Aurora One")
        await desk.send_all()
        await desk.sent()
        assert desk.shown() == desk.platform()
        assert {one.code: one.chain_id for one in sandbox.programs.values()}["BOR2"] == second
        sent = [entry.body["ChainId"] for entry in desk.asked(Operation.UPDATE_PROGRAMS)]
        assert sorted(map(str, sent)) == sorted([second, sandbox.enterprise.chain_id])
        assert desk.snapshot is not None
        assert desk.snapshot.connection.chain_id == second


async def test_an_addition_to_a_portfolio_waits_for_a_chain_and_the_next_one_knows_it(
    clock: VirtualClock, path: Path
) -> None:
    sandbox = portfolio(clock)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        key = await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.REFUSED)
        assert desk.changes[0].reason is Reason.NEEDS_CHAIN
        assert not desk.asked(ADD)
        second = sandbox.enterprise.second_chain_id
        await desk.commands.update(CONNECTION, key, Values("Gold", "GOLD", "Hotel", "Free", second))
        await desk.send_all()
        await desk.sent()
        await desk.add("Silver", "SILVER")
        await desk.send_all()
        await desk.sent()
        assert [entry.body["ChainId"] for entry in desk.asked(ADD)] == [second, second]
