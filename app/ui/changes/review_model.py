"""The unsent changes as rows with a tick, frozen when Review is opened; only ticks, notes and memberships alter."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication

from app.domain.change import UNSENT, Change, Kind
from app.domain.merge import Snapshot
from app.ui.changes.change_words import memberships_text, program_values
from app.ui.changes.review_words import review_text
from app.ui.parts.lines_model import Index, LinesModel
from app.ui.parts.look import ROW_HEIGHT, SPACE, SPACE_SMALL, change_mark, mark_word
from app.ui.parts.spoken import spoken_cell
from app.ui.parts.words import listed, short, tooltip, translate

_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TICKABLE = _USUAL | Qt.ItemFlag.ItemIsUserCheckable


class Column(IntEnum):
    """The columns of Review."""

    SEND = 0
    PROGRAM = 1
    CODE = 2
    CHANGE = 3
    MEMBERS = 4  # active memberships, of deletions
    NOTE = 5


class ReviewModel(LinesModel):
    """Deletions first, then by age. A change that altered meanwhile is unticked for good."""

    ticks_changed = Signal()

    def __init__(self, changes: Iterable[Change], snapshot: Snapshot, parent: QObject | None = None) -> None:
        self._changes = sorted(changes, key=_deletions_first)
        super().__init__(self._changes, Column, _title, parent)
        self._ticked = {change.change_id for change in self._changes}
        self._altered: set[str] = set()
        rows = (snapshot.rows.get(change.key) if change.kind is Kind.DELETE else None for change in self._changes)
        self._program_ids = [row.program_id if row is not None else None for row in rows]
        self._members: dict[str, int] = {}
        self._is_counting = True

    # What is ticked

    @property
    def ticked(self) -> list[Change]:
        """The changes that are to be sent."""
        return [change for change in self._changes if change.change_id in self._ticked]

    @property
    def altered(self) -> bool:
        """Whether any change altered since the rows were frozen."""
        return bool(self._altered)

    def compare(self, snapshot: Snapshot) -> None:
        """Untick what altered since the rows were frozen."""
        present = {change.change_id: change for change in snapshot.changes}
        for row, frozen in enumerate(self._changes):
            if frozen.change_id not in self._altered and _differs(frozen, present.get(frozen.change_id)):
                self._altered.add(frozen.change_id)
                self._ticked.discard(frozen.change_id)
                self._tell(row, Column.SEND, Column.NOTE)
        self.ticks_changed.emit()

    def toggle(self, rows: Iterable[int]) -> None:
        """Tick these, or untick them where all of them are."""
        own = {row: self._changes[row].change_id for row in rows if self._changes[row].change_id not in self._altered}
        if own:
            self._tick(own, ticked=not self._ticked.issuperset(own.values()))

    def _tick(self, change_ids: Mapping[int, str], *, ticked: bool) -> None:
        """Tick changes or untick them; they come by row."""
        (self._ticked.update if ticked else self._ticked.difference_update)(change_ids.values())
        self.dataChanged.emit(self.index(min(change_ids), Column.SEND), self.index(max(change_ids), Column.SEND))
        self.ticks_changed.emit()

    # Memberships

    @property
    def program_ids(self) -> tuple[str, ...]:
        """The programs to be deleted, in the order of the rows."""
        return tuple(one for one in self._program_ids if one is not None)

    @property
    def with_members(self) -> int:
        """How many of the ticked deletions are of programs that are known to have active memberships."""
        pairs = zip(self._changes, self._program_ids, strict=True)
        return sum(change.change_id in self._ticked and bool(self._members.get(one or "")) for change, one in pairs)

    def show_members(self, counts: Mapping[str, int]) -> None:
        """Know more about memberships. No row moves."""
        self._members.update(counts)
        self._tell_all(Column.MEMBERS)

    def end_counting(self) -> None:
        """What is not known by now is not told any more."""
        self._is_counting = False
        self._tell_all(Column.MEMBERS)

    def _tell_all(self, column: Column) -> None:
        if self._changes:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._changes) - 1, column))

    def _tell(self, row: int, first: Column, last: Column) -> None:
        self.dataChanged.emit(self.index(row, first), self.index(row, last))

    # As Qt asks for it

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._changes[index.row()].change_id in self._altered:
            return Qt.ItemFlag.NoItemFlags
        return _TICKABLE if index.column() == Column.SEND else _USUAL

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return short(self._text(row, column))
            case Qt.ItemDataRole.CheckStateRole if column is Column.SEND:
                ticked = self._changes[row].change_id in self._ticked
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole if column is not Column.SEND:
                return tooltip(self._text(row, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken_text(row) if column is Column.SEND else self._spoken_cell(row, column)
            case Qt.ItemDataRole.SizeHintRole if column is Column.SEND:
                return QSize(0, max(ROW_HEIGHT - SPACE_SMALL, QFontMetrics(QGuiApplication.font()).height() + SPACE))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - as Qt has it
        if role != Qt.ItemDataRole.CheckStateRole or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self._tick({index.row(): self._changes[index.row()].change_id}, ticked=ticked)
        return True

    def _text(self, row: int, column: Column) -> str:
        change = self._changes[row]
        match column:
            case Column.SEND:
                return mark_word(change_mark(change))
            case Column.PROGRAM:
                return program_values(change).name
            case Column.CODE:
                return program_values(change).code
            case Column.CHANGE:
                return review_text(change)
            case Column.MEMBERS:
                return self._members_text(self._program_ids[row])
            case Column.NOTE if change.change_id in self._altered:
                return translate("Review", "Changed meanwhile; open Review again to send it.")
        return ""

    def _spoken_text(self, row: int) -> str:
        """A row as it is read out."""
        number = self._members.get(self._program_ids[row] or "")
        members = memberships_text(number) if number is not None else ""
        told = [self._text(row, column) for column in Column if column is not Column.MEMBERS]
        return listed((*told[:-1], members, told[-1]))

    def _spoken_cell(self, row: int, column: Column) -> str:
        mark = mark_word(change_mark(self._changes[row]))
        return spoken_cell(short(self._text(row, column)), _title(column), mark)

    def _members_text(self, program_id: str | None) -> str:
        if program_id is None:
            return ""
        number = self._members.get(program_id)
        if number is not None:
            return translate("Review", "%Ln", "active memberships", number)
        return "…" if self._is_counting else translate("Review", "not known", "active memberships")


def _title(column: Column) -> str:
    return {
        Column.SEND: translate("Review", "Send"),
        Column.PROGRAM: translate("Review", "Program"),
        Column.CODE: translate("Review", "Code"),
        Column.CHANGE: translate("Review", "Change"),
        Column.MEMBERS: translate("Review", "Active memberships"),
        Column.NOTE: translate("Review", "Note"),
    }[column]


def _deletions_first(change: Change) -> tuple[bool, datetime]:
    return change.kind is not Kind.DELETE, change.created_at


def _differs(frozen: Change, present: Change | None) -> bool:
    return (
        present is None
        or present.state not in UNSENT
        or present.approved_at is not None
        or (present.kind, present.wanted, present.base) != (frozen.kind, frozen.wanted, frozen.base)
    )
