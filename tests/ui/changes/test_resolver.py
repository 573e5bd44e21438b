"""The way a person chose leads to its command."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.domain.change import Change, Kind, Reason, State
from app.domain.program import Program
from app.domain.question import Question
from app.ui.changes.conflict_dialog import ConflictDialog
from app.ui.changes.question_dialog import QuestionDialog
from app.ui.changes.resolver import Resolver
from app.ui.changes.ways import Way
from app.ui.parts.errands import Errands
from app.ui.window.bridge import Bridge
from app.ui.window.present import Present
from tests.ui.opening import opened
from tests.ui.support import NOW, RecordingCommands, make_change, make_values, until

OLD = make_values("Gold", "GO01")
CHANGE = make_change(
    "k", Kind.UPDATE, make_values("Gold Plus", "GO01"), OLD,
    state=State.CONFLICT, reason=Reason.RENAMED_THERE, theirs=make_values("Gold Club", "GO01"),
)  # fmt: skip
ASKED = Question(
    make_change("a", Kind.ADD, make_values("Partner", "PA01"), state=State.ASKING),
    NOW,
    (Program("id-9", make_values("Partner Club", "PA01")),),
)


@pytest.fixture
def resolver(qtbot: QtBot, commands: RecordingCommands) -> Resolver:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Resolver(commands, Errands(window), Present(Bridge(commands, window), window), window)


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
    dialog = await opened(ConflictDialog)
    assert not any(each.isDefault() for each in (dialog.mine, dialog.theirs, dialog.edit))
    getattr(dialog, button).click()
    await commands.called.wait()
    assert commands.calls == [call]


@pytest.mark.anyio
async def test_the_question_is_asked_with_all_others_of_the_connection(
    resolver: Resolver, commands: RecordingCommands
) -> None:
    commands.results["questions"] = (ASKED, replace(ASKED, change=replace(ASKED.change, change_id="ch-b", key="b")))
    for _ in range(2):  # a key pressed twice asks once
        resolver.take(ASKED.change, Way.ANSWER)
    dialog = await opened(QuestionDialog)
    assert dialog.table.topLevelItemCount() == 2
    assert [one.change for one in dialog.table.chosen_questions()] == [ASKED.change]
    assert commands.named("questions") == [("con-1",)]


@pytest.mark.anyio
async def test_a_question_put_off_answers_nothing(resolver: Resolver, commands: RecordingCommands) -> None:
    commands.results["questions"] = (ASKED,)
    resolver.take(ASKED.change, Way.ANSWER)
    dialog = await opened(QuestionDialog)
    dialog.reject()
    await until(lambda: QApplication.activeModalWidget() is None)
    assert [call[0] for call in commands.calls] == ["questions"]


@pytest.mark.anyio
async def test_a_question_that_is_no_more_is_not_asked(resolver: Resolver, commands: RecordingCommands) -> None:
    resolver.take(ASKED.change, Way.ANSWER)
    await until(lambda: commands.named("questions") and not resolver._asking)
    assert QApplication.activeModalWidget() is None


@pytest.mark.anyio
async def test_edit_add_again_and_copy_are_the_windows(resolver: Resolver) -> None:
    asked: list[Any] = []
    resolver.edit_requested.connect(asked.append)
    resolver.add_requested.connect(lambda *what: asked.append(what))
    gone: Change = replace(CHANGE, reason=Reason.DELETED_THERE)
    resolver.take(CHANGE, Way.EDIT)
    resolver.take(gone, Way.ADD_AGAIN)
    resolver.take(replace(CHANGE, state=State.REFUSED, message="No", request_id="77"), Way.COPY)
    assert QToolTip.text() == "Copied"
    assert asked == ["k", (gone.wanted, gone)]
    assert "77" in QGuiApplication.clipboard().text()
