"""The sandbox as an HTTP server: addresses, headers, sizes, and connections that truly break."""

import asyncio

import httpx
import pytest

from app.domain.connection import Edition
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate, Kind
from app.sandbox.sandbox import Sandbox
from app.sandbox.server import BODY_LIMIT
from tests.sandbox.caller import Caller
from tests.support.loopback import serve

pytestmark = pytest.mark.anyio

ADD = Operation.ADD_PROGRAMS


def over_socket(sandbox: Sandbox, address: str) -> Caller:
    return Caller(sandbox, f"{address}/api/connector/v1/", httpx.AsyncHTTPTransport())


async def add_before(gate: Gate, remote: Caller) -> asyncio.Task[httpx.Response]:
    """Ask for an addition; returns once it stands before the gate."""
    remote.sandbox.faults.arm(Fault(Kind.SLOW, ADD, gate=gate))
    addition = asyncio.create_task(remote.add("A"))
    await gate.arrived.wait()
    return addition


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "loyaltyprograms/getAll"),
        ("POST", "loyaltyPrograms/getall"),
        ("POST", "loyaltyPrograms/getAll/"),
        ("POST", "loyaltyPrograms/getAll?x=1"),
        ("POST", "resources/getAll"),
        ("POST", ""),
        ("GET", "loyaltyPrograms/getAll"),
        ("PUT", "loyaltyPrograms/add"),
        ("DELETE", "loyaltyPrograms/delete"),
        ("OPTIONS", "configuration/get"),
    ],
)
async def test_any_other_address_or_method_is_404(caller: Caller, method: str, path: str) -> None:
    answer = await caller.send(path, method)

    assert answer.status_code == 404
    assert set(answer.json()) == {"Message", "RequestId"}
    assert caller.sandbox.journal == []


async def test_every_answer_has_its_own_request_id_and_the_time_of_the_platform(caller: Caller) -> None:
    answers = [await caller.add("A"), await caller.add("A"), await caller.post(Operation.GET_PROGRAMS)]

    assert len({answer.headers["Request-Id"] for answer in answers}) == 3
    assert {answer.headers["Date"] for answer in answers} == {"Tue, 10 Mar 2026 12:00:00 GMT"}
    assert {answer.headers["Content-Type"] for answer in answers} == {"application/json; charset=utf-8"}


async def test_2022_knows_no_request_id(old_caller: Caller) -> None:
    answers = [await old_caller.add("A"), await old_caller.post(Operation.GET_PROGRAMS), await old_caller.send("x")]

    assert [answer.status_code for answer in answers] == [200, 400, 404]
    assert not any("Request-Id" in answer.headers for answer in answers)
    assert list(answers[2].json()) == ["Message"]


async def test_the_content_must_be_called_json(caller: Caller) -> None:
    answer = await caller.send(Operation.GET_CONFIGURATION, content=b"{}", headers={"Content-Type": "text/plain"})

    assert answer.status_code == 400
    assert "Content-Type" in answer.json()["Message"]


@pytest.mark.parametrize("surplus", [1, BODY_LIMIT * 2])
async def test_a_body_beyond_the_limit_is_413(caller: Caller, surplus: int) -> None:
    answer = await caller.send(ADD, content=b" " * (BODY_LIMIT + surplus))

    assert answer.status_code == 413
    assert answer.json()["Message"]


async def test_a_thousand_programs_of_full_length_are_not_too_much(caller: Caller) -> None:
    items = [caller.item("\U0001f511" * 50, Name="\U0001f511" * 100) for _ in range(1000)]

    assert (await caller.post(ADD, LoyaltyPrograms=items)).status_code == 200


async def test_who_prefers_little_gets_204_for_nothing(caller: Caller, old_caller: Caller) -> None:
    prefer = {"Prefer": "return=minimal"}
    nothing = {"ActivityStates": ["Active"], "Limitation": {"Count": 1}}
    empty = await caller.send(Operation.GET_PROGRAMS, json=caller.body(**nothing), headers=prefer)
    old = await old_caller.send(Operation.GET_PROGRAMS, json=old_caller.body(**nothing), headers=prefer)
    program_id = caller.sandbox.add_program("A", "A")
    full = await caller.send(Operation.GET_PROGRAMS, json=caller.body(**nothing), headers=prefer)
    ids = caller.body(LoyaltyProgramIds=[program_id])
    deleted = await caller.send(Operation.DELETE_PROGRAMS, json=ids, headers=prefer)

    assert [answer.status_code for answer in (empty, old, full, deleted)] == [204, 200, 200, 204]
    assert (empty.content, deleted.content) == (b"", b"")
    assert "Content-Type" not in empty.headers


