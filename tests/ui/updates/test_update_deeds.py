"""What the window says of newer versions, and what can be done about them there."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.domain.errors import UpdateUnknown
from app.domain.release import Release
from app.domain.setup import Setup
from app.ui.parts.language import language
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window, opened
from tests.ui.support import RecordingCommands, until

pytestmark = pytest.mark.anyio
NEWER = Release("9.0.0", "https://updates.example/9.0.0")
ADDRESS = "https://updates.example/latest.json"


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands) as window:
        yield window


def answer(window: MainWindow, answered: Release | Exception) -> None:
    """Let the update address answer so."""

    async def ask(_address: str) -> Release:
        if isinstance(answered, Exception):
            raise answered
        return answered

    window.commands.updates.attach("0.1.0", ADDRESS, ask)
    window.display.follow()


def press(window: MainWindow, words: str) -> None:
    buttons = window.update_strip.findChildren(QPushButton)
    next(button for button in buttons if button.isVisible() and button.text() == words).click()


async def test_another_version_that_was_installed_is_used_after_a_new_start(window: MainWindow) -> None:
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.updates.tell_installed("9.0.0")
    assert "9.0.0" in window.update_strip.label.text()
    press(window, "Start again")
    assert closed == [True]
    assert window.updates.starts_again


async def test_it_is_not_started_again_while_something_typed_cannot_be_kept(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.page, "commit_open_editor", lambda: False)
    window.updates.tell_installed("9.0.0")
    press(window, "Start again")
    assert window.isVisible()
    assert not window.updates.starts_again


async def test_the_page_of_a_newer_version_is_opened_and_seen_before(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    visited: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", visited.append)
    window.updates.tell_available(NEWER)
    assert window.update_strip.toolTip() == NEWER.page
    press(window, "Open its page")
    assert visited == [QUrl(NEWER.page)]


async def test_a_version_can_be_passed_over(window: MainWindow, commands: RecordingCommands) -> None:
    window.updates.tell_available(NEWER)
    press(window, "Not this version")
    assert not window.update_strip.isVisible()
    await until(lambda: commands.preferences.get("update_passed") == "9.0.0")


async def test_what_was_installed_is_told_before_what_is_available(window: MainWindow) -> None:
    window.updates.tell_installed("8.0.0")
    window.updates.tell_available(NEWER)
    assert "8.0.0" in window.update_strip.label.text()
    assert window.update_strip.toolTip() == ""


async def test_what_was_closed_does_not_come_back_in_another_language(window: MainWindow) -> None:
    window.updates.tell_installed("9.0.0")
    press(window, "Close")
    language().apply("de")
    try:
        assert not window.update_strip.isVisible()
        window.updates.tell_installed("9.0.1")
        assert "installiert" in window.update_strip.label.text()
    finally:
        language().apply("")


async def test_asked_for_a_newer_version_it_shows_one(window: MainWindow) -> None:
    answer(window, NEWER)
    window.actions_.look_for_update.trigger()
    await until(lambda: window.update_strip.toolTip() == NEWER.page)
    assert "9.0.0" in window.update_strip.label.text()


async def test_after_a_look_it_says_again_what_was_closed(window: MainWindow) -> None:
    answer(window, UpdateUnknown("no"))
    window.updates.tell_installed("9.0.0")
    press(window, "Close")
    window.actions_.look_for_update.trigger()
    box = await opened(QMessageBox)
    assert "9.0.0" in window.update_strip.label.text()
    box.close()


@pytest.mark.parametrize(
    ("answered", "said"),
    [(replace(NEWER, version="0.1.0"), "You have the newest version"), (UpdateUnknown("no"), "could not find out")],
)
async def test_asked_in_vain_it_says_why(window: MainWindow, answered: Release | Exception, said: str) -> None:
    answer(window, answered)
    window.actions_.look_for_update.trigger()
    box = await opened(QMessageBox)
    assert said in box.informativeText()
    assert not window.update_strip.isVisible()
    box.close()


@pytest.mark.parametrize("setup", [Setup(), Setup(update_checks=False, update_address=ADDRESS)])
async def test_where_nobody_may_be_asked_the_menu_says_so(
    window: MainWindow, commands: RecordingCommands, setup: Setup
) -> None:
    commands.setup.known = setup
    window.display.follow()
    action = window.actions_.look_for_update
    assert not action.isEnabled()
    assert action.statusTip()
    commands.setup.known = Setup(update_address=ADDRESS)
    window.display.follow()
    assert action.isEnabled()
    assert not action.statusTip()


@pytest.mark.parametrize(
    ("setup", "shown", "ticked", "enabled"),
    [
        (Setup(), False, False, True),
        (Setup(update_address=ADDRESS), True, False, True),
        (Setup(update_address=ADDRESS, update_checks=True), True, True, False),
        (Setup(update_address=ADDRESS, update_checks=False), True, False, False),
    ],
)
async def test_the_settings_leave_to_the_person_what_the_administrator_did_not_decide(
    window: MainWindow, commands: RecordingCommands, setup: Setup, shown: bool, ticked: bool, enabled: bool
) -> None:
    commands.setup.known = setup
    window.actions_.settings.trigger()
    dialog = await opened(SettingsDialog)
    box = dialog.looks
    assert (box.isVisible(), box.isChecked(), box.isEnabled()) == (shown, ticked, enabled)
    if shown:
        box.click()
    dialog.close()
    await until(lambda: commands.settings.current.looks_for_updates is (shown and enabled))
