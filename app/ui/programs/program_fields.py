"""The fields of a program: what the edition asks for, and what is wrong with it under each field."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.connection import Connection, Edition
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
)
from app.ui.form_field import ChoiceField, FormField, TextField, stack
from app.ui.words import finding_text, value_text


class ProgramFields(QWidget):
    """Name, code, type and subscription; the chain only where the platform does not tell it."""

    edited = Signal()
    left = Signal()  # name or code was typed and left

    def __init__(self, connection: Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edition = connection.edition
        self._locked = False  # the code cannot be changed
        self._chain_id = connection.enterprise.chain_id if connection.enterprise is not None else None
        self.name = TextField(self.tr("Name"), limit=NAME_LIMIT, parent=self)
        self.code = TextField(self.tr("Code"), self._code_hint(), CODE_LIMIT, self)
        optional = self.tr("May be left open.") if self._edition is Edition.AUTOMATIC else ""
        self.type = ChoiceField(self.tr("Type"), optional, self)
        self.subscription = ChoiceField(self.tr("Subscription"), optional, self)
        self.chain = TextField(self.tr("Chain identifier"), self.tr("From your Mews administrator."), parent=self)
        stack(self, self.name, self.code, self.type, self.subscription, self.chain)
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
        self.chain.setVisible(old and self._chain_id is None)

    def _choices(self, values: Iterable[str]) -> list[tuple[str | None, str]]:
        open_choice: list[tuple[str | None, str]] = []
        if self._edition is Edition.AUTOMATIC:
            open_choice = [(None, self.tr("Not chosen"))]
        return open_choice + [(value, value_text(value)) for value in values]

    def _connect(self) -> None:
        for text in (self.name, self.code, self.chain):
            text.edited.connect(self.edited)
            text.left.connect(self._check_left)
        for choice in (self.type, self.subscription):
            choice.combo.activated.connect(self._note_choice)

    @property
    def values(self) -> Values:
        """What is entered, outer white space removed."""
        chain_id = self._chain_id or self.chain.text or None
        return Values(self.name.text, self.code.text, self.type.value, self.subscription.value, chain_id)

    def fill(self, values: Values) -> None:
        """Put values into the fields."""
        self.name.edit.setText(values.name)
        self.code.edit.setText(values.code)
        self.type.choose(values.type, value_text(values.type))
        self.subscription.choose(values.subscription, value_text(values.subscription))
        self._chain_id = values.chain_id or self._chain_id

    def lock_code(self) -> None:
        """Show the code of a program on the platform, which stays as it is."""
        reason = self.tr(
            "A code cannot be changed after adding. Add a program with the new code, then delete this one."
        )
        self._locked = True
        self.code.edit.setReadOnly(True)
        self.code.set_hint(reason)

    def clear_texts(self) -> None:
        """Make room for another program of the same type and subscription."""
        self.name.edit.clear()
        self.code.edit.clear()
        self.name.edit.setFocus()

    def set_frozen(self, frozen: bool) -> None:
        """Take no typing while what was typed is being saved."""
        self.name.edit.setReadOnly(frozen)
        self.code.edit.setReadOnly(frozen or self._locked)
        for choice in (self.type, self.subscription):
            choice.combo.setEnabled(not frozen)

    def check(self) -> bool:
        """Say under each field what is wrong; whether nothing blocks. Focus goes to the first that does."""
        for text in (self.name, self.code, self.chain):
            text.trim()
        findings = check(self.values, self._edition)
        self.show_findings(findings)
        wrong = [field for field in self._fields.values() if field.is_wrong]
        if wrong:
            wrong[0].control.setFocus()
        return not wrong

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Show the first finding of each field, what blocks before what warns."""
        found = sorted(findings, key=lambda finding: not finding.blocks)
        for name, field in self._fields.items():
            if not (name is Field.CODE and self._locked):
                _show(field, next((finding for finding in found if finding.field is name), None))

    def _check_left(self) -> None:
        entered = {Field.NAME: self.name.text, Field.CODE: self.code.text}
        self.show_findings(
            finding
            for finding in check(self.values, self._edition)
            if entered.get(finding.field) and finding.problem is not Problem.MISSING
        )
        self.left.emit()

    def _note_choice(self) -> None:
        for field in (self.type, self.subscription):
            if field.value:
                field.show_message("")
        self.edited.emit()

    @property
    def _fields(self) -> dict[Field, FormField]:
        return {
            Field.NAME: self.name,
            Field.CODE: self.code,
            Field.TYPE: self.type,
            Field.SUBSCRIPTION: self.subscription,
            Field.CHAIN: self.chain,
        }


def _show(field: FormField, finding: Finding | None) -> None:
    if finding is None:
        field.show_message("")
        return
    mend = field.tr("Remove them") if finding.problem is Problem.INVISIBLE else ""
    field.show_message(finding_text(finding), wrong=finding.blocks, mend=mend)
