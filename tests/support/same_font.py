"""One font for all that is measured: what fits in one may not in another. The set-up of the tests brings it."""

from PySide6.QtWidgets import QApplication


def use_same_font(application: QApplication) -> None:
    """Once, before there are windows: each of them is laid out anew whenever the font changes."""
    font = application.font()
    font.setFamilies(["Noto Sans"])
    application.setFont(font)
