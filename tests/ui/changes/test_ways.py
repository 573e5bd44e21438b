"""No state without a way out: each is offered in the Changes view and in the menu of the row, by keyboard too."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.change import NEEDS_PERSON, UNSENT, Change, Kind, Reason, State
from app.domain.merge import Row
from app.domain.program import ProgramState
from app.ui.changes.change_words import explanation
from app.ui.changes.changes_view import ChangesView
from app.ui.changes.ways import Way, ways
from app.ui.programs.row_menu import RowMenu
from app.ui.window.actions import Actions, Situation
from tests.ui.support import NOW, make_change, make_row, make_snapshot, make_values

GOLD, PLUS, CLUB = (make_values(name) for name in ("Gold", "Gold Plus", "Gold Club"))
WISHES = {Kind.ADD: (PLUS, None), Kind.UPDATE: (PLUS, GOLD), Kind.DELETE: (None, GOLD)}
# All that can be thought of, but that an addition has no values on the platform which it could be in conflict with.
STUCK = [
    one
    for one in product(Kind, sorted(NEEDS_PERSON | {State.UNKNOWN}), Reason)
    if one[:2] != (Kind.ADD, State.CONFLICT)
]
WAITING = [*product(Kind, sorted(UNSENT), [Reason.NONE])]


def make_stuck(kind: Kind, state: State, reason: Reason, **fields: object) -> Change:
    alone = {Reason.DELETED_THERE, Reason.OUT_OF_SIGHT, Reason.LATE_TWIN}
    theirs = CLUB if state is State.CONFLICT and reason not in alone else None
    altered = {"message": "No", "request_id": "7", "theirs": theirs, **fields}
    return make_change("k", kind, *WISHES[kind], state=state, reason=reason, **altered)


def make_stuck_row(change: Change) -> Row:
    gone = {Reason.DELETED_THERE: ProgramState.DELETED, Reason.OUT_OF_SIGHT: ProgramState.UNSEEN}
    state = gone.get(change.reason, ProgramState.ACTIVE) if change.state is State.CONFLICT else ProgramState.ACTIVE
    return make_row("k", "Gold", state=state, change=change)


@pytest.fixture
def view(qtbot: QtBot) -> ChangesView:
    view = ChangesView()
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[RowMenu]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    menu = RowMenu(window)
    menu.addAction("Copy")
    yield menu
    menu.hide()


def entries(menu: RowMenu) -> list[QAction]:
    """The ways in the menu, above the line."""
    listed = menu.actions()
    line = next((place for place, entry in enumerate(listed) if entry.isSeparator()), 0)
    return listed[:line]


def by_action(change: Change) -> dict[Way, str]:
    """The ways that an action of the row's menu is, by the action's name."""
    found = {Way.EDIT: "edit"}
    if change.reason is Reason.LATE_TWIN:
        found[Way.KEEP_MINE] = "delete"
    return {way: found[way] for way, _ in ways(change) if way in found}


@pytest.mark.parametrize(("kind", "state", "reason"), STUCK + WAITING)
def test_each_state_says_what_it_is_and_has_a_way_out(kind: Kind, state: State, reason: Reason) -> None:
    change = make_stuck(kind, state, reason)
    assert ways(change)
    said = [explanation(change), *(word for _, word in ways(change))]
    assert all(said)
    assert not any("{" in text or "“\u2068\u2069”" in text for text in said)


@pytest.mark.parametrize(("kind", "state", "reason"), STUCK)
def test_each_way_is_a_button_that_the_keyboard_reaches(
    qtbot: QtBot, view: ChangesView, kind: Kind, state: State, reason: Reason
) -> None:
    change, taken = make_stuck(kind, state, reason), []
    view.chosen.connect(lambda change, way: taken.append((change, way)))
    view.show_snapshot(make_snapshot(make_stuck_row(change)))
    view.table.setFocus()
    for _ in ways(change):
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Space)
    assert taken == [(change, way) for way, _ in ways(change)]


@pytest.mark.parametrize(("kind", "state", "reason"), STUCK + WAITING)
def test_each_way_is_in_the_menu_of_the_row(menu: RowMenu, kind: Kind, state: State, reason: Reason) -> None:
    change, taken = make_stuck(kind, state, reason), []
    menu.chosen.connect(lambda change, way: taken.append((change, way)))
    menu.offer(change)
    for entry in entries(menu):
        entry.trigger()
    assert taken == [(change, way) for way, _ in ways(change) if way not in by_action(change)]


@pytest.mark.parametrize(("kind", "state", "reason"), STUCK + WAITING)
def test_what_an_action_does_already_can_be_done(qtbot: QtBot, kind: Kind, state: State, reason: Reason) -> None:
    change = make_stuck(kind, state, reason)
    window = QWidget()
    qtbot.addWidget(window)
    row = make_stuck_row(change)
    actions = Actions(window)
    actions.follow(Situation(make_snapshot(row), selected=(row,)))
    assert all(getattr(actions, name).isEnabled() for name in by_action(change).values())


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_is_walked_by_keyboard_and_forgets_the_row_before(qtbot: QtBot, menu: RowMenu) -> None:
    twin = make_stuck(Kind.DELETE, State.CONFLICT, Reason.LATE_TWIN)
    taken: list[tuple[Change, Way]] = []
    menu.chosen.connect(lambda change, way: taken.append((change, way)))
    menu.offer(make_stuck(Kind.DELETE, State.REFUSED, Reason.PLATFORM))
    menu.open_at(QPoint(), twin)
    assert [entry.text() for entry in entries(menu)] == ["Keep both"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert taken == [(twin, Way.DISCARD)]
    menu.offer(None)
    assert [entry.text() for entry in menu.actions()] == ["Copy"]


def test_what_is_being_sent_is_waited_for() -> None:
    change = make_stuck(Kind.ADD, State.SENDING, Reason.NONE, approved_at=NOW)
    assert ways(change) == ()
    assert "just being sent" in explanation(change)
