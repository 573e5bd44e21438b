"""A picture stands out from the window in light and in dark."""

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from app.ui.parts.picture import Picture


def lightness(picture: Picture) -> int:
    """Of the most opaque point."""
    image = picture.pixmap().toImage()
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(points, key=QColor.alpha).lightness()


@pytest.mark.parametrize("faint", [False, True])
def test_it_follows_the_palette(qtbot: QtBot, faint: bool) -> None:
    picture = Picture(faint=faint)
    qtbot.addWidget(picture)
    picture.show_picture("lock")
    for text, base in (("black", "white"), ("white", "black")):
        palette = QPalette()
        for role, color in ((QPalette.ColorRole.Text, text), (QPalette.ColorRole.Base, base)):
            palette.setColor(role, QColor(color))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
        picture.setPalette(palette)
        assert (lightness(picture) < 128) is (text == "black")
