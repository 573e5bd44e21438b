"""A case from the first start to the last: the person's part in it, the blows, and what has to be true at the end."""

import asyncio
import signal
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.change import Kind
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Gate
from app.sandbox.faults import Kind as Trouble
from app.sandbox.platform import Entry
from app.sandbox.state import Program
from tests.crash.cases import CODE_TAKEN, LOST, LOST_APPLIED, OUT, OUT_APPLIED, OUT_LATE, OUT_LOST, RENAMED, Case
from tests.crash.points import BEFORE
from tests.crash.stage import Died, Run, Stage, set_up
from tests.simulation.image import Image

_WRITES = {
    Kind.ADD: Operation.ADD_PROGRAMS,
    Kind.UPDATE: Operation.UPDATE_PROGRAMS,
    Kind.DELETE: Operation.DELETE_PROGRAMS,
}
_NAME = "Wished for"
# The moves whose names do not tell how the state of the change alters.
_LEFT = {"new": "none-queued", "approved": "queued-queued", "published": "none-none"}
_AT_A_TIME = 6
_ADDED, _THERE = "WISH", "P000002"


@dataclass(slots=True)
class Outcome:
    """What is left when all has settled."""

    before: dict[str, Program]
    after: dict[str, Program]
    writes: list[Entry]
    image: Image
    shown: list[list[str]]
    deaths: list[str]


async def play_all(cases: Iterable[Case], folder: Path) -> dict[Case, Outcome | Exception]:
    """Play cases, some at a time, each in a folder of its own."""
    turns = asyncio.Semaphore(_AT_A_TIME)

    async def take_turn(number: int, case: Case) -> tuple[Case, Outcome | Exception]:
        place = folder / str(number)
        async with turns:
            place.mkdir()
            try:
                return case, await play(case, place)
            except Exception as error:  # told where the case is judged
                return case, error

    return dict(await asyncio.gather(*(take_turn(number, case) for number, case in enumerate(cases))))


async def play(case: Case, folder: Path, mutant: str = "") -> Outcome:
    """Play a case: the process dies at each blow, is started again, and at last may settle."""
    async with set_up(folder, case.edition) as stage:
        stage.mutant = mutant
        before = stage.sandbox.programs
        gate = _arm(stage, case)
        deaths = [await _die(stage, case, gate, *blow) for blow in case.blows or (("", ""),)]
        if case.fate != OUT_LATE:
            stage.sandbox.faults.clear()
        run = await stage.start()
        answer = await _live(stage, run, case, gate)
        assert await run.quit() == 0
        writes = _writes(stage, case)
        return Outcome(before, stage.sandbox.programs, writes, stage.image(), answer["shown"], deaths)


def judge(case: Case, outcome: Outcome | Exception) -> None:
    """Nothing is lost, nothing was sent twice, the list is the platform's, and the process died where it was to die."""
    if isinstance(outcome, Exception):
        raise outcome
    changes = list(outcome.image.changes.values())
    applied = sum(entry.applied for entry in outcome.writes)
    counts = f"{len(outcome.writes)} arrived, {applied} applied"
    assert (len(outcome.writes), applied) == (case.arrived, case.applied), counts
    assert [(one.kind, one.state) for one in changes] == [(case.kind, "done")], f"it ended as {changes}"
    altered = [one for key, one in outcome.after.items() if outcome.before.get(key) != one]
    found = Counter((one.name, one.code, one.is_deleted) for one in altered)
    assert found == _wished(case), f"the platform has {found}"
    listed = sorted([one.program_id, one.name, one.code, one.is_deleted] for one in outcome.after.values())
    shown = sorted([*row[:3], row[3] == "deleted"] for row in outcome.shown)
    assert shown == listed, f"the list is {shown}"
    tied = outcome.image.programs.get((changes[0].connection, changes[0].key))
    assert tied is not None, "the change is done, and its program is not known"
    assert tied.program_id in {one.program_id for one in altered}, "the change is tied to another program"
    left = [_left(*blow) for blow in case.blows] or ["sending"]
    assert outcome.deaths == left, f"on the disk was {outcome.deaths}"


