"""What the window does about connections when an action, a menu or a notice asks for it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog

from app.domain.connection import SAMPLE_ID, Connection
from app.ui.connections.connection_list import EntryDeed
from app.ui.loop import ask
from app.ui.parts.confirm import confirm, tell
from app.ui.window.deeds import Deeds
from app.ui.window.notices import Remedy

if TYPE_CHECKING:
    from app.ui.connections.connection_form import ConnectionForm

_Deed = Callable[[Connection], Coroutine[Any, Any, None]]


class ConnectionDeeds(Deeds):
    """Every dialog is opened over the window; what it brings goes to the commands."""

    def switch(self, connection_id: str) -> None:
        """Show a connection; it is opened where it was not yet."""
        self._present.show(connection_id)
        self._errands.run(self._commands.open(connection_id), "open a connection")

    def connect_new(self) -> None:
        """Ask for a new connection."""
        self._errands.open(self._connect_new(), "connect a property")

    def connect_demo(self) -> None:
        """Ask for the platform's public demo."""
        self._errands.open(self._connect_demo(), "connect the demo")

    def connect_sample(self) -> None:
        """Open the built-in sample property."""
        self._errands.run(self._connect_sample(), "open the sample data")

    def edit(self) -> None:
        """Alter the connection shown."""
        self._with_connection(self._edit, "edit a connection")

    def remove(self) -> None:
        """Forget the connection shown, after a question."""
        self._with_connection(self._remove, "remove a connection")

    def set_sample_offline(self, offline: bool) -> None:
        """Cut the sample property off, or connect it again."""
        self._commands.set_sample_offline(offline)

    def reset_sample(self) -> None:
        """Let the sample property begin again, after a question."""
        self._errands.run(self._reset_sample(), "start the sample over")

    def take(self, remedy: Remedy) -> None:
        """Do what a notice offers."""
        connection_id = self._present.connection_id
        match remedy:
            case Remedy.RETRY:
                self._commands.refresh(connection_id)
            case Remedy.ACCEPT_SHRUNK:
                self._commands.accept_shrunk(connection_id)
            case Remedy.EDIT_CONNECTION:
                self.edit()
            case Remedy.ENTER_TOKENS:
                self._with_connection(self._enter_tokens, "enter tokens")
            case Remedy.UNTIL_QUIT:
                self._with_connection(self._use_until_quit, "use tokens until quit")
            case Remedy.ADD_PROPERTY:
                self._with_connection(self._connect_other, "connect a property")
            case Remedy.DETAILS:
                self._with_connection(self._show_details, "show details")

    def take_entry(self, connection_id: str, deed: EntryDeed) -> None:
        """Do what the menu of an entry in the list offers, whichever connection is shown."""
        match deed:
            case EntryDeed.EDIT:
                self._with_connection(self._edit, "edit a connection", connection_id)
            case EntryDeed.TOKENS:
                self._with_connection(self._enter_tokens, "enter tokens", connection_id)
            case EntryDeed.REFRESH:
                self._with_connection(self._refresh, "refresh a connection", connection_id)
            case EntryDeed.REMOVE:
                self._with_connection(self._remove, "remove a connection", connection_id)

    def _with_connection(self, deed: _Deed, name: str, connection_id: str = "") -> None:
        """Without an identifier it is the connection shown."""
        found = self._present.connection(connection_id or self._present.connection_id)
        if found is not None:
            self._errands.open(deed(found), f"{name} {found.connection_id}")

    async def _refresh(self, connection: Connection) -> None:
        await self._commands.open(connection.connection_id)
        self._commands.refresh(connection.connection_id)

    async def _connect_other(self, connection: Connection) -> None:
        """The property that the tokens of this connection belong to, on the same platform."""
        await self._connect_new(self._present.status.message, connection)

    async def _connect_new(self, name: str = "", beside: Connection | None = None) -> None:
        from app.ui.connections.connection_form import ConnectionForm  # noqa: PLC0415 - loaded when it is opened

        form = ConnectionForm(self._commands, parent=self._window)
        form.fields.fill_name(name)
        if beside is not None:
            form.fields.begin_beside(beside)
        await self._show_new(form)

    async def _connect_demo(self) -> None:
        from app.ui.connections.connection_form import ConnectionForm  # noqa: PLC0415

        form = ConnectionForm(self._commands, parent=self._window)
        form.fields.begin_demo()
        await self._show_new(form)

    async def _show_new(self, form: ConnectionForm) -> None:
        if await ask(form) == QDialog.DialogCode.Accepted:
            self.switch(form.connection_id)

    async def _connect_sample(self) -> None:
        self._present.show(await self._commands.open_sample())

    async def _edit(self, connection: Connection) -> None:
        from app.ui.connections.connection_form import ConnectionForm  # noqa: PLC0415

        await ask(ConnectionForm(self._commands, connection, self._window))

    async def _enter_tokens(self, connection: Connection) -> None:
        from app.ui.connections.connection_form import ConnectionForm  # noqa: PLC0415

        form = ConnectionForm(self._commands, connection, self._window)
        form.fields.begin_with_tokens()
        await ask(form)

    async def _reset_sample(self) -> None:
        text = self.tr("Its programs are again those of the beginning, and what you changed there is lost.")
        title, yes, no = self.tr("Start the sample property over?"), self.tr("&Start over"), self.tr("&Keep")
        if await confirm(self._window, title, text, yes, no):
            await self._commands.reset_sample()
            self._present.show(SAMPLE_ID)

    async def _remove(self, connection: Connection) -> None:
        from app.ui.connections.removal import Removal  # noqa: PLC0415

        await Removal(self._commands, connection, self._window).run()

    async def _use_until_quit(self, connection: Connection) -> None:
        from app.ui.connections.until_quit_form import UntilQuitForm  # noqa: PLC0415

        form = UntilQuitForm(connection, self._window)
        if await ask(form) == QDialog.DialogCode.Accepted:
            self._commands.keep_tokens_until_quit(connection.connection_id, form.tokens)

    async def _show_details(self, _connection: Connection) -> None:
        await tell(self._window, self.tr("Secure connection"), self._present.status.message)
