"""The language in force on computers of many kinds, and where its texts are damaged."""

import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.ui.parts.language import language
from app.ui.parts.look import resource_path
from app.ui.parts.times import day_text
from app.ui.parts.words import number_text, programs_text

OURS = "loyalty-desk_de.qm"


@pytest.fixture(autouse=True)
def afterwards(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    language().apply("")
    QLocale.setDefault(before)


@pytest.mark.parametrize("choice", ["", "ja", "de_DE", "English", "../de"])
@pytest.mark.parametrize("system", ["C", "ja_JP", "ar_EG", "pt_BR", "en_CH"])
def test_english_from_left_to_right_is_spoken_where_nothing_else_is(
    system: str, choice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.parts.language._system", lambda: QLocale(system))
    language().apply(choice)
    assert (language().spoken, programs_text(2)) == ("en", "2 programs")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert number_text(7) == "7"


@pytest.mark.parametrize(
    ("system", "choice", "day"),
    [
        ("C", "", "11/20/2026"),
        ("en_US", "", "11/20/2026"),
        ("pt_BR", "", "20/11/2026"),
        ("ar_EG", "", "20/11/2026"),
        ("ja_JP", "", "2026/11/20"),
        ("de_CH", "", "20.11.2026"),
        ("en_CH", "", "20.11.2026"),
        ("en_US", "de", "20.11.2026"),
        ("ar_EG", "fr", "20/11/2026"),
    ],
)
def test_days_are_written_as_whoever_reads_them_expects(
    system: str, choice: str, day: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.parts.language._system", lambda: QLocale(system))
    language().apply(choice)
    assert day_text(QDate(2026, 11, 20).toPython()) == day  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "damage",
    [Path.unlink, lambda path: path.write_bytes(b""), lambda path: path.write_bytes(path.read_bytes()[:-9])],
    ids=["missing", "empty", "cut off"],
)
def test_english_is_spoken_where_the_texts_cannot_be_read(
    damage: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    shutil.copy(resource_path("translations") / OURS, tmp_path / OURS)
    monkeypatch.setattr("app.ui.parts.language.resource_path", lambda _: tmp_path)
    language().apply("de")
    assert (language().spoken, programs_text(2)) == ("de", "2 Programme")
    damage(tmp_path / OURS)
    with caplog.at_level(logging.WARNING):
        language().apply("de")
    assert (language().spoken, programs_text(2)) == ("en", "2 programs")
    assert QLocale().language() is QLocale.Language.English
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert "no texts in the language de" in caplog.text
