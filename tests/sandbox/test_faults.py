"""Each fault and what a client sees of it, and what it leaves behind on the platform."""

import asyncio
from email.utils import format_datetime

import httpx
import pytest

from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate, Kind
from tests.sandbox.caller import Caller, Clock

pytestmark = pytest.mark.anyio

ADD = Operation.ADD_PROGRAMS
PAGE = {"ActivityStates": ["Active"], "Limitation": {"Count": 2}}


def arm(caller: Caller, fault: Fault) -> None:
    caller.sandbox.faults.arm(fault)


def applied(caller: Caller) -> list[bool]:
    return [entry.applied for entry in caller.sandbox.journal]


async def raw_add(caller: Caller) -> httpx.Response:
    return await caller.send(ADD, json=caller.body(LoyaltyPrograms=[caller.item("A")]))


async def raw_page(caller: Caller, **fields: object) -> httpx.Response:
    return await caller.send(Operation.GET_PROGRAMS, json=caller.body(**{**PAGE, **fields}))


async def test_offline_nothing_arrives_until_it_ends(caller: Caller) -> None:
    caller.sandbox.faults.offline = True
    with pytest.raises(httpx.ConnectError):
        await caller.add("A")
    assert caller.sandbox.journal == []

    caller.sandbox.faults.offline = False
    assert (await caller.add("A")).status_code == 200


async def test_one_operation_may_be_offline(caller: Caller) -> None:
    arm(caller, Fault(Kind.OFFLINE, ADD, times=None))

    assert await caller.codes() == []
    for _ in range(2):
        with pytest.raises(httpx.ConnectError):
            await caller.add("A")


@pytest.mark.parametrize(("reset", "error"), [(True, httpx.ReadError), (False, httpx.RemoteProtocolError)])
@pytest.mark.parametrize("landed", [True, False])
async def test_an_answer_is_lost(caller: Caller, reset: bool, error: type[Exception], landed: bool) -> None:
    arm(caller, Fault(Kind.LOST, ADD, applied=landed, reset=reset))
    with pytest.raises(error):
        await caller.add("A")

    assert len(caller.sandbox.programs) == landed
    assert [(entry.status, entry.applied) for entry in caller.sandbox.journal] == [(None, landed)]


async def test_a_lost_addition_is_carried_out_when_told(caller: Caller) -> None:
    arm(caller, Fault(Kind.LATE, ADD))
    with pytest.raises(httpx.ReadError):
        await caller.add("A")
    assert await caller.codes() == []
    assert applied(caller) == [False, False]

    caller.sandbox.apply_late()
    assert await caller.codes() == ["A"]
    assert applied(caller) == [True, False, False]


async def test_a_lost_addition_is_carried_out_after_its_delay(caller: Caller, clock: Clock) -> None:
    arm(caller, Fault(Kind.LATE, ADD, delay=170))
    with pytest.raises(httpx.ReadError):
        await caller.add("A")
    clock.go_on(169)
    assert caller.sandbox.programs == {}
    clock.go_on(30)
    (program,) = caller.sandbox.programs.values()
    assert (clock.now - program.created_at).total_seconds() == 29


@pytest.mark.parametrize("landed", [True, False])
async def test_a_slow_request_stands_before_or_behind_the_platform(caller: Caller, landed: bool) -> None:
    gate = Gate()
    arm(caller, Fault(Kind.SLOW, ADD, gate=gate, applied=landed))
    addition = asyncio.create_task(caller.add("A"))
    await gate.arrived.wait()
    assert len(caller.sandbox.programs) == landed
    assert not addition.done()

    gate.open()
    assert (await addition).status_code == 200
    assert len(caller.sandbox.programs) == 1


