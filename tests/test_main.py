"""The command, each time in a process of its own: options, a second start, files that stay untouched, the end."""

import asyncio
import os
import select
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path

import pytest

from app.commands import Commands
from app.commands.watchers import Watchers
from app.domain.program import Values
from app.paths import find_paths
from app.sample import SampleProperty
from app.store import migrations
from app.store.database import Database
from app.ui.loop import INTERRUPTED
from app.vault import Vault
from app.version import VERSION

PROJECT = Path(__file__).parents[1]
PATIENCE = 30.0  # seconds; only a program that hangs takes so long
# Said by Qt's display in memory.
NOISE = "This plugin does not support "

# Says what the message at start says, and closes it as a person would.
READER = """
import sys
from PySide6.QtCore import QTimer
from app.__main__ import main
from app.ui.start.start_failure import StartFailure
def read(box, event):
    print(box.text(), flush=True)
    QTimer.singleShot(0, box.reject)
StartFailure.showEvent = read
sys.exit(main(sys.argv[1:]))
"""

# Says when the message at start is there, and leaves it open.
REFUSING = """
import sys
from app.__main__ import main
from app.ui.start.start_failure import StartFailure
StartFailure.showEvent = lambda box, event: print("refuses", flush=True)
sys.exit(main(sys.argv[1:]))
"""

# Says when its window is there and other starts are answered.
SHOWN = """
import sys
from app.__main__ import main
from app.desk import Desk
settle_in = Desk._settle_in
async def tell(desk, *parts):
    await settle_in(desk, *parts)
    print("shown", flush=True)
Desk._settle_in = tell
sys.exit(main(sys.argv[1:]))
"""

# Meets a fault before its window is there.
FAULTY = """
from app.desk import Desk
async def fail(desk, first):
    raise RuntimeError("planted")
Desk._show = fail
"""

# Stands for a frozen copy in whose place another version is installed, whose person wants that one at once.
REPLACED = """
import sys
from PySide6.QtWidgets import QPushButton
from app import desk, preload, process, version
from app.__main__ import main
from app.ui.updates.update_deeds import UpdateDeeds
NEW_PROGRAM = "import pathlib, sys; pathlib.Path(sys.argv[-1], 'pipe').write_text(' '.join(sys.argv[1:]))"
desk.is_frozen = lambda: True
desk._IDLE = desk._LOOK = preload._PAUSE = 0
version.installed_version = lambda: "9.9.9"
process.own_command = lambda *options: [sys.executable, "-c", NEW_PROGRAM, *options]
tell = UpdateDeeds.tell_installed
def tell_and_press(deeds, version):
    tell(deeds, version)
    buttons = deeds._window.update_strip.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Start again").click()
UpdateDeeds.tell_installed = tell_and_press
sys.exit(main(sys.argv[1:]))
"""

# Is asked by the system to end as soon as a refresh has begun.
ENDED_IN_A_REFRESH = """
import os, signal, sys
from app.__main__ import main
from app.commands.watchers import Watchers
from app.domain.status import Activity
tell = Watchers.tell_status
def tell_and_end(watchers, connection_id, status):
    tell(watchers, connection_id, status)
    if status.activity is Activity.LOADING:
        print("refreshing", flush=True)
        os.kill(os.getpid(), signal.SIGTERM)
Watchers.tell_status = tell_and_end
sys.exit(main(sys.argv[1:]))
"""

Start = Callable[..., "subprocess.Popen[str]"]


def command(*options: str | Path, code: str = "") -> list[str]:
    return [sys.executable, "-W", "error", *(["-c", code] if code else ["-m", "app"]), *map(str, options)]


