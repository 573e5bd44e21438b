"""In every state everything fits in its window, can be hit and can be read, also with large letters and long words."""

import subprocess
import sys
import tempfile
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

import pytest

from tests.pictures.conditions import THEMES
from tests.pictures.every import PICTURES

FITTING = (
    "--letters=200 --size=800x600 --theme=dark",
    "--letters=100 --size=900x560 --theme=light --language=longer",
)
# The states that show every mark, selected and not, and every kind of text and message.
COLOURED = ("every mark", "several", "refused", "filter panel, wrong", "test failed", "review", "marks", "history")


def wrong_in(*arguments: str) -> str:
    """What the pictures say."""
    with tempfile.TemporaryDirectory() as folder:
        line = [sys.executable, "-m", "tests.pictures", folder, *arguments]
        pictures = subprocess.run(line, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
        return pictures.stdout if any(Path(folder).glob("*.png")) else f"no picture: {pictures.stderr}"


def begin(pool: ProcessPoolExecutor) -> dict[str, Future[str]]:
    """Take the pictures; by what they are taken in."""
    fitting = {look: pool.submit(wrong_in, *look.split()) for look in FITTING}
    options = ("--letters=200", "--size=1440x1200")
    return fitting | {theme: pool.submit(wrong_in, *COLOURED, f"--theme={theme}", *options) for theme in THEMES}


def test_no_picture_takes_the_name_of_another() -> None:
    names = [picture.name for picture in PICTURES]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("look", FITTING)
def test_everything_fits(look: str, begun: dict[str, Future[str]]) -> None:
    assert begun[look].result() == ""


@pytest.mark.parametrize("theme", THEMES)
def test_marks_and_texts_stand_out(theme: str, begun: dict[str, Future[str]]) -> None:
    assert begun[theme].result() == ""
