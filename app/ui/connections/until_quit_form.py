"""Enter a pair of tokens that is kept in memory only, where the key store cannot be used."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from app.domain.connection import Connection, Tokens
from app.ui.connections.token_field import TokenField
from app.ui.parts.chapter import Chapter
from app.ui.parts.form_field import make_buttons
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.look import FORM_WIDTH, SPACE_LARGE
from app.ui.parts.stacking import stack_scrolled
from app.ui.parts.words import connection_name, isolate


class UntilQuitForm(GrowingDialog):
    """Answers Accepted with `tokens`."""

    help_chapter = Chapter.TOKENS

    def __init__(self, connection: Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tokens until you quit"))
        text = self.tr("The tokens of {property} are used until you quit. They are not saved anywhere.")
        note = QLabel(text.format(property=isolate(connection_name(connection))), self)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        client, access = self.tr("Identifies the app."), self.tr("Identifies the property.")
        self.client_token = TokenField(self.tr("&Client token"), self.tr("S&how"), client, self)
        self.access_token = TokenField(self.tr("Access to&ken"), self.tr("Sho&w"), access, self)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        buttons = make_buttons(self, ok, cancel)
        buttons.button(ok).setText(self.tr("&Use them"))
        buttons.accepted.connect(self._submit)
        buttons.rejected.connect(self.reject)
        stack_scrolled(self, buttons, note, self.client_token, self.access_token)
        self.set_least_width(FORM_WIDTH - 2 * SPACE_LARGE)

    @property
    def tokens(self) -> Tokens:
        """Both tokens."""
        return Tokens(self.client_token.token, self.access_token.token)

    def _submit(self) -> None:
        missing = [field for field in (self.client_token, self.access_token) if not field.token]
        for field in (self.client_token, self.access_token):
            field.show_message(self.tr("Enter this token.") if field in missing else "", wrong=True)
        if missing:
            missing[0].go_to_error()
        else:
            self.accept()
