"""The loop of a connection: every pause says why, keeps the changes, and ends by itself or when asked."""

import asyncio
import ssl
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.connector.transport import make_http
from app.domain.change import Kind as Wish
from app.domain.change import State
from app.domain.connection import Edition, Tokens
from app.domain.errors import KeyStoreLocked, KeyStoreMissing, StoreFull, StoreUnusable
from app.domain.status import Activity, Pause
from app.sandbox.answer import Answer, error_answer
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate, Kind
from app.sandbox.platform import Arrival
from app.sandbox.sandbox import Sandbox
from app.store import asked
from app.store.database import Database
from app.sync import adding
from tests.support.clock import VirtualClock
from tests.support.desk import ADDRESS, CONNECTION, Desk, open_desk, refuse_cursors

pytestmark = pytest.mark.anyio

READ, ADD, UPDATE, DELETE = (
    Operation.GET_PROGRAMS,
    Operation.ADD_PROGRAMS,
    Operation.UPDATE_PROGRAMS,
    Operation.DELETE_PROGRAMS,
)


@pytest.fixture
def sandbox(clock: VirtualClock) -> Sandbox:
    """A small property."""
    return Sandbox(programs=12, clock=clock.now)


async def wish_all(desk: Desk) -> None:
    """One change of each kind, sent."""
    one, other, *_ = desk.active()
    await desk.add("Gold", "GOLD")
    await desk.rename(one, "Renamed")
    await desk.delete(other)
    await desk.send_all()


def is_calm(desk: Desk) -> bool:
    return (desk.status.activity, desk.status.pause, desk.status.walk_broken) == (Activity.IDLE, Pause.NONE, False)


async def test_from_start_to_summary(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        assert desk.shown() == desk.platform()
        await wish_all(desk)
        await desk.sent()
        await desk.settled()
        assert desk.shown() == desk.platform()
        assert is_calm(desk)
        assert desk.status.sent == (1, 1, 1)
        sending = [(one.done, one.total) for one in desk.statuses if one.activity is Activity.SENDING]
        assert sending[0] == (0, 3)
        assert all(done < total for done, total in sending)


async def test_offline_and_back(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.offline = True
        await wish_all(desk)
        await desk.paused(Pause.OFFLINE)
        await desk.pass_time(7200)
        assert desk.status.pause is Pause.OFFLINE
        assert desk.status.until is not None
        assert desk.status.until > clock.now()
        assert len(desk.changes) == 3
        sandbox.rename(next(iter(sandbox.programs)), "Meanwhile")
        sandbox.faults.offline = False
        await desk.sent()
        await desk.pass_time(30)
        assert is_calm(desk)
        assert desk.shown() == desk.platform()


async def test_an_offline_start_shows_what_is_kept(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        before = desk.shown()
    sandbox.faults.offline = True
    async with open_desk(sandbox, path, clock) as again:
        await again.paused(Pause.OFFLINE)
        assert again.shown() == before


async def test_the_network_is_back_says_the_system(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.offline = True
        desk.commands.refresh(CONNECTION)
        await desk.pass_time(3600)
        sandbox.faults.offline = False
        desk.commands.network_is_back()
        await desk.until(lambda: is_calm(desk), still=True)


def arm_behind(sandbox: Sandbox, operation: Operation, fault: Fault) -> None:
    """Arm a fault as soon as the platform has heard of this operation."""
    receive = sandbox.receive

    def received(asked: Operation, content: bytes) -> Arrival:
        arrival = receive(asked, content)
        if asked is operation:
            sandbox.faults.arm(fault)
        return arrival

    sandbox.receive = received  # type: ignore[method-assign]


async def test_what_is_not_permitted_is_not_tried_again_while_asking_fails(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, ADD, status=401, times=None))
        arm_behind(sandbox, ADD, Fault(Kind.LOST, READ))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.until(lambda: desk.status.not_permitted == {Wish.ADD} and is_calm(desk))
        await desk.pass_time(3600)
        assert len(desk.asked(ADD)) == 1
        assert len(desk.changes) == 1


async def test_a_read_that_is_refused_behind_a_refused_deletion(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    """That the tokens are no longer taken says nothing about deletions, and ends all asking."""
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, DELETE, status=403, message="It has members."))
        arm_behind(sandbox, DELETE, Fault(Kind.STATUS, READ, status=401, times=None))
        await desk.delete(next(iter(desk.rows)))
        await desk.send_all()
        await desk.paused(Pause.TOKEN_REFUSED)
        assert desk.status.not_permitted == frozenset()
        assert desk.change(Wish.DELETE).message == "It has members."
        asked = len(sandbox.journal)
        await desk.pass_time(3600)
        assert len(sandbox.journal) == asked


@pytest.mark.parametrize(("kind", "operation"), [(Wish.ADD, ADD), (Wish.UPDATE, UPDATE), (Wish.DELETE, DELETE)])
async def test_one_operation_that_is_not_permitted(
    sandbox: Sandbox, clock: VirtualClock, path: Path, kind: Wish, operation: Operation
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, operation, status=401, message="Not for you.", times=None))
        await wish_all(desk)
        await desk.until(lambda: len(desk.changes) == 1 and desk.status.sent is not None)
        assert desk.status.not_permitted == {kind}
        assert desk.status.message == "Not for you."
        assert desk.status.pause is Pause.NONE
        assert (desk.change(kind).kind, desk.change(kind).state) == (kind, State.QUEUED)
        assert sum(desk.status.sent or ()) == 2
        await desk.pass_time(3600)
        assert len(desk.asked(operation)) == 1
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: len(desk.asked(operation)) == 2)
        await desk.until(lambda: desk.status.not_permitted == {kind})
        sandbox.faults.clear()
        desk.commands.refresh(CONNECTION)
        await desk.sent()
        await desk.settled()
        assert (desk.status.not_permitted, desk.status.message) == (frozenset(), "")
        assert desk.shown() == desk.platform()


