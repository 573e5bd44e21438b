"""The lock in the strip: that a connection is read-only, and the button that turns changes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE
from app.ui.parts.picture import Picture


class ReadOnlyLock(QWidget):
    """Hidden where changes can be made."""

    changes_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(self)
        self.label = ElidedLabel(self, letters=8)
        self.turn_on = QPushButton(self)
        self.turn_on.setAutoDefault(True)
        self.turn_on.clicked.connect(self.changes_requested)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        for widget in (self._picture, self.label, self.turn_on):
            line.addWidget(widget)
        self._picture.show_picture("lock")
        self.hide()
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.turn_on.setText(self.tr("Turn on changes"))

    def show_lock(self, locked: bool, *, managed: bool) -> None:
        """Say whether nothing can be changed; where the administrator set that, it cannot be lifted here."""
        able = self.tr("Read-only. Turn on changes to edit.")
        self.label.setText(self.tr("Read-only. Set by your administrator.") if managed else able)
        self.turn_on.setVisible(not managed)
        self.setVisible(locked)
