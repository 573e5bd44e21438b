"""What the window does about programs: add, edit, mark for deletion. The programs are those chosen at the press."""

from PySide6.QtWidgets import QDialog

from app.domain.change import Change
from app.domain.merge import Row
from app.domain.program import GONE, Values
from app.ui.loop import ask
from app.ui.window.deeds import Deeds


class ProgramDeeds(Deeds):
    """The forms are opened over the window."""

    def add(self) -> None:
        """Open the form for a new program."""
        self._errands.open(self._open_form(), "add a program")

    def add_chosen_again(self) -> None:
        """Open the form with the values of the deleted program that is chosen."""
        rows = self._page.selected_rows()
        if len(rows) == 1:
            self._errands.open(self._open_form(prefill=rows[0].values), "add a program again")

    def add_again(self, values: Values, replaced: Change) -> None:
        """Open the form with the values of a program that was deleted elsewhere; its change ends with the addition."""
        self._errands.open(self._add_again(values, replaced), "add a program again")

    def edit(self) -> None:
        """Open the form for the program that is chosen."""
        rows = self._page.selected_rows()
        if len(rows) == 1:
            self._errands.open(self._open_form(rows[0]), "edit a program")

    def edit_key(self, key: str) -> None:
        """Open the form for a program."""
        snapshot = self._present.snapshot
        row = snapshot.rows.get(key) if snapshot is not None else None
        if row is not None:
            self._errands.open(self._open_form(row), "edit a program")

    def delete(self) -> None:
        """Mark the chosen programs for deletion."""
        keys = tuple(row.key for row in self._page.selected_rows() if row.state not in GONE)
        if keys:
            self._errands.run(self._commands.delete(self._present.connection_id, keys), "mark programs for deletion")

    async def _add_again(self, values: Values, replaced: Change) -> None:
        if await self._open_form(prefill=values):
            await self._commands.discard(replaced.connection_id, (replaced.change_id,))

    async def _open_form(self, row: Row | None = None, prefill: Values | None = None) -> bool:
        self._page.commit_open_editor()
        snapshot = self._present.snapshot
        if snapshot is None:
            return False
        from app.ui.programs.program_form import ProgramForm  # noqa: PLC0415 - a form is loaded when it is opened

        form = ProgramForm(self._commands, snapshot, row, prefill, self._window)
        self._present.snapshot_changed.connect(form.show_snapshot)
        accepted = await ask(form) == QDialog.DialogCode.Accepted
        self._bridge.tell()  # the addition is a line of the table before it is looked for there
        self._page.reveal(form.added)
        return accepted
