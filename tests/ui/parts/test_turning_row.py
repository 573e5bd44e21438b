"""What has no room side by side stands below one another, and side by side again once it has."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.elided_label import ElidedLabel
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


def test_it_turns_before_what_is_to_be_shown_whole_is_shortened(qtbot: QtBot) -> None:
    holder, row = QWidget(), TurningRow(whole=True)
    label, button = ElidedLabel(row), QPushButton("Try again", row)
    label.setText(LONG)
    for part in (label, button):
        row.line.addWidget(part)
    column = QVBoxLayout(holder)
    column.addWidget(row)
    column.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(label.sizeHint().width() + button.sizeHint().width() + 100, 400)
    holder.show()
    qtbot.waitUntil(lambda: button.x() > label.x())
    holder.resize(label.sizeHint().width() + 100, 400)
    qtbot.waitUntil(lambda: button.y() > label.y())
    assert label.width() >= label.sizeHint().width()


def test_a_sentence_stands_in_one_line_where_there_is_room(qtbot: QtBot) -> None:
    holder, sentence, button = QWidget(), Sentence(), QPushButton("Try again")
    sentence.setText(LONG)
    line = QHBoxLayout(holder)
    line.addWidget(sentence)
    line.addWidget(button)
    line.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(1500, 100)
    holder.show()
    assert sentence.heightForWidth(sentence.width()) < 2 * sentence.fontMetrics().lineSpacing()
    assert button.x() - sentence.geometry().right() < 20
