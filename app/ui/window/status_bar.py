"""The status in words at the foot of the window; the sentence opens Changes."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from app.domain.change import Change
from app.domain.connection import Connection
from app.domain.status import Activity, Pause, Status
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE
from app.ui.parts.status_words import resting, status_sentences
from app.ui.parts.turning_row import TurningRow
from app.ui.parts.words import number_text, programs_text, translate

_NEWS = 30_000  # ms: for so long it is said what was sent
_LEAST_LETTERS = 16  # of the sentence
_RUNNING = (96, 6)  # px
_RETRIED = frozenset({Pause.OFFLINE, Pause.NO_ANSWER, Pause.FAULT})


class SentenceButton(QToolButton):
    """A sentence to be pressed. It asks for the room that it needs, and ends in an ellipsis where there is less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        least = _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        missing = self.sizeHint().width() - self.width()
        if missing > 0:
            room = self.fontMetrics().horizontalAdvance(self.text()) - missing
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


class StatusBar(QStatusBar):
    """The leading sentence with what can be done about it, a thin bar while changes are sent, the counts."""

    changes_requested = Signal()
    hold_requested = Signal()  # of the deletions that rest

    def __init__(self, refresh: QAction, stop: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = SentenceButton(self)
        self.sentence.clicked.connect(self.changes_requested)
        self.running = QProgressBar(self)
        self.running.setTextVisible(False)
        self.running.setFixedSize(*_RUNNING)
        self.retry, self.stop, self.undo = QPushButton(self), QPushButton(self), QPushButton(self)
        self._connect_buttons(refresh, stop)
        self.counts = ElidedLabel(self)
        self.counts.setContentsMargins(SPACE, 0, SPACE, 0)
        self.setSizeGripEnabled(False)
        self.found = ""  # how many programs are seen
        self.shown = Status()  # without what was sent, once that is no news any more
        self._said: tuple[Status, Connection, Sequence[Change]] | None = None
        self._told: dict[str, tuple[int, int, int] | None] = {}  # of each connection, what was said to be sent
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(_NEWS)
        self._news.timeout.connect(self._say_again)
        self._lay_out()
        for widget in (self.running, self.retry, self.stop, self.undo):
            widget.hide()
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.running.setAccessibleName(self.tr("Progress"))
        self.retry.setText(self.tr("Try now"))

    def _lay_out(self) -> None:
        row, saying = TurningRow(self, whole=True), QWidget(self)
        line = QHBoxLayout(saying)
        line.setSpacing(SPACE)
        for widget in (self.sentence, self.running, self.retry, self.stop, self.undo):
            line.addWidget(widget)
        line.addStretch(1)
        for each in (line, row.line):
            each.setContentsMargins(0, 0, 0, 0)
        row.line.addWidget(saying, 1)
        row.line.addWidget(self.counts)
        self.addWidget(row, 1)

    def _connect_buttons(self, refresh: QAction, stop: QAction) -> None:
        self.retry.clicked.connect(refresh.trigger)
        self.stop.clicked.connect(stop.trigger)
        self.undo.clicked.connect(self.hold_requested)
        for button in (self.retry, self.stop, self.undo):
            button.setAutoDefault(True)

    def show_status(self, status: Status, connection: Connection, changes: Sequence[Change]) -> None:
        """Say how things stand."""
        self._follow_news(status, connection)
        self._said = status, connection, changes
        if not self._news.isActive():
            status = replace(status, sent=None)
        self.shown = status
        lead, *others = status_sentences(status, connection, changes)
        self.sentence.setText(lead)
        self.sentence.setAccessibleName(lead)
        hint = self.tr("Show the changes")
        self.sentence.setToolTip("\n".join([lead, *others, hint]))
        self.sentence.setAccessibleDescription(" ".join([*others, hint]))
        self._show_progress(status)
        self._name_buttons(alone=not others)
        self.retry.setVisible(status.pause in _RETRIED)
        self.stop.setVisible(status.activity is Activity.LOADING)
        self.undo.setVisible(resting(status, changes))

    def _name_buttons(self, *, alone: bool) -> None:
        """Say what is stopped where the sentence beside the button may be about something else."""
        self.stop.setText(self.tr("Stop") if alone else self.tr("Stop refreshing"))
        self.undo.setText(self.tr("Undo deletion"))

    def _follow_news(self, status: Status, connection: Connection) -> None:
        """What was sent is news for a while, and no longer once the list is asked for again."""
        key = connection.connection_id
        same = self._said is not None and self._said[1].connection_id == key
        if status.sent is None or status.activity is Activity.LOADING:
            self._news.stop()
        elif status.sent != self._told.get(key):
            self._news.start()
        elif not same:
            self._news.stop()
        self._told[key] = status.sent

    def _say_again(self) -> None:
        if self._said is not None:
            self.show_status(*self._said)

    def _show_progress(self, status: Status) -> None:
        counted = status.activity is Activity.SENDING and status.total > 0
        self.running.setRange(0, status.total if counted else 0)
        self.running.setValue(status.done if counted else 0)
        self.running.setVisible(counted)

    def show_counts(self, visible: int, all_programs: int, selected: int) -> None:
        """How many programs are seen and selected."""
        self.found = counts_text(visible, all_programs, 0)
        self.counts.setText(counts_text(visible, all_programs, selected))


def counts_text(visible: int, all_programs: int, selected: int) -> str:
    """`37 of 214 programs · 3 selected`."""
    if visible == all_programs:
        text = programs_text(all_programs)
    elif all_programs == 1:
        text = translate("StatusBar", "{visible} of 1 program").format(visible=number_text(visible))
    else:
        of_all = translate("StatusBar", "{visible} of %Ln programs", "", all_programs)
        text = of_all.format(visible=number_text(visible))
    if not selected:
        return text
    return translate("StatusBar", "{programs} · %Ln selected", "", selected).format(programs=text)
