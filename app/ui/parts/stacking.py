"""Widgets under one another, with the gaps and margins that all forms and dialogs have."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.parts.look import SPACE, SPACE_LARGE, SPACE_SMALL

_GAP = SPACE + SPACE_SMALL  # px: between the lines of a form


def stack(parent: QWidget, *rows: QWidget) -> QVBoxLayout:
    """A form inside something else, without margins of its own."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_GAP)
    for row in rows:
        column.addWidget(row)
    return column


def stack_padded(parent: QWidget, *rows: QWidget) -> QVBoxLayout:
    """What fills a dialog or a panel."""
    column = stack(parent, *rows)
    column.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
    return column


class Views(QStackedWidget):
    """Needs no more room than the one of them that is shown."""

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()


class UprightArea(QScrollArea):
    """Scrolls up and down alone, and to the field with the focus."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = body
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        beside = self.verticalScrollBar().sizeHint().width()
        return QSize(self._body.minimumSizeHint().width() + beside, 0)


class ScrolledBody(UprightArea):
    """As high as what is in it, where there is room."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        column = self._body.layout()
        if column is None:
            return 0
        wraps = column.hasHeightForWidth()  # where nothing in it wraps, it has no height for a width
        return column.totalHeightForWidth(width) if wraps else column.totalSizeHint().height()


def stack_scrolled(dialog: QDialog, buttons: QDialogButtonBox, *rows: QWidget) -> None:
    """Fill a dialog with the rows of a form, and the buttons below it."""
    body = QWidget(dialog)
    stack_padded(body, *rows).addStretch(1)
    scroll_over(dialog, body, buttons)


def scroll_over(dialog: QDialog, body: QWidget, buttons: QDialogButtonBox) -> ScrolledBody:
    """Fill a dialog with a body that may be too high for a screen, and its buttons, which stay in sight below it."""
    area, column = ScrolledBody(body, dialog), QVBoxLayout(dialog)
    buttons.setContentsMargins(SPACE_LARGE, 0, SPACE_LARGE, 0)
    column.setContentsMargins(0, 0, 0, SPACE_LARGE)
    column.addWidget(area, 1)
    column.addWidget(buttons)
    return area
