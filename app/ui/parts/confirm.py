"""Asks once, at a point of no return: focus, default and Esc are on the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from app.ui.loop import ask

_LETTERS = 44  # the least width of the text; Qt makes it as narrow as the title
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


async def confirm(parent: QWidget, title: str, text: str, yes: str, no: str) -> bool:
    """Whether the person pressed `yes`."""
    return await decide(parent, title, text, (yes,), no) == 0


async def decide(parent: QWidget, title: str, text: str, ways: Sequence[str], no: str) -> int | None:
    """Which of the ways the person took; None for the way back."""
    box = _Message(QMessageBox.Icon.Warning, title, text, parent)
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
    box = _Message(QMessageBox.Icon.Information, title, text, parent)
    add_worded_button(box, QMessageBox.StandardButton.Close)
    box.label("informative").setTextInteractionFlags(_SELECTABLE)
    await ask(box)


def add_worded_button(box: QMessageBox, button: QMessageBox.StandardButton) -> None:
    """Add a button of the platform's as all others are: words only, without the style's own picture."""
    box.addButton(button).setIcon(QIcon())


class _Message(QMessageBox):
    """Its title stands in it too, since macOS shows none; a screen reader says both as it opens, each once."""

    def __init__(self, icon: QMessageBox.Icon, title: str, text: str, parent: QWidget) -> None:
        super().__init__(icon, title, title, QMessageBox.StandardButton.NoButton, parent)
        self.setInformativeText(text)
        self.setAccessibleDescription(text)
        for part in ("", "informative"):
            self.label(part).setTextFormat(Qt.TextFormat.PlainText)  # names of programs stand in both
        self.label("informative").setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        bold = self.label().font()
        bold.setBold(True)
        self.label().setFont(bold)

    def label(self, part: str = "") -> QLabel:
        """The label of the title, or of another part, by the name that Qt gives it."""
        label = self.findChild(QLabel, f"qt_msgbox_{part}label")
        assert isinstance(label, QLabel)
        return label