def surroundings() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def run(*options: str | Path, code: str = "", **extra: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command(*options, code=code),
        cwd=PROJECT, env=surroundings() | extra, capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip


def complaints(errors: str) -> list[str]:
    return [line for line in errors.splitlines() if not line.startswith(NOISE)]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts the program and goes on; what still runs in the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def begin(*options: str | Path, code: str = "") -> "subprocess.Popen[str]":
        line, pipe = command(*options, code=code), subprocess.PIPE
        one = subprocess.Popen(line, cwd=PROJECT, env=surroundings(), stdout=pipe, stderr=pipe, text=True)
        started.append(one)
        return one

    yield begin
    for one in started:
        one.kill()
        one.communicate()


def shown(program: "subprocess.Popen[str]") -> "subprocess.Popen[str]":
    """The program once its window is there."""
    assert program.stdout is not None
    assert program.stdout.readline() == "shown\n"
    return program


def end(program: "subprocess.Popen[str]") -> None:
    """Ask it to end as the system does when a session ends; it must do so without a complaint."""
    program.send_signal(signal.SIGTERM)
    _, errors = program.communicate(timeout=PATIENCE)
    assert complaints(errors) == []
    assert program.returncode == INTERRUPTED


def test_version() -> None:
    told = run("--version")

    assert (told.returncode, told.stdout, told.stderr) == (0, f"Loyalty Desk {VERSION}\n", "")


def test_an_unknown_option_is_refused() -> None:
    told = run("--no-such-option")

    assert told.returncode == 2
    assert "--no-such-option" in told.stderr


def test_self_check(tmp_path: Path) -> None:
    told = run("--self-check", "--data-dir", tmp_path)

    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stdout.startswith(f"Loyalty Desk: {VERSION} [ok]\n")
    assert "Qt platform: offscreen" in told.stdout
    assert not (tmp_path / "loyalty-desk.sqlite3").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    told = run("--data-dir", tmp_path / "file" / "folder")

    assert told.returncode == 1
    assert told.stderr.startswith("The data folder cannot be used: ")
    assert str(tmp_path / "file") in told.stderr
    assert "Traceback" not in told.stderr


def write_newer_list(folder: Path) -> Path:
    """A list as a newer version would have written it."""
    file = folder / "loyalty-desk.sqlite3"
    with closing(sqlite3.connect(file)) as sql:
        sql.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        sql.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
        sql.execute("CREATE TABLE newer (value TEXT)")
    return file


def test_the_list_of_a_newer_version_is_left_untouched(tmp_path: Path) -> None:
    file = write_newer_list(tmp_path)
    before = file.read_bytes()

    told = run("--data-dir", tmp_path, code=READER)

    assert told.returncode == 1
    assert told.stdout.startswith("The saved list was written by a newer version of Loyalty Desk.")
    assert "Install that version to open it." in told.stdout
    assert complaints(told.stderr) == []
    assert file.read_bytes() == before


def test_quit_ends_a_copy_that_only_says_why_it_cannot_start(tmp_path: Path, start: Start) -> None:
    write_newer_list(tmp_path)
    refusing = start("--data-dir", tmp_path, code=REFUSING)
    assert refusing.stdout is not None
    assert refusing.stdout.readline() == "refuses\n"

    assert run("--quit", "--data-dir", tmp_path).returncode == 0
    _, errors = refusing.communicate(timeout=PATIENCE)
    assert (refusing.returncode, complaints(errors)) == (1, [])


def test_a_list_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "loyalty-desk.sqlite3").mkdir()

    told = run("--data-dir", tmp_path, code=READER)

    assert told.returncode == 1
    assert told.stdout == "The saved list cannot be opened. It was left as it is.\n"
    assert complaints(told.stderr) == []


def test_of_two_copies_started_at_once_one_stays(tmp_path: Path, start: Start) -> None:
    copies = [start("--data-dir", tmp_path) for _ in range(2)]
    pool = ThreadPoolExecutor(2)
    ending = {pool.submit(copy.wait): copy for copy in copies}
    pool.shutdown(wait=False)
    ended, _ = wait(ending, timeout=PATIENCE, return_when=FIRST_COMPLETED)

    assert [ending[future].returncode for future in ended] == [0]
    (staying,) = [copy for future, copy in ending.items() if future not in ended]
    assert staying.poll() is None
    if sys.platform != "win32":
        end(staying)


