"""Pictures every state and dialog of the window, and writes a page that shows them side by side."""

import argparse
import asyncio
import html
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
from tests.pictures.conditions import SMALLEST, THEMES, USUAL, Conditions
from tests.pictures.every import PICTURES
from tests.pictures.scene import Scene, turns
from tests.pictures.states import Picture

_COMPILE = [sys.executable, str(Path(__file__).parents[2] / "packaging" / "translations.py"), "compile"]
_STYLE = "body { font: 14px sans-serif; } img { width: 48%; border: 1px solid #888; margin: 2px; }"


def file_name(picture: Picture, conditions: Conditions) -> str:
    """The name of the file of one picture."""
    plain = "".join(letter if letter.isalnum() else "-" for letter in picture.name)
    others = f"-{conditions.letters}" if conditions.letters != 100 else ""
    others += f"-{conditions.language}" if conditions.language != LANGUAGES[0] else ""
    return f"{plain}-{conditions.theme}-{conditions.size[0]}{others}.png"


async def take(picture: Picture, conditions: Conditions, folder: Path) -> None:
    """Make a window, bring it into the state, and write its picture."""
    with conditions.in_force():
        scene = Scene(conditions)
        try:
            await picture.arrange(scene)
            await turns()
            await asyncio.sleep(0.15)  # the search waits a moment, rows come in slices; one taken early fails no one
            scene.take().save(str(folder / file_name(picture, conditions)))
        finally:
            await scene.close()


def page(pictures: Sequence[Picture], ways: Sequence[Conditions]) -> str:
    """The page that shows them all."""
    parts = [f"<!DOCTYPE html><meta charset='utf-8'><title>Pictures</title><style>{_STYLE}</style>"]
    for picture in pictures:
        parts.append(f"<h2>{html.escape(picture.name)}</h2>")
        parts += [f"<img src='{file_name(picture, conditions)}'>" for conditions in ways]
    return "\n".join(parts)


async def take_all(folder: Path, pictures: Sequence[Picture], ways: Sequence[Conditions]) -> int:
    """Take them all; how many could not be taken."""
    failed = 0
    for picture in pictures:
        try:
            for conditions in ways:
                await take(picture, conditions, folder)
        except Exception as error:  # the others are still wanted
            failed += 1
            print(f"{picture.name}: {type(error).__name__}: {error}", file=sys.stderr)
    (folder / "index.html").write_text(page(pictures, ways), encoding="utf-8")
    return failed


def options() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("part", nargs="?", default="", help="of the names of the pictures that are wanted")
    parser.add_argument("--theme", choices=THEMES, action="append", help="light and dark where none is given")
    parser.add_argument("--size", type=_size, action="append", metavar="900x560")
    parser.add_argument("--letters", type=int, default=100, metavar="PERCENT")
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    return parser.parse_args()


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


def main(wanted: argparse.Namespace) -> int:
    """Take every picture in whose name the part occurs; the exit code."""
    subprocess.run(_COMPILE, check=True)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    wanted.folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    application.setApplicationName("Loyalty Desk")
    pictures = [picture for picture in PICTURES if wanted.part in picture.name]
    looks = product(wanted.size or (SMALLEST, USUAL), wanted.theme or (Theme.LIGHT, Theme.DARK))
    ways = [Conditions(theme, size, wanted.letters, wanted.language) for size, theme in looks]
    loop = make_loop()
    try:
        return 1 if loop.run_until_complete(take_all(wanted.folder, pictures, ways)) else 0
    finally:
        loop.close()


if __name__ == "__main__":
    sys.exit(main(options()))
