"""The set-up file is used as a whole, or it is said why not; a token in it is never repeated."""

import json
import os
import sys
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
        "update_address": "https://updates.example/loyalty-desk/latest.json",
    }
    setup = read(path, document)
    assert setup.problem is None
    assert setup.presets == (
        Preset("aurora", "Hotel Aurora", "https://api.mews.com", Edition.CURRENT, Colour.TEAL, True, "client-token"),
        Preset("boreal", "Boreal", "https://api.mews-demo.com"),
    )
    assert setup.update_checks is False
    assert setup.update_address == "https://updates.example/loyalty-desk/latest.json"
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
        ({"update_checks": "yes"}, "`$.update_checks`"),
        ({"update_address": "http://updates.example/latest.json"}, "`$.update_address`"),
        ({"update_address": "https://somebody:secret@updates.example/"}, "`$.update_address`"),
        ({"connections": [{**AURORA, "name": "  "}]}, "`$.connections[0].name`"),
        ({"connections": [{**AURORA, "name": "Hotel\nAurora"}]}, "`$.connections[0].name`"),
        ({"connections": [{**AURORA, "name": "Hotel \u202earoruA"}]}, "`$.connections[0].name`"),
        ({"connections": [{**AURORA, "name": "\ud800"}]}, "`$.connections[0].name`"),
        ({"connections": [{**AURORA, "name": "x" * 101}]}, "`$.connections[0].name`"),
        ({"connections": [{**AURORA, "client_token_entry": "\ud800"}]}, "`$.connections[0].client_token_entry`"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(path: Path, document: Any, where: str) -> None:
    setup = read(path, document)
    assert setup.problem is SetupProblem.WRONG
    assert where in setup.detail
    assert (setup.presets, setup.allowed_addresses) == ((), ())


@pytest.mark.parametrize(
    "content",
    [b"{,", b"", b"\xff\xfe\x00", b"[" * 100_000, b'{"a": ' + b"1" * 5_000 + b"}", b'{"\\ud800": 1}'],
)
def test_what_is_no_json_is_told(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert read_setup(path).problem is SetupProblem.NOT_JSON


def test_a_file_without_end_is_not_read(path: Path) -> None:
    path.write_bytes(b" " * 2_000_000)
    setup = read_setup(path)
    assert setup.problem is SetupProblem.UNREADABLE
    assert "larger" in setup.detail


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems with pipes among the files")
def test_a_pipe_in_its_place_holds_nobody_up(path: Path) -> None:
    os.mkfifo(path)
    assert read_setup(path).problem is SetupProblem.UNREADABLE


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems where the mode of a file says who may write")
@pytest.mark.parametrize("is_folder", [False, True])
def test_what_anybody_could_have_written_is_not_obeyed(path: Path, is_folder: bool) -> None:
    path.write_text(json.dumps({"connections": [AURORA]}), "utf-8")
    written = path.parent if is_folder else path
    written.chmod(0o777 if is_folder else 0o666)
    setup = read_setup(path)
    assert (setup.problem, setup.presets) == (SetupProblem.OPEN_TO_ALL, ())
    written.chmod(0o755 if is_folder else 0o644)
    assert read_setup(path).presets


def test_a_link_to_what_anybody_could_have_written_is_no_way_around(path: Path) -> None:
    target = path.with_name("target.json")
    target.write_text("{}", "utf-8")
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("only on systems where anybody may make a link")
    assert read_setup(path).problem is None
    if sys.platform != "win32":
        target.chmod(0o666)
        assert read_setup(path).problem is SetupProblem.OPEN_TO_ALL


def test_what_cannot_be_read_is_told(path: Path) -> None:
    path.mkdir()
    setup = read_setup(path)
    assert setup.problem is SetupProblem.UNREADABLE
    assert setup.detail
