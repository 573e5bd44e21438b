"""What is given in px grows with the letters, and nothing is ever too small to be hit."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.measures import enlarge_targets, icon_size, scaled


@pytest.fixture
def letters(qapp: QApplication) -> Iterator[QFont]:
    """Letters of nine points, which are the usual ones; a test makes them larger."""
    before, usual = QApplication.font(), QApplication.font()
    usual.setPixelSize(12)
    QApplication.setFont(usual)
    yield usual
    QApplication.setFont(before)


def test_lengths_and_icons_grow_with_the_letters(letters: QFont) -> None:
    assert (scaled(100), icon_size()) == (100, 16)
    letters.setPixelSize(24)
    QApplication.setFont(letters)
    assert (scaled(100), icon_size()) == (200, 32)


def test_nothing_shrinks_with_small_letters(letters: QFont) -> None:
    letters.setPixelSize(8)
    QApplication.setFont(letters)
    assert (scaled(100), icon_size()) == (100, 16)


def test_what_is_pressed_or_filled_in_is_high_enough_with_the_smallest_letters(letters: QFont, qtbot: QtBot) -> None:
    letters.setPixelSize(8)
    QApplication.setFont(letters)
    form = QWidget()
    column = QVBoxLayout(form)
    targets = (QPushButton("Send", form), QLineEdit(form))
    for target in targets:
        column.addWidget(target)
    qtbot.addWidget(form)
    enlarge_targets(form)
    form.show()
    assert min(target.height() for target in targets) >= 24
