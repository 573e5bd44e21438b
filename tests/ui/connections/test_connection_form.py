"""Connecting a property: tested live, saved with or without a test, tokens never in sight."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.connection import (
    DEMO_ADDRESS,
    PRODUCTION_ADDRESS,
    Colour,
    ConnectionOptions,
    Edition,
    Environment,
    Keeping,
    Tokens,
)
from app.domain.demo import DEMO_TOKENS
from app.domain.errors import KeyStoreLocked, StoreFull
from app.domain.setup import Preset, Setup
from app.domain.trial import Trial, TrialStep, Verdict
from app.ui.connections.connection_form import ConnectionForm
from app.ui.connections.trial_list import TrialList
from tests.support.text import plain
from tests.ui.support import AURORA, DEMO, PLAIN, RecordingCommands, until

CLIENT, ACCESS = "E0D4-client-secret", "C66E-access-secret"
PASSED = [
    Trial(TrialStep.ADDRESS, Verdict.PASSED),
    Trial(TrialStep.TOKENS, Verdict.PASSED),
    Trial(TrialStep.PROPERTY, Verdict.PASSED, ("Hotel Aurora", "Aurora Group")),
]


def _open(qtbot: QtBot, commands: RecordingCommands, connection: Any = None) -> ConnectionForm:
    form = ConnectionForm(commands, connection)
    qtbot.addWidget(form)
    form.show()
    return form


def _fill(form: ConnectionForm, name: str = "Aurora") -> None:
    form.fields.name.edit.setText(name)
    form.fields.tokens.client.edit.setText(f' "{CLIENT}"\n')
    form.fields.tokens.access.edit.setText(f"\t“{ACCESS}” ")


@pytest.mark.anyio
async def test_tokens_are_freed_of_spaces_and_quotes_and_saved_untested(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    form = _open(qtbot, commands)
    _fill(form)
    assert form.save.text() == "&Save, test later"
    form.save.click()
    await until(lambda: not form.isVisible())
    assert form.result() == QDialog.DialogCode.Accepted
    assert form.connection_id == "con-new"
    expected = ("Aurora", PRODUCTION_ADDRESS, Tokens(CLIENT, ACCESS), Edition.AUTOMATIC, PLAIN)
    assert commands.named("connect") == [expected]


@pytest.mark.anyio
async def test_the_steps_of_the_test_come_in_live_and_fill_in_the_name(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    commands.results["try_connection"] = PASSED
    form = _open(qtbot, commands)
    _fill(form, name="")
    form.test.click()
    await until(lambda: form.trials.count() == 3 and not form.trials.is_running)
    assert form.fields.name.text == "Hotel Aurora"
    assert form.save.text() == "&Save"
    form.fields.tokens.access.edit.setText("another")
    assert form.save.text() == "&Save, test later"


@pytest.mark.anyio
async def test_a_failing_step_says_which_with_the_platforms_words(qtbot: QtBot, commands: RecordingCommands) -> None:
    failed = Trial(TrialStep.TOKENS, Verdict.FAILED, message="Invalid AccessToken", request_id="77")
    commands.results["try_connection"] = [PASSED[0], failed]
    form = _open(qtbot, commands)
    _fill(form)
    form.test.click()
    await until(lambda: form.trials.count() == 2 and not form.trials.is_running)
    text = plain(form.trials.item(1).text())
    assert text.startswith("The tokens are not accepted.")
    assert "“Invalid AccessToken” Request number 77." in text
    assert form.save.text() == "&Save, test later"


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("last", "said"),
    [
        (PASSED[-1], "The test passed."),
        (Trial(TrialStep.TOKENS, Verdict.FAILED), "The tokens are not accepted. Check both"),
    ],
)
async def test_the_outcome_is_read_out(
    qtbot: QtBot, commands: RecordingCommands, monkeypatch: pytest.MonkeyPatch, last: Trial, said: str
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("app.ui.connections.trial_list.announce", lambda _about, text, *_: heard.append(text))
    commands.results["try_connection"] = [PASSED[0], last]
    form = _open(qtbot, commands)
    _fill(form)
    form.test.click()
    await until(lambda: form.trials.count() == 2 and not form.trials.is_running)
    assert len(heard) == 1
    assert heard[0].startswith(said)


@pytest.mark.anyio
async def test_all_steps_of_the_test_come_into_sight(qtbot: QtBot, commands: RecordingCommands) -> None:
    commands.results["try_connection"] = [Trial(step, Verdict.SKIPPED) for step in TrialStep]
    form = _open(qtbot, commands)
    form.fields.platform.choose(Environment.CUSTOM, "")
    form.fields.custom.edit.setText("https://api.example.com")
    _fill(form)
    form.test.click()
    await until(lambda: form.trials.count() == len(TrialStep) and not form.trials.is_running)
    await until(lambda: form.trials.visibleRegion().boundingRect().height() == form.trials.height())


@pytest.mark.anyio
async def test_a_test_can_be_stopped_and_ends_with_the_form(
    qtbot: QtBot, commands: RecordingCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = asyncio.Event()

    async def hanging(*_: object) -> AsyncIterator[Trial]:
        yield PASSED[0]
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    monkeypatch.setattr(commands, "try_connection", hanging)
    form = _open(qtbot, commands)
    _fill(form)
    form.test.click()
    await until(lambda: form.trials.count() == 2)
    assert plain(form.trials.item(0).text()) == "api.mews.com answers"
    assert plain(form.trials.item(1).text()) == "Testing api.mews.com…"
    form.reject()
    await stopped.wait()
    await until(lambda: not form.trials.is_running)
    assert form.trials.count() == 1


@pytest.mark.anyio
async def test_without_a_key_store_tokens_can_be_used_until_quit(qtbot: QtBot, commands: RecordingCommands) -> None:
    commands.failures["connect"] = KeyStoreLocked("locked")
    form = _open(qtbot, commands)
    _fill(form)
    form.save.click()
    await until(form.until_quit.isVisible)
    assert form.failure.text() == "The system key store did not open."
    assert form.again.isVisible()
    form.until_quit.click()
    await until(lambda: not form.isVisible())
    assert len(commands.named("connect_until_quit")) == 1


@pytest.mark.anyio
async def test_a_full_disk_keeps_the_form_open(qtbot: QtBot, commands: RecordingCommands) -> None:
    commands.failures["connect"] = StoreFull("full")
    form = _open(qtbot, commands)
    _fill(form)
    form.save.click()
    await until(form.failure.isVisible)
    assert form.isVisible()
    assert not form.until_quit.isVisible()
    assert form.fields.tokens.client.token == CLIENT


@pytest.mark.anyio
async def test_an_address_is_cleaned_and_http_is_refused(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands)
    _fill(form)
    form.fields.platform.choose(Environment.CUSTOM, "")
    form.fields.custom.edit.setText("http://api.example.com")
    form.save.click()
    assert "https" in form.fields.custom.message.text()
    form.fields.custom.edit.setText(" api.example.com/api/connector/v1 ")
    form.fields.custom.left.emit()
    assert "https://api.example.com" in form.fields.custom.message.text()
    form.save.click()
    await until(lambda: not form.isVisible())
    assert commands.named("connect")[0][1] == "https://api.example.com"


@pytest.mark.anyio
async def test_editing_leaves_the_tokens_where_none_are_entered(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands, AURORA)
    form.fields.name.edit.setText("Aurora main")
    form.save.click()
    await until(lambda: not form.isVisible())
    altered = ("con-1", "Aurora main", PRODUCTION_ADDRESS, Edition.CURRENT, None, PLAIN, False)
    assert commands.named("alter_connection") == [altered]


@pytest.mark.anyio
async def test_how_a_connection_is_worked_with_is_saved_with_it(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands, AURORA)
    form.fields.options.colour.choose(Colour.TEAL, "")
    form.fields.options.read_only.click()
    form.save.click()
    await until(lambda: not form.isVisible())
    assert commands.named("alter_connection")[0][5] == ConnectionOptions(Colour.TEAL, read_only=True)


@pytest.mark.anyio
async def test_a_property_beside_another_is_on_the_same_platform(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands)
    for other in (DEMO, replace(AURORA, address="https://api.example.com")):
        form.fields.begin_beside(other)
        assert form.fields.address == other.address
        assert form.fields.chosen_edition is other.chosen_edition


@pytest.mark.anyio
async def test_one_token_alone_is_not_enough(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands, AURORA)
    form.fields.tokens.client.edit.setText(CLIENT)
    form.save.click()
    assert form.fields.tokens.access.message.text() == "Enter the access token."
    assert form.isVisible()


@pytest.mark.anyio
async def test_the_demo_warns_and_no_token_is_anywhere_but_in_its_masked_field(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    form = _open(qtbot, commands)
    form.fields.platform.choose(Environment.DEMO, "")
    assert "Everyone can see and change this data" in form.fields.demo_note.text()
    _fill(form)
    assert form.fields.tokens.access.edit.echoMode() is QLineEdit.EchoMode.Password
    for widget in [form, *form.findChildren(QWidget)]:
        said = (
            widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.objectName(),
            widget.windowTitle(),
        )  # fmt: skip
        assert not any(CLIENT in text or ACCESS in text for text in said)


@pytest.mark.anyio
async def test_the_public_demo_is_filled_in_and_connected_as_any_other(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    form = _open(qtbot, commands)
    assert not form.fields.use_demo.isVisible()
    form.fields.platform.choose(Environment.DEMO, "")
    form.fields.use_demo.click()
    assert form.fields.tokens.access.edit.echoMode() is QLineEdit.EchoMode.Password
    form.save.click()
    await until(lambda: not form.isVisible())
    assert commands.named("connect") == [("Mews demo", DEMO_ADDRESS, DEMO_TOKENS, Edition.AUTOMATIC, PLAIN)]


@pytest.mark.anyio
async def test_only_the_access_token_is_asked_for_where_the_client_token_can_be_taken_over(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    commands.results["lender"] = DEMO
    form = _open(qtbot, commands)
    await until(lambda: "Leave it empty to use the one of Mews demo" in plain(form.fields.tokens.client.message.text()))
    form.fields.name.edit.setText("Boreal")
    form.fields.tokens.access.edit.setText(ACCESS)
    form.save.click()
    await until(lambda: not form.isVisible())
    assert commands.named("connect")[0][2] == Tokens("", ACCESS)


@pytest.mark.anyio
async def test_tokens_that_are_kept_are_replaced_beginning_with_the_access_token(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    form = _open(qtbot, commands, AURORA)
    tokens = form.fields.tokens
    await until(lambda: plain(tokens.place.text()) == "Tokens: in the Secret Service")
    assert not tokens.access.isVisible()
    tokens.replace.click()
    assert tokens.access.isVisible()
    await until(tokens.access.edit.hasFocus)
    qtbot.keyClick(tokens.access.edit, Qt.Key.Key_Tab)
    qtbot.keyClick(tokens.access.edit.nextInFocusChain(), Qt.Key.Key_Tab)
    await until(tokens.client.edit.hasFocus)
    tokens.access.edit.setText(ACCESS)
    form.save.click()
    await until(lambda: not form.isVisible())
    assert commands.named("alter_connection")[0][4] == Tokens("", ACCESS)


@pytest.mark.anyio
async def test_tokens_are_removed_after_a_question_and_new_ones_are_asked_for(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    form = _open(qtbot, commands, replace(AURORA, name="Front desk"))
    tokens = form.fields.tokens
    tokens.remove.click()
    await until(lambda: form.findChild(QMessageBox) is not None)
    assert plain(form.findChild(QMessageBox).windowTitle()) == "Remove the tokens of Front desk?"
    commands.results["keeping"] = Keeping.NONE
    next(one for one in form.findChild(QMessageBox).buttons() if one.text() == "&Remove").click()
    await until(tokens.access.isVisible)
    assert commands.named("remove_tokens") == [("con-1",)]
    assert tokens.place.text().startswith("No tokens are kept for this connection.")
    assert not tokens.remove.isVisible()
    form.save.click()
    assert tokens.access.message.text() == "Enter the access token."


@pytest.mark.anyio
async def test_a_locked_key_store_is_named_and_lets_nothing_be_removed(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    commands.failures["remove_tokens"] = KeyStoreLocked("locked")
    form = _open(qtbot, commands, AURORA)
    form.fields.tokens.remove.click()
    await until(lambda: form.findChild(QMessageBox) is not None)
    next(one for one in form.findChild(QMessageBox).buttons() if one.text() == "&Remove").click()
    await until(lambda: form.place.text() == "The system key store did not open.")


@pytest.mark.anyio
async def test_without_the_key_store_both_tokens_are_asked_for(qtbot: QtBot, commands: RecordingCommands) -> None:
    commands.failures["alter_connection"] = KeyStoreLocked("locked")
    form = _open(qtbot, commands, AURORA)
    form.fields.tokens.replace.click()
    form.fields.tokens.access.edit.setText(ACCESS)
    form.save.click()
    await until(form.until_quit.isVisible)
    assert not form.fields.tokens.client.is_wrong
    form.until_quit.click()
    await until(lambda: form.fields.tokens.client.is_wrong)
    assert form.fields.tokens.client.message.text() == "Enter the client token too."
    assert form.isVisible()


@pytest.mark.anyio
async def test_a_connection_is_tested_with_the_tokens_that_are_kept(qtbot: QtBot, commands: RecordingCommands) -> None:
    commands.failures["try_connection"] = KeyStoreLocked("locked")
    form = _open(qtbot, commands, AURORA)
    form.test.click()
    await until(lambda: form.trials.count() == 1 and not form.trials.is_running)
    assert form.trials.item(0).text() == "The system key store did not open."
    assert commands.named("try_connection") == [(AURORA.address, None, Edition.CURRENT, "con-1")]


PRESET = Preset("aurora", "Hotel Aurora", AURORA.address, Edition.CURRENT, Colour.TEAL, True, "client-token")


@pytest.mark.anyio
async def test_what_the_administrator_preset_is_shown_and_not_to_be_changed(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    commands.setup.known = Setup((PRESET,))
    form = _open(qtbot, commands, replace(AURORA, connection_id=PRESET.connection_id))
    fields = form.fields
    for field in (fields.name, fields.platform, fields.edition, fields.options.colour):
        assert not field.control.isEnabled()
        assert field.message.text() == "Set by your administrator"
    assert not fields.options.read_only.isEnabled()
    assert fields.options.sends_at_once.isEnabled()
    assert fields.tokens.access.control.isEnabled()


@pytest.mark.anyio
async def test_what_is_not_preset_is_left_to_the_person(qtbot: QtBot, commands: RecordingCommands) -> None:
    commands.setup.known = Setup((Preset("aurora", "Hotel Aurora", AURORA.address),))
    form = _open(qtbot, commands, replace(AURORA, connection_id=PRESET.connection_id))
    assert form.fields.edition.control.isEnabled()
    assert form.fields.options.read_only.isEnabled()
    other = _open(qtbot, commands, DEMO)
    assert other.fields.name.control.isEnabled()


@pytest.mark.anyio
async def test_only_the_access_token_is_asked_for_where_the_administrator_provides_the_other(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    commands.setup.known = Setup((PRESET,))
    form = _open(qtbot, commands)
    await until(lambda: "your administrator provides" in form.fields.tokens.client.message.text())
    form.fields.name.edit.setText("Boreal")
    form.fields.tokens.access.edit.setText(ACCESS)
    form.save.click()
    await until(lambda: not form.isVisible())
    assert commands.named("connect")[0][2] == Tokens("", ACCESS)


@pytest.mark.anyio
async def test_an_address_that_is_not_allowed_is_told_where_it_is_chosen(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    commands.setup.known = Setup(allowed_addresses=("https://api.example.com",))
    form = _open(qtbot, commands)
    _fill(form)
    form.save.click()
    assert form.fields.platform.message.text() == "Your administrator does not allow this address."
    form.fields.platform.choose(Environment.CUSTOM, "")
    form.fields.custom.edit.setText("api.mews.com")
    form.save.click()
    assert form.fields.custom.message.text() == "Your administrator does not allow this address."
    form.fields.custom.edit.setText("api.example.com")
    form.save.click()
    await until(lambda: not form.isVisible())
    assert commands.named("connect")[0][1] == "https://api.example.com"


@pytest.mark.anyio
async def test_it_says_where_tokens_are_kept(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands)
    await until(lambda: "Secret Service" in form.place.text())
    commands.results["tokens_place"] = None
    other = _open(qtbot, commands)
    await until(lambda: "until you quit" in other.place.text())


@pytest.mark.anyio
async def test_all_lines_of_a_failure_are_seen(qtbot: QtBot) -> None:
    trials = TrialList()
    qtbot.addWidget(trials)
    trials.resize(320, 100)
    trials.show_trial(Trial(TrialStep.ADDRESS, Verdict.PASSED), "api.mews.com")
    trials.show_trial(Trial(TrialStep.TOKENS, Verdict.FAILED, message="Invalid AccessToken."), "api.mews.com")
    await until(lambda: trials.verticalScrollBar().maximum() == 0)
    before = trials.height()
    trials.resize(200, 100)
    await until(lambda: trials.verticalScrollBar().maximum() == 0 and trials.height() > before)


def test_a_message_that_looks_like_html_is_shown_as_it_is_in_its_tooltip(qtbot: QtBot) -> None:
    trials = TrialList()
    qtbot.addWidget(trials)
    trials.show_trial(Trial(TrialStep.READ, Verdict.FAILED, message="No <b>way</b>"), "api.example.com")
    assert "No &lt;b&gt;way&lt;/b&gt;" in trials.item(0).toolTip()
