"""The whole job of an admin at a screen reader: each step is done by what can be heard, and ends when it is heard."""

from collections.abc import Callable

from app.domain.connection import Edition
from app.sandbox.sandbox import Sandbox
from tests.journeys.reader import Reader
from tests.support.at_spi import Node
from tests.support.text import plain

Step = Callable[[Reader, Sandbox, str], None]  # with the platform and its address
_MEMBERS, _ELSEWHERE = "P000011", "P000006"  # a program with active memberships; one that is renamed elsewhere


def make_hotel() -> Sandbox:
    """A platform of sixty programs, one of which cannot be deleted."""
    sandbox = Sandbox(Edition.CURRENT, 60)
    sandbox.enrol(_id_of(sandbox, _MEMBERS))
    return sandbox


def _id_of(sandbox: Sandbox, code: str) -> str:
    return next(one.program_id for one in sandbox.programs.values() if one.code == code)


def _hear(reader: Reader, *wanted: str) -> None:
    """Wait until all of this was announced, in one announcement, since the last time that anything was waited for."""

    def heard() -> bool:
        new = [plain(text) for text in reader.desktop.announcements]
        return any(all(part in text for part in wanted) for text in new)

    reader.until(heard, f"the announcement of {wanted}")
    reader.desktop.announcements.clear()


def connect(reader: Reader, sandbox: Sandbox, address: str) -> None:
    """Connect a property."""
    reader.press("Connect a property")
    form = reader.dialog("Connect a property")
    reader.choose(form, "Platform", "Custom address")
    form.find("text", "Platform address").set_text(address)
    form.find("text", "Client token").set_text(sandbox.tokens.client_token)
    form.find("text", "Access token").set_text(sandbox.tokens.access_token)
    form.find("push button", "Test connection").press()
    _hear(reader, "The test passed.")
    reader.close(form, "Save")
    reader.until(lambda: reader.table.size[0] == 60, "the programs")
    _hear(reader, "Up to date")


def find(reader: Reader, _sandbox: Sandbox, _address: str) -> None:
    """Find a program."""
    reader.search("P00004", 10)
    _hear(reader, "10 of 60 programs")
    reader.search("nowhere", 0)
    _hear(reader, "No program matches")


def add(reader: Reader, _sandbox: Sandbox, _address: str) -> None:
    """Add a program, at first without a name."""
    reader.search("", 60)
    reader.press("Add")
    form = reader.dialog("Add program")
    form.find("push button", "Add").press()
    name = form.find("text", "Name")
    reader.until(lambda: name.description == "Enter a name." and "focused" in name.states, "the error")
    name.set_text("Aurora Friends")
    form.find("text", "Code").set_text("AUR-F")
    reader.choose(form, "Type", "Hotel")
    reader.choose(form, "Subscription", "Free")
    reader.close(form, "Add")
    _hear(reader, "1 change not sent")
    assert "Aurora Friends, Name, new, not sent" in reader.look_up("AUR-F")


def rename(reader: Reader, _sandbox: Sandbox, _address: str) -> None:
    """Rename two programs."""
    reader.rename("P000004", "Renamed by ear")
    reader.rename(_ELSEWHERE, "Mine")
    _hear(reader, "3 changes not sent")


def mark(reader: Reader, _sandbox: Sandbox, _address: str) -> None:
    """Mark two programs for deletion."""
    reader.search("P00001", 10)
    reader.mark(_MEMBERS, "P000012")
    reader.press("Delete")
    _hear(reader, "5 changes not sent")
    assert "Program 000012, Name, to delete, not sent" in reader.look_up("P000012")


def send(reader: Reader, sandbox: Sandbox, _address: str) -> None:
    """Review and send, while somebody else renames a program."""
    sandbox.rename(_id_of(sandbox, _ELSEWHERE), "Theirs")
    reader.press("Review…")
    dialog = reader.dialog("Delete 2 programs at Hotel Aurora (custom address)?")
    assert "default" in dialog.find("push button", "Go back").states
    assert dialog.description.startswith("Once sent, this cannot be undone.")
    reader.close(dialog, "Delete 2 programs and send 3 other changes")
    _hear(reader, "Needs you: 2", "Sent: 1 added, 1 renamed, 1 deleted.")


def resolve_refusal(reader: Reader, _sandbox: Sandbox, _address: str) -> None:
    """Read why a deletion was refused, and keep the program."""
    _turn_to_change(reader, _MEMBERS)
    reader.window.find("push button", "Keep the program").press()
    _hear(reader, "Needs you: 1")


def resolve_conflict(reader: Reader, _sandbox: Sandbox, _address: str) -> None:
    """Compare what somebody else made of a program with one's own, and keep one's own."""
    _turn_to_change(reader, _ELSEWHERE)
    reader.window.find("push button", "Compare…").press()
    dialog = reader.dialog("“Program 000006” was changed elsewhere")
    assert plain(dialog.description).endswith("Theirs, Name, Now on the platform. Mine, Name, Yours.")
    reader.close(dialog, "Keep mine")
    _hear(reader, "Sent: 1 renamed.")


def look_back(reader: Reader, _sandbox: Sandbox, _address: str) -> None:
    """Look into the changes, of which none is left, into the history, and at the programs again."""
    reader.window.find("check box", "History").press()
    reader.until(lambda: reader.window.find("table", "History").size[0] > 0, "the history")
    assert "Mine" in reader.window.find("table", "History").cell(0, 0).name
    reader.window.find("check box", "Programs").press()
    assert "Mine, Name" in reader.look_up(_ELSEWHERE)
    reader.press("Refresh")
    _hear(reader, "Up to date")


JOB: tuple[Step, ...] = (connect, find, add, rename, mark, send, resolve_refusal, resolve_conflict, look_back)


def _views(reader: Reader) -> list[str]:
    """The views to turn to; that of the changes counts those that need the person."""
    return [plain(box.name) for box in reader.window.find("tool bar").find_all("check box")]


def _turn_to_change(reader: Reader, code: str) -> None:
    reader.window.find("check box", next(one for one in _views(reader) if one.startswith("Changes"))).press()
    table: Node = reader.window.find("table", "Changes")
    row = next(row for row in range(table.size[0]) if table.cell(row, 2).name.startswith(f"{code}, "))
    if "selected" not in table.cell(row, 0).states:
        table.cell(row, 0).press("Toggle")
