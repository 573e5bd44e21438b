"""The questions on lost additions: one table for many, no default, what is chosen survives what happens meanwhile."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.domain.change import Change, Kind, Reason, State
from app.domain.errors import StoreFull
from app.domain.program import Program
from app.domain.question import Question
from app.ui.changes.question_dialog import QuestionDialog
from app.ui.parts.words import isolate
from tests.support.text import plain
from tests.ui.support import NOW, RecordingCommands, make_change, make_row, make_snapshot, make_values, until

Opened = Callable[..., QuestionDialog]


pytestmark = pytest.mark.usefixtures("language")


def question(key: str, name: str, *found: str) -> Question:
    """An addition that was lost, and the names of the programs that it may be."""
    reason = Reason.CODE_TAKEN if found else Reason.TWICE_UNKNOWN
    change = make_change(key, Kind.ADD, make_values(name, key.upper()), state=State.ASKING, reason=reason)
    programs = (Program(f"id-{key}-{number}", make_values(each, key.upper())) for number, each in enumerate(found))
    return Question(change, NOW, tuple(programs))


GOLD = question("g1", "Gold", "Gold Club", "Gold Plus")
SILVER = question("s1", "Silver", "Silver Club")
IRON, BRONZE = question("i1", "Iron"), question("b1", "Bronze")


@pytest.fixture
def opened(qtbot: QtBot, commands: RecordingCommands) -> Opened:
    def open_dialog(*questions: Question) -> QuestionDialog:
        dialog = QuestionDialog(commands, "con-1", questions)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return open_dialog


def lines(dialog: QuestionDialog) -> dict[str, QTreeWidgetItem]:
    """The lines by their names."""
    tops = [dialog.table.topLevelItem(place) for place in range(dialog.table.topLevelItemCount())]
    below = [top.child(place) for top in tops for place in range(top.childCount())]
    return {item.text(0): item for item in (*tops, *below)}


def buttons(dialog: QuestionDialog) -> tuple[QPushButton, ...]:
    return dialog.this_one, dialog.none, dialog.forget, dialog.later


async def left(commands: RecordingCommands, dialog: QuestionDialog, *questions: Question) -> None:
    """What is left after an answer, shown."""
    await until(lambda: not dialog._busy)
    assert commands.calls[-1] == ("questions", "con-1")
    assert [dialog.table.topLevelItem(place).text(0) for place in range(dialog.table.topLevelItemCount())] == [
        one.change.wanted.name for one in questions if one.change.wanted is not None
    ]


def test_one_question_is_asked_in_a_sentence_over_its_candidates(opened: Opened) -> None:
    dialog = opened(GOLD)
    said = plain(dialog.intro.text())
    assert said.startswith("We sent “Gold” (G1). Sent: ")
    assert said.endswith("Is it one of these?")
    assert dialog.table.rootIndex() == dialog.table.indexFromItem(lines(dialog)["Gold"])
    assert not dialog.not_found.isVisible()
    assert dialog.none.isEnabled()
    assert dialog.forget.isEnabled()


def test_a_candidate_says_its_type_and_subscription_where_they_are_others_than_were_sent(opened: Opened) -> None:
    found = Program("id-1", make_values("Gold", "G1", "SoftBrand", "Paid"))
    dialog = opened(replace(GOLD, candidates=(found, *GOLD.candidates[:1])))
    candidates = lines(dialog)
    assert candidates["Gold"].text(3) == "Soft brand, Paid"
    assert (
        candidates["Gold"]
        .data(0, Qt.ItemDataRole.AccessibleTextRole)
        .endswith("may be \u2068Gold\u2069, Soft brand, Paid")
    )
    assert candidates["Gold Club"].text(3) == ""
    assert not dialog.table.isColumnHidden(3)
    assert opened(SILVER).table.isColumnHidden(3)


def test_one_that_was_not_found_needs_no_table(opened: Opened) -> None:
    dialog = opened(IRON)
    assert not dialog.table.isVisible()
    assert not dialog.this_one.isVisible()
    assert dialog.none.text() == "&Add mine"
    assert "more than once, and the last answer was lost. Last sent: " in dialog.intro.text()
    assert dialog.focusWidget() is dialog.later


@pytest.mark.anyio
async def test_the_only_candidate_of_the_only_question_need_not_be_selected(
    opened: Opened, commands: RecordingCommands
) -> None:
    dialog = opened(SILVER)
    assert plain(dialog.intro.text()).endswith("Is it this one?")
    commands.results["questions"] = ()
    dialog.this_one.click()
    await until(lambda: not dialog.isVisible())
    assert commands.named("answer") == [("con-1", {"ch-s1": "id-s1-0"})]


def test_nothing_is_the_default_and_nothing_is_chosen_beforehand(qtbot: QtBot, opened: Opened) -> None:
    for questions in ((GOLD,), (GOLD, SILVER, IRON)):
        dialog = opened(*questions)
        assert not dialog.this_one.isEnabled()
        assert not any(button.isDefault() or button.autoDefault() for button in buttons(dialog))
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
        assert dialog.isVisible()
        dialog.close()


@pytest.mark.anyio
async def test_many_are_one_table_and_each_answer_takes_one_away(
    qtbot: QtBot, opened: Opened, commands: RecordingCommands
) -> None:
    dialog = opened(GOLD, SILVER, IRON)
    dialog.table.choose(("ch-g1",))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.table.currentItem().text(0) == "Gold Club"
    commands.results["questions"] = (SILVER, IRON)
    qtbot.keyClick(dialog.this_one, Qt.Key.Key_Space)
    await left(commands, dialog, SILVER, IRON)
    assert commands.named("answer") == [("con-1", {"ch-g1": "id-g1-0"})]
    assert dialog.table.currentItem().text(0) == "Silver"
    assert dialog.table.hasFocus()

    commands.results["questions"] = (IRON,)
    dialog.none.click()
    await left(commands, dialog, IRON)
    assert commands.named("answer")[-1] == ("con-1", {"ch-s1": None})

    commands.results["questions"] = ()
    dialog.forget.click()
    await until(lambda: not dialog.isVisible())
    assert commands.named("discard") == [("con-1", {"ch-i1"})]


@pytest.mark.anyio
async def test_all_that_were_not_found_are_answered_at_once(
    qtbot: QtBot, opened: Opened, commands: RecordingCommands
) -> None:
    dialog = opened(GOLD, IRON, BRONZE)
    assert dialog.not_found.text() == "&Select the 2 that were not found"
    dialog.not_found.click()
    assert dialog.none.text() == "&Add mine (2)"
    assert not dialog.this_one.isEnabled()
    commands.results["questions"] = (GOLD,)
    dialog.none.click()
    await left(commands, dialog, GOLD)
    assert commands.named("answer") == [("con-1", {"ch-i1": None, "ch-b1": None})]


@pytest.mark.anyio
async def test_several_are_forgotten_only_after_a_question(opened: Opened, commands: RecordingCommands) -> None:
    commands.results["questions"] = (GOLD, IRON, BRONZE)
    dialog = opened(GOLD, IRON, BRONZE)
    dialog.not_found.click()
    dialog.forget.click()
    await until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box: Any = QApplication.activeModalWidget()
    box.reject()
    await left(commands, dialog, GOLD, IRON, BRONZE)
    assert commands.named("discard") == []


def test_a_program_of_each_of_several_can_be_chosen_but_not_two_of_one(opened: Opened) -> None:
    dialog = opened(GOLD, SILVER, IRON)
    shown = lines(dialog)
    shown["Gold Club"].setSelected(True)
    shown["Silver Club"].setSelected(True)
    assert dialog.this_one.isEnabled()
    assert dialog.table.chosen_programs() == {"ch-g1": "id-g1-0", "ch-s1": "id-s1-0"}
    shown["Gold Plus"].setSelected(True)
    assert not dialog.this_one.isEnabled()
    shown["Gold Plus"].setSelected(False)
    shown["Iron"].setSelected(True)
    assert not dialog.this_one.isEnabled()


def snapshot_of(*changes: Change) -> Any:
    return make_snapshot(*(make_row(change.key, "x", change=change) for change in changes))


@pytest.mark.anyio
async def test_what_happens_meanwhile_is_shown_and_what_is_chosen_stays(
    opened: Opened, commands: RecordingCommands
) -> None:
    dialog = opened(GOLD, SILVER, IRON)
    lines(dialog)["Gold Plus"].setSelected(True)

    async def now(*questions: Question) -> None:
        commands.results["questions"] = questions
        dialog.show_snapshot(snapshot_of(*(one.change for one in questions)))
        await until(lambda: dialog.table.topLevelItemCount() == len(questions))

    await now(GOLD, SILVER, IRON, BRONZE)  # another question arises
    await now(GOLD, IRON, BRONZE)  # one is settled
    assert dialog.table.chosen_programs() == {"ch-g1": "id-g1-1"}
    fewer = replace(GOLD, candidates=GOLD.candidates[1:])
    await now(fewer, IRON)  # what may be it becomes another addition
    assert set(lines(dialog)) == {"Gold", "Gold Plus", "Iron"}
    assert dialog.table.chosen_programs() == {"ch-g1": "id-g1-1"}
    commands.results["questions"] = ()
    dialog.show_snapshot(snapshot_of())
    await until(lambda: not dialog.isVisible())


@pytest.mark.anyio
async def test_a_single_question_that_is_joined_by_others_becomes_one_of_the_table(
    opened: Opened, commands: RecordingCommands
) -> None:
    dialog = opened(IRON)
    commands.results["questions"] = (IRON, GOLD)
    dialog.show_snapshot(snapshot_of(IRON.change, GOLD.change))
    await until(dialog.table.isVisible)
    assert not dialog.table.rootIndex().isValid()
    assert not dialog.none.isEnabled()
    assert dialog.this_one.isVisible()


@pytest.mark.anyio
async def test_what_could_not_be_written_stays_and_is_told(opened: Opened, commands: RecordingCommands) -> None:
    commands.failures["answer"] = StoreFull("full")
    dialog = opened(GOLD, IRON)
    dialog.table.choose(("ch-i1",))
    dialog.none.click()
    dialog.reject()
    assert dialog.isVisible()  # an answer is just being written
    await until(dialog.failure.isVisible)
    assert "Nothing was saved" in dialog.failure.text()
    assert dialog.table.topLevelItemCount() == 2
    assert dialog.none.isEnabled()


def test_lines_are_read_out_with_what_they_are(opened: Opened) -> None:
    dialog = opened(GOLD, IRON)
    spoken = {name: item.data(0, Qt.ItemDataRole.AccessibleTextRole) for name, item in lines(dialog).items()}
    assert spoken["Gold"].startswith("\u2068Gold\u2069, code \u2068G1\u2069, sent ")
    assert spoken["Gold"].endswith(": 2 programs may be it")
    assert (
        spoken["Gold Plus"]
        == f"{isolate('Gold Plus')}, code {isolate('G1')}, identifier {isolate('id-g1-1')}: may be {isolate('Gold')}"
    )
    assert spoken["Iron"].endswith(": Not found")
    assert dialog.table.accessibleName() == "Additions"


def test_three_hundred_can_be_chosen_at_once(opened: Opened) -> None:
    many: Sequence[Question] = [question(f"k{number}", f"Program {number}") for number in range(300)]
    dialog = opened(*many)
    QTest.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog.none.text() == "&Add mine (300)"
