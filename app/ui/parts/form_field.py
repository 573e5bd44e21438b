"""A control with its label above and its message below, tied together for the eye and for screen readers."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.text import is_invisible, trim
from app.ui.parts.announcer import Weight, announce
from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE_SMALL, StateColor, state_color
from app.ui.parts.words import plain

_COUNT_FROM = 0.8  # of the limit: from here the length is shown


class MessageLabel(QLabel):
    """Text that is hidden while it is empty, and that takes a state colour of the theme in force."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color: StateColor | None = None
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def show_text(self, text: str, color: StateColor | None = None, *, aloud: bool = False) -> None:
        """Say something, or (empty) nothing; `aloud`: have it read out too if it is new."""
        if aloud and text and text != self.text():
            announce(self, text, Weight.RESULT if color is StateColor.ADDED else Weight.REFUSAL)
        self._color = color
        self.setText(text)
        self.setVisible(bool(text))
        self._tint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._tint()
        return super().event(event)

    def _tint(self) -> None:
        palette = QPalette()
        if self._color is not None:
            palette.setColor(QPalette.ColorRole.WindowText, state_color(self._color, palette))
        self.setPalette(palette)


class FormField(QWidget):
    """Any control as a line of a form. A message replaces the hint; both are the control's description."""

    mended = Signal()  # the button beside the message was pressed

    def __init__(
        self,
        label: str,
        control: QWidget,
        hint: str = "",
        parent: QWidget | None = None,
        beside: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self.label = QLabel(self)
        self.label.setBuddy(control)
        self.set_label(label)
        self._hint = hint
        self._required = ""
        self.message = MessageLabel(self)
        self.mend = QPushButton(self)
        self.mend.setAutoDefault(False)
        self.mend.clicked.connect(self.mended)
        self.counter = QLabel(self)
        self._lay_out(beside)
        self.show_message("")

    def _lay_out(self, beside: QWidget | None) -> None:
        head, line, foot, column = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.label, 1)
        head.addWidget(self.counter)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        column.addLayout(head)
        line.addWidget(self.control, 1)
        if beside is not None:
            line.addWidget(beside)
        column.addLayout(line)
        column.addLayout(foot)

    def set_label(self, label: str) -> None:
        """Say over the control what it is for."""
        self.label.setText(label)
        self.control.setAccessibleName(plain(label))
        if isinstance(self.control, QComboBox):
            self.control.view().setAccessibleName(plain(label))

    def set_hint(self, hint: str) -> None:
        """What stands under the control while there is nothing else to say."""
        shown = self.message.text() == self._hint
        self._hint = hint
        if shown:
            self.show_message("")

    def require(self) -> None:
        """Say to who hears the form that it cannot be left empty; who sees it sees which ones can."""
        self._required = self.tr("Required.")
        self._describe()

    def fix(self) -> None:
        """The administrator of this computer set it."""
        self.control.setEnabled(False)
        self.set_hint(self.tr("Set by your administrator"))

    @property
    def is_wrong(self) -> bool:
        """Whether the message is an error."""
        return self._wrong

    def show_message(self, text: str, *, wrong: bool = False, mend: str = "") -> None:
        """Say something under the control: an error, else a remark; `mend` names a button beside it."""
        self._wrong = wrong and bool(text)
        if text:
            # An error is read out as the description of the control, which gets the focus.
            self.message.show_text(text, StateColor.REMOVED if wrong else StateColor.REFUSED, aloud=not wrong)
        else:
            self.message.show_text(self._hint, StateColor.WAITING if self._hint else None)
        self.mend.setText(mend)
        self.mend.setVisible(bool(mend))
        self._describe()

    def _describe(self) -> None:
        """Tie what stands under the control to it."""
        parts = [self.message.text()] if self._wrong else [self._required, self.message.text()]
        self.control.setAccessibleDescription(" ".join(filter(None, parts)))

    def go_to_error(self) -> None:
        """Let the keys go to the control, whose error is read out with it; where they go there already, the error."""
        if self.control.hasFocus():
            announce(self, self.message.text(), Weight.REFUSAL)
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)


class TextField(FormField):
    """One line of text. Outer white space goes when the field is left, and that is said; nothing else is altered."""

    edited = Signal()  # the person typed
    left = Signal()  # the person went on after typing

    def __init__(self, label: str, hint: str = "", limit: int | None = None, parent: QWidget | None = None) -> None:
        self.edit = QLineEdit()
        super().__init__(label, self.edit, hint, parent)
        self._limit = limit
        self._own_hint = hint
        self.edit.textChanged.connect(self._count)
        self.edit.textEdited.connect(self._note_edit)
        self.edit.editingFinished.connect(self._leave)
        self.mended.connect(self._remove_invisible)

    @property
    def text(self) -> str:
        """What is typed, without outer white space."""
        return trim(self.edit.text())

    def explain(self, hint: str) -> None:
        """What stands under the line while nothing else is to be said of what is typed."""
        self._own_hint = hint
        self.set_hint(hint)

    def trim(self) -> bool:
        """Take outer white space away; whether there was any."""
        typed = self.edit.text()
        if typed == trim(typed):
            return False
        self.edit.setText(trim(typed))
        self.set_hint(self.tr("Spaces at the ends were removed."))
        return True

    def _count(self, typed: str) -> None:
        length = len(trim(typed))
        near = self._limit is not None and length >= self._limit * _COUNT_FROM
        self.counter.setText(f"{length}/{self._limit}" if near else "")

    def _note_edit(self) -> None:
        self.set_hint(self._own_hint)
        self.edited.emit()

    def _leave(self) -> None:
        self.trim()
        self.left.emit()

    def _remove_invisible(self) -> None:
        self.edit.setText("".join(char for char in self.edit.text() if not is_invisible(char)))
        self.show_message("")
        self.edit.setFocus()
        self.edited.emit()


class ChoiceField(FormField):
    """One of a few values, none of them chosen beforehand."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self.combo = QComboBox()
        super().__init__(label, self.combo, hint, parent)
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.combo.setPlaceholderText(self.tr("Choose…"))

    def offer(self, choices: list[tuple[Any, str]]) -> None:
        """Offer values with their words; nothing is chosen that was not chosen before."""
        place = self.combo.currentIndex()
        self.combo.clear()
        for value, word in choices:
            self.combo.addItem(word, value)
        self.combo.setCurrentIndex(place)

    @property
    def value(self) -> str | None:
        """The value chosen; None for none."""
        chosen: str | None = self.combo.currentData()
        return chosen

    def choose(self, value: str | None, word: str) -> None:
        """Choose a value; one that is not offered is added as it came."""
        if value is None:
            self.combo.setCurrentIndex(-1)
            return
        if self.combo.findData(value) < 0:
            self.combo.addItem(word, value)
        self.combo.setCurrentIndex(self.combo.findData(value))


def boxed_field(box: QCheckBox, parent: QWidget) -> FormField:
    """A field with a box to tick, which is its own label."""
    field = FormField("", box, "", parent)
    field.label.hide()
    field.counter.hide()
    return field


def make_buttons(parent: QWidget, *standard: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Make the buttons of a dialog, in the order of the platform; words only, without the style's own pictures."""
    box = QDialogButtonBox(parent)
    for button in standard:
        box.addButton(button).setIcon(QIcon())
    return box
