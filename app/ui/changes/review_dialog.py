"""Review and send: every unsent change with a tick, frozen at opening; the point of no return for deletions."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.change import UNSENT, Change, Kind
from app.domain.merge import Snapshot
from app.domain.program import ProgramState
from app.ui.changes.change_words import change_text, program_values
from app.ui.changes.review_words import chain_text, count_text, review_title, send_button_text, warning_text
from app.ui.connections.environment_strip import EnvironmentStrip
from app.ui.parts.form_field import MessageLabel
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.look import ROW_HEIGHT, SPACE, SPACE_LARGE, SPACE_SMALL, StateColor, change_mark, mark_word
from app.ui.parts.titles import align_titles
from app.ui.parts.words import count, tooltip, unsent

_TYPED_FROM = 25  # more deletions than this must be confirmed by their number
_SIZE = (760, 480)  # px
_NOTE = 4  # the column of notes


class ReviewDialog(GrowingDialog):
    """Answers Accepted with `approved`. Focus, default and Esc are on Go back, so that no key held down sends."""

    def __init__(self, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connection = snapshot.connection
        self._frozen = {change.change_id: change for change in unsent(snapshot.changes)}
        self._active = sum(row.state is ProgramState.ACTIVE for row in snapshot.rows.values())
        self._items: dict[str, QTreeWidgetItem] = {}
        self.strip = EnvironmentStrip(self)
        self.strip.show_connection(snapshot.connection)
        self.warning = MessageLabel(self)
        self.list = self._change_list()
        self.number = QLineEdit(self)
        self.number_label = QLabel(self)
        self.number_label.setBuddy(self.number)
        self.number_label.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.send = QPushButton(self)
        self.go_back = QPushButton(self.tr("Go &back"), self)
        self._lay_out()
        self._fill()
        self._connect()
        self._show_counts()

    def _change_list(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Changes to send"))
        tree.setHeaderLabels([self.tr("Send"), self.tr("Program"), self.tr("Code"), self.tr("Change"), self.tr("Note")])
        align_titles(tree.header())
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        letter = tree.fontMetrics().averageCharWidth()
        for column, letters in enumerate((18, 32, 14)):
            tree.setColumnWidth(column, letters * letter)
        tree.header().setStretchLastSection(True)
        tree.setColumnHidden(_NOTE, True)
        return tree

    def _lay_out(self) -> None:
        self.buttons.addButton(self.go_back, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.send, QDialogButtonBox.ButtonRole.ActionRole)
        self.send.setAutoDefault(False)
        self.go_back.setDefault(True)
        chain = QLabel(chain_text(self._connection), self)
        chain.setTextFormat(Qt.TextFormat.PlainText)
        chain.setWordWrap(True)
        inner, outer = QVBoxLayout(), QVBoxLayout(self)
        inner.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
        inner.setSpacing(SPACE + SPACE // 2)
        for widget in (self.warning, chain, self.number_label, self.number, self.buttons):
            inner.addWidget(widget)
        inner.insertWidget(2, self.list, 1)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.strip)
        outer.addLayout(inner)
        self.resize(*_SIZE)

    def _fill(self) -> None:
        height = max(ROW_HEIGHT - SPACE_SMALL, self.fontMetrics().height() + SPACE)
        for change in sorted(self._frozen.values(), key=_deletions_first):
            values = program_values(change)
            texts = [mark_word(change_mark(change)), values.name, values.code, change_text(change), ""]
            item = QTreeWidgetItem(self.list, texts)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked)
            item.setToolTip(3, tooltip(change_text(change)))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(texts[:_NOTE]))
            item.setSizeHint(0, QSize(0, height))
            self._items[change.change_id] = item
        self.list.setColumnWidth(0, max(self.list.columnWidth(0), self.list.sizeHintForColumn(0)))

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._show_counts)
        self.number.textChanged.connect(self._show_counts)
        self.go_back.clicked.connect(self.reject)
        self.send.clicked.connect(self.accept)
        self.go_back.setFocus()

    @property
    def approved(self) -> frozenset[str]:
        """The identifiers of the ticked changes."""
        ticked = (key for key, item in self._items.items() if item.checkState(0) is Qt.CheckState.Checked)
        return frozenset(ticked)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Untick what altered since the list was frozen, and say so; it can be sent from a new Review."""
        if snapshot.connection.connection_id != self._connection.connection_id:
            return
        present = {change.change_id: change for change in snapshot.changes}
        for change_id, frozen in self._frozen.items():
            item = self._items[change_id]
            if _altered(frozen, present.get(change_id)) and not item.isDisabled():
                item.setCheckState(0, Qt.CheckState.Unchecked)
                self.list.setColumnHidden(_NOTE, False)
                item.setText(_NOTE, self.tr("Changed meanwhile; open Review again to send it."))
                item.setDisabled(True)

    def _show_counts(self) -> None:
        ticked = [self._frozen[change_id] for change_id in self.approved]
        counts = count(ticked)
        self.setWindowTitle(review_title(counts, self._connection))
        self.warning.show_text(warning_text(counts), StateColor.REMOVED)
        self.setAccessibleDescription(warning_text(counts))
        self.send.setText(send_button_text(counts))
        typed = counts.deleted > _TYPED_FROM or (0 < self._active <= counts.deleted)
        self.number_label.setVisible(typed)
        self.number.setVisible(typed)
        self.number_label.setText(count_text(counts.deleted))
        confirmed = not typed or self.number.text().strip() == str(counts.deleted)
        self.send.setEnabled(bool(ticked) and confirmed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and nothing else."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton) and focused.isEnabled():
                focused.click()
            return
        super().keyPressEvent(event)


def _deletions_first(change: Change) -> tuple[bool, str]:
    return change.kind is not Kind.DELETE, change.created_at.isoformat()


def _altered(frozen: Change, present: Change | None) -> bool:
    return (
        present is None
        or present.state not in UNSENT
        or present.approved_at is not None
        or (present.kind, present.wanted, present.base) != (frozen.kind, frozen.wanted, frozen.base)
    )