async def test_a_wait_is_kept_to_though_it_cannot_be_stored(
    sandbox: Sandbox, clock: VirtualClock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StoreFull("full")

    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        monkeypatch.setattr(asked, "keep_quiet", fail)
        sandbox.faults.arm(Fault(Kind.STATUS, READ, status=429, retry_after="100"))
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: desk.status.pause is Pause.WAITING, still=True)
        arrived = len(sandbox.journal)
        await desk.pass_time(98)
        assert len(sandbox.journal) == arrived
        assert Pause.STORE_FULL not in {status.pause for status in desk.statuses}


async def test_what_is_not_permitted_is_heard_though_it_cannot_be_stored(
    sandbox: Sandbox, clock: VirtualClock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, ADD, status=401, times=None))
        gate, run = Gate(), desk.database.run
        sandbox.faults.arm(Fault(Kind.SLOW, ADD, gate=gate))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await gate.arrived.wait()
        failures = iter(range(3))

        async def failing(work: Any) -> Any:
            if next(failures, None) is not None:
                raise StoreFull("full")
            return await run(work)

        monkeypatch.setattr(desk.database, "run", failing)
        gate.open()
        await desk.pass_time(3600)
        assert desk.status.not_permitted == {Wish.ADD}
        assert len(desk.asked(ADD)) == 1
        assert desk.change(Wish.ADD).state is State.QUEUED


