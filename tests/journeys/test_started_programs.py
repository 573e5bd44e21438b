"""What the program opens runs in the person's own environment, not in that of the frozen program around it."""

import os
from pathlib import Path

from tests.journeys.reader import at_reader
from tests.support.session import DesktopSession, desktop_session

# Writes down what it was given, and has it there all at once.
_OPENER = """#!/bin/sh
env -0 > {place}.part && printf '%s' "$1" >> {place}.asked && mv {place}.part {place}
"""
_OF_OTHERS = {"_", "OLDPWD", "PWD", "SHLVL", "PYSIDE6_OPTION_PYTHON_ENUM"}  # set by the shell, and by PySide for itself


def stand_in(session: DesktopSession, folder: Path) -> Path:
    """Put something in the place of what opens folders; where it will write its environment."""
    place = folder / "environment"
    opener = folder / "programs" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text(_OPENER.format(place=place), "utf-8")
    opener.chmod(0o755)
    session.env["PATH"] = os.pathsep.join([str(opener.parent), session.env["PATH"]])
    session.env["LD_LIBRARY_PATH"] = str(folder / "libraries of the person")
    return place


def test_a_folder_is_opened_in_the_environment_of_the_person(tmp_path: Path) -> None:
    with desktop_session(tmp_path / "session") as session:
        place = stand_in(session, tmp_path)
        with at_reader(session, tmp_path / "data") as reader:
            reader.window.find("menu item", "Help").press()
            reader.window.find("menu item", "About Loyalty Desk").press()
            about = reader.dialog("About Loyalty Desk")
            about.find("push button", "Open log folder").press()
            reader.until(place.exists, "the folder opened")
            reader.close(about, "Close")
        given = dict(line.split("=", 1) for line in place.read_text("utf-8").split("\0") if line)
        assert {name: value for name, value in given.items() if name not in _OF_OTHERS} == session.env
    assert Path(f"{place}.asked").read_text("utf-8") == (tmp_path / "data" / "log").as_uri()