def _left(move: str, when: str) -> str:
    """The state of the change that a blow leaves."""
    what = move.rsplit(maxsplit=1)[-1]
    old, _, new = _LEFT.get(what, what).partition("-")
    return old if when == BEFORE else new


def _wished(case: Case) -> Counter[tuple[str, str, bool]]:
    """What of the platform differs at the end."""
    if case.kind is Kind.UPDATE:
        return Counter([(_NAME, _THERE, False)])
    if case.kind is Kind.DELETE:
        return Counter([("Program 000002", _THERE, True)])
    ours, theirs = (_NAME, _ADDED, False), ("Of another", _ADDED, False)
    return Counter([ours] * case.applied + [theirs] * (case.fate == CODE_TAKEN))


def _arm(stage: Stage, case: Case) -> Gate:
    """Let happen to the first write what the case says."""
    gate, faults, operation = Gate(), stage.sandbox.faults, _WRITES[case.kind]
    if case.fate in OUT | {CODE_TAKEN}:
        faults.arm(Fault(Trouble.SLOW, operation, gate=gate, applied=case.fate == OUT_APPLIED))
    if case.fate in {LOST, LOST_APPLIED, OUT_LOST, CODE_TAKEN}:
        is_there = case.fate != OUT_LOST  # who is dead has closed the connection: there is none to reset
        faults.arm(Fault(Trouble.LOST, operation, applied=case.fate == LOST_APPLIED, reset=is_there))
    return gate


async def _die(stage: Stage, case: Case, gate: Gate, move: str, when: str) -> str:
    """One run that ends by SIGKILL; the state of the change that it leaves."""
    run = await stage.start(move, when)
    life = asyncio.create_task(_live(stage, run, case, gate))
    if case.fate in OUT:
        await _first(life, gate)
        run.kill()
    try:
        await life
    except Died:
        pass
    else:
        raise AssertionError(f"the process lived through {move}")
    assert await run.ended() == -signal.SIGKILL
    return ", ".join(one.state for one in stage.image().changes.values()) or "none"


async def _first(life: "asyncio.Task[Any]", gate: Gate) -> None:
    """Wait until the request stands before the gate."""
    arrived = asyncio.create_task(gate.arrived.wait())
    await asyncio.wait({life, arrived}, return_when=asyncio.FIRST_COMPLETED)
    arrived.cancel()


async def _live(stage: Stage, run: Run, case: Case, gate: Gate) -> dict[str, Any]:
    """What the person does in a run, which depends on what they find. Raises Died."""
    await run.ask("open")
    answer = await run.ask("start")
    if case.fate == OUT_LATE and answer["changes"]:
        gate.open()
    answer = await run.ask("settle")
    if not answer["changes"]:
        answer = await run.ask(case.kind, _NAME, _ADDED if case.kind is Kind.ADD else _THERE)
    if any(state == "queued" and not approved for _, state, approved in answer["changes"]):
        assert not _writes(stage, case), "sent without the person's word"
        if case.fate == RENAMED:
            _rename(stage)
        await run.ask("send")
        if case.fate == CODE_TAKEN:
            await _take_code(stage, run, gate)
        answer = await run.ask("settle")
    if any(state == "asking" for _, state, _ in answer["changes"]):
        await run.ask("answer", case.choice)
        await run.ask("settle")
    if any(state == "conflict" for _, state, _ in answer["changes"]):
        await run.ask("keep_mine")
        await run.ask("settle")
    return await run.ask("refresh")


async def _take_code(stage: Stage, run: Run, gate: Gate) -> None:
    """While the addition is out, another administrator takes its code."""
    await gate.arrived.wait()
    stage.sandbox.add_program("Of another", _ADDED)
    gate.open()


def _rename(stage: Stage) -> None:
    """Another administrator renames the program that the wish is for."""
    (program,) = (one for one in stage.sandbox.programs.values() if one.code == _THERE)
    stage.sandbox.rename(program.program_id, "Of another")


def _writes(stage: Stage, case: Case) -> list[Entry]:
    return [entry for entry in stage.sandbox.journal if entry.operation is _WRITES[case.kind]]
