"""The way a person chose leads to its command."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.change import Change, Kind, Reason, State
from app.domain.program import Program
from app.ui.changes.conflict_dialog import ConflictDialog
from app.ui.changes.question_dialog import QuestionDialog
from app.ui.changes.resolver import Resolver
from app.ui.changes.ways import Way
from app.ui.errands import Errands
from tests.ui.support import RecordingCommands, make_change, make_values, until

OLD = make_values("Gold", "GO01")
CHANGE = make_change(
    "k", Kind.UPDATE, make_values("Gold Plus", "GO01"), OLD,
    state=State.CONFLICT, reason=Reason.RENAMED_THERE, theirs=make_values("Gold Club", "GO01"),
)  # fmt: skip
ASKED = make_change("a", Kind.ADD, make_values("Partner", "PA01"), state=State.ASKING)
FOUND = Program("id-9", make_values("Partner Club", "PA01"))


@pytest.fixture
def resolver(qtbot: QtBot, commands: RecordingCommands) -> Resolver:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Resolver(commands, Errands(window), window)


async def _dialog(kind: type[QDialog]) -> Any:
    await until(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("way", "call"),
    [
        (Way.RETRY, ("retry", "con-1", "ch-k")),
        (Way.DISCARD, ("discard", "con-1", frozenset({"ch-k"}))),
        (Way.KEEP_MINE, ("keep_mine", "con-1", "ch-k")),
        (Way.CHECK, ("refresh", "con-1")),
    ],
)
async def test_a_way_is_a_command(resolver: Resolver, commands: RecordingCommands, way: Way, call: Any) -> None:
    resolver.take(CHANGE, way)
    await commands.called.wait()
    assert commands.calls == [call]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("button", "call"), [("mine", ("keep_mine", "con-1", "ch-k")), ("theirs", ("discard", "con-1", {"ch-k"}))]
)
async def test_the_conflict_dialog_leads_on(
    resolver: Resolver, commands: RecordingCommands, button: str, call: Any
) -> None:
    resolver.take(CHANGE, Way.COMPARE)
    dialog = await _dialog(ConflictDialog)
    assert not any(each.isDefault() for each in (dialog.mine, dialog.theirs, dialog.edit))
    getattr(dialog, button).click()
    await commands.called.wait()
    assert commands.calls == [call]


@pytest.mark.anyio
async def test_the_question_has_no_default_and_takes_the_chosen_program(
    resolver: Resolver, commands: RecordingCommands
) -> None:
    commands.results["candidates"] = (FOUND,)
    resolver.take(ASKED, Way.ANSWER)
    dialog = await _dialog(QuestionDialog)
    assert not dialog.this_one.isEnabled()
    assert not any(each.isDefault() for each in (dialog.this_one, dialog.none, dialog.forget))
    dialog.list.topLevelItem(0).setSelected(True)
    dialog.this_one.click()
    await until(lambda: commands.named("answer"))
    assert commands.named("answer") == [("con-1", "ch-a", "id-9")]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("button", "call"), [("none", ("answer", "con-1", "ch-a", None)), ("forget", ("discard", "con-1", {"ch-a"}))]
)
async def test_the_question_can_be_answered_with_none_or_forgotten(
    resolver: Resolver, commands: RecordingCommands, button: str, call: Any
) -> None:
    resolver.take(ASKED, Way.ANSWER)
    dialog = await _dialog(QuestionDialog)
    getattr(dialog, button).click()
    await until(lambda: len(commands.calls) > 1)
    assert commands.calls[1:] == [call]


@pytest.mark.anyio
async def test_a_question_put_off_answers_nothing(resolver: Resolver, commands: RecordingCommands) -> None:
    resolver.take(ASKED, Way.ANSWER)
    dialog = await _dialog(QuestionDialog)
    dialog.reject()
    await until(lambda: QApplication.activeModalWidget() is None)
    assert [call[0] for call in commands.calls] == ["candidates"]


@pytest.mark.anyio
async def test_edit_add_again_and_copy_are_the_windows(resolver: Resolver) -> None:
    asked: list[Any] = []
    resolver.edit_requested.connect(asked.append)
    resolver.add_requested.connect(lambda *what: asked.append(what))
    gone: Change = replace(CHANGE, reason=Reason.DELETED_THERE)
    resolver.take(CHANGE, Way.EDIT)
    resolver.take(gone, Way.ADD_AGAIN)
    resolver.take(replace(CHANGE, state=State.REFUSED, message="No", request_id="77"), Way.COPY)
    assert asked == ["k", (gone.wanted, gone)]
    assert "77" in QGuiApplication.clipboard().text()
