"""Events are inserted and taken away by difference; nothing is ever made anew under who looks."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.event import Event, EventKind, EventPage
from app.domain.program import Values
from app.ui.history.history_model import Column, HistoryModel

AT = datetime(2026, 11, 24, 14, 5, 6, tzinfo=UTC)


def event(place: int, **fields: object) -> Event:
    after = Values(f"Program {place}", f"C{place}")
    made = Event("con-1", AT, EventKind.ADDED, f"key-{place}", "id", None, after, person="anna", place=place)
    return replace(made, **fields)  # type: ignore[arg-type]


def page(*places: int, below: int | None = None) -> EventPage:
    return EventPage(tuple(map(event, places)), below)


@pytest.fixture
def model(qtmodeltester: ModelTester, qtbot: QtBot) -> HistoryModel:
    made = HistoryModel()
    made.modelReset.connect(lambda: pytest.fail("the model was reset"))
    qtmodeltester.check(made)
    return made


def places(model: HistoryModel) -> list[int]:
    found = (model.event_at(row) for row in range(model.rowCount()))
    return [one.place for one in found if one is not None]


def test_pages_come_one_after_the_other_until_the_last(model: HistoryModel) -> None:
    model.show_page(page(9, 8, below=8))
    assert model.canFetchMore(QModelIndex())
    model.append(page(7, 3))

    assert places(model) == [9, 8, 7, 3]
    assert not model.canFetchMore(QModelIndex())


def test_what_is_new_goes_on_top_and_the_line_looked_at_stays(model: HistoryModel) -> None:
    model.show_page(page(9, 8, below=8))
    model.append(page(7, 3))
    looked_at = QPersistentModelIndex(model.index(1, 0))

    model.follow(page(11, 10, 9, 8, below=8))

    assert places(model) == [11, 10, 9, 8, 7, 3]
    assert looked_at.row() == 3


def test_what_is_gone_goes_and_what_altered_is_altered(model: HistoryModel) -> None:
    model.show_page(page(9, 8, 7))

    model.follow(EventPage((event(9, key="other"), event(7)), None))

    assert places(model) == [9, 7]
    first = model.event_at(0)
    assert first is not None
    assert first.key == "other"


def test_after_very_much_that_is_new_there_is_no_gap(model: HistoryModel) -> None:
    model.show_page(page(3, 2, 1))

    model.follow(page(30, 29, 28, below=28))

    assert places(model) == [30, 29, 28]
    assert model.canFetchMore(QModelIndex())


def test_the_first_event_of_all_comes_to_an_empty_table(model: HistoryModel) -> None:
    model.show_page(page())
    model.follow(page(1))

    assert places(model) == [1]


def test_a_cell_is_shown_and_read_out_with_its_column_and_what_happened(model: HistoryModel) -> None:
    model.show_page(EventPage((event(1, request_id="r-1"),), None))

    def say(column: Column, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> object:
        return model.index(0, column).data(role)

    assert say(Column.PROGRAM) == "Program 1"
    assert say(Column.REQUEST) == "r-1"
    assert say(Column.PERSON) == "anna"
    assert say(Column.PROGRAM, Qt.ItemDataRole.AccessibleTextRole) == "Program 1, Program, Added"
    assert say(Column.CHANGE, Qt.ItemDataRole.AccessibleTextRole) == "empty, Before → after, Added"
    assert "2026-11-24 14:05:06 UTC" in str(say(Column.TIME, Qt.ItemDataRole.ToolTipRole))
    assert all(model.headerData(column, Qt.Orientation.Horizontal) for column in Column)


def test_markup_in_a_name_is_shown_as_it_is(model: HistoryModel) -> None:
    model.show_page(EventPage((event(1, after=Values("<b>Gold</b>", "G")),), None))

    assert "&lt;b&gt;" in str(model.index(0, Column.PROGRAM).data(Qt.ItemDataRole.ToolTipRole))
