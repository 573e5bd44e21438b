"""Killed before and after every commit point and started again, the program loses nothing and sends nothing twice."""

import asyncio
import shutil
import signal
from pathlib import Path

import pytest

from app.domain.change import Kind
from app.domain.connection import Edition
from app.store import migrations
from tests.crash.cases import ANSWERED, CASES, LOST_APPLIED, OUT_APPLIED, OUT_LATE, Case
from tests.crash.play import Outcome, judge, play, play_all
from tests.crash.points import AFTER, BEFORE
from tests.crash.stage import Died, read_copy, set_up

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="only on systems with SIGKILL")

OLD_FILES = Path(__file__).parents[1] / "store" / "files"


@pytest.fixture(scope="module")
def outcomes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[Case, Outcome | Exception]:
    """The chosen cases, played several at a time: each mostly waits."""
    params = [
        item.callspec.params
        for item in request.session.items
        if isinstance(item, pytest.Function) and hasattr(item, "callspec")
    ]
    chosen = [found["case"] for found in params if found.get("case") in CASES]
    return asyncio.run(play_all(chosen, tmp_path_factory.mktemp("crash")))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_is_lost_and_nothing_sent_twice(case: Case, outcomes: dict[Case, Outcome | Exception]) -> None:
    judge(case, outcomes[case])


@pytest.mark.anyio
@pytest.mark.parametrize("when", [BEFORE, AFTER])
@pytest.mark.parametrize("version", range(1, migrations.LATEST))
async def test_a_killed_migration_is_done_whole_at_the_next_start(version: int, when: str, tmp_path: Path) -> None:
    async with set_up(tmp_path, Edition.CURRENT) as stage:
        shutil.copy(OLD_FILES / f"version-{version}.sqlite3", stage.path)
        _, content = read_copy(stage.path)

        run = await stage.start("migrated", when)
        with pytest.raises(Died):
            await run.ask("open")
        assert await run.ended() == -signal.SIGKILL
        assert read_copy(stage.path) == (version if when == BEFORE else migrations.LATEST, content)

        run = await stage.start()
        await run.ask("open")
        assert await run.quit() == 0
        assert read_copy(stage.path) == (migrations.LATEST, content)
        assert read_copy(stage.path.with_name(f"{stage.path.name}.version-{version}")) == (version, content)


def sent(point: str, fate: str, *blows: tuple[str, str]) -> Case:
    return Case(point, Kind.ADD, blows, fate)


# A broken variant of the protocol, the death that shows it, and what is noticed.
BROKEN = {
    "sent_before_it_is_marked": (sent("C3", OUT_APPLIED), "2 arrived, 2 applied"),
    "one_check_then_resend": (sent("C5", OUT_LATE), "2 arrived, 2 applied"),
    "retry_on_timeout": (sent("C4", LOST_APPLIED, ("add sending-queued", AFTER)), "2 arrived, 2 applied"),
    "mapping_after_the_state": (sent("C4", ANSWERED, ("add sending-done", AFTER)), "its program is not known"),
}


@pytest.mark.anyio
@pytest.mark.parametrize("mutant", BROKEN)
async def test_a_broken_program_is_caught(mutant: str, tmp_path: Path) -> None:
    case, noticed = BROKEN[mutant]
    outcome = await play(case, tmp_path, mutant)

    with pytest.raises(AssertionError, match=noticed):
        judge(case, outcome)
