"""A line of text in a place that is too narrow."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.ui.parts.elided_label import ElidedLabel


def test_it_makes_do_with_less_room_and_tells_the_whole_text(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("Hotel Aurora " * 40)
    needed = label.sizeHint().width()
    label.resize(200, 20)
    assert label.minimumSizeHint().width() < 200 < needed
    drawn = label.grab().toImage()
    label.setText("Hotel Aurora " * 40 + "x")  # behind the ellipsis
    assert label.grab().toImage() == drawn
    label.setText("Hotel Boreal")
    assert label.grab().toImage() != drawn
    assert label.text() == "Hotel Boreal"


def test_the_whole_of_it_shows_under_the_pointer_and_is_read_out_once(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("Hotel <b>Aurora</b>")
    label.show()
    pointer = label.rect().center()
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, pointer, label.mapToGlobal(pointer)))
    assert "Hotel &lt;b&gt;Aurora&lt;/b&gt;" in QToolTip.text()
    spoken = QAccessible.queryAccessibleInterface(label)
    assert spoken.text(QAccessible.Text.Name) == "Hotel <b>Aurora</b>"
    assert spoken.text(QAccessible.Text.Description) == ""
