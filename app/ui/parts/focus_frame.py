"""The frame that shows where the keys go in a list or a table: 2 px, on a selected line too."""

from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

_WIDTH = 2  # px


def paint_focus_frame(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Frame a cell."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Highlight
    painter.save()
    painter.setPen(QPen(option.palette.color(role), _WIDTH))
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
    painter.restore()
