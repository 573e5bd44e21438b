"""Add a program, or edit one: closes only when the wish is on the disk, and loses nothing that was typed."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton, QWidget

from app.commands import Commands
from app.domain.change import Change, Kind, State
from app.domain.errors import DeskError
from app.domain.merge import Row, Snapshot
from app.domain.program import Finding, Problem, Values, same_values
from app.ui.changes.undo_words import new_identifier_text
from app.ui.loop import spawn
from app.ui.parts.check_box import CheckBox
from app.ui.parts.form_field import MessageLabel, make_buttons
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.look import FORM_WIDTH, SPACE_LARGE, StateColor
from app.ui.parts.regions import focus_again
from app.ui.parts.stacking import stack_scrolled
from app.ui.parts.words import chain_name, fault_text, isolate, translate
from app.ui.programs.columns import is_unsent_addition
from app.ui.programs.program_fields import ProgramFields

_Texts = tuple[str, str]  # name and code, with which other programs are compared
_ON_ITS_WAY = frozenset({State.SENDING, State.UNKNOWN, State.ASKING})


class ProgramForm(GrowingDialog):
    """The form. With `row` it edits that program, else it adds one: `added` is its key.

    `prefill` is what a program was that is gone and is to be added again.
    """

    def __init__(
        self,
        commands: Commands,
        snapshot: Snapshot,
        row: Row | None = None,
        prefill: Values | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._snapshot = snapshot
        self._row = row
        self._again = prefill is not None
        self._warned: _Texts | None = None  # the texts whose warnings are shown
        self._confirmed: _Texts | None = None  # those that were shown when the button went down
        self._busy = False
        self._focused: QWidget | None = None  # had the keys before it was busy
        self.added = ""
        self._looking: asyncio.Task[bool] | None = None
        self.fields = ProgramFields(snapshot, self)
        self.another = CheckBox(self.tr("Add an&other after this one"), self)
        self.failure = MessageLabel(self)
        self.buttons = make_buttons(self, QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self)
        self.save.setDefault(True)
        self._lay_out()
        self._connect()
        self._begin(row.values if row is not None else prefill)

    def _lay_out(self) -> None:
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        note = QLabel(self._note(), self)
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleDescription(note.text())
        stack_scrolled(self, self.buttons, self.fields, note, self.failure, self.another)
        self.set_least_width(FORM_WIDTH - 2 * SPACE_LARGE)

    def _note(self) -> str:
        return f"{self._chain_note()} {new_identifier_text()}" if self._again else self._chain_note()

    def _chain_note(self) -> str:
        chain = chain_name(self._snapshot.connection)
        if self._row is not None:
            if not chain:
                return self.tr("This changes the program at all properties of its chain.")
            return self.tr("This changes the program at all properties of {chain}.").format(chain=isolate(chain))
        if not chain:
            return self.tr("This adds the program at all properties of the chain.")
        return self.tr("This adds the program at all properties of {chain}.").format(chain=isolate(chain))

    def _connect(self) -> None:
        self.buttons.accepted.connect(self._submit)
        self.buttons.rejected.connect(self.reject)
        self.save.pressed.connect(self._note_press)
        self.fields.edited.connect(self._forget_warnings)
        self.fields.left.connect(self._look)
        self.finished.connect(self._stop_looking)

    def _begin(self, values: Values | None) -> None:
        self.another.setVisible(self._row is None and not self._again)
        self.setWindowTitle(self.tr("Add program") if self._row is None else self.tr("Edit program"))
        if values is not None:
            self.fields.fill(values)
        if self._row is not None and not is_unsent_addition(self._row):
            self.fields.lock_code()
        self.fields.name.edit.setFocus()
        self.fields.name.edit.selectAll()
        self._forget_warnings()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Keep up with the changes on their way, which a new addition is compared with."""
        if snapshot.connection.connection_id == self._snapshot.connection.connection_id:
            self._snapshot = snapshot

    def reject(self) -> None:
        """Close without saving, unless a wish is just being written."""
        if not self._busy:
            super().reject()

    def _note_press(self) -> None:
        self._confirmed = self._warned

    def _submit(self) -> None:
        if self._busy:
            return
        confirmed, values = self._confirmed, self.fields.values
        self._stop_looking()
        if self.fields.check():
            self._set_busy(True)
            spawn(self._save(values, confirmed == _texts(values)), "save program")

    async def _save(self, values: Values, confirmed: bool) -> None:
        try:
            if not confirmed and await self._warn(values):
                return
            await self._commit(values)
        except DeskError as error:
            self.failure.show_text(fault_text(error), StateColor.REMOVED, aloud=True)
        else:
            self._end(values)
        finally:
            self._set_busy(False)

    async def _commit(self, values: Values) -> None:
        connection_id = self._snapshot.connection.connection_id
        if self._row is None:
            self.added = await self._commands.add(connection_id, values)
        else:
            await self._commands.update(connection_id, self._row.key, values, self._row.values)

    def _end(self, values: Values) -> None:
        self._set_busy(False)
        if self._row is not None or not self.another.isChecked():
            self.accept()
            return
        self._forget_warnings()
        self.fields.clear_texts()
        text = self.tr("“{name}” was added to the changes to send.").format(name=isolate(values.name))
        self.failure.show_text(text, StateColor.ADDED, aloud=True)

    def _look(self) -> None:
        values = self.fields.values
        if values.name and values.code and _texts(values) != self._warned and not self._busy:
            self._stop_looking()
            self._looking = spawn(self._warn(values), "look for alike programs")

    async def _warn(self, values: Values) -> bool:
        """Show what is alike; whether the person must press again."""
        key = self._row.key if self._row is not None else None
        alike = await self._commands.find_alike(self._snapshot.connection.connection_id, values, key)
        if self._row is not None and not is_unsent_addition(self._row):
            alike = tuple(finding for finding in alike if finding.problem is Problem.SAME_NAME)
        lost = self._lost_twin(values)
        self.fields.show_alike(alike)
        self.failure.show_text(_lost_text(lost) if lost is not None else "", StateColor.REFUSED, aloud=True)
        self._warned = _texts(values)
        if lost is None and not any(_holds(finding) for finding in alike):
            return False
        self.save.setText(self.tr("&Add anyway") if self._row is None else self.tr("&Save anyway"))
        return True

    def _lost_twin(self, values: Values) -> Change | None:
        if self._row is not None:
            return None
        for change in self._snapshot.changes:
            added = change.kind is Kind.ADD and change.state in _ON_ITS_WAY
            if added and change.wanted is not None and same_values(change.wanted, values):
                return change
        return None

    def _forget_warnings(self) -> None:
        self._warned = None
        self.failure.show_text("")
        self.save.setText(self.tr("&Add") if self._row is None else self.tr("&Save"))

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self._focused = QApplication.focusWidget()
        self._busy = busy
        self.save.setEnabled(not busy)
        self.fields.set_frozen(busy)
        if not busy:
            focus_again(self._focused)


def _texts(values: Values) -> _Texts:
    return values.name, values.code


def _holds(finding: Finding) -> bool:
    """Whether a warning is to be confirmed; an equal name is only a hint."""
    return finding.problem is not Problem.SAME_NAME


def _lost_text(change: Change) -> str:
    name = isolate(change.wanted.name) if change.wanted is not None else ""
    if change.state is State.SENDING:
        return translate("ProgramForm", "“{name}” is just being sent. Do not enter it again.").format(name=name)
    text = translate(
        "ProgramForm", "The answer for “{name}” was lost; whether it was added is not known yet. Do not enter it again."
    )
    return text.format(name=name)
