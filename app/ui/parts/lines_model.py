"""What the models of the window's lists have in common: a line for each thing, a title over each column."""

from collections.abc import Callable, Sized
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.parts.language import follow_language

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_TITLED = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole})


class LinesModel(QAbstractTableModel):
    """`lines` is altered in place by the model that is made of it; `title` names each of the `columns`."""

    def __init__(
        self, lines: Sized, columns: type[IntEnum], title: Callable[[Any], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._columns = columns
        self._title = title
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        """Each line is to be asked for again."""
        columns, lines = len(self._columns), len(self._lines)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
        if lines:
            self.dataChanged.emit(self.index(0, 0), self.index(lines - 1, columns - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Vertical or role not in _TITLED:
            return None
        return self._title(self._columns(section))