async def test_a_token_that_is_refused_brings_silence(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        good = sandbox.tokens
        sandbox.tokens = Tokens(good.client_token, "another")
        await wish_all(desk)
        await desk.paused(Pause.TOKEN_REFUSED)
        assert "AccessToken" in desk.status.message
        assert desk.status.request_id
        arrived = len(sandbox.journal)
        await desk.pass_time(24 * 3600 - 60)
        await desk.send_all()
        await desk.pass_time(30)
        assert len(sandbox.journal) == arrived
        assert len(desk.changes) == 3
        desk.commands.refresh(CONNECTION)
        await desk.settled()
        await desk.paused(Pause.TOKEN_REFUSED)
        assert len(sandbox.journal) == arrived + 1
        desk.vault.keep_until_quit(CONNECTION, sandbox.tokens)
        await desk.commands.alter_connection(CONNECTION, "", ADDRESS, Edition.AUTOMATIC, None)
        await desk.sent()
        await desk.settled()
        assert is_calm(desk)
        assert desk.shown() == desk.platform()


WAITS = {
    "seconds": ("90", 90),
    "a date": ("Mon, 02 Mar 2026 09:05:00 GMT", 300),
    "none": (None, 3),
    "unreadable": ("30,120", 3),
    "thousands of digits": ("9" * 4000, 3),
    "a year far away": ("Fri, 31 Dec 9999 23:59:59 GMT", 3),
}


@pytest.mark.parametrize(("header", "seconds"), WAITS.values(), ids=WAITS)
@pytest.mark.parametrize("operation", [READ, ADD])
async def test_the_platform_asks_to_wait(
    sandbox: Sandbox, clock: VirtualClock, path: Path, operation: Operation, header: str | None, seconds: int
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, operation, status=429, retry_after=header))
        start = clock.monotonic()
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.until(lambda: desk.status.pause is Pause.WAITING, still=True)
        assert desk.status.until is not None
        assert desk.status.until <= clock.now() + timedelta(seconds=seconds)
        arrived = len(sandbox.journal)
        desk.commands.refresh(CONNECTION)
        await desk.settled()
        assert len(sandbox.journal) == arrived
        assert desk.status.pause is Pause.WAITING
        await desk.sent()
        if seconds > 3:
            assert clock.monotonic() - start >= seconds - 1
        assert len(desk.asked(ADD)) == (2 if operation is ADD else 1)
        await desk.pass_time(1)
        assert is_calm(desk)


async def test_a_foreign_429_says_nothing_of_whether_it_landed(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.FOREIGN, ADD, status=429, retry_after="20", applied=True))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.paused(Pause.WAITING)
        assert desk.change(Wish.ADD).state is State.UNKNOWN
        await desk.sent()
        assert len(desk.asked(ADD)) == 1
        assert desk.shown() == desk.platform()


async def test_the_wait_is_over_when_it_is_over(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await wish_all(desk)
        sandbox.faults.arm(Fault(Kind.LOST, ADD, applied=True))
        sandbox.faults.arm(Fault(Kind.STATUS, READ, status=429, retry_after="10", skip=2))
        await desk.paused(Pause.WAITING)
        await desk.pass_time(11)
        assert desk.status.pause is Pause.NONE


async def test_trouble_on_the_platform_is_met_with_patience(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, READ, status=503, times=None))
        arrived = len(sandbox.journal)
        desk.commands.refresh(CONNECTION)
        await desk.paused(Pause.FAULT)
        await desk.pass_time(3600)
        assert 12 <= len(sandbox.journal) - arrived <= 60
        sandbox.faults.clear()
        await wish_all(desk)
        await desk.until(lambda: len(desk.changes) == 1, still=True)  # the deletion rests
        await desk.sent()
        await desk.settled()
        assert is_calm(desk)


async def test_trouble_in_the_middle_of_every_walk_is_met_with_patience(clock: VirtualClock, path: Path) -> None:
    """That the first page comes each time is no progress."""
    sandbox = Sandbox(programs=1500, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        refuse_cursors(sandbox, 503)
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: desk.status.walk_broken)
        arrived = len(sandbox.journal)
        await desk.pass_time(3600)
        assert len(sandbox.journal) - arrived < 120


