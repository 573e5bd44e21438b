"""The questions that evidence cannot decide, in one table: whether lost additions are programs on the platform."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from app.commands import Commands
from app.domain.change import Change
from app.domain.errors import StoreError
from app.domain.merge import Snapshot
from app.domain.question import Question
from app.ui.changes.question_table import QuestionTable
from app.ui.changes.question_words import intro_text, numbered
from app.ui.loop import spawn
from app.ui.parts.announcer import announce
from app.ui.parts.chapter import Chapter
from app.ui.parts.confirm import confirm
from app.ui.parts.form_field import MessageLabel
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.look import StateColor
from app.ui.parts.stacking import stack_padded
from app.ui.parts.words import fault_text, translate

_SIZE, _SIZE_OF_ONE = (820, 480), (820, 260)  # px


class QuestionDialog(GrowingDialog):
    """Each answer is a command of its own; what is answered leaves, and the dialog closes after the last."""

    help_chapter = Chapter.LOST_ANSWERS

    def __init__(
        self, commands: Commands, connection_id: str, questions: Sequence[Question], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._connection_id = connection_id
        self._changes: tuple[Change, ...] = ()
        self._busy = False
        self._reading: asyncio.Task[Any] | None = None
        self.intro = QLabel(self)
        self.table = QuestionTable(self)
        self.not_found = QPushButton(self)
        self.failure = MessageLabel(self)
        self.buttons = QDialogButtonBox(self)
        self._add_buttons()
        self._lay_out()
        self._connect()
        self._show(questions)
        self.resize_scaled(*(_SIZE if len(questions) > 1 else _SIZE_OF_ONE))
        self._focus()

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.this_one = self.buttons.addButton(self.tr("It is &this one"), role)
        self.none = self.buttons.addButton(self.tr("&None of these, add mine"), role)
        self.forget = self.buttons.addButton(self.tr("&Forget mine"), role)
        self.later = self.buttons.addButton(self.tr("Decide &later"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.this_one, self.none, self.forget, self.later, self.not_found):
            button.setAutoDefault(False)
            button.setDefault(False)

    def _lay_out(self) -> None:
        self.intro.setWordWrap(True)
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        column = stack_padded(self)
        column.addWidget(self.intro)
        column.addWidget(self.table, 1)
        column.addWidget(self.not_found, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.failure)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.table.chosen.connect(self._offer)
        self.not_found.clicked.connect(self._choose_not_found)
        self.this_one.clicked.connect(self._answer_this)
        self.none.clicked.connect(self._answer_none)
        self.forget.clicked.connect(self._forget)
        self.later.clicked.connect(self.reject)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Keep up with what arises, is settled or becomes another addition while this is open."""
        if snapshot.connection.connection_id == self._connection_id and snapshot.changes != self._changes:
            self._changes = snapshot.changes
            self._reading = spawn(self._read(), "read the questions")

    def done(self, result: int) -> None:
        """Close; what is just being read is shown no more."""
        if self._reading is not None:
            self._reading.cancel()
        super().done(result)

    def reject(self) -> None:
        """Decide later, unless an answer is just being written."""
        if not self._busy:
            super().reject()

    async def _read(self) -> None:
        questions = await self._commands.questions(self._connection_id)
        if not self._busy:
            self._show(questions)

    def _show(self, questions: Sequence[Question]) -> None:
        if not questions:
            self.accept()
            return
        self._not_found = tuple(one.change.change_id for one in questions if not one.candidates)
        one = len(questions) == 1
        self.setWindowTitle(self.tr("Was this program added?") if one else self.tr("Were these programs added?"))
        self.intro.setText(intro_text(questions))
        self.setAccessibleDescription(self.intro.text())
        self.table.show_questions(questions)
        self.table.setVisible(not one or not self._not_found)
        self.not_found.setText(self.tr("&Select the %Ln that were not found", "", len(self._not_found)))
        self.not_found.setVisible(len(self._not_found) > 1)
        self._offer()

    def _focus(self) -> None:
        (self.table if self.table.isVisibleTo(self) else self.later).setFocus()

    def _offer(self) -> None:
        """Let the buttons say what they would do, and for how many."""
        chosen = self.table.chosen_questions()
        number, able = len(chosen), bool(chosen) and not self._busy
        lost = bool(chosen) and not any(question.candidates for question in chosen)
        self.this_one.setVisible(self.table.isVisibleTo(self))
        self.this_one.setEnabled(able and bool(self.table.chosen_programs()))
        self.this_one.setText(numbered(self.tr("It is &this one"), len(self.table.chosen_programs())))
        self.none.setText(numbered(self.tr("&Add mine") if lost else self.tr("&None of these, add mine"), number))
        self.none.setEnabled(able)
        self.forget.setText(numbered(self.tr("&Forget mine"), number))
        self.forget.setEnabled(able)

    def _choose_not_found(self) -> None:
        self.table.choose(self._not_found)
        self.table.setFocus()

    def _answer_this(self) -> None:
        self._begin(self._commands.answer(self._connection_id, self.table.chosen_programs()))

    def _answer_none(self) -> None:
        answers = {question.change.change_id: None for question in self.table.chosen_questions()}
        self._begin(self._commands.answer(self._connection_id, answers))

    def _forget(self) -> None:
        self._begin(self._forget_chosen([question.change.change_id for question in self.table.chosen_questions()]))

    async def _forget_chosen(self, change_ids: Sequence[str]) -> None:
        if len(change_ids) == 1 or await self._confirm_forgetting(len(change_ids)):
            await self._commands.discard(self._connection_id, change_ids)

    async def _confirm_forgetting(self, number: int) -> bool:
        title = translate("QuestionDialog", "Forget %Ln additions?", "", number)
        text = self.tr("They are not sent again, and Undo does not bring them back.")
        return await confirm(self, title, text, self.tr("&Forget"), self.tr("&Keep"))

    def _begin(self, command: Coroutine[Any, Any, None]) -> None:
        self._set_busy(True)
        spawn(self._carry_out(command), "answer questions")

    async def _carry_out(self, command: Coroutine[Any, Any, None]) -> None:
        try:
            await command
            left = await self._commands.questions(self._connection_id)
        except StoreError as error:
            self._set_busy(False)
            self.failure.show_text(fault_text(error), StateColor.REFUSED, aloud=True)
            return
        self._set_busy(False)
        self.failure.show_text("")
        self._show(left)
        if left:
            self._focus()
            announce(self.table, self.intro.text())

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._offer()