def test_quit_ends_the_copy_that_runs_and_needs_no_display(tmp_path: Path, start: Start) -> None:
    running = shown(start("--sandbox", "--data-dir", tmp_path, code=SHOWN))

    told = run("--quit", "--data-dir", tmp_path, QT_QPA_PLATFORM="none")

    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")
    _, errors = running.communicate(timeout=PATIENCE)
    assert (running.returncode, complaints(errors)) == (0, [])


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems with pipes among the files")
def test_another_version_in_the_place_of_this_one_is_started_with_the_same_options(
    tmp_path: Path, start: Start
) -> None:
    os.mkfifo(tmp_path / "pipe")
    pipe = os.open(tmp_path / "pipe", os.O_RDWR)  # for both, so that there is no end before the beginning
    try:
        replaced = start("--sandbox", "--data-dir", tmp_path, code=REPLACED)
        _, errors = replaced.communicate(timeout=PATIENCE)
        assert (replaced.returncode, complaints(errors)) == (0, [])
        assert select.select([pipe], [], [], PATIENCE)[0]
        assert os.read(pipe, 1000).decode() == f"--sandbox --data-dir {tmp_path}"
    finally:
        os.close(pipe)


def test_quit_makes_no_folder(tmp_path: Path) -> None:
    assert run("--quit", "--data-dir", tmp_path / "folder").returncode == 0
    assert not (tmp_path / "folder").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems that end a program by a signal")
def test_asked_to_end_in_a_refresh_it_loses_nothing(tmp_path: Path) -> None:
    asyncio.run(_add_to_the_sample_property(tmp_path))

    told = run("--sandbox", "--data-dir", tmp_path, code=ENDED_IN_A_REFRESH)

    assert told.stdout.startswith("refreshing\n")
    assert (told.returncode, complaints(told.stderr)) == (INTERRUPTED, [])
    with closing(sqlite3.connect(tmp_path / "loyalty-desk.sqlite3")) as sql:
        assert sql.execute("PRAGMA quick_check").fetchone() == ("ok",)
        assert sql.execute("SELECT kind, state FROM change").fetchall() == [("add", "queued")]


async def _add_to_the_sample_property(folder: Path) -> None:
    paths = find_paths(folder)
    database = Database(paths.database)
    commands = Commands(database, Watchers(), Vault(), SampleProperty(paths.sandbox_state))
    await database.open()
    try:
        await commands.add(await commands.open_sample(), Values("Gold Plus", "GP01", "Hotel", "Free"))
    finally:
        await database.close()


def test_a_fault_at_start_is_said_and_logged(tmp_path: Path) -> None:
    told = run("--data-dir", tmp_path, code=FAULTY + READER)

    assert told.returncode == 1
    assert told.stdout.startswith("Loyalty Desk met a fault and has to end. Your changes are kept.")
    assert "RuntimeError: planted" in (tmp_path / "log" / "loyalty-desk.log").read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems with signals")
def test_a_first_copy_that_does_not_answer_is_told_of(tmp_path: Path, start: Start) -> None:
    first = shown(start("--sandbox", "--data-dir", tmp_path, code=SHOWN))
    os.kill(first.pid, signal.SIGSTOP)
    try:
        second = run("--data-dir", tmp_path, code=READER)
    finally:
        os.kill(first.pid, signal.SIGCONT)

    assert second.returncode == 1
    assert second.stdout.startswith("Loyalty Desk is already running, but its window does not answer.")


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems with file modes")
def test_what_is_stored_is_its_owners_alone(tmp_path: Path, start: Start) -> None:
    shown(start("--sandbox", "--data-dir", tmp_path, code=SHOWN))

    stored = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert tmp_path / "loyalty-desk.sqlite3" in stored
    assert [oct(path.stat().st_mode & 0o077) for path in stored] == ["0o0"] * len(stored)
