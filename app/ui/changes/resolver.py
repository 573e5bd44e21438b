"""Takes the way out of a change that the person chose: by a command, or by a dialog and then a command."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.commands import Commands
from app.domain.change import Change
from app.domain.errors import ReadOnly
from app.domain.program import Values
from app.domain.status import Status
from app.ui.changes.change_words import explanation, program_values
from app.ui.changes.ways import Way
from app.ui.loop import ask
from app.ui.parts.copying import copy_text
from app.ui.parts.errands import Errands
from app.ui.window.present import Present

_HARMLESS = frozenset({Way.CHECK, Way.COPY, Way.EDIT_CONNECTION})


class Resolver(QObject):
    """For the changes of every connection; the forms are the window's, which is asked for them."""

    edit_requested = Signal(str)  # key of the program
    connection_requested = Signal()  # the connection shown is to be altered
    add_requested = Signal(object, object)  # Values to begin with, the Change that the addition takes the place of

    _asking = False  # a key pressed twice must not ask twice

    def __init__(self, commands: Commands, errands: Errands, present: Present, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._errands = errands
        self._present = present
        self._window = window

    def take(self, change: Change, way: Way) -> None:
        """Take a way, unless the connection is read-only and the way alters what is wished there."""
        if self._is_read_only(change) and way not in _HARMLESS:
            self._errands.failed.emit(ReadOnly(f"{way} a change"))
            return
        match way:
            case Way.CHECK:
                self._commands.refresh(change.connection_id)
            case Way.COPY:
                copy_text(_details(change, self._present.status), QApplication.focusWidget() or self._window)
            case Way.EDIT:
                self.edit_requested.emit(change.key)
            case Way.EDIT_CONNECTION:
                self.connection_requested.emit()
            case Way.ADD_AGAIN:
                self.add_requested.emit(_again(change), change)
            case _:
                self._errands.run(self._take(change, way), f"{way} a change")

    def _is_read_only(self, change: Change) -> bool:
        snapshot = self._present.snapshot_of(change.connection_id)
        return snapshot is not None and snapshot.connection.read_only

    async def _take(self, change: Change, way: Way) -> None:
        ids = (change.connection_id, change.change_id)
        match way:
            case Way.RETRY:
                await self._commands.retry(*ids)
            case Way.DISCARD:
                await self._commands.discard(change.connection_id, (change.change_id,))
            case Way.KEEP_MINE:
                await self._commands.keep_mine(*ids)
            case Way.COMPARE:
                await self._compare(change)
            case Way.ANSWER:
                await self._answer(change)

    async def _compare(self, change: Change) -> None:
        from app.ui.changes.conflict_dialog import ConflictDialog  # noqa: PLC0415 - loaded when it is opened

        dialog = ConflictDialog(change, self._window)
        await ask(dialog)
        if dialog.way is not None:
            self.take(change, dialog.way)

    async def _answer(self, change: Change) -> None:
        if self._asking:
            return
        self._asking = True
        try:
            await self._ask(change)
        finally:
            self._asking = False

    async def _ask(self, change: Change) -> None:
        from app.ui.changes.question_dialog import QuestionDialog  # noqa: PLC0415

        questions = await self._commands.questions(change.connection_id)
        if not questions:
            return
        dialog = QuestionDialog(self._commands, change.connection_id, questions, self._window)
        dialog.table.choose((change.change_id,))
        self._present.snapshot_changed.connect(dialog.show_snapshot)
        await ask(dialog)


def _again(change: Change) -> Values:
    """What a program deleted elsewhere is to be when it is added anew: as the person wanted it."""
    return change.wanted or program_values(change)


def _details(change: Change, status: Status) -> str:
    values = program_values(change)
    return "\n".join(part for part in (f"{values.name} ({values.code})", explanation(change, status)) if part)