@pytest.mark.parametrize(("status", "pause"), [(404, Pause.WRONG_ADDRESS), (410, Pause.OUTDATED)])
@pytest.mark.parametrize("operation", [READ, ADD])
async def test_an_address_or_version_that_is_wrong(
    sandbox: Sandbox, clock: VirtualClock, path: Path, operation: Operation, status: int, pause: Pause
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, operation, status=status, times=None))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.paused(pause)
        arrived = len(sandbox.journal)
        await desk.pass_time(3600)
        assert len(sandbox.journal) == arrived
        assert len(desk.changes) == 1
        sandbox.faults.clear()
        desk.commands.refresh(CONNECTION)
        await desk.sent()
        await desk.settled()
        assert is_calm(desk)


@pytest.mark.parametrize("status", [200, 302, 401, 403, 404, 410, 500])
async def test_a_page_that_is_not_the_platforms(sandbox: Sandbox, clock: VirtualClock, path: Path, status: int) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        before = desk.shown()
        sandbox.faults.arm(Fault(Kind.FOREIGN, status=status, times=None))
        await wish_all(desk)
        await desk.paused(Pause.FAULT if status == 500 else Pause.FOREIGN)
        arrived = len(sandbox.journal)
        await desk.pass_time(600)
        assert 1 <= len(sandbox.journal) - arrived <= 20
        assert desk.status.not_permitted == frozenset()
        assert all(change.state is not State.REFUSED for change in desk.changes)
        assert {key: value[2] for key, value in desk.shown().items() if key} == {
            key: value[2] for key, value in before.items()
        }
        sandbox.faults.clear()
        await desk.sent()
        await desk.pass_time(120)
        assert is_calm(desk)
        assert desk.shown() == desk.platform()


async def test_the_clock_of_a_page_that_is_not_the_platforms_is_not_believed(clock: VirtualClock, path: Path) -> None:
    """Else the settle time of a lost addition would be over at once."""
    behind = timedelta()
    sandbox = Sandbox(programs=3, clock=lambda: clock.now() - behind)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        receive = sandbox.receive

        def behind_on_add(operation: Operation, content: bytes) -> Any:
            nonlocal behind
            behind = timedelta(days=2) if operation is ADD and not desk.asked(ADD) else timedelta()
            return receive(operation, content)

        sandbox.receive = behind_on_add  # type: ignore[method-assign]
        sandbox.faults.arm(Fault(Kind.FOREIGN, ADD))
        start = clock.monotonic()
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.sent()
        assert len(desk.asked(ADD)) == 2
        assert clock.monotonic() - start >= 180


@pytest.mark.parametrize("hours", [-36, -1, 1, 36])
async def test_a_wrong_clock_on_this_computer_changes_nothing(clock: VirtualClock, path: Path, hours: int) -> None:
    sandbox = Sandbox(programs=5, clock=lambda: clock.now() + timedelta(hours=hours))
    async with open_desk(sandbox, path, clock, online=False) as desk:
        desk.commands.attach(desk.engine)
        await desk.refreshed()
        assert clock.monotonic() < 60
        sandbox.faults.arm(Fault(Kind.LATE, ADD, delay=100))
        await wish_all(desk)
        await desk.sent()
        assert clock.monotonic() < 300
        assert desk.shown() == desk.platform()
        sandbox.faults.arm(Fault(Kind.LOST, ADD))
        await desk.add("Silver", "SILVER")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
    start = clock.monotonic()
    async with open_desk(sandbox, path, clock) as again:
        await again.sent()
        assert 180 <= clock.monotonic() - start < 400
        assert again.shown() == again.platform()


@pytest.mark.parametrize("hours", [-1, 0, 20])
async def test_a_deletion_that_was_sent_by_a_clock_that_ran_ahead(clock: VirtualClock, path: Path, hours: int) -> None:
    sandbox = Sandbox(programs=5, clock=lambda: clock.now() - timedelta(hours=hours))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
    sandbox.faults.offline = True
    async with open_desk(sandbox, path, clock) as again:
        await again.paused(Pause.OFFLINE)
        await again.delete(next(iter(again.rows)))
        await again.send_all()
        sandbox.faults.offline = False
        start = clock.monotonic()
        await again.sent()
        assert clock.monotonic() - start < 60


