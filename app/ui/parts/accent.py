"""The accent colour of the theme in force, dark enough for its letters: the button that stands out, the choice made."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.ui.parts.contrast import apart, edge_color

_PRIMARY = """
QPushButton {{ background: {fill}; color: {text}; border: 1px solid {edge}; border-radius: 3px; padding: 4px 14px; }}
QPushButton:hover, QPushButton:pressed {{ background: {edge}; }}
QPushButton:disabled {{ background: transparent; color: {faint}; border-color: {line}; }}
"""
_CHOICE = """
QToolButton {{ border: 1px solid {line}; border-radius: 3px; padding: 3px 10px; }}
QToolButton:hover {{ border-color: {hover}; }}
QToolButton:checked {{ background: {fill}; color: {text}; border-color: {edge}; }}
"""


class PrimaryButton(QPushButton):
    """The one button of its place that stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setStyleSheet(_styled(_PRIMARY))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.setStyleSheet(_styled(_PRIMARY))
        return super().event(event)


class ChoiceButton(QToolButton):
    """One of a few of which one is chosen; the chosen one is told by its shade, in light and in dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setStyleSheet(_styled(_CHOICE))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.setStyleSheet(_styled(_CHOICE))
        return super().event(event)


def _styled(style: str) -> str:
    palette = QGuiApplication.palette()
    text = palette.color(QPalette.ColorRole.HighlightedText)
    fill = apart(palette.color(QPalette.ColorRole.Highlight), text)
    colors = {
        "fill": fill,
        "text": text,
        "edge": fill.darker(125),
        "hover": palette.color(QPalette.ColorRole.WindowText),
        "faint": palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
        "line": edge_color(palette),
    }
    return style.format(**{role: color.name() for role, color in colors.items()})
