"""What the window does about changes: send, review, discard, undo; an open cell is kept first."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog

from app.domain.change import Kind
from app.domain.merge import Snapshot
from app.domain.program import Values
from app.ui.changes.undo_words import deleted_text, discard_question, question_text
from app.ui.loop import after, ask, spawn
from app.ui.parts.confirm import confirm
from app.ui.parts.status_words import rests
from app.ui.parts.words import count, kinds_text, unsent
from app.ui.window.deeds import Deeds

if TYPE_CHECKING:
    from app.ui.changes.review_dialog import ReviewDialog


class ChangeDeeds(Deeds):
    """One of them at a time: a key pressed twice must not open two dialogs, nor send what one of them asks about."""

    _busy = False

    def send(self) -> None:
        """Send everything unsent; through Review where anything is deleted."""
        self._begin(reviewed=False)

    def review(self) -> None:
        """Show what is unsent, to be sent in whole or in part."""
        self._begin(reviewed=True)

    def hold_back(self) -> None:
        """Take deletions that rest back to where nothing is sent, whatever was done since and whenever it was Send."""
        snapshot = self._present.snapshot
        if snapshot is not None:
            ids = frozenset(change.change_id for change in snapshot.changes if rests(change))
            self._errands.run(self._commands.hold_back(snapshot.connection.connection_id, ids), "keep programs")

    def undo(self) -> None:
        """Take back the last step; what was deleted on the platform is added again after a question."""
        connection_id = self._present.connection_id
        gone = self._commands.undo_adds(connection_id)
        if not gone:
            self._errands.run(self._commands.undo(connection_id), "undo")
        elif not self._busy:
            self._busy = True
            self._errands.run(self._guarded(self._undo_deletion(connection_id, gone)), "undo a deletion")

    def redo(self) -> None:
        """Take back the last undo."""
        self._errands.run(self._commands.redo(self._present.connection_id), "redo")

    def discard_all(self) -> None:
        """Drop everything unsent, after a question that names the counts."""
        snapshot = self._present.snapshot
        if snapshot is not None and not self._busy:
            self._busy = True
            self._errands.run(self._guarded(self._discard_all(snapshot)), "discard all changes")

    def _begin(self, *, reviewed: bool) -> None:
        if not self._busy:
            self._busy = True
            self._errands.run(self._guarded(self._send(self._present.connection_id, reviewed)), "send changes")

    async def _guarded(self, deed: Coroutine[Any, Any, None]) -> None:
        try:
            await deed
        finally:
            self._busy = False

    async def _send(self, connection_id: str, reviewed: bool) -> None:
        kept = await after(self._page.commit_open_editor)
        self._bridge.tell()
        snapshot = self._present.snapshot_of(connection_id)  # another may be shown by now
        held = unsent(snapshot.changes) if snapshot is not None else ()
        if kept is False or snapshot is None or not held:
            return
        if reviewed or any(change.kind is Kind.DELETE for change in held):
            await self._review(snapshot)
        else:
            await self._commands.send(snapshot.connection.connection_id, frozenset(change.change_id for change in held))

    async def _review(self, snapshot: Snapshot) -> None:
        from app.ui.changes.review_dialog import ReviewDialog  # noqa: PLC0415 - a dialog is loaded when it is opened

        dialog = ReviewDialog(snapshot, self._window)
        self._present.snapshot_changed.connect(dialog.show_snapshot)
        self._window.members.told.connect(dialog.show_members)
        counting = spawn(self._count_members(dialog, snapshot), "count memberships")
        try:
            if await ask(dialog) != QDialog.DialogCode.Accepted:
                return
        finally:
            counting.cancel()
        self._bridge.tell()  # what altered in this turn is unticked before the ticks are read
        if dialog.approved:
            await self._commands.send(snapshot.connection.connection_id, dialog.approved)

    async def _count_members(self, dialog: ReviewDialog, snapshot: Snapshot) -> None:
        """Beside the dialog, for as long as it is open."""
        await self._window.members.count(snapshot.connection.connection_id, dialog.model.program_ids)
        dialog.end_counting()

    async def _undo_deletion(self, connection_id: str, gone: Sequence[Values]) -> None:
        yes, no = self.tr("&Add again"), self.tr("&Leave deleted")
        again = await confirm(self._window, question_text(len(gone)), deleted_text(gone), yes, no)
        await self._commands.undo(connection_id, add_again=again)

    async def _discard_all(self, snapshot: Snapshot) -> None:
        held = unsent(snapshot.changes)
        text = self.tr("{kinds}. Until you quit, Undo brings them back.").format(kinds=kinds_text(count(held)))
        if await confirm(self._window, discard_question(len(held)), text, self.tr("&Discard all"), self.tr("&Keep")):
            ids = frozenset(change.change_id for change in held)
            await self._commands.discard(snapshot.connection.connection_id, ids)