class Untrusted(httpx.AsyncBaseTransport):
    """A network whose certificate is not accepted."""

    def __init__(self) -> None:
        self.asked = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        raise httpx.ConnectError("no") from ssl.SSLCertVerificationError("self-signed certificate")


async def test_a_connection_that_is_not_trusted(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    network = Untrusted()
    async with make_http(network) as http, open_desk(sandbox, path, clock, online=False) as desk:
        desk.engine._http_for = lambda _address: http
        desk.commands.attach(desk.engine)
        await desk.paused(Pause.NOT_TRUSTED)
        await desk.pass_time(600)
        assert network.asked <= 11
        assert desk.status.pause is Pause.NOT_TRUSTED


async def test_no_tokens_then_tokens(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock, online=False) as desk:
        tokens = desk.vault._tokens.pop(CONNECTION)
        desk.vault._only_here.discard(CONNECTION)
        answers: list[Any] = [None, KeyStoreMissing("none"), KeyStoreLocked("locked"), tokens]

        async def read(connection_id: str) -> Tokens | None:
            answer = answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer  # type: ignore[no-any-return]

        desk.vault.read = read  # type: ignore[method-assign]
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        desk.commands.attach(desk.engine)
        for pause in (Pause.NO_TOKENS, Pause.KEY_STORE_MISSING, Pause.KEY_STORE_LOCKED):
            await desk.paused(pause)
            await desk.pass_time(3600)
            assert desk.status.pause is pause
            assert not sandbox.journal
            desk.commands.refresh(CONNECTION)
        await desk.sent()
        await desk.settled()
        assert is_calm(desk)


async def test_new_tokens_while_the_old_ones_are_being_refused(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    """The answer to the old tokens comes late, and says nothing about the new ones."""
    gate = Gate()
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.SLOW, READ, gate=gate))
        sandbox.faults.arm(Fault(Kind.STATUS, READ, status=401))
        desk.commands.refresh(CONNECTION)
        await gate.arrived.wait()
        desk.commands.keep_tokens_until_quit(CONNECTION, sandbox.tokens)
        gate.open()
        await desk.read_again()
        await desk.settled()
        assert is_calm(desk)
        assert all(status.pause is Pause.NONE for status in desk.statuses)


@pytest.mark.parametrize("answer", [KeyStoreLocked("it did not open"), Tokens("old", "old")])
async def test_new_tokens_while_the_key_store_is_silent(
    sandbox: Sandbox, clock: VirtualClock, path: Path, answer: Tokens | KeyStoreLocked
) -> None:
    opened = asyncio.Event()
    async with open_desk(sandbox, path, clock, online=False) as desk:
        read = desk.vault.read

        async def slow(connection_id: str) -> Tokens | None:
            await opened.wait()
            if isinstance(answer, KeyStoreLocked):
                raise answer
            return answer

        desk.vault.read = slow  # type: ignore[method-assign]
        desk.commands.attach(desk.engine)
        await desk.until(lambda: desk.status.activity is Activity.CONNECTING, still=True)
        desk.vault.read = read  # type: ignore[method-assign]
        desk.commands.keep_tokens_until_quit(CONNECTION, sandbox.tokens)
        opened.set()
        await desk.refreshed()
        assert all(status.pause is Pause.NONE for status in desk.statuses)


async def test_new_tokens_do_not_wait_for_the_turn_of_the_old_ones(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, READ, status=429, retry_after="900"))
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: desk.status.pause is Pause.WAITING, still=True)
        start = clock.monotonic()
        sandbox.tokens = Tokens(sandbox.tokens.client_token, "another-access-token")
        desk.commands.keep_tokens_until_quit(CONNECTION, sandbox.tokens)
        await desk.read_again()
        assert clock.monotonic() - start < 10


