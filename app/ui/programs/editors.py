"""What stands in an open cell: a line for names and codes, a list for types and subscriptions."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QValidator
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from app.domain.connection import Edition
from app.domain.program import CODE_LIMIT, NAME_LIMIT, SUBSCRIPTIONS, TYPES, Field, check_text
from app.domain.text import trim
from app.ui.parts.direction import write_left_to_right
from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE, SPACE_SMALL
from app.ui.parts.words import value_text
from app.ui.programs.columns import Column, title
from app.ui.programs.finding_words import finding_text

_TEXTS = {Column.NAME: (Field.NAME, NAME_LIMIT), Column.CODE: (Field.CODE, CODE_LIMIT)}
_OFFERED = {Column.TYPE: TYPES, Column.SUBSCRIPTION: SUBSCRIPTIONS}


class TextRules(QValidator):
    """Lets anything be typed, and says whether it may be kept."""

    def __init__(self, column: Column, edition: Edition, parent: QObject) -> None:
        super().__init__(parent)
        self._field, self._limit = _TEXTS[column]
        self._edition = edition

    def validate(self, text: str, position: int) -> QValidator.State:
        return QValidator.State.Intermediate if self.problem(text) else QValidator.State.Acceptable

    def problem(self, text: str) -> str:
        """What keeps the text from being kept, in words; empty if nothing does."""
        findings = check_text(self._field, trim(text), self._limit, self._edition)
        return " ".join(finding_text(finding) for finding in findings if finding.blocks)


class TextEditor(QLineEdit):
    """A line in a cell. What is wrong with its text stands right under it, as long as it is wrong."""

    def __init__(self, column: Column, edition: Edition, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self.is_composing = False  # an input method has not decided yet what was typed
        self._column = column
        if column is Column.CODE:
            write_left_to_right(self)
        self._rules = TextRules(column, edition, self)
        self.setValidator(self._rules)
        self._message = QLabel(parent)
        self._message.setObjectName("cellMessage")
        self._message.setWordWrap(True)
        self._message.setAutoFillBackground(True)
        self._message.setFrameShape(QLabel.Shape.Box)
        self._message.setMargin(SPACE_SMALL)
        self._message.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._message.hide()
        self.textChanged.connect(self._recheck)
        self.destroyed.connect(self._message.deleteLater)
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.setAccessibleName(title(self._column))
        self._recheck()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def complain(self, text: str = "") -> bool:
        """Say what is wrong with the text, or this; False if there is nothing to say."""
        said = text or self._rules.problem(self.text())
        self.setAccessibleDescription(said)
        self._message.setText(said)
        self._message.setVisible(bool(said))
        if said:
            self._put_message()
        return bool(said)

    def _recheck(self) -> None:
        if self._message.isVisible():
            self.complain()

    def _put_message(self) -> None:
        area = self._area.rect()
        width = min(max(self.width(), 280), area.width() - 2 * SPACE)
        height = self._message.heightForWidth(width)
        left = max(SPACE, min(self.x(), area.right() - width - SPACE))
        below = self.geometry().bottom() + 2
        top = below if below + height <= area.bottom() else self.y() - height - 2
        self._message.setGeometry(left, top, width, height)
        self._message.raise_()


class ChoiceEditor(QComboBox):
    """The values that the platform takes, and the present one, known or not."""

    def __init__(self, column: Column, present: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        values = list(_OFFERED[column])
        if present not in values:
            values.insert(0, present or "")
        for value in values:
            self.addItem("", value)
        self.setCurrentIndex(values.index(present or ""))
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.setAccessibleName(title(self._column))
        for place in range(self.count()):
            self.setItemText(place, value_text(self.itemData(place)))

    def value(self) -> str | None:
        """The chosen value; None where there was none and none was chosen."""
        chosen: str = self.currentData()
        return chosen or None


def make_editor(column: Column, present: str | None, edition: Edition, parent: QWidget) -> TextEditor | ChoiceEditor:
    """The editor for a cell of a column."""
    if column in _TEXTS:
        return TextEditor(column, edition, parent)
    return ChoiceEditor(column, present, parent)
