"""The tokens in the key store of the system: asked for on first use, never on the window's thread."""

import asyncio
import json
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

from app.domain.connection import Tokens
from app.domain.errors import KeyStoreError, KeyStoreLocked, KeyStoreMissing, KeyStoreSilent
from app.log import blot, blotted

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Loyalty Desk"

# The modules of keyring whose stores are encrypted and opened by the person. All others are
# refused: keyring would take a plain file, or one that forgets, without a word.
_PLACES = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.Windows": "Windows Credential Manager",
    "keyring.backends.macOS": "macOS Keychain",
}
_PLACE = ""  # stands for a connection in the question which store there is

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Question:
    """A question that a thread is asking. `answer` holds its value or the error, and is never cancelled."""

    answer: "asyncio.Future[Any]"
    is_read: bool


class Vault:
    """The tokens of all connections, one entry each, and what is only kept in memory.

    A key store may wait for a person, for ever: every question has a daemon thread of its own and
    a `limit` in seconds. Of one connection only one question is asked at a time; reads share it.
    A late answer is dropped. Belongs to one event loop; `backend` takes the place of the system's.
    """

    def __init__(self, limit: float = 60.0, backend: "KeyringBackend | None" = None) -> None:
        self._limit = limit
        self._backend = backend
        self._tokens: dict[str, Tokens] = {}
        self._only_here: set[str] = set()  # connections whose tokens are in no key store
        self._questions: dict[str, _Question] = {}
        # On Windows, writing one entry moves another one.
        self._writing = threading.Lock()

    async def read(self, connection_id: str) -> Tokens | None:
        """The tokens of a connection, None if there is no entry. Asks once, then remembers.

        Raises KeyStoreMissing, KeyStoreLocked, KeyStoreSilent, or KeyStoreError if the entry is not one of ours.
        """
        if connection_id in self._tokens:
            return self._tokens[connection_id]
        entry = await self._ask(connection_id, lambda store: store.get_password(SERVICE, connection_id), is_read=True)
        if entry is None:
            return self._tokens.get(connection_id)
        return self._tokens.setdefault(connection_id, _decode(entry, connection_id))

    async def read_client_token(self, entry: str) -> str:
        """The client token that an administrator put into the key store under a name; empty if there is no such entry.

        The entry of a connection is none: else a set-up file could have its tokens sent elsewhere. Raises
        KeyStoreMissing, KeyStoreLocked or KeyStoreSilent.
        """
        found = await self._ask(entry, lambda store: store.get_password(SERVICE, entry), is_read=True)
        token = (found or "").strip()
        if token.startswith("{"):
            return ""
        if token:
            blot(token)
        return token

    async def save(self, connection_id: str, tokens: Tokens, *, is_new: bool = False) -> bool:
        """Put the tokens into the key store. False: there is none, they are kept until the program ends.

        Raises KeyStoreLocked or KeyStoreSilent; then what was kept before stays as it was. An entry that `is_new` is
        taken away again where a silent store makes it after all: nobody would know of it any more.
        """
        _blot(tokens)
        entry, given_up = _encode(tokens), threading.Event()

        def write(store: "KeyringBackend") -> None:
            with self._writing:
                store.set_password(SERVICE, connection_id, entry)
                if is_new and given_up.is_set():
                    _delete(store, connection_id)

        try:
            await self._ask(connection_id, write)
        except KeyStoreSilent:
            given_up.set()
            raise
        except KeyStoreMissing:
            self.keep_until_quit(connection_id, tokens)
            return False
        self._tokens[connection_id] = tokens
        self._only_here.discard(connection_id)
        return True

    def keep_until_quit(self, connection_id: str, tokens: Tokens) -> None:
        """Keep the tokens in memory alone."""
        _blot(tokens)
        self._tokens[connection_id] = tokens
        self._only_here.add(connection_id)

    def is_until_quit(self, connection_id: str) -> bool:
        """Whether the tokens of this connection end with the program."""
        return connection_id in self._only_here

    async def remove(self, connection_id: str) -> None:
        """Take the tokens out of the key store and of memory. Raises KeyStoreLocked or KeyStoreSilent."""

        def delete(store: "KeyringBackend") -> None:
            with self._writing:
                _delete(store, connection_id)

        with suppress(KeyStoreMissing):
            await self._ask(connection_id, delete)
        self._tokens.pop(connection_id, None)
        self._only_here.discard(connection_id)

    async def place(self) -> str | None:
        """What people call the key store of this system; None if there is none. Raises KeyStoreSilent."""
        try:
            return await self._ask(_PLACE, _name, is_read=True)
        except KeyStoreMissing:
            return None

    def forget(self, connection_id: str) -> None:
        """Ask the key store again at the next read. Tokens that are in no key store stay."""
        if connection_id not in self._only_here:
            self._tokens.pop(connection_id, None)

    async def _ask(self, connection_id: str, question: Callable[["KeyringBackend"], T], *, is_read: bool = False) -> T:
        """Ask when it is this question's turn, or join a read that is under way."""
        try:
            async with asyncio.timeout(self._limit):
                while (asked := self._questions.get(connection_id)) and not (is_read and asked.is_read):
                    await asyncio.wait([asked.answer])
                asked = asked or self._start(connection_id, question, is_read)
                await asyncio.wait([asked.answer])
        except TimeoutError:
            raise KeyStoreSilent(f"no answer within {self._limit:g} s") from None
        answer = asked.answer.result()
        if isinstance(answer, KeyStoreError):
            raise answer
        return cast("T", answer)

    def _start(self, connection_id: str, question: Callable[["KeyringBackend"], Any], is_read: bool) -> _Question:
        loop = asyncio.get_running_loop()
        asked = self._questions[connection_id] = _Question(loop.create_future(), is_read)

        def settle(answer: object) -> None:
            del self._questions[connection_id]
            asked.answer.set_result(answer)

        def work() -> None:
            answer = self._answer(question)
            with suppress(RuntimeError):  # the loop has closed: nobody waits any more
                loop.call_soon_threadsafe(settle, answer)

        threading.Thread(target=work, name="key store", daemon=True).start()
        return asked

    def _answer(self, question: Callable[["KeyringBackend"], object]) -> object:
        """What the key store says, or the error in its place. On the question's thread."""
        try:
            if self._backend is None:
                self._backend = _find_backend()
            return question(self._backend)
        except KeyStoreError as error:
            return error
        except Exception as error:  # each store raises what its system does
            return KeyStoreLocked(blotted(f"{type(error).__name__}: {error}"))


