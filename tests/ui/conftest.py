"""Widgets are tested without a display, and coroutines on the true Qt loop."""

import gc
import os
from collections.abc import Generator, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QSize, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.loop import make_loop
from tests.support.same_font import use_same_font
from tests.ui.support import RecordingCommands

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def same_font(qapp: QApplication) -> None:
    """What is laid out is the same on every computer."""
    use_same_font(qapp)


@pytest.fixture(scope="session")
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, Any]]:
    """`async def` tests turn on the loop of the program itself."""
    qapp.setQuitOnLastWindowClosed(False)  # as the program does: the loop ends with its main coroutine
    return "asyncio", {"loop_factory": make_loop}


@pytest.fixture
def commands() -> RecordingCommands:
    """Stands for the program below the window."""
    return RecordingCommands()


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The formats of the system for a test: its parameter, else those of British English."""
    before, wanted = QLocale(), QLocale(getattr(request, "param", "en_GB"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.ui.parts.language._system", lambda: wanted)
        QLocale.setDefault(wanted)
        yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def nothing_is_kept_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """How a window is left is kept at its end alone: between the steps of a test no loop turns that could do it."""
    monkeypatch.setattr("app.ui.parts.keeping._PAUSE", 3_600_000)


@pytest.fixture(autouse=True)
def screen_of_usual_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a display, that of Qt is smaller than the window."""
    monkeypatch.setattr("app.ui.window.layout._room", lambda _: QSize(1440, 900))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """The loop of a test rests from here on: no timer of its windows may ask for a coroutine any more.

    The loop has timers too, which must not end in whichever thread the garbage is collected next.
    """
    for window in QApplication.topLevelWidgets():
        for timer in window.findChildren(QTimer):
            timer.stop()
    yield
    if item.get_closest_marker("anyio") is not None:
        gc.collect()
        gc.freeze()  # what is left stays, and need not be looked at after each test
