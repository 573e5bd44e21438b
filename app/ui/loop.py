"""The asyncio/Qt border: starts the one loop, spawns coroutines from slots, awaits dialogs."""

import asyncio
import signal
import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor, Future
from functools import partial
from threading import Thread
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from PySide6.QtWidgets import QDialog
from qasync import QEventLoop
from shiboken6 import isValid

P = ParamSpec("P")
T = TypeVar("T")
Report = Callable[[BaseException], None]

INTERRUPTED = 130  # what a shell expects of a program that Ctrl+C ended

_spawned: set[asyncio.Task[Any]] = set()  # the loop itself holds its tasks only weakly


class DaemonExecutor(Executor):
    """A daemon thread per job: a name look-up that hangs must not keep the program from ending."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Start the job at once."""
        future: Future[T] = Future()
        Thread(target=_work, args=(future, partial(fn, *args, **kwargs)), daemon=True).start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Wait for nothing."""


def _work(future: Future[T], job: Callable[[], T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(job())
    except BaseException as error:
        future.set_exception(error)


def make_loop() -> QEventLoop:
    """Make an asyncio loop that turns on the QApplication there is."""
    loop = QEventLoop()
    loop.set_default_executor(DaemonExecutor())
    return loop


def run(main: Coroutine[Any, Any, int], report: Report) -> int:
    """Run `main` to its end and return its exit code; its fault, and every one that nobody awaits, goes to `report`.

    Ctrl+C and a request of the system to end cancel `main`, which then closes what it opened.
    """
    sys.excepthook = partial(_report_hook, report)
    with asyncio.Runner(loop_factory=make_loop) as runner:
        try:
            return runner.run(_watched(main, report))
        except asyncio.CancelledError:
            return INTERRUPTED
        except Exception as error:  # while there is a log to say it in
            report(error)
            return 1


async def _watched(main: Coroutine[Any, Any, int], report: Report) -> int:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(partial(_report_context, report))
    task = loop.create_task(main, name="main")
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, task.cancel)
        except NotImplementedError:  # Windows has none; the console ends the program by itself
            break
    return await task


def _report_hook(
    report: Report, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    report(error)


def _report_context(report: Report, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    report(context.get("exception") or RuntimeError(str(context.get("message", ""))))


def spawn(work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
    """Start a coroutine from a slot. What it raises is reported at once, under its name."""
    task = asyncio.get_running_loop().create_task(work, name=name)
    _spawned.add(task)
    task.add_done_callback(_end)
    return task


def _end(task: asyncio.Task[Any]) -> None:
    _spawned.discard(task)
    if task.cancelled():
        return
    error = task.exception()
    if error is not None:
        context = {"message": f"{task.get_name()} failed", "exception": error, "task": task}
        task.get_loop().call_exception_handler(context)


async def after(action: Callable[[], T]) -> T:
    """Do something and wait until every coroutine that it spawned has ended. Their faults are reported as ever."""
    before = frozenset(_spawned)
    result = action()
    begun = _spawned - before
    if begun:
        await asyncio.wait(begun)
    return result


async def ask(dialog: QDialog) -> int:
    """Open a dialog and return its result code once it is closed; the dialog then goes away.

    Never by its own nested loop, which would stop every other task for good.
    """
    closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    dialog.finished.connect(partial(_settle, closed))
    dialog.open()
    try:
        return await closed
    finally:
        if isValid(dialog):
            dialog.deleteLater()


def _settle(closed: asyncio.Future[int], result: int) -> None:
    if not closed.done():
        closed.set_result(result)
