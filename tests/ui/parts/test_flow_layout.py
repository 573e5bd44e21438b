"""Widgets flow into the next line where there is no more room, from the side where the language begins."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.flow_layout import FlowLayout

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def filled(qtbot: QtBot, width: int, direction: Qt.LayoutDirection = LEFT) -> list[tuple[int, int]]:
    """Where three widgets stand."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(direction)
    flow = FlowLayout(holder)
    flow.setContentsMargins(0, 0, 0, 0)
    flow.setSpacing(10)
    labels = [QLabel(str(number), holder) for number in range(3)]
    for label in labels:
        label.setFixedSize(100, 20)
        flow.addWidget(label)
    holder.resize(width, flow.heightForWidth(width))
    holder.show()
    qtbot.waitExposed(holder)
    assert holder.height() == flow.heightForWidth(width)
    return [(label.x(), label.y()) for label in labels]


@pytest.mark.parametrize(
    ("width", "places"),
    [
        (400, [(0, 0), (110, 0), (220, 0)]),
        (250, [(0, 0), (110, 0), (0, 30)]),
        (120, [(0, 0), (0, 30), (0, 60)]),
    ],
)
def test_lines_are_filled_and_broken(qtbot: QtBot, width: int, places: list[tuple[int, int]]) -> None:
    assert filled(qtbot, width) == places


def test_it_begins_at_the_right_where_the_language_does(qtbot: QtBot) -> None:
    assert filled(qtbot, 250, RIGHT) == [(150, 0), (40, 0), (150, 30)]


def test_what_is_lower_stands_in_the_middle_of_its_line(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    flow.setContentsMargins(0, 0, 0, 0)
    labels = [QLabel(str(number), holder) for number in range(2)]
    for label, height in zip(labels, (30, 20), strict=True):
        label.setFixedSize(100, height)
        flow.addWidget(label)
    holder.resize(400, 30)
    holder.show()
    qtbot.waitExposed(holder)
    assert [label.y() for label in labels] == [0, 5]
