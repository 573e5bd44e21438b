"""Asks under which name a filter is to be saved."""

from collections.abc import Collection

from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.ui.filters.saved_filters import NAME_LIMIT
from app.ui.parts.form_field import TextField, make_buttons
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.look import FORM_WIDTH, SPACE_LARGE
from app.ui.parts.stacking import stack_scrolled


class NameDialog(GrowingDialog):
    """Answers Accepted with a `name`. It may be one that is `taken`: that its filter is replaced is said before."""

    def __init__(self, taken: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = taken
        self.setWindowTitle(self.tr("Save this filter"))
        self.field = TextField(self.tr("&Name"), parent=self)
        self.field.edit.setMaxLength(NAME_LIMIT)
        self.buttons = make_buttons(self, QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self)
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        stack_scrolled(self, self.buttons, self.field)
        self.set_least_width(FORM_WIDTH - 4 * SPACE_LARGE)
        self.field.edited.connect(self._look)
        self.buttons.accepted.connect(self._submit)
        self.buttons.rejected.connect(self.reject)
        self._look()

    @property
    def name(self) -> str:
        """The name that was typed."""
        return self.field.text

    def _look(self) -> None:
        replaces = self.name in self._taken
        said = self.tr("There is a filter of this name. It will be replaced.") if replaces else ""
        self.field.show_message(said)
        self.save.setText(self.tr("&Replace") if replaces else self.tr("&Save"))

    def _submit(self) -> None:
        if self.name:
            self.accept()
        else:
            self.field.show_message(self.tr("Enter a name."), wrong=True)
            self.field.go_to_error()
