"""A conflict with its three values: when you started, now on the platform, yours."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLabel, QPushButton, QWidget

from app.domain.change import Change
from app.domain.merge import lay_over
from app.domain.program import Values
from app.ui.changes.change_words import program_values
from app.ui.changes.ways import Way
from app.ui.parts.chapter import Chapter
from app.ui.parts.direction import leading_edge
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.look import FORM_WIDTH, SPACE, SPACE_LARGE
from app.ui.parts.spoken import spoken_cell
from app.ui.parts.stacking import stack_scrolled
from app.ui.parts.words import isolate, value_text


class ConflictDialog(GrowingDialog):
    """Answers `way`: keep mine, keep theirs (discard) or edit; None to decide later. Nothing is the default."""

    help_chapter = Chapter.MARKS

    def __init__(self, change: Change, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way: Way | None = None
        name = isolate(program_values(change).name)
        self.setWindowTitle(self.tr("“{name}” was changed elsewhere").format(name=name))
        text = QLabel(self.tr("Someone changed this program while your change was waiting. Nothing was sent."), self)
        text.setWordWrap(True)
        lines = self._lines(change)
        differing = [cell for line in lines if len({text for text, _ in line}) > 1 for _, cell in line]
        self.setAccessibleDescription(" ".join([text.text(), *(f"{cell}." for cell in differing)]))
        stack_scrolled(self, self._buttons(), text, self._values_grid(lines))
        self.set_least_width(FORM_WIDTH)

    def _lines(self, change: Change) -> list[list[tuple[str, str]]]:
        """For each field its value when the person began, now, and as wanted; and each as it is read out."""
        texts = zip(*map(_texts, (change.base, change.theirs, _mine(change))), strict=True)
        return [
            [(text, spoken_cell(text, field, title)) for text, title in zip(line, self._titles(), strict=True)]
            for line, field in zip(texts, self._fields(), strict=True)
        ]

    def _titles(self) -> tuple[str, str, str]:
        return self.tr("When you started"), self.tr("Now on the platform"), self.tr("Yours")

    def _fields(self) -> tuple[str, str, str]:
        return self.tr("Name"), self.tr("Type"), self.tr("Subscription")

    def _values_grid(self, lines: Sequence[Sequence[tuple[str, str]]]) -> QWidget:
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_LARGE)
        grid.setVerticalSpacing(SPACE)
        for place, title in enumerate(self._titles(), start=1):
            head = QLabel(title, self)
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            head.setWordWrap(True)
            grid.addWidget(head, 0, place)
            grid.setColumnStretch(place, 1)
        for line, field in enumerate(self._fields(), start=1):
            grid.addWidget(QLabel(field, self), line, 0, Qt.AlignmentFlag.AlignTop)
            for place, value in enumerate(lines[line - 1], start=1):
                grid.addWidget(self._value(*value), line, place)
        return holder

    def _value(self, text: str, spoken: str) -> QLabel:
        label = QLabel(text or "–", self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(leading_edge(self) | Qt.AlignmentFlag.AlignTop)
        label.setAccessibleName(spoken)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self.mine = box.addButton(self.tr("Keep &mine"), QDialogButtonBox.ButtonRole.ActionRole)
        self.theirs = box.addButton(self.tr("Keep &theirs"), QDialogButtonBox.ButtonRole.ActionRole)
        self.edit = box.addButton(self.tr("&Edit…"), QDialogButtonBox.ButtonRole.ActionRole)
        later = box.addButton(self.tr("Decide &later"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.mine, self.theirs, self.edit, later):
            _without_default(button)
        self.mine.clicked.connect(self._keep_mine)
        self.theirs.clicked.connect(self._keep_theirs)
        self.edit.clicked.connect(self._edit)
        later.clicked.connect(self.reject)
        later.setFocus()
        return box

    def _keep_mine(self) -> None:
        self._close(Way.KEEP_MINE)

    def _keep_theirs(self) -> None:
        self._close(Way.DISCARD)

    def _edit(self) -> None:
        self._close(Way.EDIT)

    def _close(self, way: Way) -> None:
        self.way = way
        self.accept()


def _mine(change: Change) -> Values | None:
    """What the program becomes if mine is kept: what was not asked for stays as it is there now."""
    return change.wanted if change.theirs is None else lay_over(change.theirs, (change,))


def _without_default(button: QPushButton) -> None:
    button.setAutoDefault(False)
    button.setDefault(False)


def _texts(values: Values | None) -> tuple[str, str, str]:
    if values is None:
        return "", "", ""
    return values.name, value_text(values.type), value_text(values.subscription)
