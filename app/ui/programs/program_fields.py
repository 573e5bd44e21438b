"""The fields of a program: what the edition asks for, and what is wrong with it under each field."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.connection import Edition
from app.domain.merge import Snapshot
from app.domain.program import (
    CODE_LIMIT,
    NAME_LIMIT,
    SUBSCRIPTIONS,
    TYPES,
    Field,
    Finding,
    Problem,
    Values,
    check,
    check_chain,
)
from app.ui.parts.direction import write_left_to_right
from app.ui.parts.form_field import ChoiceField, FormField, TextField
from app.ui.parts.stacking import stack
from app.ui.parts.words import translate, value_text
from app.ui.programs.chain_field import ChainField, asks_chain, chains_of
from app.ui.programs.finding_words import finding_text


class ProgramFields(QWidget):
    """Name, code, type and subscription; the chain only where the platform does not tell it."""

    edited = Signal()  # a text, with which other programs are compared
    left = Signal()  # name or code was typed and left

    def __init__(self, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        connection, chains = snapshot.connection, chains_of(snapshot)
        self._edition = connection.edition
        self._locked = False  # the code cannot be changed
        self._alike: tuple[Finding, ...] = ()  # warnings on what is entered
        self._finished: frozenset[Field] = frozenset()  # those of which it is said what is wrong
        self._chain_id = connection.adds_to or None
        self._asks_chain = asks_chain(connection, chains)
        self.name = TextField(self.tr("&Name"), limit=NAME_LIMIT, parent=self)
        self.code = TextField(self.tr("&Code"), self._code_hint(), CODE_LIMIT, self)
        optional = self.tr("May be left open.") if self._edition is Edition.AUTOMATIC else ""
        self.type = ChoiceField(self.tr("&Type"), optional, self)
        self.subscription = ChoiceField(self.tr("S&ubscription"), optional, self)
        self.chain = ChainField(chains, self)
        required = (self.name, self.code, self.chain, *(() if optional else (self.type, self.subscription)))
        for field in required:
            field.require()
        stack(self, self.name, self.code, self.type, self.subscription, self.chain)
        write_left_to_right(self.code.edit)
        self._fit_edition()
        self._connect()

    def _code_hint(self) -> str:
        return self.tr("Bookings are matched by code. It cannot be changed after adding.")

    def _fit_edition(self) -> None:
        old = self._edition is Edition.Y2022
        self.type.offer(self._choices(TYPES))
        self.subscription.offer(self._choices(SUBSCRIPTIONS))
        self.type.setVisible(not old)
        self.subscription.setVisible(not old)
        self.chain.setVisible(self._asks_chain)
        self.chain.choose(self._chain_id or "")

    def _choices(self, values: Iterable[str]) -> list[tuple[str | None, str]]:
        open_choice: list[tuple[str | None, str]] = []
        if self._edition is Edition.AUTOMATIC:
            open_choice = [(None, self.tr("Not chosen"))]
        return open_choice + [(value, value_text(value)) for value in values]

    def _connect(self) -> None:
        texts: tuple[tuple[Field, TextField | ChainField], ...] = (
            (Field.NAME, self.name), (Field.CODE, self.code), (Field.CHAIN, self.chain),
        )  # fmt: skip
        for field, text in texts:
            text.edited.connect(self._note_edit)
            text.left.connect(partial(self._check_left, field))
        for choice in (self.type, self.subscription):
            choice.combo.activated.connect(self._note_choice)

    @property
    def values(self) -> Values:
        """What is entered, outer white space removed."""
        chain_id = (self.chain.chain_id if self._asks_chain else self._chain_id) or None
        return Values(self.name.text, self.code.text, self.type.value, self.subscription.value, chain_id)

    def fill(self, values: Values) -> None:
        """Put values into the fields."""
        self.name.edit.setText(values.name)
        self.code.edit.setText(values.code)
        self.type.choose(values.type, value_text(values.type))
        self.subscription.choose(values.subscription, value_text(values.subscription))
        self._chain_id = values.chain_id or self._chain_id
        self.chain.choose(self._chain_id or "")

    def lock_code(self) -> None:
        """Show the code of a program on the platform, which stays as it is."""
        reason = self.tr(
            "A code cannot be changed after adding. Add a program with the new code, then delete this one."
        )
        self._locked = True
        self._asks_chain = False
        self.chain.hide()
        self.code.edit.setReadOnly(True)
        self.code.set_hint(reason)

    def clear_texts(self) -> None:
        """Make room for another program of the same type and subscription."""
        self.name.edit.clear()
        self.code.edit.clear()
        self.name.edit.setFocus()
        self._finished = frozenset()

    def set_frozen(self, frozen: bool) -> None:
        """Take no typing while what was typed is being saved."""
        self.name.edit.setReadOnly(frozen)
        self.code.edit.setReadOnly(frozen or self._locked)
        for choice in (self.type, self.subscription, self.chain):
            choice.combo.setEnabled(not frozen)

    def check(self) -> bool:
        """Say under each field what is wrong; whether nothing blocks. Focus goes to the first that does."""
        for text in (self.name, self.code):
            text.trim()
        self._finished = frozenset(Field)
        self._show_findings()
        wrong = [field for field in self._fields.values() if field.is_wrong]
        if wrong:
            wrong[0].go_to_error()
        return not wrong

    def show_alike(self, alike: tuple[Finding, ...]) -> None:
        """Warn under the fields of programs that are alike, until the texts are edited."""
        self._alike = alike
        self._show_findings()

    def _show_findings(self) -> None:
        """Show the gravest finding of each field; errors only of what was finished."""
        chain = check_chain(self.values.chain_id) if self._asks_chain else ()
        findings = (*check(self.values, self._edition), *chain, *self._alike)
        due = (finding for finding in findings if not finding.blocks or finding.field in self._finished)
        found = sorted(due, key=_gravity)
        for name, field in self._fields.items():
            if not (name is Field.CODE and self._locked):
                _show(field, next((finding for finding in found if finding.field is name), None))

    def _check_left(self, field: Field) -> None:
        self._finished |= {field}
        self._show_findings()
        self.left.emit()

    def _note_edit(self) -> None:
        self._alike = ()
        self.edited.emit()

    def _note_choice(self) -> None:
        for field in (self.type, self.subscription):
            if field.value:
                field.show_message("")

    @property
    def _fields(self) -> dict[Field, FormField]:
        return {
            Field.NAME: self.name,
            Field.CODE: self.code,
            Field.TYPE: self.type,
            Field.SUBSCRIPTION: self.subscription,
            Field.CHAIN: self.chain,
        }


def _gravity(finding: Finding) -> tuple[bool, int]:
    """What blocks comes first, then the problems in the order of the domain: the same code before a similar one."""
    return not finding.blocks, list(Problem).index(finding.problem)


def _show(field: FormField, finding: Finding | None) -> None:
    if finding is None:
        field.show_message("")
        return
    mend = translate("Finding", "&Remove them") if finding.problem is Problem.INVISIBLE else ""
    field.show_message(finding_text(finding), wrong=finding.blocks, mend=mend)
