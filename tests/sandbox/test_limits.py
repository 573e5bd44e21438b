"""The rate limit: how many requests pass, and how long the rest shall wait."""

import pytest

from app.domain.connection import Edition
from app.sandbox.contract import Operation
from app.sandbox.limits import PLATFORM_LIMITS, Limit
from app.sandbox.sandbox import Sandbox
from tests.sandbox.caller import Caller, Clock

pytestmark = pytest.mark.anyio


async def statuses(caller: Caller, operation: Operation, count: int) -> list[int]:
    fields = {"ActivityStates": ["Active"], "Limitation": {"Count": 1}}
    body = caller.body(**({} if operation is Operation.GET_CONFIGURATION else fields))
    return [(await caller.send(operation, json=body)).status_code for _ in range(count)]


async def test_the_window_slides(clock: Clock) -> None:
    caller = Caller(Sandbox(Edition.CURRENT, 0, clock=clock, limits=PLATFORM_LIMITS[Edition.CURRENT]))
    assert await statuses(caller, Operation.GET_CONFIGURATION, 100) == [200] * 100
    clock.go_on(20)
    assert await statuses(caller, Operation.GET_PROGRAMS, 101) == [200] * 100 + [429]
    refused = await caller.post(Operation.GET_CONFIGURATION)
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "10")

    clock.go_on(8.5)
    assert (await caller.post(Operation.GET_CONFIGURATION)).headers["Retry-After"] == "2"
    clock.go_on(1.5)
    assert await statuses(caller, Operation.GET_CONFIGURATION, 101) == [200] * 100 + [429]
    await caller.aclose()


async def test_a_limit_may_count_each_operation_alone(clock: Clock) -> None:
    limits = (Limit(3, 900), Limit(2, 900, per_operation=True))
    caller = Caller(Sandbox(Edition.Y2022, 0, clock=clock, limits=limits))

    assert await statuses(caller, Operation.GET_CONFIGURATION, 3) == [200, 200, 429]
    assert await statuses(caller, Operation.GET_PROGRAMS, 2) == [200, 429]
    await caller.aclose()


async def test_a_request_over_the_limit_changes_nothing(clock: Clock) -> None:
    caller = Caller(Sandbox(programs=0, clock=clock, limits=(Limit(1, 30),)))
    await caller.add("A")
    refused = await caller.add("B")

    assert refused.status_code == 429
    assert [program.code for program in caller.sandbox.programs.values()] == ["A"]
    await caller.aclose()


async def test_without_limits_anything_goes(caller: Caller) -> None:
    assert await statuses(caller, Operation.GET_CONFIGURATION, 300) == [200] * 300
