"""The self-check tells what works on this computer and never stops half-way."""

import sqlite3
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import keyring
import pytest
from keyring.backends import fail

from app.paths import Paths, find_paths
from app.self_check import has_wal_reset_fix, run_self_check

PROBE = [sys.executable, "-c", "from app.ui.start.probe import run_qt_probe; raise SystemExit(run_qt_probe())"]


@pytest.fixture(autouse=True)
def _no_key_store(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The key store of whoever runs the tests is left alone."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return find_paths(tmp_path)


def _lines(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in capsys.readouterr().out.splitlines())


def test_everything_is_told_in_a_line_each(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_self_check(paths, qt_probe=PROBE) == 0
    lines = _lines(capsys)
    assert list(lines) == [
        "Loyalty Desk",
        "Python",
        "Qt",
        "Qt platform",
        "Fonts",
        "TLS",
        "Proxy",
        "SQLite",
        "Files",
        "Key store",
    ]
    assert lines["Qt platform"] == "offscreen, 1 screen(s) [ok]"
    assert lines["TLS"].endswith("[ok]")
    assert lines["SQLite"].startswith(sqlite3.sqlite_version)
    assert lines["Files"] == f"{paths.data_folder}, journal mode wal [ok]"
    assert lines["Key store"] == "none: tokens last until the program ends [warning]"


def test_nothing_is_left_behind(paths: Paths) -> None:
    before = sorted(paths.data_folder.rglob("*"))
    run_self_check(paths, qt_probe=PROBE)
    assert sorted(paths.data_folder.rglob("*")) == before


def test_a_qt_that_cannot_start_is_told_and_the_rest_too(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    assert run_self_check(paths, qt_probe=PROBE) == 1
    lines = _lines(capsys)
    assert "no-such-platform" in lines["Qt platform"]
    assert lines["Qt platform"].endswith("[failed]")
    assert lines["Files"].endswith("[ok]")


def test_a_probe_that_cannot_be_started_is_told(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_self_check(paths, qt_probe=[str(paths.data_folder / "absent")]) == 1
    assert _lines(capsys)["Qt platform"].startswith("FileNotFoundError")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    assert run_self_check(Paths(file, tmp_path), qt_probe=PROBE) == 1
    assert _lines(capsys)["Files"].endswith("[failed]")


@pytest.mark.parametrize(
    ("version", "fixed"),
    [
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
    ],
)
def test_the_fix_of_sqlite_is_known_by_its_versions(version: tuple[int, ...], fixed: bool) -> None:
    assert has_wal_reset_fix(version) is fixed


def test_qt_is_not_imported_by_the_report_itself() -> None:
    code = "import sys, app.self_check; sys.exit('PySide6' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[1], check=True)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="only where certificates are files")
def test_a_computer_without_certificates_cannot_speak_safely(
    paths: Paths, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "none.pem").touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert run_self_check(paths, qt_probe=PROBE) == 1
    assert _lines(capsys)["TLS"].endswith(f"0 authorities in {tmp_path} [failed]")


@pytest.mark.skipif(
    not Path("/etc/ssl/certs/ca-certificates.crt").exists(), reason="only where certificates are in this file"
)
def test_certificates_are_found_where_the_system_has_them_and_not_where_openssl_was_made(
    paths: Paths, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = SimpleNamespace(cafile=None, capath=None, openssl_capath=str(tmp_path / "none"))
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: elsewhere)
    assert run_self_check(paths, qt_probe=PROBE) == 0
    assert _lines(capsys)["TLS"].endswith(" authorities in the file of this system [ok]")


@pytest.mark.parametrize(
    ("address", "told", "code"),
    [
        ("http://desk:secret@proxy.invalid:8080", "proxy.invalid:8080 [ok]", 0),
        ("socks5://desk:secret@proxy.invalid:1080", "proxy.invalid:1080 cannot be used", 1),
        ("http://desk:secret@proxy.invalid:port", "proxy.invalid:port cannot be used", 1),
    ],
)
def test_the_proxy_is_named_without_its_password(
    paths: Paths,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    address: str,
    told: str,
    code: int,
) -> None:
    monkeypatch.setenv("https_proxy", address)
    assert run_self_check(paths, qt_probe=PROBE) == code
    assert _lines(capsys)["Proxy"].startswith(told)
