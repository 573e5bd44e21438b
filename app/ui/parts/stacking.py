"""Widgets under one another, with the gaps and margins that all forms and dialogs have."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

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


def scroll_over(dialog: QDialog, body: QWidget, buttons: QDialogButtonBox) -> QScrollArea:
    """Fill a dialog with a body that may be too high for a screen, and its buttons, which stay in sight below it."""
    area, column = QScrollArea(dialog), QVBoxLayout(dialog)
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to the field that has the focus
    buttons.setContentsMargins(SPACE_LARGE, 0, SPACE_LARGE, 0)
    column.setContentsMargins(0, 0, 0, SPACE_LARGE)
    column.addWidget(area, 1)
    column.addWidget(buttons)
    return area
