"""The lock in the strip."""

from pytestqt.qtbot import QtBot

from app.ui.connections.read_only_lock import ReadOnlyLock


def test_it_is_seen_only_where_nothing_can_be_changed(qtbot: QtBot) -> None:
    lock = ReadOnlyLock()
    qtbot.addWidget(lock)
    lock.show_lock(False, managed=False)
    assert lock.isHidden()
    lock.show_lock(True, managed=False)
    assert lock.label.text() == "Read-only. Turn on changes to edit."
    with qtbot.waitSignal(lock.changes_requested):
        lock.turn_on.click()


def test_what_the_administrator_set_is_not_lifted_here(qtbot: QtBot) -> None:
    lock = ReadOnlyLock()
    qtbot.addWidget(lock)
    lock.show_lock(True, managed=True)
    assert lock.label.text() == "Read-only. Set by your administrator."
    assert lock.turn_on.isHidden()
