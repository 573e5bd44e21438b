"""How far colours are apart, how far they have to be, and whether the desktop asks for more."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QGuiApplication, QPalette, QStyleHints

TEXT_CONTRAST = 4.5  # of letters against what they stand on (WCAG 2.2, 1.4.3)
MARK_CONTRAST = 3.0  # of signs, borders and the frame of the focus (1.4.11)
_Role = QPalette.ColorRole
_STEPS = 50  # from a colour to black or white


def contrast(one: QColor, other: QColor) -> float:
    """How far two colours are apart, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def apart(color: QColor, *others: QColor, least: float = TEXT_CONTRAST) -> QColor:
    """A colour that stands out from the others: as near to `color` as may be, towards black or white."""
    ends = QColor("black"), QColor("white")
    end = max(ends, key=lambda each: min(contrast(each, other) for other in others))
    shades = (mixed(color, end, step / _STEPS) for step in range(_STEPS))
    return next((shade for shade in shades if min(contrast(shade, other) for other in others) >= least), end)


def edge_color(palette: QPalette) -> QColor:
    """Of the edge of what is filled in or pressed."""
    grounds = (palette.color(role) for role in (_Role.Window, _Role.Base, _Role.Button))
    return apart(palette.color(_Role.Mid), *grounds, least=MARK_CONTRAST)


def mixed(color: QColor, other: QColor, share: float) -> QColor:
    """A colour with a share of another in it, from 0 to 1."""
    pairs = zip(color.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one + (two - one) * share) for one, two in pairs))


def wants_contrast() -> bool:
    """Whether the desktop asks for strong contrasts."""
    return _preference() is Qt.ContrastPreference.HighContrast


def follow_contrast(act: Callable[[], None]) -> None:
    """Do something each time the desktop asks for more contrast, or no longer; takes a method of a QObject."""
    _hints()[1].contrastPreferenceChanged.connect(act)


def _preference() -> Qt.ContrastPreference:
    return _hints()[1].contrastPreference()


@lru_cache(maxsize=1)
def _hints() -> tuple[QStyleHints, QAccessibilityHints]:
    """Both are kept: PySide6 6.11 frees the second with the first one's wrapper, and the next call then crashes."""
    hints = QGuiApplication.styleHints()
    return hints, hints.accessibility()


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
