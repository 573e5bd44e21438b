"""What is read out beside the focus: how things stand, once and in its time; what was found; why there is nothing."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.change import Kind
from app.domain.status import Activity, Pause, Status
from app.ui.parts.announcer import Announcer, Weight
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window
from tests.ui.support import AURORA, NOW, RecordingCommands, make_change, make_row, make_snapshot, make_values, until

pytestmark = pytest.mark.anyio

READ = replace(AURORA, refreshed_at=NOW)
BOREAL = replace(READ, connection_id="con-2", name="Hotel Boreal")
GOLD, IRON = make_row("g", "Gold", "GO01"), make_row("i", "Iron", "IR01")
NEW = make_row("p", "Platinum", "PC01", change=make_change("p", Kind.ADD, make_values("Platinum", "PC01")))
LOADING = Status(Activity.LOADING)

Tell = Callable[[Status], list[str]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Weight]]:
    """All that is given to be read out."""
    heard: list[tuple[str, Weight]] = []
    monkeypatch.setattr(
        Announcer, "say", lambda _self, text, weight=Weight.RESULT: heard.append((text, weight)) if text else None
    )
    return heard


@pytest.fixture
async def window(commands: RecordingCommands, said: list[tuple[str, Weight]]) -> AsyncIterator[MainWindow]:
    async with open_window(commands, GOLD, IRON, connections=(READ, BOREAL)) as window:
        said.clear()
        yield window


@pytest.fixture
def tell(window: MainWindow, commands: RecordingCommands, said: list[tuple[str, Weight]]) -> Tell:
    """Tell the window a status; what is read out then."""

    def told(status: Status) -> list[str]:
        said.clear()
        commands.tell_status("con-1", status)
        window.bridge.tell()
        return [text for text, _ in said]

    return told


async def test_a_refresh_that_nobody_asked_for_is_not_heard(tell: Tell) -> None:
    assert [tell(status) for status in (LOADING, replace(LOADING, done=2000), Status())] == [[], [], []]


async def test_one_that_was_asked_for_is_heard_at_both_ends(window: MainWindow, tell: Tell) -> None:
    for _again in range(2):
        window.actions_.refresh.trigger()
        assert tell(LOADING) == ["Loading programs…"]
        assert tell(replace(LOADING, done=2000)) == []
        (end,) = tell(Status())
        assert end.startswith("Up to date · checked ")


async def test_it_is_heard_too_where_something_else_leads(
    window: MainWindow, commands: RecordingCommands, tell: Tell, said: list[tuple[str, Weight]]
) -> None:
    commands.tell(make_snapshot(GOLD, NEW, connection=READ))
    window.bridge.tell()
    assert [text for text, _ in said] == ["1 change not sent"]
    window.actions_.refresh.trigger()
    assert tell(LOADING) == ["Loading programs…"]
    assert len(tell(Status())) == 1


async def test_that_the_connection_is_back_is_news_and_that_all_is_sent_is_not_told_twice(tell: Tell) -> None:
    (offline,) = tell(Status(pause=Pause.OFFLINE))
    assert offline.startswith("Offline")
    (back,) = tell(Status())
    assert back.startswith("Up to date")
    assert tell(Status(Activity.SENDING, total=3)) == ["Sending 1 of 3…"]
    assert tell(Status(Activity.SENDING, done=1, total=3)) == []
    assert tell(Status(sent=(3, 0, 0))) == ["Sent: 3 added."]
    assert tell(LOADING) == []
    assert tell(Status()) == []


async def test_a_refused_token_interrupts_once_with_all_that_it_means(
    window: MainWindow, commands: RecordingCommands, tell: Tell, said: list[tuple[str, Weight]]
) -> None:
    (told,) = tell(Status(pause=Pause.TOKEN_REFUSED))
    assert "no longer accepts this access token" in told
    assert said[0][1] is Weight.ALARM
    said.clear()
    commands.tell(make_snapshot(GOLD, NEW, connection=READ))  # the notice counts the changes
    window.bridge.tell()
    assert Weight.ALARM not in [weight for _, weight in said]


async def test_a_fault_of_the_program_interrupts(window: MainWindow, said: list[tuple[str, Weight]]) -> None:
    window.show_fault(RuntimeError("made up"))
    assert [weight for _, weight in said] == [Weight.ALARM]


async def test_how_many_were_found_is_told_once_the_typing_rests(
    window: MainWindow, said: list[tuple[str, Weight]]
) -> None:
    window.search.search.setText("g")
    window.search.search.setText("gold")
    assert said == []
    window.telling._rest.timeout.emit()
    window.search.search.setText("nowhere")
    window.telling._rest.timeout.emit()
    first, second = (text for text, _ in said)
    assert first.startswith("1 of 2 programs")
    assert second.startswith("No program matches")


async def test_why_nothing_waits_is_told_by_the_focus(window: MainWindow, said: list[tuple[str, Weight]]) -> None:
    window.actions_.changes.trigger()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleDescription() == "Everything is sent. Nothing waits for you."
    assert said == []


async def test_a_view_that_is_turned_to_gets_the_focus_and_nothing_gets_it_before(window: MainWindow) -> None:
    window.page.enter()
    went: list[QWidget] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    follow = application.focusChanged.connect(lambda _old, new: went.append(new) if new is not None else None)
    window.actions_.changes.trigger()
    window.actions_.programs.trigger()
    application.focusChanged.disconnect(follow)
    views = (window.changes_view, window.page)
    assert went
    assert [one for one in went if not any(view is one or view.isAncestorOf(one) for view in views)] == []


async def test_why_nothing_is_in_the_history_is_told_when_it_is_known(
    window: MainWindow, said: list[tuple[str, Weight]]
) -> None:
    window.actions_.history.trigger()
    await until(lambda: said)
    assert [text.partition(".")[0] for text, _ in said] == ["Nothing has happened yet"]


async def test_another_connection_is_named(
    window: MainWindow, commands: RecordingCommands, said: list[tuple[str, Weight]]
) -> None:
    commands.tell(make_snapshot(GOLD, connection=BOREAL))
    window.bridge.tell()
    assert said == []
    window.present.show("con-2")
    assert said[0][0] == "PRODUCTION · \u2068Hotel Boreal\u2069 · \u2068Hotel Aurora\u2069"
