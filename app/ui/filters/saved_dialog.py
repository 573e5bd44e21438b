"""The saved filters: renamed in their lines, deleted, and brought back while the dialog is open."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from app.domain.filter import Filter
from app.domain.text import trim
from app.ui.filters.saved_filters import NAME_LIMIT
from app.ui.parts.chapter import Chapter
from app.ui.parts.form_field import MessageLabel, make_buttons
from app.ui.parts.framed_delegate import FramedDelegate
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.look import FORM_WIDTH, StateColor
from app.ui.parts.stacking import stack_padded
from app.ui.parts.words import isolate

_NAME = Qt.ItemDataRole.UserRole


class SavedDialog(GrowingDialog):
    """Tells of each alteration as it is made."""

    help_chapter = Chapter.FINDING
    altered = Signal(object)  # dict[str, Filter]

    def __init__(self, named: Mapping[str, Filter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named = dict(named)
        self._before: list[dict[str, Filter]] = []
        self.setWindowTitle(self.tr("Saved filters"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Saved filters"))
        self.list.setWordWrap(True)  # a long name is not moved out of sight
        self.list.setItemDelegate(FramedDelegate(self.list, names=(0,)))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.message = MessageLabel(self)
        self.rename = QPushButton(self.tr("&Rename"), self)
        self.delete = QPushButton(self.tr("&Delete"), self)
        self.undo = QPushButton(self.tr("&Undo"), self)
        self.buttons = make_buttons(self, QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self._fill("")

    def _lay_out(self) -> None:
        line, column = QHBoxLayout(), stack_padded(self)
        for button in (self.rename, self.delete, self.undo):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.buttons)
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        column.addLayout(line)
        self.set_least_width(FORM_WIDTH)

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._take_name)
        self.list.currentItemChanged.connect(self._follow)
        self.rename.clicked.connect(self._begin_rename)
        self.delete.clicked.connect(self._delete)
        self.undo.clicked.connect(self._undo)
        self.buttons.rejected.connect(self.reject)

    def _fill(self, current: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for name in self._named:
            item = QListWidgetItem(name, self.list)
            item.setData(_NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        names = list(self._named)
        self.list.setCurrentRow(names.index(current) if current in names else 0)
        self.list.blockSignals(False)
        self._follow()

    def _follow(self) -> None:
        there = self.list.currentItem() is not None
        self.rename.setEnabled(there)
        self.delete.setEnabled(there)
        self.undo.setEnabled(bool(self._before))

    def _begin_rename(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.setFocus()
            self.list.editItem(item)

    def _take_name(self, item: QListWidgetItem) -> None:
        """A name that cannot be taken leaves the old one."""
        old, new = str(item.data(_NAME)), trim(item.text())[:NAME_LIMIT]
        self.message.show_text("")
        if new == old:
            return
        if new and new not in self._named:
            self._alter({new if name == old else name: wanted for name, wanted in self._named.items()}, new)
            return
        self._fill(old)
        taken = self.tr("There is a filter “{name}” already.").format(name=isolate(new))
        self.message.show_text(taken if new else self.tr("Enter a name."), StateColor.REMOVED, aloud=True)

    def _delete(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            gone, place = str(item.data(_NAME)), self.list.row(item)
            left = {name: wanted for name, wanted in self._named.items() if name != gone}
            self._alter(left, next(iter(list(left)[place : place + 1] or list(left)[-1:]), ""))

    def _undo(self) -> None:
        if self._before:
            self._named = self._before.pop()
            self.altered.emit(dict(self._named))
            self._fill("")

    def _alter(self, named: dict[str, Filter], current: str) -> None:
        self._before.append(self._named)
        self._named = named
        self.altered.emit(dict(named))
        self._fill(current)
