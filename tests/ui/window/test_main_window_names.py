"""Every control that the keyboard or the mouse can reach says what it is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, Reason, State
from app.domain.program import Program
from app.domain.question import Question
from app.domain.status import Pause, Status
from app.ui.changes.changes_view import ChangesView
from app.ui.changes.conflict_dialog import ConflictDialog
from app.ui.changes.question_dialog import QuestionDialog
from app.ui.changes.review_dialog import ReviewDialog
from app.ui.connections.connection_form import ConnectionForm
from app.ui.connections.until_quit_form import UntilQuitForm
from app.ui.programs.program_form import ProgramForm
from app.ui.window.main_window import MainWindow
from tests.ui.support import (
    AURORA,
    DEMO,
    NOW,
    RecordingCommands,
    make_change,
    make_row,
    make_snapshot,
    make_values,
    until,
)


def _changes() -> ChangesView:
    view = ChangesView()
    view.show_snapshot(SNAPSHOT)
    return view


CONTROLS = QAbstractButton | QLineEdit | QComboBox | QAbstractItemView
OLD = make_values("Gold", "GO01")
CONFLICT = make_change(
    "k", Kind.UPDATE, make_values("Gold Plus", "GO01"), OLD,
    state=State.CONFLICT, reason=Reason.RENAMED_THERE, theirs=make_values("Gold Club", "GO01"),
)  # fmt: skip
DELETION = make_change("d", Kind.DELETE, None, OLD)
QUESTIONS = (
    Question(make_change("a", Kind.ADD, OLD, state=State.ASKING), NOW, (Program("id-9", OLD),)),
    *(Question(make_change(key, Kind.ADD, OLD, state=State.ASKING), NOW, ()) for key in "bc"),
)
SNAPSHOT = make_snapshot(make_row("k", "Gold", "GO01", change=CONFLICT), make_row("d", "Iron", "IR01", change=DELETION))
DIALOGS: dict[str, Callable[[RecordingCommands], QWidget]] = {
    "program form": lambda commands: ProgramForm(commands, SNAPSHOT),
    "connection form": ConnectionForm,
    "tokens until quit": lambda _commands: UntilQuitForm(AURORA),
    "review": lambda _commands: ReviewDialog(SNAPSHOT),
    "conflict": lambda _commands: ConflictDialog(CONFLICT),
    "question": lambda commands: QuestionDialog(commands, "con-1", QUESTIONS[:1]),
    "questions": lambda commands: QuestionDialog(commands, "con-1", QUESTIONS),
    "changes": lambda _commands: _changes(),
}


def unnamed(root: QWidget) -> list[str]:
    """The controls that a screen reader would call by their kind alone."""
    controls = [
        one for one in root.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisible() and not _is_part(one)
    ]
    assert controls
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in controls
        if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name).strip()
        and not QAccessible.queryAccessibleInterface(one).relations(QAccessible.RelationFlag.Label)
    ]


def _is_part(control: QWidget) -> bool:
    """Whether it belongs to another control, which speaks for it, or is nothing to be worked."""
    owner = control.parentWidget()
    return isinstance(control, QHeaderView) or (
        control.focusPolicy() is Qt.FocusPolicy.NoFocus
        and isinstance(owner, QAbstractScrollArea | QComboBox | QMenuBar)
        and not isinstance(owner, QScrollArea)
    )


@pytest.mark.anyio
@pytest.mark.parametrize("make", DIALOGS.values(), ids=DIALOGS)
async def test_every_control_of_a_dialog_has_a_name(
    qtbot: QtBot, commands: RecordingCommands, make: Callable[[RecordingCommands], QWidget]
) -> None:
    dialog = make(commands)
    qtbot.addWidget(dialog)
    dialog.show()

    assert unnamed(dialog) == []


@pytest.mark.anyio
@pytest.mark.parametrize("pause", Pause)
async def test_every_control_of_the_window_has_a_name(qtbot: QtBot, commands: RecordingCommands, pause: Pause) -> None:
    window = MainWindow(commands)
    qtbot.addWidget(window)
    commands.tell_connections(AURORA, DEMO)
    window.show_connection("con-1")
    commands.tell(SNAPSHOT)
    commands.tell_status("con-1", Status(pause=pause))
    window.show()
    await until(lambda: window.present.snapshot is not None)

    assert unnamed(window) == []
    window.hide()
