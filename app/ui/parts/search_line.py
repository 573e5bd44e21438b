"""The line in which programs are searched for, in a list of them or in what happened to them."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.parts.language import follow_language
from app.ui.parts.look import set_icon


class SearchLine(QLineEdit):
    """With a glass at its beginning and a button that empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        set_icon(self._glass, "search")
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.setPlaceholderText(self.tr("Search name, code or identifier"))
        self._glass.setToolTip(self.placeholderText())
        self.setToolTip(self.placeholderText())  # where there is no room for it

    def set_name(self, name: str) -> None:
        """Say what is searched."""
        self.setAccessibleName(name)
        self._glass.setText(name)
