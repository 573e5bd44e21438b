"""Colours of connections can be seen on every theme."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.domain.connection import Colour
from app.ui.connections.connection_color import chosen_color, colour_word, connection_color
from app.ui.parts.contrast import contrast
from tests.ui.support import AURORA, DEMO

LIGHT, DARK = QPalette(QColor("#f0f0f0")), QPalette(QColor("#2b2b2b"))


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_each_colour_stands_out_and_has_its_word(qapp: QApplication, palette: QPalette) -> None:
    chosen = [colour for colour in Colour if colour is not Colour.ENVIRONMENT]
    for colour in chosen:
        assert contrast(chosen_color(colour, palette), palette.color(QPalette.ColorRole.Window)) >= 4.5
    assert len({chosen_color(colour, palette).name() for colour in chosen}) == len(chosen)
    assert len({colour_word(colour) for colour in Colour}) == len(Colour)


def test_what_was_chosen_takes_the_place_of_the_environment(qapp: QApplication) -> None:
    environments = {connection_color(one, LIGHT).name() for one in (AURORA, DEMO)}
    assert len(environments) == 2
    blue = replace(AURORA, colour=Colour.BLUE)
    assert connection_color(blue, LIGHT) == chosen_color(Colour.BLUE, LIGHT)
