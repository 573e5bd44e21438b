"""Widgets are tested without a display, and coroutines on the true Qt loop."""

import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.loop import make_loop

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, Any]]:
    """`async def` tests turn on the loop of the program itself."""
    qapp.setQuitOnLastWindowClosed(False)  # as the program does: the loop ends with its main coroutine
    return "asyncio", {"loop_factory": make_loop}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window with a smallest size that it cannot keep to it."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))
