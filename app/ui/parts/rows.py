"""How high the lines of a table are: from its font, never lower than can be pressed."""

from PySide6.QtWidgets import QTableView

from app.ui.parts.look import ROW_HEIGHT

_COMPACT_HEIGHT = 24  # px: the least target of WCAG 2.2 (2.5.8)
_MARGIN, _COMPACT_MARGIN = 12, 6  # px: above and below the letters together


def fit_rows(table: QTableView, *, compact: bool) -> None:
    """Give the lines of a table the height that its font and the person's choice ask for."""
    least, margin = (_COMPACT_HEIGHT, _COMPACT_MARGIN) if compact else (ROW_HEIGHT, _MARGIN)
    height = max(least, table.fontMetrics().height() + margin)
    table.verticalHeader().setMinimumSectionSize(height)
    table.verticalHeader().setDefaultSectionSize(height)
