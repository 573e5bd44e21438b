"""Tokens go into a key store that keeps secrets, or stay in memory, and nobody waits for it in vain."""

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, null
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

from app.domain.connection import Tokens
from app.domain.errors import KeyStoreError, KeyStoreLocked, KeyStoreMissing, KeyStoreSilent
from app.log import blotted
from app.vault import SERVICE, Vault

PROJECT = Path(__file__).parents[1]
TOKENS = Tokens("client-token-of-a-test", "access-token-of-a-test")
OTHERS = Tokens("client-token-of-another", "access-token-of-another")
pytestmark = pytest.mark.anyio


class FakeStore(KeyringBackend):
    """A key store in memory that can be told to wait, as for a person, or to fail."""

    viable = False  # keyring shall not find it by itself

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.calls: list[str] = []
        self.threads: set[threading.Thread] = set()
        self.asked = threading.Semaphore(0)
        self.open = threading.Event()
        self.open.set()
        self.fault: Exception | None = None

    def _enter(self, call: str) -> None:
        self.calls.append(call)
        self.threads.add(threading.current_thread())
        self.asked.release()
        self.open.wait()
        if self.fault is not None:
            raise self.fault

    def get_password(self, service: str, username: str) -> str | None:
        self._enter(f"get {username}")
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter(f"set {username}")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter(f"delete {username}")
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("no such entry")


@pytest.fixture
def store() -> Iterator[FakeStore]:
    store = FakeStore()
    yield store
    store.fault = None
    store.open.set()
    for thread in store.threads:
        thread.join()


@pytest.fixture
def vault(store: FakeStore) -> Vault:
    return Vault(backend=store)


