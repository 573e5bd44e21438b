"""The Changes view: every unfinished change, what became of it, and the buttons that lead out of its state."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHeaderView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.change import Change, Kind
from app.domain.memberships import Memberships
from app.domain.merge import Snapshot
from app.domain.status import Status
from app.ui.changes.change_words import explanation
from app.ui.changes.changes_model import ChangesModel, Column
from app.ui.changes.way_buttons import WayButtons
from app.ui.parts.empty_state import Emptiness, EmptyState
from app.ui.parts.form_field import MessageLabel
from app.ui.parts.language import follow_language
from app.ui.parts.stacking import stack_padded
from app.ui.parts.tables import ReadingTable
from app.ui.parts.words import short

_WIDTHS = {Column.MARK: 27, Column.PROGRAM: 33, Column.CODE: 16, Column.SINCE: 16}  # in widths of an average letter


class ChangesView(QWidget):
    """The list above, the selected change in full below it."""

    chosen = Signal(object, object)  # Change, Way
    current_changed = Signal()  # another change is shown in full, or the same altered

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChangesModel(self)
        self.table = ReadingTable(self.model, _WIDTHS, self, codes=(Column.CODE,), names=(Column.PROGRAM, Column.SINCE))
        self.table.horizontalHeader().setSectionResizeMode(Column.CHANGE, QHeaderView.ResizeMode.Stretch)
        self.empty = EmptyState(self)
        self.details = MessageLabel(self)
        self._panel = QWidget(self)
        self.ways = WayButtons(self.table, QBoxLayout.Direction.LeftToRight, self)
        self.ways.chosen.connect(self.chosen)
        self._program_ids: dict[str, str] = {}  # key -> program id, of the programs to be deleted
        self._members: dict[str, int] = {}  # program id -> active memberships
        self._lay_out()
        self._connect()
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        for named in (self, self.table):
            named.setAccessibleName(self.tr("Changes"))
        self.empty.show_emptiness(Emptiness("check", self.tr("Everything is sent. Nothing waits for you.")))
        self.empty.describe(self)

    def _lay_out(self) -> None:
        filled, pages = QWidget(self), QStackedLayout(self)
        stack_padded(self._panel, self.details, self.ways)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self._panel)
        pages.addWidget(self.empty)
        pages.addWidget(filled)
        self._pages = pages

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.activated.connect(self.ways.take_first)
        self.model.dataChanged.connect(self._show_current)
        self._show_current()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the changes of a snapshot; after a change went, its neighbour is the current one."""
        before = self.table.currentIndex().row()
        self.model.show_snapshot(snapshot)
        number = self.model.rowCount()
        self._program_ids = _deletions(snapshot)
        self._pages.setCurrentIndex(1 if number else 0)
        self.empty.describe(self)
        if number and not self.table.currentIndex().isValid():
            self.table.select(min(max(before, 0), number - 1))
        self._show_current()

    def show_status(self, status: Status) -> None:
        """Know how the connection stands, for the words on what waits for it."""
        self.model.status = status
        self._show_current()

    def show_members(self, told: Memberships) -> None:
        """Know more about active memberships, for the words on a deletion that was refused."""
        self._members.update(told.counts)
        self._show_current()

    @property
    def current_change(self) -> Change | None:
        """The change that is shown in full."""
        return self.model.change_at(self.table.currentIndex().row())

    def focusInEvent(self, event: QEvent) -> None:
        if self.table.isVisible():
            self.table.setFocus()

    def _show_current(self, *_changed: object) -> None:
        change = self.current_change
        self._panel.setVisible(change is not None)
        members = self._members.get(self._program_ids.get(change.key, "")) if change is not None else None
        text = explanation(change, self.model.status, members) if change is not None else ""
        self.details.show_text(short(text))
        self.ways.show_change(change)
        self.current_changed.emit()


def _deletions(snapshot: Snapshot) -> dict[str, str]:
    deleted = (snapshot.rows.get(change.key) for change in snapshot.changes if change.kind is Kind.DELETE)
    return {row.key: row.program_id for row in deleted if row is not None and row.program_id is not None}
