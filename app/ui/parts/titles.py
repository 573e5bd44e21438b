"""Lets the titles of a table stand where the texts of its cells begin."""

from PySide6.QtWidgets import QHeaderView, QStyle


def align_titles(header: QHeaderView) -> None:
    """Give the titles the margin that the style gives to the cells."""
    margin = header.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, header) + 1
    header.setStyleSheet(f"QHeaderView::section {{ padding-left: {margin}px; padding-right: {margin}px; }}")
