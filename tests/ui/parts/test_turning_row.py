"""What has no room side by side stands below one another, and side by side again once it has."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.turning_row import Sentence, TurningRow

LONG = "The platform does not answer, and nothing was sent. Your changes are kept until it does."


def test_it_turns_with_the_width(qtbot: QtBot) -> None:
    holder, row = QWidget(), TurningRow()
    sentence, button = Sentence(row), QPushButton("Try again", row)
    sentence.setText(LONG)
    row.line.addWidget(sentence, 1)
    row.line.addWidget(button)
    column = QVBoxLayout(holder)
    column.addWidget(row)
    column.addStretch(1)
    qtbot.addWidget(holder)
    needed = row.line.contentsMargins().left() * 2 + sentence.minimumSizeHint().width() + button.sizeHint().width()
    holder.resize(needed + 200, 400)
    holder.show()
    qtbot.waitUntil(lambda: button.x() > sentence.x())
    assert button.y() < sentence.geometry().bottom()
    holder.resize(needed - 50, 400)
    qtbot.waitUntil(lambda: button.y() > sentence.geometry().bottom())
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    holder.resize(needed + 200, 400)
    qtbot.waitUntil(lambda: button.y() < sentence.geometry().bottom())


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    row = TurningRow()
    first, second = QPushButton("First", row), QPushButton("Second", row)
    for button in (first, second):
        row.line.addWidget(button)
    qtbot.addWidget(row)
    both, second_alone = row.minimumSizeHint().width(), second.sizeHint().width()
    first.hide()
    assert second_alone <= row.minimumSizeHint().width() <= both
    row.resize(second_alone + 30, 40)
    row.show()
    assert row.rect().contains(second.geometry())
