"""The keys that the design promises, on every platform; none of them means two things."""

from collections import Counter

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.ui.window.actions import Actions

ELSEWHERE = {
    "add": "Ctrl+N", "edit": "Ctrl+E", "rename": "F2", "delete": "Del", "copy": "Ctrl+C", "select_all": "Ctrl+A",
    "find": "Ctrl+F", "filter": "Ctrl+Shift+F", "undo": "Ctrl+Z", "redo": "Ctrl+Y Ctrl+Shift+Z",
    "review": "Ctrl+Shift+P", "send": "Ctrl+S", "refresh": "F5 Ctrl+R", "refresh_all": "Shift+F5",
    "programs": "Ctrl+1", "changes": "Ctrl+2", "history": "Ctrl+3", "details": "Alt+Enter Alt+Return",
    "next_connection": "Ctrl+PgDown", "previous_connection": "Ctrl+PgUp", "next_region": "F6",
    "previous_region": "Shift+F6", "settings": "Ctrl+,", "help": "F1", "quit": "Ctrl+Q",
}  # fmt: skip
ON_MACOS = ELSEWHERE | {
    "rename": "Return", "delete": "Ctrl+Backspace Del", "redo": "Ctrl+Shift+Z", "refresh": "Ctrl+R",
    "refresh_all": "Ctrl+Shift+R", "details": "Ctrl+I", "next_connection": "Ctrl+Alt+Down",
    "previous_connection": "Ctrl+Alt+Up", "help": "Ctrl+?",
}  # fmt: skip


@pytest.mark.parametrize(("platform", "promised"), [("linux", ELSEWHERE), ("win32", ELSEWHERE), ("darwin", ON_MACOS)])
def test_every_action_has_its_keys(qtbot: QtBot, platform: str, promised: dict[str, str]) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window, platform)
    found = {name: action for name, action in vars(actions).items() if isinstance(action, QAction)}
    keys = {name: " ".join(key.toString() for key in action.shortcuts()) for name, action in found.items()}

    assert {name: key for name, key in keys.items() if key} == promised
    assert max(Counter(" ".join(keys.values()).split()).values()) == 1
