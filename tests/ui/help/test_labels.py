"""The help calls menus, buttons and fields as the window does, in every language: by the same texts."""

import re
from pathlib import Path

from app.ui.help import labels
from tests.support.linguist import asked

_FILE = Path(labels.__file__)
_HELP, _APP = _FILE.parent, _FILE.parents[2]


def test_what_the_help_names_stands_in_the_window() -> None:
    of_window = {text[:2] for text in asked(path for path in _APP.rglob("*.py") if _HELP not in path.parents)}
    named = {text[:2] for text in asked([_FILE])}
    assert len(named) > 60
    assert named - of_window == set()


def test_the_help_names_each_of_them() -> None:
    places = set(re.findall(r'"(\w+)": translate', _FILE.read_text("utf-8")))
    texts = "".join(path.read_text("utf-8") for path in _HELP.glob("*.py") if path != _FILE)
    assert len(places) > 60
    assert places - set(re.findall(r'[{"](\w+)[}"]', texts)) == set()
