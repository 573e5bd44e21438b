"""The window follows larger letters and a wish for strong contrasts at once, while it is open."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolButton

from app.domain.settings import Theme
from app.ui.parts import contrast
from app.ui.parts.contrast import MARK_CONTRAST
from app.ui.settings.theme import apply_theme
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window, table_of
from tests.ui.support import RecordingCommands, make_row, until

pytestmark = pytest.mark.anyio


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, make_row("p", "Gold")) as window:
        yield window


async def test_everything_grows_with_the_letters(window: MainWindow) -> None:
    table, usual = table_of(window), QApplication.font()
    before = table.rowHeight(0), window.toolbar.iconSize().width(), window.search.height()
    larger = QApplication.font()
    larger.setPointSizeF(larger.pointSizeF() * 2)
    try:
        QApplication.setFont(larger)
        await until(lambda: window.search.height() > before[2] * 1.3)
        assert table.rowHeight(0) > before[0] * 1.3
        assert window.toolbar.iconSize().width() == before[1] * 2
        button = next(each for each in window.toolbar.findChildren(QToolButton) if not each.icon().isNull())
        assert max(size.width() for size in button.icon().availableSizes()) >= before[1] * 2
    finally:
        QApplication.setFont(usual)
    await until(lambda: (table.rowHeight(0), window.toolbar.iconSize().width()) == before[:2])


async def test_a_desktop_that_asks_for_contrast_is_followed_at_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    strong, told = Qt.ContrastPreference.HighContrast, contrast._hints()[1].contrastPreferenceChanged
    with monkeypatch.context() as patch:
        patch.setattr("app.ui.parts.contrast._preference", lambda: strong)
        told.emit(strong)
        palette = window.palette()
        text, ground = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
        assert contrast.contrast(text, ground) == pytest.approx(21)
    told.emit(Qt.ContrastPreference.NoPreference)
    apply_theme(Theme.SYSTEM)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
async def test_the_edges_of_what_is_filled_in_stand_out(window: MainWindow, theme: Theme) -> None:
    apply_theme(theme)
    window.search.search.clearFocus()
    line = window.search.search
    picture, palette = line.grab().toImage(), QApplication.palette()
    edge = picture.pixelColor(0, line.height() // 2)
    try:
        for ground in (palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Base)):
            assert contrast.contrast(edge, ground) >= MARK_CONTRAST
    finally:
        apply_theme(Theme.SYSTEM)
