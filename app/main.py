"""The command line: which command it is, and what surrounds a run of the program."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

from app.console import leave_console, open_console
from app.desk import Desk
from app.log import open_log, report
from app.paths import Paths, find_paths, name_paths


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these command-line arguments; returns its exit code."""
    open_console()
    options = _parser().parse_args(arguments)
    if options.self_check_qt:
        from app.ui.start.probe import run_qt_probe  # noqa: PLC0415 - each command loads what it needs alone

        return run_qt_probe()
    if options.quit:
        return _quit(name_paths(options.data_dir))
    os.umask(0o077)  # what is stored is its owner's alone; Windows has its own way for that
    try:
        paths = find_paths(options.data_dir)
    except OSError as error:
        sys.stderr.write(f"The data folder cannot be used: {error}\n")
        return 1
    if options.self_check:
        from app.self_check import run_self_check  # noqa: PLC0415

        return run_self_check(paths)
    leave_console()
    return _run(paths, sample=options.sandbox)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="loyalty-desk", description="Manage the loyalty programs of hotels on the Mews platform."
    )
    parser.add_argument("--data-dir", type=Path, metavar="FOLDER", help="keep all files in this folder")
    parser.add_argument("--sandbox", action="store_true", help="open the built-in sample property")
    parser.add_argument("--quit", action="store_true", help="end the running program, and wait until it has ended")
    parser.add_argument("--self-check", action="store_true", help="say what works on this computer, and end")
    parser.add_argument("--self-check-qt", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--version", action=_Version, help="say the version, and end")
    return parser


class _Version(argparse.Action):
    """Prints the version, which is looked up only then."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from app.version import NAME, VERSION  # noqa: PLC0415

        print(f"{NAME} {VERSION}")
        parser.exit()


def _quit(paths: Paths) -> int:
    """End the copy that runs; the exit code says whether none does any more."""
    from app.ui.start.quit_command import end_running_copy  # noqa: PLC0415

    if end_running_copy(paths.lock):
        return 0
    sys.stderr.write("Loyalty Desk is still running; close its window, then try again.\n")
    return 1


def _run(paths: Paths, *, sample: bool) -> int:
    """Open the window, and work until it is closed."""
    from app.ui import loop  # noqa: PLC0415
    from app.ui.start.application import make_application  # noqa: PLC0415
    from app.ui.start.single_instance import NoAnswer, claim  # noqa: PLC0415

    application = make_application()
    try:
        instance = claim(paths.lock)
    except NoAnswer as error:
        return loop.run(_refuse(error), _report)
    if instance is None:
        return 0
    close_log = open_log(paths.log_folder)
    desk = Desk(paths)
    try:
        code = loop.run(_guarded(desk.work(instance, sample=sample)), _report)
    finally:
        close_log()
        instance.stop_listening()
        del application
        instance.release()  # last: whoever waits for the end may take the program away
    if desk.starts_again:
        _start_again()
    return code


def _start_again() -> None:
    """Start what stands in the place of this program now, with the same options."""
    from PySide6.QtCore import QProcess  # noqa: PLC0415

    from app.process import own_command  # noqa: PLC0415

    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"  # else it would take itself for a part of this frozen program
    program, *options = own_command(*sys.argv[1:])
    QProcess.startDetached(program, options)


async def _guarded(work: Coroutine[Any, Any, int]) -> int:
    """What ends the program by a fault of its own is logged, and said before it ends."""
    try:
        return await work
    except Exception as error:  # whatever it was
        report("the program cannot go on", error)
        return await _refuse(error)


async def _refuse(error: Exception) -> int:
    from app.ui.start.start_failure import refuse  # noqa: PLC0415

    return await refuse(error)


def _report(error: BaseException) -> None:
    """A fault of the program itself: logged with its traceback, and said once."""
    if report("unexpected", error):
        from app.ui.start.fault_notice import show_fault  # noqa: PLC0415

        show_fault()
