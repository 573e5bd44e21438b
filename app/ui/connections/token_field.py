"""A token: masked until it is to be shown, and freed of what a copied text drags along."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.text import is_invisible
from app.ui.parts.direction import write_left_to_right
from app.ui.parts.form_field import FormField
from app.ui.parts.words import plain

_WRAPPING = "\"'“”„‘’«»`"


class TokenField(FormField):
    """A masked line; `show` is the word of the box that unmasks it. Its text is in no name, tooltip or description."""

    def __init__(self, label: str, show: str, hint: str, parent: QWidget | None = None) -> None:
        self.edit = QLineEdit()
        self._show = QCheckBox()
        super().__init__(label, self.edit, hint, parent, beside=self._show)
        self._show.setText(show)
        self._show.setAccessibleName(self.tr("Show: {field}").format(field=plain(label)))
        self._show.toggled.connect(self._reveal)
        self._reveal(False)
        self.require()
        write_left_to_right(self.edit)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.edit.editingFinished.connect(self._clean)

    @property
    def token(self) -> str:
        """The token without outer spaces and quotes, and without what cannot be seen in it."""
        seen = "".join(char for char in self.edit.text() if not is_invisible(char))
        return seen.strip().strip(_WRAPPING).strip()

    def _clean(self) -> None:
        before, token = self.edit.text(), self.token
        if before == token:
            return
        self.edit.setText(token)
        if any(map(is_invisible, before)):
            self.set_hint(self.tr("Characters that cannot be seen were removed, and spaces and quotes around it."))
        else:
            self.set_hint(self.tr("Spaces and quotes around it were removed."))

    def _reveal(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
