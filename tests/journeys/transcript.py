"""Writes down what a screen reader says during the whole job.

python -m tests.journeys.transcript FILE
"""

import sys
import tempfile
from pathlib import Path

from tests.journeys.by_ear import JOB, make_hotel
from tests.journeys.ear import Ear
from tests.journeys.reader import at_reader
from tests.support.loopback import serve
from tests.support.session import desktop_session


def transcript(folder: Path) -> list[str]:
    """Do the job below a folder; a heading for each step, and what was heard in it."""
    lines = ["# What a screen reader says"]
    sandbox = make_hotel()
    with (
        desktop_session(folder / "session") as session,
        serve(sandbox) as address,
        at_reader(session, folder / "data") as reader,
    ):
        ear = Ear(reader.desktop)
        for step in JOB:
            step(reader, sandbox, address)
            lines += ["", f"## {step.__doc__}", "", *(f"- {line}" for line in ear.heard)]
            ear.heard.clear()
    return [*lines, ""]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        Path(sys.argv[1]).write_text("\n".join(transcript(Path(folder))), "utf-8")
