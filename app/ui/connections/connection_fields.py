"""The fields of a connection: name, platform, edition, tokens."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.connection import (
    DEMO_ADDRESS,
    PRODUCTION_ADDRESS,
    AddressProblem,
    Connection,
    Edition,
    Environment,
    Tokens,
    clean_address,
)
from app.ui.connections.token_field import TokenField
from app.ui.parts.form_field import ChoiceField, FormField, MessageLabel, TextField, stack
from app.ui.parts.look import StateColor
from app.ui.parts.words import address_problem_text, edition_text, isolate

_PRESETS = {Environment.PRODUCTION: PRODUCTION_ADDRESS, Environment.DEMO: DEMO_ADDRESS}


class ConnectionFields(QWidget):
    """Everything that a connection is made of. An empty pair of tokens is allowed where one is kept already."""

    edited = Signal()

    def __init__(self, connection: Connection | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_tokens = connection is not None
        self.name = TextField(
            self.tr("Name"), self.tr("How this property is called here. A test that passes fills it in."), parent=self
        )
        self.platform = ChoiceField(self.tr("Platform"), parent=self)
        self.custom = TextField(self.tr("Platform address"), self.tr("For example api.mews.com"), parent=self)
        self.demo_note = MessageLabel(self)
        self.client_token = TokenField(self.tr("Client token"), self._client_hint(), self)
        self.access_token = TokenField(self.tr("Access token"), self._access_hint(), self)
        self.edition = ChoiceField(self.tr("Edition"), parent=self)
        stack(
            self, self.name, self.platform, self.custom, self.demo_note,
            self.client_token, self.access_token, self.edition,
        )  # fmt: skip
        self._offer()
        self._begin(connection)
        self._connect()

    def _client_hint(self) -> str:
        return self._token_hint(self.tr("Identifies the app; from Mews or your integrator."))

    def _access_hint(self) -> str:
        return self._token_hint(self.tr("Identifies the property; from its Mews administrator."))

    def _token_hint(self, meaning: str) -> str:
        if not self._has_tokens:
            return meaning
        return self.tr("{meaning} Leave both empty to keep the tokens that are stored.").format(meaning=meaning)

    def _offer(self) -> None:
        self.platform.offer(
            [
                (Environment.PRODUCTION, self.tr("Production · api.mews.com")),
                (Environment.DEMO, self.tr("Demo · api.mews-demo.com")),
                (Environment.CUSTOM, self.tr("Custom address")),
            ]
        )
        self.edition.offer([(edition, edition_text(edition)) for edition in Edition])

    def _begin(self, connection: Connection | None) -> None:
        self.platform.choose(Environment.PRODUCTION, "")
        self.edition.choose(Edition.AUTOMATIC, "")
        if connection is not None:
            self.name.edit.setText(connection.name)
            self._choose_platform(connection)
        self._show_platform()

    def _choose_platform(self, connection: Connection) -> None:
        environment = connection.environment
        self.custom.edit.setText(connection.address if environment is Environment.CUSTOM else "")
        self.platform.choose(environment, "")
        self.edition.choose(connection.chosen_edition, "")

    def _connect(self) -> None:
        self.platform.combo.currentIndexChanged.connect(self._show_platform)
        self.edition.combo.currentIndexChanged.connect(self.edited)
        self.custom.left.connect(self._show_address)
        for edit in (self.custom.edit, self.client_token.edit, self.access_token.edit):
            edit.textChanged.connect(self.edited)

    @property
    def address(self) -> str | AddressProblem:
        """The address of the platform, or why there is none."""
        preset = _PRESETS.get(Environment(self.platform.value or Environment.CUSTOM))
        return preset or clean_address(self.custom.edit.text())

    @property
    def tokens(self) -> Tokens | None:
        """Both tokens; None where neither is entered."""
        client, access = self.client_token.token, self.access_token.token
        return Tokens(client, access) if client or access else None

    @property
    def chosen_edition(self) -> Edition:
        """The edition that was chosen."""
        return Edition(self.edition.value or Edition.AUTOMATIC)

    def fill_name(self, name: str) -> None:
        """Take the platform's name of the property where the person gave none."""
        if not self.name.text:
            self.name.edit.setText(name)

    def begin_beside(self, connection: Connection) -> None:
        """Begin with the platform of another connection, and with the tokens."""
        self._choose_platform(connection)
        self.begin_with_tokens()

    def begin_with_tokens(self) -> None:
        """The rest is known: the tokens come first."""
        self.client_token.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self, *, named: bool) -> bool:
        """Say under each field what is wrong; whether nothing is. Focus goes to the first that is."""
        address = self.address
        problem = address_problem_text(address) if isinstance(address, AddressProblem) else ""
        needed = not self._has_tokens or self.tokens is not None or not named
        client = self.tr("Enter the client token.") if needed and not self.client_token.token else ""
        access = self.tr("Enter the access token.") if needed and not self.access_token.token else ""
        name = self.tr("Enter a name.") if named and not self.name.text else ""
        checked: tuple[tuple[FormField, str], ...] = (
            (self.name, name),
            (self.custom, problem),
            (self.client_token, client),
            (self.access_token, access),
        )
        for field, text in checked:
            field.show_message(text, wrong=True)
        wrong = [field for field, text in checked if text]
        if wrong:
            wrong[0].control.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def _show_platform(self) -> None:
        self.custom.setVisible(self.platform.value == Environment.CUSTOM)
        note = self.tr(
            "Everyone can see and change this data and shares its speed limit. Enter nothing real. The vendor "
            "publishes the demo tokens in its documentation, under Guidelines, Environments."
        )
        self.demo_note.show_text(note if self.platform.value == Environment.DEMO else "", StateColor.REFUSED)
        self.edited.emit()

    def _show_address(self) -> None:
        address = self.address
        if isinstance(address, AddressProblem):
            self.custom.show_message(address_problem_text(address), wrong=True)
        else:
            self.custom.set_hint(self.tr("Used: {address}").format(address=isolate(address)))
            self.custom.show_message("")
