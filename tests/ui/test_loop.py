"""The border between asyncio and Qt."""

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui.loop import ask, make_loop, spawn
from tests.ui.support import until


async def _raise(error: Exception) -> None:
    raise error


@pytest.mark.anyio
async def test_a_dialog_is_awaited_while_other_tasks_go_on(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = QDialog(parent)
    turns = asyncio.Event()

    async def other() -> None:
        for _ in range(20):
            await asyncio.sleep(0)
        turns.set()

    asked = spawn(ask(dialog), "ask")
    spawn(other(), "other")
    await turns.wait()
    assert dialog.isVisible()
    assert not asked.done()
    QTimer.singleShot(0, dialog.accept)
    assert await asked == QDialog.DialogCode.Accepted
    await until(lambda: not isValid(dialog))


@pytest.mark.anyio
async def test_a_cancelled_question_takes_its_dialog_along(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = QDialog(parent)
    asked = spawn(ask(dialog), "ask")
    await until(dialog.isVisible)
    asked.cancel()
    await until(lambda: not isValid(dialog))


@pytest.mark.anyio
async def test_what_a_spawned_coroutine_raises_is_reported_at_once() -> None:
    loop = asyncio.get_running_loop()
    reported: list[dict[str, object]] = []
    before = loop.get_exception_handler()
    loop.set_exception_handler(lambda _loop, context: reported.append(context))
    try:
        task = spawn(_raise(LookupError("lost")), "rename")
        await asyncio.wait([task])
        await asyncio.sleep(0)
    finally:
        loop.set_exception_handler(before)
    assert [type(context["exception"]) for context in reported] == [LookupError]
    assert reported[0]["message"] == "rename failed"


def test_a_worker_that_hangs_does_not_keep_the_loop(qapp: object) -> None:
    never = threading.Event()

    async def main() -> None:
        loop, started = asyncio.get_running_loop(), asyncio.Event()
        loop.run_in_executor(None, lambda: (loop.call_soon_threadsafe(started.set), never.wait()))
        await started.wait()

    with asyncio.Runner(loop_factory=make_loop) as runner:
        runner.run(main())


PROGRAM = """
import asyncio, os, signal, sys
from PySide6.QtWidgets import QApplication
from app.ui.loop import run, spawn
app = QApplication([])
async def fault():
    raise LookupError("one")
async def main():
    try:
        spawn(fault(), "fault")
        await asyncio.sleep(0)
        os.kill(os.getpid(), signal.{signal})
        await asyncio.Event().wait()
    finally:
        print("closed", flush=True)
sys.exit(run(main(), lambda error: print("reported", type(error).__name__, flush=True)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the loop of Windows has no signal handlers")
@pytest.mark.parametrize("signal", ["SIGINT", "SIGTERM"])
def test_a_signal_lets_main_close_what_it_opened(signal: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(signal=signal)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stdout.split("\n")[:2] == ["reported LookupError", "closed"], ended.stderr
    assert ended.returncode == 130
    assert "Traceback" not in ended.stderr


BROKEN = """
import sys
from PySide6.QtWidgets import QApplication
from app.ui.loop import run
app = QApplication([])
async def main():
    raise LookupError("at start")
code = run(main(), lambda error: print("reported", type(error).__name__))
print("log is closed")
sys.exit(code)
"""


def test_a_fault_that_ends_main_is_reported_while_there_is_a_log() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", BROKEN],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (ended.stdout, ended.returncode) == ("reported LookupError\nlog is closed\n", 1)
    assert "Traceback" not in ended.stderr
