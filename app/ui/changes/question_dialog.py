"""The question that evidence cannot decide: whether a lost addition is one of the programs on the platform."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.change import Change
from app.domain.program import Program
from app.ui.changes.change_words import explanation, program_values
from app.ui.growing_dialog import GrowingDialog
from app.ui.look import SPACE, SPACE_LARGE
from app.ui.titles import align_titles
from app.ui.words import isolate, when


class QuestionDialog(GrowingDialog):
    """`answered` tells that there is an answer: `program_id` of the one it is, None for none; or `forgotten`."""

    def __init__(self, change: Change, candidates: Sequence[Program], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.program_id: str | None = None
        self.answered = False
        self.forgotten = False
        self.setWindowTitle(self.tr("Was this program added?"))
        question = QLabel(self._question(change) if candidates else explanation(change), self)
        question.setWordWrap(True)
        question.setTextFormat(Qt.TextFormat.PlainText)
        self.list = self._candidate_list(candidates)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
        column.setSpacing(SPACE + SPACE // 2)
        column.addWidget(question)
        column.addWidget(self.list, 1)
        column.addWidget(self._buttons())
        if not candidates:
            self.list.hide()
            self.this_one.hide()
            self.none.setText(self.tr("&Add mine"))
        self.resize(640, 320)
        self.list.setFocus()

    def _question(self, change: Change) -> str:
        values = program_values(change)
        return self.tr("We sent “{name}” ({code}) at {time}. Is it one of these?").format(
            name=isolate(values.name),
            code=isolate(values.code),
            time=when(change.approved_at or change.created_at),
        )

    def _candidate_list(self, candidates: Sequence[Program]) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Programs on the platform"))
        tree.setHeaderLabels([self.tr("Name"), self.tr("Code"), self.tr("Identifier")])
        align_titles(tree.header())
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for program in candidates:
            item = QTreeWidgetItem(tree, [program.values.name, program.values.code, program.program_id])
            item.setData(0, Qt.ItemDataRole.UserRole, program.program_id)
        letter = tree.fontMetrics().averageCharWidth()
        tree.setColumnWidth(0, 32 * letter)
        tree.setColumnWidth(1, 14 * letter)
        tree.itemSelectionChanged.connect(self._enable)
        return tree

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self.this_one = box.addButton(self.tr("It is &this one"), QDialogButtonBox.ButtonRole.ActionRole)
        self.none = box.addButton(self.tr("&None of these, add mine"), QDialogButtonBox.ButtonRole.ActionRole)
        self.forget = box.addButton(self.tr("&Forget mine"), QDialogButtonBox.ButtonRole.ActionRole)
        later = box.addButton(self.tr("Decide later"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.this_one, self.none, self.forget, later):
            button.setAutoDefault(False)
            button.setDefault(False)
        self.this_one.setEnabled(False)
        self.this_one.clicked.connect(self._answer_this)
        self.none.clicked.connect(self._answer_none)
        self.forget.clicked.connect(self._forget)
        later.clicked.connect(self.reject)
        return box

    def _enable(self) -> None:
        self.this_one.setEnabled(bool(self.list.selectedItems()))

    def _answer_this(self) -> None:
        chosen = self.list.selectedItems()
        if chosen:
            self.program_id = chosen[0].data(0, Qt.ItemDataRole.UserRole)
            self.answered = True
            self.accept()

    def _answer_none(self) -> None:
        self.answered = True
        self.accept()

    def _forget(self) -> None:
        self.forgotten = True
        self.accept()
