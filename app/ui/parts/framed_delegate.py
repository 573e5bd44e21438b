"""Cells with the frame that shows where the keys go in a list or a table: 2 px, on a selected line too."""

from collections.abc import Container

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.parts.direction import as_written, left_to_right
from app.ui.parts.focus_ring import RING_WIDTH, ring_color
from app.ui.parts.lines_model import Index


class FramedDelegate(QStyledItemDelegate):
    """Paints the frame in place of the style's own, which is hard to see.

    `codes` are columns of codes, `names` those of what runs as it is written itself: names and times.
    """

    def __init__(self, parent: QObject, codes: Container[int] = (), names: Container[int] = ()) -> None:
        super().__init__(parent)
        self._codes = codes
        self._names = names

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() in self._codes:
            option.text = left_to_right(option.text)
        elif index.column() in self._names:
            option.text = as_written(option.text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if focused:
            _paint_frame(painter, option)


def _paint_frame(painter: QPainter, option: QStyleOptionViewItem) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    palette = option.palette
    color = palette.color(QPalette.ColorRole.HighlightedText) if selected else ring_color(palette)
    painter.save()
    painter.setPen(QPen(color, RING_WIDTH))
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
    painter.restore()
