"""The three values of a conflict: each column says what the program was, is, or would be."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.change import Change, Kind, Reason, State
from app.ui.changes.conflict_dialog import ConflictDialog
from tests.ui.support import make_change, make_values

GOLD = make_values("Gold", "GO01")
RENAMED = make_change(
    "c", Kind.UPDATE, replace(GOLD, name="Gold Plus"), GOLD,
    state=State.CONFLICT, reason=Reason.RENAMED_THERE, theirs=replace(GOLD, name="Gold Club", subscription="Paid"),
)  # fmt: skip


def _column(qtbot: QtBot, change: Change, title: str) -> list[str]:
    dialog = ConflictDialog(change)
    qtbot.addWidget(dialog)
    return [label.text() for label in dialog.findChildren(QLabel) if label.accessibleName().endswith(f", {title}")]


def test_yours_is_what_the_program_becomes_if_it_is_kept(qtbot: QtBot) -> None:
    assert _column(qtbot, RENAMED, "Now on the platform") == ["Gold Club", "Hotel", "Paid"]
    assert _column(qtbot, RENAMED, "Yours") == ["Gold Plus", "Hotel", "Paid"]
