"""The main job, end to end, through the window: connect, see, add, rename, delete; quit, go offline, and send later."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt

from app.domain.connection import Edition
from app.sandbox.sandbox import Sandbox
from tests.journeys.deeds import active, add, connect, rename, send, shown, times_added
from tests.journeys.key_store import real_key_store
from tests.journeys.person import at_window
from tests.support.loopback import serve

pytestmark = pytest.mark.anyio


@pytest.fixture
def key_store(tmp_path: Path) -> Iterator[None]:
    """A Secret Service of this test's own."""
    with real_key_store(tmp_path / "session"):
        yield


async def test_a_day_at_the_desk(tmp_path: Path, key_store: None) -> None:
    sandbox = Sandbox(Edition.CURRENT, 2500)
    folder = tmp_path / "data"
    codes = [one.code for one in sandbox.programs.values() if not one.is_deleted]
    busy, *empty = codes[10:15]
    sandbox.enrol(next(one.program_id for one in sandbox.programs.values() if one.code == busy))
    with serve(sandbox) as address:
        port = urlsplit(address).port or 0
        async with at_window(folder) as person:
            await connect(person, address, sandbox)
            await person.until(lambda: person.line_count() == len(active(sandbox)), "all programs")
            await add(person, "Aurora Friends", "AUR-F")
            await rename(person, codes[3], "Renamed at the desk")
            person.mark(busy, *empty)
            person.press(Qt.Key.Key_Delete)
            await send(person, 7, "Delete 5 programs and send 2 other changes")
            await person.until(lambda: person.sentence.startswith("Needs you: 1"), "the refusal")
            mark, _, _ = next(line for line in person.lines() if line[2] == busy)
            assert mark == "Refused"
            assert shown(person) == active(sandbox)
            await add(person, "Kept for later", "LATER")
    async with at_window(folder) as person:  # the network is cut
        await person.until(lambda: person.sentence.startswith("Needs you"), "the list as it was left")
        assert person.has("LATER")
        assert person.has(busy)
        await rename(person, codes[4], "Renamed without a network")
        await add(person, "Also for later", "LATER2")
        person.mark(codes[20])
        person.press(Qt.Key.Key_Delete)
        await send(person, 4, "Delete 1 program and send 3 other changes")
        with serve(sandbox, port):
            person.press(Qt.Key.Key_F5)  # or it is tried again in its time
            await person.until(lambda: not person.has(codes[20]), "the deletion")
            await person.until(lambda: shown(person) == active(sandbox), "the platform's list")
    assert {code: times_added(sandbox, code) for code in ("AUR-F", "LATER", "LATER2")} == {
        "AUR-F": 1,
        "LATER": 1,
        "LATER2": 1,
    }
    assert ("Renamed without a network", codes[4]) in active(sandbox)
