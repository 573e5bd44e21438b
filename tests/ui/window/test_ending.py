"""Asked from outside to end, the window closes as soon as nothing that was typed would be lost."""

from typing import Any

import pytest

from app.ui.programs.program_form import ProgramForm
from app.ui.settings.about_dialog import AboutDialog
from app.ui.window import ending
from app.ui.window.ending import Ending
from tests.ui.opening import open_window, opened
from tests.ui.support import RecordingCommands, until

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ending, "_BEAT", 1)


def closings(window: Any) -> list[bool]:
    seen: list[bool] = []
    window.closed.connect(lambda: seen.append(True))
    return seen


async def test_it_closes_at_once(commands: RecordingCommands) -> None:
    async with open_window(commands) as window:
        closed = closings(window)
        Ending(window, lambda: True).ask()
        assert closed == [True]


async def test_a_form_is_waited_for(commands: RecordingCommands) -> None:
    async with open_window(commands) as window:
        closed = closings(window)
        window.actions_.add.trigger()
        form = await opened(ProgramForm)
        form.fields.name.edit.setText("Typed before the end")
        Ending(window, lambda: True).ask()
        assert form.isVisible()
        assert closed == []
        assert "asked to close" in window.update_strip.label.text()
        form.reject()
        await until(lambda: closed == [True])


async def test_it_stays_when_nobody_waits_for_its_end_any_more(commands: RecordingCommands) -> None:
    async with open_window(commands) as window:
        closed, asked = closings(window), [True, False]
        window.actions_.add.trigger()
        form = await opened(ProgramForm)
        Ending(window, lambda: asked.pop(0)).ask()
        await until(lambda: not asked)
        assert not window.update_strip.isVisible()
        form.reject()
        await until(lambda: not form.isVisible())
        assert closed == []


async def test_what_holds_nothing_typed_is_closed_with_it(commands: RecordingCommands) -> None:
    async with open_window(commands) as window:
        closed = closings(window)
        window.actions_.about.trigger()
        about = await opened(AboutDialog)
        Ending(window, lambda: True).ask()
        assert closed == [True]
        assert not about.isVisible()
