"""The bar over the table while something is unsent: the counts, Undo, Discard all, Review and Send."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.change import Change, Kind
from app.domain.merge import Snapshot
from app.ui.parts.accent import PrimaryButton
from app.ui.parts.look import SPACE, SPACE_LARGE, SPACE_SMALL
from app.ui.parts.turning_row import Sentence, TurningRow
from app.ui.parts.words import count, kinds_text, not_sent_text, read_only_text, translate, unsent


class ChangesBar(TurningRow):
    """Its buttons press the actions of the menus, so that both are enabled alike."""

    def __init__(
        self, undo: QAction, discard: QAction, review: QAction, send: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._marked: tuple[str, frozenset[str]] = ("", frozenset())  # connection, its unsent deletions
        self.label = Sentence(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.send = PrimaryButton(self)
        self.send.clicked.connect(send.trigger)
        self.setAutoFillBackground(True)
        buttons = QWidget(self)
        side_by_side = QHBoxLayout(buttons)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.addStretch(1)
        for button in (*(_button(action, self) for action in (undo, discard, review)), self.send):
            side_by_side.addWidget(button)
        self.line.setContentsMargins(SPACE_LARGE, SPACE_SMALL + 2, SPACE_LARGE, SPACE_SMALL + 2)
        side_by_side.setSpacing(SPACE)
        self.line.addWidget(self.label, 1)
        self.line.addWidget(buttons)
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Count what is unsent; right after programs were marked for deletion say that."""
        held = unsent(snapshot.changes)
        marked = frozenset(change.change_id for change in held if change.kind is Kind.DELETE)
        connection_id, before = self._marked
        fresh = marked - before if connection_id == snapshot.connection.connection_id else frozenset()
        self._marked = (snapshot.connection.connection_id, marked)
        self.label.setText(_marked_text(len(fresh)) if fresh else held_text(held))
        self.send.setText(send_text(len(held)))
        locked = snapshot.connection.read_only
        self.send.setEnabled(not locked)
        self.send.setToolTip(read_only_text() if locked else "")
        self.setVisible(bool(held))


def _button(action: QAction, parent: QWidget) -> QPushButton:
    button = QPushButton(action.text(), parent)
    button.setAutoDefault(False)
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    action.changed.connect(partial(_follow_action, button, action))
    return button


def _follow_action(button: QPushButton, action: QAction) -> None:
    button.setText(action.text())
    button.setToolTip(action.statusTip())


def held_text(held: tuple[Change, ...]) -> str:
    """How many changes are not sent, and of which kinds."""
    text = translate("ChangesBar", "{changes}: {kinds}")
    return text.format(changes=not_sent_text(len(held)), kinds=kinds_text(count(held)))


def send_text(number: int) -> str:
    """The words of the button that sends everything."""
    return (
        translate("ChangesBar", "Send 1 change")
        if number == 1
        else translate("ChangesBar", "Send %Ln changes", "", number)
    )


def _marked_text(number: int) -> str:
    if number == 1:
        return translate("ChangesBar", "1 program marked for deletion. Nothing is sent yet.")
    return translate("ChangesBar", "%Ln programs marked for deletion. Nothing is sent yet.", "", number)
