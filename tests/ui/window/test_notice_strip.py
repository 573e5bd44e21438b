"""A notice is written beside its picture, from whichever side the language is written."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.parts.look import SPACE_LARGE
from app.ui.parts.measures import icon_size
from app.ui.window.notice_strip import NoticeStrip
from app.ui.window.notices import Notice

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(("before", "after"), [(LEFT, RIGHT), (RIGHT, LEFT)])
def test_the_text_does_not_run_into_the_picture(
    qtbot: QtBot, before: Qt.LayoutDirection, after: Qt.LayoutDirection
) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    strip.show_notice(Notice("The platform refused to be read and gave no reason. " * 4))
    strip.resize(800, 80)
    picture = SPACE_LARGE + icon_size()
    for direction in (before, after):
        strip.setLayoutDirection(direction)
        strip.layout().activate()
        edge = strip.label.x() if direction is LEFT else strip.width() - strip.label.geometry().right() - 1
        assert edge > picture
