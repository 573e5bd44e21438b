"""Pictures every state and dialog of the window, and writes a page that shows them side by side."""

import argparse
import asyncio
import html
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.settings import LANGUAGES, Theme
from app.ui.loop import make_loop
from app.ui.parts.focus_ring import FocusRings
from tests.pictures.conditions import SMALLEST, THEMES, USUAL, Conditions
from tests.pictures.every import PICTURES
from tests.pictures.fitting import misfits
from tests.pictures.legibility import faint
from tests.pictures.states import Picture
from tests.support.made_up import MARKS as MADE_UP
from tests.support.same_font import use_same_font

_COMPILE = [sys.executable, str(Path(__file__).parents[2] / "packaging" / "translations.py"), "compile"]
_LOWEST_SCREEN = 600  # px
_LEGIBLE = 200  # percent: from here on the lines of letters are wide enough to be measured
_STYLE = "body { font: 14px sans-serif; } img { width: 48%; border: 1px solid #888; margin: 2px; }"


def file_name(picture: Picture, conditions: Conditions) -> str:
    """The name of the file of one picture."""
    plain = "".join(letter if letter.isalnum() else "-" for letter in picture.name)
    others = f"-{conditions.letters}" if conditions.letters != 100 else ""
    others += f"-{conditions.language}" if conditions.language != LANGUAGES[0] else ""
    return f"{plain}-{conditions.theme}-{conditions.size[0]}{others}.png"


async def take(picture: Picture, conditions: Conditions, folder: Path) -> list[str]:
    """Make a window, bring it into the state, and write its picture; what is wrong with it."""
    with conditions.in_force():
        async with picture.arranged(conditions) as scene:
            await asyncio.sleep(0.15)  # the search waits a moment, rows come in slices; one taken early fails no one
            scene.take().save(str(folder / file_name(picture, conditions)))
            wrong = [misfit for each in scene.windows for misfit in misfits(each)]
            if conditions.letters >= _LEGIBLE:
                wrong += [text for each in scene.windows for text in faint(each)]
            return wrong


def page(pictures: Sequence[Picture], ways: Sequence[Conditions]) -> str:
    """The page that shows them all."""
    parts = [f"<!DOCTYPE html><meta charset='utf-8'><title>Pictures</title><style>{_STYLE}</style>"]
    for picture in pictures:
        parts.append(f"<h2>{html.escape(picture.name)}</h2>")
        parts += [f"<img src='{file_name(picture, conditions)}'>" for conditions in ways]
    return "\n".join(parts)


async def take_all(folder: Path, pictures: Sequence[Picture], ways: Sequence[Conditions]) -> int:
    """Take them all, and say what is wrong with each; how many are not as they should be."""
    failed = 0
    for picture, conditions in product(pictures, ways):
        try:
            wrong = await take(picture, conditions, folder)
        except Exception as error:  # the others are still wanted
            wrong = [f"{type(error).__name__}: {error}"]
        failed += bool(wrong)
        for each in wrong:
            print(f"{file_name(picture, conditions)}: {each}")
    (folder / "index.html").write_text(page(pictures, ways), encoding="utf-8")
    return failed


def options() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("parts", nargs="*", default=[""], help="of the names of the pictures that are wanted")
    parser.add_argument("--theme", choices=THEMES, action="append", help="light and dark where none is given")
    parser.add_argument("--size", type=_size, action="append", metavar="900x560")
    parser.add_argument("--letters", type=int, default=100, metavar="PERCENT")
    parser.add_argument("--language", choices=(*LANGUAGES, *MADE_UP), default=LANGUAGES[0])
    return parser.parse_args()


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


def _screen(folder: Path, width: int, height: int) -> Path:
    """Describe a screen as large as the window, and no smaller than any on which it is to be usable."""
    screen = {"name": "", "x": 0, "y": 0, "width": width, "height": max(height, _LOWEST_SCREEN)}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return path


def main(wanted: argparse.Namespace) -> int:
    """Take every picture in whose name the part occurs; the exit code."""
    subprocess.run(_COMPILE, check=True)
    wanted.folder.mkdir(parents=True, exist_ok=True)
    sizes = wanted.size or (SMALLEST, USUAL)
    screen = _screen(wanted.folder, max(width for width, _ in sizes), max(height for _, height in sizes))
    os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication([])
    use_same_font(application)
    application.setQuitOnLastWindowClosed(False)
    FocusRings(application)
    application.setApplicationName("Loyalty Desk")
    pictures = [picture for picture in PICTURES if any(part in picture.name for part in wanted.parts)]
    looks = product(sizes, wanted.theme or (Theme.LIGHT, Theme.DARK))
    ways = [Conditions(theme, size, wanted.letters, wanted.language) for size, theme in looks]
    loop = make_loop()
    try:
        return 1 if loop.run_until_complete(take_all(wanted.folder, pictures, ways)) else 0
    finally:
        loop.close()


if __name__ == "__main__":
    sys.exit(main(options()))
