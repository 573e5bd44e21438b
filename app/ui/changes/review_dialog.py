"""Review and send: every unsent change with a tick, frozen at opening; the point of no return for deletions."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.domain.memberships import Memberships
from app.domain.merge import Snapshot
from app.domain.program import ProgramState
from app.ui.changes.review_model import Column, ReviewModel
from app.ui.changes.review_words import (
    count_text,
    reach_text,
    review_title,
    send_button_text,
    warning_text,
    with_members_text,
)
from app.ui.connections.environment_strip import EnvironmentStrip
from app.ui.details.member_counts import refusal_ahead_text
from app.ui.parts.chapter import Chapter
from app.ui.parts.form_field import MessageLabel
from app.ui.parts.framed_delegate import FramedDelegate
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.look import StateColor
from app.ui.parts.stacking import stack_padded
from app.ui.parts.tables import CurrentLine, set_widths
from app.ui.parts.titles import align_titles
from app.ui.parts.words import count, unsent

_TYPED_FROM = 25  # more deletions than this must be confirmed by their number
_SIZE = (940, 520)  # px
# Letters. The change takes all that is left: where both names are long, the end of the new one would be cut first.
_WIDTHS = {Column.SEND: 16, Column.PROGRAM: 26, Column.CODE: 12, Column.MEMBERS: 19, Column.NOTE: 30}


class ReviewList(QTreeView):
    """The rows. Space ticks all that are selected; as one comes in by Tab none is, and the current one is meant."""

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = model
        self.setModel(model)
        CurrentLine(self)
        self.setAccessibleName(self.tr("Changes to send"))
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setItemDelegate(FramedDelegate(self, codes=(Column.CODE,), names=(Column.PROGRAM,)))
        align_titles(self.header())
        set_widths(self, _WIDTHS)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(Column.CHANGE, QHeaderView.ResizeMode.Stretch)
        self.setColumnHidden(Column.MEMBERS, not model.program_ids)
        self.setColumnHidden(Column.NOTE, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            parts = self.selectionModel().selection().toList()
            selected = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
            self._changes.toggle(selected or {self.currentIndex().row()} - {-1})
        else:
            super().keyPressEvent(event)


class ReviewDialog(GrowingDialog):
    """Answers Accepted with `approved`. Focus, default and Esc are on Go back, so that no key held down sends."""

    help_chapter = Chapter.SENDING

    def __init__(self, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connection = snapshot.connection
        self._active = sum(row.state is ProgramState.ACTIVE for row in snapshot.rows.values())
        self.model = ReviewModel(unsent(snapshot.changes), snapshot, self)
        self._remark = ""  # on the memberships, where they cannot be counted
        self.strip = EnvironmentStrip(self)
        self.strip.show_connection(snapshot.connection)
        self.warning, self.members = MessageLabel(self), MessageLabel(self)
        self.list = ReviewList(self.model, self)
        self.number = QLineEdit(self)
        self.number_label = QLabel(self)
        self.number_label.setBuddy(self.number)
        self.number_label.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.send = QPushButton(self)
        self.go_back = QPushButton(self.tr("Go &back"), self)
        self._lay_out()
        self._connect()
        self._show_counts()

    def _lay_out(self) -> None:
        self.buttons.addButton(self.go_back, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.send, QDialogButtonBox.ButtonRole.ActionRole)
        self.send.setAutoDefault(False)
        self.go_back.setDefault(True)
        reach = QLabel(reach_text(self._connection), self)
        reach.setTextFormat(Qt.TextFormat.PlainText)
        reach.setWordWrap(True)
        body, outer = QWidget(self), QVBoxLayout(self)
        told = (self.warning, reach, self.list, self.members)
        inner = stack_padded(body, *told, self.number_label, self.number, self.buttons)
        inner.setStretchFactor(self.list, 1)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.strip)
        outer.addWidget(body, 1)
        self.resize_scaled(*_SIZE)

    def _connect(self) -> None:
        self.model.ticks_changed.connect(self._show_counts)
        self.number.textChanged.connect(self._show_counts)
        self.go_back.clicked.connect(self.reject)
        self.send.clicked.connect(self.accept)
        self.go_back.setFocus()

    @property
    def approved(self) -> frozenset[str]:
        """The identifiers of the ticked changes."""
        return frozenset(change.change_id for change in self.model.ticked)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Untick what altered since the list was frozen, and say so; it can be sent from a new Review."""
        if snapshot.connection.connection_id == self._connection.connection_id:
            self.model.compare(snapshot)
            self.list.setColumnHidden(Column.NOTE, not self.model.altered)

    def show_members(self, told: Memberships) -> None:
        """Fill in how many active memberships programs have, or say what it means where nobody can tell."""
        self.model.show_members(told.counts)
        if not told.is_permitted:
            self._remark = refusal_ahead_text()
        self._show_members()

    def end_counting(self) -> None:
        """No more is found out about memberships."""
        self.model.end_counting()

    def _show_members(self) -> None:
        number = self.model.with_members
        text = with_members_text(number) if number else self._remark
        self.members.show_text(text, StateColor.REFUSED, aloud=True)

    def _show_counts(self) -> None:
        counts = count(self.model.ticked)
        self.setWindowTitle(review_title(counts, self._connection))
        self.warning.show_text(warning_text(counts), StateColor.REMOVED)
        self.setAccessibleDescription(warning_text(counts))
        self.send.setText(send_button_text(counts))
        self._show_members()
        typed = counts.deleted > _TYPED_FROM or (0 < self._active <= counts.deleted)
        self.number_label.setVisible(typed)
        self.number.setVisible(typed)
        self.number_label.setText(count_text(counts.deleted))
        confirmed = not typed or QLocale().toInt(self.number.text().strip()) == (counts.deleted, True)
        self.send.setEnabled(bool(counts.total) and confirmed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and nothing else."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            if isinstance(focused, QPushButton) and focused.isEnabled():
                focused.click()
            return
        super().keyPressEvent(event)
