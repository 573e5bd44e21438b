"""What stands in the window before there is any connection."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.parts.language import follow_language
from app.ui.parts.look import FORM_WIDTH, SPACE, SPACE_LARGE, set_icon


class FirstRun(QWidget):
    """Ways to begin: sample data, the platform's public demo, or a property of one's own."""

    sample_requested = Signal()
    demo_requested = Signal()
    connect_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = QLabel(self), QLabel(self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self._title.setFont(font)
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
        self.sample.setText(self.tr("&Try it with sample data"))
        self.demo.setText(self.tr("Look at the Mews &demo"))
        self.connect_own.setText(self.tr("Connect a propert&y"))

    def _lay_out(self) -> None:
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setMinimumWidth(FORM_WIDTH)
        buttons, column = QHBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        for button in (self.sample, self.demo, self.connect_own):
            button.setMinimumHeight(36)
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
        column.setSpacing(SPACE)
        column.addStretch(2)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(SPACE_LARGE)
        column.addLayout(buttons)
        column.addStretch(3)
