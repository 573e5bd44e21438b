"""Finds what is too faint: measures the points of each text and each mark against what they stand on."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLabel, QLineEdit, QWidget

from app.ui.parts.contrast import MARK_CONTRAST, TEXT_CONTRAST, contrast
from app.ui.parts.measures import icon_size

_EDGE = 5  # px around a text, where borders and the frame of the focus are
_LEAST_POINTS = 4  # of one colour: fewer are where two others meet
_TEXTS = (QLabel, QAbstractButton, QLineEdit, QComboBox)


def faint(window: QWidget) -> list[str]:
    """What can hardly be read in a window or dialog. Letters have to be large: lines of small ones are all edges."""
    return sorted(set(_all(window, window.grab().toImage())))


def _all(window: QWidget, picture: QImage) -> Iterator[str]:
    for each in window.findChildren(QWidget):
        if not each.isVisibleTo(window) or each.window() is not window or not each.isEnabled():
            continue
        if isinstance(each, _TEXTS) and not isinstance(each.parentWidget(), QLineEdit):
            yield from _of_text(each, picture, window)
        elif isinstance(each, QAbstractItemView) and not isinstance(each, QHeaderView):
            yield from _of_cells(each, picture, window)


def _of_text(widget: QWidget, picture: QImage, window: QWidget) -> Iterator[str]:
    said = widget.property("text") or widget.property("placeholderText") or widget.property("currentText")
    if said:
        area = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        seen = widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint()))
        yield from _told(f"“{said}”", picture, area.intersected(seen), TEXT_CONTRAST)


def _of_cells(view: QAbstractItemView, picture: QImage, window: QWidget) -> Iterator[str]:
    shown, model = view.viewport(), view.model()
    for row in range(min(model.rowCount(view.rootIndex()), 40)):
        for column in range(model.columnCount(view.rootIndex()) if hasattr(view, "isColumnHidden") else 1):
            index = model.index(row, column, view.rootIndex())
            cell, text = view.visualRect(index), index.data()
            if not text or not shown.rect().contains(cell):
                continue
            place = cell.translated(shown.mapTo(window, QPoint())).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            selected = "selected " if view.selectionModel().isSelected(index) else ""
            yield from _told(f"{selected}“{text}”", picture, place, TEXT_CONTRAST)
            if isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon) or column == 0:
                mark = QRect(cell.translated(shown.mapTo(window, QPoint())).topLeft(), cell.size())
                mark.setWidth(icon_size() + _EDGE)
                yield from _told(f"{selected}mark of “{text}”", picture, mark.adjusted(3, 3, 0, -3), MARK_CONTRAST)


def _told(what: str, picture: QImage, area: QRect, least: float) -> Iterator[str]:
    points = Counter(
        picture.pixel(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())
    )
    if not points:
        return
    ground = QColor.fromRgb(points.most_common(1)[0][0])
    found = max(contrast(QColor.fromRgb(point), ground) for point, count in points.items() if count >= _LEAST_POINTS)
    if 1.02 < found < least:
        yield f"{what} has a contrast of {found:.1f}:1 on {ground.name()}"
