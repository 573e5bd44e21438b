"""What stands in the window before there is any connection."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.parts.language import follow_language
from app.ui.parts.large_title import LargeTitle
from app.ui.parts.look import SPACE, SPACE_LARGE, set_icon
from app.ui.parts.turning_row import Sentence

_BUTTON = 36  # px: the height at least


class FirstRun(QWidget):
    """Ways to begin: sample data, the platform's public demo, or a property of one's own."""

    sample_requested = Signal()
    demo_requested = Signal()
    connect_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = LargeTitle(self), Sentence(self)
        self.sample, self.demo, self.connect_own = QPushButton(self), QPushButton(self), QPushButton(self)
        set_icon(self.sample, "flask-conical")
        set_icon(self.demo, "globe")
        set_icon(self.connect_own, "plug")
        self.sample.clicked.connect(self.sample_requested)
        self.demo.clicked.connect(self.demo_requested)
        self.connect_own.clicked.connect(self.connect_requested)
        self._lay_out()
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self._title.setText(self.tr("Manage the loyalty programs of your properties."))
        self._text.setText(self.tr("Work even without a connection."))
        self.sample.setAccessibleDescription(f"{self._title.text()} {self._text.text()}")  # it gets the focus first
        self.sample.setText(self.tr("&Try it with sample data"))
        self.demo.setText(self.tr("Look at the Mews &demo"))
        self.connect_own.setText(self.tr("Connect a propert&y"))

    def _lay_out(self) -> None:
        row, buttons, column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(SPACE)
        for button in (self.sample, self.demo, self.connect_own):
            button.setMinimumHeight(_BUTTON)
            button.setAutoDefault(True)
            buttons.addWidget(button)
        row.addStretch(1)
        row.addLayout(buttons)
        row.addStretch(1)
        column.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
        column.setSpacing(SPACE)
        column.addStretch(2)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(SPACE_LARGE)
        column.addLayout(row)
        column.addStretch(3)
