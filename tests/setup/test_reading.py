"""The set-up file is used as a whole, or it is said why not; a token in it is never repeated."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.connection import SANDBOX_ADDRESS, Colour, Edition
from app.domain.demo import DEMO_TOKENS
from app.domain.setup import Preset, Setup, SetupProblem
from app.setup.reading import read_setup

AURORA = {"id": "aurora", "name": "Hotel Aurora", "address": "api.mews.com"}


def read(path: Path, document: Any) -> Setup:
    path.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    return read_setup(path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "setup.json"


def test_without_a_file_nothing_is_set_up(path: Path) -> None:
    assert read_setup(path) == Setup()
    assert read_setup(path / "setup.json") == Setup()


def test_all_that_can_be_set_up(path: Path) -> None:
    full = {"edition": "current", "colour": "teal", "read_only": True, "client_token_entry": "client-token"}
    boreal = {"id": "boreal", "name": "Boreal", "address": "https://api.mews-demo.com/"}
    document = {
        "connections": [{**AURORA, **full}, boreal],
        "allowed_addresses": ["https://api.mews.com", "api.mews-demo.com"],
        "update_checks": False,
    }
    setup = read(path, document)
    assert setup.problem is None
    assert setup.presets == (
        Preset("aurora", "Hotel Aurora", "https://api.mews.com", Edition.CURRENT, Colour.TEAL, True, "client-token"),
        Preset("boreal", "Boreal", "https://api.mews-demo.com"),
    )
    assert setup.allows("https://api.mews.com")
    assert setup.allows(SANDBOX_ADDRESS)
    assert not setup.allows("https://api.example.com")
    assert setup.client_token_entry("https://api.mews.com") == "client-token"
    assert setup.client_token_entry("https://api.mews-demo.com") == ""


def test_without_a_list_every_address_is_allowed(path: Path) -> None:
    assert read(path, {}).allows("https://api.example.com")


@pytest.mark.parametrize(
    "document",
    [
        {"connections": [{**AURORA, "client_token": "x"}]},
        {"connections": [{**AURORA, "Access-Token": "x"}]},
        {"connections": [{**AURORA, "name": DEMO_TOKENS.access_token}]},
        {"connections": [{**AURORA, "client_token_entry": DEMO_TOKENS.client_token}]},
        {"allowed_addresses": [f"see {DEMO_TOKENS.client_token.lower()}"]},
    ],
)
def test_a_token_in_the_file_is_refused_and_not_repeated(path: Path, document: Any) -> None:
    setup = read(path, document)
    assert setup.problem is SetupProblem.HOLDS_TOKEN
    assert setup.detail.startswith("$.")
    assert setup.place == str(path)
    assert not setup.presets
    for token in (DEMO_TOKENS.client_token, DEMO_TOKENS.access_token):
        assert token.lower() not in repr(setup).lower()


@pytest.mark.parametrize(
    ("document", "where"),
    [
        ([], "`array`"),
        ({"conections": []}, "`conections`"),
        ({"connections": [{"id": "aurora", "name": "Aurora"}]}, "`address` - at `$.connections[0]`"),
        ({"connections": [{**AURORA, "colour": "mauve"}]}, "`$.connections[0].colour`"),
        ({"connections": [{**AURORA, "id": "a b"}]}, "`$.connections[0].id`"),
        ({"connections": [{**AURORA, "read_only": "yes"}]}, "`$.connections[0].read_only`"),
        ({"connections": [{**AURORA, "address": "http://api.mews.com"}]}, "`$.connections[0].address`"),
        ({"connections": [AURORA, AURORA]}, "two connections have the id `aurora`"),
        ({"connections": [AURORA], "allowed_addresses": ["api.mews-demo.com"]}, "`$.connections[0].address`"),
        ({"allowed_addresses": ["api.mews.com", "?"]}, "`$.allowed_addresses[1]`"),
        ({"update_checks": True}, "`$.update_checks`"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(path: Path, document: Any, where: str) -> None:
    setup = read(path, document)
    assert setup.problem is SetupProblem.WRONG
    assert where in setup.detail
    assert (setup.presets, setup.allowed_addresses) == ((), ())


@pytest.mark.parametrize("content", [b"{,", b"", b"\xff\xfe\x00", b"[" * 100_000])
def test_what_is_no_json_is_told(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert read_setup(path).problem is SetupProblem.NOT_JSON


def test_what_cannot_be_read_is_told(path: Path) -> None:
    path.mkdir()
    setup = read_setup(path)
    assert setup.problem is SetupProblem.UNREADABLE
    assert setup.detail
