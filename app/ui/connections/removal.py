"""Removing a connection: asks, names what would be lost, and offers to save it as a file first."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.commands import Commands
from app.domain.change import Change
from app.domain.connection import Connection
from app.domain.errors import FileUnwritable, KeyStoreError
from app.ui.loop import ask
from app.ui.parts.confirm import confirm, decide
from app.ui.parts.words import changes_text, connection_name, count, fault_text, isolate, kinds_text

_REMOVE, _SAVE = range(2)


class Removal(QObject):
    """Of one connection. Whatever goes wrong, nothing is removed before the person said so."""

    def __init__(self, commands: Commands, connection: Connection, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._connection = connection
        self._window = window
        self._name = isolate(connection_name(connection))

    async def run(self) -> None:
        """Ask, and remove it."""
        if await self._is_meant():
            await self._remove()

    async def _is_meant(self) -> bool:
        title = self.tr("Remove {connection}?").format(connection=self._name)
        saved = ""
        while True:
            changes = await self._commands.everywhere.unfinished(self._connection.connection_id)
            ways = [self.tr("&Remove"), *([self.tr("&Save the changes as a file…")] if changes else [])]
            text = "\n\n".join(part for part in (saved, *self._warnings(changes)) if part)
            way = await decide(self._window, title, text, ways, self.tr("&Keep"))
            if way != _SAVE:
                return way == _REMOVE
            saved = await self._save()

    def _warnings(self, changes: tuple[Change, ...]) -> tuple[str, ...]:
        removed = self.tr(
            "The list and the tokens of {connection} are removed from this computer. Nothing changes on the platform."
        ).format(connection=self._name)
        if not changes:
            return (removed,)
        if len(changes) == 1:
            lost = self.tr("1 change that was not completed is lost: {kinds}.")
        else:
            lost = self.tr("%n changes that were not completed are lost: {kinds}.", "", len(changes))
        return lost.format(kinds=kinds_text(count(changes))), removed

    async def _save(self) -> str:
        """Save the changes where the person says; what came of it."""
        path = await _file_to_save(self._window, self.tr("Save the changes as a file"), self._file_name())
        if path is None:
            return ""
        try:
            number = await self._commands.change_files.save(self._connection.connection_id, path)
        except FileUnwritable as error:
            return fault_text(error)
        text = self.tr("Saved in {file}: {changes}.")
        return text.format(file=isolate(path.name), changes=changes_text(number))

    def _file_name(self) -> str:
        name = connection_name(self._connection)
        plain = "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in name).strip()
        text = self.tr("{connection} changes {date}", "the name of a file")
        return text.format(connection=plain, date=f"{datetime.now().astimezone():%Y-%m-%d}") + ".csv"

    async def _remove(self) -> None:
        """Where the key store does not give the tokens up, nothing is removed, and it can be tried again."""
        while True:
            try:
                await self._commands.remove_connection(self._connection.connection_id)
            except KeyStoreError as error:
                title = self.tr("{connection} was not removed").format(connection=self._name)
                text = self.tr("{reason} It keeps the tokens of this connection. Nothing was removed.")
                told = text.format(reason=fault_text(error))
                if await confirm(self._window, title, told, self.tr("&Try again"), self.tr("&Keep")):
                    continue
            return


async def _file_to_save(parent: QWidget, title: str, name: str) -> Path | None:
    """Where the person wants a CSV file; a file that is there is asked about."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kinds = QCoreApplication.translate("Removal", "CSV files (*.csv)")
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(name)
    if await ask(dialog) != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])
