"""The connections at the left of the window: which there are, what waits at each, and which is shown."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QMenu, QWidget

from app.domain.connection import Connection, Environment
from app.ui.connections.connection_delegate import STANDING_ROLE, ConnectionDelegate
from app.ui.connections.standing import Standing, standing_sentences, standing_text
from app.ui.parts.language import follow_language
from app.ui.parts.tables import CurrentLine
from app.ui.parts.words import tooltip

_WIDTH, _LEAST = 34, 20  # letters
_ID_ROLE = Qt.ItemDataRole.UserRole + 1  # -> connection_id
_Flag = QItemSelectionModel.SelectionFlag


class EntryDeed(StrEnum):
    """What can be done with a connection from its entry."""

    EDIT = "edit"
    TOKENS = "tokens"
    REFRESH = "refresh"
    REMOVE = "remove"


class ConnectionList(QListView):
    """The one that is selected is the one that is shown; arrow keys move on without turning to another."""

    chosen = Signal(str)  # connection_id
    deed_chosen = Signal(str, str)  # connection_id, EntryDeed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self._entries = QStandardItemModel(self)
        self.setModel(self._entries)
        self.setItemDelegate(ConnectionDelegate(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_LEAST * self.fontMetrics().averageCharWidth())
        self.menu = QMenu(self)
        # Made here, not by the menu: of an action that Qt made, the binding can take another's end for its own.
        self._deeds = {deed: QAction(self.menu) for deed in EntryDeed}
        self.menu.addActions(list(self._deeds.values()))
        for deed, action in self._deeds.items():
            action.triggered.connect(partial(self._choose_deed, deed))
        self.clicked.connect(self._choose)
        self.selectionModel().selectionChanged.connect(self._follow_selection)
        follow_language(self._write_texts)
        CurrentLine(self)

    def _write_texts(self) -> None:
        self.setAccessibleName(self.tr("Connections"))
        words = {
            EntryDeed.EDIT: self.tr("&Edit connection…"),
            EntryDeed.TOKENS: self.tr("Replace &tokens…"),
            EntryDeed.REFRESH: self.tr("Re&fresh"),
            EntryDeed.REMOVE: self.tr("&Remove connection…"),
        }
        for deed, word in words.items():
            self._deeds[deed].setText(word)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    # What is shown

    def show_connections(self, connections: tuple[Connection, ...]) -> None:
        """List the connections; those that stay keep their places."""
        wanted = {connection.connection_id for connection in connections}
        for place in reversed(range(self._entries.rowCount())):
            if self._entries.item(place).data(_ID_ROLE) not in wanted:
                self._entries.removeRow(place)
        for connection in connections:
            if self._entry(connection.connection_id) is None:
                entry = QStandardItem()
                entry.setData(connection.connection_id, _ID_ROLE)
                _say(entry, Standing(connection))
                self._entries.appendRow(entry)
        self.show_current(self._current)

    def show_standing(self, standing: Standing) -> None:
        """Say how a connection stands."""
        entry = self._entry(standing.connection.connection_id)
        if entry is not None:
            _say(entry, standing)

    def show_current(self, connection_id: str) -> None:
        """Select the connection that is shown."""
        self._current = connection_id
        entry = self._entry(connection_id)
        if entry is None:
            self.selectionModel().clearSelection()
        elif not self.selectionModel().isSelected(entry.index()):
            self.selectionModel().setCurrentIndex(entry.index(), _Flag.ClearAndSelect)

    def _entry(self, connection_id: str) -> QStandardItem | None:
        entries = (self._entries.item(place) for place in range(self._entries.rowCount()))
        return next((entry for entry in entries if entry.data(_ID_ROLE) == connection_id), None)

    # What is chosen

    def selectionCommand(self, index: QModelIndex, event: QEvent | None = None) -> _Flag:  # type: ignore[override]
        """What is selected follows what is shown."""
        return _Flag.NoUpdate

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(_ID_ROLE))

    def _follow_selection(self) -> None:
        """Turn to what a screen reader selects: that comes without a click."""
        for index in self.selectedIndexes():
            if index.data(_ID_ROLE) != self._current:
                self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        if index.isValid():
            self.offer(index)
            place = self.visualRect(index).bottomLeft() if by_keys else event.pos()
            self.menu.popup(self.viewport().mapToGlobal(place))

    def offer(self, index: QModelIndex) -> None:
        """Make the menu that of an entry; the sample property has neither address nor tokens."""
        self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        standing: Standing = index.data(STANDING_ROLE)
        own = standing.connection.environment is not Environment.SANDBOX
        for deed in (EntryDeed.EDIT, EntryDeed.TOKENS):
            self._deeds[deed].setEnabled(own)

    def _choose_deed(self, deed: EntryDeed, _checked: bool = False) -> None:
        if self.currentIndex().isValid():
            self.deed_chosen.emit(self.currentIndex().data(_ID_ROLE), deed)


def _say(entry: QStandardItem, standing: Standing) -> None:
    entry.setText(standing.name)
    entry.setData(standing, STANDING_ROLE)
    entry.setData(standing_text(standing), Qt.ItemDataRole.AccessibleTextRole)
    entry.setToolTip(tooltip(standing_sentences(standing)))
