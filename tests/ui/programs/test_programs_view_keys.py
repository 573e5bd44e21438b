"""The keys move in the table as in any other; at first they are on the first name."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.merge import Row, Snapshot, advance
from app.ui.programs.columns import Column
from app.ui.programs.editors import ChoiceEditor, TextEditor
from app.ui.programs.programs_page import ProgramsPage
from app.ui.programs.programs_view import ProgramsView
from tests.ui.support import make_row, make_snapshot

Fill = Callable[..., tuple[ProgramsView, Snapshot]]
CONTROL = Qt.KeyboardModifier.ControlModifier


def current(view: ProgramsView) -> tuple[int, int]:
    return view.currentIndex().row(), view.currentIndex().column()


def test_the_first_name_is_current_when_the_table_gets_the_keys(fill: Fill, hundred: list[Row]) -> None:
    view, _ = fill(*hundred)
    assert current(view) == (0, Column.NAME)
    assert not view.chosen_count()


def test_the_first_name_is_current_when_rows_come_to_a_table_that_has_the_keys(
    page: ProgramsPage, hundred: list[Row]
) -> None:
    nothing = make_snapshot()
    page.show_snapshot(nothing)
    view = page.findChild(ProgramsView)
    assert view is not None
    page.setFocus()
    page.show_snapshot(advance(nothing, nothing.connection, {row.key: row for row in hundred}, ()))
    assert view.hasFocus()
    assert current(view) == (0, Column.NAME)


def test_a_page_that_gets_the_keys_hands_them_on_to_its_table(page: ProgramsPage, hundred: list[Row]) -> None:
    page.show_snapshot(make_snapshot(*hundred))
    page.setFocus()
    view = page.findChild(ProgramsView)
    assert view is not None
    assert view.hasFocus()
    assert current(view) == (0, Column.NAME)


def test_a_table_without_the_keys_has_no_current_cell(page: ProgramsPage, hundred: list[Row]) -> None:
    button = QPushButton("Elsewhere", page)
    button.show()
    button.setFocus()
    page.show_snapshot(make_snapshot(*hundred))
    view = page.findChild(ProgramsView)
    assert view is not None
    assert current(view) == (-1, -1)


def test_keys_move_as_in_any_table(fill: Fill, hundred: list[Row]) -> None:
    view, _ = fill(*hundred)
    last = view.header.shown_columns()[-1]
    page = view.viewport().height() // view.rowHeight(0)
    moves: list[tuple[Qt.Key, Qt.KeyboardModifier, tuple[int, int]]] = [
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, (1, Column.NAME)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, (1, Column.CODE)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, (1, last)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, (1, Column.MARK)),
        (Qt.Key.Key_End, CONTROL, (99, last)),
        (Qt.Key.Key_Home, CONTROL, (0, Column.MARK)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, (0, Column.MARK)),
    ]
    for key, held, place in moves:
        QTest.keyClick(view, key, held)
        assert current(view) == place, key
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert current(view)[0] in range(page - 1, page + 2)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert current(view) == (0, Column.MARK)
    assert view.chosen_count() == 1


def test_shift_and_control_select_as_in_any_table(fill: Fill, hundred: list[Row]) -> None:
    view, _ = fill(*hundred)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Space, CONTROL)
    assert [row.key for row in view.chosen_rows()] == ["p1", "p2", "p4"]


@pytest.mark.parametrize("left", [0, 1])
def test_the_keys_go_on_at_the_neighbour_of_a_row_that_vanishes(fill: Fill, page: ProgramsPage, left: int) -> None:
    rows = [make_row(f"p{number}", f"Club {number}", position=number) for number in range(3)]
    view, snapshot = fill(*rows)
    view.setCurrentIndex(view.programs.index(2, Column.CODE))
    gone = {row.key: None for row in rows[left + 1 :]}
    page.show_snapshot(advance(snapshot, snapshot.connection, gone, ()))
    assert view.hasFocus()
    assert current(view) == (left, Column.CODE)


@pytest.mark.parametrize(("column", "kind"), [(Column.NAME, TextEditor), (Column.TYPE, ChoiceEditor)])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_an_open_cell_has_the_keys_that_act_on_the_row_elsewhere(
    qtbot: QtBot, fill: Fill, hundred: list[Row], column: Column, kind: type[QWidget], key: Qt.Key
) -> None:
    view, _ = fill(*hundred)
    done: list[str] = []
    action = QAction("Act on the row", view)
    action.setShortcut(key)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda: done.append("acted"))
    view.addAction(action)
    view.selectRow(0)
    view.open_cell(column)
    editor = view.findChild(kind)
    assert isinstance(editor, QWidget)
    QTest.keyClick(editor, key)
    assert done == []
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.waitUntil(lambda: not view.is_editing)
    view.keep_open_cell()
    QTest.keyClick(view, key)
    assert done == ["acted"]
