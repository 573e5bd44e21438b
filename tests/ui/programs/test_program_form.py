"""The form closes only when the wish is on the disk, and what was typed stays."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, State
from app.domain.connection import Chain
from app.domain.errors import StoreFull
from app.domain.merge import Row, Snapshot
from app.domain.program import Field, Finding, Problem, Values
from app.ui.programs.program_form import ProgramForm
from tests.ui.support import (
    AURORA,
    DEMO,
    ENTERPRISE,
    SAMPLE,
    RecordingCommands,
    make_change,
    make_row,
    make_snapshot,
    make_values,
    until,
)

CHAIN = "8ddea57b-6a5c-4eec-8c4c-24467dce118e"
SAME_CODE = Finding(Field.CODE, Problem.SAME_CODE, blocks=False, detail=("Platinum Club", "PC01"))
SAME_NAME = Finding(Field.NAME, Problem.SAME_NAME, blocks=False, detail=("Platinum Club", "PC09"))


def _open(
    qtbot: QtBot, commands: RecordingCommands, snapshot: Snapshot | None = None, row: Row | None = None
) -> ProgramForm:
    form = ProgramForm(commands, snapshot or make_snapshot(), row)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    return form


def _fill(form: ProgramForm, name: str = "Platinum Club", code: str = "PC01") -> None:
    form.fields.name.edit.setText(name)
    form.fields.code.edit.setText(code)
    form.fields.type.choose("Hotel", "")
    form.fields.subscription.choose("Free", "")


@pytest.mark.anyio
async def test_an_addition_is_queued_and_the_form_closes(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands)
    _fill(form, "  Platinum Club\t", "PC01")
    form.save.click()
    await until(lambda: not form.isVisible())
    assert form.result() == QDialog.DialogCode.Accepted
    assert commands.named("add") == [("con-1", make_values("Platinum Club", "PC01"))]


@pytest.mark.anyio
async def test_errors_stand_under_their_fields_and_the_first_has_the_focus(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    form = _open(qtbot, commands)
    form.fields.name.edit.setText("Gold")
    form.save.click()
    assert form.fields.code.message.text() == "Enter a code."
    assert form.fields.code.edit.accessibleDescription() == "Enter a code."
    assert form.fields.type.message.text() == "Choose a type."
    assert form.fields.subscription.message.text() == "Choose a subscription."
    assert form.focusWidget() is form.fields.code.edit
    assert commands.calls == []


@pytest.mark.anyio
async def test_a_name_too_long_is_refused_and_never_cut(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands)
    _fill(form, "🏨" * 101)
    form.save.click()
    assert form.fields.name.is_wrong
    assert form.fields.name.edit.text() == "🏨" * 101
    assert commands.named("add") == []


@pytest.mark.anyio
async def test_a_code_already_used_is_warned_of_and_can_be_added_anyway(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    commands.results["find_alike"] = (SAME_CODE,)
    form = _open(qtbot, commands)
    _fill(form)
    form.save.click()
    await until(lambda: form.save.text() == "&Add anyway" and form.save.isEnabled())
    assert "already used" in form.fields.code.message.text()
    assert commands.named("add") == []
    form.save.click()
    await until(lambda: not form.isVisible())
    assert len(commands.named("add")) == 1


@pytest.mark.anyio
async def test_typing_after_a_warning_asks_again(qtbot: QtBot, commands: RecordingCommands) -> None:
    commands.results["find_alike"] = (SAME_CODE,)
    form = _open(qtbot, commands)
    _fill(form)
    form.save.click()
    await until(lambda: form.save.text() == "&Add anyway" and form.save.isEnabled())
    qtbot.keyClick(form.fields.code.edit, Qt.Key.Key_2)
    assert form.save.text() == "&Add"
    form.save.click()
    await until(lambda: form.save.text() == "&Add anyway" and form.save.isEnabled())
    assert commands.named("add") == []


@pytest.mark.anyio
async def test_a_warning_that_comes_while_the_button_is_down_is_not_confirmed_by_it(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    commands.results["find_alike"] = (SAME_CODE,)
    form = _open(qtbot, commands)
    form.fields.type.choose("Hotel", "")
    form.fields.subscription.choose("Free", "")
    form.fields.name.edit.setText("Platinum Club")
    await until(form.isActiveWindow)
    form.fields.code.edit.setFocus()
    qtbot.keyClicks(form.fields.code.edit, "PC01")
    form.save.setFocus()  # as a press of the mouse does; leaving the field starts the look-up
    qtbot.mousePress(form.save, Qt.MouseButton.LeftButton)
    await until(lambda: form.save.text() == "&Add anyway")
    qtbot.mouseRelease(form.save, Qt.MouseButton.LeftButton)
    await until(lambda: len(commands.named("find_alike")) == 2 and form.save.isEnabled())
    assert commands.named("add") == []


@pytest.mark.anyio
async def test_an_equal_name_is_only_a_hint(qtbot: QtBot, commands: RecordingCommands) -> None:
    commands.results["find_alike"] = (SAME_NAME,)
    form = _open(qtbot, commands)
    _fill(form)
    form.save.click()
    await until(lambda: not form.isVisible())
    assert len(commands.named("add")) == 1


@pytest.mark.anyio
async def test_a_full_disk_keeps_the_form_open_with_the_text(qtbot: QtBot, commands: RecordingCommands) -> None:
    commands.failures["add"] = StoreFull("full")
    form = _open(qtbot, commands)
    _fill(form)
    form.save.click()
    await until(form.failure.isVisible)
    assert "No room is left" in form.failure.text()
    assert form.isVisible()
    assert form.fields.name.edit.text() == "Platinum Club"
    commands.failures.clear()
    await until(form.save.isEnabled)
    form.save.click()
    await until(lambda: not form.isVisible())


@pytest.mark.anyio
async def test_add_another_keeps_type_and_subscription(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands)
    form.another.setChecked(True)
    _fill(form)
    form.save.click()
    await until(lambda: commands.named("add") and form.save.isEnabled())
    assert form.isVisible()
    assert form.fields.values == Values("", "", "Hotel", "Free", "chain-1")
    assert "was added to the changes" in form.failure.text()


@pytest.mark.anyio
async def test_an_equal_addition_whose_answer_was_lost_is_warned_of(qtbot: QtBot, commands: RecordingCommands) -> None:
    lost = make_change("l", Kind.ADD, make_values("Platinum Club", "PC01"), state=State.UNKNOWN)
    form = _open(qtbot, commands, make_snapshot())
    form.show_snapshot(make_snapshot(make_row("l", "Platinum Club", "PC01", change=lost)))
    _fill(form)
    form.save.click()
    await until(lambda: form.save.text() == "&Add anyway")
    assert "Do not enter it again" in form.failure.text()
    assert commands.named("add") == []


@pytest.mark.anyio
async def test_the_code_of_a_program_on_the_platform_is_shown_and_stays(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    row = make_row("g", "Gold", "GO01")
    form = _open(qtbot, commands, make_snapshot(row), row)
    assert form.fields.code.edit.isReadOnly()
    assert "cannot be changed after adding" in form.fields.code.message.text()
    form.fields.name.edit.setText("Gold Plus")
    form.save.click()
    await until(lambda: not form.isVisible())
    assert commands.named("update") == [("con-1", "g", make_values("Gold Plus", "GO01"), make_values("Gold", "GO01"))]


def test_the_code_of_an_addition_that_was_not_sent_can_be_edited(qtbot: QtBot, commands: RecordingCommands) -> None:
    row = make_row("n", "New", "NE01", change=make_change("n", Kind.ADD, make_values("New", "NE01")))
    form = _open(qtbot, commands, make_snapshot(row), row)
    assert not form.fields.code.edit.isReadOnly()


@pytest.mark.parametrize(("connection", "shown"), [(AURORA, True), (DEMO, False), (SAMPLE, True)])
def test_the_edition_decides_which_fields_there_are(
    qtbot: QtBot, commands: RecordingCommands, connection: Any, shown: bool
) -> None:
    form = _open(qtbot, commands, make_snapshot(connection=connection))
    assert form.fields.type.isVisible() is shown
    assert form.fields.subscription.isVisible() is shown
    assert form.fields.chain.isVisible() is (connection is DEMO)


PORTFOLIO = replace(AURORA, enterprise=replace(ENTERPRISE, is_portfolio=True, chains=(Chain(CHAIN, "Boreal Hotels"),)))


@pytest.mark.anyio
async def test_with_a_portfolio_the_chain_is_chosen_by_name_or_typed(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands, make_snapshot(connection=PORTFOLIO))
    form.fields.name.edit.setText("Gold")
    form.fields.code.edit.setText("GC09")
    form.fields.type.choose("Hotel", "")
    form.fields.subscription.choose("Free", "")
    form.save.click()
    assert form.fields.chain.message.text() == "Choose a chain, or enter its identifier."
    form.fields.chain.combo.setEditText("somewhere")
    form.save.click()
    assert form.fields.chain.message.text().startswith("This is not the identifier of a chain.")
    form.fields.chain.combo.setCurrentIndex(0)
    form.save.click()
    await until(lambda: not form.isVisible())
    assert commands.named("add")[0][1].chain_id == CHAIN


@pytest.mark.parametrize("chain_id", [CHAIN, "5b9d0e2f-7a41-4f6b-8c13-92e0d6a4b302"])
def test_the_next_addition_begins_with_the_chain_of_the_last(
    qtbot: QtBot, commands: RecordingCommands, chain_id: str
) -> None:
    form = _open(qtbot, commands, make_snapshot(connection=replace(PORTFOLIO, chain_id=chain_id)))
    assert form.fields.values.chain_id == chain_id
    assert form.fields.chain.combo.currentText() == ("Boreal Hotels" if chain_id == CHAIN else chain_id)


def test_a_program_on_the_platform_stays_in_its_chain(qtbot: QtBot, commands: RecordingCommands) -> None:
    row = make_row("p", "Gold")
    form = _open(qtbot, commands, make_snapshot(row, connection=PORTFOLIO), row)
    assert not form.fields.chain.isVisible()
    assert form.fields.values.chain_id == row.values.chain_id


def test_tokens_that_may_not_tell_the_property_and_list_two_chains_are_a_portfolio(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    rows = [make_row("p", "Gold"), make_row("q", "Silver", "GC02")]
    assert rows[1].remote is not None
    rows[1] = replace(rows[1], remote=replace(rows[1].remote, chain_id=CHAIN))
    form = _open(qtbot, commands, make_snapshot(*rows, connection=replace(AURORA, enterprise=None)))
    assert form.fields.chain.isVisible()
    assert form.fields.chain.combo.count() == 2


@pytest.mark.anyio
async def test_esc_drops_the_form_and_stops_its_look_up(qtbot: QtBot, commands: RecordingCommands) -> None:
    form = _open(qtbot, commands)
    form.fields.name.edit.setText("Gold")
    await until(form.isActiveWindow)
    form.fields.code.edit.setFocus()
    qtbot.keyClicks(form.fields.code.edit, "GO01")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert commands.named("add") == []


@pytest.mark.anyio
async def test_errors_wait_until_their_field_was_left_or_add_was_pressed(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    form = _open(qtbot, commands)
    await until(form.isActiveWindow)
    fields = form.fields
    fields.name.edit.setFocus()
    qtbot.keyClicks(fields.name.edit, "Gold")
    fields.code.edit.setFocus()
    qtbot.keyClicks(fields.code.edit, "G" * 51)
    fields.type.combo.setFocus()
    await until(lambda: bool(commands.named("find_alike")) and fields.code.is_wrong)
    assert not fields.type.is_wrong
    assert not fields.subscription.is_wrong
    form.save.click()
    assert fields.type.is_wrong
    fields.name.edit.setFocus()
    qtbot.keyClicks(fields.name.edit, " Plus")
    fields.code.edit.setFocus()
    assert fields.type.is_wrong


@pytest.mark.anyio
async def test_the_same_code_is_told_before_one_that_looks_like_it_and_a_choice_does_not_silence_it(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    similar = Finding(Field.CODE, Problem.LOOKS_LIKE_CODE, blocks=False, detail=("Partners", "PCO1"))
    commands.results["find_alike"] = (similar, SAME_CODE)
    form = _open(qtbot, commands)
    await until(form.isActiveWindow)
    fields = form.fields
    fields.name.edit.setText("Platinum Club")
    fields.code.edit.setFocus()
    qtbot.keyClicks(fields.code.edit, "PC01")
    fields.type.combo.setFocus()
    await until(lambda: form.save.text() == "&Add anyway")
    form.save.click()
    assert fields.type.is_wrong
    assert "already used" in fields.code.message.text()
    for choice in (fields.type, fields.subscription):
        choice.combo.setCurrentIndex(0)
        choice.combo.activated.emit(0)
    assert form.save.text() == "&Add anyway"
    form.save.click()
    await until(lambda: not form.isVisible())
    assert len(commands.named("add")) == 1
