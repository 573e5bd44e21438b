"""The programs with a pane beside them that stays as wide as it was drawn, however the window is resized."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.parts.splitter import Splitter


class DetailsSplitter(Splitter):
    """Qt alone would leave the pane narrow after the window was narrow for a moment, as it is while it is built."""

    drawn = Signal()  # the person drew it wider or narrower

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawn_width = 0  # px, of the pane
        self._pane: QWidget | None = None
        self.splitterMoved.connect(self._note)

    def place(self, programs: QWidget, pane: QWidget) -> None:
        """Put the two in."""
        self.addWidget(programs)
        self.addWidget(pane)
        self.setStretchFactor(0, 1)
        self._pane = pane
        self.drawn_width = pane.sizeHint().width()

    def draw(self, width: int) -> None:
        """Make the pane so wide, as far as there is room."""
        self.drawn_width = width
        self._fit()

    def show_pane(self, shown: bool) -> None:
        """Show the pane or not."""
        if self._pane is not None:
            self._pane.setVisible(shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._pane is not None:
            self.setSizes([max(self.width() - self.handleWidth() - self.drawn_width, 1), self.drawn_width])

    def _note(self) -> None:
        self.drawn_width = self.sizes()[1]
        self.drawn.emit()
