"""Asks once, at a point of no return: focus, default and Esc are on the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.loop import ask


async def confirm(parent: QWidget, title: str, text: str, yes: str, no: str) -> bool:
    """Whether the person pressed `yes`."""
    return await decide(parent, title, text, (yes,), no) == 0


async def decide(parent: QWidget, title: str, text: str, ways: Sequence[str], no: str) -> int | None:
    """Which of the ways the person took; None for the way back."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, text, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    offered = [box.addButton(way, QMessageBox.ButtonRole.AcceptRole) for way in ways]
    back = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    for button in offered:
        button.setAutoDefault(False)
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    await ask(box)
    pressed = box.clickedButton()
    return offered.index(pressed) if pressed in offered else None


async def tell(parent: QWidget, title: str, text: str) -> None:
    """Show a text until it is closed."""
    box = QMessageBox(QMessageBox.Icon.Information, title, text, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    await ask(box)