async def test_new_tokens_do_not_wait_for_the_limits_of_the_old_ones(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.settled()
        for _ in range(170):
            desk.engine._sessions[CONNECTION].ledger.note("getAll")
        desk.commands.refresh(CONNECTION)
        await desk.until(lambda: desk.status.activity is Activity.LOADING, still=True)
        arrived, start = len(sandbox.journal), clock.monotonic()
        sandbox.tokens = Tokens(sandbox.tokens.client_token, "another-access-token")
        desk.commands.keep_tokens_until_quit(CONNECTION, sandbox.tokens)
        await desk.until(lambda: len(sandbox.journal) == arrived + 3, still=True)
        await desk.settled()
        assert clock.monotonic() == start
        assert is_calm(desk)


async def test_an_old_press_of_send_is_asked_for_again(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.offline = True
        await wish_all(desk)
        await desk.pass_time(25 * 3600)
        sandbox.faults.offline = False
        await desk.read_again()
        await desk.pass_time(60)
        assert [change.approved_at for change in desk.changes] == [None] * 3
        assert not [entry for entry in sandbox.journal if entry.operation in {ADD, UPDATE, DELETE}]
        await desk.send_all()
        await desk.sent()


async def test_what_is_discarded_before_its_turn_is_not_counted(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.settled()
        gate = Gate()
        sandbox.faults.arm(Fault(Kind.SLOW, READ, gate=gate))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await gate.arrived.wait()
        for _ in range(170):
            desk.engine._sessions[CONNECTION].ledger.note("getAll")
        gate.open()
        await desk.until(lambda: desk.change(Wish.ADD).state is State.PREPARED, still=True)
        await desk.commands.discard(CONNECTION, [desk.change(Wish.ADD).change_id])
        await desk.pass_time(60)
        assert not desk.asked(ADD)
        assert desk.status.sent is None


async def test_requests_stay_under_the_limit_across_a_restart(clock: VirtualClock, path: Path) -> None:
    from app.sandbox.limits import PLATFORM_LIMITS  # noqa: PLC0415

    times: list[float] = []
    sandbox = Sandbox(programs=0, clock=clock.now, limits=PLATFORM_LIMITS[Edition.CURRENT])
    receive = sandbox.receive

    def counted(operation: Operation, content: bytes) -> Any:
        times.append(clock.monotonic())
        return receive(operation, content)

    sandbox.receive = counted  # type: ignore[method-assign]
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        for number in range(120):
            await desk.add(f"Program {number}", f"P{number}")
        await desk.send_all()
        await desk.until(lambda: len(desk.changes) < 80)
    before = len(times)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.sent()
    assert before > 50
    assert max(sum(1 for other in times if at - 30 < other <= at) for at in times) <= 170
    assert not any(status.pause is Pause.WAITING for status in desk.statuses)


async def test_a_wait_outlasts_a_restart(sandbox: Sandbox, clock: VirtualClock, path: Path) -> None:
    sandbox.faults.arm(Fault(Kind.STATUS, READ, status=429, retry_after="100"))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.paused(Pause.WAITING)
    arrived = len(sandbox.journal)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.paused(Pause.WAITING)
        await desk.pass_time(95)
        assert len(sandbox.journal) == arrived
        await desk.refreshed()


@pytest.mark.parametrize("error", [StoreFull("full"), StoreUnusable("disk I/O error")])
@pytest.mark.parametrize("after", range(14))
async def test_a_disk_that_refuses_loses_nothing(
    sandbox: Sandbox, clock: VirtualClock, path: Path, error: Exception, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever transaction fails, and however the answer fared that it was to store."""
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: reported.append(context))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.settled()
        keys = {await desk.add("Gold", "GOLD")}
        one, other, *_ = (code for code in desk.rows if code != "GOLD")
        await desk.rename(one, "Renamed")
        await desk.delete(other)
        sandbox.faults.arm(Fault(Kind.LOST, UPDATE, applied=True))
        await desk.send_all()
        run, calls = desk.database.run, iter(range(10**6))

        async def failing(work: Any) -> Any:
            if after <= next(calls) < after + 2:
                raise error
            return await run(work)

        monkeypatch.setattr(desk.database, "run", failing)
        await desk.sent()
        await desk.pass_time(60)
        monkeypatch.setattr(desk.database, "run", run)
        assert len(desk.asked(ADD)) in {1, 2}
        assert sum(code == "GOLD" for _, code, _ in desk.platform().values()) == 1
        assert desk.rows["GOLD"].key in keys
        await desk.read_again()
        assert desk.shown() == desk.platform()
        await desk.settled()
        assert is_calm(desk)
    assert len(reported) <= 1
    assert isinstance(error, StoreFull) is not bool(reported) or not reported


async def test_a_fault_of_this_program_is_reported_once_and_does_not_end_the_loop(
    sandbox: Sandbox, clock: VirtualClock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: reported.append(context))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.settled()

        async def wrong(*_: object) -> None:
            raise ZeroDivisionError("a fault")

        with monkeypatch.context() as broken:
            broken.setattr(adding, "prepare", wrong)
            await desk.add("Gold", "GOLD")
            await desk.send_all()
            await desk.paused(Pause.FAULT)
            await desk.pass_time(600)
            assert len(reported) == 1
            assert isinstance(reported[0]["exception"], ZeroDivisionError)
        await desk.sent()
        await desk.pass_time(10)
        assert is_calm(desk)


async def test_a_watcher_that_fails_does_not_end_the_loop(
    sandbox: Sandbox, clock: VirtualClock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: reported.append(context))

    def wrong(*_: object) -> None:
        raise ZeroDivisionError("a fault of the window")

    async with open_desk(sandbox, path, clock) as desk:
        with monkeypatch.context() as broken:
            broken.setattr(desk, "on_status", wrong)
            await desk.refreshed()
            await desk.add("Gold", "GOLD")
            await desk.send_all()
            await desk.sent()
        assert reported


async def test_a_closed_file_ends_in_a_pause_and_not_in_a_dead_loop(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: reported.append(context))
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await desk.settled()
        sql, desk.database._sql = desk.database._sql, None
        desk.commands.refresh(CONNECTION)
        await desk.paused(Pause.STORE_UNUSABLE)
        desk.database._sql = sql
        await desk.read_again()
        await desk.settled()
        assert is_calm(desk)
        assert isinstance(desk.database, Database)
    assert len(reported) == 1


async def test_a_code_that_makes_the_platform_fail_blocks_only_itself(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    perform = sandbox.perform

    def fail(arrival: Arrival, at: datetime | None = None) -> Answer:
        return error_answer(500) if arrival.entry.body.get("Codes") == ["BAD"] else perform(arrival, at)

    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.perform = fail  # type: ignore[method-assign]
        await desk.add("Bad", "BAD")
        await desk.add("Good", "GOOD")
        await desk.send_all()
        sandbox.add_program("Meanwhile", "NEW")
        await desk.pass_time(3600)
        assert [change.wanted.code for change in desk.changes if change.wanted is not None] == ["BAD"]
        assert "NEW" in desk.rows
        sandbox.perform = perform  # type: ignore[method-assign]
        await desk.sent()


async def test_a_program_that_makes_the_platform_fail_blocks_only_itself(
    sandbox: Sandbox, clock: VirtualClock, path: Path
) -> None:
    perform = sandbox.perform

    def fail(arrival: Arrival, at: datetime | None = None) -> Answer:
        return error_answer(500) if bad in str(arrival.entry.body.get("LoyaltyProgramIds")) else perform(arrival, at)

    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        code, *others = desk.active()
        bad = str(desk.rows[code].program_id)
        sandbox.perform = fail  # type: ignore[method-assign]
        for one in (code, *others):
            await desk.rename(one, f"Renamed {one}")
        await desk.send_all()
        await desk.pass_time(3 * 3600)
        assert [change.key for change in desk.changes] == [desk.rows[code].key]
        sandbox.perform = perform  # type: ignore[method-assign]
        await desk.sent()
