"""Memberships are counted beside the sending: within the limits, kept for a while, and never in the way."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.memberships import Memberships
from app.domain.status import Pause
from app.sandbox.answer import Answer as Reply
from app.sandbox.answer import error_answer
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Kind
from app.sandbox.platform import Arrival
from app.sandbox.sandbox import Sandbox
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio


@pytest.fixture
async def desk(clock: VirtualClock, path: Path) -> AsyncIterator[Desk]:
    async with open_desk(Sandbox(clock=clock.now), path, clock) as desk:
        await desk.refreshed()
        await desk.settled()
        yield desk


def members(desk: Desk, *codes: str) -> dict[str, int]:
    """How many the platform has."""
    ids = [row.program_id for code, row in desk.rows.items() if code in codes or not codes]
    return {one: desk.sandbox.state.active_members(one) for one in ids if one is not None}


async def count(desk: Desk, *codes: str) -> list[Memberships]:
    """All that is told, as it comes."""
    return [told async for told in desk.commands.members.count(CONNECTION, list(members(desk, *codes)))]


def requests(desk: Desk) -> int:
    return len(desk.asked(Operation.GET_MEMBERSHIPS))


def list_at_most(sandbox: Sandbox, most: int) -> None:
    """Let the platform take too long over the members of more programs."""
    perform = sandbox.perform

    def slow(arrival: Arrival, at: datetime | None = None) -> Reply:
        asked = arrival.entry.body.get("LoyaltyProgramIds")
        too_many = (
            arrival.entry.operation is Operation.GET_MEMBERSHIPS and isinstance(asked, list) and len(asked) > most
        )
        return error_answer(408) if too_many else perform(arrival, at)

    sandbox.perform = slow  # type: ignore[method-assign]


async def test_all_pages_of_all_programs_are_counted(desk: Desk) -> None:
    gold = desk.rows["AUR20"].program_id
    assert gold is not None
    desk.sandbox.enrol(gold, 1500)
    (told,) = await count(desk)
    assert told == Memberships(members(desk))
    assert told.counts[gold] == 1512
    assert requests(desk) == 2


async def test_ended_memberships_do_not_count(desk: Desk) -> None:
    gold = desk.rows["AUR20"].program_id
    assert gold is not None
    desk.sandbox.end_memberships(gold)
    assert await count(desk, "AUR20") == [Memberships({gold: 0})]


async def test_a_count_is_kept_for_ten_minutes(desk: Desk, clock: VirtualClock) -> None:
    first = await count(desk, "AUR20")
    assert await count(desk, "AUR20") == first
    assert requests(desk) == 1
    both = await count(desk, "AUR20", "AUR30")
    assert [len(told.counts) for told in both] == [1, 1]
    assert requests(desk) == 2
    clock.advance(601)
    assert await count(desk, "AUR20") == first
    assert requests(desk) == 3


async def test_what_takes_too_long_is_asked_for_in_smaller_parts(desk: Desk) -> None:
    list_at_most(desk.sandbox, 5)
    found: dict[str, int] = {}
    for told in await count(desk):
        found |= told.counts
    assert found == members(desk)


@pytest.mark.parametrize("status", [408, 400])
async def test_one_program_that_cannot_be_counted_leaves_the_others(desk: Desk, status: int) -> None:
    fault = Fault(Kind.STATUS, Operation.GET_MEMBERSHIPS, status=status, times=2)
    desk.sandbox.faults.arm(fault)
    told = await count(desk, "AUR20", "AUR30")
    assert [len(one.counts) for one in told] == [1]


async def test_tokens_that_may_not_count_are_told_of_each_time_and_hold_nothing_up(desk: Desk) -> None:
    desk.sandbox.faults.arm(Fault(Kind.STATUS, Operation.GET_MEMBERSHIPS, status=401, times=None))
    assert await count(desk, "AUR20") == [Memberships({}, is_permitted=False)]
    for _ in range(2):  # every Review has to say what a refusal will mean
        assert await count(desk, "AUR30") == [Memberships({}, is_permitted=False)]
    assert requests(desk) == 1
    assert (desk.status.pause, desk.status.not_permitted) == (Pause.NONE, frozenset())
    await desk.add("Gold", "GOLD")
    await desk.send_all()
    await desk.sent()


@pytest.mark.parametrize("status", [403, 404, 429, 500])
async def test_a_count_that_fails_is_no_pause_and_is_tried_again(desk: Desk, status: int, clock: VirtualClock) -> None:
    desk.sandbox.faults.arm(Fault(Kind.STATUS, Operation.GET_MEMBERSHIPS, status=status))
    assert await count(desk, "AUR20") == []
    assert desk.status.pause is Pause.NONE
    clock.advance(2)
    assert await count(desk, "AUR20") == [Memberships(members(desk, "AUR20"))]


async def test_nothing_is_asked_while_the_connection_is_paused(desk: Desk) -> None:
    desk.sandbox.faults.offline = True
    desk.commands.refresh(CONNECTION)
    await desk.paused(Pause.OFFLINE)
    desk.sandbox.faults.offline = False
    assert await count(desk, "AUR20") == []
    assert requests(desk) == 0


async def test_a_count_ends_with_its_connection(desk: Desk) -> None:
    list_at_most(desk.sandbox, 1)
    program_ids = list(members(desk))
    counting = desk.commands.members.count(CONNECTION, program_ids)
    await anext(counting)
    asked = requests(desk)
    await desk.commands.remove_connection(CONNECTION)
    assert [told async for told in counting] == []
    assert requests(desk) == asked


async def test_nothing_is_known_of_a_connection_that_is_not_there(desk: Desk) -> None:
    assert [told async for told in desk.commands.members.count("gone", ["any"])] == []


async def test_the_counting_waits_its_turn_and_is_noted(desk: Desk) -> None:
    """So that nothing goes over the limits of the token, in this run or the next."""
    await count(desk, "AUR20")
    noted = await desk.database.run(lambda one: one.sql.execute("SELECT operation FROM asked").fetchall())
    assert ("memberships",) in noted
