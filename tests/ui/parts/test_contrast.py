"""Contrasts are as WCAG 2.2 has them, and a colour gives way until it stands out."""

import pytest
from PySide6.QtGui import QColor

from app.ui.parts.contrast import apart, contrast


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("black", "white", 21.0), ("#767676", "white", 4.54), ("#ff0000", "#ffffff", 4.0), ("#0000ff", "#000000", 2.44)],
)
def test_of_two_colours(one: str, other: str, ratio: float) -> None:
    assert contrast(QColor(one), QColor(other)) == contrast(QColor(other), QColor(one))
    assert contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize(("color", "other"), [("#8ab4f8", "white"), ("#404040", "black"), ("white", "white")])
def test_a_colour_gives_way_until_it_stands_out(color: str, other: str) -> None:
    assert 4.5 <= contrast(apart(QColor(color), QColor(other)), QColor(other)) < 5


def test_a_colour_that_stands_out_stays() -> None:
    assert apart(QColor("#123456"), QColor("white"), QColor("#eeeeee")) == QColor("#123456")