@pytest.fixture
def use() -> Iterator[Callable[[KeyringBackend], None]]:
    """Give this process another key store, as its configuration could."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


async def _asked(store: FakeStore) -> None:
    await asyncio.to_thread(store.asked.acquire)


async def test_what_was_saved_is_read_by_a_new_vault(store: FakeStore, vault: Vault) -> None:
    assert await vault.save("aurora", TOKENS)
    assert await Vault(backend=store).read("aurora") == TOKENS
    assert not vault.is_until_quit("aurora")


async def test_a_missing_entry_is_no_error(vault: Vault) -> None:
    assert await vault.read("aurora") is None
    await vault.remove("aurora")


async def test_one_entry_a_connection_holds_both_tokens_in_the_room_that_windows_gives(
    store: FakeStore, vault: Vault
) -> None:
    await vault.save("aurora", Tokens("A" * 65, "B" * 65))
    await vault.save("boreal", OTHERS)
    assert set(store.entries) == {(SERVICE, "aurora"), (SERVICE, "boreal")}
    assert all(len(entry) <= 1280 for entry in store.entries.values())


async def test_the_store_is_asked_once_and_again_after_forget(store: FakeStore, vault: Vault) -> None:
    await Vault(backend=store).save("aurora", TOKENS)
    assert [await vault.read("aurora"), await vault.read("aurora")] == [TOKENS, TOKENS]
    assert store.calls.count("get aurora") == 1
    vault.forget("aurora")
    await Vault(backend=store).save("aurora", OTHERS)
    assert await vault.read("aurora") == OTHERS


async def test_an_entry_added_later_is_found(store: FakeStore, vault: Vault) -> None:
    assert await vault.read("aurora") is None
    await Vault(backend=store).save("aurora", TOKENS)
    assert await vault.read("aurora") == TOKENS


async def test_removed_tokens_are_gone_everywhere(store: FakeStore, vault: Vault) -> None:
    await vault.save("aurora", TOKENS)
    await vault.remove("aurora")
    assert await vault.read("aurora") is None
    assert not store.entries


async def test_the_window_goes_on_while_the_store_waits_for_a_person(store: FakeStore, vault: Vault) -> None:
    await Vault(backend=store).save("aurora", TOKENS)
    await _asked(store)
    store.open.clear()
    reading = asyncio.create_task(vault.read("aurora"))
    await _asked(store)  # the loop turns while the store is asked
    assert not reading.done()
    store.open.set()
    assert await reading == TOKENS
    assert threading.main_thread() not in store.threads
    assert all(thread.daemon for thread in store.threads)


async def test_readers_of_one_entry_share_one_prompt(store: FakeStore, vault: Vault) -> None:
    await Vault(backend=store).save("aurora", TOKENS)
    store.open.clear()
    readings = [asyncio.create_task(vault.read("aurora")) for _ in range(5)]
    await _asked(store)
    await _asked(store)
    store.open.set()
    assert await asyncio.gather(*readings) == [TOKENS] * 5
    assert store.calls.count("get aurora") == 1


async def test_one_prompt_does_not_hold_up_another_connection(store: FakeStore, vault: Vault) -> None:
    store.open.clear()
    readings = [asyncio.create_task(vault.read(name)) for name in ("aurora", "boreal")]
    await _asked(store)
    await _asked(store)
    store.open.set()
    assert await asyncio.gather(*readings) == [None, None]


async def test_a_silent_store_is_said_and_joined_not_asked_again(store: FakeStore) -> None:
    vault = Vault(limit=0.01, backend=store)
    store.open.clear()
    for _ in range(3):
        with pytest.raises(KeyStoreSilent):
            await vault.read("aurora")
    with pytest.raises(KeyStoreSilent):
        await vault.save("aurora", TOKENS)
    assert store.calls == ["get aurora"]


@pytest.mark.parametrize("is_new", [True, False])
async def test_a_new_entry_that_is_made_too_late_is_taken_away_again(store: FakeStore, is_new: bool) -> None:
    vault = Vault(limit=0.01, backend=store)
    store.open.clear()
    with pytest.raises(KeyStoreSilent):
        await vault.save("aurora", TOKENS, is_new=is_new)
    store.open.set()
    await asyncio.to_thread(lambda: [thread.join() for thread in store.threads])
    assert bool(store.entries) is not is_new


async def test_an_answer_that_comes_too_late_changes_nothing(store: FakeStore) -> None:
    await Vault(backend=store).save("aurora", TOKENS)
    vault = Vault(limit=0.01, backend=store)
    store.open.clear()
    with pytest.raises(KeyStoreSilent):
        await vault.read("aurora")
    vault.keep_until_quit("aurora", OTHERS)
    store.open.set()
    await asyncio.to_thread(lambda: [thread.join() for thread in store.threads])
    assert await vault.read("aurora") == OTHERS


async def test_a_reader_under_way_does_not_undo_what_was_entered_meanwhile(store: FakeStore, vault: Vault) -> None:
    await Vault(backend=store).save("aurora", TOKENS)
    await _asked(store)
    store.open.clear()
    reading = asyncio.create_task(vault.read("aurora"))
    await _asked(store)
    vault.keep_until_quit("aurora", OTHERS)
    store.open.set()
    assert await reading == OTHERS


async def test_writes_of_one_connection_keep_their_order(store: FakeStore, vault: Vault) -> None:
    store.open.clear()
    wishes = [asyncio.create_task(vault.save("aurora", tokens)) for tokens in (TOKENS, OTHERS)]
    wishes.append(asyncio.create_task(vault.remove("aurora")))
    await _asked(store)
    assert store.calls == ["set aurora"]
    store.open.set()
    await asyncio.gather(*wishes)
    assert store.calls == ["set aurora", "set aurora", "delete aurora"]
    assert not store.entries


@pytest.mark.parametrize("fault", [KeyringLocked("no"), InitError("no"), OSError("no")])
async def test_a_store_that_does_not_open_is_said_and_keeps_its_entry(
    store: FakeStore, vault: Vault, fault: Exception
) -> None:
    await Vault(backend=store).save("aurora", TOKENS)
    before = dict(store.entries)
    store.fault = fault
    for ask in (vault.read("aurora"), vault.save("aurora", OTHERS), vault.remove("aurora")):
        with pytest.raises(KeyStoreLocked):
            await ask
    assert store.entries == before
    store.fault = None
    assert await vault.read("aurora") == TOKENS


async def test_a_store_that_does_not_give_up_an_entry_is_said(store: FakeStore, vault: Vault) -> None:
    await vault.save("aurora", TOKENS)
    store.delete_password = lambda *_: (_ for _ in ()).throw(PasswordDeleteError("denied"))  # type: ignore[method-assign]
    with pytest.raises(KeyStoreLocked):
        await vault.remove("aurora")
    assert await vault.read("aurora") == TOKENS


@pytest.mark.parametrize(
    "entry", ["", "not json", "[]", "null", '{"client_token": "x"}', '{"client_token": 1, "access_token": 2}']
)
async def test_an_entry_of_somebody_else_is_said_and_kept(store: FakeStore, vault: Vault, entry: str) -> None:
    store.entries[SERVICE, "aurora"] = entry
    with pytest.raises(KeyStoreError, match="aurora"):
        await vault.read("aurora")
    assert store.entries[SERVICE, "aurora"] == entry


async def test_tokens_show_in_no_text(store: FakeStore, vault: Vault) -> None:
    store.fault = KeyringLocked(f"cannot store {TOKENS.access_token}")
    with pytest.raises(KeyStoreLocked) as told:
        await vault.save("aurora", TOKENS)
    vault.keep_until_quit("aurora", TOKENS)
    store.entries[SERVICE, "boreal"] = '["secret-of-somebody"]'
    store.fault = None
    with pytest.raises(KeyStoreError) as unreadable:
        await vault.read("boreal")
    texts = [repr(vault), repr(TOKENS), str(told.value), repr(told.value), str(unreadable.value)]
    assert not [text for text in texts if "token-of-a-test" in text or "secret-of-somebody" in text]


async def test_tokens_that_were_read_stay_out_of_the_log(store: FakeStore, vault: Vault) -> None:
    entry = '{"client_token": "read-client-token", "access_token": "read-access-token", "address": ""}'
    store.entries[SERVICE, "aurora"] = entry
    await vault.read("aurora")
    assert blotted("read-client-token, read-access-token") == "[token], [token]"


async def test_a_client_token_that_was_provided_is_read_by_its_name_and_stays_out_of_the_log(
    store: FakeStore, vault: Vault
) -> None:
    assert await vault.read_client_token("mews-client-token") == ""
    store.entries[SERVICE, "mews-client-token"] = " provided-client-token\n"
    assert await vault.read_client_token("mews-client-token") == "provided-client-token"
    assert blotted("it is provided-client-token") == "it is [token]"
    store.fault = KeyringLocked()
    with pytest.raises(KeyStoreLocked):
        await vault.read_client_token("mews-client-token")


async def test_the_tokens_of_a_connection_are_never_taken_for_a_client_token(store: FakeStore, vault: Vault) -> None:
    await vault.save("aurora", TOKENS)
    assert await vault.read_client_token("aurora") == ""


async def test_tokens_kept_until_quit_touch_no_store(store: FakeStore, vault: Vault) -> None:
    vault.keep_until_quit("aurora", TOKENS)
    vault.forget("aurora")
    assert await vault.read("aurora") == TOKENS
    assert vault.is_until_quit("aurora")
    assert not store.calls
    assert await vault.save("aurora", TOKENS)
    assert not vault.is_until_quit("aurora")


def _chain(*backends: KeyringBackend) -> KeyringBackend:
    """A chain as keyring makes one where several stores are there."""
    parts = {"backends": list(backends), "viable": False}  # keyring shall not find it by itself
    return type("Chain", (chainer.ChainerBackend,), parts)()


@pytest.mark.parametrize(
    "backend", [null.Keyring(), fail.Keyring(), FakeStore(), _chain(null.Keyring(), fail.Keyring())]
)
async def test_a_store_that_does_not_keep_secrets_is_refused(
    use: Callable[[KeyringBackend], None], backend: KeyringBackend
) -> None:
    use(backend)
    vault = Vault()
    assert await vault.place() is None
    with pytest.raises(KeyStoreMissing):
        await vault.read("aurora")
    assert not await vault.save("aurora", TOKENS)
    assert vault.is_until_quit("aurora")
    assert await vault.read("aurora") == TOKENS
    await vault.remove("aurora")
    assert not vault.is_until_quit("aurora")
    with pytest.raises(KeyStoreMissing):
        await vault.read("aurora")


async def test_the_first_safe_store_of_a_chain_is_taken(use: Callable[[KeyringBackend], None]) -> None:
    use(_chain(FakeStore(), null.Keyring(), SecretService.Keyring()))
    assert await Vault().place() == "Secret Service"


_CHILD = """
import asyncio
from app.domain.connection import Tokens
from app.domain.errors import KeyStoreError
from app.vault import Vault
from tests.test_vault import FakeStore

