"""The sandbox as tests use it: acts of another administrator, the journal, the beginning again."""

import httpx
import pytest

from app.domain.connection import Edition, Tokens
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Kind
from app.sandbox.sandbox import Sandbox
from tests.sandbox.caller import STRANGER, Caller, Clock

pytestmark = pytest.mark.anyio


async def test_another_administrator_adds_renames_and_removes(caller: Caller) -> None:
    program_id = caller.sandbox.add_program("A", "C", program_type="SoftBrand", subscription="Paid")
    caller.sandbox.rename(program_id, "B")
    (shown,) = (await caller.page(ActivityStates=["Active"]))["LoyaltyPrograms"]
    caller.sandbox.remove(program_id)

    assert (shown["Id"], shown["Name"], shown["Code"]) == (program_id, "B", "C")
    assert (shown["Type"], shown["Subscription"]) == ("SoftBrand", "Paid")
    assert await caller.codes(ActivityStates=["Active"]) == []
    assert await caller.codes(ActivityStates=["Deleted"]) == ["C"]


async def test_the_journal_tells_what_arrived_and_what_became_of_it(caller: Caller) -> None:
    await caller.add("A")
    await caller.delete(STRANGER)
    caller.sandbox.faults.arm(Fault(Kind.LOST))
    with pytest.raises(httpx.ReadError):
        await caller.add("B")
    first, second, third = caller.sandbox.journal

    assert (first.operation, first.status, first.applied) == (Operation.ADD_PROGRAMS, 200, True)
    assert first.body["LoyaltyPrograms"] == [caller.item("A")]
    assert (second.operation, second.status, second.applied) == (Operation.DELETE_PROGRAMS, 400, False)
    assert (third.operation, third.status, third.applied) == (Operation.ADD_PROGRAMS, None, False)


async def test_new_tokens_shut_the_old_ones_out(caller: Caller) -> None:
    old = caller.body()
    caller.sandbox.tokens = Tokens("other-client", "other-access")

    assert (await caller.send(Operation.GET_CONFIGURATION, json=old)).status_code == 401
    assert (await caller.post(Operation.GET_CONFIGURATION)).status_code == 200


async def test_a_reset_brings_the_beginning_back_and_gives_no_identifier_twice(clock: Clock) -> None:
    caller = Caller(Sandbox(clock=clock))
    beginning = caller.sandbox.programs
    added = (await caller.add("A")).json()["LoyaltyPrograms"][0]["Id"]
    caller.sandbox.remove(next(iter(beginning)))
    caller.sandbox.faults.offline = True
    caller.sandbox.reset()

    assert caller.sandbox.programs == beginning
    assert caller.sandbox.journal == []
    assert (await caller.add("A")).json()["LoyaltyPrograms"][0]["Id"] != added
    await caller.aclose()


async def test_the_same_seed_and_clock_give_the_same_answers(clock: Clock) -> None:
    callers = [Caller(Sandbox(clock=clock, seed=seed)) for seed in (5, 5, 6)]
    answers = [(await caller.add("A")) for caller in callers]
    pages = [await caller.page() for caller in callers]

    assert pages[0] == pages[1]
    assert pages[0] != pages[2]
    assert answers[0].headers["Request-Id"] == answers[1].headers["Request-Id"]
    for caller in callers:
        await caller.aclose()


def test_it_speaks_one_edition() -> None:
    with pytest.raises(ValueError, match="one edition"):
        Sandbox(Edition.AUTOMATIC)


async def test_a_hundred_thousand_programs_in_one_walk(clock: Clock) -> None:
    caller = Caller(Sandbox(Edition.Y2022, 100_000, clock=clock))
    seen: set[str] = set()
    cursor, pages = None, 0
    while True:
        page = await caller.page(cursor=cursor)
        seen |= {program["Id"] for program in page["LoyaltyPrograms"]}
        cursor, pages = page["Cursor"], pages + 1
        if cursor is None:
            break

    assert (len(seen), pages) == (100_000, 101)
    await caller.aclose()
