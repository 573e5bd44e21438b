"""Review: frozen, ticked one by one, and no key held down sends it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, State
from app.domain.connection import Enterprise
from app.domain.memberships import Memberships
from app.domain.merge import Row, Snapshot
from app.ui.changes.review_dialog import ReviewDialog
from app.ui.changes.review_model import Column
from app.ui.changes.review_words import send_button_text
from app.ui.parts.words import Counts
from tests.ui.support import AURORA, make_change, make_row, make_snapshot, make_values


def _deleted(number: int) -> list[Row]:
    keys = [f"d{place}" for place in range(number)]
    values = [make_values(f"Club {key}", key) for key in keys]
    return [
        make_row(key, value.name, value.code, change=make_change(key, Kind.DELETE, None, value))
        for key, value in zip(keys, values, strict=True)
    ]


def _others(number: int) -> list[Row]:
    return [make_row(f"o{place}", f"Other {place}") for place in range(number)]


ADDED = make_row("n", "Platinum", "PC01", change=make_change("n", Kind.ADD, make_values("Platinum", "PC01")))


def _open(qtbot: QtBot, snapshot: Snapshot) -> ReviewDialog:
    dialog = ReviewDialog(snapshot)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _row(dialog: ReviewDialog, name: str) -> int:
    rows = range(dialog.model.rowCount())
    return next(row for row in rows if dialog.model.index(row, Column.PROGRAM).data() == name)


def _cell(dialog: ReviewDialog, name: str, column: Column, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return str(dialog.model.index(_row(dialog, name), column).data(role))


def _untick(dialog: ReviewDialog, name: str, state: Qt.CheckState = Qt.CheckState.Unchecked) -> None:
    dialog.model.setData(dialog.model.index(_row(dialog, name), Column.SEND), state, Qt.ItemDataRole.CheckStateRole)


def test_the_title_asks_and_the_button_says_all_that_it_does(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(3), ADDED, *_others(9)))
    assert dialog.windowTitle() == "Delete 3 programs at \u2068Hotel Aurora\u2069 (production)?"
    assert dialog.send.text() == "&Delete 3 programs and send 1 other change"
    assert "cannot be undone" in dialog.warning.text()
    assert dialog.approved == {"ch-d0", "ch-d1", "ch-d2", "ch-n"}
    _untick(dialog, "Club d1")
    assert dialog.send.text() == "&Delete 2 programs and send 1 other change"
    assert "ch-d1" not in dialog.approved


@pytest.mark.parametrize(
    ("deletions", "additions", "words"),
    [
        (1, 0, "&Delete 1 program"),
        (1, 1, "&Delete 1 program and send 1 other change"),
        (1, 2, "&Delete 1 program and send 2 other changes"),
        (2, 0, "&Delete 2 programs"),
        (2, 2, "&Delete 2 programs and send 2 other changes"),
        (0, 1, "&Send 1 change"),
        (0, 2, "&Send 2 changes"),
    ],
)
def test_the_button_says_how_many_programs_and_changes(deletions: int, additions: int, words: str) -> None:
    assert send_button_text(Counts(new=additions, deleted=deletions)) == words


def test_a_tick_is_read_out_with_its_change_and_the_dialog_with_its_warning(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(1), *_others(9)))
    read_out = dialog.model.index(_row(dialog, "Club d0"), Column.SEND).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read_out == "To delete, Club d0, d0, Delete"
    dialog.show_members(Memberships({"id-d0": 12}))
    read_out = dialog.model.index(_row(dialog, "Club d0"), Column.SEND).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read_out == "To delete, Club d0, d0, Delete, 12 active memberships"
    assert "cannot be undone" in dialog.accessibleDescription()


def test_names_that_look_like_html_are_shown_as_they_are(qtbot: QtBot) -> None:
    change = make_change("h", Kind.UPDATE, make_values("<s>Gold</s>"), make_values("<b>Gold</b>"))
    aurora = Enterprise("e", "Hotel", "c", "Aurora <b>Group</b>")
    snapshot = make_snapshot(make_row("h", "<s>Gold</s>", change=change), connection=replace(AURORA, enterprise=aurora))
    dialog = _open(qtbot, snapshot)
    assert "&lt;b&gt;Gold&lt;/b&gt;" in _cell(dialog, "<b>Gold</b>", Column.CHANGE, Qt.ItemDataRole.ToolTipRole)
    (chain,) = [label for label in dialog.findChildren(QLabel) if "Group" in label.text()]
    assert chain.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_esc_go_back(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(1), *_others(9)))
    assert dialog.focusWidget() is dialog.go_back
    assert dialog.go_back.isDefault()
    qtbot.keyClick(dialog.focusWidget(), key)
    assert dialog.result() == ReviewDialog.DialogCode.Rejected
    assert not dialog.isVisible()


def test_enter_in_the_list_does_nothing(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(1), *_others(9)))
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()


@pytest.mark.parametrize(("deleted", "others"), [(26, 60), (3, 0)])
def test_many_deletions_or_all_programs_ask_for_their_number(qtbot: QtBot, deleted: int, others: int) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(deleted), *_others(others)))
    assert dialog.number.isVisible()
    assert not dialog.send.isEnabled()
    qtbot.keyClicks(dialog.number, str(deleted + 1))
    assert not dialog.send.isEnabled()
    dialog.number.setText(str(deleted))
    assert dialog.send.isEnabled()
    dialog.number.setFocus()
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_twenty_five_deletions_of_many_ask_for_no_number(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(25), *_others(60)))
    assert not dialog.number.isVisible()
    assert dialog.send.isEnabled()


def test_what_altered_meanwhile_is_unticked_with_a_note_and_cannot_be_ticked(qtbot: QtBot) -> None:
    rows = [*_deleted(2), ADDED, *_others(9)]
    before = make_snapshot(*rows)
    dialog = _open(qtbot, before)
    added = ADDED.change
    assert added is not None
    moved = replace(added, wanted=make_values("Platinum Plus", "PC01"))
    rows[2] = make_row("n", "Platinum Plus", "PC01", change=moved)
    gone = rows[0].change
    assert gone is not None
    rows[0] = make_row("d0", "Club d0", "d0", change=replace(gone, state=State.SENDING))
    rows.append(make_row("late", "Late", change=make_change("late", Kind.ADD, make_values("Late"))))
    dialog.show_snapshot(make_snapshot(*rows, before=before))
    assert dialog.approved == {"ch-d1"}
    assert "Changed meanwhile" in _cell(dialog, "Platinum", Column.NOTE)
    assert not dialog.list.isColumnHidden(Column.NOTE)
    _untick(dialog, "Platinum", Qt.CheckState.Checked)
    assert dialog.approved == {"ch-d1"}
    assert dialog.send.text() == "&Delete 1 program"


def test_nothing_ticked_cannot_be_sent(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(ADDED, *_others(9)))
    _untick(dialog, "Platinum")
    assert not dialog.send.isEnabled()


def test_what_is_added_is_told_in_full(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(ADDED, *_others(9)))
    assert _cell(dialog, "Platinum", Column.CHANGE) == "Add (Hotel, Free)"


def test_space_ticks_all_that_is_selected(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(3), ADDED, *_others(9)))
    dialog.list.setFocus()
    dialog.list.selectAll()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.approved == frozenset()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert len(dialog.approved) == 4


def test_space_ticks_the_row_that_tab_leads_to(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(3), ADDED, *_others(9)))
    assert dialog.focusWidget() is dialog.go_back
    qtbot.keyClick(dialog.go_back, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.list
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.approved == {"ch-d1", "ch-d2", "ch-n"}


def test_a_rename_is_seen_to_its_end_beside_memberships(qtbot: QtBot) -> None:
    names = make_values("City Bank Travel Card Extra"), make_values("City Bank Travel Card")
    renamed = make_row("r", "City Bank Travel Card", change=make_change("r", Kind.UPDATE, *names))
    dialog = _open(qtbot, make_snapshot(*_deleted(3), renamed, *_others(9)))
    dialog.resize(940, 520)  # as it opens where the screen is wide enough
    text = _cell(dialog, "City Bank Travel Card", Column.CHANGE)
    assert "Extra" in text
    assert dialog.list.columnWidth(Column.CHANGE) > dialog.list.fontMetrics().horizontalAdvance(text) + 8
    assert not dialog.list.horizontalScrollBar().isVisible()


def test_memberships_are_filled_in_while_rows_and_focus_stay(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(3), ADDED, *_others(9)))
    names = [dialog.model.index(row, Column.PROGRAM).data() for row in range(4)]
    place = dialog.list.visualRect(dialog.model.index(2, 0))
    assert _cell(dialog, "Club d0", Column.MEMBERS) == "…"
    assert _cell(dialog, "Platinum", Column.MEMBERS) == ""
    dialog.show_members(Memberships({"id-d0": 12, "id-d1": 0}))
    dialog.end_counting()
    told = [_cell(dialog, f"Club d{place}", Column.MEMBERS) for place in range(3)]
    assert told == ["12", "0", "not known"]
    assert "1 of these programs has active memberships" in dialog.members.text()
    assert [dialog.model.index(row, Column.PROGRAM).data() for row in range(4)] == names
    assert dialog.list.visualRect(dialog.model.index(2, 0)) == place
    assert dialog.focusWidget() is dialog.go_back
    _untick(dialog, "Club d0")
    assert not dialog.members.isVisible()


def test_where_nobody_can_count_it_is_said_what_a_refusal_will_mean(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(3), *_others(9)))
    dialog.show_members(Memberships({}, is_permitted=False))
    dialog.end_counting()
    assert "may not count memberships" in dialog.members.text()
    _untick(dialog, "Club d0")
    assert dialog.members.isVisible()


def test_without_deletions_nothing_is_said_of_memberships(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(ADDED, *_others(9)))
    assert dialog.list.isColumnHidden(Column.MEMBERS)
    assert dialog.model.program_ids == ()


def test_ten_thousand_changes_are_reviewed_as_ten(qtbot: QtBot) -> None:
    dialog = _open(qtbot, make_snapshot(*_deleted(10_000), *_others(9)))
    assert len(dialog.approved) == 10_000
    for written in (QLocale().toString(10_000), "10000"):
        dialog.number.setText(written)
        assert dialog.send.isEnabled()
    _untick(dialog, "Club d9999")
    assert not dialog.send.isEnabled()
