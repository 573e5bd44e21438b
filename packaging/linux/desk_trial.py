"""The installed program as a person has it: started in its root, worked by keys, on a desktop outside of it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bare_root import BareRoot
from facts import APP_ID
from rights import as_root

from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from tests.journeys.deeds import active, times_added
from tests.journeys.test_keyboard import add, connect, mark_for_deletion, rename
from tests.journeys.typist import Typist
from tests.support.at_spi import Node
from tests.support.session import DesktopSession
from tests.support.text import plain

_OF_THE_DESKTOP = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
_RENAMED, _DELETED = "P000004", "P000012"  # codes of the sandbox's programs
_SAMPLE_DELETED = "DINE1"  # of the sample property, and without members
_REPEATS = 3
_SOON = 5.0  # seconds


class SteadyTypist(Typist):
    """One who looks whether what was typed came, and types it again: a busy computer loses keys now and then."""

    def enter(self, text: str) -> None:
        """Type over what is in a field, or where the keys go otherwise."""
        super().enter(text)
        for _ in range(_REPEATS):
            if self._happens(lambda: self._is_entered(text)):
                return
            self.keys("ctrl+a")
            super().enter(text)

    def choose_by(self, key: str, letter: str, word: str, dialog: Node) -> None:
        """Choose by the first letter of a word that no other begins with."""
        self.keys(key)
        for _ in range(_REPEATS):
            super().enter(letter)
            if self._happens(lambda: word in [box.name for box in dialog.find_all("combo box")]):
                return
        raise AssertionError(f"{word!r} was not chosen")

    def _is_entered(self, text: str) -> bool:
        """By its length: a token is not shown."""
        field = self.desktop.focused
        return field is not None and (field.role != "text" or len(field.text) == len(text))

    def _happens(self, seen: Callable[[], bool]) -> bool:
        try:
            return self.desktop.until(seen, _SOON)
        except AssertionError:
            return False


class Installed:
    """The program in its root, on the desktop of a session."""

    def __init__(self, root: BareRoot, session: DesktopSession, log: Path) -> None:
        self._root = root
        self._session = session
        self._log = log

    def say(self, *options: str, desktop: bool = True) -> str:
        """What the program prints with these options, run to its end; without a desktop there is no key store."""
        environment = self._desktop() if desktop else {"QT_QPA_PLATFORM": "offscreen"}
        with as_root():
            line = self._root.person_line([APP_ID, *options], environment)
            done = self._session.run(line)
        assert done.returncode == 0, f"{options} ended with {done.returncode}: {done.stdout}{done.stderr}"
        return done.stdout

    @contextmanager
    def window(self, *options: str) -> Iterator[Typist]:
        """Its window; it is quit in the end, and has to end well."""
        with self._log.open("ab") as log:
            with as_root():
                line = self._root.person_line([APP_ID, *options], self._desktop())
                process = self._session.start(line, stdout=log, stderr=subprocess.STDOUT)
            typist = SteadyTypist(self._session, process)
            yield typist
            typist.quit()

    def _desktop(self) -> dict[str, str]:
        return {name: self._session.env[name] for name in _OF_THE_DESKTOP}


def leave_unsent(typist: Typist, address: str, sandbox: Sandbox) -> None:
    """Connect a property, and leave three changes that are not sent."""
    connect(typist, address, sandbox)
    add(typist, "Aurora Friends", "AUR-F")
    rename(typist, _RENAMED, "Renamed at the desk")
    mark_for_deletion(typist, _DELETED)
    typist.until(lambda: "3 changes not sent" in typist.told, "what is not sent")


def add_late(typist: Typist) -> None:
    """Work on: one more change."""
    typist.keys("ctrl+f", "ctrl+a", "BackSpace")  # one program was searched for before
    typist.until(lambda: typist.table.size[0] > 1, "all programs")
    add(typist, "Added late", "LATE")
    typist.until(lambda: "4 changes not sent" in typist.told, "one more")


def send_kept(typist: Typist, sandbox: Sandbox) -> None:
    """Find all as it was left, and send it with the tokens that were kept: each change once."""
    typist.until(lambda: typist.table.size[0] == len(active(sandbox)) + 2, "the list and the additions")
    typist.until(lambda: "4 changes not sent" in typist.told, "what is not sent")
    for code, words in (("AUR-F", "new"), ("LATE", "new"), (_RENAMED, "Renamed at the desk"), (_DELETED, "to delete")):
        assert words in " ".join(search(typist, code)), code
    typist.keys("ctrl+s")
    typist.leave(typist.dialog("Delete 1 program at Hotel Aurora (custom address)?"), "alt+d")
    await_sent(typist)
    wanted = {("Aurora Friends", "AUR-F"), ("Added late", "LATE"), ("Renamed at the desk", _RENAMED)}
    assert wanted < active(sandbox)
    assert _DELETED not in {code for _, code in active(sandbox)}
    asked = [entry.operation for entry in sandbox.journal]
    assert [times_added(sandbox, code) for code in ("AUR-F", "LATE")] == [1, 1]
    assert [asked.count(kind) for kind in (Operation.UPDATE_PROGRAMS, Operation.DELETE_PROGRAMS)] == [1, 1]


def await_sent(typist: Typist) -> None:
    """Wait until all is sent, and nothing of it needs the person."""
    typist.until(lambda: typist.status.name.startswith(("Sent: ", "Up to date")), "that all is sent")


def search(typist: Typist, text: str) -> list[str]:
    """Search until one program is left: what each cell of its row says."""
    typist.fill("ctrl+f", text)
    typist.until(lambda: typist.table.size[0] == 1 and any(text in cell for cell in typist.table.row(0)), text)
    return typist.table.row(0)


def change_sample(typist: Typist) -> None:
    """On the sample property: add a program, delete one, and send both."""
    typist.until(lambda: typist.table.size[0] > 1, "the sample property")
    add(typist, "Made here", "MADE1")
    mark_for_deletion(typist, _SAMPLE_DELETED)
    typist.keys("ctrl+s")
    (dialog,) = typist.desktop.until(lambda: typist.program.find_all("dialog"), wanted="Review")
    typist.leave(typist.dialog(plain(dialog.name)), "alt+d")
    await_sent(typist)


def find_sample_changed(typist: Typist) -> None:
    """After another start: what was added is there, what was deleted is not."""
    typist.until(lambda: typist.table.size[0] > 1, "the sample property")
    assert "Made here" in " ".join(search(typist, "MADE1"))
    typist.fill("ctrl+f", _SAMPLE_DELETED)
    typist.until(lambda: not typist.window.find_all("table", "Programs"), "that nothing is found")
