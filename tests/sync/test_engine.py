"""The loops of several connections: each in its own world, one ledger a token."""

from pathlib import Path

import pytest

from app.connector.transport import make_http
from app.domain.attempt import Attempt
from app.domain.change import State
from app.domain.connection import Connection, Edition, Tokens
from app.domain.merge import Snapshot
from app.domain.program import Values
from app.domain.status import Pause, Status
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate, Kind
from app.sandbox.sandbox import Sandbox
from app.sandbox.transport import SandboxTransport
from app.store import connections
from app.store.transaction import Transaction
from app.sync import outcome
from app.sync.ledger import Ledger
from tests.support.clock import VirtualClock
from tests.support.desk import ADDRESS, CONNECTION, Desk, open_desk

pytestmark = pytest.mark.anyio

OTHER = "other"


class TwoDesks:
    """Two connections of one program, each to a platform of its own, watched apart."""

    def __init__(self, path: Path, clock: VirtualClock, sandboxes: dict[str, Sandbox]) -> None:
        self.sandboxes = sandboxes
        self.http = {name: make_http(SandboxTransport(sandbox)) for name, sandbox in sandboxes.items()}
        self.desk = Desk(sandboxes[CONNECTION], clock, self.http[CONNECTION], path)
        self.desk.engine._http_for = lambda address: self.http[address.removeprefix("https://")]
        self.snapshots: dict[str, Snapshot] = {}
        self.statuses: dict[str, Status] = {}
        self.desk.on_snapshot = self._on_snapshot  # type: ignore[method-assign]
        self.desk.on_status = self._on_status  # type: ignore[method-assign]

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self.snapshots[snapshot.connection.connection_id] = snapshot

    def _on_status(self, connection_id: str, status: Status) -> None:
        self.statuses[connection_id] = status

    async def start(self, tokens: dict[str, Tokens] | None = None) -> None:
        await self.desk.database.open()
        for name, sandbox in self.sandboxes.items():
            self.desk.vault.keep_until_quit(name, (tokens or {}).get(name, sandbox.tokens))
            connection = Connection(name, "", f"https://{name}")
            await self.desk.database.run(lambda one, kept=connection: connections.put(one, kept))
        await self.desk.commands.load()
        self.desk.commands.attach(self.desk.engine)
        for name in self.sandboxes:
            await self.desk.commands.open(name)

    async def close(self) -> None:
        await self.desk.close()
        for http in self.http.values():
            await http.aclose()

    def shown(self, name: str) -> set[str | None]:
        return {row.program_id for row in self.snapshots[name].rows.values()}

    async def refreshed(self) -> None:
        def is_read(name: str) -> bool:
            return name in self.snapshots and self.snapshots[name].connection.refreshed_at is not None

        await self.desk.until(lambda: all(map(is_read, self.sandboxes)))


async def test_two_connections_never_mix(clock: VirtualClock, path: Path) -> None:
    sandboxes = {
        CONNECTION: Sandbox(programs=8, clock=clock.now, seed=1),
        OTHER: Sandbox(programs=9, clock=clock.now, seed=2),
    }
    two = TwoDesks(path, clock, sandboxes)
    try:
        await two.start()
        await two.refreshed()
        for name, sandbox in sandboxes.items():
            assert two.shown(name) == set(sandbox.programs)
        gate = Gate()
        sandboxes[CONNECTION].faults.arm(Fault(Kind.SLOW, Operation.ADD_PROGRAMS, gate=gate))
        for name in sandboxes:
            await two.desk.commands.add(name, Values(f"Of {name}", "SAME", "Hotel", "Free"))
            await two.desk.commands.send(name, [change.change_id for change in two.snapshots[name].changes])
        await two.desk.until(lambda: not two.snapshots[OTHER].changes)
        assert two.snapshots[CONNECTION].changes
        gate.open()
        await two.desk.until(lambda: not two.snapshots[CONNECTION].changes)
        for name, sandbox in sandboxes.items():
            assert two.shown(name) == set(sandbox.programs)
            assert [one.name for one in sandbox.programs.values() if one.code == "SAME"] == [f"Of {name}"]
    finally:
        await two.close()


