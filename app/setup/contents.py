"""What may stand in the set-up file, and what makes it refused as a whole."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import Meta

from app.domain.connection import AddressProblem, Colour, Edition, clean_address
from app.domain.release import is_web_address
from app.domain.setup import Preset, Setup, SetupProblem
from app.domain.text import is_blank

_TOKEN = re.compile(r"\b[0-9A-Fa-f]{32}-[0-9A-Fa-f]{30,32}\b")
_TOKEN_NAMES = frozenset({"token", "tokens", "clienttoken", "accesstoken"})
_UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # of Unicode: controls, among them of direction, and halves

_Text = Annotated[str, Meta(min_length=1, max_length=100)]
_Name = Annotated[str, Meta(pattern=r"^[A-Za-z0-9._-]{1,64}$")]


class _Connection(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """One preset connection."""

    id: _Name
    name: _Text
    address: str
    edition: Edition | None = None
    colour: Colour | None = None
    read_only: bool | None = None
    client_token_entry: Annotated[str, Meta(max_length=200)] = ""


class _File(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """The whole file."""

    connections: list[_Connection] = []
    allowed_addresses: list[str] = []
    update_checks: bool | None = None
    update_address: str = ""


class _Wrong(Exception):
    """Something in the file cannot be so; the text says where."""


def understand(content: bytes, place: str) -> Setup:
    """The set-up in the content of a file."""
    try:
        document = json.loads(content)
    except json.JSONDecodeError as error:
        return Setup(problem=SetupProblem.NOT_JSON, detail=f"line {error.lineno}: {error.msg}", place=place)
    except (ValueError, RecursionError):  # not of any encoding, or of no use: numbers without end, nested too deeply
        return Setup(problem=SetupProblem.NOT_JSON, detail="its text cannot be read", place=place)
    try:
        token = next(_tokens(document, "$"), None)
        if token is not None:
            return Setup(problem=SetupProblem.HOLDS_TOKEN, detail=token, place=place)
        return _setup(msgspec.convert(document, _File), place)
    except (msgspec.ValidationError, _Wrong) as error:
        return Setup(problem=SetupProblem.WRONG, detail=str(error), place=place)
    except (UnicodeError, RecursionError):  # halves of letters, or nested too deeply
        return Setup(problem=SetupProblem.NOT_JSON, detail="its text cannot be read", place=place)


def _tokens(part: object, where: str) -> Iterator[str]:
    """Where something looks like a token."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name.lower().replace("_", "").replace("-", "") in _TOKEN_NAMES or _TOKEN.search(name):
                yield where
            yield from _tokens(value, f"{where}.{name}")
    elif isinstance(part, list):
        for number, value in enumerate(part):
            yield from _tokens(value, f"{where}[{number}]")
    elif isinstance(part, str) and _TOKEN.search(part):
        yield where


def _setup(file: _File, place: str) -> Setup:
    if file.update_address and not is_web_address(file.update_address):
        raise _Wrong("not an https address - at `$.update_address`")
    ids = Counter(one.id for one in file.connections)
    twice = [name for name, number in ids.items() if number > 1]
    if twice:
        raise _Wrong(f"two connections have the id `{twice[0]}` - at `$.connections`")
    allowed = tuple(
        _address(address, f"$.allowed_addresses[{number}]") for number, address in enumerate(file.allowed_addresses)
    )
    presets = tuple(_preset(one, f"$.connections[{number}]") for number, one in enumerate(file.connections))
    setup = Setup(presets, allowed, file.update_checks, file.update_address, place=place)
    for number, preset in enumerate(presets):
        if not setup.allows(preset.address):
            raise _Wrong(f"not one of the allowed addresses - at `$.connections[{number}].address`")
    return setup


def _preset(one: _Connection, where: str) -> Preset:
    address = _address(one.address, f"{where}.address")
    name = _text(one.name, f"{where}.name")
    _text(one.client_token_entry or "-", f"{where}.client_token_entry")
    return Preset(one.id, name, address, one.edition, one.colour, one.read_only, one.client_token_entry)


def _text(text: str, where: str) -> str:
    """What can be seen and stored, less the space around it."""
    if is_blank(text):
        raise _Wrong(f"nothing can be seen of it - at `{where}`")
    if any(unicodedata.category(char) in _UNSHOWN for char in text):
        raise _Wrong(f"not to be shown as one line - at `{where}`")
    return text.strip()


def _address(text: str, where: str) -> str:
    address = clean_address(text)
    if isinstance(address, AddressProblem):
        problem = "not an https address" if address is AddressProblem.NOT_SECURE else "not an address"
        raise _Wrong(f"{problem} - at `{where}`")
    return address
