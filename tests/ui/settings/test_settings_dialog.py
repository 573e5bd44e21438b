"""The settings in their dialog: what is altered there is in force at once and kept."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreFull
from app.domain.settings import Settings, Theme
from app.ui.parts.accent import ChoiceButton
from app.ui.parts.language import language
from app.ui.parts.look import is_dark
from app.ui.parts.search_line import SearchLine
from app.ui.programs.programs_view import ProgramsView
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.settings.theme import apply_theme
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window, opened
from tests.ui.support import AURORA, RecordingCommands, make_row, make_snapshot, until

pytestmark = pytest.mark.anyio


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, make_row("p", "Gold")) as window:
        yield window
    apply_theme(Theme.SYSTEM)
    language().apply("")


async def open_settings(window: MainWindow) -> SettingsDialog:
    window.actions_.settings.trigger()
    return await opened(SettingsDialog)


def choose(combo: QComboBox, value: object) -> None:
    """As a person does."""
    place = [combo.itemData(number) for number in range(combo.count())].index(value)
    combo.setFocus()
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def row_height(window: MainWindow) -> int:
    view = next(view for view in window.findChildren(ProgramsView))
    return view.verticalHeader().sectionSize(0)


def drawn_in(picture: QImage) -> QColor:
    """The colour of the most opaque point of a picture."""
    points = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return max(points, key=QColor.alpha)


async def test_each_setting_counts_at_once_and_is_kept(window: MainWindow, commands: RecordingCommands) -> None:
    dialog, high = await open_settings(window), row_height(window)
    choose(dialog.language.combo, "de")
    assert QLocale().language() is QLocale.Language.German
    choose(dialog.theme.combo, Theme.DARK)
    assert is_dark(QApplication.palette())
    choose(dialog.theme.combo, Theme.LIGHT)
    assert not is_dark(QApplication.palette())
    choose(dialog.rows.combo, True)
    assert 24 <= row_height(window) < high
    choose(dialog.refresh.combo, 0)
    choose(dialog.history.combo, 60)
    dialog.name.edit.setText("  Front desk ")
    dialog.notifies.click()
    dialog.close()
    wanted = Settings("de", Theme.LIGHT, True, 0, 60, "Front desk", False)
    await until(lambda: commands.settings.current == wanted)


async def test_everything_shown_follows_a_theme_that_is_chosen(window: MainWindow) -> None:
    dialog = await open_settings(window)
    choose(dialog.theme.combo, Theme.DARK)
    header = next(view for view in window.findChildren(ProgramsView)).header
    for shown in (header, window.search.search, dialog.name.message, *window.findChildren(ChoiceButton)):
        assert shown.palette().windowText().color().lightnessF() > 0.6
    glasses = [line.actions()[0].icon() for line in window.findChildren(SearchLine)]
    assert glasses
    for glass in glasses:  # a light one on the dark
        assert drawn_in(glass.pixmap(16).toImage()).lightness() > 128
    assert QApplication.palette().highlight().color().name() in window.search._group.button(0).styleSheet()
    dialog.reject()


async def test_a_window_is_made_as_was_set(qtbot: QtBot, commands: RecordingCommands) -> None:
    await commands.settings.keep(Settings(theme=Theme.DARK, compact=True))
    window = MainWindow(commands)
    qtbot.addWidget(window)
    commands.tell_connections(AURORA)
    window.show_connection("con-1")
    commands.tell(make_snapshot(make_row("p", "Gold")))
    window.show()
    await until(lambda: window.isActiveWindow() and window.present.snapshot is not None)
    try:
        assert is_dark(window.search.search.palette())
        assert row_height(window) < 30
        dialog = await open_settings(window)
        assert (dialog.theme.value, dialog.rows.value) == (Theme.DARK, True)
        dialog.reject()
    finally:
        apply_theme(Theme.SYSTEM)
    language().apply("")


async def test_what_cannot_be_kept_is_said_and_counts_until_quit(
    window: MainWindow, commands: RecordingCommands
) -> None:
    commands.preferences.failure = StoreFull("no room")
    dialog = await open_settings(window)
    choose(dialog.theme.combo, Theme.DARK)
    await until(window.fault.isVisible)
    assert is_dark(QApplication.palette())
    dialog.reject()


async def test_escape_keeps_what_was_altered(window: MainWindow, commands: RecordingCommands, qtbot: QtBot) -> None:
    dialog = await open_settings(window)
    dialog.name.edit.setFocus()
    qtbot.keyClicks(dialog.name.edit, "Jana")
    qtbot.keyClick(dialog.name.edit, Qt.Key.Key_Escape)
    await until(lambda: commands.settings.current.display_name == "Jana")
    assert QApplication.activeModalWidget() is None
