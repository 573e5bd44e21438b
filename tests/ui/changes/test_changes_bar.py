"""The bar over the table while something is unsent."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, Reason, State, requeue
from app.ui.changes.changes_bar import ChangesBar
from tests.ui.support import NOW, make_change, make_row, make_snapshot, make_values


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[ChangesBar]:
    window = QWidget()
    qtbot.addWidget(window)
    actions = [QAction(name, window) for name in ("Undo", "Discard all…", "Review…", "Send")]
    bar = ChangesBar(*actions, window)
    window.show()
    yield bar
    window.hide()


ADDED = make_row("n", "Platinum", change=make_change("n", Kind.ADD, make_values("Platinum")))
OLD = make_values("Gold")
RENAMED = make_row("g", "Gold", change=make_change("g", Kind.UPDATE, make_values("Gold Plus"), OLD))
MARKED = make_row("s", "Silver", change=make_change("s", Kind.DELETE, None, make_values("Silver")))
SENT = make_row("w", "Iron", change=make_change("w", Kind.ADD, make_values("Iron"), approved_at=NOW))


def test_it_counts_what_is_unsent_and_goes_with_it(bar: ChangesBar) -> None:
    bar.show_snapshot(make_snapshot(ADDED, RENAMED, MARKED, SENT))
    assert bar.isVisible()
    assert bar.label.text() == "3 changes not sent: 1 new, 1 renamed, 1 to delete"
    assert bar.send.text() == "Send 3 changes"
    bar.show_snapshot(make_snapshot(SENT))
    assert not bar.isVisible()


def test_a_late_twin_is_not_counted_until_it_is_marked(bar: ChangesBar) -> None:
    twin = make_change("t", Kind.DELETE, None, OLD, state=State.CONFLICT, reason=Reason.LATE_TWIN)
    bar.show_snapshot(make_snapshot(make_row("t", "Gold", change=twin)))
    assert not bar.isVisible()
    bar.show_snapshot(make_snapshot(make_row("t", "Gold", change=requeue(twin))))
    assert bar.label.text() == "1 program marked for deletion. Nothing is sent yet."


def test_right_after_marking_it_says_that_nothing_is_sent_yet(bar: ChangesBar) -> None:
    bar.show_snapshot(make_snapshot(ADDED))
    bar.show_snapshot(make_snapshot(ADDED, MARKED))
    assert bar.label.text() == "1 program marked for deletion. Nothing is sent yet."
    bar.show_snapshot(make_snapshot(ADDED, RENAMED, MARKED))
    assert bar.label.text().startswith("3 changes not sent")
