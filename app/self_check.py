"""The command `--self-check`: whether the parts that differ from computer to computer work here, a line each."""

import asyncio
import json
import sqlite3
import ssl
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.request import getproxies

import truststore

from app.connector.transport import make_http
from app.domain.connection import Tokens
from app.domain.errors import KeyStoreError, KeyStoreSilent
from app.paths import Paths
from app.process import ask, own_command
from app.vault import Vault
from app.version import NAME, VERSION

_PATIENCE = 60.0  # seconds; a virus scanner may read all of Qt first
_PROBE = "self-check"
_PROBE_TOKENS = Tokens("probe", "probe")
_SYSTEM_STORES = {"win32": "Windows certificate store", "darwin": "macOS Keychain"}


class _Verdict(StrEnum):
    OK = "ok"
    WARNING = "warning"  # the program works, with less
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class _Check:
    """One line of the report."""

    name: str
    value: str
    verdict: _Verdict = _Verdict.OK


def run_self_check(paths: Paths, *, limit: float = 15.0, qt_probe: Sequence[str] | None = None) -> int:
    """Print the report and return the exit code: 1 if Qt, TLS, SQLite or the files do not work, else 0.

    `limit` is how many seconds the key store has. `qt_probe` is the command that runs
    `app.ui.start.probe.run_qt_probe`: by default this program with `--self-check-qt`.
    """
    failed = False
    for check in _examine(paths, limit, qt_probe or own_command("--self-check-qt")):
        print(f"{check.name}: {check.value} [{check.verdict}]", flush=True)
        failed = failed or check.verdict is _Verdict.FAILED
    return 1 if failed else 0


def _examine(paths: Paths, limit: float, qt_probe: Sequence[str]) -> Iterator[_Check]:
    yield _Check(NAME, VERSION)
    yield _Check("Python", f"{sys.version.split()[0]} on {sys.platform}")
    yield from _examine_qt(qt_probe)
    yield _examine_tls()
    yield _examine_proxy()
    yield _examine_sqlite()
    yield _examine_files(paths.data_folder)
    yield asyncio.run(_examine_key_store(limit))


def _examine_qt(command: Sequence[str]) -> Iterator[_Check]:
    facts = _ask_qt(command)
    if isinstance(facts, str):
        yield _Check("Qt platform", facts, _Verdict.FAILED)
        return
    yield _Check("Qt", f"{facts['qt']}, PySide6 {facts['pyside']}")
    yield _Check("Qt platform", f"{facts['platform']}, {facts['screens']} screen(s)")
    verdict = _Verdict.OK if facts["fonts"] else _Verdict.WARNING
    yield _Check("Fonts", f"{facts['fonts']} families", verdict)


def _ask_qt(command: Sequence[str]) -> dict[str, Any] | str:
    """What the probe found, or what it said instead."""
    try:
        probe = ask(command, _PATIENCE)
        facts: dict[str, Any] = json.loads(probe.stdout.strip().rpartition("\n")[2])
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{type(error).__name__}: {error}"
    except ValueError:
        return " ".join(probe.stderr.split()) or f"the probe ended with code {probe.returncode}"
    return facts


def _examine_tls() -> _Check:
    try:
        truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        store = _SYSTEM_STORES.get(sys.platform)
        if store is not None:
            return _Check("TLS", f"{ssl.OPENSSL_VERSION}, {store}")
        return _examine_certificates()
    except (ssl.SSLError, OSError) as error:
        return _Check("TLS", f"{type(error).__name__}: {error}", _Verdict.FAILED)


def _examine_certificates() -> _Check:
    """How many authorities are trusted here: those of a file, or of a folder, which OpenSSL reads when it meets them.

    Where it has neither, since it was made for another system, truststore knows where they are.
    """
    wanted = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    end = wanted.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")  # only now are they loaded
    number, places = end.context.cert_store_stats()["x509_ca"], ssl.get_default_verify_paths()
    folder = places.capath or places.openssl_capath
    place = places.cafile or "the file of this system"
    if not number:
        number, place = sum(1 for _ in Path(folder).glob("*.[0-9]")), folder  # named by hash, as OpenSSL looks for them
    verdict = _Verdict.OK if number else _Verdict.FAILED
    return _Check("TLS", f"{ssl.OPENSSL_VERSION}, {number} authorities in {place}", verdict)


def _examine_proxy() -> _Check:
    """By which proxy the platform is reached, without the password that its address may hold."""
    proxies = getproxies()
    address = proxies.get("https") or proxies.get("all")
    if not address:
        return _Check("Proxy", "none")
    shown = address.rpartition("@")[2]
    try:
        make_http()
    except ValueError:
        return _Check("Proxy", f"{shown} cannot be used: only http:// and https:// can", _Verdict.FAILED)
    return _Check("Proxy", shown)


def _examine_sqlite() -> _Check:
    fixed = has_wal_reset_fix(sqlite3.sqlite_version_info)
    note = "with the WAL-reset fix" if fixed else "without the WAL-reset fix (3.51.3, 3.50.7, 3.44.6)"
    return _Check("SQLite", f"{sqlite3.sqlite_version}, {note}", _Verdict.OK if fixed else _Verdict.WARNING)


def has_wal_reset_fix(version: tuple[int, ...]) -> bool:
    """Whether two connections that checkpoint at once can no longer lose a commit (sqlite.org/wal.html)."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def _examine_files(folder: Path) -> _Check:
    """Make, write, read and delete a database as the store does."""
    file = folder / f"{_PROBE}.sqlite3"
    try:
        try:
            with closing(sqlite3.connect(file, isolation_level=None)) as sql:
                (mode,) = sql.execute("PRAGMA journal_mode = WAL").fetchone()
                sql.execute("CREATE TABLE probe (value TEXT) STRICT")
                sql.execute("INSERT INTO probe VALUES (?)", (_PROBE,))
                (value,) = sql.execute("SELECT value FROM probe").fetchone()
        finally:
            for suffix in ("", "-wal", "-shm"):
                file.with_name(file.name + suffix).unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        return _Check("Files", f"{folder}: {type(error).__name__}: {error}", _Verdict.FAILED)
    works = (mode, value) == ("wal", _PROBE)
    return _Check("Files", f"{folder}, journal mode {mode}", _Verdict.OK if works else _Verdict.FAILED)


async def _examine_key_store(limit: float) -> _Check:
    """Keep, read and remove a pair that opens nothing. Without a key store the program works until it ends."""
    place: str | None = None
    try:
        place = await Vault(limit).place()
        if place is None:
            return _Check("Key store", "none: tokens last until the program ends", _Verdict.WARNING)
        await Vault(limit).save(_PROBE, _PROBE_TOKENS)
        found = await Vault(limit).read(_PROBE)
        await Vault(limit).remove(_PROBE)
    except KeyStoreSilent:
        return _Check("Key store", f"{place}: no answer within {limit:g} s", _Verdict.WARNING)
    except KeyStoreError as error:
        return _Check("Key store", f"{place}: did not open ({error})", _Verdict.WARNING)
    return _Check("Key store", place, _Verdict.OK if found == _PROBE_TOKENS else _Verdict.FAILED)
