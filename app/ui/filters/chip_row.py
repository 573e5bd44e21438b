"""The row under the search: a chip for each part of the filter in force, and how the platform was asked about it."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.connection import Connection
from app.domain.filter import Filter, FilterPart
from app.ui.filters.filter_words import part_text
from app.ui.filters.inquiry_words import InquiryLine
from app.ui.parts.accent import ChoiceButton
from app.ui.parts.flow_layout import FlowLayout
from app.ui.parts.hovering import show_under_pointer
from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE, SPACE_LARGE, SPACE_SMALL, set_icon
from app.ui.parts.measures import scaled
from app.ui.parts.stacking import ScrolledBody
from app.ui.parts.turning_row import Sentence

_WIDEST, _ROOM = 360, 600  # px: with usual letters, and in the smallest window
_MOST_LINES = 3
_REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Chip(ChoiceButton):
    """Names a part of the filter; to press it, or to delete it by its key, takes the part away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(self, "x")
        self.hide()

    def show_text(self, text: str) -> None:
        """Say what the part asks for."""
        widest = min(scaled(_WIDEST), _ROOM)
        self.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, widest).replace("&", "&&"))
        self.setAccessibleName(self.tr("Remove filter: {filter}").format(filter=text))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _REMOVING:
            event.accept()  # so that Delete does not mark programs
            return True
        return show_under_pointer(event, self, self.accessibleName()) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.click()
        else:
            super().keyPressEvent(event)


class ChipArea(ScrolledBody):
    """The chips in a few lines; where there are more of them it scrolls."""

    def heightForWidth(self, width: int) -> int:
        line = max(chip.sizeHint().height() for chip in self.findChildren(Chip))
        return min(super().heightForWidth(width), _MOST_LINES * (line + SPACE_SMALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class ChipRow(QWidget):
    """Hidden while no filter is in force."""

    removed = Signal(str)  # a FilterPart
    cleared = Signal()
    line_pressed = Signal()  # the button beside how the platform was asked
    left = Signal()  # the chip that had the focus is gone, and there is no other

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # All that there can be: to take widgets out of a layout of our own while it is in use is not safe.
        body = QWidget()
        self._area = ChipArea(body, self)
        self._flow = FlowLayout(body)
        self._chips = {part: Chip(body) for part in FilterPart}
        for part, chip in self._chips.items():
            chip.clicked.connect(partial(self.removed.emit, str(part)))
        self.clear, self.button = QPushButton(body), QPushButton(self)
        self.clear.clicked.connect(self.cleared)
        self.said = Sentence(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.button.clicked.connect(self.line_pressed)
        self._line = QWidget(self)
        self._lay_out()
        self.hide()
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.setAccessibleName(self.tr("Filters in force"))
        self.clear.setText(self.tr("Clear search and filters"))

    def _lay_out(self) -> None:
        line, column = QHBoxLayout(self._line), QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(self.said)
        line.addWidget(self.button)
        line.addStretch(1)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(SPACE_SMALL)
        for widget in (*self._chips.values(), self.clear):
            self._flow.addWidget(widget)
        column.setContentsMargins(SPACE_LARGE, 0, SPACE_LARGE, SPACE)
        column.setSpacing(SPACE_SMALL)
        column.addWidget(self._area)
        column.addWidget(self._line)

    def show_filter(self, wanted: Filter, connection: Connection) -> None:
        """A chip for each part."""
        before = [chip for chip in self._chips.values() if not chip.isHidden()]
        focused = next((place for place, chip in enumerate(before) if chip.hasFocus()), None)
        for part, chip in self._chips.items():
            if part in wanted.in_force:
                chip.show_text(part_text(part, wanted, connection))
        left = [chip for part, chip in self._chips.items() if part in wanted.in_force]
        for chip in self._chips.values():
            chip.setVisible(chip in left)
        self.setVisible(bool(left))
        if focused is not None:
            self._go_on(left, before[focused], focused)

    def _go_on(self, left: list[Chip], focused: Chip, place: int) -> None:
        """Let the keys go on where the chip that they go to is taken away."""
        if not left:
            self.left.emit()
        elif focused not in left:
            left[min(place, len(left) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_line(self, shown: InquiryLine) -> None:
        """Say how the platform was asked, or (empty) nothing."""
        self.said.setText(shown.text)
        self.button.setText(shown.button)
        self.button.setVisible(bool(shown.button))
        self._line.setVisible(bool(shown.text))

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())
