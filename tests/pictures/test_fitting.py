"""In every state everything fits in its window, can be hit and can be read, also with large letters and long words."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.pictures.conditions import THEMES
from tests.pictures.every import PICTURES

# The states that show every mark, selected and not, and every kind of text and message.
COLOURED = ("every mark", "several", "refused", "filter panel, wrong", "test failed", "review", "marks", "history")


def wrong_in(folder: Path, *arguments: str) -> str:
    """What the pictures say."""
    line = [sys.executable, "-m", "tests.pictures", str(folder), *arguments]
    pictures = subprocess.run(line, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert list(folder.glob("*.png"))
    return pictures.stdout


def test_no_picture_takes_the_name_of_another() -> None:
    names = [picture.name for picture in PICTURES]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize(
    "look",
    [
        "--letters=100 --size=900x560 --theme=light",
        "--letters=200 --size=800x600 --theme=dark",
        "--letters=100 --size=900x560 --theme=light --language=longer",
    ],
)
def test_everything_fits(tmp_path: Path, look: str) -> None:
    assert wrong_in(tmp_path, *look.split()) == ""


@pytest.mark.parametrize("theme", THEMES)
def test_marks_and_texts_stand_out(tmp_path: Path, theme: str) -> None:
    assert wrong_in(tmp_path, *COLOURED, f"--theme={theme}", "--letters=200", "--size=1440x1200") == ""