def _find_backend() -> "KeyringBackend":
    """The first store that keeps secrets safely. Raises KeyStoreMissing."""
    import keyring  # noqa: PLC0415 - takes 45 to 88 ms, so not before the window shows

    chosen = keyring.get_keyring()
    for backend in getattr(chosen, "backends", [chosen]):
        if type(backend).__module__ in _PLACES:
            return cast("KeyringBackend", backend)
    raise KeyStoreMissing(f"{type(chosen).__module__} does not keep secrets safely")


def _name(store: "KeyringBackend") -> str:
    return _PLACES.get(type(store).__module__, store.name)


def _delete(store: "KeyringBackend", connection_id: str) -> None:
    from keyring.errors import PasswordDeleteError  # noqa: PLC0415 - see _find_backend

    try:
        store.delete_password(SERVICE, connection_id)
    except PasswordDeleteError:
        # Said of an entry that is not there, and by some stores of one that they do not give up.
        if store.get_password(SERVICE, connection_id) is not None:
            raise


def _encode(tokens: Tokens) -> str:
    fields = {"client_token": tokens.client_token, "access_token": tokens.access_token, "address": tokens.address}
    return json.dumps(fields)


def _decode(entry: str, connection_id: str) -> Tokens:
    """The tokens in an entry. Raises KeyStoreError, without a word of the entry, if it holds none."""
    try:
        fields = json.loads(entry)
        tokens = Tokens(fields["client_token"], fields["access_token"], fields["address"])
        _blot(tokens)
    except (ValueError, KeyError, TypeError):
        raise KeyStoreError(f"the entry of connection {connection_id} does not hold tokens") from None
    return tokens


def _blot(tokens: Tokens) -> None:
    blot(tokens.client_token)
    blot(tokens.access_token)
