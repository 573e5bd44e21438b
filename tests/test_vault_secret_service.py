"""Tokens in a real Secret Service: kept over a restart, safe behind its lock, and never waited for in vain."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.session import DesktopSession, require

PASSWORD = "open sesame"

_CHILD = """
import asyncio
from app.domain.connection import Tokens
from app.domain.errors import KeyStoreError
from app.vault import Vault

TOKENS = Tokens("client-token", "access-token")

async def main():
    vault = Vault(limit={limit})
    try:
{body}
    except KeyStoreError as error:
        print(type(error).__name__)

asyncio.run(main())
"""


def _child(body: str, limit: float = 30.0) -> list[str]:
    indented = "\n".join(f"        {line}" for line in body.strip().splitlines())
    return [sys.executable, "-c", _CHILD.format(body=indented, limit=limit)]


def _run(session: DesktopSession, body: str, limit: float = 30.0) -> list[str]:
    """Run a start of the program of its own; the words it prints."""
    done = session.run(_child(body, limit))
    assert not done.returncode, done.stderr
    return done.stdout.split()


SAVE = "print(await vault.place(), await vault.save('aurora', TOKENS))"
READ = "print(await vault.read('aurora') == TOKENS)"
# Counts how often another task gets its turn while the key store is asked.
READ_BESIDE = """
turns = 0
reading = asyncio.create_task(vault.read('aurora'))
while not reading.done():
    turns += 1
    await asyncio.sleep(0)
print(turns > 100)
await reading
"""


def _lock_with_prompt(session: DesktopSession) -> None:
    """Keep tokens in a store that is locked then, and that asks for its password when it is used."""
    require("gcr-prompter", "/usr/libexec")
    session.start_display()
    session.start_bus(activation=True)
    session.start_key_store(PASSWORD)
    _run(session, SAVE)
    session.lock_key_store()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[DesktopSession]:
    with DesktopSession(tmp_path) as session:
        yield session


def test_tokens_outlive_the_program_and_the_session(session: DesktopSession) -> None:
    session.start_bus()
    store = session.start_key_store(PASSWORD)
    assert _run(session, SAVE) == ["Secret", "Service", "True"]
    assert _run(session, READ) == ["True"]
    session.stop(store)
    session.start_key_store(PASSWORD)
    assert _run(session, READ) == ["True"]


def test_removed_tokens_are_gone_after_a_restart(session: DesktopSession) -> None:
    session.start_bus()
    session.start_key_store(PASSWORD)
    _run(session, SAVE)
    assert _run(session, "await vault.remove('aurora')\nawait vault.remove('aurora')\nprint('gone')") == ["gone"]
    assert _run(session, "print(await vault.read('aurora'))") == ["None"]


def test_a_locked_store_is_said_and_keeps_what_it_has(session: DesktopSession) -> None:
    session.start_bus()
    store = session.start_key_store(PASSWORD)
    _run(session, SAVE)
    session.lock_key_store()
    assert _run(session, READ_BESIDE) == ["True", "KeyStoreLocked"]
    assert _run(session, "await vault.save('aurora', Tokens('other-client', 'other-access'))") == ["KeyStoreLocked"]
    assert _run(session, "await vault.remove('aurora')") == ["KeyStoreLocked"]
    session.stop(store)
    wrong = session.start_key_store("not the password")
    assert _run(session, READ) == ["KeyStoreLocked"]
    session.stop(wrong)
    session.start_key_store(PASSWORD)
    assert _run(session, READ) == ["True"]


def test_a_prompt_that_nobody_answers_holds_nothing_up(session: DesktopSession) -> None:
    _lock_with_prompt(session)
    assert _run(session, READ_BESIDE, limit=1.0) == ["True", "KeyStoreSilent"]


def test_the_answer_to_a_prompt_is_waited_for(session: DesktopSession) -> None:
    xdotool = require("xdotool")
    _lock_with_prompt(session)
    reader = session.start(_child(READ), stdout=subprocess.PIPE, text=True)
    prompt = session.run([xdotool, "search", "--sync", "--onlyvisible", "--class", "Gcr-prompter"])
    window = prompt.stdout.split()[0]
    session.run([xdotool, "windowfocus", "--sync", window, "type", PASSWORD])
    session.run([xdotool, "key", "Return"])
    assert reader.communicate(timeout=30.0)[0].split() == ["True"]


def test_a_store_that_ends_under_the_program_is_said(session: DesktopSession) -> None:
    session.start_bus()
    store = session.start_key_store(PASSWORD)
    body = "print(await vault.place(), flush=True)\nawait asyncio.to_thread(input)\nprint(await vault.read('aurora'))"
    program = session.start(_child(body), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "Secret Service\n"
    session.stop(store)
    assert program.communicate("\n", timeout=30.0)[0].split() == ["KeyStoreLocked"]


def test_a_bus_without_a_key_store_leaves_memory(session: DesktopSession) -> None:
    session.start_bus()
    assert _run(session, SAVE) == ["None", "False"]


_SELF_CHECK = """
import sys
from pathlib import Path
from app.paths import find_paths
from app.self_check import run_self_check

probe = [sys.executable, "-c", "from app.ui.start.probe import run_qt_probe; run_qt_probe()"]
sys.exit(run_self_check(find_paths(Path(sys.argv[1])), qt_probe=probe))
"""


def test_the_self_check_proves_the_key_store_and_leaves_nothing_in_it(session: DesktopSession, tmp_path: Path) -> None:
    session.start_bus()
    session.start_key_store(PASSWORD)
    command = [sys.executable, "-c", _SELF_CHECK, str(tmp_path / "data")]
    done = session.run(command, extra={"QT_QPA_PLATFORM": "offscreen"})
    assert done.stdout.splitlines()[-1] == "Key store: Secret Service [ok]"
    assert done.returncode == 0
    assert _run(session, "print(await vault.read('self-check'))") == ["None"]
    session.lock_key_store()
    done = session.run(command, extra={"QT_QPA_PLATFORM": "offscreen"})
    assert "Key store: Secret Service: did not open" in done.stdout
    assert done.returncode == 0  # the program works without


def test_a_client_token_that_an_administrator_put_there_is_found(session: DesktopSession) -> None:
    session.start_bus()
    session.start_key_store(PASSWORD)
    put = [
        sys.executable,
        "-c",
        "import keyring; keyring.set_password('Loyalty Desk', 'mews-client-token', 'provided')",
    ]
    assert not session.run(put).returncode
    assert _run(session, "print(await vault.read_client_token('mews-client-token') == 'provided')") == ["True"]
