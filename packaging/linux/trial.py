"""The trial of one package, step by step, from a bare root to one that is bare again."""

from __future__ import annotations

import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from bare_root import BareRoot
from desk_trial import Installed, add_late, change_sample, find_sample_changed, leave_unsent, send_kept
from packages import Package, package
from rights import as_person, as_root

from app.domain.connection import Edition
from app.sandbox.sandbox import Sandbox
from tests.support.loopback import serve
from tests.support.session import desktop_session

_FIRST_PERSON = 1000  # of a Debian system
_DISPLAYS = Path("/") / "tmp" / ".X11-unix"  # where X11 has its sockets
_DATA = ".local/share/Loyalty Desk/loyalty-desk.sqlite3"


def try_package(file: Path, older_file: Path | None, pattern: Path | None, folder: Path) -> None:
    """Try the package `file`, from `older_file` on if there is one, in a root below `folder`.

    `pattern` is a root to be copied. What is not as it should be raises AssertionError, LookupError or ToolFailed.
    """
    new = package(file)
    first = package(older_file) if older_file else new
    root = BareRoot(folder / "root", _FIRST_PERSON)
    step("a bare root")
    root.make(pattern)
    for one in {first, new}:
        one.install_needs(root)
    before = root.files()
    step("what is declared to be needed installed, and nothing else")
    first.install(root)
    step(f"{first.version} installed")
    if not _DISPLAYS.exists():  # a display that is not root's does not make it
        _DISPLAYS.mkdir()
        _DISPLAYS.chmod(0o1777)
    with serve(sandbox := Sandbox(Edition.CURRENT, 60)) as address, as_person(root.uid):
        _work(root, first, new, sandbox, address)
    new.remove(root)
    compare(before, root.files())
    assert (root.folder / root.home.relative_to("/") / _DATA).is_file(), "the data of the person is gone"
    step("removed: no file is left but the data of the person")


def _work(root: BareRoot, first: Package, new: Package, sandbox: Sandbox, address: str) -> None:
    """All that a person does, on a desktop."""
    with ExitStack() as stack:
        own = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="desktop-")))
        session = stack.enter_context(desktop_session(own))
        stack.enter_context(root.bound(Path(session.env["XDG_RUNTIME_DIR"]), _DISPLAYS))
        program = Installed(root, session, own / "output.txt")
        with program.window() as typist:
            leave_unsent(typist, address, sandbox)
            step("a property connected in the window, its changes not sent")
            if new is not first:
                with as_root():
                    new.install(root)
                step(f"{new.version} installed while it runs")
            add_late(typist)
        step("it worked on and ended well")
        _go_on(program, sandbox, new.version)


def _go_on(program: Installed, sandbox: Sandbox, version: str) -> None:
    """What is done with the new version alone."""
    assert program.say("--version").split()[-1] == version
    with program.window() as typist:
        send_kept(typist, sandbox)
    step("connection, list and unsent changes were kept, and each was sent once with the tokens kept")
    with program.window("--sandbox") as typist:
        change_sample(typist)
    with program.window("--sandbox") as typist:
        find_sample_changed(typist)
    step("on the sample property a program was added and one deleted, and both were so after another start")
    _check_itself(program.say("--self-check"), "Key store: Secret Service [ok]")
    _check_itself(program.say("--self-check", desktop=False), "Key store: none: tokens last until the program ends")
    step("--self-check finds all well with a key store, and goes on without one")


def _check_itself(report: str, wanted: str) -> None:
    print("    " + report.strip().replace("\n", "\n    "), flush=True)
    assert wanted in report
    assert "[failed]" not in report


def compare(before: dict[str, str], after: dict[str, str]) -> None:
    """Raises AssertionError that names each file of the root that is not as it was."""
    differing = [path for path in sorted(before.keys() | after.keys()) if before.get(path) != after.get(path)]
    assert not differing, f"not as before: {', '.join(differing)}"


def step(text: str) -> None:
    """Say what was done."""
    print(f"{time.strftime('%H:%M:%S')}  {text}", flush=True)
