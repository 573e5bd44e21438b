"""The words of a box go on in the next line, and the text that is read out stays one sentence."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.check_box import CheckBox

WORDS = "&Notify me when something needs me and the window is hidden"


def inked_below(picture: QImage, top: int) -> bool:
    """Whether anything is drawn below the first line of the words."""
    ground = picture.pixelColor(picture.width() - 1, 0)
    places = ((x, y) for y in range(top, picture.height()) for x in range(picture.width()))
    return any(picture.pixelColor(x, y) != ground for x, y in places)


def test_a_long_one_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    holder, box = QWidget(), CheckBox(WORDS)
    column = QVBoxLayout(holder)
    column.addWidget(box)
    qtbot.addWidget(holder)
    wide = box.sizeHint()
    holder.resize(wide.width() + 50, 200)
    holder.show()
    assert box.heightForWidth(box.width()) == wide.height()
    holder.resize(wide.width() // 2, 200)
    qtbot.waitUntil(lambda: box.width() < wide.width() // 2)
    assert box.height() >= box.heightForWidth(box.width()) >= wide.height() + box.fontMetrics().lineSpacing()
    middle = (box.height() + box.fontMetrics().height()) // 2
    assert inked_below(box.grab().toImage(), middle)
    assert box.text() == WORDS
