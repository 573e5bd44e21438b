"""The whole job by keyboard alone, in the program as it is started: not one click, and no call into it."""

from pathlib import Path

from app.domain.connection import Edition
from app.sandbox.sandbox import Sandbox
from tests.journeys.deeds import active
from tests.journeys.reader import at_reader
from tests.journeys.typist import Typist
from tests.support.loopback import serve
from tests.support.session import desktop_session

BUSY, RENAMED, MOVED = "P000011", "P000004", "P000005"  # codes


def connect(typist: Typist, address: str, sandbox: Sandbox) -> None:
    typist.keys("alt+y")
    form = typist.dialog("Connect a property")
    typist.fill("alt+n", "Hotel Aurora")
    typist.choose_by("alt+p", "c", "Custom address", form)
    typist.fill("alt+a", address)
    typist.fill("alt+c", sandbox.tokens.client_token)
    typist.fill("alt+k", sandbox.tokens.access_token)
    typist.keys("alt+t")
    typist.until(lambda: "The test passed." in typist.desktop.announcements, "the end of the test")
    typist.leave(form, "alt+s")
    typist.until(lambda: typist.table.size[0] == len(active(sandbox)), "all programs")


def add(typist: Typist, name: str, code: str) -> None:
    typist.keys("ctrl+n")
    form = typist.dialog("Add program")
    typist.enter(name)
    typist.fill("alt+c", code)
    typist.choose_by("alt+t", "h", "Hotel", form)
    typist.choose_by("alt+u", "f", "Free", form)
    typist.leave(form, "Return")
    typist.until(lambda: any(name in cell for cell in typist.look(code)), "the new row")


def rename(typist: Typist, code: str, name: str) -> None:
    typist.go_to(code)
    typist.keys("F2")
    typist.until(typist.is_in_cell, "the open cell")
    typist.keys("ctrl+a")
    typist.enter(name)
    typist.keys("Return")
    typist.until(lambda: any(name in cell for cell in typist.look(code)), "the new name")


def mark_for_deletion(typist: Typist, code: str) -> None:
    typist.go_to(code)
    typist.keys("Delete")
    typist.until(lambda: "to delete" in " ".join(typist.look(code)), "the mark")


def review_and_send(typist: Typist) -> None:
    typist.until(lambda: "3 changes not sent" in typist.told, "what is not sent")
    typist.keys("ctrl+shift+p")
    dialog = typist.dialog("Delete 1 program at Hotel Aurora (custom address)?")
    typist.keys("Return")  # goes back: no key that is held down sends
    typist.until(lambda: not typist.program.find_all("dialog"), "the way back")
    typist.come_back()
    assert "3 changes not sent" in typist.told
    typist.keys("ctrl+s")
    dialog = typist.dialog("Delete 1 program at Hotel Aurora (custom address)?")
    typist.leave(dialog, "alt+d")
    typist.until(lambda: typist.status.name.startswith("Needs you: 1"), "the refusal")


def resolve_refusal(typist: Typist) -> None:
    typist.keys("ctrl+2")
    typist.until(lambda: "Refused" in " ".join(typist.first_change), "the refusal in Changes")
    typist.tab_to("Keep the program")
    typist.keys("space")
    typist.until(lambda: "Needs you" not in typist.told, "that nothing needs me")
    typist.keys("ctrl+1")


def resolve_conflict(typist: Typist, sandbox: Sandbox) -> None:
    rename(typist, MOVED, "Mine")
    sandbox.rename(next(one.program_id for one in sandbox.programs.values() if one.code == MOVED), "Theirs")
    typist.keys("ctrl+s")
    typist.until(lambda: typist.status.name.startswith("Needs you: 1"), "the conflict")
    typist.keys("ctrl+2")
    typist.until(lambda: "Conflict" in " ".join(typist.first_change), "the conflict in Changes")
    typist.keys("Return")  # the nearest way: to compare
    dialog = typist.dialog("“Program 000005” was changed elsewhere")
    typist.leave(dialog, "alt+m")
    typist.until(lambda: ("Mine", MOVED) in active(sandbox), "mine on the platform")
    typist.until(lambda: "Up to date" in typist.told, "that all is done")


def test_a_day_at_the_keyboard(tmp_path: Path) -> None:
    sandbox = Sandbox(Edition.CURRENT, 60)
    sandbox.enrol(next(one.program_id for one in sandbox.programs.values() if one.code == BUSY))
    with (
        desktop_session(tmp_path / "session") as session,
        serve(sandbox) as address,
        at_reader(session, tmp_path / "data", Typist) as typist,
    ):
        connect(typist, address, sandbox)
        add(typist, "Aurora Friends", "AUR-F")
        rename(typist, RENAMED, "Renamed at the desk")
        mark_for_deletion(typist, BUSY)
        review_and_send(typist)
        assert {("Aurora Friends", "AUR-F"), ("Renamed at the desk", RENAMED)} < active(sandbox)
        resolve_refusal(typist)
        resolve_conflict(typist, sandbox)
    assert BUSY in {code for _, code in active(sandbox)}
