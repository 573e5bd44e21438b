"""Pictures every state and dialog of the window, light and dark, small and large.

    python -m tests.pictures FOLDER [PART OF A NAME]

writes the pictures and FOLDER/index.html, which shows them side by side. It needs no display.
"""

import asyncio
import html
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain.settings import Theme
from app.ui.loop import make_loop
from tests.pictures.connections import CONNECTIONS
from tests.pictures.details import DETAILS
from tests.pictures.dialogs import DIALOGS
from tests.pictures.filters import FILTERS
from tests.pictures.scene import Scene, turns
from tests.pictures.states import STATES, Picture

SIZES = ((900, 560), (1440, 900))  # px: the smallest window that all is to be usable in, and a usual one
THEMES = (Theme.LIGHT, Theme.DARK)
_STYLE = "body { font: 14px sans-serif; } img { width: 48%; border: 1px solid #888; margin: 2px; }"


def file_name(picture: Picture, theme: Theme, size: tuple[int, int]) -> str:
    """The name of the file of one picture."""
    plain = "".join(letter if letter.isalnum() else "-" for letter in picture.name)
    return f"{plain}-{theme}-{size[0]}.png"


async def take(picture: Picture, theme: Theme, size: tuple[int, int], folder: Path) -> None:
    """Make a window, bring it into the state, and write its picture."""
    scene = Scene(theme, size)
    try:
        await picture.arrange(scene)
        await turns()
        await asyncio.sleep(0.15)  # the search waits a moment, rows come in slices; a picture taken early fails no one
        scene.take().save(str(folder / file_name(picture, theme, size)))
    finally:
        await scene.close()


def page(pictures: list[Picture]) -> str:
    """The page that shows them all."""
    parts = [f"<!DOCTYPE html><meta charset='utf-8'><title>Pictures</title><style>{_STYLE}</style>"]
    for picture in pictures:
        parts.append(f"<h2>{html.escape(picture.name)}</h2>")
        parts += [f"<img src='{file_name(picture, theme, size)}'>" for size in SIZES for theme in THEMES]
    return "\n".join(parts)


async def take_all(folder: Path, pictures: list[Picture]) -> int:
    """Take them all; how many could not be taken."""
    failed = 0
    for picture in pictures:
        try:
            for theme in THEMES:
                for size in SIZES:
                    await take(picture, theme, size, folder)
        except Exception as error:  # the others are still wanted
            failed += 1
            print(f"{picture.name}: {type(error).__name__}: {error}", file=sys.stderr)
    (folder / "index.html").write_text(page(pictures), encoding="utf-8")
    return failed


def main(folder: Path, part: str) -> int:
    """Take every picture in whose name the part occurs; the exit code."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    application.setApplicationName("Loyalty Desk")
    pictures = [picture for picture in (*STATES, *DETAILS, *CONNECTIONS, *DIALOGS, *FILTERS) if part in picture.name]
    loop = make_loop()
    try:
        return 1 if loop.run_until_complete(take_all(folder, pictures)) else 0
    finally:
        loop.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""))
