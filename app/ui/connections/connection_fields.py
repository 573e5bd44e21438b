"""The fields of a connection: name, platform, tokens, edition, and how it is worked with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.commands import Commands
from app.domain.connection import (
    DEMO_ADDRESS,
    PRODUCTION_ADDRESS,
    AddressProblem,
    Connection,
    Edition,
    Environment,
    clean_address,
)
from app.domain.demo import DEMO_TOKENS
from app.domain.setup import Preset
from app.ui.connections.option_fields import OptionFields
from app.ui.connections.token_fields import TokenFields
from app.ui.parts.direction import write_left_to_right
from app.ui.parts.form_field import ChoiceField, FormField, MessageLabel, TextField
from app.ui.parts.look import StateColor
from app.ui.parts.stacking import stack
from app.ui.parts.words import address_problem_text, edition_text, isolate

_PRESETS = {Environment.PRODUCTION: PRODUCTION_ADDRESS, Environment.DEMO: DEMO_ADDRESS}


class ConnectionFields(QWidget):
    """Everything that a connection is made of. An empty pair of tokens is allowed where one is kept already."""

    edited = Signal()

    def __init__(self, commands: Commands, connection: Connection | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setup = commands.setup.known
        self.name = TextField(
            self.tr("&Name"), self.tr("How this property is called here. A test that passes fills it in."), parent=self
        )
        self.platform = ChoiceField(self.tr("&Platform"), parent=self)
        self.custom = TextField(self.tr("Platform &address"), self.tr("For example api.mews.com"), parent=self)
        self.demo_note = MessageLabel(self)
        self.use_demo = QPushButton(self.tr("&Use the public demo tokens"), self)
        self.use_demo.setAutoDefault(False)
        self.tokens = TokenFields(commands, connection, self)
        self.edition = ChoiceField(self.tr("&Edition"), parent=self)
        self.options = OptionFields(connection, self)
        stack(
            self, self.name, self.platform, self.custom, self.demo_note, self.use_demo, self.tokens, self.edition,
            self.options,
        )  # fmt: skip
        write_left_to_right(self.custom.edit)
        self._offer()
        self._begin(connection)
        self._connect()

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
            self._fix(self._setup.preset(connection.connection_id))
        self._show_platform()

    def _fix(self, preset: Preset | None) -> None:
        """Let be what the administrator of this computer set."""
        if preset is None:
            return
        for field in (self.name, self.platform, self.custom):
            field.fix()
        if preset.edition is not None:
            self.edition.fix()
        self.options.fix(preset)

    def _choose_platform(self, connection: Connection) -> None:
        environment = connection.environment
        self.custom.edit.setText(connection.address if environment is Environment.CUSTOM else "")
        self.platform.choose(environment, "")
        self.edition.choose(connection.chosen_edition, "")

    def _connect(self) -> None:
        self.platform.combo.currentIndexChanged.connect(self._show_platform)
        self.edition.combo.currentIndexChanged.connect(self.edited)
        self.custom.left.connect(self._show_address)
        self.custom.edit.textChanged.connect(self.edited)
        self.tokens.edited.connect(self.edited)
        self.use_demo.clicked.connect(self._use_demo)

    @property
    def address(self) -> str | AddressProblem:
        """The address of the platform, or why there is none."""
        known = _PRESETS.get(Environment(self.platform.value or Environment.CUSTOM))
        address = known or clean_address(self.custom.edit.text())
        if isinstance(address, AddressProblem) or self._setup.allows(address):
            return address
        return AddressProblem.NOT_ALLOWED

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
        self.tokens.begin()

    def begin_demo(self) -> None:
        """Begin with the platform's public demo."""
        self.platform.choose(Environment.DEMO, "")
        self._use_demo()

    def _use_demo(self) -> None:
        self.tokens.fill(DEMO_TOKENS)
        self.fill_name(self.tr("Mews demo"))

    def check(self, *, named: bool) -> bool:
        """Say under each field what is wrong; whether nothing is. Focus goes to the first that is."""
        address = self.address
        problem = address_problem_text(address) if isinstance(address, AddressProblem) else ""
        name = self.tr("Enter a name.") if named and not self.name.text else ""
        is_custom = self.platform.value == Environment.CUSTOM
        checked: tuple[tuple[FormField, str], ...] = (
            (self.name, name),
            (self.platform, "" if is_custom else problem),
            (self.custom, problem if is_custom else ""),
            *self.tokens.problems(),
        )
        for field, text in checked:
            field.show_message(text, wrong=True)
        wrong = [field for field, text in checked if text]
        if wrong:
            wrong[0].go_to_error()
        return not wrong

    def _show_platform(self) -> None:
        self.custom.setVisible(self.platform.value == Environment.CUSTOM)
        is_demo = self.platform.value == Environment.DEMO
        note = self.tr("Everyone can see and change this data and shares its speed limit. Enter nothing real.")
        self.demo_note.show_text(note if is_demo else "", StateColor.REFUSED)
        self.use_demo.setVisible(is_demo)
        self._follow_address()
        self.edited.emit()

    def _follow_address(self) -> None:
        address = self.address
        self.tokens.follow_address("" if isinstance(address, AddressProblem) else address)

    def _show_address(self) -> None:
        address = self.address
        self._follow_address()
        if isinstance(address, AddressProblem):
            self.custom.show_message(address_problem_text(address), wrong=True)
        else:
            self.custom.set_hint(self.tr("Used: {address}").format(address=isolate(address)))
            self.custom.show_message("")
