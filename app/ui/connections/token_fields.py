"""The tokens of a connection: where they are kept, and two fields for new ones, folded while there are some."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.commands import Commands
from app.domain.connection import Connection, Keeping, Tokens
from app.domain.errors import KeyStoreError, StoreError
from app.ui.connections.token_field import TokenField
from app.ui.loop import spawn
from app.ui.parts.announcer import Weight, announce
from app.ui.parts.confirm import confirm
from app.ui.parts.form_field import FormField
from app.ui.parts.stacking import stack
from app.ui.parts.words import connection_name, fault_text, isolate, translate


class TokenFields(QWidget):
    """What is left empty is filled in by the command with what is kept; the window never sees that."""

    edited = Signal()

    def __init__(self, commands: Commands, connection: Connection | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._connection = connection
        self._is_kept = connection is not None  # until it is known better
        self._lender: Connection | None = None  # has a client token for the same platform
        self._is_provided = False  # a client token for the platform, by the administrator
        self._search: asyncio.Task[None] | None = None  # for a lender
        self.place = QLabel(self)
        self.place.setWordWrap(True)
        self.replace = QPushButton(self.tr("Rep&lace…"), self)
        self.remove = QPushButton(self.tr("Remo&ve…"), self)
        if connection is None:  # made in the order in which they are gone through
            self.client = TokenField(self.tr("&Client token"), self.tr("S&how"), "", self)
        self.access = TokenField(self.tr("Access to&ken"), self.tr("Sho&w"), "", self)
        if connection is not None:
            self.client = TokenField(self.tr("&Client token"), self.tr("S&how"), "", self)
        self._lay_out()
        self._connect()
        self.unfold(not self._is_kept)
        self._show_hints()
        self._ask_place()

    def _lay_out(self) -> None:
        kept = QWidget(self)
        line = QHBoxLayout(kept)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.place, 1)
        for button in (self.replace, self.remove):
            button.setAutoDefault(False)
            line.addWidget(button)
        fields = (self.client, self.access) if self._connection is None else (self.access, self.client)
        rows = (*fields, kept) if self._connection is None else (kept, *fields)
        stack(self, *rows)

    def _connect(self) -> None:
        self.replace.clicked.connect(self.begin)
        self.remove.clicked.connect(self._ask_removal)
        for field in (self.client, self.access):
            field.edit.textChanged.connect(self.edited)

    @property
    def entered(self) -> Tokens | None:
        """What is entered, of which one may be empty; None where neither is."""
        client, access = self.client.token, self.access.token
        return Tokens(client, access) if client or access else None

    def fill(self, tokens: Tokens) -> None:
        """Put tokens into the fields."""
        self.unfold(True)
        self.client.edit.setText(tokens.client_token)
        self.access.edit.setText(tokens.access_token)

    def begin(self) -> None:
        """Go to the token that has to be entered first: the property's, where the program's own is kept."""
        self.unfold(True)
        is_filled = self._is_kept or self._lender is not None or self._is_provided
        first = self.access if is_filled else self.client
        first.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_client(self) -> None:
        """The key store, which holds the client token, cannot be used: it has to be entered as well."""
        if not self.client.token:
            self.unfold(True)
            self.client.show_message(self.tr("Enter the client token too."), wrong=True)
            self.client.go_to_error()

    def unfold(self, unfolded: bool) -> None:
        """Show the fields, or only where the tokens are kept."""
        for field in (self.client, self.access):
            field.setVisible(unfolded)
        self.replace.setVisible(self._is_kept and not unfolded)
        self.remove.setVisible(self._is_kept)

    def problems(self) -> tuple[tuple[FormField, str], ...]:
        """Under each field what is wrong, in the order in which they are gone through."""
        entered = self.entered
        fillable = self._is_kept or self._lender is not None or self._is_provided
        client = "" if self.client.token or fillable else self.tr("Enter the client token.")
        needed = not self._is_kept or (entered is not None and not entered.access_token)
        access = self.tr("Enter the access token.") if needed and not self.access.token else ""
        if client or access:
            self.unfold(True)
        return (self.client, client), (self.access, access)

    def _run(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Start what ends with this widget: the key store may wait for a person."""
        task = spawn(work, name)
        self.destroyed.connect(lambda *_: task.cancel())
        return task

    # Where they are kept

    def _ask_place(self) -> None:
        self.place.setText(self.tr("Asking the system key store…"))
        self._run(self._show_place(), "where tokens are kept")

    async def _show_place(self) -> None:
        try:
            place = await self._commands.tokens_place()
            keeping = await self._keeping()
        except KeyStoreError as error:
            self.place.setText(fault_text(error))
            return
        self.place.setText(self._place_text(keeping, place))
        if self._connection is not None and keeping is Keeping.NONE:
            self._is_kept = False
            self._show_hints()
            self.unfold(True)

    async def _keeping(self) -> Keeping | None:
        if self._connection is None:
            return None
        return await self._commands.tokens.keeping(self._connection.connection_id)

    def _place_text(self, keeping: Keeping | None, place: str | None) -> str:
        if keeping is Keeping.UNTIL_QUIT:
            return self.tr("Tokens: in memory, until you quit")
        if place is None:
            return self.tr("There is no system key store that keeps tokens safely. They can be used until you quit.")
        if keeping is Keeping.NONE:
            text = self.tr("No tokens are kept for this connection. New ones go to the {place}.")
        else:
            text = self.tr("Tokens: in the {place}")
        return text.format(place=isolate(_store_name(place)))

    # Taking them away

    def _ask_removal(self) -> None:
        if self._connection is not None:
            self._run(self._remove(self._connection), "remove tokens")

    async def _remove(self, connection: Connection) -> None:
        title = self.tr("Remove the tokens of {property}?").format(property=isolate(connection_name(connection)))
        text = self.tr(
            "They are taken out of this computer at once. Sending and refreshing pause until you enter new ones; the "
            "list and your changes are kept."
        )
        if not await confirm(self.window(), title, text, self.tr("&Remove"), self.tr("&Keep")):
            return
        try:
            await self._commands.tokens.remove(connection.connection_id)
        except KeyStoreError as error:
            self.place.setText(fault_text(error))
            announce(self, fault_text(error), Weight.REFUSAL)
            return
        self._ask_place()

    # The client token of another connection

    def follow_address(self, address: str) -> None:
        """Learn whether there is a client token for this platform: by the administrator, or of another connection."""
        self._is_provided = bool(address and self._commands.setup.known.client_token_entry(address))
        if self._search is not None:
            self._search.cancel()
        self._search = self._run(self._find_lender(address), "look for a client token")

    async def _find_lender(self, address: str) -> None:
        own = self._connection.connection_id if self._connection is not None else ""
        with suppress(StoreError):  # then the person enters one
            self._lender = await self._commands.tokens.lender(address, own) if address else None
        self._show_hints()

    def _show_hints(self) -> None:
        client = self.tr("Identifies the app; from Mews or your integrator.")
        if self._is_kept:
            client = self.tr("Identifies the app. Leave it empty to keep the one that is stored.")
        elif self._is_provided:
            client = self.tr("Identifies the app. Leave it empty to use the one that your administrator provides.")
        elif self._lender is not None:
            text = self.tr("Identifies the app. Leave it empty to use the one of {property}.")
            client = text.format(property=isolate(self._lender.title))
        self.client.set_hint(client)
        self.access.set_hint(self.tr("Identifies the property; from its Mews administrator."))


def _store_name(place: str) -> str:
    """The key store as its system calls it in the language in force; some have one name everywhere."""
    names = {
        "Windows Credential Manager": translate("KeyStore", "Windows Credential Manager"),
        "macOS Keychain": translate("KeyStore", "macOS Keychain"),
    }
    return names.get(place, place)
