"""What is written from left to right in every language (codes, identifiers, addresses, tokens), or as it is itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def left_to_right(text: str) -> str:
    """A code in a cell, whose digits and signs keep their order in a mirrored window too."""
    return f"\u2066{text}\u2069" if text else ""


def as_written(text: str) -> str:
    """A name or time in a cell, which runs as its own first letter does in every window, also where it is cut."""
    return f"\u2068{text}\u2069" if text else ""


def write_left_to_right(*edits: QWidget) -> None:
    """Let codes be typed from left to right."""
    for edit in edits:
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def leading_edge(place: QWidget) -> Qt.AlignmentFlag:
    """The edge at which lines begin in this place, also those that are written the other way."""
    edge = Qt.AlignmentFlag.AlignRight if place.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute
