"""Removing a connection: asks, names what would be lost, and offers to save it as a file first."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.commands import Commands
from app.domain.change import Change
from app.domain.connection import Connection
from app.domain.errors import FileUnwritable, KeyStoreError
from app.ui.parts.confirm import confirm, decide
from app.ui.parts.saving import ask_where
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
            lost = self.tr("%Ln changes that were not completed are lost: {kinds}.", "", len(changes))
        return lost.format(kinds=kinds_text(count(changes))), removed

    async def _save(self) -> str:
        """Save the changes where the person says; what came of it."""
        named = self.tr("{connection} changes", "the name of a file")
        name = named.format(connection=connection_name(self._connection))
        kinds = {"csv": self.tr("CSV, for spreadsheets")}
        path = await ask_where(self._window, self.tr("Save the changes as a file"), name, kinds)
        if path is None:
            return ""
        try:
            number = await self._commands.change_files.save(self._connection.connection_id, path)
        except FileUnwritable as error:
            return fault_text(error)
        text = self.tr("Saved in {file}: {changes}.")
        return text.format(file=isolate(path.name), changes=changes_text(number))

    async def _remove(self) -> None:
        """Where the key store does not give the tokens up, nothing is removed, and it can be tried again."""
        while True:
            try:
                await self._commands.remove_connection(self._connection.connection_id)
            except KeyStoreError as error:
                title = self.tr("{connection} was not removed").format(connection=self._name)
                #: {reason} is a sentence, such as "The system key store did not open."
                text = self.tr("Its tokens could not be removed from this computer, so nothing was removed.\n{reason}")
                told = text.format(reason=fault_text(error))
                if await confirm(self._window, title, told, self.tr("&Try again"), self.tr("&Keep")):
                    continue
            return