async def test_trouble_of_one_does_not_hold_up_the_other(clock: VirtualClock, path: Path) -> None:
    sandboxes = {CONNECTION: Sandbox(programs=3, clock=clock.now), OTHER: Sandbox(programs=3, clock=clock.now, seed=2)}
    sandboxes[CONNECTION].faults.offline = True
    two = TwoDesks(path, clock, sandboxes)
    tokens = Tokens("other-client-token", "other-access-token")
    sandboxes[OTHER].tokens = tokens
    try:
        await two.start()
        await two.desk.until(lambda: two.statuses[CONNECTION].pause is Pause.OFFLINE)
        await two.desk.until(lambda: two.snapshots[OTHER].connection.refreshed_at is not None)
        assert two.snapshots[CONNECTION].connection.refreshed_at is None
    finally:
        await two.close()


async def test_one_token_waits_as_one(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    two = TwoDesks(path, clock, {CONNECTION: sandbox, OTHER: sandbox})
    try:
        await two.start()
        await two.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, Operation.GET_PROGRAMS, status=429, retry_after="100"))
        two.desk.commands.refresh(CONNECTION)
        await two.desk.until(lambda: two.statuses[CONNECTION].pause is Pause.WAITING, still=True)
        arrived = len(sandbox.journal)
        two.desk.commands.refresh(OTHER)
        await two.desk.until(lambda: two.statuses[OTHER].pause is Pause.WAITING, still=True)
        await two.desk.pass_time(98)
        assert len(sandbox.journal) == arrived
        await two.desk.pass_time(10)
        assert len(sandbox.journal) > arrived
        assert {status.pause for status in two.statuses.values()} == {Pause.NONE}
    finally:
        await two.close()


async def test_a_connection_that_is_removed_asks_nothing_more(clock: VirtualClock, path: Path) -> None:
    sandboxes = {CONNECTION: Sandbox(programs=3, clock=clock.now), OTHER: Sandbox(programs=3, clock=clock.now, seed=2)}
    two = TwoDesks(path, clock, sandboxes)
    two.desk.vault.remove = _forget  # type: ignore[method-assign]
    try:
        await two.start()
        await two.refreshed()
        await two.desk.settled()
        await two.desk.commands.remove_connection(CONNECTION)
        arrived = len(sandboxes[CONNECTION].journal)
        await two.desk.pass_time(3600)
        assert len(sandboxes[CONNECTION].journal) == arrived
        assert len(sandboxes[OTHER].journal) > 6
        assert [one.connection_id for one in await two.desk.commands.load()] == [OTHER]
    finally:
        await two.close()


async def test_a_late_answer_says_nothing_of_the_edition_at_another_address(
    clock: VirtualClock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = Sandbox(Edition.Y2022, programs=3, clock=clock.now), Sandbox(programs=3, clock=clock.now)
    old.faults.arm(Fault(Kind.STATUS, Operation.GET_CONFIGURATION, status=403))
    gate = Gate()
    old.faults.arm(Fault(Kind.SLOW, Operation.GET_PROGRAMS, gate=gate))
    async with open_desk(old, path, clock, online=False) as desk, make_http(SandboxTransport(new)) as other:
        http = desk.engine._http_for("")
        monkeypatch.setattr(desk.engine, "_http_for", lambda address: http if address == ADDRESS else other)
        desk.commands.attach(desk.engine)
        await gate.arrived.wait()
        await desk.commands.alter_connection(
            CONNECTION, "", "https://new.invalid", Edition.AUTOMATIC, new.tokens, until_quit=True
        )
        gate.open()
        await desk.refreshed()
        assert desk.snapshot is not None
        assert desk.snapshot.connection.edition is Edition.CURRENT


async def live(desk: Desk, seconds: int) -> None:
    """Let time pass for a program that is awake."""
    for _ in range(0, seconds, 5):
        desk.engine.beat()
        await desk.pass_time(5)


@pytest.mark.parametrize("is_counted", [True, False])
async def test_after_a_sleep_a_lost_answer_has_not_settled(clock: VirtualClock, path: Path, is_counted: bool) -> None:
    """What the network of this computer still held may be delivered only now."""
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.LATE, Operation.ADD_PROGRAMS))
        await desk.add("Gold", "GOLD")
        await desk.send_all()
        await desk.reached(State.UNKNOWN)
        await live(desk, 170)
        clock.sleep(3600, is_counted=is_counted)
        await live(desk, 100)
        sandbox.apply_late()
        await desk.sent()
        assert len(desk.asked(Operation.ADD_PROGRAMS)) == 1
        assert desk.shown() == desk.platform()


