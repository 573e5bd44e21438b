"""What is copied for whoever helps: of use to them, and with nothing of the person, the property or the tokens."""

import getpass
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.diagnostics import Diagnostics
from app.commands.watchers import Watchers
from app.domain.change import Kind, Reason, State
from app.domain.connection import Connection, Edition, Enterprise, Tokens
from app.domain.merge import Record, advance, merge
from app.domain.program import ProgramState, Values
from app.domain.status import Pause, Status
from tests.ui.support import NOW, make_change

pytestmark = pytest.mark.anyio

SECRET = Tokens("C0FFEE00C0FFEE00C0FFEE00C0FFEE00", "DECAF000DECAF000DECAF000DECAF000")
ENTERPRISE = Enterprise("ent-77", "Hotel Aurora", "chain-77", "Aurora Group", "Europe/Prague")
OWN = Connection("con-77", "Our place", "https://mews.aurora.example", Edition.CURRENT, enterprise=ENTERPRISE)


def told(home: Path) -> Diagnostics:
    """A connection to an address of the person's own, with a refused deletion."""
    watchers = Watchers()
    gold = Values("Gold Exclusive", "GE01", "Hotel", "Free", "chain-77")
    refused = make_change(
        "k",
        Kind.DELETE,
        None,
        gold,
        state=State.REFUSED,
        reason=Reason.PLATFORM,
        message="Jana",
        request_id="9b1c",
    )
    row = merge(Record("k", "id-secret", gold, ProgramState.ACTIVE, 0), [refused])
    connection = replace(OWN, refreshed_at=NOW)
    watchers.tell_connections((connection, Connection("con-78", "", "https://api.mews-demo.com")))
    watchers.tell_snapshot(advance(None, connection, {"k": row}, (refused,)))
    watchers.tell_status("con-77", Status(pause=Pause.FAULT, message="Ask Jana", request_id="7d52"))
    return Diagnostics(watchers, home / ".local" / "state" / "log")


async def test_it_says_what_somebody_who_helps_has_to_know(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    text = await told(tmp_path).text("Qt 6")
    for said in (
        "Loyalty Desk", "Python 3.", "Qt 6", "SQLite 3.", "System: ", "~/.local/state/log",
        "Connection 1: custom, edition current", "Connection 2: demo, edition automatic",
        "pause: fault", "1 active", "1 delete refused", "request numbers: 7d52, 9b1c", "read at: 2026-11-24",
    ):  # fmt: skip
        assert said in text


async def test_it_says_nothing_of_the_person_and_the_property(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "jana.novakova"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    text = (await told(home).text("Qt 6")).lower()
    for kept in (
        *(SECRET.client_token, SECRET.access_token, "Aurora", "Our place", "Jana", "novakova", "Gold", "GE01"),
        *(
            "id-secret",
            "con-77",
            "ent-77",
            "chain-77",
            "mews.aurora",
            "example",
            str(tmp_path),
            getpass.getuser() + "/",
        ),
    ):
        assert kept.lower() not in text


async def test_a_log_outside_of_the_home_folder_is_not_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    assert "Log: outside the home folder" in await told(tmp_path / "elsewhere").text("Qt 6")