async def test_a_request_given_up_is_carried_out_all_the_same(caller: Caller) -> None:
    gate = Gate()
    arm(caller, Fault(Kind.SLOW, ADD, gate=gate))
    body = caller.body(LoyaltyPrograms=[caller.item("A")])
    with pytest.raises(httpx.ReadTimeout):
        await caller.send(ADD, json=body, timeout=httpx.Timeout(5, read=0.01))
    assert caller.sandbox.programs == {}

    gate.open()
    await caller.page()
    assert len(caller.sandbox.programs) == 1


async def test_a_delay_ends_by_itself(caller: Caller) -> None:
    arm(caller, Fault(Kind.SLOW, delay=0.001))

    assert (await caller.add("A")).status_code == 200


async def test_clearing_the_faults_opens_the_gates(caller: Caller) -> None:
    gate = Gate()
    arm(caller, Fault(Kind.SLOW, gate=gate))
    addition = asyncio.create_task(caller.add("A"))
    await gate.arrived.wait()
    caller.sandbox.faults.clear()

    assert (await addition).status_code == 200


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 409, 410, 413, 429, 500, 502, 503])
@pytest.mark.parametrize("landed", [True, False])
async def test_the_platform_answers_any_status_before_or_after_it_applied(
    caller: Caller, status: int, landed: bool
) -> None:
    arm(caller, Fault(Kind.STATUS, ADD, status=status, applied=landed))
    answer = await caller.add("A")

    assert answer.status_code == status
    assert answer.json()["Message"]
    assert answer.json()["RequestId"] == answer.headers["Request-Id"]
    assert "Retry-After" not in answer.headers
    assert len(caller.sandbox.programs) == landed
    assert (await caller.add("B")).status_code == 200


async def test_401_for_one_operation_or_for_all(caller: Caller) -> None:
    arm(caller, Fault(Kind.STATUS, ADD, status=401, times=None))
    assert (await caller.add("A")).status_code == 401
    assert (await raw_page(caller)).status_code == 200

    arm(caller, Fault(Kind.STATUS, status=401, times=None))
    assert (await raw_page(caller)).status_code == 401
    caller.sandbox.faults.clear()
    assert (await caller.add("A")).status_code == 200


async def test_too_many_requests_in_every_form(caller: Caller, clock: Clock) -> None:
    date = format_datetime(clock(), usegmt=True)
    for retry_after in ("30", date, "30,120", None):
        arm(caller, Fault(Kind.STATUS, status=429, retry_after=retry_after))
        answer = await raw_page(caller)
        assert (answer.status_code, answer.headers.get("Retry-After")) == (429, retry_after)

    arm(caller, Fault(Kind.FOREIGN, status=429, retry_after="5"))
    foreign = await raw_page(caller)
    assert (foreign.status_code, foreign.headers["Retry-After"]) == (429, "5")
    assert "Request-Id" not in foreign.headers


async def test_a_message_of_the_platform_can_be_chosen(caller: Caller) -> None:
    arm(caller, Fault(Kind.STATUS, status=403, message="Ask your chain."))

    assert (await caller.add("A")).json()["Message"] == "Ask your chain."


@pytest.mark.parametrize("landed", [True, False])
async def test_a_sign_in_page_answers_in_place_of_the_platform(caller: Caller, landed: bool) -> None:
    arm(caller, Fault(Kind.FOREIGN, ADD, applied=landed))
    answer = await raw_add(caller)

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert "Request-Id" not in answer.headers
    assert "<html>" in answer.text
    assert len(caller.sandbox.programs) == landed


async def test_a_gateway_that_speaks_json_has_no_request_id(caller: Caller) -> None:
    arm(caller, Fault(Kind.FOREIGN, Operation.DELETE_PROGRAMS, page="{}", content_type="application/json"))
    program_id = caller.sandbox.add_program("A", "A")
    answer = await caller.send(Operation.DELETE_PROGRAMS, json=caller.body(LoyaltyProgramIds=[program_id]))

    assert answer.json() == {}
    assert "Request-Id" not in answer.headers
    assert not caller.sandbox.programs[program_id].is_deleted


