"""The whole job through the accessibility bus alone: what cannot be heard cannot be done."""

import time
from pathlib import Path

from tests.journeys.by_ear import JOB, make_hotel
from tests.journeys.ear import Ear
from tests.journeys.reader import at_reader
from tests.support.loopback import serve
from tests.support.session import desktop_session

ROLES = ("check box", "filler", "list", "push button", "table", "text", "tree")
_PAUSE = 2.0  # seconds between two announcements


def test_the_whole_job_is_done_by_ear(tmp_path: Path) -> None:
    sandbox = make_hotel()
    with (
        desktop_session(tmp_path / "session") as session,
        serve(sandbox) as address,
        at_reader(session, tmp_path / "data") as reader,
    ):
        begun, ear = time.monotonic(), Ear(reader.desktop)
        for step in JOB:
            step(reader, sandbox, address)
        announced = [line for line in ear.heard if line.startswith("Announces: ")]
        assert (len(announced) - 1) * _PAUSE <= time.monotonic() - begun
        assert sum("Sent: 1 added, 1 renamed, 1 deleted." in line for line in announced) == 1
        assert not reader.desktop.interruptions
        assert [line for line in ear.heard if line in {f"Focus: {role}" for role in ROLES}] == []