async def test_no_token_is_in_the_journal_or_in_a_repr(caller: Caller) -> None:
    await caller.add("A")
    shown = repr(caller.sandbox.journal) + repr(caller.sandbox.tokens) + repr(caller.sandbox)

    assert caller.sandbox.journal[0].body["Client"] == "Tests 1.0"
    assert caller.sandbox.tokens.client_token not in shown
    assert caller.sandbox.tokens.access_token not in shown


@pytest.mark.parametrize("edition", [Edition.Y2022, Edition.CURRENT])
async def test_over_a_socket_it_answers_the_same(edition: Edition) -> None:
    sandbox = Sandbox(edition)
    with serve(sandbox) as address:
        remote = over_socket(sandbox, address)
        local = Caller(sandbox)
        assert await remote.page() == await local.page()
        assert len((await remote.page())["LoyaltyPrograms"]) == len(sandbox.programs)
        answer = await remote.send("x")
        assert answer.status_code == 404
        assert len(answer.headers.get_list("Date")) == 1
        await remote.aclose()
        await local.aclose()


@pytest.mark.parametrize(
    ("fault", "error", "count"),
    [
        (Fault(Kind.LOST, ADD, applied=True), httpx.ReadError, 1),
        (Fault(Kind.LOST, ADD, applied=False), httpx.ReadError, 0),
        (Fault(Kind.LOST, ADD, applied=True, reset=False), httpx.RemoteProtocolError, 1),
        (Fault(Kind.LATE, ADD), httpx.ReadError, 0),
        (Fault(Kind.OFFLINE, ADD), httpx.ReadError, 0),
    ],
)
async def test_over_a_socket_the_connection_truly_breaks(fault: Fault, error: type[Exception], count: int) -> None:
    sandbox = Sandbox(programs=0)
    with serve(sandbox) as address:
        remote = over_socket(sandbox, address)
        await remote.page()
        sandbox.faults.arm(fault)
        with pytest.raises(error):
            await remote.add("A")
        assert len(sandbox.programs) == count
        assert (await remote.add("B")).status_code == 200
        await remote.aclose()


async def test_over_a_socket_offline_drops_every_connection() -> None:
    sandbox = Sandbox(programs=0)
    sandbox.faults.offline = True
    with serve(sandbox) as address:
        remote = over_socket(sandbox, address)
        with pytest.raises(httpx.ReadError):
            await remote.add("A")
        await remote.aclose()
    assert sandbox.journal == []


async def test_over_a_socket_a_request_given_up_is_carried_out_all_the_same() -> None:
    sandbox, gate = Sandbox(programs=0), Gate()
    with serve(sandbox) as address:
        remote = over_socket(sandbox, address)
        addition = await add_before(gate, remote)
        addition.cancel()
        await asyncio.gather(addition, return_exceptions=True)
        assert sandbox.programs == {}
        gate.open()
        async with asyncio.timeout(10):
            while not sandbox.programs:
                await remote.page()
        await remote.aclose()
    assert [entry.applied for entry in sandbox.journal if entry.operation is ADD] == [True]


async def test_a_server_ends_with_a_request_before_a_gate() -> None:
    sandbox, gate = Sandbox(programs=0), Gate()
    with serve(sandbox) as address:
        remote = over_socket(sandbox, address)
        addition = await add_before(gate, remote)
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        await addition
    await remote.aclose()


def test_a_gate_can_be_awaited_in_a_plain_thread() -> None:
    sandbox, gate = Sandbox(programs=0), Gate()
    sandbox.faults.arm(Fault(Kind.SLOW, gate=gate))
    with serve(sandbox) as address, httpx.Client(base_url=f"{address}/api/connector/v1/", trust_env=False) as client:
        assert not gate.arrived.wait_in_thread(0)
        with pytest.raises(httpx.ReadTimeout):
            client.post(Operation.GET_CONFIGURATION, json={}, timeout=httpx.Timeout(5, read=0.05))
        assert gate.arrived.wait_in_thread(10)
        gate.open()
