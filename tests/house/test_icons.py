"""The icons that are there are those that are used, under their licence, and the program has one of its own."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

PROJECT = Path(__file__).parents[2]
ICONS, APP_ICON = PROJECT / "resources" / "icons", PROJECT / "resources" / "app-icon"
SOURCES = [path.read_text("utf-8") for path in (PROJECT / "app" / "ui").rglob("*.py")]


def test_each_icon_is_used() -> None:
    named = {text for source in SOURCES for text in re.findall(r'"([a-z0-9-]+)"', source)}
    assert {path.stem for path in ICONS.glob("*.svg")} - named == set()


def test_each_icon_takes_the_colour_of_texts_and_has_its_licence_beside_it() -> None:
    for path in ICONS.glob("*.svg"):
        drawing = path.read_text("utf-8")
        assert 'stroke="currentColor"' in drawing, path.name
        assert not re.search(r"#[0-9a-fA-F]{3,6}", drawing), path.name
    for folder in (ICONS, APP_ICON):
        assert (folder / "LICENSE.txt").read_text("utf-8").strip()


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_the_program_has_an_icon_of_its_own_in_each_size(size: int) -> None:
    picture = QImage(str(APP_ICON / f"app-icon-{size}.png"))
    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(size // 2, size // 2).alpha() == 255
    assert picture.pixelColor(0, 0).alpha() < 128


@pytest.mark.parametrize(
    ("kind", "sizes"), [("ico", {16, 24, 32, 48, 64, 128, 256}), ("icns", {32, 64, 128, 256, 512})]
)
def test_windows_and_macos_find_it_in_their_own_files(kind: str, sizes: set[int]) -> None:
    reader = QImageReader(str(APP_ICON / f"app-icon.{kind}"))
    found = set()
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        found.add(reader.read().width())
    assert found == sizes


def test_nothing_is_animated_by_the_program() -> None:
    means = re.compile(r"\bQ(\w*Animation\w*|Movie|TimeLine)\b|setAnimated\(True\)")
    assert [source.splitlines()[0] for source in SOURCES if means.search(source)] == []
