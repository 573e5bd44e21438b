"""The rows of the table for Qt: brought up to each snapshot by difference, never by reset."""

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from app.domain.connection import Connection
from app.domain.merge import Row
from app.domain.program import Values
from app.domain.sieve import Sieve
from app.domain.text import trim
from app.ui.changes.change_words import explanation
from app.ui.parts.language import follow_language
from app.ui.parts.lines_model import Index
from app.ui.parts.words import read_only_text, short, tooltip
from app.ui.programs.columns import (
    COLUMNS,
    Column,
    cell_text,
    mark_tooltip,
    spoken_order,
    spoken_text,
    title,
    why_fixed,
)
from app.ui.programs.following import Following
from app.ui.programs.listing import Listing
from app.ui.programs.placing import Placing

_NOWHERE = QModelIndex()
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _FIXED | Qt.ItemFlag.ItemIsEditable


class ProgramsModel(QAbstractTableModel):
    """One connection's programs. `following` brings them up to snapshots; the rest is what views and people ask."""

    about_to_change = Signal()  # lines will come, go or move, though not by the person's sorting
    changed = Signal()  # that is done
    edited = Signal(str, int, object, object)  # key, column, the Values wanted, those seen before
    settled = Signal(tuple)  # keys of rows that rested after an edit and have now moved

    def __init__(self, connection: Connection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.connection = connection
        self.listing = Listing()
        self.placing = Placing(self)
        self.following = Following(self)
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        """The lines are put in the order of the language; that lets the view ask for the text of each again."""
        self.following.finish()
        self.listing.sort_anew()
        self.following.forget_astray()
        self.placing.relist(self.listing.wanted())
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.listing.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.shown_text(row, column)
            case Qt.ItemDataRole.EditRole:
                return edited_text(row.values, column)
            case Qt.ItemDataRole.ToolTipRole:
                return mark_tooltip(row) if column is Column.MARK else tooltip(cell_text(row, column, self.connection))
            case Qt.ItemDataRole.AccessibleDescriptionRole if column is Column.MARK:
                return explanation(row.change) if row.change is not None else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return short(spoken_text(row, column, self.connection))
        return None

    def shown_text(self, row: Row, column: Column) -> str:
        """What stands in a cell."""
        return short(cell_text(row, column, self.connection))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if (
            role == Qt.ItemDataRole.AccessibleTextRole
            and orientation is Qt.Orientation.Horizontal
            and section == self.listing.order[0]
        ):
            return spoken_order(*self.listing.order)
        named = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        return title(Column(section)) if orientation is Qt.Orientation.Horizontal and role in named else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FIXED if self.why_fixed(index) else _EDITABLE

    def why_fixed(self, index: Index) -> str:
        """Why a cell cannot be edited; empty where it can."""
        if self.connection.read_only:
            return read_only_text()
        return why_fixed(self.row_at(index.row()), COLUMNS[index.column()])

    def row_at(self, line: int) -> Row:
        """The row on a line of the table."""
        return self.listing.shown[line].row

    def line_of(self, key: str) -> int:
        """The line on which a program is shown; -1 if it is not."""
        entry = self.listing.entries.get(key)
        return -1 if entry is None else self.listing.place(entry)

    def setData(self, index: Index, value: str | None, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry, column = self.listing.shown[index.row()], Column(index.column())
        if with_value(entry.row.values, column, value) == entry.row.values:
            return True
        wanted = with_value(entry.row.values, column, value)
        # What else became of the program while the cell was open is not to be taken back.
        latest = self.following.latest.get(entry.row.key, entry.row)
        seen = entry.row.values
        self.following.alter_here(entry, replace(entry.row, values=with_value(latest.values, column, value)))
        self.edited.emit(entry.row.key, int(column), wanted, seen)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 is the platform's order."""
        wanted = Column(column) if column >= 0 else None, order is Qt.SortOrder.DescendingOrder
        if wanted == self.listing.order:
            return
        self.following.finish()
        held = self.placing.begin()
        self.listing.sort(*wanted, self.following.forget_astray())
        self.placing.end(held, self.listing.wanted())

    def search(self, text: str) -> None:
        """Show the programs in which every word of the text occurs."""
        self.following.finish()
        self.placing.relist(self.listing.search(text))

    def sift(self, sieve: Sieve) -> None:
        """Show the programs that a sieve lets through."""
        self.following.sift(sieve)


def edited_text(values: Values, column: Column) -> str | None:
    """What an editor starts with: the value as it is on the platform."""
    match column:
        case Column.NAME:
            return values.name
        case Column.CODE:
            return values.code
        case Column.TYPE:
            return values.type
        case Column.SUBSCRIPTION:
            return values.subscription
        case _:
            return None


def with_value(values: Values, column: Column, value: str | None) -> Values:
    """The values with that of one column replaced."""
    match column:
        case Column.NAME:
            return replace(values, name=trim(value or ""))
        case Column.CODE:
            return replace(values, code=trim(value or ""))
        case Column.TYPE:
            return replace(values, type=value)
        case Column.SUBSCRIPTION:
            return replace(values, subscription=value)
        case _:
            return values