async def test_after_a_sleep_the_connections_are_new_and_the_list_is_read(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    hung_up: list[int] = []
    async with open_desk(sandbox, path, clock) as desk, make_http(SandboxTransport(sandbox)) as fresh:
        desk.engine._hang_up = lambda: hung_up.append(len(sandbox.journal))
        await desk.refreshed()
        await live(desk, 60)
        desk.engine._http_for = lambda _address: fresh
        clock.sleep(600, is_counted=False)
        sandbox.add_program("Meanwhile", "NEW")
        await live(desk, 30)
        assert len(hung_up) == 1
        assert "NEW" in desk.rows
        assert desk.engine._sessions[CONNECTION].client.http is fresh


async def test_a_connection_that_is_being_made_during_a_sleep_gets_the_new_network(
    clock: VirtualClock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The network connections from before the sleep are closed: on those it would be offline for ever."""
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock, online=False) as desk, make_http(SandboxTransport(sandbox)) as fresh:
        before, read = make_http(SandboxTransport(sandbox)), desk.engine._ledger_of
        monkeypatch.setattr(desk.engine, "_http_for", lambda _address: fresh if before.is_closed else before)

        async def read_and_sleep(tokens: Tokens) -> Ledger:
            found = await read(tokens)
            clock.sleep(600, is_counted=False)
            desk.engine.beat()
            await before.aclose()
            return found

        monkeypatch.setattr(desk.engine, "_ledger_of", read_and_sleep)
        desk.engine.beat()
        desk.commands.attach(desk.engine)
        await live(desk, 60)
        assert desk.status.pause is Pause.NONE
        assert desk.shown() == desk.platform()


async def test_after_a_sleep_what_needs_the_person_still_does(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.faults.arm(Fault(Kind.STATUS, status=401, times=None))
        desk.commands.refresh(CONNECTION)
        await desk.paused(Pause.TOKEN_REFUSED)
        await live(desk, 10)
        arrived = len(sandbox.journal)
        clock.sleep(600, is_counted=False)
        await live(desk, 600)
        assert len(sandbox.journal) == arrived
        assert desk.status.pause is Pause.TOKEN_REFUSED


async def test_tokens_that_are_entered_after_a_sleep_are_used(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        sandbox.tokens = Tokens("new-client-token", "new-access-token")
        desk.commands.refresh(CONNECTION)
        await desk.paused(Pause.TOKEN_REFUSED)
        await live(desk, 10)
        clock.sleep(600, is_counted=False)
        await live(desk, 10)
        keep = desk.commands.alter_connection
        await keep(CONNECTION, "", ADDRESS, Edition.AUTOMATIC, sandbox.tokens, until_quit=True)
        await live(desk, 10)
        assert desk.status.pause is Pause.NONE


async def test_tokens_that_were_entered_just_before_a_sleep_are_used(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        gate = Gate()
        sandbox.faults.arm(Fault(Kind.SLOW, Operation.GET_PROGRAMS, gate=gate))
        desk.commands.refresh(CONNECTION)
        await gate.arrived.wait()
        desk.engine.beat()
        sandbox.tokens = Tokens("new-client-token", "new-access-token")
        keep = desk.commands.alter_connection
        await keep(CONNECTION, "", ADDRESS, Edition.AUTOMATIC, sandbox.tokens, until_quit=True)
        clock.sleep(600, is_counted=False)
        desk.engine.beat()
        gate.open()
        await live(desk, 10)
        assert desk.status.pause is Pause.NONE


async def test_after_a_sleep_it_is_asked_what_time_it_is(clock: VirtualClock, path: Path) -> None:
    """What is approved then is dated by it, and where the clock of the engine stood still it is behind."""
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await live(desk, 10)
        clock.sleep(3600, is_counted=False)
        asked = len(sandbox.journal)
        await live(desk, 10)
        assert sandbox.journal[asked].operation is Operation.GET_CONFIGURATION


async def test_a_list_that_was_half_read_before_a_sleep_is_read_from_its_start(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=1500, clock=clock.now)
    gate = Gate()
    sandbox.faults.arm(Fault(Kind.SLOW, Operation.GET_PROGRAMS, skip=1, gate=gate))
    async with open_desk(sandbox, path, clock) as desk:
        await gate.arrived.wait()
        desk.engine.beat()
        clock.sleep(600, is_counted=False)
        newest = max(sandbox.programs.values(), key=lambda one: one.place)
        sandbox.rename(newest.program_id, "Meanwhile")
        gate.open()
        await desk.refreshed()
        assert desk.shown() == desk.platform()


async def test_evidence_from_before_a_sleep_is_gathered_anew(clock: VirtualClock, path: Path) -> None:
    """Between reading a program and writing to it the computer may have slept for days."""
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await live(desk, 5)
        code, *_ = desk.active()
        gate = Gate()
        sandbox.faults.arm(Fault(Kind.SLOW, Operation.GET_PROGRAMS, gate=gate, applied=True))
        await desk.rename(code, "Mine")
        await desk.send_all()
        await gate.arrived.wait()
        clock.sleep(600, is_counted=False)
        sandbox.rename(str(desk.rows[code].program_id), "Theirs")
        gate.open()
        await desk.reached(State.CONFLICT)
        assert not desk.asked(Operation.UPDATE_PROGRAMS)


async def test_after_a_sleep_just_before_the_first_byte_nothing_goes_out(
    clock: VirtualClock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was marked as being sent was read before the sleep: others may have changed it since."""
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with open_desk(sandbox, path, clock) as desk:
        await desk.refreshed()
        await live(desk, 5)
        code, *_ = desk.active()
        mark = outcome.mark_sending

        def mark_and_sleep(transaction: Transaction, attempt: Attempt) -> Attempt | None:
            clock.sleep(600, is_counted=False)
            sandbox.rename(str(desk.rows[code].program_id), "Theirs")
            return mark(transaction, attempt)

        monkeypatch.setattr(outcome, "mark_sending", mark_and_sleep)
        await desk.rename(code, "Mine")
        await desk.send_all()
        await desk.reached(State.CONFLICT)
        assert not desk.asked(Operation.UPDATE_PROGRAMS)


async def test_it_is_asked_only_of_what_is_shown(clock: VirtualClock, path: Path) -> None:
    sandbox = Sandbox(programs=3, clock=clock.now)
    async with make_http(SandboxTransport(sandbox)) as http:
        desk = Desk(sandbox, clock, http, path)
        try:
            await desk.database.open()
            desk.commands.attach(desk.engine)
            desk.commands.refresh("nobody")
            assert desk.engine.pending("nobody") == ()
            assert desk.engine.now("nobody") == clock.now()
            assert not sandbox.journal
        finally:
            await desk.close()


async def _forget(connection_id: str) -> None:
    """There is no key store in this test."""
