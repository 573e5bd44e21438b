"""How large things are: given in px for letters of the usual size, and in proportion for those in force."""

from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

_USUAL_LETTERS = 12  # px: 9 points on most screens
_ICON_STEP = 4  # px: in between, lines of icons are blurred
LEAST_TARGET = 24  # px: the height of what is pressed, at least (WCAG 2.2, 2.5.8)
ICON_SIZE = 16  # px, beside letters of the usual size


def scaled(length: int) -> int:
    """A length as it is with the letters in force: twice as much where they are twice as large, never less."""
    return round(length * max(1.0, QFontInfo(QGuiApplication.font()).pixelSize() / _USUAL_LETTERS))


def icon_size() -> int:
    """How large an icon is beside a text, in px."""
    return _ICON_STEP * (scaled(ICON_SIZE) // _ICON_STEP)


def enlarge_targets(*widgets: QWidget) -> None:
    """Let nothing that is pressed or filled in, in these widgets and below them, be too low to be hit."""
    for root in widgets:
        for each in (root, *root.findChildren(QWidget)):
            in_line = isinstance(each.parentWidget(), QLineEdit | QComboBox)
            low = each.minimumSizeHint().height() < LEAST_TARGET
            if isinstance(each, QAbstractButton | QLineEdit | QComboBox) and not in_line and low:
                each.setMinimumHeight(LEAST_TARGET)
