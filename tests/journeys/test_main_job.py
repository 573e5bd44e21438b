"""The main job, end to end, through the window: connect, see, add, rename, delete; quit, go offline, and send later."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import keyring.backend
import keyring.core
import pytest
from PySide6.QtCore import Qt

from app.domain.connection import Edition, Environment
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from app.ui.changes.review_dialog import ReviewDialog
from app.ui.connections.connection_form import ConnectionForm
from app.ui.programs.program_form import ProgramForm
from tests.journeys.person import Person, at_window
from tests.support.loopback import serve
from tests.support.session import DesktopSession

pytestmark = pytest.mark.anyio


@pytest.fixture
def key_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A Secret Service of this test's own."""
    with DesktopSession(tmp_path / "session") as session:
        session.start_bus()
        session.start_key_store()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.env["DBUS_SESSION_BUS_ADDRESS"])
        monkeypatch.setattr(keyring.core, "_keyring_backend", None)
        forget_back_ends()
        yield
    forget_back_ends()


def forget_back_ends() -> None:
    """Keyring remembers what an earlier test of this process found, if there was one."""
    with suppress(KeyError):
        keyring.backend.get_all_keyring.reset()


async def connect(person: Person, address: str, sandbox: Sandbox) -> None:
    person.click(person.window.first_run, "Connect a property")
    form = await person.dialog(ConnectionForm)
    await person.until(lambda: "Secret Service" in form.place.text(), "the key store")
    form.fields.platform.choose(Environment.CUSTOM, "")
    await person.enter(address, form.fields.custom.edit)
    await person.enter(sandbox.tokens.client_token, form.fields.client_token.edit)
    await person.enter(sandbox.tokens.access_token, form.fields.access_token.edit)
    person.click(form, "Test connection")
    await person.until(lambda: form.save.text().replace("&", "") == "Save", "the end of the test")
    person.click(form, "Save")
    await person.closed(form)


async def add(person: Person, name: str, code: str) -> None:
    person.control(Qt.Key.Key_N)
    form = await person.dialog(ProgramForm)
    await person.enter(name, form.fields.name.edit)
    await person.enter(code, form.fields.code.edit)
    form.fields.type.choose("Hotel", "")
    form.fields.subscription.choose("Free", "")
    person.press(Qt.Key.Key_Return)
    await person.closed(form)
    await person.until(lambda: person.has(code), f"the line {code}")


async def rename(person: Person, code: str, name: str) -> None:
    person.mark(code)
    person.press(Qt.Key.Key_F2)
    await person.until(lambda: person.table.state() == person.table.State.EditingState, "the open cell")
    person.control(Qt.Key.Key_A)
    await person.enter(name)
    person.press(Qt.Key.Key_Return)
    await person.until(lambda: person.find(code).data() == name, "the new name")


async def send(person: Person, waiting: int, button: str) -> None:
    await person.until(lambda: f"{waiting} changes not sent" in person.said, "the marks")
    person.control(Qt.Key.Key_S)
    review = await person.dialog(ReviewDialog)
    person.click(review, button)
    await person.closed(review)


def shown(person: Person) -> set[tuple[str, str]]:
    return {(name, code) for _, name, code in person.lines()}


def active(sandbox: Sandbox) -> set[tuple[str, str]]:
    return {(one.name, one.code) for one in sandbox.programs.values() if not one.is_deleted}


def times_added(sandbox: Sandbox, code: str) -> int:
    return sum(
        one["Code"] == code
        for entry in sandbox.journal
        if entry.operation is Operation.ADD_PROGRAMS
        for one in entry.body["LoyaltyPrograms"]
    )


async def test_a_day_at_the_desk(tmp_path: Path, key_store: None) -> None:
    sandbox = Sandbox(Edition.CURRENT, 2500)
    folder = tmp_path / "data"
    codes = [one.code for one in sandbox.programs.values() if not one.is_deleted]
    busy, *empty = codes[10:15]
    sandbox.enrol(next(one.program_id for one in sandbox.programs.values() if one.code == busy))
    with serve(sandbox) as address:
        port = urlsplit(address).port or 0
        async with at_window(folder) as person:
            await connect(person, address, sandbox)
            await person.until(lambda: person.line_count() == len(active(sandbox)), "all programs")
            await add(person, "Aurora Friends", "AUR-F")
            await rename(person, codes[3], "Renamed at the desk")
            person.mark(busy, *empty)
            person.press(Qt.Key.Key_Delete)
            await send(person, 7, "Delete 5 and send 2 other changes")
            await person.until(lambda: person.sentence.startswith("Needs you: 1"), "the refusal")
            mark, _, _ = next(line for line in person.lines() if line[2] == busy)
            assert mark == "Refused"
            assert shown(person) == active(sandbox)
            await add(person, "Kept for later", "LATER")
    async with at_window(folder) as person:  # the network is cut
        await person.until(lambda: person.sentence.startswith("Needs you"), "the list as it was left")
        assert person.has("LATER")
        assert person.has(busy)
        await rename(person, codes[4], "Renamed without a network")
        await add(person, "Also for later", "LATER2")
        person.mark(codes[20])
        person.press(Qt.Key.Key_Delete)
        await send(person, 4, "Delete 1 and send 3 other changes")
        with serve(sandbox, port):
            person.press(Qt.Key.Key_F5)  # or it is tried again in its time
            await person.until(lambda: not person.has(codes[20]), "the deletion")
            await person.until(lambda: shown(person) == active(sandbox), "the platform's list")
    assert {code: times_added(sandbox, code) for code in ("AUR-F", "LATER", "LATER2")} == {
        "AUR-F": 1,
        "LATER": 1,
        "LATER2": 1,
    }
    assert ("Renamed without a network", codes[4]) in active(sandbox)
