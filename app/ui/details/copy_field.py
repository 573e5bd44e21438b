"""A value in full with its label and a button that copies it, and texts that wrap wherever they have to."""

from PySide6.QtCore import QEvent, QSizeF, Qt
from PySide6.QtGui import QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextEdit, QToolButton, QVBoxLayout, QWidget

from app.ui.parts.copying import copy_text
from app.ui.parts.direction import leading_edge
from app.ui.parts.look import SPACE_SMALL, dimmed, set_icon
from app.ui.parts.measures import LEAST_TARGET


class FullText(QTextEdit):
    """A text as high as it needs, that can be selected. A long word without spaces, such as a code, wraps too."""

    def __init__(self, parent: QWidget | None = None, *, left_to_right: bool = False) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._is_code = left_to_right
        self._align()
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, text: str) -> None:
        """Show a text; what is selected of the same text stays so."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        option = self.document().defaultTextOption()
        option.setAlignment(leading_edge(self))
        if self._is_code:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    def _fit(self, size: QSizeF) -> None:
        self.setFixedHeight(max(self.fontMetrics().height(), round(size.height())))


class CopyField(QWidget):
    """A label with its value below it; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None, *, left_to_right: bool = False) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.value = FullText(self, left_to_right=left_to_right)
        self.value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by keyboard the button beside it is reached
        self.copy = QToolButton(self)
        self.copy.setAutoRaise(True)
        self.copy.setMinimumSize(LEAST_TARGET, LEAST_TARGET)
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(self.copy, "copy")
        self.copy.clicked.connect(self._copy)
        self._lay_out()
        self._tint()

    def _lay_out(self) -> None:
        line, texts = QHBoxLayout(self), QVBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_SMALL)
        texts.setSpacing(0)
        texts.addWidget(self.label)
        texts.addWidget(self.value)
        line.addLayout(texts, 1)
        line.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignBottom)

    def set_label(self, label: str) -> None:
        """Say what the value is."""
        self.label.setText(label)
        self.value.setAccessibleName(label)
        self.copy.setToolTip(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy: {field}").format(field=label))

    def width_for(self, text: str) -> int:
        """How wide the field is, in px, that shows such a value in one line."""
        return self.value.fontMetrics().horizontalAdvance(text) + SPACE_SMALL + self.copy.sizeHint().width()

    def show_value(self, text: str) -> None:
        """Show a value, or (empty) nothing."""
        self.value.show_text(text)
        self.copy.setAccessibleDescription(text)
        self.setVisible(bool(text))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._tint()
        return super().event(event)

    def _tint(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, dimmed(palette))
        self.label.setPalette(palette)

    def _copy(self) -> None:
        copy_text(self.value.toPlainText(), self.copy)
