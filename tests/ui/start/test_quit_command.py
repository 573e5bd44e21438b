"""The command that ends the running copy: asked as long as it waits, and never taken for done."""

import asyncio
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from app.ui.start import folder_lock
from app.ui.start.quit_command import end_running_copy
from app.ui.start.single_instance import SingleInstance, claim
from tests.ui.support import until

pytestmark = pytest.mark.anyio


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    claimed = claim(tmp_path / "lock")
    assert claimed is not None
    yield claimed
    claimed.release()


async def quit_beside(tmp_path: Path, patience: int) -> bool:
    """The command, on a thread, as another process would run it beside the loop of the window."""
    async with asyncio.timeout(60):
        return await asyncio.to_thread(end_running_copy, tmp_path / "lock", patience)


def test_without_a_copy_there_is_nothing_to_end_and_nothing_is_made(tmp_path: Path) -> None:
    assert end_running_copy(tmp_path / "folder" / "lock")
    assert not list(tmp_path.iterdir())


def test_the_lock_that_a_dead_copy_left_is_no_copy(tmp_path: Path) -> None:
    (tmp_path / "lock").write_bytes(b"")
    assert end_running_copy(tmp_path / "lock")


async def test_a_copy_that_ends_when_asked_is_waited_for(running: SingleInstance, tmp_path: Path) -> None:
    running.end_wanted.connect(running.release)
    running.listen()
    assert await quit_beside(tmp_path, 30_000)


async def test_a_copy_is_found_by_another_name_of_its_folder(running: SingleInstance, tmp_path: Path) -> None:
    running.end_wanted.connect(running.release)
    running.listen()
    (tmp_path / "folder").mkdir()
    async with asyncio.timeout(60):
        assert await asyncio.to_thread(end_running_copy, tmp_path / "folder" / ".." / "lock", 30_000)


@pytest.fixture
def _own_runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with TemporaryDirectory(prefix="desk-") as place:  # socket paths end at 107 bytes
        monkeypatch.setattr(folder_lock, "RUNTIME", place)
        Path(place, str(os.geteuid())).mkdir()
        yield


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux: sockets are in a folder of the person there")
@pytest.mark.usefixtures("_own_runtime")
async def test_a_copy_is_found_from_another_environment(
    running: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running.end_wanted.connect(running.release)
    running.listen()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "elsewhere"))
    assert await quit_beside(tmp_path, 30_000)


async def test_a_copy_that_is_just_starting_is_asked_once_it_listens(running: SingleInstance, tmp_path: Path) -> None:
    running.end_wanted.connect(running.release)
    asked = asyncio.create_task(quit_beside(tmp_path, 30_000))
    await asyncio.sleep(0)
    running.listen()
    assert await asked


async def test_a_copy_that_goes_on_is_told_of_and_no_longer_asked(running: SingleInstance, tmp_path: Path) -> None:
    asked: list[bool] = []
    running.end_wanted.connect(lambda: asked.append(running.is_end_wanted))
    running.listen()
    assert not await quit_beside(tmp_path, 1_000)
    assert asked == [True]
    await until(lambda: not running.is_end_wanted)


def test_an_older_copy_that_does_not_understand_it_is_still_running(running: SingleInstance, tmp_path: Path) -> None:
    assert not end_running_copy(tmp_path / "lock", 300)
