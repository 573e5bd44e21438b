"""The table of questions: each addition whose answer was lost, and under it the programs that it may have become."""

from collections.abc import Container, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.domain.program import Program
from app.domain.question import Question
from app.ui.changes.change_words import program_values
from app.ui.changes.question_words import differing_text, found_text, sent_text, spoken_candidate, spoken_question
from app.ui.parts.framed_delegate import FramedDelegate
from app.ui.parts.look import ROW_HEIGHT, SPACE, SPACE_SMALL
from app.ui.parts.spoken import spoken_cell
from app.ui.parts.tables import CurrentLine, set_widths
from app.ui.parts.titles import align_titles
from app.ui.parts.words import tooltip

_ID = Qt.ItemDataRole.UserRole  # of the change or of the program, by the line
_NAME, _CODE, _FOUND, _SENT = range(4)  # columns; in the last a program says what is not as it was sent
_WIDTHS = {_CODE: 16, _FOUND: 38, _SENT: 20}  # of columns, in widths of an average letter; the name takes the rest


class QuestionTable(QTreeWidget):
    """Altered by difference, so that what is selected stays so. A single question shows its candidates alone."""

    chosen = Signal()  # something else is selected

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: dict[str, Question] = {}
        self._lines: dict[str, QTreeWidgetItem] = {}
        self.setHeaderLabels([self.tr("Name"), self.tr("Code"), "", ""])
        align_titles(self.header())
        self.setUniformRowHeights(True)
        self.setItemDelegate(FramedDelegate(self, codes=(_CODE,), names=(_NAME, _FOUND)))
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        set_widths(self, _WIDTHS)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._height = max(ROW_HEIGHT - SPACE_SMALL, self.fontMetrics().height() + SPACE)
        self.itemSelectionChanged.connect(self.chosen)
        CurrentLine(self)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Become these; where the current one went, the next is current."""
        wanted = {one.change.change_id: one for one in questions}
        following = self._following(wanted)
        for gone in self._lines.keys() - wanted.keys():
            self.takeTopLevelItem(self.indexOfTopLevelItem(self._lines.pop(gone)))
        for place, (change_id, question) in enumerate(wanted.items()):
            if change_id not in self._lines:
                self._lines[change_id] = self._new_line(change_id)
                self.insertTopLevelItem(place, self._lines[change_id])
            if question != self._questions.get(change_id):
                self._fill(self._lines[change_id], question)
        self._questions = wanted
        self._show_alone(len(wanted) == 1)
        if following is not None:
            self.choose((following,))

    def choose(self, change_ids: Sequence[str]) -> None:
        """Select these questions; the first is current."""
        lines = [self._lines[one] for one in change_ids if one in self._lines]
        if not lines or len(self._lines) == 1:
            return
        self.setCurrentItem(lines[0])
        for line in lines:
            line.setSelected(True)

    def chosen_questions(self) -> tuple[Question, ...]:
        """Those that are selected, or have a candidate that is. A single one always is."""
        if len(self._questions) == 1:
            return tuple(self._questions.values())
        ids = {(item.parent() or item).data(0, _ID) for item in self.selectedItems()}
        return tuple(one for change_id, one in self._questions.items() if change_id in ids)

    def chosen_programs(self) -> dict[str, str]:
        """Which program each selected question became; empty unless just one candidate of each is selected.

        Where one question has one candidate, that is the one: "Is it this one?".
        """
        only = [one for one in self._questions.values() if len(one.candidates) == 1]
        if len(self._questions) == 1 and only:
            return {only[0].change.change_id: only[0].candidates[0].program_id}
        parted = [(item.parent(), item) for item in self.selectedItems()]
        pairs = [(above.data(0, _ID), item.data(0, _ID)) for above, item in parted if above is not None]
        found = dict(pairs)
        return found if len(pairs) == len(found) == len(self.chosen_questions()) else {}

    def _following(self, kept: Container[str]) -> str | None:
        """The question to go on with where the current one goes: the next that stays, else the one before."""
        item = self.currentItem()
        here = (item.parent() or item).data(0, _ID) if item is not None else None
        if here is None or here in kept:
            return None
        order = list(self._questions)
        place = order.index(here)
        return next((one for one in (*order[place:], *reversed(order[:place])) if one in kept), None)

    def _show_alone(self, alone: bool) -> None:
        root = self.indexFromItem(next(iter(self._lines.values()))) if alone else QModelIndex()
        if self.rootIndex() != root:
            self.setRootIndex(root)
            self.expandAll()
        lines = [line for above in self._lines.values() for line in _children(above)]
        self.setColumnHidden(_SENT, alone and not any(line.text(_SENT) for line in lines))
        self.headerItem().setText(_FOUND, self.tr("Identifier") if alone else self.tr("On the platform"))
        self.headerItem().setText(_SENT, self.tr("What differs") if alone else self.tr("Sent, or what differs"))
        for column in _WIDTHS:
            self.setColumnWidth(column, max(self.columnWidth(column), self.header().sectionSizeHint(column)))
        self.setAccessibleName(self.tr("Programs on the platform") if alone else self.tr("Additions"))
        for line in (*self._lines.values(), *lines):
            self._speak(line)

    def _speak(self, line: QTreeWidgetItem) -> None:
        """Name the cells after the first, which says the whole line; the titles are not always the same."""
        for column in range(1, self.columnCount()):
            spoken = spoken_cell(line.text(column), self.headerItem().text(column), line.text(0))
            line.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _new_line(self, line_id: str) -> QTreeWidgetItem:
        line = QTreeWidgetItem()
        line.setData(0, _ID, line_id)
        line.setSizeHint(0, QSize(0, self._height))
        return line

    def _fill(self, line: QTreeWidgetItem, question: Question) -> None:
        values = program_values(question.change)
        _write(line, (values.name, values.code, found_text(question), sent_text(question)), spoken_question(question))
        font = line.font(0)
        font.setBold(True)
        line.setFont(0, font)
        offered = {one.program_id: one for one in question.candidates}
        for child in _children(line):
            if child.data(0, _ID) not in offered:
                line.removeChild(child)
            else:
                del offered[child.data(0, _ID)]
        for program in offered.values():
            line.addChild(self._candidate(program, question))
        line.setExpanded(True)

    def _candidate(self, program: Program, question: Question) -> QTreeWidgetItem:
        line = self._new_line(program.program_id)
        texts = (program.values.name, program.values.code, program.program_id, differing_text(program, question))
        _write(line, texts, spoken_candidate(program, question))
        return line


def _children(line: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for place in range(line.childCount()) if (child := line.child(place)) is not None]


def _write(line: QTreeWidgetItem, texts: Sequence[str], spoken: str) -> None:
    for column, text in enumerate(texts):
        line.setText(column, text)
        line.setToolTip(column, tooltip(text))
    line.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
