"""The main job from outside, as a screen reader has it: by names and roles alone, in the program as it is started."""

from pathlib import Path
from urllib.parse import urlsplit

from app.domain.connection import Edition
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from tests.journeys.reader import Reader, at_reader
from tests.support.at_spi import TAB, Node
from tests.support.loopback import serve
from tests.support.session import desktop_session
from tests.support.text import plain

_REFUSAL = "The loyalty program cannot be deleted because it contains active memberships."


def connect(reader: Reader, address: str, sandbox: Sandbox) -> None:
    reader.press("Connect a property")
    form = reader.dialog("Connect a property")
    reader.choose(form, "Platform", "Custom address")
    assert form.find("combo box", "Edition").name == "Automatic"
    reader.write(form.find("text", "Platform address"), address)
    reader.write(form.find("text", "Client token"), sandbox.tokens.client_token)
    reader.write(form.find("text", "Access token"), sandbox.tokens.access_token)
    reader.desktop.press_key(TAB)
    form.find("push button", "Test connection").press()
    form.find("push button", "Save")
    steps = [plain(step.name) for step in form.find("list", "Steps of the test").children]
    assert {"The tokens are accepted, passed", "Current edition, passed"} <= set(steps)
    reader.until(lambda: "The test passed." in reader.desktop.announcements, "the end of the test")
    assert not tokens_in(sandbox, *reader.everything())
    reader.close(form, "Save")


def leave_name_empty(reader: Reader) -> None:
    reader.press("Add")
    form = reader.dialog("Add program")
    assert "default" in form.find("push button", "Add").states
    form.find("push button", "Add").press()
    name = form.find("text", "Name")
    reader.until(lambda: name.description == "Enter a name.", "the error")
    assert "focused" in name.states
    reader.close(form, "Cancel")


def review(reader: Reader, title: str) -> Node:
    reader.press("Review…")
    dialog = reader.dialog(title)
    assert {"default", "focused"} <= dialog.find("push button", "Go back").states
    assert dialog.description.startswith("Once sent, this cannot be undone.")
    return dialog


def tokens_in(sandbox: Sandbox, *texts: str | bytes) -> list[str | bytes]:
    secrets = (sandbox.tokens.client_token, sandbox.tokens.access_token)
    written = [form for secret in secrets for form in (secret.encode(), secret.encode("utf-16-le"))]
    found = [text for text in texts if isinstance(text, str) and any(secret in text for secret in secrets)]
    return found + [text for text in texts if isinstance(text, bytes) and any(form in text for form in written)]


def active(sandbox: Sandbox) -> set[tuple[str, str]]:
    return {(one.name, one.code) for one in sandbox.programs.values() if not one.is_deleted}


def times_added(sandbox: Sandbox, code: str) -> int:
    sent = [str(entry.body) for entry in sandbox.journal if entry.operation is Operation.ADD_PROGRAMS]
    return sum(body.count(f"'Code': '{code}'") for body in sent)


def work_online(reader: Reader, sandbox: Sandbox, address: str) -> None:
    connect(reader, address, sandbox)
    reader.until(lambda: reader.table.size[0] == 2500, "all programs")
    leave_name_empty(reader)
    reader.add("Aurora Friends", "AUR-F")
    assert "Aurora Friends, Name, new, not sent" in reader.look_up("AUR-F")
    reader.rename("P000004", "Renamed at the desk")
    reader.search("P00001", 10)
    reader.mark("P000011", "P000012", "P000013", "P000014", "P000015")
    reader.press("Delete")
    reader.until(lambda: "Program 000012, Name, to delete, not sent" in reader.look_up("P000012"), "the mark")
    reader.until(lambda: "7 changes not sent" in reader.desktop.announcements, "how many are not sent")
    dialog = review(reader, "Delete 5 programs at Hotel Aurora (custom address)?")
    lines = {cell.name for cell in dialog.find("tree", "Changes to send").find_all("tree item")}
    assert any(line.startswith("To delete, Program 000011, P000011, Delete") for line in lines)
    reader.close(dialog, "Delete 5 programs and send 2 other changes")
    told = "Needs you: 1 · Sent: 1 added, 1 renamed, 4 deleted."
    reader.until(lambda: told in reader.desktop.announcements, "the refusal, and what was sent")
    assert reader.status.name == told
    assert_refused(reader)
    reader.search("", 2497)
    assert reader.programs() == active(sandbox)
    reader.add("Kept for later", "LATER")


def assert_refused(reader: Reader) -> None:
    reader.look_up("P000011")
    mark, name = reader.table.cell(0, 0), reader.table.cell(0, 1)
    assert (mark.name, name.name) == ("refused", "Program 000011, Name, refused")
    assert _REFUSAL in plain(mark.description)
    reader.status.press()
    changes = reader.window.find("table", "Changes")
    assert "P000011, Code, Refused" in changes.row(0)
    assert any(_REFUSAL in plain(label.name) for label in reader.window.find_all("label"))
    reader.window.find("check box", "Programs").press()


def work_offline(reader: Reader) -> None:
    reader.until(lambda: "Offline" in reader.status.description, "that there is no network")
    assert reader.status.name == "Needs you: 1"
    assert_refused(reader)
    assert "Kept for later, Name, new, not sent" in reader.look_up("LATER")
    assert "Renamed at the desk, Name" in reader.look_up("P000004")
    reader.rename("P000005", "Renamed without a network")
    reader.add("Also for later", "LAST")
    reader.look_up("P000021")
    reader.mark("P000021")
    reader.press("Delete")
    reader.until(lambda: "4 changes not sent" in reader.status.description, "how many are not sent")
    dialog = review(reader, "Delete 1 program at Hotel Aurora (custom address)?")
    reader.close(dialog, "Delete 1 program and send 3 other changes")
    reader.until(lambda: "waiting to be sent" in reader.look_up("P000021")[0], "that it waits")


def test_a_day_at_a_screen_reader(tmp_path: Path) -> None:
    sandbox, folder = Sandbox(Edition.CURRENT, 2500), tmp_path / "data"
    sandbox.enrol(next(one.program_id for one in sandbox.programs.values() if one.code == "P000011"))
    with desktop_session(tmp_path / "session") as session:
        with serve(sandbox) as address, at_reader(session, folder) as reader:
            work_online(reader, sandbox, address)
            assert not reader.desktop.interruptions
        with at_reader(session, folder) as reader:  # the network is cut
            work_offline(reader)
            with serve(sandbox, urlsplit(address).port or 0):
                reader.until(lambda: not reader.window.find_all("table", "Programs"), "the deletion")
                reader.until(lambda: "Waiting" not in reader.status.description, "that all is sent")
                reader.search("", 2498)
                reader.until(lambda: reader.programs() == active(sandbox), "the platform's list")
            command = Path(f"/proc/{reader.process.pid}/cmdline").read_bytes()
            assert b"--data-dir" in command
            assert not tokens_in(sandbox, command, *reader.everything())
            assert not reader.desktop.interruptions
    assert {code: times_added(sandbox, code) for code in ("AUR-F", "LATER", "LAST")} == {
        "AUR-F": 1,
        "LATER": 1,
        "LAST": 1,
    }
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert {"output.txt", "loyalty-desk.log"} <= {one.name for one in files}
    assert not tokens_in(sandbox, *(one.read_bytes() for one in files))
