"""What may be typed is not mistaken for what was typed, and can be read all the same."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.settings import Theme
from app.ui.parts.contrast import TEXT_CONTRAST, contrast
from app.ui.settings.theme import apply_theme

_APART = 2  # the least contrast between the two texts

Role = QPalette.ColorRole


@pytest.fixture(params=[Theme.LIGHT, Theme.DARK])
def _theme(request: pytest.FixtureRequest) -> Iterator[None]:
    apply_theme(request.param)
    yield
    apply_theme(Theme.SYSTEM)


@pytest.mark.usefixtures("_theme")
def test_an_example_in_a_line_is_fainter_than_what_was_typed(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    faint, base, text = (line.palette().color(role) for role in (Role.PlaceholderText, Role.Base, Role.Text))
    assert contrast(faint, base) >= TEXT_CONTRAST
    assert contrast(faint, text) >= _APART


@pytest.mark.usefixtures("_theme")
def test_the_call_to_choose_can_be_read_on_a_button(qtbot: QtBot) -> None:
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.show()
    faint, button = (choice.palette().color(role) for role in (Role.PlaceholderText, Role.Button))
    assert contrast(faint, button) >= TEXT_CONTRAST
