"""Finds what does not fit in a window: texts that are cut, widgets that overlap, targets that are too small."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QScrollArea,
    QWidget,
)

from app.ui.parts.check_box import CheckBox
from app.ui.parts.elided_label import ElidedLabel

_LEAST_TARGET = 24  # px (WCAG 2.2, 2.5.8)
_LINE_MARGIN = 14  # px: what a line and a choice have beside their letters, at least
_MIRRORED_OFF = 2  # px: so far Qt puts what is in splitters beside its place, where it goes from right to left
_TARGETS = (QAbstractButton, QLineEdit, QComboBox)
_PARTS_OF_QT = ("qt_toolbar_ext_button", "qt_menubar_ext_button")  # each entry of theirs is in the menus too


def misfits(window: QWidget) -> list[str]:
    """What is wrong with all that can be seen of a window or dialog."""
    return sorted(set(_all(window)))


def _all(window: QWidget) -> Iterator[str]:
    screen = window.screen().availableGeometry()
    if isinstance(window, QDialog) and (window.width() > screen.width() or window.height() > screen.height()):
        yield f"{_named(window)} of {window.width()}x{window.height()} px is larger than the screen"
    seen = [each for each in window.findChildren(QWidget) if _is_seen(each, window)]
    for each in seen:
        if not _has_room(each):
            yield f"{_named(each)} has {each.width()}x{each.height()} px, too little"
        elif _is_cut_off(each, window):
            yield f"{_named(each)} is cut off by what is around it"
        if isinstance(each, _TARGETS) and each.isEnabled() and _is_small(each):
            yield f"{_named(each)} of {each.width()}x{each.height()} px is hard to hit"
        if isinstance(each, QProgressBar) and each.minimum() == each.maximum():
            yield f"{_named(each)} moves all the time"
        if isinstance(each, QAbstractItemView):
            yield from _cut_cells(each)
    yield from _overlaps(seen)


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    part_of_another = isinstance(widget.parentWidget(), QLineEdit) or widget.objectName() in _PARTS_OF_QT
    return widget.isVisibleTo(window) and widget.window() is window and not part_of_another


def _named(widget: QWidget) -> str:
    said = widget.property("text") or widget.property("placeholderText") or widget.windowTitle()
    return f"{type(widget).__name__} “{said or widget.accessibleName() or widget.objectName()}”"


def _has_room(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel):
        return _label_has_room(widget)
    if isinstance(widget, QLineEdit):
        return bool(widget.toolTip()) or _wide_enough(widget, widget.placeholderText())
    if isinstance(widget, QComboBox):
        return bool(widget.toolTip()) or _wide_enough(widget, widget.currentText())
    if isinstance(widget, CheckBox):
        return widget.heightForWidth(widget.width()) <= widget.height()
    if isinstance(widget, QAbstractButton | QGroupBox):
        needed = widget.minimumSizeHint() if isinstance(widget, QGroupBox) else widget.sizeHint()
        told = widget.toolTip() and widget.property("text") in widget.toolTip()
        return bool(told) or _holds(widget.size(), needed)
    return True


def _label_has_room(label: QLabel) -> bool:
    if not label.text():
        return True
    if not label.wordWrap():
        return _holds(label.size(), label.sizeHint())
    words = label.text().split() if label.textFormat() is Qt.TextFormat.PlainText else []
    longest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
    return label.heightForWidth(label.width()) <= label.height() and longest <= label.contentsRect().width()


def _wide_enough(widget: QWidget, text: str) -> bool:
    return widget.fontMetrics().horizontalAdvance(text) + _LINE_MARGIN <= widget.width()


def _holds(size: QSize, needed: QSize) -> bool:
    return needed.width() <= size.width() + 1 and needed.height() <= size.height() + 1


def _is_cut_off(widget: QWidget, window: QWidget) -> bool:
    """Whether it reaches out of what it stands in; what is scrolled up and down is not cut off."""
    if isinstance(widget, QScrollArea | QAbstractItemView) or widget.parentWidget() is None:
        return False
    off = _MIRRORED_OFF if widget.isRightToLeft() else 0
    area = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(off, 0, -off, 0)
    around: QWidget | None = widget.parentWidget()
    while around is not None and around is not window:
        room = QRect(around.mapTo(window, QPoint()), around.size())
        scrolled = isinstance(around.parentWidget(), QAbstractScrollArea)
        if area.left() < room.left() or area.right() > room.right():
            return True
        if not scrolled and (area.top() < room.top() or area.bottom() > room.bottom()):
            return True
        if scrolled:
            return False
        around = around.parentWidget()
    return not window.rect().contains(area)


def _is_small(widget: QWidget) -> bool:
    return min(widget.width(), widget.height()) < _LEAST_TARGET


def _overlaps(seen: list[QWidget]) -> Iterator[str]:
    laid = [each for each in seen if isinstance(each, (*_TARGETS, QLabel)) and each.objectName() != "cellMessage"]
    for one, other in combinations(laid, 2):
        if one.parentWidget() is other.parentWidget() and one.geometry().intersects(other.geometry()):
            yield f"{_named(one)} overlaps {_named(other)}"


def _cut_cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(view, QHeaderView) or model is None:
        return
    wraps = isinstance(view, QListView) and view.wordWrap()
    for header in view.findChildren(QHeaderView):
        if header.isVisible() and header.orientation() is Qt.Orientation.Horizontal:
            yield from _cut_titles(header)
    for row in range(min(model.rowCount(view.rootIndex()), 50)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount(view.rootIndex())):
            index = model.index(row, column, view.rootIndex())
            area = view.visualRect(index)
            if not area.isEmpty() and view.viewport().rect().intersects(area) and index.data():
                needed = view.sizeHintForIndex(index)
                if needed.height() > area.height() + 1:
                    yield f"{_named(view)}: “{index.data()}” is higher than its line"
                elif needed.width() > area.width() and not wraps and not index.data(Qt.ItemDataRole.ToolTipRole):
                    yield f"{_named(view)}: “{index.data()}” is cut and no tool tip says it"


def _cut_titles(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        title = header.model().headerData(section, Qt.Orientation.Horizontal)
        told = header.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        cut = header.sectionSizeFromContents(section).width() > header.sectionSize(section) + 1
        if title and cut and not told and not header.isSectionHidden(section):
            yield f"the title “{title}” is cut"
