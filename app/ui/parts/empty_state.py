"""The page in place of a table without lines: why there are none, and what can be done."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE_LARGE
from app.ui.parts.picture import Picture
from app.ui.parts.stacking import UprightArea
from app.ui.parts.words import translate

_PICTURE = 40  # px


class Offer(StrEnum):
    """What a button of the empty state offers."""

    ADD = "add"
    CLEAR_SEARCH = "clear_search"
    RETRY = "retry"
    STOP = "stop"
    CONNECT = "connect"


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why there is nothing to show: an icon, a sentence, and what can be done."""

    picture: str
    text: str
    offer: Offer | None = None


class EmptyState(UprightArea):
    """The page that says it."""

    offered = Signal(str)  # an Offer, taken

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(body, parent)
        self._shown = Emptiness("", "")
        self._picture = Picture(body, _PICTURE, faint=True)
        self._text = QLabel(body, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(body)
        self.button.clicked.connect(self._take)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
        layout.setSpacing(SPACE_LARGE)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addWidget(self._text)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        follow_language(self._write_texts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the picture out where it would push what is said out of sight."""
        inside = self.viewport().size().shrunkBy(QMargins(*[SPACE_LARGE] * 4))
        said = [self._picture.sizeHint().height(), self._text.heightForWidth(inside.width())]
        if not self.button.isHidden():
            said.append(self.button.sizeHint().height())
        self._picture.setVisible(sum(said) + SPACE_LARGE * (len(said) - 1) <= inside.height())

    def _write_texts(self) -> None:
        """What was said is of another language: who has this page in sight says it anew."""
        self.show_emptiness(Emptiness("", ""))

    @property
    def text(self) -> str:
        """Why there is nothing."""
        return self._shown.text

    def describe(self, view: QWidget) -> None:
        """Let a view that has nothing in it say why: it gets the focus itself then."""
        view.setAccessibleDescription("" if self.isHidden() else self.text)

    def show_emptiness(self, shown: Emptiness) -> None:
        """Say why there is nothing."""
        if shown == self._shown:
            return
        self._shown = shown
        self._text.setText(shown.text)
        self.setAccessibleName(shown.text)  # it gets the focus where it has no button
        self._text.setAccessibleName(shown.text)
        self.button.setAccessibleDescription(shown.text)  # it gets the focus first
        self.button.setVisible(shown.offer is not None)
        self.button.setText(_button_text(shown.offer) if shown.offer is not None else "")
        self._picture.show_picture(shown.picture)
        self._make_room()

    def _take(self) -> None:
        if self._shown.offer is not None:
            self.offered.emit(self._shown.offer)


def _button_text(offer: Offer) -> str:
    return {
        Offer.ADD: translate("Empty", "Add program"),
        Offer.CLEAR_SEARCH: translate("Empty", "Clear search and filters"),
        Offer.RETRY: translate("Empty", "Try again"),
        Offer.STOP: translate("Empty", "Stop"),
        Offer.CONNECT: translate("Empty", "Enter tokens"),
    }[offer]
