"""Everything fits in its window in every state: nothing is cut, overlaps, is out of reach or too small to be hit."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    "look",
    ["--letters=100 --size=900x560 --theme=light", "--letters=200 --size=800x600 --theme=dark"],
)
def test_in_every_state(tmp_path: Path, look: str) -> None:
    line = [sys.executable, "-m", "tests.pictures", str(tmp_path), *look.split()]
    pictures = subprocess.run(line, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert pictures.stdout == ""
    assert pictures.returncode == 0
    assert len(list(tmp_path.glob("*.png"))) > 90