async def test_a_body_is_cut(caller: Caller) -> None:
    arm(caller, Fault(Kind.CUT, ADD))
    answer = await raw_add(caller)

    assert answer.status_code == 200
    with pytest.raises(ValueError, match="line 1"):
        answer.json()
    assert len(caller.sandbox.programs) == 1


@pytest.mark.parametrize(
    ("fault", "name", "value"),
    [
        (Fault(Kind.WRONG_TYPE), "Name", 7),
        (Fault(Kind.NULL_FIELD, name="Code"), "Code", None),
        (Fault(Kind.UNKNOWN_VALUE, name="Type"), "Type", "Coalition"),
        (Fault(Kind.MISSING_FIELD, name="Subscription"), "Subscription", "absent"),
    ],
)
async def test_the_first_program_is_spoiled(caller: Caller, fault: Fault, name: str, value: object) -> None:
    caller.sandbox.add_program("A", "A")
    caller.sandbox.add_program("B", "B")
    arm(caller, fault)
    first, second = (await raw_page(caller)).json()["LoyaltyPrograms"]

    assert first.get(name, "absent") == value
    assert set(second) == {"Id", "ChainId", "Name", "Code", "Type", "Subscription"}
    assert isinstance(second[name], str)
    assert (await caller.page())["LoyaltyPrograms"][0][name] not in (value, None)


@pytest.mark.parametrize(
    ("kind", "value"), [(Kind.WRONG_TYPE, 7), (Kind.NULL_FIELD, None), (Kind.MISSING_FIELD, "absent")]
)
async def test_the_list_itself_is_spoiled(caller: Caller, kind: Kind, value: object) -> None:
    arm(caller, Fault(kind, name="LoyaltyPrograms"))

    assert (await raw_page(caller)).json().get("LoyaltyPrograms", "absent") == value


async def test_fewer_programs_are_answered_than_were_added(caller: Caller) -> None:
    arm(caller, Fault(Kind.FEWER_ITEMS, ADD))
    answer = await caller.add("A", "B", "C")

    assert [program["Code"] for program in answer.json()["LoyaltyPrograms"]] == ["A", "B"]
    assert len(caller.sandbox.programs) == 3


async def test_a_cursor_repeats(caller: Caller) -> None:
    for code in "ABCDE":
        caller.sandbox.add_program(code, code)
    first = await caller.page(2)
    arm(caller, Fault(Kind.REPEATED_CURSOR))
    second = await caller.page(2, first["Cursor"])

    assert second["Cursor"] == first["Cursor"]
    assert [program["Code"] for program in second["LoyaltyPrograms"]] == ["C", "B"]


async def test_pages_without_end(caller: Caller) -> None:
    arm(caller, Fault(Kind.ENDLESS_PAGES, Operation.GET_PROGRAMS, times=None))
    seen: set[str] = set()
    cursor = None
    for _ in range(20):
        page = await caller.page(50, cursor)
        assert cursor != page["Cursor"]
        cursor = page["Cursor"]
        seen |= {program["Id"] for program in page["LoyaltyPrograms"]}

    assert len(seen) == 1000


async def test_faults_strike_in_order_as_often_as_they_were_told(caller: Caller) -> None:
    arm(caller, Fault(Kind.STATUS, ADD, status=500, times=2, skip=1))
    arm(caller, Fault(Kind.STATUS, ADD, status=503))
    statuses = [(await caller.add(code)).status_code for code in "ABCDE"]

    assert statuses == [503, 500, 500, 200, 200]


async def test_a_delay_and_another_fault_strike_together(caller: Caller) -> None:
    gate = Gate()
    arm(caller, Fault(Kind.SLOW, ADD, gate=gate, applied=True))
    arm(caller, Fault(Kind.LOST, ADD, applied=True))
    addition = asyncio.create_task(caller.add("A"))
    await gate.arrived.wait()
    assert len(caller.sandbox.programs) == 1
    gate.open()

    with pytest.raises(httpx.ReadError):
        await addition
