"""Nothing that stands in a splitter is cut off, from whichever side the language is written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.splitter import Splitter

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("hidden", [None, 0, 1])
@pytest.mark.parametrize(("before", "after"), [(LEFT, RIGHT), (RIGHT, LEFT)])
def test_nothing_is_cut_off(
    qtbot: QtBot, before: Qt.LayoutDirection, after: Qt.LayoutDirection, hidden: int | None
) -> None:
    splitter = Splitter()
    qtbot.addWidget(splitter)
    parts = (QWidget(), QWidget())
    for place, part in enumerate(parts):
        splitter.addWidget(part)
        part.setHidden(place == hidden)
    splitter.resize(900, 100)
    splitter.show()
    qtbot.waitExposed(splitter)
    for direction in (before, after):
        splitter.setLayoutDirection(direction)
        qtbot.waitUntil(lambda: all(splitter.rect().contains(part.geometry()) for part in parts if part.isVisible()))
