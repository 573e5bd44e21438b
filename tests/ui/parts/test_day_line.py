"""A day is read as people write it in their language, or taken from the calendar."""

from datetime import date

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from app.ui.parts.day_line import DayLine, read_day
from app.ui.parts.times import day_text

DAY = date(2026, 4, 5)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en_US", "4/5/2026"),
        ("en_US", "4/5/26"),
        ("de_DE", "05.04.2026"),
        ("de_DE", "05.04.26"),
        ("fr_FR", "05/04/2026"),
        ("cs_CZ", "05.04.2026"),
        ("ja_JP", "2026/04/05"),
        ("de_DE", " 2026-04-05 "),
        ("de_DE", "5.4.2026"),
        ("de_DE", "5. 4. 26"),
        ("en_GB", "5/4/2026"),
        ("en_GB", "5.4.26"),
        ("en_US", "4-5-2026"),
        ("hu_HU", "2026.4.5."),
        ("nl_NL", "5/4/2026"),
    ],
    indirect=["language"],
)
def test_days_are_read_as_people_write_them(language: None, text: str) -> None:
    assert read_day(text) == DAY
    assert read_day(day_text(DAY)) == DAY


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2026-13-01", "0026-01-01", "99999-01-01", "1970-12-31", "5.4", "30.2.2026", "1.2.3.2026"],
)
def test_what_is_no_day(text: str) -> None:
    assert read_day(text) is None


def test_a_day_is_chosen_from_the_calendar(qtbot: QtBot) -> None:
    line = DayLine()
    qtbot.addWidget(line)
    line.show()
    with qtbot.waitSignal(line.left):
        line.calendar.activated.emit(QDate(2026, 4, 5))
    assert line.day == DAY
    line.show_day(None)
    assert line.is_empty
