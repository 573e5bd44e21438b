"""The titles of a table stand over the texts of its cells."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyleOptionHeader, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from app.ui.parts.titles import align_titles


def test_a_title_begins_where_the_texts_below_it_begin(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(1, 1, table)
    model.setData(model.index(0, 0), "Gold")
    table.setModel(model)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
    align_titles(header)
    table.show()
    title, cell = QStyleOptionHeader(), QStyleOptionViewItem()
    header.initStyleOption(title)
    title.rect = cell.rect = table.visualRect(model.index(0, 0))
    cell.text, cell.features = "Gold", QStyleOptionViewItem.ViewItemFeature.HasDisplay
    cell.widget = table
    label = header.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, title, header)
    text = table.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, table)
    margin = table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, cell, table) + 1
    assert label.left() == text.left() + margin
