"""A connection: where the platform is, which edition it speaks, and which property it shows."""

from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import urlsplit

PRODUCTION_ADDRESS = "https://api.mews.com"
DEMO_ADDRESS = "https://api.mews-demo.com"
SAMPLE_ID = "sample"  # the connection to the built-in sample property
SANDBOX_ADDRESS = "https://sandbox.invalid"  # served inside the program; .invalid never resolves (RFC 2606)

_PORTS = {"https": 443, "http": 80}


class Edition(StrEnum):
    """An edition of the contract; `AUTOMATIC` until an answer tells which."""

    AUTOMATIC = "automatic"
    Y2022 = "2022"
    CURRENT = "current"


class Environment(StrEnum):
    """What the strip under the title says."""

    PRODUCTION = "production"
    DEMO = "demo"
    SANDBOX = "sandbox"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The pair that opens a property. Never in a text: `repr` hides both.

    `address` is the platform they were entered for, the only one that they are sent to; empty: whichever is asked.
    """

    client_token: str = field(repr=False)
    access_token: str = field(repr=False)
    address: str = field(default="", compare=False)

    def are_for(self, address: str) -> bool:
        """Whether they may be sent to this platform."""
        return self.address in ("", address)


class Keeping(StrEnum):
    """How the tokens of a connection are kept."""

    NONE = "none"
    STORED = "stored"  # in the key store of the system
    UNTIL_QUIT = "until_quit"  # in memory alone


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain of properties, which programs belong to. `name` is empty where the platform does not tell."""

    chain_id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Enterprise:
    """The enterprise behind the tokens, as `configuration/get` names it."""

    enterprise_id: str
    name: str
    chain_id: str
    chain_name: str = ""
    time_zone: str = ""
    is_portfolio: bool = False
    chains: tuple[Chain, ...] = ()  # of a portfolio: all that its token reaches


class Colour(StrEnum):
    """What a connection is told apart by, beside its word; `ENVIRONMENT`: by the colour of its environment."""

    ENVIRONMENT = ""
    RED = "red"
    ORANGE = "orange"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    PINK = "pink"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class ConnectionOptions:
    """How a person wants to work with a connection."""

    colour: Colour = Colour.ENVIRONMENT
    read_only: bool = False  # nothing can be changed here, and nothing leaves, until that is lifted
    sends_at_once: bool = False  # additions and renames go without a press of Send


@dataclass(frozen=True, slots=True)
class Connection:
    """One property on one platform. Its tokens are in the key store, under `connection_id`."""

    connection_id: str
    name: str
    address: str
    chosen_edition: Edition = Edition.AUTOMATIC
    settled_edition: Edition = Edition.AUTOMATIC  # what an answer told, where nothing was chosen
    enterprise: Enterprise | None = None
    refreshed_at: datetime | None = None  # start of the last published walk, on the server's clock
    colour: Colour = Colour.ENVIRONMENT
    read_only: bool = False
    sends_at_once: bool = False
    chain_id: str = ""  # the chain that additions are for, where the person chose it

    @property
    def options(self) -> ConnectionOptions:
        """How the person wants to work with it."""
        return ConnectionOptions(self.colour, self.read_only, self.sends_at_once)

    def with_options(self, options: ConnectionOptions) -> "Connection":
        """The same, to be worked with in another way."""
        return replace(self, **asdict(options))

    @property
    def adds_to(self) -> str:
        """The chain for additions that name none; empty where the person has to choose one first."""
        if self.chain_id or self.enterprise is None:
            return self.chain_id
        return "" if self.enterprise.is_portfolio else self.enterprise.chain_id

    @property
    def names_chains(self) -> bool:
        """Whether a write in the current edition says for which chain it is: needed by a portfolio, else ignored."""
        is_portfolio = self.enterprise is None or self.enterprise.is_portfolio
        return self.edition is Edition.CURRENT and is_portfolio

    @property
    def edition(self) -> Edition:
        """The edition in force: the person's choice, else what an answer told, else automatic."""
        return self.settled_edition if self.chosen_edition is Edition.AUTOMATIC else self.chosen_edition

    @property
    def title(self) -> str:
        """What people call it: the name given here, else the property's own, else the address."""
        return self.name or (self.enterprise.name if self.enterprise is not None else self.address)

    @property
    def environment(self) -> Environment:
        """Which environment the address belongs to."""
        known = {
            PRODUCTION_ADDRESS: Environment.PRODUCTION,
            DEMO_ADDRESS: Environment.DEMO,
            SANDBOX_ADDRESS: Environment.SANDBOX,
        }
        return known.get(self.address, Environment.CUSTOM)


class AddressProblem(StrEnum):
    """Why a platform address cannot be used."""

    EMPTY = "empty"
    NOT_SECURE = "not_secure"
    UNREADABLE = "unreadable"
    NOT_ALLOWED = "not_allowed"  # by the administrator of this computer


def clean_address(text: str) -> str | AddressProblem:
    """The platform address in a typed text: scheme, host and an unusual port, and nothing else of it.

    A host with other than ASCII letters is given in its coded form, which shows a look-alike for what it is.

    `http` is accepted for this computer alone; tokens travel in the body of every request.
    """
    typed = "".join(text.split())
    if not typed:
        return AddressProblem.EMPTY
    try:
        parts = urlsplit(typed if "://" in typed else f"https://{typed}")
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return AddressProblem.UNREADABLE
    if port == 0 or parts.username is not None or not _is_host(host):
        return AddressProblem.UNREADABLE
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        return AddressProblem.NOT_SECURE
    shown = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    return f"{parts.scheme}://{shown}" + (f":{port}" if port not in {None, _PORTS[parts.scheme]} else "")


def is_loopback(host: str) -> bool:
    """Whether a host name stands for this computer."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_host(host: str) -> bool:
    with suppress(ValueError):
        return "%" not in str(ip_address(host))
    try:
        encoded = host.encode("idna")
        # A name that does not come back the same holds signs that are read in more than one way.
        is_plain = host.isascii() or encoded.decode("idna") == host
    except UnicodeError:  # an empty label, one that is too long, signs that no name has
        return False
    return is_plain and all(label.replace("-", "").isalnum() for label in encoded.decode("ascii").split("."))
