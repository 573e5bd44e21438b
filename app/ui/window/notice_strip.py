"""The strip over the table: a notice with its buttons, until it is dealt with or closed."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui.parts.look import SPACE, SPACE_LARGE, SPACE_SMALL, StateColor, state_color, tinted
from app.ui.parts.measures import enlarge_targets, icon_size
from app.ui.parts.turning_row import Sentence, TurningRow
from app.ui.window.notices import Notice, Remedy

_TINT = 0.12  # of the state colour over the window's


class NoticeStrip(TurningRow):
    """Hidden while there is nothing to say."""

    chosen = Signal(object)  # Remedy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._closed: Notice | None = None
        self.label = Sentence(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._remedies = QWidget(self)
        self._remedies_line = QHBoxLayout(self._remedies)
        self._remedies_line.setContentsMargins(0, 0, 0, 0)
        self._remedies_line.setSpacing(SPACE)
        self._remedies_line.addStretch(1)
        # Made once: Tab comes to what is made later after all else in the window.
        self._buttons = {remedy: self._make_button(remedy) for remedy in Remedy}
        self.line.addWidget(self.label, 1)
        self.line.addWidget(self._remedies)
        self._make_room()
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Say this, or nothing. A notice that was closed stays so until there is another."""
        if notice is None:
            self._closed = None
        if notice == self._notice or (notice is not None and notice == self._closed):
            return
        self._notice = notice
        self.label.setText(notice.text if notice is not None else "")
        self.setAccessibleName(self.label.text())
        self._offer(notice.remedies if notice is not None else ())
        self.setVisible(notice is not None)

    def write_anew(self, notice: Notice | None) -> None:
        """Say the same in another language: where there is nothing to say, or it was closed, that stays so."""
        if self._closed is not None:
            self._closed = notice
        elif self._notice is not None:
            self.show_notice(notice)

    def close_notice(self) -> None:
        """Put the present notice away."""
        self._closed, self._notice = self._notice, None
        self.hide()

    def _offer(self, remedies: tuple[tuple[Remedy, str], ...]) -> None:
        words = dict(remedies)
        for remedy, button in self._buttons.items():
            button.setText(words.get(remedy, ""))
            button.setVisible(remedy in words)

    def _make_button(self, remedy: Remedy) -> QPushButton:
        button = QPushButton(self._remedies)
        enlarge_targets(button)
        button.setAutoDefault(True)
        button.clicked.connect(partial(self._choose, remedy))
        button.hide()
        self._remedies_line.addWidget(button)
        return button

    def _choose(self, remedy: Remedy, _checked: bool = False) -> None:
        if remedy is Remedy.DISMISS:
            self.close_notice()
        else:
            self.chosen.emit(remedy)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._make_room()

    def _make_room(self) -> None:
        """Leave the beginning to the picture: the margins of a layout are not mirrored."""
        before, after = SPACE_LARGE + icon_size() + SPACE, SPACE_LARGE
        left, right = (before, after) if self.isLeftToRight() else (after, before)
        self.line.setContentsMargins(left, SPACE_SMALL + 2, right, SPACE_SMALL + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._notice is None:
            return
        painter, palette = QPainter(self), self.palette()
        color = state_color(StateColor.REFUSED if self._notice.grave else StateColor.CHANGED, palette)
        faint = QColor(color)
        faint.setAlphaF(_TINT)
        painter.fillRect(event.rect(), palette.window())
        painter.fillRect(event.rect(), faint)
        painter.fillRect(0, 0, self.width(), 1, palette.mid())
        shape = "triangle-alert" if self._notice.grave else "info"
        left = SPACE_LARGE if self.isLeftToRight() else self.width() - SPACE_LARGE - icon_size()
        pixmap = tinted(shape, color.rgba(), icon_size(), self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - icon_size()) // 2, pixmap)
