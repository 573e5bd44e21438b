"""Asks once, at a point of no return: focus, default and Esc are on the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.loop import ask


async def confirm(parent: QWidget, title: str, text: str, yes: str, no: str) -> bool:
    """Whether the person pressed `yes`."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, text, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    back = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    agree.setAutoDefault(False)
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    await ask(box)
    return box.clickedButton() is agree


async def tell(parent: QWidget, title: str, text: str) -> None:
    """Show a text until it is closed."""
    box = QMessageBox(QMessageBox.Icon.Information, title, text, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    await ask(box)
