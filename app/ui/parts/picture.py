"""A picture beside or above a text, in the colour that the theme in force gives to texts."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.parts.look import dimmed, tinted
from app.ui.parts.measures import ICON_SIZE, scaled


class Picture(QLabel):
    """Says nothing that the text does not. `size` is in px beside usual letters; a `faint` one stands back."""

    def __init__(self, parent: QWidget | None = None, size: int = ICON_SIZE, *, faint: bool = False) -> None:
        super().__init__(parent, alignment=Qt.AlignmentFlag.AlignCenter)
        self._size = size
        self._faint = faint
        self._name = ""

    def show_picture(self, name: str) -> None:
        """Show a picture by its name; (empty) leave what there is."""
        self._name = name or self._name
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        if self._name:
            color = dimmed(self.palette()) if self._faint else self.palette().windowText().color()
            self.setPixmap(tinted(self._name, color.rgba(), scaled(self._size), self.devicePixelRatioF()))
