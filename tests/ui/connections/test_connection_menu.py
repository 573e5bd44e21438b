"""Switching between connections."""

from pytestqt.qtbot import QtBot

from app.domain.change import Kind, State
from app.ui.connections.connection_menu import ConnectionMenu
from app.ui.connections.standing import Standing
from tests.ui.support import AURORA, DEMO, SAMPLE, make_change, make_values


def test_it_lists_environments_and_what_each_holds(qtbot: QtBot) -> None:
    menu = ConnectionMenu()
    qtbot.addWidget(menu)
    menu.show_connections((AURORA, DEMO))
    asked = make_change("a", Kind.ADD, make_values("New"), state=State.ASKING)
    held = make_change("b", Kind.ADD, make_values("Other"))
    menu.show_standing(Standing(AURORA, changes=(asked, held)))
    texts = [action.text() for action in menu.actions()]
    assert texts == [
        "\u2068Hotel Aurora\u2069 (production) · needs you: 1 · 1 change not sent",
        "\u2068Mews demo\u2069 (demo)",
    ]


def test_steps_go_round_about(qtbot: QtBot) -> None:
    menu = ConnectionMenu()
    qtbot.addWidget(menu)
    menu.show_connections((AURORA, DEMO, SAMPLE))
    chosen: list[str] = []
    menu.chosen.connect(chosen.append)
    menu.show_current("con-3")
    menu.step(1)
    menu.show_current("con-1")
    menu.step(-1)
    menu.actions()[1].trigger()
    assert chosen == ["con-1", "con-3", "con-2"]
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]
