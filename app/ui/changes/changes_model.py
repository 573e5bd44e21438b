"""The unfinished changes as rows, those that need the person on top; altered by difference, never reset."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from app.domain.change import NEEDS_PERSON, Change, State
from app.domain.merge import Snapshot
from app.domain.status import Status
from app.ui.changes.change_words import change_text, explanation, program_values
from app.ui.parts.lines_model import Index, LinesModel
from app.ui.parts.look import change_mark, mark_icon, mark_word
from app.ui.parts.spoken import spoken_cell
from app.ui.parts.times import when
from app.ui.parts.words import short, tooltip, translate

_ORDER = {State.UNKNOWN: 1, State.SENDING: 2}


class Column(IntEnum):
    """The columns of the Changes view."""

    MARK = 0
    PROGRAM = 1
    CODE = 2
    CHANGE = 3
    SINCE = 4


class ChangesModel(LinesModel):
    """Rows are changes: those that need the person, then those on their way, then the others; oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._changes: list[Change] = []
        super().__init__(self._changes, Column, _title, parent)
        self.status = Status()  # of the connection, for the words on what waits

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Become the changes of a snapshot, by inserting, moving, altering and removing rows."""
        wanted = sorted(snapshot.changes, key=_rank)
        self._remove_gone({change.change_id for change in wanted})
        here = {change.change_id for change in self._changes}
        row = 0
        while row < len(wanted):
            if wanted[row].change_id not in here:
                row = self._insert_run(row, wanted, here)
                continue
            self._bring_here(row, wanted[row])
            row += 1

    def change_at(self, row: int) -> Change | None:
        """The change of a row."""
        return self._changes[row] if 0 <= row < len(self._changes) else None

    def _remove_gone(self, kept: set[str]) -> None:
        for row in reversed(range(len(self._changes))):
            if self._changes[row].change_id not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._changes[row]
                self.endRemoveRows()

    def _insert_run(self, row: int, wanted: list[Change], here: set[str]) -> int:
        end = row
        while end < len(wanted) and wanted[end].change_id not in here:
            end += 1
        self.beginInsertRows(QModelIndex(), row, end - 1)
        self._changes[row:row] = wanted[row:end]
        self.endInsertRows()
        return end

    def _bring_here(self, row: int, change: Change) -> None:
        at = next(at for at in range(row, len(self._changes)) if self._changes[at].change_id == change.change_id)
        if at != row:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), row)
            self._changes.insert(row, self._changes.pop(at))
            self.endMoveRows()
        if self._changes[row] != change:
            self._changes[row] = change
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        change = self.change_at(index.row())
        if change is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return short(_text(change, column))
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(explanation(change, self.status))
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_cell(short(_text(change, column)), _title(column), _mark(change, column))
            case Qt.ItemDataRole.AccessibleDescriptionRole if column is Column.MARK:
                return short(explanation(change, self.status))
            case Qt.ItemDataRole.DecorationRole if column is Column.MARK:
                return mark_icon(change_mark(change))
        return None


def _rank(change: Change) -> tuple[int, Any, str]:
    urgency = 0 if change.state in NEEDS_PERSON else _ORDER.get(change.state, 3)
    return urgency, change.created_at, change.change_id


def _title(column: Column) -> str:
    return {
        Column.MARK: translate("Changes", "State"),
        Column.PROGRAM: translate("Changes", "Program"),
        Column.CODE: translate("Changes", "Code"),
        Column.CHANGE: translate("Changes", "Change"),
        Column.SINCE: translate("Changes", "Made"),
    }[column]


def _mark(change: Change, column: Column) -> str:
    """What is said after the value of a cell; that of the first column is the mark itself, and needs the program."""
    return short(program_values(change).name) if column is Column.MARK else mark_word(change_mark(change))


def _text(change: Change, column: Column) -> str:
    values = program_values(change)
    match column:
        case Column.MARK:
            word = mark_word(change_mark(change))
            needs = change.state in NEEDS_PERSON
            #: {state} is a mark, such as "Refused".
            return translate("Changes", "{state} · needs you").format(state=word) if needs else word
        case Column.PROGRAM:
            return values.name
        case Column.CODE:
            return values.code
        case Column.CHANGE:
            return change_text(change)
    return when(change.created_at)
