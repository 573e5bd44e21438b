"""A control, its label and its message belong together; typed text is never cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.form_field import ChoiceField, TextField


@pytest.fixture
def fields(qtbot: QtBot) -> Iterator[tuple[TextField, TextField]]:
    window = QWidget()
    first, second = TextField("&Name", "As guests know it.", limit=100, parent=window), TextField("Code", parent=window)
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    yield first, second
    window.close()


def test_the_message_is_the_description_of_the_control(fields: tuple[TextField, TextField]) -> None:
    field, _ = fields
    assert field.edit.accessibleName() == "Name"
    assert field.edit.accessibleDescription() == "As guests know it."
    field.show_message("Enter a name.", wrong=True)
    assert field.is_wrong
    assert field.edit.accessibleDescription() == "Enter a name."
    field.show_message("")
    assert not field.is_wrong
    assert field.message.text() == "As guests know it."


def test_outer_white_space_goes_on_leaving_and_that_is_said(qtbot: QtBot, fields: tuple[TextField, TextField]) -> None:
    field, other = fields
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "  Gold Club ")
    other.edit.setFocus()
    assert field.edit.text() == "Gold Club"
    assert field.message.text() == "Spaces at the ends were removed."
    field.edit.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_X)
    assert field.message.text() == "As guests know it."


def test_the_length_shows_from_four_fifths_on_and_counts_code_points(fields: tuple[TextField, TextField]) -> None:
    field, _ = fields
    field.edit.setText("x" * 79)
    assert field.counter.text() == ""
    field.edit.setText("🏨" * 80)
    assert field.counter.text() == "80/100"
    field.edit.setText("🏨" * 120)
    assert field.text == "🏨" * 120


def test_a_choice_begins_with_none_and_takes_a_value_that_is_not_offered(qtbot: QtBot) -> None:
    field = ChoiceField("Type")
    qtbot.addWidget(field)
    field.offer([("Hotel", "Hotel")])
    assert field.value is None
    field.choose("Cruise", "Cruise")
    assert field.value == "Cruise"


def test_a_remark_is_read_out_once_and_an_error_only_as_the_description(
    monkeypatch: pytest.MonkeyPatch, fields: tuple[TextField, TextField]
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.ui.parts.form_field.announce", lambda _about, text, *_: said.append(text))
    field, _ = fields
    for _again in range(2):
        field.show_message("This code is already used.")
    field.show_message("Enter a name.", wrong=True)
    field.show_message("")
    assert said == ["This code is already used."]
