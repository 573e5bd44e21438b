"""The line in which programs are searched for, in a list of them or in what happened to them."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.parts.look import set_icon


class SearchLine(QLineEdit):
    """With a glass at its beginning and a button that empties it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search name, code or identifier"))
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        glass.setText(name)
        set_icon(glass, "search")
