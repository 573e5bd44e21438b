"""What the administrator of this computer set up for everybody who works on it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.connection import SANDBOX_ADDRESS, Colour, Connection, ConnectionOptions, Edition


@dataclass(frozen=True, slots=True)
class Preset:
    """A connection as it was set up. What is None is left to the person."""

    preset_id: str
    name: str
    address: str
    edition: Edition | None = None
    colour: Colour | None = None
    read_only: bool | None = None
    client_token_entry: str = ""  # of the key store: where the client token is taken from

    @property
    def connection_id(self) -> str:
        """The connection that it is for."""
        return f"preset-{self.preset_id}"

    def onto(self, connection: Connection) -> Connection:
        """The connection as it has to be; of its options see `options`."""
        edition = connection.chosen_edition if self.edition is None else self.edition
        return replace(connection, name=self.name, address=self.address, chosen_edition=edition)

    def options(self, wanted: ConnectionOptions) -> ConnectionOptions:
        """How the connection is worked with: what is preset, else what the person wants."""
        colour = wanted.colour if self.colour is None else self.colour
        read_only = wanted.read_only if self.read_only is None else self.read_only
        return replace(wanted, colour=colour, read_only=read_only)


class SetupProblem(StrEnum):
    """Why the set-up file is not used."""

    UNREADABLE = "unreadable"
    OPEN_TO_ALL = "open_to_all"  # not only administrators can write it
    NOT_JSON = "not_json"
    HOLDS_TOKEN = "holds_token"  # noqa: S105 - a problem is named after the token
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Setup:
    """Nothing of it where there is no file. With a `problem`, `detail` says where: never what stands there."""

    presets: tuple[Preset, ...] = ()
    allowed_addresses: tuple[str, ...] = ()  # none: any
    update_checks: bool | None = None  # whether the program looks for newer versions; None: as the person wants
    update_address: str = ""  # whom it asks; empty: whom it was made to ask
    problem: SetupProblem | None = None
    detail: str = ""
    place: str = ""  # of the file

    def preset(self, connection_id: str) -> Preset | None:
        """The preset of a connection; None for one of the person's own."""
        return next((one for one in self.presets if one.connection_id == connection_id), None)

    def allows(self, address: str) -> bool:
        """Whether tokens and programs may travel to an address; the sample property is on this computer."""
        return not self.allowed_addresses or address in (*self.allowed_addresses, SANDBOX_ADDRESS)

    def client_token_entry(self, address: str) -> str:
        """The entry of the key store with the client token for a platform; empty where none was set up."""
        return next((one.client_token_entry for one in self.presets if one.address == address), "")

    def fixes_read_only(self, connection_id: str) -> bool:
        """Whether a connection is read-only, or is not, whatever the person wants."""
        preset = self.preset(connection_id)
        return preset is not None and preset.read_only is not None
