"""A Secret Service for the program in this process."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring.backend
import keyring.core
import pytest

from tests.support.session import DesktopSession


@contextmanager
def real_key_store(folder: Path) -> Iterator[DesktopSession]:
    """A session with a bus and a key store, which keyring finds whatever ran before in the process."""
    with DesktopSession(folder) as session, pytest.MonkeyPatch.context() as patch:
        session.start_bus()
        session.start_key_store()
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", session.env["DBUS_SESSION_BUS_ADDRESS"])
        patch.setattr(keyring.core, "_keyring_backend", None)
        _forget_backends()
        yield session
    _forget_backends()


def _forget_backends() -> None:
    vars(keyring.backend.get_all_keyring).pop("saved_result", None)
