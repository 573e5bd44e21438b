"""Makes the icon of the program in all sizes, and the files that Windows and macOS want, of its two drawings.

python packaging/icons.py
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "app-icon"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # px
SMALL = 24  # px: up to here by the simpler drawing
_WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The types of an .icns file by the size in px of the PNG in each.
_MAC_TYPES = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def draw(size: int) -> bytes:
    """The icon as a PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    drawing = FOLDER / ("app-icon-small.svg" if size <= SMALL else "app-icon.svg")
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An .ico file: a directory, then the pictures."""
    directory, data = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures.items():
        place = 6 + 16 * len(pictures) + len(data)
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        data += picture
    return directory + data


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An .icns file: each picture behind its type and length."""
    data = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", len(data) + 8) + data


def main() -> None:
    """Write all files beside the drawings."""
    pictures = {size: draw(size) for size in SIZES}
    for size, picture in pictures.items():
        (FOLDER / f"app-icon-{size}.png").write_bytes(picture)
    (FOLDER / "app-icon.ico").write_bytes(ico({size: pictures[size] for size in _WINDOWS_SIZES}))
    (FOLDER / "app-icon.icns").write_bytes(icns({kind: pictures[size] for kind, size in _MAC_TYPES.items()}))


if __name__ == "__main__":
    main()
