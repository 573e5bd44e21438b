"""What a filter asks of the platform is asked beside the sending, in its turn, and to the end or not at all."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.connection import Edition
from app.domain.errors import Malformed, Offline, Refused
from app.domain.inquiry import Inquiry, InquiryAnswer, InquiryProgress
from app.domain.program import ProgramState
from app.domain.status import Pause
from app.sandbox.answer import Answer, error_answer
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate, Kind
from app.sandbox.platform import Arrival, Entry
from app.sandbox.sandbox import Sandbox
from app.sandbox.switches import Strangers
from tests.support.clock import VirtualClock
from tests.support.desk import CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio

GET = Operation.GET_PROGRAMS


@pytest.fixture
async def desk(clock: VirtualClock, path: Path) -> AsyncIterator[Desk]:
    async with open_desk(Sandbox(clock=clock.now), path, clock) as desk:
        await desk.refreshed()
        await desk.settled()
        desk.sandbox.journal.clear()
        yield desk


def last_days(clock: VirtualClock, number: int) -> tuple[datetime, datetime]:
    return clock.now() - timedelta(days=number), clock.now() + timedelta(days=1)


def ask(desk: Desk, inquiry: Inquiry, told: list[InquiryProgress] | None = None) -> "asyncio.Task[InquiryAnswer]":
    heard = told if told is not None else []
    return asyncio.create_task(desk.commands.inquiries.ask(CONNECTION, inquiry, heard.append))


async def answered(desk: Desk, asking: "asyncio.Task[InquiryAnswer]", *, still: bool = True) -> dict[str, ProgramState]:
    await desk.until(asking.done, still=still)
    return dict((await asking).states)


def expected(desk: Desk, since: datetime) -> dict[str, ProgramState]:
    states = {False: ProgramState.ACTIVE, True: ProgramState.DELETED}
    found = {one.program_id: one for one in desk.sandbox.programs.values() if one.created_at >= since}
    return {program_id: states[one.is_deleted] for program_id, one in found.items()}


def bodies(desk: Desk) -> list[Entry]:
    return desk.asked(GET)


async def test_active_and_deleted_programs_of_some_days(desk: Desk, clock: VirtualClock) -> None:
    span = last_days(clock, 60)
    desk.sandbox.remove(next(iter(expected(desk, span[0]))))
    found = await answered(desk, ask(desk, Inquiry(created=span)))
    assert found == expected(desk, span[0])
    assert set(found.values()) == {ProgramState.ACTIVE, ProgramState.DELETED}
    assert [entry.body["ActivityStates"] for entry in bodies(desk)] == [["Active"], ["Deleted"]]


async def test_both_spans_go_in_one_request(desk: Desk, clock: VirtualClock) -> None:
    program_id = next(iter(expected(desk, last_days(clock, 60)[0])))
    desk.sandbox.rename(program_id, "Renamed today")
    inquiry = Inquiry(created=last_days(clock, 80), updated=last_days(clock, 1))
    assert await answered(desk, ask(desk, inquiry)) == {program_id: ProgramState.ACTIVE}
    assert all({"CreatedUtc", "UpdatedUtc"} <= entry.body.keys() for entry in bodies(desk))


async def test_a_long_span_is_asked_in_parts_that_are_told(desk: Desk, clock: VirtualClock) -> None:
    span, told = last_days(clock, 400), list[InquiryProgress]()
    assert await answered(desk, ask(desk, Inquiry(created=span), told)) == expected(desk, span[0])
    assert [(one.part, one.parts) for one in told] == [(part, 5) for part in range(1, 6) for _ in range(2)]
    bounds = [entry.body["CreatedUtc"] for entry in bodies(desk)][::2]
    ends = [one["EndUtc"] for one in bounds[:-1]]  # type: ignore[index]
    assert ends == [one["StartUtc"] for one in bounds[1:]]  # type: ignore[index]


async def test_many_identifiers_are_asked_in_parts_of_a_thousand(desk: Desk, clock: VirtualClock) -> None:
    desk.sandbox.switches.unknown_in_read = Strangers.IGNORED
    known = next(iter(expected(desk, last_days(clock, 60)[0])))
    unknown = [f"00000000-0000-4000-8000-{number:012}" for number in range(2349)]
    found = await answered(desk, ask(desk, Inquiry(program_ids=(*unknown, known))))
    assert found == {known: ProgramState.ACTIVE}
    assert [len(entry.body["LoyaltyProgramIds"]) for entry in bodies(desk)][::2] == [1000, 1000, 350]  # type: ignore[arg-type]


async def test_codes_are_asked_in_the_current_edition(desk: Desk) -> None:
    found = await answered(desk, ask(desk, Inquiry(codes=("AUR20", "none"))))
    assert list(found) == [desk.rows["AUR20"].program_id]


async def test_where_the_platform_is_busy_it_is_asked_again_later(desk: Desk, clock: VirtualClock) -> None:
    desk.sandbox.faults.arm(Fault(Kind.STATUS, GET, status=429, retry_after="20"))
    span, told = last_days(clock, 60), list[InquiryProgress]()
    before = clock.now()
    asking = ask(desk, Inquiry(created=span), told)
    await desk.until(lambda: bool(told and told[-1].until), still=True)
    assert await answered(desk, asking, still=False) == expected(desk, span[0])
    assert before + timedelta(seconds=20) in [one.until for one in told]
    assert clock.now() >= before + timedelta(seconds=20)


async def test_what_takes_too_long_is_asked_in_smaller_pages(desk: Desk, clock: VirtualClock) -> None:
    perform = desk.sandbox.perform

    def slow(arrival: Arrival, at: datetime | None = None) -> Answer:
        limitation = arrival.entry.body["Limitation"]
        return error_answer(408) if limitation["Count"] > 100 else perform(arrival, at)  # type: ignore[index]

    desk.sandbox.perform = slow  # type: ignore[method-assign]
    span = last_days(clock, 60)
    assert await answered(desk, ask(desk, Inquiry(created=span))) == expected(desk, span[0])


async def test_it_waits_for_the_connection(desk: Desk, clock: VirtualClock) -> None:
    desk.sandbox.faults.offline = True
    desk.commands.refresh(CONNECTION)
    await desk.paused(Pause.OFFLINE)
    span = last_days(clock, 60)
    asking = ask(desk, Inquiry(created=span))
    await desk.settled()
    assert not asking.done()
    desk.sandbox.faults.offline = False
    assert await answered(desk, asking, still=False) == expected(desk, span[0])


async def test_after_a_sleep_it_goes_on(desk: Desk, clock: VirtualClock) -> None:
    gate = Gate()
    desk.sandbox.faults.arm(Fault(Kind.SLOW, GET, gate=gate))
    span = last_days(clock, 60)
    asking = ask(desk, Inquiry(created=span))
    await desk.until(lambda: bool(bodies(desk)), still=True)
    clock.sleep(3600, is_counted=False)
    desk.engine.beat()
    gate.open()
    assert await answered(desk, asking) == expected(desk, span[0])


async def test_tokens_may_be_replaced_at_any_moment_of_it(desk: Desk, clock: VirtualClock) -> None:
    """Among others in the very turn in which the connection would have let it ask."""
    span = last_days(clock, 60)
    for turns in range(40):
        desk.commands.refresh(CONNECTION)
        for _ in range(turns):
            await asyncio.sleep(0)
        asking = ask(desk, Inquiry(created=span))
        desk.engine.ask(CONNECTION, lambda runner: runner.reconnect())
        assert await answered(desk, asking, still=False) == expected(desk, span[0])
        await desk.settled()


async def test_where_the_connection_is_removed_it_ends_and_nothing_more_leaves(desk: Desk, clock: VirtualClock) -> None:
    gate = Gate()
    desk.sandbox.faults.arm(Fault(Kind.SLOW, GET, gate=gate))
    asking = ask(desk, Inquiry(created=last_days(clock, 400)))
    await desk.until(lambda: bool(bodies(desk)), still=True)
    await desk.commands.remove_connection(CONNECTION)
    gate.open()
    with pytest.raises(Offline):
        await answered(desk, asking)
    assert len(bodies(desk)) == 1


async def test_what_waits_for_a_connection_ends_with_it(desk: Desk, clock: VirtualClock) -> None:
    desk.sandbox.faults.offline = True
    desk.commands.refresh(CONNECTION)
    await desk.paused(Pause.OFFLINE)
    asking = ask(desk, Inquiry(created=last_days(clock, 60)))
    await desk.settled()
    await desk.commands.remove_connection(CONNECTION)
    with pytest.raises(Offline):
        await answered(desk, asking)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(Kind.STATUS, GET, status=403, message="Not now"), Refused),
        (Fault(Kind.OFFLINE, GET), Offline),
    ],
)
async def test_what_goes_wrong_is_told_and_pauses_nothing(
    desk: Desk, clock: VirtualClock, fault: Fault, error: type[Exception]
) -> None:
    desk.sandbox.faults.arm(fault)
    with pytest.raises(error):
        await ask(desk, Inquiry(created=last_days(clock, 60)))
    assert desk.status.pause is Pause.NONE
    assert desk.commands.inquiries.last(CONNECTION, Inquiry(created=last_days(clock, 60))) is None


async def test_an_unknown_identifier_may_be_refused(desk: Desk) -> None:
    desk.sandbox.switches.unknown_in_read = Strangers.REFUSED
    with pytest.raises(Malformed):
        await ask(desk, Inquiry(program_ids=("00000000-0000-4000-8000-000000000000",)))


async def test_changes_are_sent_while_it_is_under_way_and_it_can_be_cancelled(desk: Desk, clock: VirtualClock) -> None:
    gate = Gate()
    desk.sandbox.faults.arm(Fault(Kind.SLOW, GET, gate=gate))
    asking = ask(desk, Inquiry(created=last_days(clock, 400)))
    await desk.until(lambda: bool(bodies(desk)), still=True)
    await desk.add("Gold", "GOLD")
    await desk.send_all()
    await desk.sent()
    asking.cancel()
    gate.open()
    asked = sum("CreatedUtc" in entry.body for entry in bodies(desk))
    await desk.settled()
    assert asking.cancelled()
    assert sum("CreatedUtc" in entry.body for entry in bodies(desk)) == asked == 1


async def test_it_leaves_room_for_the_changes(clock: VirtualClock, path: Path) -> None:
    async with open_desk(Sandbox(Edition.CURRENT, clock=clock.now), path, clock) as desk:
        await desk.refreshed()
        await desk.settled()
        clock.advance(60)
        desk.sandbox.journal.clear()
        asking = ask(desk, Inquiry(created=last_days(clock, 85 * 70)))
        await desk.until(lambda: len(bodies(desk)) >= 110, still=True)
        await desk.settled()
        assert len(bodies(desk)) == 110
        await desk.rename("AUR20", "Renamed meanwhile")
        await desk.send_all()
        await desk.until(lambda: not desk.changes, still=True)
        await answered(desk, asking, still=False)
