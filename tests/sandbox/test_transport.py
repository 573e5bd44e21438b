"""The sandbox inside the program: kept in a file, and silent about requests that nobody waits for."""

import asyncio
from pathlib import Path

import httpx
import pytest

from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate, Kind
from app.sandbox.sandbox import Sandbox
from app.sandbox.transport import SandboxTransport
from tests.sandbox.caller import BASE, Caller, Clock

pytestmark = pytest.mark.anyio

NOT_UTF8 = b'{"format":1,"programs":[{"name":"\xff"}]}'
DAMAGED = [b"", b"{", b"[]", b'{"format": 1}', b"\xff\x00", NOT_UTF8, b'{"x":' + b"[" * 100_000]


def open_at(path: Path, clock: Clock) -> Caller:
    sandbox = Sandbox(clock=clock)
    return Caller(sandbox, BASE, SandboxTransport(sandbox, path))


def files_in(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


async def test_what_was_done_is_there_after_a_restart(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "folder" / "sandbox.json"
    before = open_at(path, clock)
    club = next(iter(before.sandbox.programs))
    added = (await before.add("NEW")).json()["LoyaltyPrograms"][0]["Id"]
    await before.rename(added, "Přejmenováno")
    before.sandbox.remove(club)
    before.sandbox.enrol(added, 2)
    await before.aclose()

    after = open_at(path, clock)
    await after.page()
    assert after.sandbox.programs[added].name == "Přejmenováno"
    assert after.sandbox.programs[club].is_deleted
    assert (await after.delete(added)).status_code == 200
    assert (await after.add("NEWER")).json()["LoyaltyPrograms"][0]["Id"] != added
    assert (await after.codes(count=2)) == ["NEWER", "NEW"]
    await after.aclose()


async def test_memberships_are_kept_too(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "sandbox.json"
    before = open_at(path, clock)
    program_id = (await before.add("A")).json()["LoyaltyPrograms"][0]["Id"]
    before.sandbox.enrol(program_id)
    await before.page()
    await before.aclose()

    after = open_at(path, clock)
    assert (await after.delete(program_id)).status_code == 403
    await after.aclose()


async def test_the_file_is_written_before_the_answer(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "sandbox.json"
    caller = open_at(path, clock)
    await caller.page()
    assert not path.exists()
    await caller.add("SAVED")
    assert b'"SAVED"' in path.read_bytes()

    caller.sandbox.faults.arm(Fault(Kind.LOST, applied=True))
    with pytest.raises(httpx.ReadError):
        await caller.add("LOST")
    assert b'"LOST"' in path.read_bytes()
    assert files_in(tmp_path) == ["sandbox.json"]
    await caller.aclose()


async def test_a_restored_property_is_not_written_until_it_changes(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "sandbox.json"
    before = open_at(path, clock)
    await before.add("A")
    await before.aclose()

    path.write_bytes(path.read_bytes() + b" ")  # a mark that the next saving takes away
    after = open_at(path, clock)
    await after.page()
    assert path.read_bytes().endswith(b" ")
    await after.add("B")
    assert not path.read_bytes().endswith(b" ")
    await after.aclose()


@pytest.mark.parametrize("content", DAMAGED)
async def test_a_damaged_file_begins_again_with_the_sample(tmp_path: Path, clock: Clock, content: bytes) -> None:
    path = tmp_path / "sandbox.json"
    path.write_bytes(content)
    caller = open_at(path, clock)
    assert "AUR00" in await caller.codes()
    await caller.add("NEW")
    await caller.aclose()

    after = open_at(path, clock)
    assert "NEW" in await after.codes()
    await after.aclose()


async def test_a_file_of_another_format_begins_again_with_the_sample(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "sandbox.json"
    caller = open_at(path, clock)
    await caller.add("NEW")
    await caller.aclose()
    path.write_bytes(path.read_bytes().replace(b'"format":1', b'"format":2'))

    after = open_at(path, clock)
    codes = await after.codes()
    assert "AUR00" in codes
    assert "NEW" not in codes
    await after.aclose()


async def test_a_folder_that_cannot_be_written_does_not_stop_the_sandbox(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    caller = open_at(tmp_path / "file" / "sandbox.json", clock)

    assert (await caller.add("A")).status_code == 200
    assert "could not be saved" in caplog.text
    await caller.aclose()


async def test_a_reset_is_kept(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "sandbox.json"
    sandbox = Sandbox(clock=clock)
    transport = SandboxTransport(sandbox, path)
    caller = Caller(sandbox, BASE, transport)
    await caller.add("A")
    sandbox.reset()
    await transport.save()
    assert b'"code":"A"' not in path.read_bytes()
    await caller.aclose()


async def test_many_requests_at_once_restore_once(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "sandbox.json"
    before = open_at(path, clock)
    await before.add("A")
    await before.aclose()

    after = open_at(path, clock)
    await asyncio.gather(*(after.add(f"N{number}") for number in range(20)))
    assert len(await after.codes()) == len(Sandbox(clock=clock).programs) + 21
    await after.aclose()

    last = open_at(path, clock)
    assert {f"N{number}" for number in range(20)} <= set(await last.codes())
    await last.aclose()


async def test_closing_gives_up_what_stands_before_a_gate(clock: Clock) -> None:
    sandbox, gate = Sandbox(programs=0, clock=clock), Gate()
    caller = Caller(sandbox)
    sandbox.faults.arm(Fault(Kind.SLOW, gate=gate))
    addition = asyncio.create_task(caller.add("A"))
    await gate.arrived.wait()
    await caller.aclose()
    with pytest.raises(asyncio.CancelledError):
        await addition
    gate.open()
    assert sandbox.programs == {}


async def test_a_late_failure_of_a_request_given_up_is_nobodys_fault(clock: Clock) -> None:
    sandbox, gate = Sandbox(programs=0, clock=clock), Gate()
    caller = Caller(sandbox)
    sandbox.faults.arm(Fault(Kind.SLOW, gate=gate))
    sandbox.faults.arm(Fault(Kind.LOST))
    with pytest.raises(httpx.ReadTimeout):
        await caller.send(Operation.GET_CONFIGURATION, json=caller.body(), timeout=httpx.Timeout(5, read=0.01))
    gate.open()
    await caller.page()
    await caller.aclose()
