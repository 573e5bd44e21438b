"""About: what is copied is what is seen, and the log is a press away."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from app.commands.diagnostics import Diagnostics
from app.commands.watchers import Watchers
from app.ui.settings.about_dialog import AboutDialog
from tests.ui.support import until

pytestmark = pytest.mark.anyio


async def test_what_is_seen_is_copied(qtbot: QtBot) -> None:
    dialog = AboutDialog(Diagnostics(Watchers(), None))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.copy.isEnabled()
    await until(dialog.copy.isEnabled)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.text.toPlainText()
    assert "Qt 6" in copied
    assert QToolTip.text() == "Copied"
    assert not dialog.open_log.isVisible()


async def test_the_log_folder_is_opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog = AboutDialog(Diagnostics(Watchers(), tmp_path))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_log.click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]


async def test_it_may_be_closed_before_the_text_has_come(qtbot: QtBot) -> None:
    dialog = AboutDialog(Diagnostics(Watchers(), None))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert not dialog.isVisible()
