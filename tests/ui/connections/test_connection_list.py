"""The connections at the left: by mouse, by keys, and for screen readers."""

import pytest
import shiboken6
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, State
from app.domain.connection import ConnectionOptions
from app.domain.status import Pause, Status
from app.ui.connections.connection_list import ConnectionList, EntryDeed
from app.ui.connections.standing import Standing
from tests.ui.support import AURORA, DEMO, SAMPLE, make_change, make_values

ASKED = make_change("a", Kind.ADD, make_values("New"), state=State.ASKING)
HELD = make_change("b", Kind.ADD, make_values("Other"))


@pytest.fixture
def shown(qtbot: QtBot) -> ConnectionList:
    """Three connections, of which the first is shown."""
    made = ConnectionList()
    qtbot.addWidget(made)
    made.resize(220, 300)
    made.show_connections((AURORA, DEMO, SAMPLE))
    made.show_current("con-1")
    made.show()
    return made


@pytest.fixture
def chosen(shown: ConnectionList) -> list[str]:
    """What was chosen of it."""
    heard: list[str] = []
    shown.chosen.connect(heard.append)
    return heard


def _index(shown: ConnectionList, place: int) -> QModelIndex:
    return shown.model().index(place, 0)


def _selected(shown: ConnectionList) -> list[str]:
    return [index.data() for index in shown.selectedIndexes()]


def test_it_says_what_waits_at_each(shown: ConnectionList) -> None:
    calm = shown.grab().toImage()
    shown.show_standing(Standing(AURORA, Status(pause=Pause.OFFLINE), (ASKED, HELD)))
    spoken = _index(shown, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "\u2068Hotel Aurora\u2069 (production) · needs you: 1 · 1 change not sent · offline"
    assert "Needs you: 1" in _index(shown, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert shown.grab().toImage() != calm


def test_the_colour_of_a_connection_is_seen(shown: ConnectionList) -> None:
    bar = shown.visualRect(_index(shown, 1)).topLeft() + QPoint(2, 10)
    before = shown.grab().toImage().pixelColor(bar)
    blue = DEMO.with_options(ConnectionOptions(colour="blue"))  # type: ignore[arg-type]
    shown.show_standing(Standing(blue))
    assert shown.grab().toImage().pixelColor(bar) != before


def test_a_press_turns_to_another(shown: ConnectionList, chosen: list[str], qtbot: QtBot) -> None:
    place = shown.visualRect(_index(shown, 1)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == ["con-2"]
    assert _selected(shown) == ["Hotel Aurora"]  # until it is shown
    shown.show_current("con-2")
    assert _selected(shown) == ["Mews demo"]
    assert chosen == ["con-2"]


def test_arrow_keys_look_and_enter_turns(shown: ConnectionList, chosen: list[str], qtbot: QtBot) -> None:
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert (chosen, _selected(shown)) == ([], ["Hotel Aurora"])
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert chosen == ["con-3"]


def test_what_a_screen_reader_selects_is_turned_to(shown: ConnectionList, chosen: list[str]) -> None:
    select = QItemSelectionModel.SelectionFlag.ClearAndSelect
    shown.selectionModel().select(_index(shown, 2), select)
    assert chosen == ["con-3"]


def test_connections_come_and_go_and_the_one_shown_stays_selected(shown: ConnectionList, chosen: list[str]) -> None:
    shown.show_current("con-2")
    shown.show_connections((DEMO, SAMPLE))
    assert _selected(shown) == ["Mews demo"]
    shown.show_connections((DEMO, SAMPLE, AURORA))
    assert [_index(shown, place).data() for place in range(3)] == ["Mews demo", "Sample property", "Hotel Aurora"]
    assert _selected(shown) == ["Mews demo"]
    assert chosen == []


def test_its_menu_is_for_one_entry_whichever_is_shown(shown: ConnectionList, chosen: list[str]) -> None:
    heard: list[tuple[str, str]] = []
    shown.deed_chosen.connect(lambda connection_id, deed: heard.append((connection_id, deed)))
    shown.offer(_index(shown, 1))
    for action in shown.menu.actions():
        action.trigger()
    assert heard == [("con-2", deed) for deed in EntryDeed]
    assert (chosen, _selected(shown)) == ([], ["Hotel Aurora"])


def test_its_menu_holds_actions_of_ours(shown: ConnectionList) -> None:
    """Those that Qt makes were seen to be gone for Python while they stood in the menu."""
    assert all(shiboken6.createdByPython(action) for action in shown.menu.actions())


def test_sample_data_has_neither_address_nor_tokens(shown: ConnectionList) -> None:
    shown.offer(_index(shown, 2))
    assert [action.isEnabled() for action in shown.menu.actions()] == [False, False, True, True]
    shown.offer(_index(shown, 0))
    assert all(action.isEnabled() for action in shown.menu.actions())