async def main():
{body}

asyncio.run(main())
print("ended")
"""


def _run(body: str, **env: str) -> str:
    code = _CHILD.format(body="\n".join(f"    {line}" for line in body.strip().splitlines()))
    kept = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        env=kept | env,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert not done.stderr
    return done.stdout


def test_a_store_that_never_answers_does_not_keep_the_program() -> None:
    said = _run("""
store = FakeStore()
store.open.clear()
vault = Vault(limit=0.05, backend=store)
try:
    await vault.read("aurora")
except KeyStoreError as error:
    print(type(error).__name__)
""")
    assert said.split() == ["KeyStoreSilent", "ended"]


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux: other systems always have a key store")
def test_without_a_session_bus_tokens_last_until_quit(tmp_path: Path) -> None:
    said = _run(
        """
vault = Vault()
print(await vault.place(), await vault.save("aurora", Tokens("client-token", "access-token")))
""",
        HOME=str(tmp_path),
        XDG_RUNTIME_DIR=str(tmp_path),
        DBUS_SESSION_BUS_ADDRESS="disabled:",
    )
    assert said.split() == ["None", "False", "ended"]
    assert not [file for file in tmp_path.rglob("*") if file.is_file()]


def test_keyring_is_not_imported_at_start() -> None:
    code = "import sys, app.vault; sys.exit('keyring' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=True)
