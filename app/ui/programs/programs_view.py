"""The table: selection, scrolling, open cells, and keys, all of which stay with their programs."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from app.domain.merge import Row
from app.ui.parts.announcer import Weight, announce
from app.ui.parts.language import follow_language
from app.ui.parts.lines_model import Index
from app.ui.parts.tables import ROW_MENU_KEY, LinesTable
from app.ui.programs.columns import Column, cell_text, spoken_order
from app.ui.programs.editors import ChoiceEditor, TextEditor
from app.ui.programs.place_keeper import PlaceKeeper, count_lines
from app.ui.programs.programs_delegate import ProgramsDelegate
from app.ui.programs.programs_header import ProgramsHeader
from app.ui.programs.programs_model import ProgramsModel
from app.ui.programs.type_ahead import TypeAhead

_Trigger = QAbstractItemView.EditTrigger
_MEANT = (_Trigger.DoubleClicked, _Trigger.EditKeyPressed, _Trigger.AllEditTriggers)


class ProgramsView(LinesTable):
    """The programs of one connection."""

    menu_requested = Signal(QPoint)  # where on the screen
    editing_changed = Signal()  # a cell was opened or closed

    def __init__(self, model: ProgramsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.programs = model
        self._editor: TextEditor | ChoiceEditor | None = None
        self._letters = TypeAhead()
        self._set_up()
        self.setModel(model)
        self.header = ProgramsHeader(self)
        self.setHorizontalHeader(self.header)
        self.header.set_up(model.connection)
        self.header.sectionPressed.connect(self.keep_open_cell)
        self.header.sortIndicatorChanged.connect(self._tell_order)
        self.setSortingEnabled(True)
        self._keeper = PlaceKeeper(self, model)
        model.following.caught_up.connect(self._find_current)
        self._delegate = ProgramsDelegate(self)
        self._delegate.opened.connect(self._cell_opened)
        self._delegate.closed.connect(self._cell_closed)
        self.setItemDelegate(self._delegate)
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.setAccessibleName(self.tr("Programs"))

    def _set_up(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_Trigger.DoubleClicked | _Trigger.EditKeyPressed)

    def _tell_order(self, section: int, order: Qt.SortOrder) -> None:
        if self.isVisible():  # else it is as it was left
            column = Column(section) if section >= 0 else None
            announce(self, spoken_order(column, order is Qt.SortOrder.DescendingOrder))

    # Selection

    def chosen_rows(self) -> tuple[Row, ...]:
        """The selected rows, from top to bottom."""
        lines = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.programs.row_at(line) for line in lines)

    def chosen_count(self) -> int:
        """How many rows are selected."""
        return count_lines(self.selectionModel())

    def chosen_text(self) -> str:
        """The selected rows as lines of tab-separated values, in the columns as they are shown."""
        connection = self.programs.connection
        columns = self.header.shown_columns()
        lines = ([cell_text(row, column, connection) for column in columns] for row in self.chosen_rows())
        return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in lines)

    def reveal(self, key: str) -> None:
        """Select a program alone, make it current and scroll to it."""
        self.programs.following.finish()
        line = self.programs.line_of(key)
        if line >= 0:
            self.setCurrentIndex(self.programs.index(line, Column.NAME))

    # Open cells

    def edit(self, index: Index, trigger: _Trigger, event: QEvent | None) -> bool:  # type: ignore[override]
        """Open a cell when the person means it; says why where that cannot be done."""
        if index.isValid() and trigger in _MEANT:
            if not self.keep_open_cell():
                self.go_to_open_cell()
                return False
            self._explain(index)
        return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]

    def open_cell(self, column: Column) -> None:
        """Edit the program that is selected alone, or say why that cannot be done.

        It need not be the current one: screen readers select without moving.
        """
        if self.chosen_count() == 1:
            cell = self.programs.index(self.selectionModel().selectedRows()[0].row(), column)
            self.setCurrentIndex(cell)
            self.edit(cell, _Trigger.AllEditTriggers, None)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is open."""
        return self._editor is not None

    def reopen(self, key: str, column: Column, text: str, message: str) -> None:
        """Put a text that could not be saved back into its cell, and say why."""
        line = self.programs.line_of(key)
        if line >= 0 and self._editor is None:
            self.edit(self.programs.index(line, column), _Trigger.AllEditTriggers, None)
            if isinstance(self._editor, TextEditor):
                self._editor.setText(text)
                self._editor.complain(message)

    def keep_open_cell(self) -> bool:
        """Keep the text of an open cell and close it. False if the text cannot be kept: then the cell stays open."""
        if self._editor is None:
            return True
        QGuiApplication.inputMethod().commit()  # what is being composed is typed text too
        if self._delegate.complains(self._editor):
            return False
        self._delegate.keep(self._editor)
        return True

    def go_to_open_cell(self) -> None:
        """Let the keys go to the open cell."""
        if self._editor is not None:
            self._editor.setFocus()

    def closeEditor(self, editor: QWidget, hint: ProgramsDelegate.EndEditHint) -> None:
        """Close a cell and open no other: Tab leads out of it, not on. Only Esc closes one that cannot be kept."""
        if hint is not ProgramsDelegate.EndEditHint.RevertModelCache and self._delegate.complains(editor):
            return
        if hint in {ProgramsDelegate.EndEditHint.EditNextItem, ProgramsDelegate.EndEditHint.EditPreviousItem}:
            hint = ProgramsDelegate.EndEditHint.NoHint
        super().closeEditor(editor, hint)

    def _cell_opened(self, editor: TextEditor | ChoiceEditor, index: QPersistentModelIndex) -> None:
        self._editor, self._keeper.open_cell = editor, index
        self.programs.following.open_cell(self.programs.row_at(index.row()).key)
        self.editing_changed.emit()

    def _cell_closed(self, editor: QWidget) -> None:
        if editor is self._editor:
            self._editor = self._keeper.open_cell = None
            self.programs.following.open_cell(None)
            self.editing_changed.emit()

    def _explain(self, index: Index) -> None:
        why = self.programs.why_fixed(index)
        if why:
            area = self.visualRect(index)
            place = self.viewport().mapToGlobal(area.bottomLeft() + QPoint(0, 2))
            QToolTip.showText(place, why, self.viewport(), area)
            announce(self, why, Weight.REFUSAL)

    # Keys, buttons and size

    def moveCursor(self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier) -> QModelIndex:
        """Go on from the current cell; where there is none yet, to the first name: Qt would go to its mark."""
        if self.currentIndex().isValid() or not self.programs.rowCount():
            return super().moveCursor(action, held)
        return self.programs.index(0, Column.NAME)

    def _find_current(self) -> None:
        """Let the keys have a cell once there are any."""
        if self.hasFocus() and not self.currentIndex().isValid():
            first = self.moveCursor(QAbstractItemView.CursorAction.MoveNext, Qt.KeyboardModifier.NoModifier)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyboardSearch(self, search: str) -> None:
        """Jump to the next name that starts with the letters typed."""
        line = self._letters.line(search, self.programs.listing.shown, self.currentIndex().row())
        if line >= 0:
            self.setCurrentIndex(self.programs.index(line, max(self.currentIndex().column(), 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.programs.following.postpone()
        if QKeySequence(event.keyCombination()) == QKeySequence(ROW_MENU_KEY):
            self.menu_requested.emit(self._below_current())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.programs.following.postpone()
        if event.button() is Qt.MouseButton.LeftButton:
            self.programs.following.press(True)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.programs.following.press(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._find_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.programs.following.press(False)  # the release may go elsewhere

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self._below_current()
        self.menu_requested.emit(place)

    def _below_current(self) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit()
