"""Short ways to say what a desk shows."""

from dataclasses import replace

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.domain.change import Change, State
from app.store import changes
from tests.support.desk import Desk

Seen = dict[str, tuple[str, str]]  # code -> name, and the kind of the wish that marks the row


def seen(desk: Desk) -> Seen:
    """The table as a person sees it."""
    return {
        code: (row.values.name, "" if row.change is None else row.change.kind.value) for code, row in desk.rows.items()
    }


async def move(desk: Desk, change: Change, state: State, **fields: object) -> None:
    """Store a change as sync would have left it."""
    moved = replace(change, state=state, **fields)  # type: ignore[arg-type]
    await desk.database.run(lambda one: changes.put(one, moved))


class MemoryStore(KeyringBackend):
    """A key store in memory, which may be locked."""

    viable = False  # keyring shall not find it by itself

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[str, str] = {}
        self.locked = False

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.entries.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.entries[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.entries.pop(username, None) is None:
            raise PasswordDeleteError
