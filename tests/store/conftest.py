"""What the store's tests stand on: a real file with one connection in it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.store import connections
from app.store.database import Database
from tests.store.support import HOTEL


@pytest.fixture
async def database(path: Path, anyio_backend: str) -> AsyncIterator[Database]:
    """The file, open, with one connection that is not shown yet."""
    opened = Database(path)
    await opened.open()
    await opened.run(lambda one: connections.put(one, HOTEL))
    yield opened
    await opened.close()
