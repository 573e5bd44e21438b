"""Every table of the window has lines that fit its font, and shows where the keys go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from app.ui.parts.tables import ReadingTable


@pytest.fixture
def table(qtbot: QtBot) -> ReadingTable:
    model = QStandardItemModel(3, 1)
    table = ReadingTable(model, {0: 20})
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    return table


def test_the_lines_follow_the_font_and_the_choice_of_the_person(table: ReadingTable) -> None:
    usual = table.rowHeight(0)
    table.set_compact(True)
    assert 24 <= table.rowHeight(0) < usual
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    table.setFont(font)
    assert table.rowHeight(0) > table.fontMetrics().height() > usual


def test_the_cell_that_the_keys_go_to_has_a_frame(table: ReadingTable, qtbot: QtBot) -> None:
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    table.setFocus()
    table.select(1)
    written, chosen = QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight
    assert _left_edge(table) == table.palette().color(written).name()
    table.clearSelection()
    assert _left_edge(table) == table.palette().color(chosen).name()
    table.select(0)
    table.clearFocus()
    assert _left_edge(table) == table.palette().color(chosen).name()


def test_a_name_that_is_cut_keeps_its_beginning_on_the_side_where_it_begins(qtbot: QtBot) -> None:
    model = QStandardItemModel(1, 1)
    model.setItem(0, QStandardItem("H" * 200))
    table = ReadingTable(model, {0: 20}, names=(0,))
    model.setParent(table)
    qtbot.addWidget(table)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.show()
    cell = table.visualRect(model.index(0, 0)).adjusted(6, 4, -6, -4)
    painted = table.viewport().grab(cell).toImage()
    heights = [_ink_above(painted, column) for column in (range(12), range(painted.width() - 4, painted.width()))]
    assert heights[0] < painted.height() / 2 < heights[1]  # the dots stand at the end, on the base line


def _ink_above(painted: QImage, columns: range) -> int:
    """The first line, from above, that has ink in these columns."""
    lines = range(painted.height())
    return next(y for y in lines if any(painted.pixelColor(x, y).lightness() < 128 for x in columns))


def _left_edge(table: ReadingTable) -> str:
    cell = table.visualRect(table.currentIndex())
    return table.viewport().grab().toImage().pixelColor(cell.left() + 1, cell.center().y()).name()


def test_a_column_that_takes_the_rest_can_be_read_where_there_is_no_rest(qtbot: QtBot) -> None:
    model = QStandardItemModel(1, 2)
    table = ReadingTable(model, {0: 40})
    model.setParent(table)
    qtbot.addWidget(table)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    table.resize(300, 200)
    table.show()
    assert table.columnWidth(1) >= 40 * table.fontMetrics().averageCharWidth()
