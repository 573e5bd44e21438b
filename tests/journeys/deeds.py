"""What a person does at the window, and how its list compares with the platform's."""

from PySide6.QtCore import Qt

from app.domain.connection import Environment
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from app.ui.changes.review_dialog import ReviewDialog
from app.ui.connections.connection_form import ConnectionForm
from app.ui.programs.program_form import ProgramForm
from tests.journeys.person import Person


async def connect(person: Person, address: str, sandbox: Sandbox) -> None:
    """Connect the sandbox as a property, with the test of the connection."""
    person.click(person.window.first_run, "Connect a property")
    form = await person.dialog(ConnectionForm)
    await person.until(lambda: "Secret Service" in form.place.text(), "the key store")
    form.fields.platform.choose(Environment.CUSTOM, "")
    await person.enter(address, form.fields.custom.edit)
    await enter_tokens(person, form, sandbox)
    person.click(form, "Test connection")
    await person.until(lambda: form.save.text().replace("&", "") == "Save", "the end of the test")
    person.click(form, "Save")
    await person.closed(form)


async def enter_tokens(person: Person, form: ConnectionForm, sandbox: Sandbox) -> None:
    """Type both tokens."""
    await person.enter(sandbox.tokens.client_token, form.fields.tokens.client.edit)
    await person.enter(sandbox.tokens.access_token, form.fields.tokens.access.edit)


async def add(person: Person, name: str, code: str) -> None:
    """Add a program by the form."""
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
    """Rename a program in its cell."""
    person.mark(code)
    person.press(Qt.Key.Key_F2)
    await person.until(lambda: person.table.state() == person.table.State.EditingState, "the open cell")
    person.control(Qt.Key.Key_A)
    await person.enter(name)
    person.press(Qt.Key.Key_Return)
    await person.until(lambda: person.find(code).data() == name, "the new name")


async def send(person: Person, waiting: int, button: str) -> None:
    """Send so many changes by way of Review."""
    await person.until(lambda: f"{waiting} changes not sent" in person.said, "the marks")
    await review(person, button)


async def review(person: Person, button: str) -> None:
    """Press Send, and this button of Review."""
    person.control(Qt.Key.Key_S)
    dialog = await person.dialog(ReviewDialog)
    person.click(dialog, button)
    await person.closed(dialog)


def shown(person: Person) -> set[tuple[str, str]]:
    """Name and code of each line."""
    return {(name, code) for _, name, code in person.lines()}


def active(sandbox: Sandbox) -> set[tuple[str, str]]:
    """Name and code of each active program on the platform."""
    return {(one.name, one.code) for one in sandbox.programs.values() if not one.is_deleted}


def times_added(sandbox: Sandbox, code: str) -> int:
    """How many requests asked to add a program with this code."""
    return sum(
        one["Code"] == code
        for entry in sandbox.journal
        if entry.operation is Operation.ADD_PROGRAMS
        for one in entry.body["LoyaltyPrograms"]
    )
