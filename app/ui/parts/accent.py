"""The accent colour of the theme in force, dark enough for its letters: the button that stands out, the choice made."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

_CONTRAST = 4.5  # of letters against what they stand on (WCAG 2.2, 1.4.3)
_PRIMARY = """
QPushButton {{ background: {fill}; color: {text}; border: 1px solid {edge}; border-radius: 3px; padding: 4px 14px; }}
QPushButton:hover, QPushButton:pressed {{ background: {edge}; }}
QPushButton:focus {{ border: 2px solid {ring}; padding: 3px 13px; }}
QPushButton:disabled {{ background: transparent; color: {faint}; border-color: {line}; }}
"""
_CHOICE = """
QToolButton {{ border: 1px solid {line}; border-radius: 3px; padding: 3px 10px; }}
QToolButton:hover {{ border-color: {ring}; }}
QToolButton:checked {{ background: {fill}; color: {text}; border-color: {edge}; }}
QToolButton:focus {{ border: 2px solid {ring}; padding: 2px 9px; }}
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
    fill = legible(palette.color(QPalette.ColorRole.Highlight), text)
    colors = {
        "fill": fill,
        "text": text,
        "edge": fill.darker(125),
        "ring": palette.color(QPalette.ColorRole.WindowText),
        "faint": palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
        "line": palette.color(QPalette.ColorRole.Mid),
    }
    return style.format(**{role: color.name() for role, color in colors.items()})


def legible(fill: QColor, text: QColor) -> QColor:
    """A colour on which the text can be read: as near to `fill` as may be."""
    while contrast(fill, text) < _CONTRAST and fill.lightness() not in (0, 255):
        fill = fill.darker(106) if text.lightness() > fill.lightness() else fill.lighter(106)
    return fill


def contrast(one: QColor, other: QColor) -> float:
    """How far two colours are apart, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
