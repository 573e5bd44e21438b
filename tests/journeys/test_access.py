"""How a connection gets its tokens, through the window: the public demo, tokens taken away and given again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from app.domain.connection import Environment
from app.domain.demo import DEMO_TOKENS
from app.sandbox.sandbox import Sandbox
from app.ui.connections.connection_form import ConnectionForm
from tests.journeys.deeds import active, connect, enter_tokens, shown
from tests.journeys.key_store import real_key_store
from tests.journeys.person import at_window
from tests.support.loopback import serve

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def key_store(tmp_path: Path) -> Iterator[None]:
    """A Secret Service of this test's own."""
    with real_key_store(tmp_path / "session"):
        yield


async def test_the_public_demo_is_two_presses_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox()
    sandbox.tokens = DEMO_TOKENS
    with serve(sandbox) as address:
        monkeypatch.setattr("app.ui.connections.connection_fields._PRESETS", {Environment.DEMO: address})
        async with at_window(tmp_path / "data") as person:
            person.click(person.window.first_run, "Look at the Mews demo")
            form = await person.dialog(ConnectionForm)
            person.click(form, "Test connection")
            await person.until(lambda: form.save.text().replace("&", "") == "Save", "the end of the test")
            person.click(form, "Save")
            await person.closed(form)
            await person.until(
                lambda: person.has_table and shown(person) == active(sandbox), "the programs of the demo"
            )


async def test_tokens_are_taken_away_and_given_again(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        async with at_window(tmp_path / "data") as person:
            await connect(person, address, sandbox)
            await person.until(lambda: person.has_table and shown(person) == active(sandbox), "all programs")
            person.window.actions_.edit_connection.trigger()
            form = await person.dialog(ConnectionForm)
            await person.until(lambda: "Secret Service" in form.place.text(), "the key store")
            person.click(form, "Remove…")
            person.click(await person.dialog(QMessageBox), "Remove")
            await person.until(form.fields.tokens.access.isVisible, "the fields for new tokens")
            person.click(form, "Cancel")
            await person.closed(form)
            await person.until(lambda: person.sentence == "Paused: no tokens", "the pause")
            assert shown(person) == active(sandbox)
            person.click(person.window.notice, "Enter tokens")
            form = await person.dialog(ConnectionForm)
            await enter_tokens(person, form, sandbox)
            person.click(form, "Save, test later")
            await person.closed(form)
            await person.until(lambda: person.sentence.startswith("Up to date"), "the list")
